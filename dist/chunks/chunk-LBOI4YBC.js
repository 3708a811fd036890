import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addressMeant,
  basicKeys,
  isAddress,
  isAlike,
  isBefore,
  isEmail,
  isMediaType,
  isOrganisation,
  isUri,
  isValue,
  isWebAddress,
  keyOf,
  minorOf,
  nearestWord,
  nowCalled,
  settingsPlaces,
  standard,
  valueSince,
  valuesOf,
  versions
} from "./chunk-VSM2O5GP.js";
import {
  bodiesIn,
  bodyNamed,
  familyOf,
  foldName,
  idsOf,
  isHostOf,
  isOpen,
  isReserved,
  isTemplateMail,
  mails,
  publicBodies,
  sameBody,
  standardExpression
} from "./chunk-ELHKGX6Q.js";
import {
  currentNames,
  inProperCase,
  isBeside,
  isDeprecatedId,
  isSpdxId,
  isStatement,
  laterWords,
  licenceSentence,
  licencesIn,
  namedLicences,
  plainSentence,
  probablyMeant,
  sentencesOf,
  versionlessIn,
  withMit
} from "./chunk-RRVWGXOJ.js";
import {
  apiFormats,
  options
} from "./chunk-7DMBATBA.js";
import {
  artefactKinds,
  topics
} from "./chunk-DQ473CYP.js";
import {
  validatorOf
} from "./chunk-42DU3URZ.js";
import {
  code,
  distinct,
  either,
  fitWords,
  joined,
  placeOf as placeOf2,
  placesOf,
  sentence,
  some,
  unfitWords
} from "./chunk-5DC5HJ6U.js";
import {
  foldersMatching,
  literalPart,
  pathsMatching
} from "./chunk-VQR5YMEA.js";
import {
  httpInterface,
  schemesOf
} from "./chunk-JVLOH2TA.js";
import {
  asyncInterface
} from "./chunk-RV3PTMGS.js";
import {
  TooMuch,
  parametersOf
} from "./chunk-VMEBLKSD.js";
import {
  documentLanguage,
  editableReading,
  insertion,
  isOpenAtEnd,
  languageOf,
  plainLine,
  scanHeadings,
  scanLines
} from "./chunk-24EIH2ZN.js";
import {
  conceptsIn,
  names,
  normaliseLabel,
  words
} from "./chunk-IGIITEFK.js";
import {
  at,
  child,
  entries,
  get,
  idOf,
  isObject,
  members,
  placeOf,
  textAt,
  topOf
} from "./chunk-6OS3I2P2.js";
import {
  parseFile,
  parseYaml,
  yamlFields
} from "./chunk-43T37YVK.js";
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
} from "./chunk-EJ4FG24Z.js";
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
  same,
  size,
  topicNames
} from "./chunk-DWLZACDT.js";
import {
  codeownersPlaces
} from "./chunk-U3PU34IZ.js";
import {
  __export
} from "./chunk-UDFUGCBQ.js";

// src/differences/interface.ts
var inData = {
  openapi: async (a, b) => (await import("./http-4TJCWUVZ.js")).httpChanges(a, b),
  asyncapi: async (a, b) => (await import("./asyncapi-WFUVDRKP.js")).asyncChanges(a, b),
  "json-schema": async (a, b) => (await import("./json-schema-WTZOQZC3.js")).schemaChanges(a, b)
};
var inText = {
  graphql: async (a, b) => (await import("./graphql-AEALOEXX.js")).graphqlChanges(a, b),
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
var sameTexts = (a, b) => a.size === b.size && [...a].every(([path, text3]) => b.get(path) === text3);
var tooMuch = {
  fi: "Kuvaus on liian laaja vertailtavaksi.",
  sv: "Beskrivningen är för omfattande för att jämföras.",
  en: "The description is too large to be compared."
};
async function inTime(compare3) {
  try {
    return await compare3();
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
  const text3 = inText[after2.format];
  if (!text3) return [];
  const [a, b] = [await before4.texts(), await after2.texts()];
  return sameTexts(a, b) ? [] : text3(a, b);
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
var leftOf = ({ path }, base, head3) => partsOf(head3).flatMap(({ leftOut: leftOut2 }) => leftOut2).find(
  (one3) => one3.path === path || nameOf(one3.path) === nameOf(path) && !base.exists(one3.path) && !head3.exists(path)
) ?? null;
var partsOf = (whole3) => [whole3, ...whole3.components ?? []];
async function apisOf(whole3) {
  const found4 = /* @__PURE__ */ new Map();
  for (const part3 of partsOf(whole3)) for (const api of await part3.apis()) if (!found4.has(api)) found4.set(api, part3);
  return found4;
}
var sameIn = (whole3, { component }) => partsOf(whole3).find((part3) => part3.component === component) ?? whole3;
var hasApis = async (whole3) => (await apisOf(whole3)).size > 0;
async function apiPairs(base, head3) {
  const [were, are] = [await apisOf(base), await apisOf(head3)];
  const left = [...are.keys()];
  let open2 = [...were.keys()].filter(({ doubt }) => doubt === null);
  const pairs = [];
  const pairOf = (before4, after2) => {
    const part3 = (after2 ? are.get(after2) : were.get(before4)) ?? head3;
    return { before: before4, after: after2, states: { base: sameIn(base, part3), head: sameIn(head3, part3) } };
  };
  const take = (fits3, alone4) => {
    open2 = open2.filter((before4) => {
      const found4 = left.filter((after3) => after3.format === before4.format && fits3(before4, after3));
      const after2 = alone4 && found4.length !== 1 ? void 0 : found4[0];
      if (!after2) return true;
      left.splice(left.indexOf(after2), 1);
      pairs.push(pairOf(before4, after2));
      return false;
    });
  };
  for (const fits3 of signs) take(fits3, fits3 !== signs[0]);
  if (open2.length === 1 && left.length === 1) take(() => true, true);
  const unpaired = open2.map((before4) => ({ before: before4, left: leftOf(before4, base, head3) }));
  return {
    pairs: [...pairs, ...unpaired.flatMap(({ before: before4, left: one3 }) => one3 ? [] : [pairOf(before4, null)])],
    left: unpaired.flatMap(({ before: before4, left: one3 }) => one3 ? [{ ...one3, before: before4 }] : [])
  };
}

// src/facts/licences-equal.ts
function sameLicence(a, b) {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  return familyOf(a) === familyOf(b) && (isOpen(a) || isOpen(b));
}
var within = (some2, all) => some2.every((one3) => all.some((other2) => sameLicence(one3, other2)));
function compareLicences(one3, other2) {
  const [a, b] = [standardExpression(one3), standardExpression(other2)];
  if (a === null || b === null)
    return one3.toLowerCase() === other2.toLowerCase() ? "same" : isClosed(one3) !== isClosed(other2) ? "different" : "unknown";
  const [left, right] = [idsOf(a), idsOf(b)];
  if (a === b || within(left, right) && within(right, left)) return "same";
  if (!within(left, right) && !within(right, left)) return "different";
  return [a, b].some((expression) => / (?:AND|WITH) /u.test(expression)) ? "unknown" : "same";
}
var isClosed = (text3) => /^proprietary$/iu.test(text3);

// src/facts/names-equal.ts
var common = new Set(
  "the of for and ja och api apis app apps project service services application software system platform platforms open public core web site website server client frontend backend docs documentation library tool tools parent root monorepo repository main new palvelu palvelut järjestelmä sovellus rajapinta rajapinnat tuote projekti hanke alusta getting started introduction overview installation usage setup development about readme asennus johdanto esittely yleistä sisällys kom igång inledning innehåll tjänst tjänster system applikation gränssnitt plattform projekt city helsinki kaupunki stad kunta kommun org com github".split(
    " "
  )
);
function wordsOf(name2) {
  return name2.slice(0, 200).replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
var initials = (words4) => words4.map((word2) => word2[0]).join("");
function compareNames(one3, other2) {
  const [a, b] = [wordsOf(one3), wordsOf(other2)];
  const telling6 = [a, b].map((words4) => words4.filter((word2) => !common.has(word2) && word2.length > 1));
  if (telling6.some((words4) => words4.length === 0)) return "unknown";
  const [left, right] = [a.join(""), b.join("")];
  if (left.includes(right) || right.includes(left)) return "same";
  const shared2 = telling6[0].some((word2) => telling6[1].some((other3) => nearlyEqual(word2, other3)));
  if (shared2 || initials(a) === right || initials(b) === left) return "same";
  const inside3 = telling6[0].some((word2) => word2.length > 3 && right.includes(word2)) || telling6[1].some((word2) => word2.length > 3 && left.includes(word2));
  return inside3 ? "same" : "different";
}
var nearlyEqual = (a, b) => a === b || Math.min(a.length, b.length) >= 4 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1)));

// src/facts/people-agree.ts
var nothing = { compared: [], disagreements: [], unknown: [] };
var hostOf = (address4) => address4.slice(address4.lastIndexOf("@") + 1);
function isTranslated(one3, other2) {
  const [a, b] = [hostOf(one3), hostOf(other2)];
  return a !== b && publicBodies().some((body2) => isHostOf(body2, a) && isHostOf(body2, b));
}
function securityContacts(facts) {
  const of3 = (source) => facts.filter((fact2) => fact2.name === "security-contact" && fact2.source === source);
  const [policy, readme] = [of3("security"), of3("readme")];
  if (policy.length === 0 || readme.length === 0) return nothing;
  const agree = readme.some(
    ({ value }) => policy.some((other2) => other2.value === value || isTranslated(value, other2.value))
  );
  return {
    compared: [...policy, ...readme],
    disagreements: agree ? [] : [{ fact: readme[0], against: policy[0] }],
    unknown: []
  };
}
var organisation = new RegExp("kaupun|kunta|kunna|yhtymä|virasto|laitos|ministeri|liitto|hyvinvointi|yliopisto|stad|kommun|förbund|verket|myndighet|region|city|municipal|agency|council|ministry|association|university|authority|gemeente|kommune|team|tiimi|ryhmä|grupp|group|board|office|toimisto|palvelu|service|support|survey|land|maanmittaus|consult|solution|software|open|source|core|devs?(?!\\p{L})|developer|maintainer|admin|info(?!\\p{L})|help|desk|tuki(?!\\p{L})|ylläpito|kehitys|digital|data|tech|\\boy\\b|\\bab\\b|\\bltd\\b|\\binc\\b|\\bas\\b", "iu");
var words2 = (text3) => text3.toLowerCase().normalize("NFC").match(/[\p{L}'’-]{2,}/gu) ?? [];
function isPerson(name2) {
  const count2 = words2(name2).length;
  return count2 >= 2 && count2 <= 3 && !organisation.test(name2);
}
var folded = (text3) => text3.toLowerCase().normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "");
function isSomebody(person, contact2) {
  const names11 = words2(person).map(folded);
  const own2 = folded(contact2);
  return names11.some((name2) => name2.length > 2 && own2.includes(name2));
}
function productManagers(facts) {
  const managers = facts.filter(({ name: name2 }) => name2 === "product-manager");
  const contacts = facts.filter(({ name: name2, source }) => name2 === "contact" && source === "publiccode");
  const named13 = contacts.filter(({ value }) => !value.includes("@") && isPerson(value));
  const people3 = managers.filter(({ value }) => isPerson(value));
  if (people3.length === 0 || named13.length === 0) return nothing;
  const known5 = people3.some(({ value }) => contacts.some((contact2) => isSomebody(value, contact2.value)));
  return {
    compared: [...people3, ...named13],
    disagreements: known5 ? [] : [{ fact: named13[0], against: people3[0] }],
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
function repositoryAddress(text3) {
  const plain3 = text3.trim().toLowerCase().replace(/[?#].*$/u, "");
  const full = written.exec(plain3);
  const brief = full ? null : short.exec(plain3);
  if (!full && !brief) return null;
  const host = full ? full[1].replace(/^www\./u, "") : hosts[brief[1] ?? "github"];
  const path = (full?.[2] ?? brief[2]).replace(/\/-\/.*$/u, "").replace(/\.git(?:\/.*)?$/u, "").replace(/\/+$/u, "");
  const steps = path.split("/").filter((step) => step !== "");
  const kept2 = host === "github.com" || host === "bitbucket.org" || host === "codeberg.org" ? steps.slice(0, 2) : steps;
  return kept2.length < 2 ? null : { host, path: kept2.join("/") };
}
function compareRepositories(one3, other2) {
  const [a, b] = [repositoryAddress(one3), repositoryAddress(other2)];
  if (!a || !b || a.host !== b.host) return "unknown";
  return a.path === b.path ? "same" : "different";
}

// src/facts/statuses-equal.ts
var known = /* @__PURE__ */ new Set(["concept", "development", "beta", "stable", "obsolete"]);
var isEarly = (status) => status === "concept" || status === "development" || status === "beta";
function compareStatuses(one3, other2) {
  if (!known.has(one3) || !known.has(other2)) return "unknown";
  return one3 === other2 || isEarly(one3) && isEarly(other2) ? "same" : "different";
}

// src/inventory/versions.ts
var longestName = 120;
var number = /(?<![\p{L}\d.])(?:v|ver|version|versio|release|rel|r)?[-_.\s]?(\d{1,6}(?:\.\d{1,6}){1,3}|(?<=v)\d{1,4})(?!\d)/iu;
var generic = /^(?:v|ver|version|versio|release|releases|rel|r|tag|tags|stable|prod|production|julkaisu|utgåva)$/iu;
var released = /^(?:\+[\w.-]{1,60}|[-.](?:release|final|ga)|[-.]?(?:post|hotfix|patch|sp|p|r)?[-.]?\d{0,6})?$/iu;
function isFinnishDate(numbers3) {
  const [year2 = 0, month2 = 0, day4 = 1] = [...numbers3].reverse();
  const isShort2 = numbers3.length === 2 || numbers3.length === 3;
  return isShort2 && year2 >= 1990 && year2 < 2100 && month2 >= 1 && month2 <= 12 && day4 >= 1 && day4 <= 31;
}
function versionOf(name2) {
  const text3 = name2.trim();
  const match = text3.length > longestName ? null : number.exec(text3);
  if (!match) return null;
  const before4 = text3.slice(0, match.index).replace(/[-_/@\s.]+$/u, "");
  if (!released.test(text3.slice(match.index + match[0].length))) return null;
  const product = generic.test(before4) ? "" : before4.toLowerCase();
  const parts2 = match[1].split(".").map(Number);
  return isFinnishDate(parts2) ? null : { written: text3, product, parts: parts2 };
}
function compareVersions(a, b) {
  for (let at5 = 0; at5 < Math.max(a.length, b.length); at5 += 1) {
    const difference = (a[at5] ?? 0) - (b[at5] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var isCalendar = ({ parts: [first3 = 0] }) => first3 >= 1990 && first3 < 2100;
function latestVersion(names11) {
  const versions2 = names11.flatMap((name2) => versionOf(name2) ?? []);
  const products = new Set(versions2.map(({ product }) => product));
  if (products.size > 1 && !products.has("")) return null;
  const own2 = products.has("") ? versions2.filter(({ product }) => product === "") : versions2;
  const [newest5] = own2;
  if (!newest5) return null;
  return own2.filter((version4) => isCalendar(version4) === isCalendar(newest5)).reduce((latest2, version4) => compareVersions(version4.parts, latest2.parts) > 0 ? version4 : latest2, newest5);
}

// src/facts/product-version.ts
var written2 = /^(?:version|release|v\.?|r)?\s?(\d{1,8}(?:\.\d{1,8}){0,4})(?:[-.+_~]?([a-z][\w.+-]{0,40}|\d[\w.]{0,20}))?$/iu;
var marks = /^(?:a|b|c|alpha|beta|rc|cr|m|pre|preview|dev|develop|development|snapshot|next|canary|nightly|unreleased)(?![a-z])/iu;
function productVersion(text3) {
  const match = written2.exec(text3.trim().slice(0, 100));
  if (!match) return null;
  const numbers3 = match[1].split(".").map(Number);
  if (isFinnishDate(numbers3)) return null;
  return { numbers: numbers3, isPrerelease: marks.test(match[2] ?? "") };
}
var isCalendar2 = ({ numbers: numbers3 }) => numbers3[0] >= 2e3;
var areOfOneKind = (a, b) => isCalendar2(a) === isCalendar2(b);

// src/facts/versions-agree.ts
var versioned = (facts, ...sources2) => facts.flatMap((fact2) => {
  const version4 = sources2.includes(fact2.source) ? productVersion(fact2.value) : null;
  return version4 ? [{ fact: fact2, version: version4 }] : [];
});
var order = (a, b) => compareVersions(a.version.numbers, b.version.numbers);
var isReleased = ({ version: version4 }) => !version4.isPrerelease;
var newest = (all) => [...all].sort((a, b) => order(b, a))[0];
function declared(one3, release, manifests2) {
  if (!areOfOneKind(one3.version, release.version)) return false;
  if (one3.version.isPrerelease) return true;
  const difference = order(one3, release);
  return difference !== 0 && !(difference > 0 && manifests2.some((manifest) => order(manifest, one3) === 0));
}
var isStable = (facts) => facts.some(({ name: name2, source, value }) => name2 === "status" && source === "publiccode" && value === "stable");
var first = [
  [0, 1],
  [1, 0]
];
var isKeptUp = ({ version: version4 }, release) => !first.some((numbers3) => compareVersions(version4.numbers, numbers3) === 0) || version4.numbers[0] === release.version.numbers[0];
function versionsAgree(facts, all) {
  const releases = versioned(facts, "changelog", "tags");
  const release = newest(releases);
  const isReleasedAs = (one3) => isReleased(one3) && releases.some((other2) => order(one3, other2) === 0);
  const manifests2 = versioned(facts, "manifest");
  const published = versioned(facts, "publiccode", "citation");
  const against = release ?? newest(manifests2.filter(isReleased));
  if (!against) return { compared: [], disagreements: [], unknown: [] };
  const counted3 = published.filter(
    ({ fact: fact2, version: version4 }) => !version4.isPrerelease || fact2.source === "publiccode" && release !== void 0 && isStable(all)
  );
  const others5 = release ? manifests2 : [];
  const disagreements = [
    ...counted3.filter((one3) => declared(one3, against, manifests2)),
    ...others5.filter((one3) => isReleased(one3) && areOfOneKind(one3.version, against.version) && order(one3, against) < 0).filter((one3) => isKeptUp(one3, against))
  ].filter((one3) => !isReleasedAs(one3)).map(({ fact: fact2 }) => ({ fact: fact2, against: against.fact }));
  const compared3 = [...counted3, ...others5].map(({ fact: fact2 }) => fact2);
  return { compared: compared3.length > 0 ? [against.fact, ...compared3] : [], disagreements, unknown: [] };
}

// src/facts/agreement.ts
var nothingCompared = { compared: [], disagreements: [], unknown: [] };
var weights = {
  licence: ["licence", "publiccode", "manifest", "readme", "citation", "plan"],
  repository: ["forge", "publiccode", "manifest", "citation", "plan"],
  status: ["publiccode", "settings", "forge", "readme", "manifest"]
};
function withReference(facts, name2, compare3) {
  const order2 = weights[name2];
  const known5 = facts.filter(({ source }) => order2.includes(source));
  const sorted2 = [...known5].sort((a, b) => order2.indexOf(a.source) - order2.indexOf(b.source));
  const [against, ...others5] = sorted2;
  if (!against || others5.length === 0) return nothingCompared;
  const judged8 = others5.map((fact2) => ({ fact: fact2, against, comparison: compare3(fact2.value, against.value) }));
  const pairs = (comparison2) => judged8.filter((one3) => one3.comparison === comparison2).map(({ fact: fact2 }) => ({ fact: fact2, against }));
  return { compared: sorted2, disagreements: pairs("different"), unknown: pairs("unknown") };
}
var titles = ["publiccode", "plan", "citation"];
function namesAgree(facts) {
  const asked2 = titles.flatMap((source) => {
    const own2 = facts.filter((fact2) => fact2.source === source);
    const others5 = facts.filter((fact2) => fact2.source !== source);
    return own2.length === 0 || others5.length === 0 ? [] : [{ own: own2, others: others5 }];
  });
  const disagreements = asked2.flatMap(({ own: own2, others: others5 }) => {
    const alike3 = own2.flatMap((one3) => others5.map((other2) => compareNames(one3.value, other2.value)));
    if (alike3.some((comparison2) => comparison2 !== "different")) return [];
    const against = others5.find(({ source }) => source === "readme") ?? others5[0];
    return [{ fact: own2[0], against }];
  });
  const told2 = disagreements.filter(
    ({ fact: fact2 }, index4) => !disagreements.slice(0, index4).some(({ against }) => against.source === fact2.source)
  );
  return { compared: asked2.length > 0 ? facts : [], disagreements: told2, unknown: [] };
}
function agreementOf(name2, facts, sources2 = null) {
  const asked2 = facts.filter(({ source }) => sources2 === null || sources2.includes(source));
  const own2 = asked2.filter((fact2) => fact2.name === name2);
  switch (name2) {
    case "name":
      return namesAgree(own2);
    case "licence":
      return withReference(own2, name2, compareLicences);
    case "repository":
      return withReference(own2, name2, compareRepositories);
    case "status":
      return withReference(own2, name2, compareStatuses);
    case "version":
      return versionsAgree(own2, facts);
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

// src/inventory/next-review.ts
var asDocument = String.raw`\p{L}{0,15}(?:asiakir|tiekart|suunnitel|hallintamal|ohjee|dokument|plan|document|roadmap|policy)\p{L}{0,12}`;
var labels = [
  String.raw`seuraava(?:n|t)? (?:\p{L}{2,25} )?(?:tarkist|tarkast|katselmo|katselmu|läpikäyn|arvioin)\p{L}*`,
  String.raw`(?:tarkist|tarkast|katselmo|päivit|arvioi)\p{L}*(?:an|va) (?:seuraavan kerran|seuraavaksi|viimeistään|uudelleen|uudestaan)|käydään (?:läpi )?(?:seuraavan kerran|seuraavaksi)(?: läpi)?`,
  String.raw`nästa (?:\p{L}{2,25} )?(?:översyn|granskning|revidering|genomgång|revision)\p{L}*`,
  "(?:ses över|granskas|revideras|gås igenom) (?:nästa gång|senast|på nytt|igen)",
  String.raw`next (?:\p{L}{2,25} )?(?:review|revision)(?: (?:date|due|is due|planned|scheduled))?(?! (?:meeting|call|cycle|round))`,
  "(?:to|must|will|should|shall) be (?:reviewed|revised|revisited)(?: again)?(?: (?:by|before|no later than|in|on))?|(?:due for review|review due)(?: date)?|review (?:by|before)(?=[\\s*_:|]{1,6}\\d)",
  `${asDocument} seuraava päivitys|nästa uppdatering av ${asDocument}|next update of (?:this |the )?${asDocument}`,
  "næste (?:gennemgang|revision|revidering)|volgende (?:herziening|evaluatie)"
];
var label = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${labels.join("|")})(?![\p{L}\p{N}])`, "giu");
var done = new RegExp("^[^\\d]{0,30}(?<!\\p{L})(?:was|were|held|tehtiin|pidettiin|on tehty|gjordes|hölls)(?!\\p{L})", "iu");
var longestLine = 2e3;
var near = 32;
var mostRows = 200;
var isDelimiter = (line = "") => line.includes("--") && /^[\s|:-]+$/u.test(line.slice(0, 1e3));
function cellsOf(line) {
  const text3 = line.slice(0, longestLine);
  const cells = [];
  let start3 = text3.search(/\S/u);
  if (text3[start3] === "|") start3 += 1;
  for (let at5 = text3.indexOf("|", start3); at5 >= 0; at5 = text3.indexOf("|", start3)) {
    cells.push([start3 + 1, at5]);
    start3 = at5 + 1;
  }
  if (text3.slice(start3).trim() !== "") cells.push([start3 + 1, text3.length]);
  return cells;
}
function below(lines2, header, column) {
  const cell = cellsOf(lines2[header]).findIndex(([from, to]) => column >= from && column <= to);
  const found4 = [];
  for (let at5 = header + 2; at5 < lines2.length && at5 - header < mostRows; at5 += 1) {
    const line = lines2[at5];
    if (!line.includes("|")) break;
    const place3 = cellsOf(line)[cell];
    if (place3) found4.push({ line: at5 + 1, from: place3[0], to: place3[1] });
  }
  return found4;
}
function nextReviewStretches(visible) {
  const lines2 = visible.split("\n");
  return lines2.flatMap((whole3, index4) => {
    const line = whole3.slice(0, longestLine);
    return [...line.matchAll(label)].flatMap((match) => {
      if (isDelimiter(lines2[index4 + 1]) && !lines2[index4 - 1]?.includes("|")) return below(lines2, index4, match.index + 1);
      const from = match.index + match[0].length;
      if (done.test(line.slice(from))) return [];
      return [{ line: index4 + 1, from: from + 1, to: from + near }];
    });
  });
}
function byLine(values) {
  const found4 = /* @__PURE__ */ new Map();
  for (const value of values) {
    const same2 = found4.get(value.line);
    if (same2) same2.push(value);
    else found4.set(value.line, [value]);
  }
  return found4;
}
var holds = ({ from, to }, column) => column >= from && column <= to;

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
  seasons.flatMap(([words4, first3, last]) => words4.split("|").map((word2) => [word2, [first3, last]]))
);
var seasonWord = `(?:${[...spans.keys()].join("|")})`;
var start = "(?<![\\p{L}\\p{N}./_-])";
var end = "(?![\\p{L}\\p{N}_]|[-/.]\\d)";
var pattern = (source) => new RegExp(`${start}(?:${source})${end}`, "giu");
var day = (y, m, d) => new Date(Date.UTC(y, m, d));
var span = (y, first3, last) => [day(y, first3, 1), day(y, last + 1, 0)];
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
var forms = [
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
var longestLine2 = 2e3;
var blank = (text3) => " ".repeat(text3.length);
var readable = (line) => line.slice(0, longestLine2).replace(/\b(?:https?|ftp):\/\/[^\s)>\]]+/gu, blank).replace(/\]\([^()\s]{1,500}\)/gu, blank);
function datesOfLine(source, line, isHeading3) {
  if (!/20\d\d/u.test(source)) return [];
  let rest = readable(source);
  const found4 = [];
  const keep = (column, text3, precision, [from, to]) => {
    found4.push({ line, column, text: text3, from, to, precision });
    rest = rest.slice(0, column - 1) + blank(text3) + rest.slice(column - 1 + text3.length);
  };
  for (const form3 of forms) {
    for (const match of [...rest.matchAll(form3.pattern)]) {
      const dates = form3.read(match.slice(1));
      if (dates) keep(match.index + 1, match[0], form3.precision, dates);
    }
  }
  if (aboutThePast.test(source.slice(0, longestLine2))) return found4;
  const years = isHeading3 ? [...rest.matchAll(yearAnywhere)].map((match) => ({ at: match.index, text: match[0] })) : [...rest.matchAll(yearFirst)].map((match) => ({
    at: match.index + (match[1] ?? match[3]).length,
    text: match[2] ?? match[4]
  }));
  for (const { at: at5, text: text3 } of years) keep(at5 + 1, text3, "year", span(Number(text3), 0, 11));
  return found4;
}
function datesIn(text3, headings4 = /* @__PURE__ */ new Set()) {
  return text3.split("\n").flatMap((line, index4) => datesOfLine(line, index4 + 1, headings4.has(index4 + 1) || heading.test(line.slice(0, 100)))).sort((a, b) => a.line - b.line || a.column - b.column);
}
function datesOf(document2, range) {
  const headings4 = new Set(document2.labels.filter(({ kind }) => kind === "heading").map(({ line }) => line));
  return datesIn(document2.visible, headings4).filter(({ line }) => !range || line >= range.from && line <= range.to);
}
function latestPeriodEnd(dates) {
  return dates.reduce((latest2, { to }) => latest2 === null || to > latest2 ? to : latest2, null);
}
var dateLabel = new RegExp("(?<![\\p{L}\\p{N}])(?:(?:viimeksi\\s+)?(?:päivite|muoka|tarkist|katselmo|läpikäy)\\p{L}*|käyty läpi|hyväks\\p{L}*|vahvist\\p{L}*|päiväys|päivämäärä|päiväty|pvm|voimassa|(?:senast\\s+)?(?:uppdatera|ändra|revidera|granska|översed|genomgå)\\p{L}*|sett över|godkän\\p{L}*|fastställ\\p{L}*|antag\\p{L}*|datum|gäller från|(?:last\\s+)?(?:updated|modified|reviewed|changed|revised|edited|update|review)|approved|adopted|ratified|effective|date|as of|(?:senest\\s+)?opdatere\\p{L}*|godkendt|dato|bijgewerkt|laatst|goedgekeurd|stand)(?![\\p{L}\\p{N}])", "giu");
var nearLabel = 45;
var labelWithin = 60;
var frontMatterKey = /^(?:date|updated|last[-_ ]?updated|last[-_ ]?modified|lastmod|modified|reviewed|(?:last[-_ ]?)?review(?:ed)?(?:[-_ ]?(?:date|on|at))?|approved|version[-_ ]?date|(?:viimeksi[-_ ]?)?(?:päivitetty|tarkistettu|katselmoitu)|päiväys|päivämäärä|pvm|hyväksytty|(?:senast[-_ ]?)?(?:uppdaterad|ändrad|granskad|reviderad)|datum|godkänd|fastställd)$/iu;
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
  const rows2 = document2.labels.filter(({ kind, line }) => kind === "cell" && (!range || line >= range.from && line <= range.to)).map((label2) => ({ label: label2, cells: [label2.text, ...label2.cells].map((cell) => cell.trim()) })).filter(({ cells }) => cells.some((cell) => versionCell.test(cell)));
  const lines2 = new Set(rows2.map(({ label: label2 }) => label2.line));
  const short2 = rows2.flatMap(({ label: label2, cells }) => shortDateIn(cells, label2) ?? []);
  return [...dates.filter(({ line, precision }) => precision === "day" && lines2.has(line)), ...short2];
}
function statedDate(document2, range) {
  const lines2 = document2.visible.split("\n");
  const coming = byLine(nextReviewStretches(document2.visible));
  const dates = datesOf(document2, range).filter(
    ({ precision, line, column }) => (precision === "day" || precision === "month") && !coming.get(line)?.some((one3) => holds(one3, column))
  );
  const told2 = dates.filter((date) => isLabelled(lines2[date.line - 1] ?? "", date));
  const own2 = [...frontMatterDates(document2), ...told2, ...versionRows(document2, dates, range)];
  return own2.reduce((newest5, date) => newest5 === null || date.to > newest5.to ? date : newest5, null);
}
var frontMatterDates = (document2) => [...document2.frontMatter].filter(([key]) => frontMatterKey.test(key)).flatMap(([, { value, line }]) => datesIn(value).map((date) => ({ ...date, line })));

// src/inventory/governance-names.ts
var generic2 = /^(?:kaupun|kunta|kunna|kuntayht|hyvinvointi|ministeri|virasto|stad(?:en|s)?$|kommun|samkommun|city$|of$|the$|municipal|region|council|gemeente|van$|de$|den$|der$|von$|af$|ja$|och$|and$|oy$|oyj$|ab$|ry$|ltd$|inc$|gmbh$|pj$|puheenjohtaj|varapuheenj|varapj|jäsen|sihteeri|chair|ordförande|sekreterar|secretary|vice|member|medlem|edustaj|representa|yhteyshenk|kontakt|contact)/u;
var separators = new RegExp("[,;:&|()[\\]/•\\n]|\\s[-–—]\\s|[.!?](?:\\s|$)|(?<!\\p{L})(?:ja|sekä|och|samt|and|og|en)(?!\\p{L})", "u");
var roleWords = ["owner", "steering", "product_manager", "openness", "integrator", "maintainer", "roles", "community"];
var address = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|https?:\/\/\S{1,300}/gu;
var withoutAddresses = (text3) => text3.replace(address, " ");
var handle = /(?<![\w@])@[\w-]{2,39}(?:\/[\w-]{1,100})?/gu;
var chunk = 280;
var overlap = 60;
function mentions(text3, concept) {
  for (let at5 = 0; at5 === 0 || at5 < Math.min(text3.length, 2e3); at5 += chunk - overlap)
    if (names(text3.slice(at5, at5 + chunk), concept)) return true;
  return false;
}
var capital = (word2) => new RegExp("^\\p{Lu}", "u").test(word2);
var isGeneric = (word2) => generic2.test(word2.toLowerCase());
function nameOf2(segment) {
  const words4 = segment.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words4.length === 0 || words4.length > 5 || !words4.every((word2) => capital(word2) || isGeneric(word2))) return null;
  const telling6 = words4.filter(
    (word2) => word2.length > 1 && !isGeneric(word2) && !roleWords.some((role) => names(word2, role))
  );
  return telling6.length > 0 ? telling6.map((word2) => word2.toLowerCase()) : null;
}
function namesIn(source) {
  const plain3 = source.slice(0, 1e3).normalize("NFC");
  const handles = [...plain3.matchAll(handle)].map(([word2]) => [word2.toLowerCase()]);
  const segments = withoutAddresses(plain3).replace(handle, " ").split(separators).map((segment) => segment.trim()).filter((segment) => new RegExp("\\p{L}{2}", "u").test(segment));
  const found4 = segments.map(nameOf2);
  const named13 = found4.filter((name2) => name2 !== null);
  const opensSentence = named13.length === 1 && found4[0] != null && segments.length > 1 && !/\s/u.test(segments[0]);
  return [...opensSentence ? [] : named13, ...handles];
}
var ending = new RegExp("^(?:\\p{L}{0,2}n|s|ens?|ss[aä]|st[aä]|l[lt][aä]|lle|t[aä]|[aä])$", "u");
function commonStart(a, b) {
  let at5 = 0;
  while (at5 < a.length && a[at5] === b[at5]) at5++;
  return at5;
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
  return a.length === b.length && a.every((word2, at5) => word2 === b[at5] || !/\d/u.test(word2) && oneSlip(word2, b[at5]));
}
function standsAmong(name2, words4) {
  const hits = name2.filter((part3) => words4.has(part3) || [...words4].some((word2) => sameWord(part3, word2)));
  return hits.length * 2 >= name2.length;
}

// src/inventory/placeholder-places.ts
var bare = (text3) => text3.replace(/^[\s*_([>|\\-]+|[\s*_)\]|\\]+$/gu, "");
function place(lines2, from, to, text3) {
  for (let line = from; line <= Math.min(to, from + 60); line++) {
    const at5 = (lines2[line - 1] ?? "").indexOf(text3);
    if (at5 >= 0) return { line, column: at5 + 1 };
  }
  const first3 = lines2[from - 1] ?? "";
  return { line: from, column: first3.length - first3.trimStart().length + 1 };
}
var at2 = (line, column, text3, weak) => ({
  line,
  column,
  endColumn: column + text3.length,
  text: text3,
  weak
});

// src/inventory/placeholder-people.ts
var forContact = /(?:^|\/)[^/]*(?:security|conduct|governance|support|maintainers|hallinta)[^/]*$/iu;
var asksToWrite = /\b(?:contact|write to|reach|report|e-?mail us|mail us|send)|yhteyttä|lähet|ilmoita|kontakt|skriv till|anmäl|skicka|skriv til|melden/iu;
var account = /\b(?:user|username|login|log in|sign in|password|credential|superuser|account|fixture|for example|e\.g\.|esim|t\.ex|f\.eks)|salasana|käyttäjä|kirjau|lösenord|användar|bruger|adgangskode|gebruiker|wachtwoord/iu;
var accountName = /^(?:admin|test|user|demo|root|superuser|alice|bob)[^@]{0,20}@/iu;
function addresses(document2, lines2) {
  const isFor = forContact.test(document2.path);
  const isGap2 = (mail3, text3) => /^insert[-_.]/iu.test(mail3) || isTemplateMail(mail3) && (isFor || asksToWrite.test(text3)) && !account.test(text3) && !accountName.test(mail3);
  const written6 = document2.passages.filter(({ text: text3 }) => text3.includes("@")).flatMap(
    ({ text: text3, line, endLine }) => [...new Set(text3.slice(0, 4e3).match(mails) ?? [])].filter((mail3) => isGap2(mail3, text3)).map((mail3) => ({ mail: mail3, ...place(lines2, line, endLine, mail3) }))
  ).map(({ mail: mail3, line, column }) => at2(line, column, mail3, false));
  const linked2 = document2.links.flatMap(({ destination: destination2, text: text3, line, column }) => {
    const mail3 = destination2.startsWith("mailto:") ? destination2.slice(7).replace(/\?.*$/su, "") : "";
    return mail3 !== "" && !text3.includes("@") && isGap2(mail3, text3) ? [at2(line, column, mail3, false)] : [];
  });
  return [...written6, ...linked2];
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
var namesRole = (label2) => {
  const named13 = conceptsIn(label2);
  return rolesNamed.some((role) => named13.has(role));
};
var nobodies = ({ labels: labels3, passages }, lines2) => passages.filter(({ kind, text: text3 }) => kind !== "paragraph" && nobodysName.test(text3.trim())).filter(({ kind, line }) => {
  const row = labels3.filter((label2) => label2.kind === "cell" && label2.line === line);
  const over = labels3.filter((label2) => label2.kind !== "cell" && label2.line < line && line <= label2.endLine).at(-1);
  return kind === "cell" ? row.some(({ text: text3 }) => namesRole(text3)) : over !== void 0 && namesRole(over.text);
}).map(({ text: text3, line, endLine }) => {
  const spot = place(lines2, line, endLine, text3.trim());
  return at2(spot.line, spot.column, text3.trim(), false);
});

// src/inventory/prompts.ts
var notWritten = new RegExp("^(?:(?:\\p{L}+ ){0,2}odottaa sisältöä|sisältö (?:puuttuu|tulossa)|sisältöä ei vielä ole|(?:tämä )?(?:\\p{L}+ )?täydentyy(?: myöhemmin)?|innehåll(?:et)? saknas|innehåll (?:kommer|följer)(?: senare)?|kompletteras(?: senare)?|(?:nog|nader|later) (?:aan te vullen|in te vullen|te bepalen|uit te werken)|(?:dit )?(?:wordt|moet) (?:nog|later) (?:aangevuld|ingevuld)(?: worden)?|(?:skal |mangler at blive )?udfyldes(?: senere)?|ikke udfyldt|content to (?:be added|follow))[.!…]*$", "iu");
var wantsLink = /^(?:(?:(?:fx|f\.\s?eks\.|evt\.|e\.g\.|esim\.|t\.\s?ex\.|bijv\.|indsæt|infoga|lisää) )(?:links?|linkki|länk)(?: (?:til|till|to|naar) [^.!?]{2,60})?|(?:link (?:til|to|naar)|länk till) [^.!?]{2,60}|linkki [^.!?\s]{2,30}(?:een|iin|aan|ään|oon|öön|uun|yyn))$/iu;
var asks = /^(?:hvem|hvordan|hvornår|hvilke(?:n|t)?|hvad|hvor|kuka|ketkä|miten|milloin|vem|vilka|hur|när|who|how|when|wie|hoe|wanneer)\?(?:\s?(?:fx|f\.\s?eks\.|evt\.|e\.g\.|esim\.|t\.\s?ex\.)\s[^.?!]{2,80})?$/iu;
var wantsField = /^(?:indsæt|infoga)(?: (?!og |och )[^\s.!?]{2,30}){0,2} (?:navn|navnet|dato|adresse|mail|e-mail|namn|namnet|datum|adress|e-post)[.!…]*$|^(?:indsæt|udfyld|infoga|fyll i)(?: [^\s.!?]{2,30}){0,3} (?:her|här)[.!…]*$|^(?:lisää|kirjoita|täydennä|nimeä)(?: [^\s.!?]{2,30}){0,3} (?:tähän|tästä)[.!…]*$|^insert(?: [^\s.!?]{2,30}){1,4} here[.!…]*$/iu;
var shouts = /^(?:INDSÆT|INSERT|INFOGA|LISÄÄ|TÄYDENNÄ|UDFYLD|FYLL I|VUL|REPLACE)(?! INTO\b)(?: [\p{Lu}\p{N}'’/-]{2,30}){1,7}[.:…]*$/u;
var longest = 120;
var bare2 = (text3) => text3.replace(/^[\s*_>|]+|[\s*_|]+$/gu, "").replace(/^[[(<](.{1,110})[\])>]$/u, "$1").trim();
function promptKind(text3) {
  if (text3.length > longest) return null;
  const core2 = bare2(text3);
  if (asks.test(core2)) return "question";
  if (wantsLink.test(core2)) return "link";
  return notWritten.test(core2) || wantsField.test(core2) || shouts.test(core2) ? "text" : null;
}
var isShout = (text3) => text3.length <= longest && shouts.test(bare2(text3));

// src/inventory/placeholder-prompts.ts
var isHeader = (lines2, line) => /^[\s|:-]*-{2,}[\s|:-]*$/u.test((lines2[line] ?? "").slice(0, 1e3));
function prompts(document2, lines2) {
  const linked2 = new Set(document2.links.map(({ line, text: text3 }) => `${line} ${text3}`));
  return document2.passages.flatMap(({ kind, text: text3, line, endLine }, index4) => {
    const prompt2 = promptKind(text3);
    if (prompt2 === null || linked2.has(`${line} ${text3}`)) return [];
    if (prompt2 !== "text") {
      const first3 = document2.passages[index4 - 1]?.line !== line;
      if (kind !== "cell" || first3 || isHeader(lines2, line)) return [];
    }
    const spot = place(lines2, line, endLine, text3);
    return [at2(spot.line, spot.column, text3, false)];
  });
}
function quotedPrompts(document2) {
  if (document2.format !== "markdown" || !document2.text.includes(">")) return [];
  const lines2 = document2.text.split("\n");
  const isQuote = (index4) => /^ {0,3}>/u.test(lines2[index4] ?? "");
  return lines2.flatMap((line, index4) => {
    if (line.length > 120 || !isQuote(index4) || isQuote(index4 - 1) || isQuote(index4 + 1)) return [];
    const text3 = bare(line);
    return promptKind(text3) === "text" ? [at2(index4 + 1, line.indexOf(text3) + 1, text3, false)] : [];
  });
}
var emptyLinks = ({ links }) => links.filter(({ kind, destination: destination2, text: text3 }) => kind === "link" && destination2 === "" && text3 !== "").map(({ line, column, endLine, endColumn, text: text3 }) => ({
  ...at2(line, column, `[${text3}]()`, true),
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
var words3 = (text3) => text3.split(/\s+/u).length;
function isGapInBrackets(inner, before4, after2, linkTexts) {
  const text3 = inner.replace(/\\$/u, "").trim();
  if (/[\p{L}\p{N}$!/]/u.test(before4)) return false;
  if (shouted.test(text3)) return true;
  if (after2 === "(" || after2 === "[" || after2 === ":") return false;
  return (work.test(text3) || prompt.test(text3) || namedGap.test(text3)) && !linkTexts.has(text3);
}
function isGapInAngles(inner, before4, after2, whole3) {
  if (/[=@{}|]|:\/\/|^[/!?]/u.test(inner) || /[\p{L}\p{N}/.$=_-]/u.test(before4) || /[\p{L}\p{N}/_@-]/u.test(after2))
    return false;
  if (angledPrompt.test(inner)) return true;
  return whole3 && nordic.test(inner) && words3(inner) >= 3;
}
var isGapInBraces = (inner, before4) => before4 !== "$" && before4 !== "{" && !engineWord.test(inner) && bracedGap.test(inner);
var standsWhole = (line, start3, end2) => /(?:^[\s\d.)*_#>-]*|[|:]\s*)$/u.test(line.slice(Math.max(0, start3 - 40), start3)) && /^[\s*_.]*(?:\||$)/u.test(line.slice(end2, end2 + 20));
function tokensIn(line, linkTexts) {
  const found4 = [];
  const each = (pattern2, holds3) => {
    for (const match of line.matchAll(pattern2)) {
      const end2 = match.index + match[0].length;
      if (holds3(match[1] ?? "", match.index, end2)) found4.push({ start: match.index, text: match[0] });
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
    each(insertToken, (_, start3) => !found4.some((one3) => start3 > one3.start && start3 < one3.start + one3.text.length));
  if (/ here/i.test(line)) each(shoutedHere, () => true);
  each(lorem, () => true);
  return found4;
}
function note(text3, isHeading3, ahead) {
  if (text3.length > 300) return null;
  const core2 = bare(text3);
  if (leadingX.test(core2)) return { text: leadingX.exec(core2)[0], weak: false };
  if (isHeading3) return startsWork.test(core2) || isShout(core2) ? { text: core2, weak: false } : null;
  if (onlyWeak.test(core2)) return { text: core2, weak: true };
  if (onlyWork.test(core2) && (!capitalsOnly.test(core2) || /^(?:[A-Z]{3,5}|todo[.:…]+|t\.b\.d)/u.test(core2))) {
    return { text: core2, weak: ahead && /^(?:TB|to be)/iu.test(core2) };
  }
  if (standsAlone.test(core2)) return { text: core2, weak: false };
  if (startsWork.test(core2)) return { text: core2, weak: ahead };
  const end2 = words3(core2) <= 14 ? endsWork.exec(text3) : null;
  return end2 ? { text: end2[0].replace(/^[:–—(\s-]+|[)\s]+$/gu, ""), weak: ahead } : null;
}
var isTodoList = (labels3, line) => labels3.some(
  (label2) => label2.kind === "heading" && label2.line < line && line <= label2.endLine && todoList.test(label2.text)
);
function onlyComments(document2) {
  if (document2.words > 0) return [];
  const lines2 = document2.text.split("\n");
  const index4 = lines2.findIndex((line) => /\b(?:TODO|TBD|FIXME)\b|\[?INSERT[\s_]|täydennä|fyll i/u.test(line));
  return index4 < 0 || !document2.text.includes("<!--") ? [] : [at2(index4 + 1, 1, lines2[index4].slice(0, 80), false)];
}
var dashRows = (document2) => document2.labels.filter(
  ({ kind, cells }) => kind === "cell" && cells.some((cell) => cell.trim() !== "") && cells.every((cell) => dashes.test(cell))
).map((label2) => at2(label2.line, label2.column, label2.text, true));
var known2 = /* @__PURE__ */ new WeakMap();
function find(document2) {
  if (notJudged.test(document2.path)) return [];
  const lines2 = document2.visible.split("\n");
  const linkTexts = new Set(document2.links.map((link3) => link3.text));
  const tokens = lines2.flatMap(
    (line, index4) => tokensIn(line, linkTexts).map(({ start: start3, text: text3 }) => at2(index4 + 1, start3 + 1, text3, false))
  );
  const ahead = plansAhead.test(document2.path.slice(document2.path.lastIndexOf("/") + 1));
  const notes = [
    ...document2.labels.filter(({ kind }) => kind === "heading").map((label2) => ({ ...label2, endLine: label2.line, heading: true })),
    ...document2.passages.map((passage) => ({ ...passage, heading: false }))
  ].flatMap((part3) => {
    const found4 = note(part3.text, part3.heading, ahead);
    if (!found4 || isTodoList(document2.labels, part3.line)) return [];
    const { line, column } = place(lines2, part3.line, part3.endLine, found4.text);
    return tokens.some((token) => token.line === line) ? [] : [at2(line, column, found4.text, found4.weak)];
  });
  const more3 = [...prompts(document2, lines2), ...quotedPrompts(document2), ...emptyLinks(document2)];
  const people3 = [...addresses(document2, lines2), ...nobodies(document2, lines2)];
  const all = [...tokens, ...notes, ...dashRows(document2), ...more3, ...people3, ...onlyComments(document2)];
  return [...new Map(all.map((one3) => [`${one3.line}:${one3.column}`, one3]).reverse()).values()].sort(
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
  const whole3 = [];
  for (const part3 of parts2) {
    const last = whole3.at(-1);
    if (last !== void 0 && abbreviation.test(last)) whole3[whole3.length - 1] = `${last} ${part3}`;
    else whole3.push(part3);
  }
  return whole3;
}
var countWords = (text3) => text3.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;

// src/inventory/governance-units.ts
var longestText = 2e3;
var wordsOf2 = (text3) => text3.slice(0, longestText).normalize("NFC").toLowerCase().match(/[\p{L}\p{N}€%]+/gu) ?? [];
var afterLongWord = /(?<=[\p{L})]{4}[.!?])\s+(?=[\p{Lu}\p{N}"“*(])/u;
function texts({ document: document2 }) {
  const rows2 = /* @__PURE__ */ new Map();
  for (const { kind, line, text: text3 } of document2.passages)
    if (kind === "cell") rows2.set(line, [...rows2.get(line) ?? [], text3]);
  const ofRows = [...rows2].map(([line, cells]) => ({ text: cells.join(" | "), line, row: true }));
  const prose = document2.passages.filter(({ kind }) => kind !== "cell").flatMap(
    ({ text: text3, line }) => sentences(text3).flatMap((sentence2) => sentence2.split(afterLongWord)).map((sentence2) => ({ text: sentence2, line, row: false }))
  );
  return [...ofRows, ...prose].sort((a, b) => a.line - b.line);
}
var tellingWords = 20;
function languages2({ document: document2 }) {
  const whole3 = languageOf(document2.visible);
  const lines2 = document2.visible.split("\n");
  const parts2 = document2.labels.filter(({ kind, depth: depth2 }) => kind === "heading" && depth2 <= 2).map(({ line, endLine }) => {
    const text3 = lines2.slice(line - 1, endLine).join("\n");
    return { line, endLine, language: wordsOf2(text3).length < tellingWords ? null : languageOf(text3) };
  });
  return (line) => parts2.findLast((part3) => part3.language !== null && part3.line <= line && line <= part3.endLine)?.language ?? whole3;
}
function labelsAbove(labels3) {
  const rest = labels3.filter(({ kind }) => kind !== "cell").values();
  let next2 = rest.next();
  let open2 = [];
  return (line) => {
    for (; !next2.done && next2.value.line < line; next2 = rest.next()) open2 = [...open2.slice(-12), next2.value];
    open2 = open2.filter(({ endLine }) => endLine >= line);
    return open2;
  };
}
function unitsOf(reading) {
  const { document: document2, artefact } = reading;
  const languageAt = languages2(reading);
  const open2 = new Set(placeholders(document2).map(({ line }) => line));
  const [from, to] = planLines(reading);
  const isPlan3 = (line) => artefact.status !== "section" || line >= from && line <= to;
  const labelsAt = labelsAbove(document2.labels);
  return texts(reading).map(({ text: text3, line, row }) => {
    const above = labelsAt(line);
    return {
      path: document2.path,
      line,
      text: text3.slice(0, longestText),
      row,
      key: wordsOf2(text3).join(" "),
      under: new Set(above.flatMap((label2) => [...conceptsIn(label2.text)])),
      section: above.at(-1)?.text ?? "",
      language: languageAt(line),
      inPlan: isPlan3(line),
      open: open2.has(line)
    };
  });
}
var planLines = ({ artefact, from, to }) => artefact.status === "section" ? [artefact.line ?? from, artefact.endLine ?? to] : [from, to];

// src/inventory/body-lists.ts
var organisation2 = /kunta(?:yhtymä)?$|kuntayhtymä|kaupunki$|hyvinvointialue|maakunta|virasto|ministeriö|laitos$|liitto$|keskus$|^stad$|stad$|kommun$|samkommun|välfärdsområde|^region|verket$|myndighet|^city$|municipality|^county$|council$|gemeente|kommune$|agency|ministry|association|^oy$|^ab$|^ry$/iu;
var nobody = /^(?:the|a|an|we|its|this|these|each|all|kukin|jokainen|kaikki|kunnat|kunta|kaupunki|kaupungit|omistajat?|omistavat|tuotteen|palvelun|varje|alla|kommunerna|ägarna|ägare|owners?|project|members?|organisations?|none|no|ei|ingen|avoin|open)$/iu;
var andOthers = new RegExp("(?<!\\p{L})(?:mm\\.|m\\.m\\.|muun muassa|esim\\.|esimerkiksi|bl\\.\\s?a\\.|bland annat|t\\.\\s?ex\\.|till exempel|among others|e\\.g\\.|such as|including|for example|etc|jne|osv|m\\.\\s?fl\\.|ym\\.|muut|muita|andra|others?)(?!\\p{L})", "iu");
var longestList = 500;
var asName = (part3) => part3.trim().replace(/^(?:the|both|både|sekä|ja|och|and)\s+/iu, "").replace(/[\s.:;!?]+$/u, "");
function looksLikeBody(name2) {
  const words4 = name2.split(/\s+/u);
  if (name2.length > 60 || !new RegExp("^\\p{Lu}", "u").test(name2) || nobody.test(name2)) return false;
  if (words4.length === 1) return new RegExp("^\\p{Lu}[\\p{L}’'-]{2,}$", "u").test(name2) && !name2.endsWith("-");
  return words4.length <= 5 && words4.some((word2) => organisation2.test(word2));
}
var isOrganisation2 = (name2) => name2.split(/\s+/u).some((one3) => organisation2.test(one3));
var separator = /,|;|\n|&|(?<![\p{L}])(?:ja|sekä|och|samt|and|og)(?![\p{L}])|(?<=[.!?])\s/u;
var bilingual = new RegExp("\\s\\/\\s|(?<=\\p{L})\\/(?=\\p{L})", "u");
function splitList(text3, mentions2) {
  const names11 = [];
  let marked = "";
  let at5 = 0;
  for (const { start: start3, end: end2 } of mentions2) {
    marked += `${text3.slice(at5, start3)}${names11.length}`;
    names11.push(text3.slice(start3, end2));
    at5 = end2;
  }
  const whole3 = (part3) => part3.replace(/\u0001(\d+)\u0002/gu, (_, index4) => names11[Number(index4)] ?? "");
  return `${marked}${text3.slice(at5)}`.split(separator).map(whole3);
}
function toNamed(part3) {
  const written6 = asName(part3);
  const body2 = bodiesIn(written6).length > 0 ? bodyNamed(written6, { listed: true }) : null;
  if (body2) return { name: nameOf3(written6, body2), body: body2, written: written6 };
  const [first3 = ""] = written6.split(bilingual);
  return looksLikeBody(asName(first3)) ? { name: asName(first3), body: null, written: asName(first3) } : null;
}
function nameOf3(written6, body2) {
  const [mention] = bodiesIn(written6);
  return mention && mention.case === "nominative" && mention.certainty !== "part" ? written6.slice(mention.start, mention.end) : body2.fi;
}
var unit = /(?:hallinto|palvelut?|toimi|toimiala|yksikkö|osasto|toimisto|tiimi|ryhmä|johto|förvaltning(?:en)?|enhet(?:en)?|avdelning(?:en)?|sektorn?|tjänster|department|division|unit|services|office|team)$/iu;
function withoutUnits(parts2) {
  const isKnown = (part3) => part3 !== void 0 && (toNamed(part3)?.body ?? null) !== null;
  return parts2.filter((part3, index4) => !(unit.test(asName(part3)) && !isKnown(part3) && isKnown(parts2[index4 - 1])));
}
function distinct2(list4) {
  const seen = /* @__PURE__ */ new Set();
  return list4.filter(({ body: body2, name: name2 }) => {
    const key = body2 ?? name2.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function bodyList(list4) {
  const plain3 = list4.slice(0, longestList).replace(/[\u0001\u0002]/gu, " ").replace(/\([^()]{0,80}\)/gu, " ");
  const parts2 = withoutUnits(splitList(plain3, bodiesIn(plain3)).filter((part3) => asName(part3) !== ""));
  const found4 = parts2.map(toNamed);
  const missed = parts2.some((part3, index4) => found4[index4] === null && new RegExp("\\p{Lu}", "u").test(part3));
  return {
    bodies: distinct2(found4.filter((one3) => one3 !== null)),
    whole: !missed && !andOthers.test(list4.slice(0, longestList)) && list4.length <= longestList
  };
}

// src/inventory/owning-bodies.ts
var boundary = { before: "(?<![\\p{L}])", after: "(?![\\p{L}])" };
var word = (pattern2) => `${boundary.before}(?:${pattern2})${boundary.after}`;
var behind = [
  new RegExp(`${word("owned|governed|steered")}(?:,? (?:and )?[\\w-]{1,20}){0,5} by (.{3,300})`, "iu"),
  new RegExp(`${word("owners?")} (?:is|are) (.{3,300})`, "iu"),
  new RegExp(`${word("omistajat?|omistajia")} (?:ovat|on) (.{3,300})`, "iu"),
  new RegExp(`${word("omistajana|omistajina")} (?:ovat|on|toimii|toimivat) (.{3,300})`, "iu"),
  new RegExp(`${word("omistavat|omistaa")}(?: yhdessä)? (.{3,300})`, "iu"),
  new RegExp(`${word("ägs")}(?: gemensamt| tillsammans)? av (.{3,300})`, "iu"),
  new RegExp(`${word("ägare|ägarna")} är (.{3,300})`, "iu"),
  /^(?:tuotteen |palvelun )?(?:omistajat?|ägare|owners?)\s{0,3}:\s{0,3}(.{2,300})/iu
];
var before = new RegExp(`^(.{3,300}?) (?:${word("omistavat|äger|(?:jointly )?owns? (?:the|this|it)")})`, "iu");
var ownedBy = new RegExp("^(?:\\S{1,40} ){1,4}on (.{3,300}?) (?:yhteisesti |yhdessä )?omistama(?!\\p{L})", "iu");
var none = { bodies: [], whole: false };
var rights = /copyright|trade ?mark|upphovsrätt|varumärk|tekijänoik|tavaramerk|immateri|patent/iu;
var otherThing = new RegExp("servers?(?!\\p{L})|palvelime|environment|ympäristö|miljö|installation|asennu|instance|instans|infrastru|database|databas|tietokan|tietovarasto|aineisto|(?<!\\p{L})data|account|käyttäjätil|domain|verkkotunnu|fork|plug-?in|laajennu|module|moduul|modul(?:en|er)|component|komponen|theme|teema|logo|repositor|koodivarasto|kodförråd|document|asiakirj|dokument", "iu");
var mostSubjectWords = 7;
var isAboutProduct = (subject) => !otherThing.test(subject);
var isShort = (subject) => (subject.match(/[\p{L}\p{N}]+/gu) ?? []).length <= mostSubjectWords;
var otherVerb = /^(?:governed|steered)/iu;
function listInSentence(sentence2) {
  const text3 = sentence2.slice(0, 600);
  if (rights.test(text3)) return none;
  for (const pattern2 of behind) {
    const match2 = pattern2.exec(text3);
    const list5 = bodyList(match2?.[1] ?? "");
    if (!match2 || list5.bodies.length === 0) continue;
    const subject = text3.slice(0, match2.index);
    if (!isAboutProduct(subject)) return none;
    return { ...list5, whole: list5.whole && isShort(subject) && !otherVerb.test(match2[0]) };
  }
  const owned = bodyList(ownedBy.exec(text3)?.[1] ?? "");
  if (owned.bodies.some(({ body: body2 }) => body2 !== null)) return isAboutProduct(text3.slice(0, 40)) ? owned : none;
  const match = before.exec(text3);
  const list4 = bodyList(match?.[1] ?? "");
  return isAboutProduct(text3.slice(match?.[0].length ?? 0)) ? list4 : none;
}
var otherOwner = /edustaj|representa|företräd|toiminnalli|tekninen omistaj|teknisk ägare|technical owner|business owner|code ?owner|data|aineisto|tiedon|prosess|process|riski|risk|domain|repository|repo |copyright|upphovs|tekijänoik|budjet|budget/iu;
var namesOwner = new RegExp("(?<!\\p{L})(?:delägare|samägare|ägarkommun|ägarkommuner|ägarorganisation)", "iu");
function isOwnerLabel(label2) {
  const named13 = conceptsIn(label2);
  if (named13.has("product_manager") || otherOwner.test(label2.slice(0, 200))) return false;
  return named13.has("owner") || namesOwner.test(label2.slice(0, 200));
}
var ownerCell = /^(?:yhteis|pää|tuotteen |main |co-?|joint |samman)?(?:omistaja|ägare|delägare|owner)(?:organisaatio|organisation| organisation)?$/iu;
var at3 = (list4, line) => list4.map((one3) => ({ ...one3, line }));
var otherRoles = ["steering", "integrator", "community", "funder", "maintainer", "customiser", "quality", "openness"];
var speaksOfOthers = (label2) => {
  const named13 = conceptsIn(label2);
  return otherRoles.some((role) => named13.has(role));
};
function inCells({ cells, line, text: text3 }) {
  const lists = cells.slice(0, 8).map(bodyList);
  const list4 = lists.find(({ bodies: bodies2 }) => bodies2.some(({ body: body2 }) => body2 !== null)) ?? lists[0] ?? none;
  return { owners: at3(list4.bodies, line), whole: list4.whole && !speaksOfOthers(text3) };
}
function byRoleColumn(labels3) {
  const rows2 = labels3.filter(({ kind, cells }) => kind === "cell" && cells.some((cell) => ownerCell.test(cell.trim())));
  const lists = rows2.map(({ text: text3, line }) => ({ list: bodyList(text3), line })).filter(({ list: list4 }) => list4.bodies.some(({ body: body2 }) => body2 !== null));
  return {
    owners: lists.flatMap(({ list: list4, line }) => at3(list4.bodies, line)),
    whole: lists.every(({ list: list4 }) => list4.whole && list4.bodies.length > 0)
  };
}
var mostHeadings = 50;
var fewWords = 25;
var knownOrFirst = ({ bodies: bodies2 }) => {
  const known5 = bodies2.filter(({ body: body2 }) => body2 !== null);
  return known5.length > 0 ? known5 : bodies2.slice(0, 1);
};
function underHeading(document2, heading2) {
  const inside3 = ({ line }) => line > heading2.line && line <= heading2.endLine;
  const under3 = document2.passages.filter(inside3);
  const whole3 = !speaksOfOthers(heading2.text);
  const items2 = under3.filter(({ kind }) => kind === "item");
  const listed2 = items2.map(({ text: text3, line }) => ({
    list: bodyList(text3.split(/[:–—(]|\s-\s|,\s+(?=\S+@)/u)[0] ?? ""),
    line
  }));
  const ofItems = listed2.flatMap(({ list: list4, line }) => at3(knownOrFirst(list4), line));
  if (ofItems.length > 0) return { owners: ofItems, whole: whole3 && listed2.every(({ list: list4 }) => list4.bodies.length > 0) };
  const rows2 = document2.labels.filter((label2) => label2.kind === "cell" && inside3(label2));
  const ofRows = rows2.flatMap(
    ({ text: text3, line }) => at3(
      bodyList(text3).bodies.filter(({ body: body2 }) => body2 !== null),
      line
    )
  );
  if (whole3 && ofRows.length > 0) return { owners: ofRows, whole: ofRows.length === rows2.length };
  for (const passage of under3) {
    for (const sentence2 of sentences(passage.text)) {
      const found4 = listInSentence(sentence2);
      const list4 = found4.bodies.length > 0 || sentence2.split(/\s+/u).length > fewWords ? found4 : bodyList(sentence2);
      if (list4.bodies.length > 0) return inPassage(document2, passage, list4, whole3);
    }
  }
  return { owners: [], whole: false };
}
function inPassage(document2, passage, { bodies: bodies2, whole: whole3 }, also = true) {
  const lines2 = document2.text.split("\n").slice(passage.line - 1, passage.endLine);
  const lineOf4 = (written6) => {
    const [first3 = ""] = written6.split(/\s/u);
    const offset = lines2.findIndex((line) => line.includes(first3));
    return passage.line + Math.max(offset, 0);
  };
  return { owners: bodies2.map((one3) => ({ ...one3, line: lineOf4(one3.written) })), whole: whole3 && also };
}
function firstRows(named13) {
  const rows2 = [];
  let last = 0;
  for (const label2 of named13) {
    if (rows2.length > 0 && label2.line !== last + 1) break;
    const row = inCells(label2);
    if (row.owners.length === 0) continue;
    rows2.push(row);
    last = label2.line;
  }
  return rows2;
}
function byLabel(document2, labels3) {
  const named13 = labels3.filter(({ text: text3 }) => isOwnerLabel(text3));
  const rows2 = firstRows(named13);
  if (rows2.length > 0) return { owners: rows2.flatMap(({ owners }) => owners), whole: rows2.every(({ whole: whole3 }) => whole3) };
  const columns2 = byRoleColumn(labels3);
  if (columns2.owners.length > 0) return columns2;
  for (const heading2 of named13.filter(({ kind }) => kind === "heading").slice(0, mostHeadings)) {
    const under3 = underHeading(document2, heading2);
    if (under3.owners.length > 0) return under3;
  }
  return { owners: [], whole: false };
}
function once2({ owners, whole: whole3 }) {
  const first3 = /* @__PURE__ */ new Map();
  for (const owner of owners) {
    const key = owner.body ?? owner.name.toLowerCase();
    if (!first3.has(key)) first3.set(key, owner);
  }
  return { owners: [...first3.values()], whole: whole3 };
}
function bySentence(document2, from, to) {
  for (const passage of document2.passages) {
    if (passage.line < from || passage.line > to) continue;
    for (const sentence2 of sentences(passage.text)) {
      const list4 = listInSentence(sentence2);
      if (list4.bodies.length > 0) return inPassage(document2, passage, list4);
    }
  }
  return { owners: [], whole: false };
}
function ownersStated(document2, from, to) {
  const labels3 = document2.labels.filter(({ line }) => line >= from && line <= to);
  const labelled = byLabel(document2, labels3);
  return once2(labelled.owners.length > 0 ? labelled : bySentence(document2, from, to));
}
var ownersIn = (document2, from, to) => ownersStated(document2, from, to).owners.map(({ name: name2 }) => name2);

// src/inventory/governance-holders.ts
var roles = ["owner", "steering", "product_manager", "openness", "integrator", "maintainer", "funder"];
var taskColumn = /tehtäv|vastu|kuvaus|toimivalt|uppgift|ansvar|beskriv|befogen|respons|dut(?:y|ies)|task|descri|mandate|opgave|taken/iu;
var owns = new RegExp("omista|(?<!\\p{L})äg(?:s|er|are)(?!\\p{L})|(?<!\\p{L})own(?:s|ed)?(?!\\p{L})|stakeholders are", "u");
var namesRole2 = (label2, role) => conceptsIn(label2).has(role);
var speaksOf = (text3, role) => mentions(text3, role) || role === "owner" && owns.test(text3.toLowerCase());
var mostLabels = 300;
var labels2 = /* @__PURE__ */ new WeakMap();
function labelsOf(document2, role) {
  const known5 = labels2.get(document2);
  if (known5) return known5.get(role) ?? [];
  const found4 = new Map(roles.map((one3) => [one3, []]));
  for (const label2 of document2.labels) {
    const named13 = conceptsIn(label2.text);
    for (const [one3, list4] of found4) if (named13.has(one3) && list4.length < mostLabels) list4.push(label2);
  }
  labels2.set(document2, found4);
  return found4.get(role) ?? [];
}
function headerOf(document2, label2, rows2) {
  const header = document2.passages.findLast(
    ({ kind, line }) => kind === "cell" && line < label2.line && !rows2.has(line)
  )?.line;
  const cells = document2.passages.filter(({ kind, line }) => kind === "cell" && line === header).map(({ text: text3 }) => text3);
  return cells.length === label2.cells.length + 1 ? cells.slice(1) : [];
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
function passagesUnder(document2, label2, role) {
  const own2 = new Set(labelsOf(document2, role));
  const others5 = roles.flatMap((other2) => labelsOf(document2, other2)).filter((one3) => !own2.has(one3));
  const ends4 = (label2.kind === "bold" ? document2.labels : others5).filter(({ kind, line }) => kind !== "cell" && line > label2.line && line <= label2.endLine).map(({ line }) => line - 1);
  const end2 = ends4.reduce((first3, line) => Math.min(first3, line), label2.endLine);
  return document2.passages.filter(({ kind, line }) => kind !== "cell" && line > label2.line && line <= end2);
}
function namingPassages(passages) {
  return blocksOf(passages).flatMap((block) => {
    if (block[0].kind === "paragraph" && wordsOf2(block[0].text).length > 8) return [];
    const naming = block.filter(({ text: text3 }) => wordsOf2(text3).length <= 12 && namesIn(text3).length > 0);
    return naming.length * 2 > block.length ? naming : [];
  });
}
var longestList2 = 100;
function listsAfter(document2, role) {
  const lists = [];
  let room = 0;
  for (const passage of document2.passages) {
    const { kind, text: text3 } = passage;
    if (kind === "item" && room > 0) lists.push(passage);
    room = kind === "item" && room > 0 ? room - 1 : 0;
    const leads = kind !== "cell" && text3.trimEnd().endsWith(":") && wordsOf2(text3).length <= 15;
    if (leads && speaksOf(text3, role)) room = longestList2;
  }
  return lists;
}
var leadAndRest = /^(.{3,60}?)\s?(?::|\s[–—-])\s+(.{2,400})/u;
function textsOf(document2, role, rows2) {
  const labelled = labelsOf(document2, role).flatMap((label2) => {
    if (label2.kind === "cell") {
      const header = headerOf(document2, label2, rows2);
      return label2.cells.filter((_, at5) => !taskColumn.test(header[at5] ?? "")).map((text3) => ({ text: text3, line: label2.line }));
    }
    if (label2.cells.length > 0) return [{ text: sentences(label2.cells.join(", "))[0] ?? "", line: label2.line }];
    return namingPassages(passagesUnder(document2, label2, role));
  });
  const led = document2.passages.filter(({ kind }) => kind !== "cell").flatMap(({ text: text3, line }) => {
    const parts2 = leadAndRest.exec(text3.slice(0, 500));
    return parts2 && namesRole2(parts2[1], role) ? [{ text: sentences(parts2[2])[0] ?? "", line }] : [];
  });
  return [...labelled, ...led, ...namingPassages(listsAfter(document2, role))];
}
var rowsOf = (document2) => new Set(document2.labels.filter(({ kind }) => kind === "cell").map(({ line }) => line));
function holdersIn(reading, role) {
  const { document: document2 } = reading;
  const [from, to] = planLines(reading);
  const open2 = new Set(placeholders(document2).map(({ line }) => line));
  const found4 = textsOf(document2, role, rowsOf(document2)).filter(({ line }) => line >= from && line <= to && !open2.has(line)).flatMap(({ text: text3, line }) => namesIn(text3).map((name2) => ({ name: name2, path: document2.path, line })));
  if (role !== "owner" || found4.length > 0) return found4;
  return ownersStated(document2, from, to).owners.flatMap(
    (owner) => namesIn(owner.name).map((name2) => ({ name: name2, path: document2.path, line: owner.line }))
  );
}

// src/inventory/links.ts
var forgePages = /^(?:issues|pulls?|wiki|releases|discussions|actions|projects?|security|settings|stargazers|graphs|network|labels|milestones?|tags|branches|commits?|compare|fork|packages|deployments|new|edit|archive|tarball|zipball|contributors|watchers|forks|pulse|blame|blob|tree|raw|search)(?:$|[/?#])/;
function resolveLink(fromPath, destination2, exists, context = {}) {
  const written6 = destination2.replace(/^[\s\u200b\ufeff]{1,20}/, "").trim();
  if (isTemplate(written6) || written6 === "") return { kind: "ignored" };
  if (written6.startsWith("#")) return { kind: "anchor", path: fromPath, anchor: anchorOf(written6) ?? "" };
  if (/^\/\/[^/]/.test(written6)) return { kind: "external", url: `https:${written6}` };
  if (/^[a-z][a-z0-9+.-]{0,40}:/i.test(written6) && !/^[\w.-]{1,200}\.\w{1,5}:\d/.test(written6)) {
    return absolute(fromPath, written6, exists, context);
  }
  return relative(fromPath, written6, exists, context);
}
var isTemplate = (written6) => /\{\{|\{%|\$\{|^\{[\w-]{1,60}\}|<[^>]*>|^%[A-Z_]{2,60}%|^@site\//.test(written6.slice(0, 2e3));
function absolute(fromPath, url, exists, context) {
  if (!/^https?:/i.test(url)) return { kind: "ignored" };
  const own2 = context.repository && ownPath(url, context.repository);
  if (!own2) return { kind: "external", url };
  const target = relative(fromPath, `/${own2}`, exists, {});
  return target.kind === "file" && target.found ? target : { kind: "external", url };
}
function ownPath(url, repository) {
  const match = /^https?:\/\/(?:www\.)?github\.com\/([^/\s]{1,100}\/[^/\s]{1,100})\/(?:blob|tree|raw)\/[^/\s]{1,200}\/(.+)$/i.exec(
    url
  );
  return match && match[1].toLowerCase() === repository.toLowerCase() ? match[2] : null;
}
function relative(fromPath, written6, exists, context) {
  const { path: source, anchor: anchor4 } = splitAnchor(written6);
  if (context.repository && source.toLowerCase().startsWith(`/${context.repository.toLowerCase()}/`)) {
    return { kind: "ignored" };
  }
  let first3 = null;
  for (const folder2 of [folderOf(fromPath, source), ...context.roots ?? []]) {
    const target = inFolder(folder2, source, anchor4, exists, context.roots !== void 0);
    if (target.kind === "file" && target.found) return target;
    first3 ??= target;
  }
  return first3;
}
var folderOf = (fromPath, source) => source.startsWith("/") ? "" : fromPath.slice(0, Math.max(0, fromPath.lastIndexOf("/")));
function inFolder(folder2, source, anchor4, exists, routes) {
  const decoded3 = decode(source);
  const { path, above, rest } = normalise(folder2, decoded3);
  if (above > 0) return forgePages.test(rest) || rest === "" ? { kind: "ignored" } : { kind: "outside" };
  const raw = normalise(folder2, source).path;
  const candidates2 = [path, raw, path.replace(/:\d{1,9}(?::\d{1,9})?$/, ""), ...routes ? pages(path) : []];
  const found4 = candidates2.find((candidate) => candidate === "" || exists(candidate));
  return { kind: "file", path: found4 ?? path, anchor: anchor4, found: found4 !== void 0 };
}
function pages(path) {
  const bare3 = path.replace(/\.html?$/i, "");
  const extensions = ["md", "mdx", "markdown", "rst", "adoc", "html", "vue", "tsx", "jsx", "ts", "js", "ipynb"];
  const names11 = ["index", "README", "readme", "_index"];
  const own2 = extensions.map((extension) => `${bare3}.${extension}`);
  return [...own2, ...names11.flatMap((name2) => [`${bare3}/${name2}.md`, `${bare3}/${name2}.mdx`, `${bare3}/${name2}.rst`])];
}
function splitAnchor(written6) {
  const hash = written6.indexOf("#");
  const before4 = hash === -1 ? written6 : written6.slice(0, hash);
  const query = before4.indexOf("?");
  return {
    path: query === -1 ? before4 : before4.slice(0, query),
    anchor: hash === -1 ? null : anchorOf(written6.slice(hash))
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
function decode(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
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
var artefacts_default = JSON.parse('{"places":["",".github","docs","doc","documentation",".gitlab","docs/en","docs/fi","docs/sv","l10n/fi","l10n/sv","docs/project","docs/community","community","governance","docs/governance","hallinta","docs/hallinta","project"],"outside":["old","archive","archived","attic","legacy","deprecated","_deprecated","node_modules","vendor","vendors","third_party","thirdparty","third-party","bower_components","dist","templates","template","cookiecutter*","fixtures","fixture","__fixtures__","testdata","test","tests","__tests__","spec-fixtures","e2e","playwright","cypress","examples","example","samples","sample","libraries","site-packages",".git",".venv","venv"],"kinds":{"governance":{"names":["governance","project-governance","governance-model","governance-plan","gouvernance","charter","project-charter","stakeholders","steering*","*-governance-report","*governancerapport","*governance-rapport","hallintamalli","*-hallintamalli","hallintamalli-*","hallinto","hallintosuunnitelma","hallintasuunnitelma","*hallintasuunnitelma*","yhteishallinta","ohjausryhmä","ohjausryhma","styrning","projektstyrning","styrmodell","styrdokument","forvaltningsplan","förvaltningsplan","forvaltningsmodell","förvaltningsmodell","produktförvaltning*","produktforvaltning*","styring","styringsmodel","samarbejdsmodel","bestuur","beheermodel","projektorganisation"],"extensions":["md","markdown","mdx","rst","adoc","asciidoc","txt","","docx","doc","odt","pdf","rtf"],"folders":["governance","hallinta","hallintamalli","styrning","community","gouvernance","yhteiso","yhteisö"],"softer":["community","community-guidelines","workflow","jdf","organisation","organization","index","yhteistyö","yhteistyo","yhteiskehittaminen","yhteiskehittäminen","samarbete","samverkan"],"judged":["*governance*","*hallintamalli*","*styringsmodel*","*styrmodell*","organisation-and-*","organisation-og-*","organization-and-*","samenwerking","samenwerkingsmodel","beheer","deelnemende-partijen","convenant*","*ohjausryhmä*","*styrgrupp*","*stuurgroep*","maintainers"],"searched":["GOVERNANCE.md","HALLINTAMALLI.md","docs/hallintamalli.md","FORVALTNINGSPLAN.md","docs/governance/","README.md"],"canonical":"GOVERNANCE.md"},"roadmap":{"names":["roadmap","*-roadmap","roadmap-*","tiekartta","*-tiekartta","kehityspolku","kehityssuunnitelma","julkaisusuunnitelma","fardplan","färdplan","vagkarta","vägkarta","utvecklingsplan","utgivningsplan","releaseplan","køreplan","udviklingsplan","feuille-de-route"],"anywhere":["roadmap","*-roadmap","tiekartta","fardplan","färdplan"],"extensions":["md","markdown","mdx","rst","adoc","asciidoc","txt","","docx","odt","pdf"],"searched":["ROADMAP.md","TIEKARTTA.md","FARDPLAN.md","docs/","README.md"],"canonical":"ROADMAP.md"},"owners":{"names":["codeowners","maintainers","maintainer","owners","yllapitajat","ylläpitäjät","forvaltare","förvaltare","underhållsansvariga"],"searched":[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS","MAINTAINERS.md","CONTRIBUTING.md","README.md"],"canonical":".github/CODEOWNERS"},"licence":{"names":["license","licence","licenses","copying","license-*","licence-*","copying-*","unlicense","lisenssi","licens"],"not":["*-header","*-headers","*-check*","*-template","license-report*","license-finder*"],"places":[""],"extensions":["md","markdown","rst","adoc","txt","","mit","apache","eupl","gpl","agpl","lgpl","mpl","bsd","pdf","html"],"searched":["LICENSE","LICENCE","COPYING","LICENSES/","README.md"],"canonical":"LICENSE"},"readme":{"names":["readme","lueminut","läsmig","lasmig"],"places":["",".github","docs"],"searched":["README.md",".github/README.md","docs/README.md"],"canonical":"README.md"},"contributing":{"names":["contributing","contribute","contribution","contributions","contribution-guide","contribution-guidelines","contributing-guide","contributing-guidelines","how-to-contribute","osallistuminen","osallistumisohje","kehittamiseen-osallistuminen","bidra","bidragsguide","bidra-till-projektet","bidrag","bidragen","bijdragen"],"anywhere":["how-to-contribute","contributing"],"searched":["CONTRIBUTING.md",".github/","docs/","README.md"],"canonical":"CONTRIBUTING.md"},"code-of-conduct":{"names":["code-of-conduct","codeofconduct","coc","kaytossaannot","käytössäännöt","käyttäytymissäännöt","uppforandekod","uppförandekod","gedragscode","verhaltenskodex","adfærdskodeks"],"searched":["CODE_OF_CONDUCT.md",".github/","docs/","README.md"],"canonical":"CODE_OF_CONDUCT.md"},"security":{"names":["security","security-policy","vulnerability-disclosure","responsible-disclosure","tietoturva","tietoturvakaytanto","tietoturvakäytäntö","haavoittuvuu*","sakerhet","säkerhet","säkerhetspolicy","sikkerhed","kwetsbaarheid*","beveiliging"],"anywhere":["kwetsbaarheid*","responsible-disclosure","vulnerability-disclosure","haavoittuvuus*"],"places":["",".github","docs","doc",".gitlab","l10n/fi","l10n/sv"],"searched":["SECURITY.md",".github/","docs/","README.md"],"canonical":"SECURITY.md"},"changelog":{"names":["changelog","changelog-*","change-log","release-notes","releasenotes","version-history","muutosloki","muutoshistoria","versiohistoria","julkaisutiedot","andringslogg","ändringslogg","versionshistorik","ændringslog"],"top":["changes","change-history","history","news","releases","muutokset"],"anywhere":["changelog"],"searched":["CHANGELOG.md","RELEASE_NOTES.md","docs/","README.md"],"canonical":"CHANGELOG.md"},"publiccode":{"names":["publiccode"],"places":[""],"extensions":["yml","yaml"],"searched":["publiccode.yml"],"canonical":"publiccode.yml"},"api-description":{"searched":["openapi.yaml","swagger.json","asyncapi.yaml","*.graphql","*.proto","*.wsdl"],"canonical":"openapi.yaml"},"funding":{"names":["funding","crowdfunding","rahoitus","finansiering","sponsors"],"places":["",".github","docs","community","governance"],"extensions":["md","markdown","rst","adoc","txt","","yml","yaml"],"searched":["FUNDING.md",".github/FUNDING.yml","README.md","publiccode.yml"],"canonical":"FUNDING.md"},"support":{"names":["support","getting-help","tuki","tukipalvelut","*-commercial-support","commercial-support"],"places":["",".github","docs","doc","community","docs/support","docs/community"],"indexes":["docs/support/index","docs/community/index"],"searched":["SUPPORT.md","docs/support/","README.md"],"canonical":"SUPPORT.md"}}}');

// src/inventory/names.ts
var kinds = artefacts_default.kinds;
var documentExtensions = ["md", "markdown", "mdx", "rst", "adoc", "asciidoc", "txt", ""];
var licenceLike = /^(?:licen[cs]e|copying)/iu;
var languageSuffix = /[._-](?:fi|fin|sv|swe|se|en|eng|nl|da|dk|de|ger|fr|no|nb|nn|it|es|et|ee)$/u;
function foldName2(path, extensions) {
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
  const first3 = parts2[0];
  const last = parts2.at(-1);
  if (!name2.startsWith(first3) || !name2.endsWith(last) || name2.length < first3.length + last.length) return false;
  return parts2.length === 2 || name2.slice(first3.length, name2.length - last.length).includes(parts2[1]);
}
function position({ whole: whole3, starred }, name2) {
  return whole3.get(name2) ?? starred.find(({ parts: parts2 }) => fitsParts(name2, parts2))?.index ?? -1;
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
var searchedFor = (kind, base = "") => base === "" ? kinds[kind].searched : kinds[kind].searched.map((place3) => base + place3);
var inPackage = /(?:^|\/)(?:packages|components|apps|applications|modules|libs|plugins|services|extensions|proprietary|[\w-]+-services?)(?:\/|$)/u;
var ready = (kind) => {
  const { extensions = documentExtensions, places: places5 = artefacts_default.places, indexes: indexes2 = [], ...rest } = kinds[kind];
  const list4 = (key) => compiled(rest[key] ?? []);
  return {
    kind,
    extensions,
    indexes: indexes2,
    places: new Map(places5.map((place3, index4) => [place3, index4])),
    names: list4("names"),
    top: list4("top"),
    not: list4("not"),
    softer: list4("softer"),
    judged: list4("judged"),
    folders: list4("folders"),
    anywhere: list4("anywhere")
  };
};
function rankIn(ready2, path, folder2) {
  const { name: name2, extension, suffixed } = foldName2(path, ready2.extensions);
  if (!ready2.extensions.includes(extension) || position(ready2.not, name2) >= 0) return null;
  const place3 = ready2.places.get(folder2);
  const named13 = position(ready2.names, name2);
  const penalty = (suffixed ? 50 : 0) + (extension === "" || extension === "md" ? 0 : 1);
  if (named13 >= 0 && place3 !== void 0) return { rank: place3 * 100 + named13 + penalty, certain: true };
  if (folder2 === "" && position(ready2.top, name2) >= 0) return { rank: 90 + penalty, certain: true };
  if (ready2.indexes.includes(folder2 === "" ? name2 : `${folder2}/${name2}`)) return { rank: 3e3, certain: true };
  if (place3 !== void 0 && position(ready2.softer, name2) >= 0) return { rank: 4e3 + place3, certain: false };
  const parts2 = folder2.split("/");
  if (parts2.some((part3) => position(ready2.folders, part3) >= 0))
    return { rank: 5e3 + parts2.length * 10 + penalty, certain: false };
  if (position(ready2.judged, name2) >= 0) return { rank: 5500 + parts2.length * 10 + penalty, certain: false };
  if (position(ready2.anywhere, name2) < 0) return null;
  return { rank: (inPackage.test(folder2) ? 7e3 : 6e3) + parts2.length * 10 + penalty, certain: true };
}
var possible = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|docx|doc|odt|pdf|rtf|ya?ml|html|mit|apache|eupl|gpl|agpl|lgpl|mpl|bsd)$/iu;
function candidates(files, base = "") {
  const list4 = [];
  const all = artefactKinds.filter((kind) => kind !== "api-description").map(ready);
  for (const { path, mode } of files) {
    const name2 = path.slice(path.lastIndexOf("/") + 1);
    if (mode === "160000" || name2.includes(".", 1) && !possible.test(name2) && !licenceLike.test(name2)) continue;
    const within4 = path.slice(base.length);
    if (isOutside(within4)) continue;
    const folder2 = folderOf2(within4).toLowerCase();
    for (const one3 of all) {
      const fit = rankIn(one3, within4, folder2);
      if (fit) list4.push({ kind: one3.kind, path, within: within4, ...fit });
    }
  }
  return list4.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
}

// src/inventory/markdown-html.ts
var longestTag = 4e3;
function* htmlTokens(text3, from, to) {
  let textFrom = from;
  let close = -1;
  for (let at5 = text3.indexOf("<", from); at5 !== -1 && at5 < to; at5 = text3.indexOf("<", at5)) {
    if (close <= at5) close = text3.indexOf(">", at5);
    const token = close === -1 ? null : tokenAt(text3, at5, Math.min(close, to), to);
    if (!token) {
      at5++;
      continue;
    }
    if (at5 > textFrom) yield { type: "text", start: textFrom, end: at5 };
    yield token;
    textFrom = at5 = token.end;
  }
  if (textFrom < to) yield { type: "text", start: textFrom, end: to };
}
function tokenAt(text3, start3, close, to) {
  if (text3.startsWith("<!--", start3)) {
    const end2 = text3.indexOf("-->", start3 + 4);
    return { type: "comment", start: start3, end: end2 === -1 || end2 + 3 > to ? to : end2 + 3 };
  }
  if (close - start3 > longestTag) return null;
  const source = text3.slice(start3, close + 1);
  const match = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(source);
  return match ? { type: "tag", start: start3, end: close + 1, name: match[2].toLowerCase(), closing: match[1] === "/", source } : null;
}
function attribute(tag5, name2) {
  const match = new RegExp(`[\\s"']${name2}\\s{0,20}=\\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag5);
  return match ? entities(match[1] ?? match[2] ?? match[3] ?? "").trim() : null;
}
var named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
var entities = (text3) => text3.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole3, name2) => {
  if (!name2.startsWith("#")) return Object.hasOwn(named, name2) ? named[name2] : whole3;
  const code3 = /^#x/i.test(name2) ? Number.parseInt(name2.slice(2), 16) : Number(name2.slice(1));
  return code3 > 0 && code3 <= 1114111 ? String.fromCodePoint(code3) : whole3;
});
var breaking = /^(?:br|p|div|li|ul|ol|dl|dt|dd|tr|td|th|table|tbody|thead|h[1-6]|summary|details|hr|section|center|blockquote|pre)$/;
var hiding = /^(?:pre|code|script|style|blockquote|textarea)$/;
function harvestTag(tag5, parts2, where2) {
  if (tag5.closing) return null;
  for (const name2 of ["id", "name"]) {
    const anchor4 = attribute(tag5.source, name2);
    if (anchor4) parts2.anchors.add(anchor4.toLowerCase());
  }
  const isImage = tag5.name === "img";
  const destination2 = isImage ? attribute(tag5.source, "src") : tag5.name === "a" ? attribute(tag5.source, "href") : null;
  if (destination2 === null) return null;
  const text3 = isImage && attribute(tag5.source, "alt") || "";
  const link3 = linkAt(where2, tag5, isImage ? "image" : "link", destination2, text3);
  parts2.links.push(link3);
  return isImage ? null : link3;
}
function harvestHtmlBlock(text3, range, parts2, where2, slug, quoted5) {
  const block = new HtmlBlock(text3, parts2, where2, slug, quoted5);
  for (const token of htmlTokens(text3, range.start, range.end)) block.take(token);
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
  constructor(source, parts2, where2, slug, quoted5) {
    this.source = source;
    this.parts = parts2;
    this.where = where2;
    this.slug = slug;
    this.quoted = quoted5;
  }
  take(token) {
    if (token.type === "comment") this.parts.hidden.push(token);
    else if (token.type === "text") this.addText(token);
    else this.addTag(token);
  }
  addText(range) {
    const text3 = this.source.slice(range.start, range.end);
    if (this.link) this.link.text = oneLine(`${this.link.text} ${entities(text3)}`);
    if (this.hidden) return;
    if (this.wordsFrom === -1 && text3.trim() !== "") {
      this.wordsFrom = range.start + text3.length - text3.trimStart().length;
    }
    this.words += entities(text3);
  }
  addTag(tag5) {
    if (this.hidden && !(tag5.closing && tag5.name === this.hidden.name)) return;
    if (hiding.test(tag5.name)) this.hide(tag5);
    if (breaking.test(tag5.name) && !(this.heading && tag5.name === "br")) this.flush(tag5.start);
    else if (tag5.name === "br") this.words += " ";
    if (/^h[1-6]$/.test(tag5.name)) this.heading = tag5.closing ? null : { depth: Number(tag5.name[1]), start: tag5.start };
    if (tag5.name === "td" || tag5.name === "th") this.cell = !tag5.closing;
    const opened2 = harvestTag(tag5, this.parts, this.where);
    if (tag5.name === "a") this.link = opened2;
  }
  hide(tag5) {
    if (!tag5.closing) this.hidden = { name: tag5.name, start: tag5.end };
    else if (this.hidden) {
      this.parts.hidden.push({ start: this.hidden.start, end: tag5.start });
      this.hidden = null;
    }
  }
  /** Closes the heading or passage that is open. */
  flush(end2) {
    const text3 = oneLine(this.words);
    const from = this.wordsFrom;
    this.words = "";
    this.wordsFrom = -1;
    if (this.heading && (text3 !== "" || from !== -1)) {
      const { depth: depth2, start: start3 } = this.heading;
      this.heading = null;
      this.slug(text3);
      if (!this.quoted) this.parts.labels.push({ kind: "heading", depth: depth2, text: text3, ...this.where.at(start3), cells: [] });
    } else if (text3 !== "" && !this.quoted) {
      const line = this.where.at(from).line;
      const endLine = this.where.at(Math.max(from, end2 - 1)).line;
      this.parts.passages.push({ kind: this.cell ? "cell" : "paragraph", text: text3, line, endLine });
    }
  }
};

// src/inventory/markdown-harvest.ts
function harvestMarkdown(text3, tree, where2) {
  const harvest = new Harvest(text3, where2);
  harvest.define(tree);
  for (const node of tree.children) harvest.node(node, { item: false, quoted: false });
  for (const match of text3.matchAll(/\[\^([^\]\s]{1,100})\]/g)) harvest.footnote(match[1]);
  for (const match of text3.matchAll(/^[ ]{0,8}\{:[^}\n]{0,200}#([\w-]{1,200})/gm)) {
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
  constructor(text3, where2) {
    this.#text = text3;
    this.#where = where2;
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
    const quoted5 = context.quoted || !isAlert;
    if (quoted5) this.parts.hidden.push(range);
    for (const child2 of node.children) this.node(child2, { item: false, quoted: quoted5 });
  }
  slug = (heading2) => {
    const anchor4 = this.#slugger.slug(heading2);
    this.parts.anchors.add(anchor4);
    const trimmed2 = anchor4.replace(/^-{1,5}|-{1,5}$/g, "");
    if (trimmed2 !== "") this.parts.anchors.add(trimmed2);
  };
  heading(node, context) {
    this.phrasing(node.children, context);
    let text3 = plainText(node.children);
    const own2 = /\s?\{:?\s?#([\w-]{1,200})[^{}]{0,100}\}$/.exec(text3);
    if (own2) {
      text3 = text3.slice(0, own2.index);
      this.parts.anchors.add(own2[1].toLowerCase());
    }
    this.slug(text3);
    const { line, column } = node.position.start;
    if (!context.quoted) this.parts.labels.push({ kind: "heading", depth: node.depth, text: text3, line, column, cells: [] });
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
    const text3 = textOf(lines2).replace(/^\[!(?:note|tip|important|warning|caution)\] ?/i, "");
    const isLabel2 = leads.length === 1 && leads[0].rest === "" && text3.length <= leads[0].text.length + 2;
    if (text3 === "" || isLabel2) return;
    this.parts.passages.push({ kind: context.item ? "item" : "paragraph", text: text3, line: start3.line, endLine: end2.line });
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
        const text4 = texts2[column2];
        if (text4 !== "" && !context.quoted) this.parts.passages.push({ kind: "cell", text: text4, line, endLine: line });
      });
      const [text3, ...cells] = texts2;
      if (index4 === 0 && !isRowOfData(texts2) || !text3 || context.quoted) return;
      const column = this.#cellColumn(row.children[0]);
      this.parts.labels.push({ kind: "cell", depth: 8, text: text3, line, column, cells });
    });
  }
  /** Where the words of a cell start; the cell itself starts at its bar. */
  #cellColumn(cell) {
    return (cell.children[0] ?? cell).position.start.column;
  }
  /** Links, images, bare addresses, code spans and inline HTML of a run of text. */
  phrasing(nodes, context) {
    let open2 = null;
    for (const node of nodes) {
      if (node.type === "html") open2 = this.#inlineHtml(node, open2);
      else {
        if (open2) open2.text = `${open2.text} ${plainText([node])}`.trim();
        this.#inline(node, context);
      }
    }
  }
  /** Gives the link that is open after this tag. */
  #inlineHtml(node, before4) {
    const { start: start3, end: end2 } = rangeOf(node);
    let open2 = before4;
    for (const token of htmlTokens(this.#text, start3, end2)) {
      if (token.type === "comment") this.parts.hidden.push(token);
      if (token.type !== "tag") continue;
      const opened2 = harvestTag(token, this.parts, this.#where);
      if (token.name === "a") open2 = opened2;
    }
    return open2;
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
  #reference(node, kind, identifier, text3) {
    const definition3 = this.#definitions.get(identifier);
    if (definition3 && !identifier.startsWith("^")) this.#link(node, kind, definition3.url, text3);
  }
  #link(node, kind, destination2, text3) {
    this.parts.links.push(linkAt(this.#where, rangeOf(node), kind, destination2, text3));
  }
  #bareUrls(range) {
    const source = this.#text.slice(range.start, range.end);
    if (!source.includes("://")) return;
    for (const { start: start3, end: end2, url } of bareUrls(source)) {
      const destination2 = url.replace(/\\([_~*-])/g, "$1").replace(/&amp;/g, "&");
      const place3 = { start: range.start + start3, end: range.start + end2 };
      this.parts.links.push(linkAt(this.#where, place3, "link", destination2, destination2));
    }
  }
  footnote(name2) {
    for (const prefix of ["fn-", "fnref-", "fn", "fnref"]) this.parts.anchors.add(prefix + name2.toLowerCase());
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

// src/inventory/markdown-plain.ts
var longestPassage = 2e3;
var unseen = /* @__PURE__ */ new Set(["code", "comment", "front", "quote"]);
function readByLines(text3, where2) {
  const parts2 = emptyParts();
  const { headings: headings4, kinds: kinds6 } = scanLines(text3);
  for (const { depth: depth2, text: words4, line } of headings4) {
    parts2.labels.push({ kind: "heading", depth: depth2, text: words4, line, column: 1, cells: [] });
  }
  const lines2 = text3.split("\n");
  kinds6.forEach((kind, index4) => {
    const start3 = where2.startOf(index4 + 1);
    const line = lines2[index4];
    if (unseen.has(kind)) parts2.hidden.push({ start: start3, end: start3 + line.length });
    else if (kind === "prose") addPassage(parts2, line, index4 + 1);
  });
  const end2 = kinds6.lastIndexOf("front");
  if (kinds6[0] === "front") readFrontMatter(lines2.slice(1, end2).join("\n"), 2, parts2.frontMatter);
  return parts2;
}
function addPassage(parts2, source, line) {
  const start3 = source.slice(0, longestPassage);
  const mark = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.exec(start3);
  const text3 = oneLine(plainLine(start3.slice(mark?.[0].length ?? 0)));
  if (text3 !== "") parts2.passages.push({ kind: mark ? "item" : "paragraph", text: text3, line, endLine: line });
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
function isRisky(text3) {
  if (text3.length > bounds.characters) return true;
  const tally = { lines: 0, cost: 0, rows: 0, setext: 0, quotes: 0, markers: 0, itemIndent: 0 };
  const runs = new Runs();
  for (const line of text3.split("\n")) {
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
    const cost2 = ends4 ? this.cost() : 0;
    this.specials = ends4 ? shape.specials : this.specials + shape.specials;
    this.#characters = ends4 ? length : this.#characters + length;
    this.#before = shape;
    return cost2;
  }
};
function shapeOf(line) {
  const prefix = prefixOf(line);
  const first3 = line[prefix.first] ?? "";
  const columns2 = countOf(line, "|");
  const isFullRow = first3 === "|" && prefix.first < 4 && line.trimEnd().endsWith("|") && !line.includes("\\");
  return {
    risky: prefix.first > bounds.indent || prefix.markers > bounds.nesting || line.includes(">".repeat(bounds.quoteRun + 1)) || columns2 > bounds.columns,
    first: first3,
    indent: prefix.first,
    markers: prefix.markers,
    marker: markerOf(line.slice(prefix.first, prefix.first + 20)),
    isFullRow,
    isDelimiter: isFullRow && /^[ \t|:-]*-[ \t|:-]*$/.test(line.slice(0, 4e3)) && line.length < 4e3,
    columns: columns2,
    setext: isUnderline(line, prefix.first),
    specials: countSpecials(line)
  };
}
function markerOf(start3) {
  if (/^(?:[-*+]|1[.)])[ \t]+\S/.test(start3)) return "first";
  return /^\d{1,9}[.)][ \t]+\S/.test(start3) ? "later" : null;
}
var isUnderline = (line, from) => (line[from] === "=" || line[from] === "-") && /^(?:=+|-+)\s*$/.test(line.slice(from, from + 400));
function prefixOf(line) {
  let at5 = 0;
  while (line[at5] === " " || line[at5] === "	") at5++;
  const first3 = at5;
  let markers = 0;
  for (; at5 < line.length && markers <= bounds.nesting; markers++) {
    const marker2 = /^(?:[-*+>]|\d{1,9}[.)])[ \t]{0,300}/.exec(line.slice(at5, at5 + 320));
    if (!marker2 || marker2[0].length === 1 && marker2[0] !== ">" && line.length > at5 + 1) break;
    at5 += marker2[0].length;
  }
  return { first: first3, markers };
}
function countOf(line, character) {
  let count2 = 0;
  for (let at5 = line.indexOf(character); at5 !== -1; at5 = line.indexOf(character, at5 + 1)) count2++;
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
async function readMarkdown(path, text3, parse) {
  const where2 = places(text3);
  const tree = await treeOf(text3, parse);
  const parts2 = (tree && harvested(text3, tree, where2)) ?? readByLines(text3, where2);
  if (path.toLowerCase().endsWith(".mdx")) hideBraceComments(text3, parts2);
  return assemble(path, "markdown", text3, parts2);
}
async function treeOf(text3, parse) {
  if (!isRisky(text3)) return orNull(await loadParser(), text3);
  const result = parse ? await parse(text3) : "crash";
  return isTree(result) ? result : null;
}
function orNull(parse, text3) {
  try {
    return parse(text3);
  } catch (error) {
    return stackOverflow(error);
  }
}
function harvested(text3, tree, where2) {
  try {
    return harvestMarkdown(text3, tree, where2);
  } catch (error) {
    return stackOverflow(error);
  }
}
function stackOverflow(error) {
  if (error instanceof RangeError) return null;
  throw error;
}
function hideBraceComments(text3, parts2) {
  for (let start3 = text3.indexOf("{/*"); start3 !== -1; ) {
    const end2 = text3.indexOf("*/}", start3);
    parts2.hidden.push({ start: start3, end: end2 === -1 ? text3.length : end2 + 3 });
    start3 = end2 === -1 ? -1 : text3.indexOf("{/*", end2);
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
async function readDocument(path, text3, parse) {
  const format = documentFormat(path);
  if (format === null) return { unread: unknownFormat(path) };
  if (format === "markdown") return readMarkdown(path, text3, parse);
  if (format === "rst") return (await import("./rst-3KHNRYGU.js")).readRst(path, text3);
  if (format === "asciidoc") return (await import("./asciidoc-UCCJ3WNB.js")).readAsciidoc(path, text3);
  return scanHeadings(text3).length >= 2 ? readMarkdown(path, text3, parse) : readText(path, text3);
}
function readText(path, text3) {
  const parts2 = emptyParts();
  const where2 = places(text3);
  for (const { depth: depth2, text: words4, line } of scanHeadings(text3)) {
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
  const lines2 = text3.split("\n");
  lines2.forEach((line, index4) => {
    if (line.trim() === "") close(index4 + 1);
    else block.lines.push(line);
  });
  close(lines2.length + 1);
  for (const { start: start3, end: end2, url } of bareUrls(text3)) parts2.links.push(linkAt(where2, { start: start3, end: end2 }, "link", url, url));
  return assemble(path, "text", text3, parts2);
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
var tooLarge = (path, size2, limit6) => ({
  fi: `Tiedoston ${path} koko on ${size2} tavua, enemmän kuin luen (${limit6}).`,
  sv: `Filen ${path} är ${size2} byte, mer än vad jag läser (${limit6}).`,
  en: `${path} has ${size2} bytes, more than I read (${limit6}).`
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
function openReader(repository, parse, parsed3) {
  const contents2 = /* @__PURE__ */ new Map();
  const documents = /* @__PURE__ */ new Map();
  const enough2 = (request) => {
    const known5 = contents2.get(request.path);
    return known5 !== void 0 && (known5.head === 0 || (request.head ?? Number.POSITIVE_INFINITY) <= known5.head);
  };
  const prefetch = async (requests) => {
    const wanted4 = /* @__PURE__ */ new Map();
    for (const request of requests)
      if (!enough2(request) && (!wanted4.has(request.path) || request.head === void 0))
        wanted4.set(request.path, request);
    if (wanted4.size === 0) return;
    const read3 = await repository.read([...wanted4.values()]);
    for (const { path, head: head3 } of wanted4.values())
      contents2.set(path, { content: read3.get(path) ?? null, head: head3 ?? 0 });
  };
  const read2 = async (requests) => {
    await prefetch(requests);
    return new Map(
      requests.flatMap(
        ({ path }) => contents2.get(path)?.content ? [[path, contents2.get(path).content]] : []
      )
    );
  };
  const content = async (path) => {
    if (!contents2.has(path)) await prefetch([{ path, limit: documentLimit }]);
    return contents2.get(path)?.content ?? null;
  };
  const load = async (path) => {
    if (unreadableFormat.test(path)) return { unread: binary(path) };
    const found4 = await content(path);
    if (!found4) return { unread: notThere(path) };
    if (found4.kind === "text") return parsed3.documents(path, found4.text, () => readDocument(path, found4.text, parse));
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
  const words4 = passages.reduce((sum, { text: text3 }) => sum + countWords(text3), 0);
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
  let gap3 = false;
  for (const part3 of source.split(" ")) {
    if (part3 === "…") gap3 = true;
    else {
      steps.push({ gap: gap3, options: part3.split("|").map(toOption) });
      gap3 = false;
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
        cue.steps[0].options.map(({ text: text3, kind }) => kind === "start" || kind === "whole" ? text3.slice(0, 2) : "")
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
function follows(words4, steps, at5, step) {
  if (step === steps.length) return true;
  const { gap: gap3, options: options2 } = steps[step];
  const last = gap3 ? Math.min(at5 + widestGap, words4.length - 1) : at5;
  for (let index4 = at5; index4 <= last && index4 < words4.length; index4++) {
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
  for (let at5 = 0; at5 < words4.length; at5++) {
    for (const cue of [...map.get(words4[at5].lower.slice(0, 2)) ?? [], ...anywhere]) {
      if (topics2.has(cue.topic)) continue;
      const [first3, ...rest] = cue.steps;
      if (first3.options.some((option) => fits(words4[at5], option)) && follows(words4, rest, at5 + 1, 0))
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
function byLine2(document2) {
  const known5 = ordered.get(document2);
  if (known5) return known5;
  const sorted2 = (list4) => list4.every((one3, index4) => index4 === 0 || one3.line >= list4[index4 - 1].line) ? list4 : [...list4].sort((a, b) => a.line - b.line);
  const made2 = {
    passages: sorted2(document2.passages),
    links: sorted2(document2.links.filter((link3) => link3.kind === "link"))
  };
  ordered.set(document2, made2);
  return made2;
}
function firstAt(list4, line) {
  let [low, high] = [0, list4.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (list4[middle].line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
var between = (list4, from, to) => list4.slice(firstAt(list4, from), firstAt(list4, to + 1));
function bodyOf(document2, label2) {
  const from = label2.kind === "heading" ? label2.line + 1 : label2.line;
  const { passages, links } = byLine2(document2);
  return {
    passages: between(passages, from, label2.endLine).filter(
      (passage) => label2.kind === "heading" || passage.line !== label2.line || passage.kind !== "cell"
    ),
    links: between(links, from, label2.endLine)
  };
}
var delimiterRow = /^[ \t]{0,3}\|?[ \t]{0,20}:?-{2,}/u;
var headers = /* @__PURE__ */ new WeakMap();
function headerLines(document2) {
  const known5 = headers.get(document2);
  if (known5) return known5;
  const isDelimiter3 = (line) => line.includes("|") && delimiterRow.test(line.slice(0, 100));
  const made2 = new Set(document2.text.split("\n").flatMap((line, index4) => isDelimiter3(line) ? [index4] : []));
  headers.set(document2, made2);
  return made2;
}
function substanceOf2(document2, text3, links, lines2, passages) {
  const filled = passages.filter((passage) => !lines2.has(passage.line));
  const isOpen3 = filled.length < passages.length;
  const prose = isOpen3 ? filled.filter(({ kind, line }) => kind !== "cell" || !headerLines(document2).has(line)) : filled;
  if (passages.length > 0 && prose.length === 0) return "placeholder";
  if (nothing2.test(text3)) return links.length > 0 ? "pointer" : "empty";
  return links.length > 0 && countWords(text3) <= pointerWords2 ? "pointer" : "said";
}
function fromLabel(document2, label2, concept, placeholderLines) {
  const { passages, links } = bodyOf(document2, label2);
  const rows2 = label2.kind === "heading" ? [] : label2.cells;
  const text3 = [...rows2, ...label2.kind === "cell" ? [] : passages.map((passage) => passage.text)].join(" ").slice(0, 4e3).trim();
  const own2 = label2.kind === "cell" ? [] : passages;
  const hit = label2.kind !== "heading" && placeholderLines.has(label2.line) && rows2.length > 0;
  return {
    concept,
    path: document2.path,
    line: label2.line,
    endLine: label2.endLine,
    via: label2.kind,
    label: label2.text,
    text: text3,
    substance: hit ? "placeholder" : substanceOf2(document2, text3, links, placeholderLines, own2),
    target: links[0]?.destination ?? null
  };
}
var money = /fund|financ|\bcosts?\b|\bpa(?:y|id)|\bfees?\b|rahoit|kustann|maksa|maksu|finansier|kostnad|avgift|betala|økonomi|financier|€/iu;
function aboutMoney(document2, line, text3) {
  if (money.test(text3)) return true;
  return document2.labels.some(
    (label2) => label2.kind !== "cell" && label2.line < line && line <= label2.endLine && conceptsIn(label2.text).has("funding")
  );
}
function asked(document2, concepts, line, text3, has) {
  return concepts.filter(
    (concept) => has(concept) && (!concept.startsWith("funding_") || aboutMoney(document2, line, text3))
  );
}
function statements(document2, concepts, range) {
  const inside3 = (line) => !range || line >= range.from && line <= range.to;
  const placeholderLines = new Set(
    placeholders(document2, range).filter(({ weak }) => !weak).map(({ line }) => line)
  );
  const byLabel2 = document2.labels.filter((label2) => inside3(label2.line)).flatMap((label2) => {
    const named13 = conceptsIn(label2.text);
    return asked(document2, concepts, label2.line, label2.text, (concept) => named13.has(concept)).map(
      (concept) => fromLabel(document2, label2, concept, placeholderLines)
    );
  });
  const bySentence2 = document2.passages.filter((passage) => inside3(passage.line) && !placeholderLines.has(passage.line)).flatMap(
    (passage) => sentences(passage.text).filter((sentence2) => countWords(sentence2) >= 4).flatMap(
      (sentence2) => asked(document2, concepts, passage.line, sentence2, (concept) => names(sentence2, concept)).map(
        (concept) => fromSentence(document2, passage, sentence2, concept)
      )
    )
  );
  return [...byLabel2, ...bySentence2];
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
var delimiterRow2 = /^[ \t]*\|?[ \t]*:?-{2,}/u;
var membersFollow = /(?:members|stakeholders|partners|owners|parties|municipalities|jäsenet|jäseniä|omistajat|kunnat|kaupungit|medlemmar(?:na)?|ägare|ägarna|parterna|kommuner(?:na)?|myndigheter(?:na)?|medlemmer|deltagere|leden|gemeenten)(?:[ ,]+[\p{L}'’()-]{1,30}){0,6}\s*:\s*$/iu;
var names2 = (text3) => text3.length < 400 && countWords(text3) <= fewWords2 && someone.test(text3);
var nobody2 = /^(?:none|no one|nobody|not yet|n\/a|ei(?: vielä)?(?: ole)?|ei kukaan|ingen|inga|inte än|ännu ingen|geen|nog geen)\b/iu;
function answers(document2, label2, body2, empty2) {
  const { passages, links } = bodyOf(document2, label2);
  const filled = passages.filter((passage) => !empty2.has(passage.line));
  const row = label2.kind === "heading" ? [] : label2.cells;
  const cells = nobody2.test(row[0] ?? "") ? [] : row.filter((cell) => /[\p{L}\p{N}]{2,}/u.test(cell));
  if (label2.kind !== "heading" && empty2.has(label2.line)) return false;
  if (body2 === "named")
    return cells.length > 0 && conceptsIn(label2.text).has("owner") || cells.some((cell) => someone.test(cell.slice(0, 400))) || filled.some((passage) => passage.kind !== "paragraph" && names2(passage.text));
  if (cells.length > 0) return true;
  if (label2.kind === "cell") return false;
  const words4 = filled.reduce((sum, passage) => sum + countWords(passage.text), 0);
  return words4 >= 8 || body2 !== "duties" && links.length > 0 && words4 > 0;
}
var listing = /\bcontributors?\b/iu;
function byLabels(document2, inside3, empty2, add) {
  for (const label2 of document2.labels) {
    if (!inside3(label2.line) || label2.depth === 1) continue;
    const named13 = conceptsIn(label2.text);
    if (named13.size === 0) continue;
    for (const topic of topics) {
      const { labels: labels3, body: body2 } = topicLabels(topic);
      if (topic === "contribution-process" && listing.test(label2.text)) continue;
      if (labels3.some((concept) => named13.has(concept)) && answers(document2, label2, body2, empty2)) add(topic, label2.line);
    }
    if ((named13.has("maintainer") || named13.has("steering")) && answers(document2, label2, "named", empty2))
      add("owner-named", label2.line);
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
  lines2.forEach((text3, index4) => {
    if (!inside3(index4 + 1) || text3.length > 2e3 || !delimiterRow2.test((lines2[index4 + 1] ?? "").slice(0, 100)) || !roleTable.test(text3))
      return;
    const end2 = lines2.findIndex((line, at5) => at5 > index4 && line.trim() === "");
    const last = end2 < 0 ? lines2.length : end2;
    if (filled.some(({ line }) => line > index4 + 2 && line <= last)) add("roles", index4 + 1);
  });
}
var untickedRow = /^[ \t]*\|[ \t]*(?:<[\w/<> ]{1,20}>)?[ \t]*\[[ \t]*\]/u;
var unticked = (document2) => document2.text.includes("[") ? document2.text.split("\n").flatMap((line, index4) => untickedRow.test(line.slice(0, 80)) ? [index4 + 1] : []) : [];
var found = /* @__PURE__ */ new WeakMap();
function topicsOf(document2, range) {
  const key = range ? `${range.from}-${range.to}` : "";
  const known5 = found.get(document2)?.get(key);
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
  if (!found.has(document2)) found.set(document2, /* @__PURE__ */ new Map());
  found.get(document2).set(key, ordered2);
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
var fewer = ({ rank: rank2, within: within4 }) => (rank2 < 5e3 || rank2 >= 5500) && !/maintainers?\b/iu.test(within4);
var reporting = /report|vulnerab|disclos|ilmoita|haavoittuv|rapporter|sårbar|kwetsbaar|schwachstelle/iu;
async function judge(candidate, reader) {
  const { kind, path, within: within4, certain } = candidate;
  const present = { ...absent(kind), status: "present", path, line: 1, evidence: byName(path) };
  if (unreadableFormat.test(path) && !certain) return null;
  if (unreadableFormat.test(path) || kind === "licence" || kind === "owners" || kind === "publiccode" || /\.ya?ml$/iu.test(path))
    return withContent(present, reader);
  const document2 = await reader.document(path);
  if ("unread" in document2) return (await reader.content(path))?.kind === "unreadable" ? null : present;
  const substance = substanceOf(document2);
  if (substance === "empty" && document2.words === 0 && !document2.text.trim()) return null;
  if (kind === "security" && within4.includes("docs/") && !reporting.test(document2.visible)) return null;
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
var hasVersion = ({ labels: labels3 }) => labels3.some(({ kind, text: text3 }) => kind === "heading" && /(?<![\d.])v?\d{1,4}\.\d{1,4}/iu.test(text3.slice(0, 200)));
function pointerOr(artefact, document2) {
  if (artefact.substance !== "pointer" || artefact.kind === "governance" || artefact.kind === "readme") return artefact;
  const link3 = document2.links.find(({ kind }) => kind === "link");
  const words4 = document2.passages.reduce((sum, { text: text3 }) => sum + countWords(text3), 0);
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
    map.set(kind, set.length > 0 ? set : all.filter((one3) => one3.kind === kind).slice(0, most[kind]));
  }
  return map;
}
var several = /* @__PURE__ */ new Set(["governance", "owners", "licence", "readme"]);
async function locate(chosen2, reader, settings, parts2) {
  const located = [];
  for (const [kind, all] of chosen2) {
    const list4 = all.filter(({ rank: rank2 }) => rank2 >= partRank === parts2);
    const found4 = [];
    for (const candidate of list4) {
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
  const first3 = found4[0].rank;
  if (kind === "readme") return candidate.rank < 100 === first3 < 100;
  if (several.has(kind)) return true;
  return candidate.rank % 100 >= 50 && candidate.rank - first3 < 2e3;
}

// src/inventory/release-notes.ts
function releaseNotes({ forge }) {
  if ("undetermined" in forge.latestRelease || !forge.latestRelease.known?.notes) return null;
  const evidence2 = {
    fi: "Julkaisujen muutostiedot GitHubissa",
    sv: "Uppgifter om ändringar i utgåvorna på GitHub",
    en: "Release notes on GitHub"
  };
  return { ...absent("changelog"), status: "linked", evidence: evidence2 };
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
  const whole3 = path !== artefact.path || artefact.status === "present" || artefact.kind === "governance";
  return {
    artefact,
    document: document2,
    from: whole3 ? 1 : artefact.line ?? 1,
    to: whole3 ? document2.lines : artefact.endLine ?? document2.lines
  };
}
async function readings(inventory, kinds6) {
  const all = await Promise.all(
    kinds6.flatMap((kind) => inventory.of(kind)).map((artefact) => readOne(inventory, artefact))
  );
  return {
    readings: all.filter((one3) => "document" in one3),
    unread: all.filter((one3) => "reason" in one3)
  };
}

// src/inventory/version-ranges.ts
var longestCell = 120;
var n = String.raw`v?(\d{1,6}(?:\.\d{1,6}){0,3})(?:\.[x*])*`;
var comparison = new RegExp(String.raw`^(>=|≥|=>|>|<=|≤|=<|<|=|~|\^)\s{0,3}${n}$`, "iu");
var between2 = new RegExp(String.raw`^${n}\s{0,3}(?:-|–|—|to|till|\.\.\.?)\s{0,3}${n}$`, "iu");
var upwards = new RegExp(
  String.raw`^${n}\s{0,3}(?:\+|(?:or|and|tai|ja|eller|och)\s(?:sitä\s)?(?:later|newer|above|higher|up|upwards|uude\p{L}{1,8}|myöhem\p{L}{1,8}|senare|nyare|framåt))$`,
  "iu"
);
var single = new RegExp(`^${n}$`, "iu");
var latest = new RegExp("^(?:the )?(?:only )?(?:latest|newest|most recent|current|main|master|develop|dev|trunk|head|all|any|uusin|viimeisin|nykyinen|kaikki|senaste|nyaste|aktuell|nuvarande|alla)(?:\\s\\p{L}{1,20}){0,2}$", "iu");
var older = new RegExp("^(?:all |any )?(?:older|earlier|previous|other|others|everything else|vanhem\\p{L}{1,6}|aiem\\p{L}{1,6}|muut|äldre|tidigare|övriga)(?:\\s\\p{L}{1,20}){0,2}$", "iu");
var beside = new RegExp('\\([^()]{0,60}\\)|(?<!\\p{L})(?:versions?|versiot?|versioner|versionen|releases?|series|branch|sarja|haara|lts|stable|julkaisu|utgåva|serien)(?!\\p{L})|[`"”[\\]]', "giu");
var numbers = (text3) => (text3 ?? "").split(".").map(Number);
function readOne2(text3) {
  if (older.test(text3)) return { kind: "older" };
  if (latest.test(text3)) return { kind: "latest" };
  const [, one3] = single.exec(text3) ?? [];
  if (one3) return { kind: "series", parts: numbers(one3) };
  const [, from, to] = between2.exec(text3) ?? [];
  if (from) return { kind: "between", from: numbers(from), to: numbers(to), open: false };
  const [, least] = upwards.exec(text3) ?? [];
  if (least) return { kind: "between", from: numbers(least), to: null, open: false };
  const [, sign = "", bound] = comparison.exec(text3) ?? [];
  if (!bound) return null;
  if (sign === "=") return { kind: "series", parts: numbers(bound) };
  if (sign === "~" || sign === "^") return { kind: "series", parts: numbers(bound).slice(0, 1) };
  const open2 = sign === ">" || sign === "<";
  return sign.includes(">") || sign === "≥" ? { kind: "between", from: numbers(bound), to: null, open: open2 } : { kind: "between", from: null, to: numbers(bound), open: open2 };
}
function rangesIn(cell) {
  const text3 = cell.slice(0, longestCell).replace(beside, " ").replace(/\s+/gu, " ").trim();
  const whole3 = readOne2(text3);
  if (whole3) return [whole3];
  const parts2 = text3.split(/\s*(?:,|;|\/|&|\s(?:and|ja|sekä|och|or|tai|eller)\s)\s*/u);
  const ranges = parts2.map((part3) => readOne2(part3.trim()));
  const bounds2 = ranges.filter((range) => range?.kind === "between" && (range.from === null || range.to === null));
  if (bounds2.length > 1) return null;
  return ranges.every((range) => range !== null) ? ranges : null;
}
var series = (parts2) => parts2.slice(0, 2);
function covers(range, version4) {
  if (range.kind === "latest") return true;
  if (range.kind === "older") return false;
  if (range.kind === "series") return series(range.parts).every((part3, at5) => part3 === (version4[at5] ?? 0));
  const { from, to, open: open2 } = range;
  const above = from === null || compareVersions(version4, from) >= (open2 ? 1 : 0);
  const reach = to === null ? 0 : compareVersions(version4.slice(0, to.length), to);
  return above && (to === null || reach < 0 || !open2 && reach === 0);
}
function isAbove(range, version4) {
  const from = range.kind === "series" ? range.parts : range.kind === "between" ? range.from : null;
  return from !== null && compareVersions(from, version4.slice(0, from.length)) > 0;
}

// src/inventory/supported-versions.ts
var no = new RegExp(":x:|:no_entry|:red_circle:|:negative_squared|[✗✘❌🚫🔴✖⛔]|(?<!\\p{L})(?:no|none|not|unsupported|eol|end[- ]of[- ](?:life|support)|ended|expired|deprecated|discontinued|ei|eivät|päättyn\\p{L}{1,4}|nej|inte|ej|upphört|avslutad)(?!\\p{L})", "iu");
var yes = new RegExp(":(?:white_check_mark|heavy_check_mark|ballot_box_with_check|green_circle):|[✓✔✅☑🟢]|(?<!\\p{L})(?:yes|supported|active|maintained|full|security|fixes|updates|lts|kyllä|tuettu|tuetaan|saa|ja|stöds|aktiv|får)(?!\\p{L})", "iu");
var newest2 = new RegExp("(?<!\\p{L})(?:latest|newest|most recent|current (?:version|release)|main branch|master|uusin\\p{L}{0,4}|uusimm\\p{L}{1,5}|viimeisi\\p{L}{1,6}|senaste|nyaste)(?!\\p{L})", "iu");
var mostRows2 = 60;
var longestText2 = 300;
function supportOf(text3) {
  if (no.test(text3)) return false;
  return yes.test(text3) ? true : null;
}
function rowOf({ text: text3, cells, line }) {
  const all = [text3, ...cells].map((cell) => cell.trim().slice(0, longestText2));
  const [first3 = "", second] = all;
  const at5 = second !== void 0 && supportOf(first3) !== null && rangesIn(first3) === null ? 1 : 0;
  const written6 = all[at5];
  return { line, written: written6, ranges: rangesIn(written6), supported: supportOf(all.filter((_, i) => i !== at5).join(" | ")) };
}
function itemOf({ text: text3, line }) {
  const match = new RegExp("^([^:–—()]{1,60}?)\\s*(?:[:–—(]|\\s-\\s|(?<=[\\dx*])\\s(?=\\p{L}))(.{0,240})$", "u").exec(
    text3.slice(0, longestText2)
  );
  const [written6, rest] = match ? [match[1], match[2]] : [text3, ""];
  const ranges = rangesIn(written6);
  return ranges ? [{ line, written: written6.trim(), ranges, supported: supportOf(rest) }] : [];
}
function listUnder({ document: document2 }, { line, endLine }) {
  const inside3 = (at5) => at5 > line && at5 <= endLine;
  const cells = document2.labels.filter((label2) => label2.kind === "cell" && inside3(label2.line)).slice(0, mostRows2);
  const passages = document2.passages.filter((one3) => one3.kind !== "cell" && inside3(one3.line));
  const items2 = passages.filter(({ kind }) => kind === "item").slice(0, mostRows2);
  return {
    path: document2.path,
    line,
    rows: cells.length > 0 ? cells.map(rowOf) : items2.flatMap(itemOf),
    latest: passages.some(({ text: text3 }) => newest2.test(text3.slice(0, 2e3)))
  };
}
function supportedVersions(reading) {
  const headings4 = reading.document.labels.filter(
    ({ kind, text: text3, line }) => kind !== "cell" && line >= reading.from && line <= reading.to && conceptsIn(text3).has("versions")
  );
  const lists = headings4.map((heading2) => listUnder(reading, heading2));
  return lists.find(({ rows: rows2, latest: latest2 }) => rows2.length > 0 || latest2) ?? null;
}
var template = ["5.1.x true", "5.0.x false", "4.0.x true", "< 4.0 false"];
var isTemplate2 = ({ rows: rows2 }) => rows2.length === template.length && rows2.every(({ written: written6, supported }, at5) => `${written6.replace(/\s+/gu, " ")} ${supported}` === template[at5]);

// src/facts/addresses.ts
var mail = /(?<![\w.+-])(?!git@|noreply@|no-reply@)[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@])/giu;
function addressesIn(document2, from, to) {
  const found4 = /* @__PURE__ */ new Map();
  document2.visible.split("\n").slice(from - 1, to).forEach((text3, index4) => {
    for (const [address4] of text3.slice(0, 2e3).matchAll(mail)) {
      const value = address4.toLowerCase();
      if (!found4.has(value) && !isTemplateMail(value)) found4.set(value, from + index4);
    }
  });
  return [...found4].map(([value, line]) => ({ value, line }));
}

// src/facts/owners.ts
var mostOwners = 100;
async function ofSettings(inventory) {
  const path = settingsPlaces.find((place3) => inventory.exists(place3));
  const content = path === void 0 ? null : await inventory.content(path);
  if (path === void 0 || content?.kind !== "text") return [];
  const { fields } = await yamlFields(await parseYaml(content.text));
  const named13 = [...fields].filter(([key]) => /^product\.owners\.\d+$/u.test(key)).map(([, field]) => field);
  const listed2 = named13.length > 1;
  const owners = named13.slice(0, mostOwners).map(({ value, line }) => ({ written: value, body: bodyNamed(value, { listed: listed2 }), path, line }));
  return owners.length > 0 ? [{ place: "settings", path, owners, complete: named13.length <= mostOwners }] : [];
}
var toOwner = ({ name: name2, body: body2, line }, path) => ({ written: name2, body: body2, path, line });
function ofReading({ document: document2, from, to }, place3) {
  const { owners, whole: whole3 } = ownersStated(document2, from, to);
  if (owners.length === 0) return [];
  const { path } = document2;
  const named13 = owners.slice(0, mostOwners).map((owner) => toOwner(owner, path));
  return [{ place: place3, path, owners: named13, complete: whole3 && owners.length <= mostOwners }];
}
var publiccodeKeys = /^(?:organisation\.name|legal\.mainCopyrightOwner)$/u;
async function ofPubliccode(inventory) {
  const file = await inventory.publiccode();
  if (!file) return [];
  const owners = [...file.fields].filter(([key, { value }]) => publiccodeKeys.test(key) && value.trim() !== "").flatMap(
    ([, { value, line }]) => bodyList(value).bodies.map(({ name: name2, body: body2 }) => ({ written: name2, body: body2, path: file.path, line }))
  );
  return owners.length > 0 ? [{ place: "publiccode", path: file.path, owners, complete: false }] : [];
}
var ofInterface = new RegExp("rajapin|gränssnit|interface|(?<!\\p{L})api(?!\\p{L})", "iu");
var isOfInterface = ({ document: document2 }) => ofInterface.test(document2.path) || ofInterface.test(document2.labels[0]?.text ?? "");
function ofPlans(plans) {
  const others5 = plans.some((plan) => !isOfInterface(plan));
  return plans.flatMap(
    (plan) => ofReading(plan, "plan").map((source) => ({
      ...source,
      complete: source.complete && !(others5 && isOfInterface(plan))
    }))
  );
}
var firstOfEach = (sources2) => sources2.filter(({ path }, index4) => sources2.findIndex((other2) => other2.path === path) === index4);
async function statedOwners(inventory) {
  const plans = await readings(inventory, ["governance"]);
  const readmes = await readings(inventory, ["readme"]);
  const sources2 = [
    ...await ofSettings(inventory),
    ...ofPlans(plans.readings),
    ...readmes.readings.flatMap((reading) => ofReading(reading, "readme")),
    ...await ofPubliccode(inventory)
  ];
  return { sources: firstOfEach(sources2), unread: [...plans.unread, ...readmes.unread] };
}
function sameOwner(one3, other2) {
  if (one3.body && other2.body) return one3.body === other2.body;
  return sameBody(one3.written, other2.written) === true ? true : null;
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
function inRow(document2, { text: text3, cells, line, column }) {
  const label2 = text3.trim().replace(/[\s:]+$/u, "");
  const name2 = rows.find(([, pattern2]) => pattern2.test(label2))?.[0];
  const value = name2 && cells.length === 1 ? statedIn(name2, cells[0].trim()) : null;
  if (!name2 || !value) return [];
  return [{ name: name2, value, source: "plan", field: label2, location: { path: document2.path, line, column } }];
}
function fromPlan(reading) {
  const { document: document2, from, to } = reading;
  const open2 = new Set(placeholders(document2, { from, to }).map(({ line }) => line));
  const basics = document2.labels.filter(({ kind, line }) => kind !== "heading" && line >= from && line <= to && !open2.has(line)).flatMap((label2) => inRow(document2, label2));
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
var people = /* @__PURE__ */ new Set(["user", "email"]);
async function fromCodeowners(inventory) {
  const owners = await inventory.owners();
  if (!owners) return [];
  const found4 = /* @__PURE__ */ new Map();
  for (const rule of owners.rules)
    for (const { name: value, column, kind } of rule.owners) {
      const location = { path: owners.path, line: rule.line, column };
      const isPerson3 = people.has(kind) ? { personal: true } : {};
      if (!found4.has(value))
        found4.set(value, { name: "contact", value, source: "codeowners", field: null, location, ...isPerson3 });
    }
  return [...found4.values()].slice(0, 100);
}
var isMaintainers = ({ artefact }) => /(?:^|\/)maintainers?\b/iu.test(artefact.path ?? "");
var fromMaintainers = ({ document: document2, from, to }) => addressesIn(document2, from, to).map(({ value, line }) => ({
  name: "contact",
  value,
  source: "maintainers",
  field: null,
  location: { path: document2.path, line },
  personal: true
}));
var supportedIn = (reading) => (supportedVersions(reading)?.rows ?? []).filter(({ supported, ranges }) => supported !== false && ranges !== null).map(({ written: written6, line }) => ({
  name: "supported-version",
  value: written6,
  source: "security",
  field: null,
  location: { path: reading.document.path, line }
}));
function dateOf({ document: document2, from, to }, source) {
  const date = statedDate(document2, { from, to });
  if (!date) return [];
  const { line, column, text: text3 } = date;
  return [{ name: "review-date", value: text3, source, field: null, location: { path: document2.path, line, column } }];
}
async function fromOwners(inventory) {
  const { sources: sources2 } = await statedOwners(inventory);
  return sources2.flatMap(
    ({ place: place3, owners }) => owners.map(({ written: written6, path, line }) => ({
      name: "owner",
      value: written6,
      source: place3,
      field: null,
      location: { path, line }
    }))
  );
}
async function fromDocuments(inventory) {
  const plans = (await readings(inventory, ["governance"])).readings;
  const policies = (await readings(inventory, ["security"])).readings;
  const lists = (await readings(inventory, ["owners"])).readings;
  const roadmaps = (await readings(inventory, ["roadmap"])).readings;
  return [
    ...await fromOwners(inventory),
    ...policies.flatMap(supportedIn),
    ...plans.flatMap((plan) => dateOf(plan, "plan")),
    ...roadmaps.flatMap((roadmap) => dateOf(roadmap, "roadmap")),
    ...policies.flatMap((policy) => dateOf(policy, "security")),
    ...lists.filter(isMaintainers).flatMap(fromMaintainers),
    ...await fromCodeowners(inventory),
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
  const first3 = path.indexOf("/");
  if (first3 < 0) return 0;
  return path.indexOf("/", first3 + 1) < 0 ? 1 : 2;
};
var isLicenceFile = (path) => depth(path) === 0 && licenceName.test(path) && !noLicenceName.test(path);
var hasLicenceText = (files, base) => files.some(({ path }) => isLicenceFile(path.slice(base.length)) || isReuseText(path.slice(base.length)));
var isReuseText = (path) => /^licenses\/[^/]+\.(?:txt|md)$/i.test(path);
var isNoticeBelow = (path) => depth(path) === 1 && /^(?:copyright|notice)(?:\.(?:md|txt|rst))?$/i.test(baseName(path)) && !foreignFolder.test(path);
var isManifest = (path) => depth(path) <= 1 && manifestName.test(baseName(path)) && !foreignFolder.test(path);
var isReuseTable = (path) => path === "REUSE.toml" || path === ".reuse/dep5";
var readable2 = (file) => file.mode !== "160000" && !/\.(?:pdf|docx?|odt|rtf)$/i.test(file.path);
function licenceCandidates(files, base = "") {
  const wanted4 = (path) => depth(path) < 2 && (isLicenceFile(path) || isReuseText(path) || isReuseTable(path) || isManifest(path) || isNoticeBelow(path));
  const paths2 = files.filter((file) => wanted4(file.path.slice(base.length)) && readable2(file)).map(({ path }) => path);
  return paths2.slice(0, 200).map((path) => ({ path, limit }));
}
var maxHeads = 400;
var headBytes = 2048;
function sourceHeads(files) {
  const sources2 = files.filter(
    ({ path, mode }) => mode.startsWith("100") && sourceName.test(path) && !foreignFolder.test(path)
  );
  const step = Math.max(1, sources2.length / maxHeads);
  const chosen2 = Array.from({ length: Math.min(maxHeads, sources2.length) }, (_, n2) => sources2[Math.floor(n2 * step)]);
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
function distinct3(named13) {
  const kept2 = [];
  for (const each of named13) {
    const last = kept2.at(-1);
    if (last === void 0 || each.at >= last.end) kept2.push(each);
    else {
      const settled3 = familyOf(last.id) === last.id ? each.id : last.id;
      kept2[kept2.length - 1] = { id: settled3, at: last.at, end: Math.max(last.end, each.end) };
    }
  }
  return kept2;
}
var between3 = (plain3, a, b) => plain3.slice(a.end, b.at).replace(laterWords, " ").replace(/^[^\s\p{L}]{0,3}[a-z]{0,12} ?\([^()]{0,200}\)/u, " ").replace(/\([^()]{0,200}\)|https?:\/\/\S{1,300}/g, " ");
function joint(text3) {
  if (bothWays.test(text3) || /^(?: license)?[^\p{L}]*\/[^\p{L}]*$/u.test(text3)) return "unclear";
  const words4 = text3.match(/[\p{L}]+/gu) ?? [];
  if (!words4.some((word2) => or.test(word2))) return "none";
  return words4.length <= 8 ? "or" : "unclear";
}
function isOffered(plain3, named13) {
  const at5 = dual.exec(plain3)?.index ?? -1;
  return at5 >= 0 && (at5 <= named13[0].at || at5 >= named13.at(-1).at);
}
function choiceIn(sentence2) {
  const plain3 = plainSentence(withMit(sentence2.slice(0, 2e3)));
  const known5 = distinct3(licencesIn(plain3));
  const named13 = [...known5, ...versionlessIn(plain3)].sort((a, b) => a.at - b.at);
  const names11 = [...new Set(named13.map(({ id }) => id))];
  if (names11.length < 2 || names11.length > 5 || isBeside(plain3) || shared.test(plain3)) return null;
  const joints = named13.slice(1).map((each, n2) => joint(between3(plain3, named13[n2], each)));
  const offered = isOffered(plain3, named13);
  if (!offered && joints.every((each) => each === "none")) return null;
  const clear = known5.length === named13.length && !joints.includes("unclear") && (offered || joints.includes("or"));
  return { names: names11, expression: clear ? names11.join(" OR ") : null };
}
var licenceHeading = /licen[cs]|copying|lisens|licens|public domain|käyttöoike|lizenz/i;
var maxLines = 2e4;
function paragraphs(text3) {
  const result = [];
  const lines2 = text3.split("\n", maxLines);
  let inSection = false;
  let fence2 = false;
  let open2 = null;
  for (let n2 = 0; n2 < lines2.length; n2++) {
    const line = lines2[n2].slice(0, 2e3);
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fence2 = !fence2;
    const underlined = /^\s{0,3}[=~^-]{3,}\s*$/.test(lines2[n2 + 1]?.slice(0, 200) ?? "");
    const heading2 = /^\s{0,3}#{1,6}\s/.test(line) || underlined && line.trim() !== "";
    if (heading2) inSection = licenceHeading.test(line);
    if (fence2 || heading2 || line.trim() === "") open2 = null;
    else if (open2 === null) {
      open2 = { line: n2 + 1, text: line, inSection };
      result.push(open2);
    } else if (open2.text.length < 4e3) open2.text += ` ${line.trim()}`;
  }
  return result;
}
var isLeadIn = (text3) => dual.test(plainSentence(text3.slice(-300))) && namedLicences(text3).length < 2;
function readmeChoices(path, text3) {
  const found4 = [];
  const all = paragraphs(text3);
  all.forEach(({ line, text: own2, inSection }, n2) => {
    const list4 = isLeadIn(own2) ? all.slice(n2 + 1, n2 + 5).map((each) => each.text) : [];
    const units = list4.length > 0 ? [[own2, ...list4].join(" ")] : sentencesOf(own2);
    for (const unit2 of units) {
      if (namedLicences(withMit(unit2)).length === 0) continue;
      const choice2 = inSection || isStatement(plainSentence(unit2)) ? choiceIn(unit2) : null;
      if (choice2 !== null) found4.push({ path, line, ...choice2 });
    }
  });
  return found4;
}

// src/inventory/licence-statements.ts
var unstated = /^(?:unlicensed|none|unknown|tbd|todo|see license|licenseref-)/i;
function statement(path, line, source, text3, confidence = 0.9) {
  const value = text3.slice(0, 300).trim().replace(/^["']|["']$/g, "").trim();
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
var lineAt = (text3, at5) => {
  let line = 1;
  for (let n2 = text3.indexOf("\n"); n2 >= 0 && n2 < at5; n2 = text3.indexOf("\n", n2 + 1)) line++;
  return line;
};
function jsonManifest(path, text3) {
  let data3;
  try {
    data3 = JSON.parse(text3.replace(/^\uFEFF/, ""));
  } catch {
    return [];
  }
  if (typeof data3 !== "object" || data3 === null || !("license" in data3)) return [];
  const { license } = data3;
  const values = (Array.isArray(license) ? license : [license]).map(
    (each) => typeof each === "object" && each !== null && "type" in each ? each.type : each
  );
  const texts2 = values.filter((each) => typeof each === "string");
  const line = lineAt(text3, text3.search(/"license"\s{0,20}:/));
  return statement(path, line, "manifest", texts2.join(" OR "));
}
var classifier = /license :: (?:osi approved :: )?([^"'\n]{3,120})/i;
function lineManifest(path, text3) {
  const found4 = [];
  text3.split("\n").forEach((line, n2) => {
    if (line.length > 1e3) return;
    const direct = /^\s{0,8}(?:license|license-expression|license_expression)\s{0,8}=\s{0,8}(?:\{\s{0,8}text\s{0,8}=\s{0,8})?["']?([^"'{}\n]{2,120})["']?/i.exec(
      line
    );
    if (direct) found4.push(...statement(path, n2 + 1, "manifest", direct[1].replace(/,\s*$/, "")));
    const listed2 = classifier.exec(line);
    if (listed2) found4.push(...statement(path, n2 + 1, "manifest", listed2[1], 0.7));
  });
  return found4;
}
function xmlManifest(path, text3) {
  const expression = /<PackageLicenseExpression>([^<]{2,200})</i.exec(text3);
  if (expression) return statement(path, lineAt(text3, expression.index), "manifest", expression[1]);
  const from = text3.search(/<licenses>/);
  const to = text3.indexOf("</licenses>", from);
  if (from < 0 || to < 0) return [];
  const found4 = [];
  for (const match of text3.slice(from, to).matchAll(/<(?:name|url)>\s{0,40}([^<]{2,200})</g)) {
    const value = match[1].trim().replace(/^https?:\/\/(?:www\.)?(?:opensource|spdx|choosealicense)\.\w+\/licen[cs]es?\//i, "");
    found4.push(...statement(path, lineAt(text3, from + match.index), "manifest", value, 0.8));
  }
  return found4.slice(0, 2);
}
function publiccode(path, text3) {
  let inLegal = false;
  const lines2 = text3.split("\n");
  for (let n2 = 0; n2 < lines2.length; n2++) {
    const line = lines2[n2];
    if (/^\S/.test(line) && !line.startsWith("#")) inLegal = /^legal\s{0,8}:/.test(line);
    const value = inLegal ? /^\s{1,20}license\s{0,8}:\s{0,8}([^#\n]{2,200})/.exec(line) : null;
    if (value) return statement(path, n2 + 1, "publiccode", value[1]);
  }
  return [];
}
function manifestStatements(path, text3) {
  const name2 = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (name2.endsWith(".json")) return jsonManifest(path, text3);
  if (name2.startsWith("publiccode.")) return publiccode(path, text3);
  if (name2.endsWith(".xml") || name2.endsWith(".csproj")) return xmlManifest(path, text3);
  return lineManifest(path, text3);
}
var tag = /SPDX-License-Identifier["']?\s{0,8}[:=]\s{0,8}["'[]{0,3}([\w.+()-]{1,80}(?: (?:AND|OR|WITH) [\w.+()-]{1,80}){0,6})/;
var dep5 = /^License:\s{0,8}([\w.+-]{2,60})/;
function reuseStatements(path, text3) {
  const found4 = /* @__PURE__ */ new Map();
  text3.split("\n").forEach((line, n2) => {
    const value = (tag.exec(line.slice(0, 1e3)) ?? dep5.exec(line))?.[1];
    if (value === void 0) return;
    for (const each of statement(path, n2 + 1, "reuse", value, 0.8)) {
      if (!found4.has(each.expression)) found4.set(each.expression, each);
    }
  });
  return [...found4.values()];
}
var statesLicence = /licen[cs]e?d? under|released under|published under|available under|distributed under|made available|licen[cs]e\b|lisens|licens|public domain|lizenz/i;
var maxReadmeLines = 2e4;
function readmeStatements(path, text3) {
  const lines2 = text3.split("\n");
  const found4 = [];
  let inSection = false;
  for (let n2 = 0; n2 < Math.min(lines2.length, maxReadmeLines); n2++) {
    const line = lines2[n2].slice(0, 2e3);
    if (/^\s{0,3}#{1,6}\s/.test(line) || /^\s{0,3}[=~^-]{3,}\s*$/.test(lines2[n2 + 1] ?? ""))
      inSection = licenceHeading.test(line);
    const fromTag = tag.exec(line);
    if (fromTag) {
      found4.push(...statement(path, n2 + 1, "readme", fromTag[1]).map((each) => ({ ...each, inSection: true })));
    } else if (inSection || statesLicence.test(line)) {
      for (const expression of namedOn(line, (lines2[n2 + 1] ?? "").slice(0, 2e3))) {
        found4.push({ path, line: n2 + 1, source: "readme", expression, confidence: 0.7, added: [], inSection });
      }
    }
  }
  const first3 = /* @__PURE__ */ new Map();
  for (const { inSection: _, ...each } of found4.sort((a, b) => Number(b.inSection) - Number(a.inSection))) {
    if (!first3.has(each.expression)) first3.set(each.expression, each);
  }
  return [...first3.values()].slice(0, 20);
}
function namedOn(line, next2) {
  const later = namedLicences(next2);
  const own2 = namedLicences(line);
  const ids = namedLicences(`${line} ${next2}`).filter((id) => own2.includes(id) || !later.includes(id));
  if (ids.length < 2) return ids;
  const choice2 = choiceIn(`${line} ${next2}`)?.expression ?? choiceIn(line)?.expression;
  return choice2 && idsOf(choice2).join(" ") === ids.join(" ") ? [choice2] : ids;
}
function versionlessStatement(path, text3) {
  for (const line of text3.split("\n", maxReadmeLines)) {
    const [first3] = licenceSentence(line.slice(0, 2e3)) ? versionlessIn(plainSentence(line.slice(0, 2e3))) : [];
    if (first3 !== void 0) return { path, name: first3.id };
  }
  return null;
}
function headerStatement(path, head3) {
  const fromTag = tag.exec(head3);
  if (fromTag) return statement(path, lineAt(head3, fromTag.index), "header", fromTag[1])[0] ?? null;
  if (!/general public/i.test(head3)) return null;
  const prose = head3.replace(/^[\s/*#;%"'!-]{0,20}/gm, "");
  const [id] = namedLicences(prose);
  if (id === void 0) return null;
  return {
    path,
    line: lineAt(head3, head3.search(/general public/i)),
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
  const below2 = (path) => path.slice(base.length);
  return files.filter(({ path, mode }) => mode !== "160000" && (isRootManifest(below2(path)) || below2(path) === citationFile)).slice(0, 30).map(({ path }) => ({ path, limit: limit2 }));
}

// src/facts/sectioned.ts
var mostLines = 5e3;
var section = /^\s{0,8}\[{1,2}\s{0,4}([\w."' -]{1,100}?)\s{0,4}\]{1,2}\s{0,200}(?:#.{0,500})?$/u;
var entry = /^(\s{0,4})["']?([A-Za-z][\w .-]{0,60}?)["']?\s{0,20}(?:=|:(?!\/\/)|\s(?=["']))\s{0,20}(.{1,500})$/u;
var quoted = /^(["'])(.{0,400}?)\1/u;
function valueIn(written6) {
  const inQuotes = quoted.exec(written6);
  if (inQuotes) return inQuotes[2];
  return /^[[{"']/u.test(written6) ? "" : written6.replace(/\s{1,20}[#;].{0,500}$/u, "").replace(/,\s{0,10}$/u, "").trim();
}
function sectionedFields(text3) {
  const found4 = [];
  let inside3 = "";
  text3.split("\n", mostLines).forEach((raw, index4) => {
    const line = raw.replace(/\r$/u, "").slice(0, 700);
    const opens3 = section.exec(line);
    if (opens3) {
      inside3 = `${opens3[1].replace(/["']/gu, "")}.`;
      return;
    }
    const named13 = entry.exec(line);
    const value = named13 ? valueIn(named13[3]) : "";
    if (named13 && value !== "")
      found4.push({ key: `${inside3}${named13[2].trim()}`, value, line: index4 + 1, column: named13[1].length + 1 });
  });
  return found4;
}

// src/facts/manifest.ts
var unset = /^(?:0\.0\.0(?:[-+.].{0,100})?|0\.0\.1(?:-SNAPSHOT)?|0\.0|0|1\.0\.0-SNAPSHOT|unspecified|dev|latest|main|master)$/iu;
var filledIn = /\$\{|\$\(|\{\{|@[\w.]+@|%\w+%/u;
var isStated = ({ name: name2, value }) => value.trim() !== "" && value.length <= 500 && !filledIn.test(value) && !(name2 === "version" && unset.test(value.trim()));
var record = (value) => typeof value === "object" && value !== null ? value : {};
var textOf2 = (value, key) => {
  if (typeof value === "string") return value;
  const inner = Object.hasOwn(record(value), key) ? record(value)[key] : null;
  return typeof inner === "string" ? inner : null;
};
async function jsonFields(path, text3) {
  const parsed3 = await parseFile(path, text3);
  if ("problem" in parsed3) return [];
  const { file } = parsed3;
  const data3 = record(file.value);
  const first3 = data3.private === true && data3.version === "1.0.0";
  const support = record(data3.support);
  const found4 = [
    ["name", data3.name, ["name"]],
    ["version", first3 ? null : data3.version, ["version"]],
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
  ["repository", ["PropertyGroup", "RepositoryUrl"]],
  ["licence", ["PropertyGroup", "PackageLicenseExpression"]]
];
async function xmlFields(path, text3) {
  const parsed3 = await parseXmlFile(path, text3);
  if (!("root" in parsed3)) return [];
  return (path.endsWith("pom.xml") ? inPom : inProject).flatMap(([name2, steps]) => {
    let at5 = [parsed3.root];
    for (const step of steps) at5 = at5.flatMap(({ children }) => children.filter((child2) => child2.name === step));
    const found4 = at5.find((element) => element.text !== "");
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
var lineFields = (path, text3, wanted4) => sectionedFields(text3).flatMap(({ key, value, line, column }) => {
  const name2 = wanted4.find(([, pattern2]) => pattern2.test(key))?.[0];
  return name2 ? [{ name: name2, value, field: key, location: { path, line, column } }] : [];
});
var isForge = ({ name: name2, value }) => name2 !== "repository" || /(?:^|[/@.])(?:github|gitlab|bitbucket|codeberg|gitea|forgejo|git)\b/iu.test(value);
async function manifestFields(path, text3) {
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  const all = /\.json$/iu.test(name2) ? await jsonFields(path, text3) : /\.(?:xml|\w{2}proj|props)$/iu.test(name2) ? await xmlFields(path, text3) : lineFields(
    path,
    text3,
    /^(?:build\.gradle|gradle\.prop)/u.test(name2) ? inGradle : name2 === "setup.py" ? inSetup : inSections
  );
  const written6 = name2 === "setup.py" || /^build\.gradle/u.test(name2) ? all.filter(({ value }) => !/[()[\]]/u.test(value)) : all;
  const stated = written6.filter(isStated).filter(isForge);
  return stated.filter((field, index4) => stated.findIndex((other2) => other2.name === field.name) === index4);
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
function licenceIn(path, text3) {
  const [first3] = manifestStatements(path, text3);
  if (!first3 || !named4.test(text3.slice(0, 2e4))) return [];
  if (first3.expression === "ISC" && folderOf3(path) !== "") return [];
  const location = { path, line: first3.line };
  return [{ name: "licence", value: first3.expression, source: "manifest", field: "license", location }];
}
var classifier2 = /Development Status :: ([1-7]) -/u;
var stages = ["concept", "development", "development", "beta", "stable", "stable", "obsolete"];
function statusIn(path, text3) {
  const match = classifier2.exec(text3);
  if (!match || folderOf3(path) !== "") return [];
  const line = text3.slice(0, match.index).split("\n").length;
  const value = stages[Number(match[1]) - 1];
  return [{ name: "status", value, source: "manifest", field: "classifiers", location: { path, line } }];
}
async function factsIn(inventory, path) {
  const content = await inventory.content(path);
  if (content?.kind !== "text") return [];
  const fields = isRootManifest(path) ? await manifestFields(path, content.text) : [];
  const facts = fields.map((field) => ({ ...field, source: "manifest" }));
  const licence2 = isManifest(path) && isOfTheProduct(inventory, path) ? licenceIn(path, content.text) : [];
  return [...facts, ...licence2, ...statusIn(path, content.text)];
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
    const written6 = value.trim();
    if (!name2 || written6 === "" || written6.length > 300) return [];
    const location = { path, line, column };
    return [
      { name: name2, value: written6, source, field, location, ...personal.has(name2) ? { personal: true } : {} }
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
  const own2 = (await inventory.apis()).filter(({ doubt }) => doubt === null);
  return own2.flatMap(({ fields, path }) => taken(fields, inApi, "api-description", path));
}
async function fromMetadata(inventory) {
  return [...await fromPubliccode(inventory), ...await fromCitation(inventory), ...await fromApis(inventory)];
}

// src/inventory/successor-endings.ts
var productEn = "(?:repository|repo|project|product|tool|package|library|service|plugin|module|app|application|code ?base|component|extension|software|system|framework|website|site)";
var subjectEn = String.raw`(?<!\b(?:of|for|from|in|to|by|on|with) )(?:(?:this|the|our) (?:[\p{L}\p{N}._-]{1,30} ){0,2}?${productEn}(?: [\p{L}\p{N}._-]{1,40})?|(?<=^[^\p{L}\p{N}]{0,9}|[.!?:] )(?:it|this|everything)|(?:development|maintenance)(?: of [\p{L}\p{N}._ -]{1,40})?)`;
var isEn = "(?:'s|,? (?:and )?(?:has|have|is|was|will|now|been|be|being|since|recently|since been|permanently|officially|moved to and)){1,4}";
var movedEn = "(?:moved|migrated|relocated|transferred|renamed)";
var english = [
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
  String.raw`(?<!\p{L})(?:${[...english, ...finnish, ...swedish, ...others].join("|")})(?!\p{L})|${alone}`,
  "iu"
);
var namedSubject = new RegExp("(?<=^[^\\p{L}\\p{N}]{0,9}|[.!?:] )(?!(?:The|We|In|You|They|Docs?|Documentation|Wiki|Issues?|Support|Discussions?|Examples?|Tests?|Dokument\\p{L}{1,10}|Ohje\\p{L}{0,6}|Passwords?|Salasana|Lösenord\\p{L}{0,3})\\b)\\p{Lu}[\\p{L}\\p{N}._-]{1,40} (?:(?:has|was)(?: been)?(?: now)? (?:(?:replaced|superseded|integrated|merged|folded|consolidated|split)(?: in)?(?:to| by| with)|(?:moved|migrated|renamed)(?: over)? (?:to|at) (?=https?:|\\[|an? new|the new|\\p{Lu}|[\\w.-]{1,40}\\/\\w))|is now (?:an? )?(?:part of|called|known as|named)|(?:now )?lives (?:on )?(?:at|in)|on (?:siirtynyt|siirretty|muuttanut)(?= osoitteeseen| osaksi| https?:| \\[)|on nyt osa(?:na)?|har (?:flyttats? till (?=https?:|\\[)|ersatts av)|ersätts av|är nu en del av|(?:is|wordt) vervangen door)", "u");
var saysEnding = (text3) => ending2.test(text3) || namedSubject.test(text3);

// src/facts/status-words.ts
var badges = {
  concept: "concept",
  wip: "development",
  active: "stable",
  unsupported: "obsolete",
  abandoned: "obsolete",
  moved: "obsolete"
};
var badge = /repostatus\.org\/(?:badges\/[\w.]{1,20}\/)?#?(concept|wip|active|unsupported|abandoned|moved)\b/iu;
var thisProduct = "(?:this|the|tämä|det här|denna|detta) (?:\\p{L}{1,20} ){0,2}(?:project|product|software|repository|repo|service|application|app|library|tool|package|projekti|tuote|ohjelmisto|palvelu|sovellus|kirjasto|koodivarasto|projektet|produkten|programmet|programvaran|tjänst|tjänsten|biblioteket|kodförrådet)";
var ended = new RegExp(
  `${thisProduct} (?:is|has been|was|on|är|har) (?:\\p{L}{1,20} ){0,3}?(?:deprecated|archived|obsolete|discontinued|retired|unmaintained|no longer (?:\\p{L}{1,12} ){0,2}(?:maintained|developed|supported)|vanhentunut|arkistoitu|lopetettu|poistettu käytöstä|arkivera(?:d|ts?)|avveckla(?:d|ts?)|föråldra\\p{L}{1,2}|nedlag[dt])`,
  "iu"
);
var notice = /^[^\p{L}\p{N}]{0,12}(?:(?:deprecated|archived|obsolete|unmaintained)(?: (?:repository|project|repo))?|no longer maintained|arkistoitu|vanhentunut|ei enää ylläpidetä|arkiverad|föråldrad|underhålls inte längre)[\s*_!:.-]{0,8}$/iu;
var beginning = 40;
var hint = /deprecat|archiv|obsolet|discontinu|retired|maintain|support|vanhentu|arkisto|lopetet|käytöst|arkiver|avveckl|föråldra|nedlag|underhålls/iu;
function endedAt(document2) {
  for (const { text: text3, line, kind } of document2.passages) {
    if (line > beginning) break;
    const plain3 = text3.slice(0, 600);
    if (!hint.test(plain3)) continue;
    if (kind === "paragraph" && (ended.test(plain3) && saysEnding(plain3) || notice.test(plain3))) return line;
  }
  return document2.labels.find(({ kind, line, text: text3 }) => kind === "heading" && line <= beginning && notice.test(text3))?.line ?? null;
}
function statusIn2(document2) {
  for (const { destination: destination2, line: line2 } of document2.links) {
    const word2 = badge.exec(destination2.slice(0, 300))?.[1]?.toLowerCase();
    if (word2 !== void 0) return { status: badges[word2], line: line2 };
  }
  const line = endedAt(document2);
  return line === null ? null : { status: "obsolete", line };
}

// src/facts/from-readme.ts
var mostHeadings2 = 200;
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
  const value = title?.text.slice(0, 200).replace(greeting, "").trim() ?? "";
  if (!title || value === "" || value.length > 80 || title.line > 15 || filledIn.test(value)) return [];
  return [fact(document2, "name", value, title.line, null)];
}
var sectionOf = (document2, { line, endLine }) => document2.passages.filter((passage) => passage.line > line && passage.line <= endLine);
function expressionIn(written6) {
  const text3 = withMit(written6);
  const ids = namedLicences(text3);
  if (ids.length < 2) return ids[0] ?? null;
  const choice2 = choiceIn(text3);
  return choice2?.expression && choice2.names.length === ids.length ? choice2.expression : null;
}
var isOfPart = (text3) => sentences(text3.slice(0, 2e3)).filter((sentence2) => namedLicences(withMit(sentence2)).length > 0).every((sentence2) => isBeside(plainSentence(sentence2.slice(0, 600))));
function licenceUnder(document2, heading2) {
  const passages = sectionOf(document2, heading2).slice(0, 40);
  const stating = passages.flatMap(
    ({ text: text3, line }) => sentences(text3.slice(0, 4e3)).filter((sentence2) => licenceSentence(sentence2)).map((sentence2) => ({ text: sentence2, line }))
  );
  const naming = passages.filter(({ text: text3 }) => namedLicences(withMit(text3.slice(0, 2e3))).length > 0);
  const chosen2 = stating.length > 0 ? stating : naming.filter(({ text: text3 }) => !isOfPart(text3));
  const expressions = chosen2.map(({ text: text3 }) => expressionIn(text3.slice(0, 2e3)));
  const [first3 = null] = expressions;
  if (first3 === null || expressions.some((one3) => one3 !== first3)) return [];
  return [fact(document2, "licence", first3, chosen2[0].line, null)];
}
var badge2 = /\/badge\/licen[cs]e-((?:[^-/?]|--){2,60})-/iu;
function licenceBadge(document2) {
  const badges3 = document2.links.flatMap(({ destination: destination2, line }) => {
    const shown8 = badge2.exec(destination2.slice(0, 300))?.[1]?.replaceAll("--", "-").replaceAll("_", " ") ?? "";
    const ids = namedLicences(`license: ${decoded(shown8)} license`);
    return ids.length === 1 ? [fact(document2, "licence", ids[0], line, "badge")] : [];
  });
  return badges3.slice(0, 1);
}
function decoded(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
function namesUsed(document2, others5) {
  const first3 = document2.passages.filter(({ kind, line }) => kind === "paragraph" && line <= 40).slice(0, 6);
  const names11 = new Set(others5.filter(({ name: name2 }) => name2 === "name").map(({ value }) => value));
  return [...names11].slice(0, 20).flatMap((name2) => {
    const text3 = name2.toLowerCase();
    const found4 = text3.length < 3 ? void 0 : first3.find((one3) => namesProduct(one3.text.slice(0, 4e3), text3));
    return found4 ? [fact(document2, "name", name2, found4.line, null)] : [];
  });
}
var otherProduct = /replac|korva|ersätt|part of|osa(?:na)? |del av|uses|based on|perustuu|bygger på|käyttää|använder/iu;
var namesProduct = (passage, name2) => sentences(passage).some((sentence2) => sentence2.toLowerCase().includes(name2) && !otherProduct.test(sentence2));
var aboutSecurity = /^(?:security|tietoturva|säkerhet|sikkerhed|beveiliging|reporting (?:a )?(?:security|vulnerab)|haavoittuvuu|sårbarhet)/iu;
var otherMatter = /^[^@]*(?:tietosuoja|dataskydd|privacy|gdpr|dpo(?![a-z])|conduct|personuppgift)/u;
function securityContacts2(document2, headings4) {
  const section3 = headings4.find(({ text: text3 }) => aboutSecurity.test(text3.trim().slice(0, 80)));
  if (!section3) return [];
  return addressesIn(document2, section3.line, section3.endLine).filter(({ value }) => !otherMatter.test(value)).map(({ value, line }) => ({ ...fact(document2, "security-contact", value, line, null), personal: true }));
}
function statusOf(document2) {
  const found4 = statusIn2(document2);
  return found4 ? [fact(document2, "status", found4.status, found4.line, null)] : [];
}
async function fromReadme(inventory, others5 = []) {
  const [first3] = (await readings(inventory, ["readme"])).readings;
  if (!first3) return [];
  const { document: document2 } = first3;
  const headings4 = document2.labels.filter(({ kind }) => kind === "heading").slice(0, mostHeadings2);
  const licences = headings4.filter(({ text: text3, depth: depth2 }) => depth2 > 1 && licenceHeading.test(text3.slice(0, 80)));
  const licence2 = licences.flatMap((heading2) => licenceUnder(document2, heading2)).slice(0, 1);
  return [
    ...nameIn(document2),
    ...namesUsed(document2, others5),
    ...licence2.length > 0 ? licence2 : licenceBadge(document2),
    ...statusOf(document2),
    ...securityContacts2(document2, headings4)
  ];
}

// src/inventory/release-headings.ts
function ofTheProduct(headings4) {
  const open2 = [];
  return headings4.filter((heading2) => {
    while (open2.length > 0 && open2.at(-1).endLine < heading2.line) open2.pop();
    const around = open2.at(-1);
    if (around && around.major !== heading2.major) return false;
    open2.push(heading2);
    return true;
  });
}

// src/inventory/released.ts
var unreleased = /unreleased|upcoming|next|tbd|planned|julkaisematon|julkaisematta|tulossa|ej släppt|kommande|utgivet inte|opublicerad/iu;
var named5 = /[\p{L}@/_-]{0,60}\[?\s?v?\d{1,6}(?:\.\d{1,6}){1,3}[\w.+-]{0,40}/iu;
var longestHeading = 200;
var mostHeadings3 = 300;
function newestEntry({ document: document2, from, to }) {
  const headings4 = document2.labels.filter(({ kind, line: line2 }) => kind === "heading" && line2 >= from && line2 <= to).slice(0, mostHeadings3).map(({ text: text3, line: line2, endLine }) => ({ text: text3.slice(0, longestHeading), line: line2, endLine })).filter(({ text: text3 }) => !unreleased.test(text3)).flatMap(({ text: text3, line: line2, endLine }) => {
    const name2 = (named5.exec(text3)?.[0] ?? "").replace("[", "").trim();
    const version5 = versionOf(name2);
    return version5 ? [{ name: name2, line: line2, endLine, major: version5.parts[0] }] : [];
  });
  const own2 = ofTheProduct(headings4);
  const version4 = latestVersion(own2.map(({ name: name2 }) => name2));
  const line = own2.find(({ name: name2 }) => name2 === version4?.written)?.line;
  return version4 && line !== void 0 ? { version: version4, place: { path: document2.path, line } } : null;
}
var ofDocuments = /^(?:|\.github\/|docs?\/|documentation\/)$/iu;
var manifests = ["package.json", "pyproject.toml", "composer.json", "pom.xml"];
function isOfTheWhole(inventory, path) {
  const folder2 = path.slice(0, path.lastIndexOf("/") + 1);
  return ofDocuments.test(folder2) && (folder2 === "" || !manifests.some((name2) => inventory.exists(folder2 + name2)));
}
async function byTags({ repository }) {
  const tags = await repository.history.tags();
  const release = "known" in repository.forge.latestRelease ? repository.forge.latestRelease.known?.tag : void 0;
  const names11 = [
    ...release === void 0 ? [] : [release],
    ..."undetermined" in tags ? [] : tags.map(({ name: name2 }) => name2)
  ];
  const version4 = latestVersion(names11);
  if (version4) return { version: version4, place: null };
  return "undetermined" in tags ? { unknown: tags.undetermined } : null;
}
async function newestReleases(inventory) {
  const tagged = await byTags(inventory);
  const { readings: logs } = await readings(inventory, ["changelog"]);
  const [entry4] = logs.filter(({ document: document2 }) => inventory.component !== null || isOfTheWhole(inventory, document2.path)).flatMap((log) => newestEntry(log) ?? []).sort((a, b) => compareVersions(b.version.parts, a.version.parts));
  const releases = [...tagged && "version" in tagged ? [tagged] : [], ...entry4 ? [entry4] : []];
  return { releases, unknown: tagged && "unknown" in tagged ? tagged.unknown : null };
}

// src/facts/from-releases.ts
var entry2 = /^[\s[(]{0,3}(?:(?:version|versio|release|julkaisu|utgåva)\s+)?(v?\d{1,6}(?:\.\d{1,6}){1,3}(?:[-.]?[a-z][\w.-]{0,20})?)(?=$|[\s\])(,:–—-])/iu;
var unreleased2 = /unreleased|julkaisematon|julkaisematta|ej utgiven|ej släppt|kommande|tulossa/iu;
var isReleased2 = ({ version: version4 }) => !version4.isPrerelease;
var newestOf = (releases) => releases.filter(isReleased2).reduce(
  (newest5, one3) => newest5 === null || compareVersions(newest5.version.numbers, one3.version.numbers) < 0 ? one3 : newest5,
  null
);
function fromChangelog({ document: document2, from, to }) {
  const entries3 = document2.labels.flatMap(({ kind, text: text3, line, endLine }) => {
    const written6 = kind !== "cell" && line >= from && line <= to ? entry2.exec(text3.slice(0, 100))?.[1] : void 0;
    const version4 = written6 === void 0 ? null : productVersion(written6);
    return version4 === null || unreleased2.test(text3) ? [] : [{ kind, text: written6, version: version4, line, endLine, major: version4.numbers[0] }];
  });
  const headings4 = entries3.filter(({ kind }) => kind === "heading");
  const newest5 = newestOf(headings4.length > 0 ? ofTheProduct(headings4) : entries3);
  if (!newest5) return [];
  const location = { path: document2.path, line: newest5.line };
  return [{ name: "version", value: newest5.text, source: "changelog", field: null, location }];
}
var ofProduct = /^(?:v|version|release)?[-_/]?(\d.*)$/iu;
async function fromTags({ repository }) {
  const tags = await repository.history.tags();
  if ("undetermined" in tags) return [];
  const releases = tags.flatMap(({ name: name2 }) => {
    const written6 = ofProduct.exec(name2.slice(0, 100))?.[1];
    const version4 = written6 === void 0 ? null : productVersion(written6);
    return version4 === null || version4.numbers.length < 2 ? [] : [{ text: name2, version: version4 }];
  });
  const latest2 = releases.find(isReleased2);
  const highest = newestOf(releases.filter(({ version: version4 }) => latest2 && areOfOneKind(version4, latest2.version)));
  return [.../* @__PURE__ */ new Set([highest, latest2])].flatMap(
    (release) => release ? [{ name: "version", value: release.text, source: "tags", field: null, location: null }] : []
  );
}
async function fromReleases(inventory) {
  const logs = (await readings(inventory, ["changelog"])).readings;
  const own2 = logs.filter(({ document: document2 }) => isOfTheWhole(inventory, document2.path));
  return [...own2.slice(0, 1).flatMap(fromChangelog), ...await fromTags(inventory)];
}

// src/facts/stated-facts.ts
async function ofLicence(inventory) {
  const { expression, family, evidence: evidence2 } = await inventory.licence();
  const value = expression ?? family;
  if (value === null) return [];
  const texts2 = evidence2.filter(({ source }) => source === "text" || source === "expression" || source === "notice");
  const found4 = texts2.find((one3) => one3.expression === value || value.includes(one3.expression)) ?? texts2[0] ?? evidence2[0];
  if (!found4 || found4.source === "readme" || found4.source === "manifest" || found4.source === "publiccode") return [];
  const location = { path: found4.path, line: found4.line };
  return [{ name: "licence", value, source: "licence", field: null, location }];
}
var ownerAndName = /^[\w.-]{1,100}\/[\w.-]{1,100}$/u;
function ofForge({ repository: { name: name2, forge } }) {
  if (!("known" in forge.about)) return [];
  const { fork, archived: archived3 } = forge.about.known;
  const place3 = { source: "forge", field: null, location: null };
  const address4 = fork || !ownerAndName.test(name2) ? [] : [{ ...place3, name: "repository", value: `https://github.com/${name2}` }];
  return archived3 ? [...address4, { ...place3, name: "status", value: "obsolete" }] : address4;
}
function ofSettings2({ product: { stage, stageDeclared } }, stated) {
  const published = stated.find(({ name: name2, source }) => name2 === "status" && source === "publiccode");
  if (!stageDeclared || published?.value === stage) return [];
  return [{ name: "status", value: stage, source: "settings", field: "product.stage", location: null }];
}
var distinct4 = (facts) => [
  ...new Map(
    facts.map(
      (fact2) => [[fact2.name, fact2.source, fact2.value, fact2.location?.path, fact2.location?.line].join("\n"), fact2]
    )
  ).values()
];
async function gathered(inventory) {
  const parts2 = await Promise.all([
    ofLicence(inventory),
    fromMetadata(inventory),
    fromDocuments(inventory),
    fromManifests(inventory),
    fromReleases(inventory)
  ]);
  const others5 = distinct4(parts2.flat());
  const stated = [...others5, ...await fromReadme(inventory, others5)];
  return [...stated, ...ofForge(inventory), ...ofSettings2(inventory, stated)];
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
var placeOf3 = (path) => path.startsWith(".github/") ? 0 : path.includes("/") ? 2 : 1;
var inOrder = (a, b) => placeOf3(a) - placeOf3(b) || (a < b ? -1 : 1);
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
  const [path] = paths2.filter((one3) => pattern2.test(one3)).sort(inOrder);
  if (path === void 0) return null;
  const evidence2 = {
    fi: `Organisaation yhteinen tiedosto koodivarastossa ${from}: ${path}`,
    sv: `Organisationens gemensamma fil i kodförrådet ${from}: ${path}`,
    en: `File that the organisation shares in the repository ${from}: ${path}`
  };
  return { ...absent(kind), status: "inherited", path, line: 1, from, evidence: evidence2 };
}

// src/checks/answers.ts
var names5 = (kinds6) => inAll(
  (language) => some(
    kinds6.map((kind) => artefactNames[kind][language]),
    language,
    13
  )
);
function nothingToRead(kinds6) {
  const list4 = names5(kinds6);
  return {
    notApplicable: {
      fi: `Koodivarastossa ei ole asiakirjaa, josta tämän voisi lukea (${list4.fi}).`,
      sv: `I kodförrådet finns inget dokument där det här kunde framgå (${list4.sv}).`,
      en: `The repository has no document to read this from (${list4.en}).`
    }
  };
}
function couldNotRead(unread2) {
  const all = distinct(unread2.map(({ artefact, reason }) => found2(artefact, reason)));
  return { undetermined: joined(all.slice(0, 3)) };
}
var couldNotReadFiles = (reasons3) => ({
  undetermined: joined(distinct(reasons3).slice(0, 3))
});
function found2(artefact, reason) {
  const name2 = artefactNames[artefact.kind];
  const where2 = artefact.path === null ? "" : ` (${code(artefact.path)})`;
  return inAll((language) => `${sentence(name2[language])}${where2}: ${reason[language]}`);
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
var lookedFor = (places5) => places5.length === 0 ? inAll(() => "") : {
  fi: ` Etsin muun muassa: ${some(places5.map(code), "fi")}.`,
  sv: ` Jag sökte bland annat efter: ${some(places5.map(code), "sv")}.`,
  en: ` I looked for, among others: ${some(places5.map(code), "en")}.`
};
var fixedPlace = /* @__PURE__ */ new Set(["owners", "licence", "readme", "publiccode"]);
var elsewhere2 = {
  fi: " Jos tieto on muualla tai toisella nimellä, kerro paikka asetustiedoston kohdassa `artefacts`.",
  sv: " Om uppgifterna finns någon annanstans eller under ett annat namn, ange platsen under `artefacts` i inställningsfilen.",
  en: " If it stands elsewhere or under another name, tell the place under `artefacts` in the settings file."
};
var forms2 = {
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
      wanted4.map((status) => forms2[status][language]),
      language
    )
  );
  const is = forms2[artefact.status];
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
var textMissing = (id) => ({
  fi: `Asetusten mukaan lisenssi on ${code(id)}, mutta lisenssin tekstiä ei ole koodivarastossa. Koodin käyttäjä tarvitsee tekstin.`,
  sv: `Enligt inställningarna är licensen ${code(id)}, men licensens text finns inte i kodförrådet. Den som använder koden behöver texten.`,
  en: `The settings name the licence ${code(id)}, but its text is not in the repository. Whoever uses the code needs the text.`
});
async function licenceFile({ agreements, component }) {
  if (agreements.licence === null || component !== null) return null;
  const { default: data3 } = await import("./licence-originals-AGFCGPNY.js");
  const ids = data3.ids;
  const texts2 = data3.texts;
  const text3 = Object.hasOwn(ids, agreements.licence) ? texts2[ids[agreements.licence] ?? ""] : void 0;
  return text3 === void 0 ? null : { safe: false, changes: [{ create: canonicalPaths.licence, text: text3 }] };
}
async function licenceWithoutText(inventory, found4) {
  const { agreements, repository } = inventory;
  if (agreements.licence === null || !repository.complete || found4.some(({ status }) => status !== "section"))
    return null;
  const edit = await licenceFile(inventory);
  const location = { path: canonicalPaths.licence, missing: true };
  return edit && { message: textMissing(agreements.licence), location, key: "licence", edit };
}
var artefact_present_default = {
  async judge({ inventory }, { kind, statuses = defaults }) {
    const all = inventory.of(kind);
    const counting2 = all.filter(({ status }) => statuses.includes(status));
    if (counting2.length > 0) {
      const missing2 = kind === "licence" ? await licenceWithoutText(inventory, counting2) : null;
      return missing2 ? { problems: [missing2] } : { passed: placesOf(counting2) };
    }
    const [other2] = all;
    const should = { path: canonicalPaths[kind], missing: true };
    if (other2) {
      const [location = should] = placesOf([other2]);
      return { problems: [{ message: otherForm(other2, statuses), location, key: kind }] };
    }
    if (!inventory.repository.complete) return incomplete;
    const unknown6 = maybeBeyond(inventory.repository, kind);
    if (unknown6) return { undetermined: joined([notInFiles, unknown6]) };
    const places5 = inventory.searched(kind);
    const message2 = inAll(
      (language) => notFound[kind][language] + lookedFor(places5)[language] + (fixedPlace.has(kind) ? "" : elsewhere2[language])
    );
    const edit = kind === "licence" ? await licenceFile(inventory) : null;
    return { problems: [{ message: message2, location: should, key: kind, ...edit ? { edit } : {} }] };
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
  async judge({ inventory }, { kinds: kinds6, weak = defaults2 }) {
    const all = kinds6.flatMap((kind) => inventory.of(kind));
    const own2 = all.filter(({ status }) => status === "present" || status === "section");
    if (own2.length === 0 && all.some(({ status }) => status === "inherited"))
      return couldNotRead((await readings(inventory, kinds6)).unread);
    if (own2.length === 0) return nothingToRead(kinds6);
    const problems = own2.flatMap(
      (artefact) => artefact.substance !== null && weak.includes(artefact.substance) ? [{ message: weakText(artefact, artefact.substance), location: placeOf2(artefact), key: artefact.substance }] : []
    );
    return problems.length > 0 ? { problems } : { passed: own2.map((artefact) => placeOf2(artefact)) };
  }
};

// src/checks/no-placeholders.ts
var no_placeholders_exports = {};
__export(no_placeholders_exports, {
  default: () => no_placeholders_default
});

// src/inventory/gaps.ts
var gap = /\[(?:täydennä|fyll i|fill in)\s?:[^[\]\n]{1,120}\]/gu;
var longestLine3 = 5e3;
function gapsIn(text3) {
  return text3.split("\n").flatMap(
    (line, index4) => [...line.slice(0, longestLine3).matchAll(gap)].map((match) => ({
      line: index4 + 1,
      column: match.index + 1,
      endColumn: match.index + 1 + match[0].length,
      text: match[0]
    }))
  );
}

// src/checks/publiccode-gaps.ts
var isComment = (line = "") => line.trimStart().startsWith("#");
async function gapsOutsideComments(inventory, path) {
  const content = await inventory.content(path);
  if (content?.kind !== "text") return [];
  const lines2 = content.text.split("\n");
  return gapsIn(content.text).filter(({ line }) => !isComment(lines2[line - 1]));
}
async function publiccodeGaps(inventory) {
  const file = await inventory.publiccode();
  if (!file || file.problem) return null;
  const inValues = [...file.fields.values()].flatMap(({ value }) => gapsIn(value));
  const texts2 = new Set(inValues.map(({ text: text3 }) => text3));
  const all = await gapsOutsideComments(inventory, file.path);
  return { path: file.path, gaps: all.filter(({ text: text3 }) => texts2.has(text3)) };
}
async function openLines(inventory) {
  const found4 = await publiccodeGaps(inventory);
  return new Set((found4?.gaps ?? []).map(({ line }) => line));
}

// src/checks/no-placeholders.ts
var asking = /^(?:TODO|TBD|TBC|FIXME|XXX)\b/u;
var personal2 = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|\+?\d[\d ()-]{6,20}\d/gu;
var shown = (text3) => (asking.exec(text3)?.[0] ?? text3).replace(personal2, "…").slice(0, 80);
var leftIn = (whole3, more3) => {
  const text3 = shown(whole3);
  const also = {
    fi: more3 === 0 ? "" : ` Sama teksti on tiedostossa vielä ${more3 === 1 ? "toisen kerran" : `${more3} kertaa`}.`,
    sv: more3 === 0 ? "" : ` Samma text finns ${more3 === 1 ? "en gång" : `${more3} gånger`} till i filen.`,
    en: more3 === 0 ? "" : ` The same text stands in the file ${more3 === 1 ? "once" : `${more3} times`} more.`
  };
  return {
    fi: `Tähän on jäänyt mallipohjan teksti ${code(text3)}. Lukija tarvitsee tähän tuotteen oman tiedon.${also.fi}`,
    sv: `Här står mallens text ${code(text3)} kvar. Läsaren behöver produktens egen uppgift här.${also.sv}`,
    en: `The template's text ${code(text3)} is still here. A reader needs your own information in its place.${also.en}`
  };
};
var leadsNowhere = (text3) => ({
  fi: `Linkillä ${code(text3)} ei ole osoitetta. Lisää osoite tai poista linkki.`,
  sv: `Länken ${code(text3)} har ingen adress. Lägg till adressen eller ta bort länken.`,
  en: `The link ${code(text3)} has no address. Add the address, or take the link away.`
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
  const byText2 = /* @__PURE__ */ new Map();
  for (const rest of rests) (byText2.get(rest.text) ?? byText2.set(rest.text, []).get(rest.text)).push(rest);
  return [...byText2].map(([text3, [first3, ...others5]]) => ({
    message: first3.inPassing ? leadsNowhere(text3) : leftIn(text3, others5.length),
    location: placeIn(path, first3),
    ...others5.length === 0 ? {} : { related: others5.map((other2) => placeIn(path, other2)) },
    key: text3
  }));
}
async function inData2(inventory, kinds6, owners) {
  const codeowners = await Promise.all(
    owners.map(async (path) => ({ path, gaps: await gapsOutsideComments(inventory, path) }))
  );
  const publiccode2 = kinds6.includes("publiccode") ? await publiccodeGaps(inventory) : null;
  return [...codeowners, ...publiccode2 ? [publiccode2] : []];
}
var asRest = (gap3) => ({ ...gap3, weak: false });
var no_placeholders_default = {
  async judge({ inventory }, { kinds: kinds6 }) {
    const prose = kinds6.filter((kind) => kind !== "publiccode");
    const { readings: found4, unread: unread2 } = await readings(inventory, prose);
    const owners = found4.map(({ document: document2 }) => document2.path).filter((path) => ownersFile.test(path));
    const data3 = await inData2(inventory, kinds6, [...new Set(owners)]);
    if (found4.length + data3.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds6);
    const byPath = /* @__PURE__ */ new Map();
    for (const { document: document2, from, to } of found4.filter(({ document: document3 }) => !ownersFile.test(document3.path))) {
      const rests = byPath.get(document2.path) ?? /* @__PURE__ */ new Map();
      for (const rest of placeholders(document2, { from, to }))
        if (!rest.weak || rest.inPassing) rests.set(`${rest.line}:${rest.column}`, rest);
      byPath.set(document2.path, rests);
    }
    for (const { path, gaps } of data3) byPath.set(path, new Map(gaps.map((gap3, index4) => [`${index4}`, asRest(gap3)])));
    const problems = [...byPath].flatMap(([path, rests]) => problemsOf(path, [...rests.values()]));
    return problems.length > 0 ? { problems } : {
      passed: [
        ...found4.map(({ document: document2, from }) => ({ path: document2.path, line: from })),
        ...data3.filter(({ path }) => !owners.includes(path)).map(({ path }) => ({ path, line: 1 }))
      ]
    };
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
      const alike3 = byStem.get(stemOf(path)) ?? [];
      const sameFolder = alike3.filter((other2) => folderOf4(other2) === folderOf4(path));
      return one(sameFolder.filter((other2) => other2.toLowerCase() === path.toLowerCase())) ?? one(sameFolder) ?? (common2.test(stemOf(path)) ? null : one(alike3.filter((other2) => baseOf(other2) === baseOf(path))) ?? one(alike3.filter(isDocument)));
    }
  };
}
function index2(paths2) {
  const byStem = /* @__PURE__ */ new Map();
  for (const path of paths2) {
    const stem = stemOf(path);
    const list4 = byStem.get(stem);
    if (list4) list4.push(path);
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
    const mark = marks2.find((one3) => one3.name.test(path));
    if (!mark) continue;
    const own2 = folderOf5(path);
    if (path.endsWith("conf.py") && !paths2.has(join(own2, "index.rst")) && !paths2.has(join(own2, "index.md"))) continue;
    const folder2 = path.includes(".vitepress/") ? folderOf5(own2) : own2;
    const roots = tops.map((top) => join(folder2, top));
    for (const pages2 of mark.pages) sites.push({ folder: join(folder2, pages2), roots });
  }
  return sites.sort((a, b) => b.folder.length - a.folder.length);
}
function siteOf(path, sites) {
  const site = sites.find(({ folder: folder2 }) => folder2 === "" || path.startsWith(`${folder2}/`));
  return site ?? (path.toLowerCase().endsWith(".mdx") ? { folder: "", roots: tops } : null);
}

// src/checks/link-edit.ts
import { posix } from "node:path";
function offsetAt(text3, line, column) {
  let start3 = 0;
  for (let at5 = 1; at5 < line; at5++) {
    const end2 = text3.indexOf("\n", start3);
    if (end2 < 0) return text3.length;
    start3 = end2 + 1;
  }
  return Math.min(start3 + column - 1, text3.length);
}
function relativeTo(from, path) {
  const way = posix.relative(posix.dirname(from), path);
  return encodeURI(way).replace(/[?#()]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function addressIn(source, destination2) {
  const places5 = [`](${destination2}`, `](<${destination2}`, `]( ${destination2}`].flatMap((words4) => {
    const at5 = source.indexOf(words4);
    return at5 < 0 || source.indexOf(words4, at5 + 1) >= 0 ? [] : [at5 + words4.length - destination2.length];
  });
  return places5.length === 1 ? places5[0] : null;
}
function linkEdit(document2, file, link3, near3) {
  const { destination: destination2, line, column, endLine, endColumn } = link3;
  if (document2.format !== "markdown" || !file || file.mode === "120000" || /^\/|^\w+:/u.test(destination2)) return null;
  const start3 = offsetAt(document2.text, line, column);
  const at5 = addressIn(document2.text.slice(start3, offsetAt(document2.text, endLine, endColumn)), destination2);
  if (at5 === null) return null;
  const rest = /[?#][\s\S]*$/u.exec(destination2)?.[0] ?? "";
  const from = start3 + at5;
  const text3 = `${relativeTo(document2.path, near3)}${rest}`;
  return {
    safe: false,
    changes: [{ path: document2.path, oid: file.oid, start: from, end: from + destination2.length, text: text3 }]
  };
}

// src/checks/links-resolve.ts
var links_resolve_default = {
  async judge({ inventory }, { artefacts, anchors }) {
    if (!inventory.repository.complete) return { undetermined: filesUnknown };
    const parts2 = await partsOf2(inventory, artefacts);
    if (parts2.length === 0) return { notApplicable: noDocument };
    const judged8 = new Judged(inventory, await submodulesOf(inventory));
    const unread2 = [];
    const passed = [];
    const problems = [];
    for (const part3 of parts2) {
      const document2 = await inventory.document(part3.path);
      if ("unread" in document2) unread2.push(document2.unread);
      else {
        passed.push({ path: part3.path });
        problems.push(...await (anchors ? judged8.anchors(document2, part3) : judged8.files(document2, part3)));
      }
    }
    if (problems.length > 0) return { problems };
    return passed.length > 0 ? { passed } : { undetermined: unread2[0] };
  }
};
async function partsOf2(inventory, kinds6) {
  const links = new Set(inventory.repository.files.filter((file) => file.mode === "120000").map((file) => file.path));
  const parts2 = [];
  for (const artefact of kinds6.flatMap((kind) => inventory.of(kind))) {
    if (artefact.path === null || artefact.status !== "present" && artefact.status !== "section") continue;
    const path = links.has(artefact.path) ? await linkTarget(inventory, artefact.path) : artefact.path;
    if (path !== null) parts2.push({ path, ...linesOf(artefact) });
  }
  const kept2 = [];
  for (const part3 of parts2.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept2.some((other2) => other2.path === part3.path && other2.from <= part3.from && other2.to >= part3.to))
      kept2.push(part3);
  }
  return kept2;
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
var gap2 = /[[\]]|insert[_ -]|\btodo\b|placeholder|^(?:url|link|xxx)$/i;
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
      const near3 = this.#nearest.of(target.path);
      const found4 = problem(document2, link3, link3.destination, deadLink(link3, target.path, near3));
      const edit = near3 === null || site ? null : linkEdit(document2, this.#fileOf(document2.path), link3, near3);
      return [edit ? { ...found4, edit } : found4];
    });
  }
  #fileOf(path) {
    return this.#inventory.repository.files.find((file) => file.path === path);
  }
  #resolve(document2, link3, site) {
    const exists = (path) => this.#inventory.exists(path);
    const context = { repository: this.#inventory.repository.name };
    return resolveLink(document2.path, link3.destination, exists, site ? { ...context, roots: site.roots } : context);
  }
  #mayBeThere(document2, link3, path, site) {
    if (made.test(`${path}${link3.destination.endsWith("/") ? "/" : ""}`) || gap2.test(link3.destination)) return true;
    if (this.#doors.some((door) => path.startsWith(door))) return true;
    const fromTop2 = link3.destination.startsWith("/");
    const isDeep = !/^(?:\.github\/)?[^/]+$/.test(document2.path);
    if (isDeep && (fromTop2 || this.#inventory.exists(`${path}.md`))) return true;
    return (fromTop2 || site !== null) && !writtenFile.test(path);
  }
  async anchors(document2, part3) {
    if (siteOf(document2.path, this.#sites)) return [];
    const problems = [];
    for (const link3 of linksIn(document2, part3)) {
      const target = this.#resolve(document2, link3, null);
      const anchor4 = target.kind === "anchor" || target.kind === "file" && target.found ? target.anchor : null;
      if (!anchor4 || target.kind === "external" || target.kind === "outside" || target.kind === "ignored") continue;
      const other2 = target.path === document2.path ? document2 : await this.#target(target.path);
      if (!other2 || hasAnchor(other2, anchor4)) continue;
      problems.push(problem(document2, link3, link3.destination, deadAnchor(link3, anchor4, other2.path)));
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
function hasAnchor(document2, anchor4) {
  if (document2.format !== "markdown" || document2.text.length > wholeDocument) return true;
  const wanted4 = anchor4.toLowerCase().replace(/^user-content-/, "");
  return wanted4 === "top" || wanted4 === "readme" || document2.anchors.has(wanted4) || document2.anchors.has(`user-content-${wanted4}`);
}
var problem = (document2, link3, key, message2) => ({
  message: message2,
  location: {
    path: document2.path,
    line: link3.line,
    column: link3.column,
    endLine: link3.endLine,
    endColumn: link3.endColumn
  },
  key
});
var quoted2 = (text3) => text3.length > 120 ? `${text3.slice(0, 117)}…` : text3;
var webAddress = /^(?:[\w-]{1,60}\.){1,4}(?:com|org|net|eu|fi|se|dk|no|nl|de|io|dev|gov|info)(?:\/|$)/i;
var noScheme = (written6) => ({
  fi: `Linkki ”${written6}” näyttää verkko-osoitteelta, mutta vie ilman alkua https:// koodivaraston tiedostoon, jota ei ole. Kirjoita osoite alkuineen.`,
  sv: `Länken ”${written6}” ser ut som en webbadress, men utan https:// leder den till en fil i kodförrådet som inte finns. Skriv ut hela adressen.`,
  en: `The link “${written6}” looks like a web address, but without https:// it leads to a file of the repository that is not there. Write the whole address.`
});
function deadLink(link3, path, near3) {
  const written6 = quoted2(link3.destination);
  const resolved = quoted2(path);
  if (webAddress.test(link3.destination)) return noScheme(written6);
  return near3 === null ? {
    fi: `Linkki ”${written6}” vie polkuun ${resolved}, jota koodivarastossa ei ole. Korjaa linkki tai poista se.`,
    sv: `Länken ”${written6}” leder till ${resolved}, som inte finns i kodförrådet. Rätta länken eller ta bort den.`,
    en: `The link “${written6}” leads to ${resolved}, which is not in the repository. Correct the link or remove it.`
  } : {
    fi: `Linkki ”${written6}” vie polkuun ${resolved}, jota koodivarastossa ei ole. Tarkoitetaanko tiedostoa ${near3}? Korjaa linkki.`,
    sv: `Länken ”${written6}” leder till ${resolved}, som inte finns i kodförrådet. Avses filen ${near3}? Rätta länken.`,
    en: `The link “${written6}” leads to ${resolved}, which is not in the repository. Is ${near3} the file that is meant? Correct the link.`
  };
}
var deadAnchor = (link3, anchor4, path) => ({
  fi: `Linkki ”${quoted2(link3.destination)}” vie kohtaan #${quoted2(anchor4)}, mutta tiedostossa ${path} ei ole sen nimistä otsikkoa. Korjaa linkki tai otsikko.`,
  sv: `Länken ”${quoted2(link3.destination)}” leder till #${quoted2(anchor4)}, men filen ${path} har ingen rubrik med det namnet. Rätta länken eller rubriken.`,
  en: `The link “${quoted2(link3.destination)}” leads to #${quoted2(anchor4)}, but ${path} has no heading of that name. Correct the link or the heading.`
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

// src/checks/own-apis.ts
var notOwn = (paths2) => {
  const list4 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Löytämäni rajapintakuvaukset eivät ole tämän tuotteen omia (${list4.fi}). Jos jokin niistä on, nimeä se asetuksissa (artefacts: api-description).`,
    sv: `De gränssnittsbeskrivningar som jag hittade är inte produktens egna (${list4.sv}). Om någon av dem är det, nämn den i inställningarna (artefacts: api-description).`,
    en: `The API descriptions that I found are not the product's own (${list4.en}). If one of them is, name it in the settings (artefacts: api-description).`
  };
};
var otherFormats = (paths2) => {
  const list4 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Sääntö ei koske näiden rajapintakuvausten muotoa: ${list4.fi}.`,
    sv: `Regeln gäller inte formatet på de här gränssnittsbeskrivningarna: ${list4.sv}.`,
    en: `The rule is not about the format of these API descriptions: ${list4.en}.`
  };
};
var unreadable2 = (path) => ({
  fi: `Rajapintakuvausta ${code(path)} ei voi lukea.`,
  sv: `Gränssnittsbeskrivningen ${code(path)} går inte att läsa.`,
  en: `The API description ${code(path)} cannot be read.`
});
var reasonOf = ({ path, valid, problem: problem7, doubt, unread: unread2 }) => doubt ?? unread2 ?? (valid === false ? problem7?.message ?? unreadable2(path) : null);
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
  return { answer: { undetermined: joined(distinct(asked2.flatMap((api) => reasonOf(api) ?? [])).slice(0, 3)) } };
}
async function openedApis(inventory, formats2) {
  const own2 = await ownApis(inventory, formats2);
  if ("answer" in own2) return own2;
  const opened2 = await Promise.all(own2.apis.map(async (api) => ({ api, bundle: await api.bundle() })));
  const apis = opened2.flatMap(({ api, bundle }) => bundle === null ? [] : [{ api, bundle }]);
  return apis.length > 0 ? { apis } : { answer: { notApplicable: otherFormats(own2.apis.map(({ path }) => path)) } };
}
var mostRelated = 10;
function placesOfMany({ api: { path } }, parts2, place3) {
  const first3 = parts2.find(({ file }) => file.path === path);
  const others5 = parts2.slice(0, mostRelated + 1).filter((part3) => part3 !== first3);
  return { location: first3 ? place3(first3) : { path, line: 1 }, related: others5.slice(0, mostRelated).map(place3) };
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
  const own2 = await openedApis(inventory, ["openapi", "asyncapi"]);
  if ("answer" in own2) return [];
  return Promise.all(
    own2.apis.map(async ({ api: { path }, bundle }) => {
      const top = topOf(bundle.entry);
      const written6 = at(top, "info");
      const info = written6 && bundle.followed(written6).value;
      const docs = at(top, "externalDocs")?.value;
      const link3 = textAt(docs, "url");
      const parts2 = [
        textAt(info, "summary"),
        textAt(info, "description"),
        link3 === null ? null : `[${textAt(docs, "description") ?? link3}](${link3})`
      ];
      const text3 = parts2.filter((part3) => part3 !== null).join("\n\n");
      const document2 = await readMarkdown(path, text3.slice(0, longest2));
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
  const own2 = (await inventory.apis()).filter(({ doubt, format }) => doubt === null && apiFormats.includes(format));
  const files = await Promise.all(
    own2.map(async (api) => {
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
  const under3 = linesOf2(document2).slice(line, Math.min(endLine, line + 200)).join("\n");
  return /[\p{L}\p{N}]/u.test(under3.replace(/<!--[\s\S]*?(?:-->|$)/gu, "").replace(/^[ \t]{0,3}#.*$/gmu, ""));
}
var isStated2 = (document2, statement2) => statement2.substance === "said" || statement2.substance === "pointer" || statement2.substance === "empty" && statement2.via === "heading" && hasOtherContent(document2, statement2);
function linesWith(document2, { from, to }, words4) {
  const wanted4 = words4.map((word2) => word2.normalize("NFC").toLowerCase());
  return document2.visible.split("\n").flatMap((text3, index4) => {
    const line = index4 + 1;
    if (line < from || line > to) return [];
    const folded2 = text3.normalize("NFC").toLowerCase();
    return wanted4.some((word2) => beginsWord(folded2, word2)) ? [line] : [];
  });
}
function beginsWord(text3, word2) {
  for (let at5 = text3.indexOf(word2); at5 >= 0; at5 = text3.indexOf(word2, at5 + 1)) {
    if (at5 === 0 || !/[\p{L}\p{N}]/u.test(text3[at5 - 1])) return true;
  }
  return false;
}
function linesOfLinks({ document: document2, from, to }, concepts) {
  if (concepts.size === 0) return [];
  const names11 = (text3) => [...conceptsIn(text3)].some((concept) => concepts.has(concept));
  return document2.links.filter(
    ({ line, text: text3, destination: destination2 }) => line >= from && line <= to && (names11(text3) || names11(lastPart(destination2)))
  ).map(({ line }) => line);
}
var lastPart = (destination2) => (destination2.slice(0, 500).replace(/[?#].*$/u, "").split("/").filter(Boolean).at(-1) ?? "").replace(/\.\w{1,5}$/u, "").replace(/[-_.]/gu, " ");
function inReading(reading, wanted4) {
  const { document: document2 } = reading;
  const byTopic = wanted4.topics.flatMap((topic) => topicsOf(document2, reading).get(topic) ?? []);
  const anywhere = new Set(wanted4.concepts.filter((one3) => one3.anywhere).map(({ concept }) => concept));
  const all = statements(
    document2,
    wanted4.concepts.map(({ concept }) => concept),
    reading
  );
  const about2 = all.filter(({ via, concept }) => via !== "sentence" || anywhere.has(concept));
  const byStatement = about2.filter((statement2) => isStated2(document2, statement2)).map(({ line }) => line);
  const byLink = linesOfLinks(reading, anywhere);
  const open2 = new Set(about2.flatMap(({ substance, line }) => substance === "placeholder" ? [line] : []));
  const byWord = wanted4.words.length > 0 ? linesWith(document2, reading, wanted4.words).filter((at5) => !open2.has(at5)) : [];
  const lines2 = [.../* @__PURE__ */ new Set([...byTopic, ...byStatement, ...byLink, ...byWord])].sort((a, b) => a - b);
  return {
    places: lines2.map((line) => ({ path: document2.path, line })),
    gaps: about2.filter((statement2) => !isStated2(document2, statement2))
  };
}
function answersIn(readings2, wanted4) {
  return wanted4.map((one3) => {
    const found4 = readings2.map((reading) => inReading(reading, one3));
    return { wanted: one3, places: found4.flatMap(({ places: places5 }) => places5), gaps: found4.flatMap(({ gaps }) => gaps) };
  });
}
var read = (readings2, language) => some([...new Set(readings2.map(({ document: document2 }) => code(document2.path)))], language, 3);
function gapText({ label: label2, substance, via }) {
  const row = via === "heading" ? {
    fi: `Otsikon ${code(label2)} alla`,
    sv: `Under rubriken ${code(label2)}`,
    en: `Under the heading ${code(label2)}`
  } : { fi: `Kohdassa ${code(label2)}`, sv: `Vid ${code(label2)}`, en: `At ${code(label2)}` };
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
var readable3 = (concept, language) => {
  const list4 = words(concept, language);
  return words(concept, "fi")[0] === concept.replaceAll("_", " ") ? [] : list4;
};
var ofTopic = (topic) => ({
  key: topic,
  name: topicNames[topic],
  topics: [topic],
  concepts: topicLabels(topic).labels.map((concept) => ({ concept, anywhere: false })),
  words: [],
  looked: perLanguage((language) => topicLabels(topic).labels.flatMap((concept) => readable3(concept, language)))
});
var ofConcept = (concept) => ({
  key: concept,
  name: inAll((language) => words(concept, language)[0] ?? concept),
  topics: [],
  concepts: [{ concept, anywhere: true }],
  words: [],
  looked: perLanguage((language) => words(concept, language))
});
function wantedBy({ topics: topics2 = [], concepts = [], words: words4 = {} }) {
  const own2 = languages.flatMap((language) => words4[language] ?? []);
  const known5 = [...topics2.map(ofTopic), ...concepts.map(ofConcept)];
  if (known5.length > 0) return known5.map((one3) => ({ ...one3, words: own2 }));
  const first3 = inAll((language) => words4[language]?.[0] ?? own2[0] ?? "");
  return [
    {
      key: own2[0] ?? "",
      name: first3,
      topics: [],
      concepts: [],
      words: own2,
      looked: perLanguage((language) => words4[language] ?? own2)
    }
  ];
}
var shortestOpening = 8;
var shortestSentence = 5;
var opens = (text3) => {
  const words4 = text3.match(new RegExp("\\p{L}{2,}", "gu"))?.length ?? 0;
  return words4 >= shortestOpening || words4 >= shortestSentence && new RegExp('\\p{Ll}[.!]["”’)]?$', "u").test(text3.trim());
};
var tellsOther = (text3) => {
  const named13 = conceptsIn(text3);
  return named13.size > 0 && !named13.has("purpose") && !named13.has("basics");
};
function opening({ artefact, document: document2, from, to }) {
  if (artefact.kind !== "readme") return [];
  const headings4 = document2.labels.filter(({ kind, line }) => kind === "heading" && line >= from);
  const first3 = headings4.find(({ text: text3 }, index4) => index4 > 0 && tellsOther(text3)) ?? headings4[3];
  const end2 = Math.min(headings4[3]?.line ?? to, first3?.line ?? to);
  const open2 = new Set(placeholders(document2).flatMap((one3) => one3.weak ? [] : [one3.line]));
  return document2.passages.filter(({ kind, line, text: text3 }) => kind === "paragraph" && line >= from && line <= end2 && opens(text3)).filter(({ line }) => !open2.has(line)).slice(0, 1).map(({ line }) => ({ path: document2.path, line }));
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
function notFoundSeveral(stated, open2, least, found4) {
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
    fi: `En löytänyt kohtaa näistä aiheista: ${names6(open2, "fi")}. ${enough2.fi}${already.fi} Luin: ${read(found4, "fi")}. ${otherName.fi}`,
    sv: `Jag hittade inget ställe om de här ämnena: ${names6(open2, "sv")}. ${enough2.sv}${already.sv} Jag läste ${read(found4, "sv")}. ${otherName.sv}`,
    en: `I did not find a place about these: ${names6(open2, "en")}. ${enough2.en}${already.en} I read ${read(found4, "en")}. ${otherName.en}`
  };
}
function gapProblems(answers3) {
  const gaps = answers3.flatMap(({ wanted: wanted4, gaps: gaps2 }) => gaps2.map((gap3) => ({ gap: gap3, wanted: wanted4 })));
  const byPlace2 = new Map(gaps.map((one3) => [`${one3.gap.path}:${one3.gap.line}`, one3]));
  return [...byPlace2.values()].map(({ gap: gap3, wanted: wanted4 }) => ({
    message: gapText(gap3),
    location: { path: gap3.path, line: gap3.line },
    key: wanted4.key
  }));
}
function notFoundProblem(stated, open2, least, found4) {
  const first3 = found4[0];
  const parts2 = open2.map(({ wanted: wanted4 }) => wanted4.key);
  const message2 = open2.length === 1 ? notFoundOne(open2[0].wanted, found4) : notFoundSeveral(stated, open2, least, found4);
  return {
    message: message2,
    location: { path: first3.document.path, line: first3.from },
    key: parts2.join(" "),
    parts: parts2
  };
}
async function skeleton({ inventory, starter }, { kinds: kinds6 }, documents, open2) {
  const { editableReading: editableReading2, sectionEdit } = await import("./section-edit-WIWRVJST.js");
  const reading = editableReading2(inventory, documents, kinds6[0] ?? "");
  const [first3] = open2;
  if (!reading || !first3) return {};
  const concepts = open2.flatMap(({ wanted: wanted4 }) => wanted4.concepts.map(({ concept }) => concept));
  const edit = await sectionEdit(inventory, reading, { concepts, name: first3.wanted.name, starter });
  return edit ? { edit } : {};
}
function placedIn(answer2, texts2) {
  const places5 = new Map(texts2.map(({ reading, place: place3 }) => [reading.document.path, place3]));
  return {
    ...answer2,
    places: [...new Set(answer2.places.map((place3) => places5.get(place3.path) ?? place3))],
    gaps: answer2.gaps.filter(({ path }) => !places5.has(path))
  };
}
var topics_stated_default = {
  async judge(subject, options2) {
    const { inventory } = subject;
    const { readings: documents, unread: unread2 } = await readings(inventory, options2.kinds);
    const texts2 = options2.descriptions ? await descriptionTexts(inventory) : [];
    const files = await fileReadings(inventory, options2.files ?? []);
    const found4 = [...documents, ...files, ...texts2.map(({ reading }) => reading)];
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(options2.kinds);
    const answers3 = answersIn(found4, wantedBy(options2)).map((answer2) => placedIn(withOpening(answer2, found4), texts2));
    const stated = answers3.filter(({ places: places5 }) => places5.length > 0);
    const least = Math.min(options2.least ?? 1, answers3.length);
    if (stated.length >= least) return { passed: stated.flatMap(({ places: places5 }) => places5.slice(0, 3)) };
    const unstated2 = answers3.filter(({ places: places5 }) => places5.length === 0);
    const open2 = unstated2.filter(({ gaps: gaps2 }) => gaps2.length === 0);
    const gaps = gapProblems(unstated2);
    if (answers3.length - open2.length >= least) return { problems: gaps };
    if (gaps.length === 0 && unread2.length > 0) return couldNotRead(unread2);
    const problem7 = notFoundProblem(stated, open2, least, found4);
    return { problems: [...gaps, { ...problem7, ...await skeleton(subject, options2, documents, open2) }] };
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
    ({ document: document2, from, to }) => document2.passages.filter(({ line, text: text3 }) => line >= from && line <= to && settlesFunding.test(text3.slice(0, 4e3))).map(({ line }) => ({ path: document2.path, line }))
  );
}
var withLine = ({ wanted: wanted4, places: [first3] }, main, language) => {
  const word2 = { fi: "rivi", sv: "rad", en: "line" }[language];
  const file = first3?.path === main ? "" : `${code(first3?.path ?? "")}, `;
  return first3?.line === void 0 ? wanted4.name[language] : `${wanted4.name[language]} (${file}${word2} ${first3.line})`;
};
function notFound2(stated, open2, least, found4) {
  const total = stated.length + open2.length;
  const n2 = stated.length;
  const main = found4[0]?.document.path ?? "";
  const have = inAll((language) => stated.map((answer2) => withLine(answer2, main, language)).join(", "));
  const lack = inAll((language) => open2.map(({ wanted: wanted4 }) => wanted4.name[language]).join(", "));
  const already = {
    fi: n2 === 0 ? "" : ` Löysin: ${have.fi}.`,
    sv: n2 === 0 ? "" : ` Jag hittade: ${have.sv}.`,
    en: n2 === 0 ? "" : ` I found: ${have.en}.`
  };
  return {
    fi: `Etsin ${total} osaa ${n2 === 0 ? "enkä löytänyt niistä yhtään" : `ja löysin niistä ${n2}`}; niitä tarvitaan ainakin ${least}. En löytänyt: ${lack.fi}.${already.fi} Luin: ${read(found4, "fi")}.`,
    sv: `Jag sökte efter ${total} delar och hittade ${n2 === 0 ? "ingen" : n2} av dem; det behövs minst ${least}. Jag hittade inte: ${lack.sv}.${already.sv} Jag läste ${read(found4, "sv")}.`,
    en: `I looked for ${total} parts and found ${n2 === 0 ? "none" : n2} of them; at least ${least} are expected. I did not find: ${lack.en}.${already.en} I read ${read(found4, "en")}.`
  };
}
var gapsOf = (open2) => open2.flatMap(({ gaps }) => gaps);
async function skeleton2({ inventory, starter }, kind, found4, open2) {
  const { editableReading: editableReading2, sectionEdit } = await import("./section-edit-WIWRVJST.js");
  const reading = gapsOf(open2).length > 0 ? null : editableReading2(inventory, found4, kind);
  const [first3] = open2;
  if (!reading || !first3 || !starter) return {};
  const concepts = open2.flatMap(({ wanted: wanted4 }) => wanted4.concepts.map(({ concept }) => concept));
  const edit = await sectionEdit(inventory, reading, { concepts, name: first3.wanted.name, starter });
  return edit ? { edit } : {};
}
var parts_stated_default = {
  async judge(subject, { kinds: kinds6, parts: parts2, least }) {
    const { inventory } = subject;
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds6);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds6);
    const answers3 = answersIn(found4, wantedBy2(parts2));
    const stated = answers3.filter(({ places: places5 }) => places5.length > 0);
    if (stated.length >= least) return { passed: stated.flatMap(({ places: places5 }) => places5.slice(0, 1)) };
    const isFunding = Object.values(parts2).every(
      ({ concepts }) => concepts.some((concept) => concept.startsWith("funding"))
    );
    const general = isFunding ? settled(found4) : [];
    if (general.length > 0) return { passed: general };
    if (unread2.length > 0) return couldNotRead(unread2);
    const open2 = answers3.filter(({ places: places5 }) => places5.length === 0);
    const gaps = gapsOf(open2);
    const first3 = found4[0];
    const message2 = notFound2(stated, open2, least, found4);
    const withGap = gaps[0] ? inAll((language) => `${message2[language]} ${gapText(gaps[0])[language]}`) : message2;
    const location = { path: first3.document.path, line: first3.from };
    const related = gaps.map(({ path, line }) => ({ path, line }));
    const keys2 = open2.map(({ wanted: wanted4 }) => wanted4.key);
    const beside3 = related.length > 0 ? { related } : {};
    const edit = await skeleton2(subject, kinds6[0] ?? "", found4, open2);
    return { problems: [{ message: withGap, location, ...beside3, key: keys2.join(" "), parts: keys2, ...edit }] };
  }
};

// src/checks/role-named.ts
var role_named_exports = {};
__export(role_named_exports, {
  default: () => role_named_default
});
var publiccodeKeys2 = {
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
var roleName = (concept) => roles2[concept] ?? inAll((language) => words(concept, language)[0] ?? concept);
var handleOrAddress = /(?:^|[\s(,:])@[\w-]{2,}|[\w.+-]{1,64}@[\w-]{1,64}\.\w|https?:\/\//u;
var body = new RegExp("\\p{L}*(?:kaupun[gk]i|kunta|kunnat|kunnan|kuntayhtymä|hyvinvointialue|ministeriö|virasto|laitos|liitto|yhdistys|säätiö|yliopisto|\\bcity\\b|municipalit|council|ministry|agency|association|foundation|authority|\\bstad\\b|stads\\b|kommun|välfärdsområde|verk\\b|förbund|myndighet|styrelse|gemeente|ejerkreds)|\\b(?:Oy|Ab|Oyj|Ltd|GmbH|A\\/S|ApS|B\\.?V\\.?)\\b", "iu");
var nobodyYet = /^(?:none|nobody|no[- ]one|n\/a|vacant|not (?:yet )?(?:named|appointed|decided|assigned|known|filled)|to be (?:named|appointed)|ei (?:ole|vielä|kukaan|ketään|nimetty|valittu|päätetty|tiedossa)|nimeämättä|avoinna|ingen|inte|ännu inte|vakant|saknas|ikke|endnu ikke|geen|niemand|nog (?:niet|geen))(?: [\p{L}]{1,20}){0,3}[.!…]*$/iu;
function namesSomeone({ text: text3, via, substance }) {
  if (substance === "pointer") return true;
  if (nobodyYet.test(text3.trim())) return false;
  if (via === "cell" || via === "bold") return /[\p{L}\p{N}]{2,}/u.test(text3);
  return handleOrAddress.test(text3) || body.test(text3) || new RegExp("[\\p{Ll},:(–-]\\s+(?:\\p{Lu}\\p{Ll}|\\p{Lu}{2,}\\b)", "u").test(text3) || new RegExp("^\\p{Lu}[\\p{Ll}'’-]+\\s+\\p{Lu}[\\p{Ll}'’-]+", "u").test(text3);
}
var openPlace = /\[(?:täydennä|fyll i|fill in): [^[\]\n]{1,120}\]/gu;
function namesBesideGap(statement2) {
  if (statement2.via === "cell" || statement2.substance === "pointer") return namesSomeone(statement2);
  const text3 = statement2.text.replace(openPlace, "");
  return namesSomeone(statement2) && (handleOrAddress.test(text3) || body.test(text3));
}
function withRow(document2, statement2) {
  if (statement2.via !== "sentence") return statement2;
  const row = document2.passages.filter(({ kind, line }) => kind === "cell" && line === statement2.line);
  return row.length < 2 ? statement2 : {
    ...statement2,
    text: row.map(({ text: text3 }) => text3).join(", ").slice(0, 4e3)
  };
}
function seek({ document: document2, ...range }, concept) {
  const all = statements(document2, [concept], range).filter(({ via }) => !(concept === "owner" && via === "sentence"));
  const said2 = all.filter(({ substance }) => substance === "said" || substance === "pointer").map((one3) => withRow(document2, one3));
  const byTopic = concept === "owner" ? topicsOf(document2, range).get("owner-named") ?? [] : [];
  const names11 = all.some(({ substance }) => substance === "placeholder") ? namesBesideGap : namesSomeone;
  const lines2 = [.../* @__PURE__ */ new Set([...said2.filter(names11).map(({ line }) => line), ...byTopic])];
  return {
    holders: lines2.map((line) => ({ path: document2.path, line })),
    gaps: all.filter(({ substance }) => substance === "empty" || substance === "placeholder"),
    // A sentence that merely uses the word is no place to point to.
    unnamed: said2.filter((statement2) => statement2.via !== "sentence" && !names11(statement2))
  };
}
async function inPubliccode2(inventory, concept) {
  const file = await inventory.publiccode();
  const keys2 = publiccodeKeys2[concept];
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
  const looked = inAll((language) => some(words(concept, language), language));
  const { fi, sv, en } = questionAbout(concept);
  return {
    fi: `En löytänyt tietoa siitä, ${fi}. Luin: ${read(found4, "fi")}; etsin sanoja: ${looked.fi}.`,
    sv: `Jag hittade ingen uppgift om ${sv}. Jag läste ${read(found4, "sv")} och sökte efter orden: ${looked.sv}.`,
    en: `I did not find ${en}. I read ${read(found4, "en")} and looked for: ${looked.en}.`
  };
};
var nobody3 = ({ label: label2 }, concept) => {
  const { fi, sv, en } = roleName(concept);
  const where2 = { fi: `Kohdassa ${code(label2)}`, sv: `Vid ${code(label2)}`, en: `At ${code(label2)}` };
  return {
    fi: `${where2.fi} mainitaan tehtävä ”${fi}”, mutta en löytänyt tietoa siitä, kuka sitä hoitaa. Organisaation, tiimin tai yhteisen sähköpostin nimeäminen riittää.`,
    sv: `${where2.sv} nämns rollen ”${sv}”, men jag hittade ingen uppgift om vem som har den. Det räcker att nämna en organisation, ett team eller en gemensam e-postadress.`,
    en: `${where2.en} the role “${en}” is mentioned, but I did not find who it is. Naming an organisation, a team or a shared mailbox is enough.`
  };
};
var emptyRow = (gap3, concept) => {
  const role = roleName(concept);
  return inAll((language) => `${gapText(gap3)[language]} ${expected(role)[language]}`);
};
var expected = (role) => ({
  fi: `${sentence(role.fi)} voi olla organisaatio, tiimi, yhteinen sähköposti tai henkilö.`,
  sv: `Här kan stå en organisation, ett team, en gemensam e-postadress eller en person.`,
  en: `An organisation, a team, a shared mailbox or a person can stand here.`
});
var problem2 = (message2, { path, line }, concept) => ({
  message: message2,
  location: { path, ...line === void 0 ? {} : { line } },
  key: concept
});
var rolesHeading = { fi: "roolit", sv: "roller", en: "roles" };
async function skeleton3({ inventory, starter }, { kinds: kinds6, concept }, found4) {
  const { editableReading: editableReading2, sectionEdit } = await import("./section-edit-WIWRVJST.js");
  const { roleRowEdit } = await import("./role-row-F3V26NS3.js");
  const reading = editableReading2(inventory, found4, kinds6[0] ?? "");
  if (!reading) return {};
  const name2 = roleName(concept);
  const edit = roleRowEdit(inventory, reading.document, name2) ?? await sectionEdit(inventory, reading, { concepts: [concept], name: rolesHeading, starter }) ?? await sectionEdit(inventory, reading, { concepts: [concept], name: name2, starter });
  return edit ? { edit } : {};
}
var role_named_default = {
  async judge(subject, options2) {
    const { inventory } = subject;
    const { kinds: kinds6, concept, alsoPubliccode = false } = options2;
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds6);
    const sought = found4.map((reading) => seek(reading, concept));
    const places5 = sought.flatMap(({ holders }) => holders);
    if (places5.length > 0) return { passed: places5.slice(0, 5) };
    const declared2 = alsoPubliccode ? await inPubliccode2(inventory, concept) : [];
    if (declared2.length > 0) return { passed: declared2 };
    const [gap3] = sought.flatMap(({ gaps }) => gaps);
    if (gap3) return { problems: [problem2(emptyRow(gap3, concept), gap3, concept)] };
    if (unread2.length > 0) return couldNotRead(unread2);
    if (found4.length === 0) return nothingToRead(kinds6);
    const [unnamed] = sought.flatMap((one3) => one3.unnamed);
    if (unnamed) return { problems: [problem2(nobody3(unnamed, concept), unnamed, concept)] };
    const first3 = found4[0];
    const missing2 = problem2(notFound3(concept, found4), { path: first3.document.path, line: first3.from }, concept);
    return { problems: [{ ...missing2, ...await skeleton3(subject, options2, found4) }] };
  }
};

// src/checks/fresh.ts
var fresh_exports = {};
__export(fresh_exports, {
  default: () => fresh_default
});

// src/inventory/finished.ts
var english2 = [
  String.raw`\bmaintenance[- ]only\b|\bmaintenance mode\b|\b(?:is|are|now|considered) (?:now )?feature[- ]complete\b`,
  String.raw`\b(?:no longer|not) (?:being )?(?:actively )?developed\b|\bonly (?:security )?(?:fixes|maintenance)\b|\b(?:is|are) only (?:being )?maintained\b`,
  String.raw`\bno (?:further|more|new) (?:development|features?)(?: work)? (?:is|are|will be) (?:planned|expected|done|made|added)\b|\bdevelopment (?:has|is) (?:ended|stopped|ceased|finished|complete)\b`
];
var finnish2 = [
  "vain ylläpi(?:to|de|tovaih)|ylläpidetään (?:enää |vain )|ylläpito(?:tila|vaihee)ss?a|pelkäs(?:sä|tään) ylläpido",
  String.raw`ei (?:aktiivisesti )?(?:enää )?(?:jatko)?kehitetä(?: enää|\.|,|$)|ei enää (?:jatko)?kehitetä|(?:jatko)?kehi(?:tys|ttäminen|tystyö) on (?:päättynyt|lopetettu|loppunut)`,
  "(?:jatkokehitystä|uusia ominaisuuksia) ei (?:enää )?(?:ole )?(?:suunnitteilla|suunnitella|tehdä|tule|kehitetä)"
];
var swedish2 = [
  "(?:endast|enbart|bara)(?: i)? (?:underhåll(?:s|et)?|förvaltning)(?!\\p{L})|underhålls (?:endast|enbart|bara)|underhållsläge",
  String.raw`(?:vidare)?utvecklas (?:inte|ej)(?: längre| vidare|\.|,|$)|(?:vidare)?utvecklingen (?:har|är) (?:avslutats|avslutad|upphört)|färdigutvecklad`,
  "inga nya funktioner (?:planeras|utvecklas|görs|tillkommer|är planerade|kommer att)"
];
var finished = new RegExp([...english2, ...finnish2, ...swedish2].join("|"), "iu");
var supposed = new RegExp("(?<!\\p{L})(?:if|when|once|until|unless|before|after|should|not (?:yet )?in maintenance|jos|kun|mikäli|kunnes|ellei|om|när|ifall|tills|innan|eller inte)(?!\\p{L})", "iu");
var longestPassage2 = 4e3;
var saysFinished = (text3) => finished.test(text3) && sentences(text3).some((sentence2) => finished.test(sentence2) && !supposed.test(sentence2));
function finishedLine(document2, from, to) {
  const found4 = document2.passages.find(
    ({ text: text3, line }) => line >= from && line <= to && saysFinished(text3.slice(0, longestPassage2))
  );
  return found4?.line ?? null;
}

// src/inventory/review-dates.ts
var frontMatterKey2 = /^(?:next[-_ ]?(?:review|revision)(?:[-_ ]?(?:date|due))?|review[-_ ]?(?:by|due|before)(?:[-_ ]?date)?|seuraava[-_ ]?(?:tarkistus|katselmointi|katselmus)|nästa[-_ ]?(?:översyn|granskning|revidering))$/iu;
var lonelyYear = /(?<![\p{L}\d./-])20\d\d(?![\p{L}\d]|[./-]\d)/u;
function yearIn(lines2, { line, from, to }) {
  const match = lonelyYear.exec((lines2[line - 1] ?? "").slice(from - 1, to));
  if (!match) return [];
  const year2 = Number(match[0]);
  return [
    {
      line,
      column: from + match.index,
      text: match[0],
      from: new Date(Date.UTC(year2, 0, 1)),
      to: new Date(Date.UTC(year2, 11, 31)),
      precision: "year"
    }
  ];
}
function nextReview(document2, range) {
  const stretches = nextReviewStretches(document2.visible).filter(({ line }) => line >= range.from && line <= range.to);
  const lines2 = document2.visible.split("\n");
  const dates = byLine(stretches.length > 0 ? datesOf(document2, range) : []);
  const stated = stretches.flatMap((stretch) => {
    const inside3 = (dates.get(stretch.line) ?? []).filter(({ column }) => holds(stretch, column));
    return inside3.length > 0 ? inside3.slice(0, 1) : yearIn(lines2, stretch);
  });
  const front = [...document2.frontMatter].filter(([key]) => frontMatterKey2.test(key)).flatMap(([, { value, line }]) => datesIn(value).map((date) => ({ ...date, line })));
  return [...front, ...stated].reduce(
    (latest2, date) => latest2 === null || date.to > latest2.to ? date : latest2,
    null
  );
}

// src/inventory/plain-words.ts
function withoutComments(text3) {
  const parts2 = [];
  let at5 = 0;
  for (; ; ) {
    const start3 = text3.indexOf("<!--", at5);
    const end2 = start3 < 0 ? -1 : text3.indexOf("-->", start3 + 4);
    if (end2 < 0) break;
    parts2.push(text3.slice(at5, start3));
    at5 = end2 + 3;
  }
  return parts2.join(" ") + text3.slice(at5);
}
var frontMatter = /^---[ \t]*\n(?:[^\n]{0,2000}\n){0,200}?---[ \t]*(?:\n|$)/u;
var address3 = /\b(?:https?|ftp):\/\/[^\s<>)\]"']{1,2000}/giu;
var destination = /\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)|\]\[[^\]\n]{0,200}\]/gu;
var definition = /^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]{1,20}\S[^\n]{0,2000}$/gmu;
var tag2 = /<\/?[a-z][^<>\n]{0,500}>/giu;
var numbering = new RegExp("^[ \\t>]{0,40}(?:[-*+•#=]{1,6}[ \\t]{1,10})?(?:\\d{1,3}[.)]|\\p{L}\\))(?=[ \\t])|^[ \\t>]{0,40}[#=]{1,6}[ \\t]{1,10}\\d{1,3}(?:\\.\\d{1,3}){0,5}(?=[ \\t])|^[ \\t>]{0,40}[#=]{1,6}[ \\t]{1,10}\\d{1,3}(?:\\.\\d{1,3}){1,5}\\.(?=[ \\t])", "gmu");
var entity = /&(?:nbsp|shy|ensp|emsp);|&#160;|\u00ad/giu;
function plainWords(text3) {
  const plain3 = withoutComments(text3.replaceAll("\r", "").replace(frontMatter, "")).replace(definition, "").replace(destination, "] ").replace(address3, " ").replace(tag2, " ").replace(entity, " ").replace(numbering, " ");
  return plain3.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}€%]+/gu) ?? [];
}
function sameWords(one3, other2) {
  if (one3 === other2) return true;
  const [a, b] = [plainWords(one3), plainWords(other2)];
  return a.length === b.length && a.every((word2, index4) => word2 === b[index4]);
}

// src/inventory/reviews.ts
var ignoreFile = ".git-blame-ignore-revs";
var longestFile = 5e5;
async function formattingCommits(inventory) {
  const content = inventory.exists(ignoreFile) ? await inventory.content(ignoreFile) : null;
  if (content?.kind !== "text") return /* @__PURE__ */ new Set();
  return new Set(content.text.slice(0, longestFile).match(/^(?:[0-9a-f]{64}|[0-9a-f]{40})(?=\s|#|$)/gmu) ?? []);
}
var changesWords = ({ before: before4, after: after2 }) => before4 === null || after2 === null || !sameWords(before4, after2);
async function onlyLaidOut(inventory, paths2, since2) {
  const found4 = await inventory.repository.history.changesSince(paths2, since2);
  if ("undetermined" in found4 || !found4.complete) return /* @__PURE__ */ new Set();
  const formatting = await formattingCommits(inventory);
  const isForm = (change) => formatting.has(change.commit) || !changesWords(change);
  return new Set([...found4.changes].filter(([, list4]) => list4.length > 0 && list4.every(isForm)).map(([path]) => path));
}

// src/checks/fresh-words.ts
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
var onlyForm = (path, date, months4) => {
  const span2 = monthsIn(months4);
  return {
    fi: `Tiedostosta ${code(path)} on muutettu vain ulkoasua yli ${months4 === 1 ? "kuukauden" : `${months4} kuukauden`} ajan (viimeksi ${dateIn(date, "fi")}); sanat ovat ennallaan. Jos sisältö pitää yhä paikkansa, kirjaa asiakirjaan päivä, jona se on tarkistettu.`,
    sv: `I mer än ${span2.sv} har bara utformningen av ${code(path)} ändrats (senast ${dateIn(date, "sv")}); orden är desamma. Om innehållet fortfarande stämmer, skriv i dokumentet vilken dag det har granskats.`,
    en: `For more than ${span2.en} only the form of ${code(path)} has changed (last on ${dateIn(date, "en")}); its words are the same. If the content still holds, note in the document on which day it was reviewed.`
  };
};
var past = (path, { text: text3 }) => ({
  fi: `Viimeinen ajankohta, jonka löysin tiekartasta ${code(path)}, on ${code(text3)}, ja se on jo mennyt. Lukija ei näe, mitä tuotteeseen on tulossa.`,
  sv: `Den sista tidpunkt som jag hittade i färdplanen ${code(path)} är ${code(text3)}, och den har redan passerat. Läsaren ser inte vad som är på gång.`,
  en: `The last period that I found in the roadmap ${code(path)} is ${code(text3)}, and it has passed. A reader cannot see what comes next.`
});
var noDate = (path) => ({
  fi: `En löytänyt tiedostosta ${code(path)} päiväystä enkä tietoa sen viimeisestä muutoksesta.`,
  sv: `Jag hittade inget datum i filen ${code(path)} och ingen uppgift om när den senast ändrades.`,
  en: `I found no date in ${code(path)} and nothing about when it was last changed.`
});
var littleSaid = (path) => ({
  fi: `Asiakirjassa ${code(path)} on vielä niin vähän sisältöä, ettei sen ajantasaisuutta voi arvioida.`,
  sv: `I ${code(path)} finns ännu så lite innehåll att det inte går att bedöma om det är aktuellt.`,
  en: `There is still so little in ${code(path)} that whether it is up to date cannot be judged.`
});
var isFinished = (path, line) => ({
  fi: `Tiedosto ${code(path)} kertoo rivillä ${line}, että tuotetta enää vain ylläpidetään tai ettei sitä enää kehitetä.`,
  sv: `${code(path)} säger på rad ${line} att produkten bara underhålls eller inte utvecklas längre.`,
  en: `${code(path)} says on line ${line} that the product is only maintained, or no longer developed.`
});
var isRetired = {
  fi: "Tuotteen elinkaaren vaihe on ”poistumassa” (obsolete), joten asiakirjojen ikää ei arvioida.",
  sv: "Produkten är på väg ut (obsolete), så dokumentens ålder bedöms inte.",
  en: "The product is being retired (obsolete), so the age of its documents is not judged."
};

// src/checks/fresh.ts
function monthsBefore(today, months4) {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months4, today.getUTCDate()));
}
var undated = /^(?:next|later|now|future|upcoming|planned|backlog|ideas?|seuraavaksi|myöhemmin|tulossa|suunnitteilla|tulevaisuus|työjono|ideat|härnäst|senare|kommande|planerat|planerade|framtid)(?![\p{L}])/iu;
var mostMonthsAhead = 36;
var beginning2 = 80;
var inRange = ({ from, to }, line) => line >= from && line <= to;
var hasUndatedPlans = (reading) => reading.document.labels.some(
  ({ kind, text: text3, line }) => kind !== "cell" && inRange(reading, line) && undated.test(text3.trim())
);
var whole = (date, limit6) => date.to >= limit6;
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
  if (whole(last, monthsBefore(today, 0))) return { passed: location };
  if (hasUndatedPlans(reading)) return null;
  return { problem: { message: past(reading.document.path, last), location, key: last.text } };
}
async function byHistory(inventory, unsaid, months4) {
  const paths2 = [...new Set(unsaid.map(({ document: document2 }) => document2.path))];
  const changed = await inventory.repository.history.lastChanged(paths2);
  if ("undetermined" in changed)
    return unsaid.map(({ document: document2 }) => ({ undetermined: joined([noDate(document2.path), changed.undetermined]) }));
  const limit6 = monthsBefore(inventory.repository.today, months4);
  const recent = paths2.filter((path) => (changed.get(path) ?? 0) >= limit6);
  const laidOut = recent.length > 0 ? await onlyLaidOut(inventory, recent, limit6) : /* @__PURE__ */ new Set();
  return unsaid.map(({ document: { path }, from }) => {
    const date = changed.get(path);
    if (!date) return { undetermined: noDate(path) };
    const location = { path, line: from };
    if (laidOut.has(path)) return { problem: { message: onlyForm(path, date, months4), location, key: "history" } };
    if (date >= limit6) return { passed: location };
    return { problem: { message: old(path, date, months4, "history"), location, key: "history" } };
  });
}
function byText(inventory, reading, months4) {
  const { document: document2, artefact } = reading;
  const { today } = inventory.repository;
  const finished2 = finishedLine(document2, reading.from, reading.to);
  if (finished2 !== null) return { needless: isFinished(document2.path, finished2) };
  const limit6 = monthsBefore(today, months4);
  const stated = statedDate(document2, reading);
  if (stated && whole(stated, limit6)) return { passed: { path: document2.path, line: stated.line } };
  const planned = nextReview(document2, reading);
  if (planned && planned.to >= monthsBefore(today, 0) && planned.to <= monthsBefore(today, -mostMonthsAhead))
    return { passed: { path: document2.path, line: planned.line } };
  const period = artefact.kind === "roadmap" ? byPeriod(reading, today) : null;
  if (period) return period;
  if (!stated) return { unsaid: reading };
  const location = { path: document2.path, line: stated.line };
  return { problem: { message: old(document2.path, stated.to, months4, "text"), location, key: stated.text } };
}
var saysLittle = ({ artefact: { substance } }) => substance === "empty" || substance === "stub" || substance === "placeholder";
var orContent = (age, reading) => "passed" in age || "needless" in age || !saysLittle(reading) ? age : { needless: littleSaid(reading.document.path) };
async function agesOf(inventory, found4, months4) {
  const told2 = found4.map((reading) => byText(inventory, reading, months4));
  const unsaid = told2.flatMap((age) => "unsaid" in age ? [age.unsaid] : []);
  const rest = (unsaid.length > 0 ? await byHistory(inventory, unsaid, months4) : []).values();
  const ages = told2.map((age) => "unsaid" in age ? rest.next().value : age);
  return ages.map((age, index4) => orContent(age, found4[index4]));
}
async function finishedInReadme(inventory, kinds6) {
  if (!kinds6.includes("roadmap")) return null;
  const { readings: found4 } = await readings(inventory, ["readme"]);
  for (const { document: document2, from, to } of found4) {
    const line = finishedLine(document2, from, Math.min(to, from + beginning2));
    if (line !== null) return isFinished(document2.path, line);
  }
  return null;
}
var fresh_default = {
  async judge({ inventory }, { kinds: kinds6, months: months4 }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds6);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds6);
    if (inventory.product.stage === "obsolete") return { notApplicable: isRetired };
    const ages = await agesOf(inventory, found4, months4);
    const problems = ages.flatMap((age) => "problem" in age ? [age.problem] : []);
    const finished2 = problems.length > 0 ? await finishedInReadme(inventory, kinds6) : null;
    if (finished2) return { notApplicable: finished2 };
    if (problems.length > 0) return { problems };
    const passed = ages.flatMap((age) => "passed" in age ? [age.passed] : []);
    if (passed.length > 0) return { passed };
    const needless = ages.flatMap((age) => "needless" in age ? [age.needless] : []);
    if (needless.length === ages.length) return { notApplicable: joined(distinct(needless).slice(0, 3)) };
    return { undetermined: joined(distinct(ages.flatMap((age) => "undetermined" in age ? [age.undetermined] : []))) };
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
var cellsOf2 = ({ text: text3, cells }) => [text3, ...cells].map((cell) => cell.trim());
var numbers2 = (cell) => cell.replace(/^v/iu, "").split(".").map(Number);
function versionRows2({ document: document2, from, to }) {
  const rows2 = document2.labels.filter(({ kind, line }) => kind === "cell" && line >= from && line <= to);
  let column = -1;
  return rows2.flatMap((row) => {
    const cells = cellsOf2(row);
    const version4 = cells.find((cell) => versionCell2.test(cell));
    if (version4 === void 0) {
      column = cells.findIndex((cell) => statusLabel.test(cell.replace(/[\s:]+$/u, "")));
      return [];
    }
    const status = column < 0 ? null : cells[column] ?? null;
    const tells2 = status !== null || cells.some((cell) => /20\d\d/u.test(cell) || statusWord.test(cell));
    return tells2 ? [{ line: row.line, version: numbers2(version4), status, cells }] : [];
  });
}
function compare(a, b) {
  const [left = 0, ...more3] = a;
  const [right = 0, ...others5] = b;
  return left - right || (more3.length + others5.length === 0 ? 0 : compare(more3, others5));
}
var newest3 = (rows2) => rows2.reduce(
  (latest2, row) => latest2 && compare(latest2.version, row.version) > 0 ? latest2 : row,
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
var version = /(?<![\p{L}])(?:versio|version|versie|utgåva|ver\.|v)[\s:|*]{0,8}v?\d{1,3}(?:\.\d{1,4}){0,3}(?![\p{L}\d])/iu;
var versionLine = new RegExp("^[\\s*_|>#-]*(?:\\p{L}+ )?(?:versio|version|versie|utgåva|ver\\.)[\\s*_]*[:|\\s]", "iu");
var titleLines = 6;
var fromFrontMatter = ({ document: document2 }, part3) => {
  for (const [key, { value, line }] of document2.frontMatter)
    if (keys[part3].test(key) && value.trim() !== "") return line;
  return null;
};
var cover = ({ document: document2, from, to }) => document2.visible.split("\n").map((text3, index4) => ({ text: text3, line: index4 + 1 })).filter(
  ({ text: text3, line }) => line >= from && line <= Math.min(to, from + coverLines) && text3.trim() !== "" && text3.length <= shortLine
);
var isVersion = ({ text: text3 }, index4) => version.test(text3) && (versionLine.test(text3) || index4 < titleLines && !text3.includes("|"));
var titleOf = ({ document: document2, from, to }) => document2.labels.find(({ kind, line }) => kind === "heading" && line >= from && line <= to)?.line ?? null;
var isStatus = (title) => ({ text: text3, line }) => statusWord.test(text3) && (line === title || statusLine.test(text3) || versionLine.test(text3)) || opensWithStatus.test(text3);
var statusRow = (reading) => versionRows2(reading).find(
  ({ status, cells }) => status !== null ? status !== "" : cells.some((cell) => statusWord.test(cell))
);
function lineOf(reading, part3) {
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
function notFound4(path, open2, have) {
  const already = inAll(
    (language) => have.length === 0 ? "" : {
      fi: ` Löysin: ${list(have, "fi")}.`,
      sv: ` Jag hittade: ${list(have, "sv")}.`,
      en: ` I found: ${list(have, "en")}.`
    }[language]
  );
  return {
    fi: `En löytänyt asiakirjan ${code(path)} alusta näitä tietoja: ${list(open2, "fi")}.${already.fi} Ilman niitä lukija ei tiedä, onko asiakirja voimassa.`,
    sv: `Jag hittade inte de här uppgifterna i början av ${code(path)}: ${list(open2, "sv")}.${already.sv} Utan dem vet läsaren inte om dokumentet gäller.`,
    en: `I did not find this at the beginning of ${code(path)}: ${list(open2, "en")}.${already.en} Without it a reader cannot tell whether the plan is in force.`
  };
}
var partOfAnother = (path) => ({
  fi: `Hallintamalli on osa tiedostoa ${code(path)}, joten sillä ei ole omaa versiota eikä tilaa.`,
  sv: `Förvaltningsplanen är en del av ${code(path)} och har därför ingen egen version eller status.`,
  en: `The governance plan is a part of ${code(path)}, so it has no version or status of its own.`
});
var plan_status_default = {
  async judge({ inventory }, { kinds: kinds6 = ["governance"] }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds6);
    const plan = found4[0];
    if (!plan) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds6);
    if (plan.artefact.status === "section") return { notApplicable: partOfAnother(plan.document.path) };
    const { path } = plan.document;
    const lines2 = parts.map((part3) => ({ part: part3, line: lineOf(plan, part3) }));
    const open2 = lines2.filter(({ line }) => line === null).map(({ part: part3 }) => part3);
    if (open2.length === 0) return { passed: lines2.map(({ line }) => ({ path, line })) };
    const have = parts.filter((part3) => !open2.includes(part3));
    return {
      problems: [
        { message: notFound4(path, open2, have), location: { path, line: plan.from }, key: open2.join(" "), parts: open2 }
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
  const row = newest3(versionRows2(reading));
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
    ({ text: text3, cells }) => statusLabel.test(text3.replace(/[\s:]+$/u, "")) && cells.some((cell) => inAnyCase.test(cell))
  );
  if (row) return { line: row.line, text: `${row.text}: ${row.cells.join(" ")}` };
  const version4 = draftVersion(reading);
  if (version4) return version4;
  const lines2 = document2.visible.split("\n");
  for (let line = from; line <= Math.min(to, from + topLines); line++) {
    const text3 = (lines2[line - 1] ?? "").slice(0, 300);
    if (statusLine2.test(text3)) return { line, text: text3.trim() };
  }
  return null;
}
var saysDraft = (text3) => ({
  fi: `Asiakirja kertoo olevansa luonnos: ${code(text3)}. Kun se on hyväksytty, päivitä tila ja hyväksymispäivä.`,
  sv: `Dokumentet säger att det är ett utkast: ${code(text3)}. När det är godkänt, uppdatera statusen och datumet för godkännandet.`,
  en: `The document says that it is a draft: ${code(text3)}. Once it is approved, update the status and the date of approval.`
});
function problemOf(reading) {
  const found4 = marker(reading);
  if (!found4) return [];
  const location = { path: reading.document.path, line: found4.line };
  return [{ message: saysDraft(found4.text), location, key: "draft" }];
}
var draft_marker_default = {
  async judge({ inventory }, { kinds: kinds6 }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds6);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds6);
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
    for (const { destination: destination2, line } of document2.links) {
      const target = resolveLink(document2.path, destination2, (path) => inventory.exists(path), {
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
  const names11 = (text3) => (headings[kind]?.test(text3.slice(0, 200)) ?? false) || concept !== void 0 && conceptsIn(text3).has(concept);
  for (const { document: document2, from, to } of found4) {
    const parts2 = [
      ...document2.labels.filter((label2) => label2.kind !== "cell"),
      ...document2.links.filter((link3) => link3.kind === "link")
    ];
    const part3 = parts2.find(({ text: text3, line }) => line >= from && line <= to && names11(text3));
    if (part3) return { path: document2.path, line: part3.line };
  }
  return void 0;
}
var notLinked = (path, artefacts) => {
  const list4 = inAll(
    (language) => some(
      artefacts.map((artefact) => `${artefactNames[artefact.kind][language]} (${code(artefact.path ?? "")})`),
      language,
      12
    )
  );
  return {
    fi: `Tiedostosta ${code(path)} ei pääse linkillä näihin koodivaraston asiakirjoihin: ${list4.fi}.`,
    sv: `Från ${code(path)} leder ingen länk till de här dokumenten i kodförrådet: ${list4.sv}.`,
    en: `No link in ${code(path)} leads to these documents of the repository: ${list4.en}.`
  };
};
var links_to_default = {
  async judge({ inventory }, { from, kinds: kinds6 }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, [from]);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead([from]);
    const wanted4 = kinds6.flatMap(
      (kind) => inventory.of(kind).filter(({ status, path }) => status === "present" && path !== null)
    );
    const links = linked(inventory, found4);
    const places5 = kinds6.map((kind) => {
      const files = wanted4.filter((artefact) => artefact.kind === kind);
      const link3 = files.map(({ path }) => linkTo(path, links)).find((place3) => place3 !== void 0);
      return { files, link: link3 ?? namedIn(found4, kind) };
    });
    const asked2 = places5.filter(({ files }) => files.length > 0);
    if (asked2.length === 0) return nothingToRead(kinds6);
    const open2 = asked2.filter(({ link: link3 }) => link3 === void 0).map(({ files }) => files[0]);
    if (open2.length === 0) return { passed: asked2.map(({ link: link3 }) => link3) };
    const { document: document2, from: line } = found4[0];
    const key = open2.map(({ path }) => path).join(" ");
    return { problems: [{ message: notLinked(document2.path, open2), location: { path: document2.path, line }, key }] };
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
var isPrivate = (destination2) => destination2.startsWith("mailto:") && !isTemplateMail(destination2.slice(7).replace(/\?.*$/su, "")) || privateUrl.test(destination2) && !publicTracker.test(destination2);
var inside = ({ from, to }, line) => line >= from && line <= to;
function hasMail(text3) {
  const read2 = text3.slice(0, 4e3).replace(mails, (address4) => isTemplateMail(address4) ? " " : address4);
  return mail2.test(read2);
}
function asksForConfidence({ document: document2 }, { text: text3, line, endLine }) {
  if (!privateManner.test(text3.slice(0, 4e3))) return false;
  if (writesTo.test(text3.slice(0, 4e3).replace(mails, " "))) return true;
  return document2.links.some(
    (link3) => link3.line >= line && link3.line <= endLine && /^(?:https?:|mailto:)/u.test(link3.destination) && !publicTracker.test(link3.destination) && channel.test(link3.destination + link3.text)
  );
}
function frontMatterLines({ document: document2, from, to }) {
  if (!document2.text.startsWith("---\n")) return [];
  const lines2 = document2.text.split("\n");
  const end2 = lines2.indexOf("---", 1);
  return lines2.slice(0, Math.max(end2, 0)).flatMap((text3, index4) => index4 + 1 >= from && index4 + 1 <= to && hasMail(text3.slice(0, 1e3)) ? [index4 + 1] : []);
}
var privateLines = (reading, confidential) => [
  ...frontMatterLines(reading),
  ...reading.document.passages.filter(
    (passage) => inside(reading, passage.line) && (hasMail(passage.text) || privateWords.test(passage.text.slice(0, 4e3)) || confidential && asksForConfidence(reading, passage))
  ).map(({ line }) => line),
  ...reading.document.links.filter(
    ({ line, destination: destination2 }) => inside(reading, line) && isPrivate(destination2) && /^(?:mailto:|https?:|\.\.\/)/u.test(destination2)
  ).map(({ line }) => line)
];
var anyLines = (reading) => [
  ...privateLines(reading, false),
  ...reading.document.passages.filter(
    ({ line, text: text3 }) => inside(reading, line) && (channelWords.test(text3.slice(0, 4e3)) || phone.test(text3.slice(0, 4e3)))
  ).map(({ line }) => line),
  ...reading.document.links.filter(
    ({ line, destination: destination2, text: text3 }) => inside(reading, line) && destination2 !== "" && (channel.test(destination2) || channel.test(text3))
  ).map(({ line }) => line)
];
var paths = (list4) => inAll((language) => some([...new Set(list4)].map(code), language, 3));
var notFound5 = (list4) => ({
  fi: `En löytänyt yhteystietoa: sähköpostiosoitetta, lomaketta, keskustelukanavaa tai linkkiä, josta tuotteen tekijät tavoittaa. Luin: ${list4.fi}.`,
  sv: `Jag hittade ingen kontaktuppgift: en e-postadress, ett formulär, en diskussionskanal eller en länk som leder till dem som gör produkten. Jag läste ${list4.sv}.`,
  en: `I did not find a contact: a mail address, a form, a chat or a link by which to reach those who make the product. I read ${list4.en}.`
});
var notPrivate = (list4) => ({
  fi: `En löytänyt luottamuksellista kanavaa, jolla haavoittuvuudesta voi ilmoittaa ennen kuin se on julkinen. Yhteinen sähköpostiosoite riittää, samoin GitHubin luottamuksellinen ilmoituskanava (Private vulnerability reporting), joka ei ole nyt käytössä. Luin: ${list4.fi}.`,
  sv: `Jag hittade ingen konfidentiell kanal där man kan anmäla en sårbarhet innan den är offentlig. En gemensam e-postadress räcker, liksom GitHubs konfidentiella anmälningskanal (Private vulnerability reporting), som inte är påslagen nu. Jag läste ${list4.sv}.`,
  en: `I did not find a confidential channel for reporting a vulnerability before it is public. A shared mailbox is enough, and so is GitHub's private vulnerability reporting, which is not switched on now. I read ${list4.en}.`
});
var maybePrivate = (list4) => ({
  fi: `En löytänyt luottamuksellista kanavaa (luin: ${list4.fi}), enkä tiedä, ottaako GitHub ilmoituksia vastaan luottamuksellisesti.`,
  sv: `Jag hittade ingen konfidentiell kanal (jag läste ${list4.sv}), och jag vet inte om GitHub tar emot konfidentiella anmälningar.`,
  en: `I did not find a confidential channel (I read ${list4.en}), and I do not know whether GitHub takes reports in confidence.`
});
var byTarget = (artefacts, confidential) => artefacts.filter(
  ({ status, target, kind }) => status === "linked" && target !== null && (confidential ? isPrivate(target) : kind === "support" || channel.test(target))
).map(placeOf2);
var addressOfTemplate = (found4) => found4.flatMap(
  ({ document: document2, ...range }) => placeholders(document2, range).filter(({ text: text3, weak }) => !weak && text3.includes("@")).map(({ line }) => ({ path: document2.path, line }))
).at(0);
var contact_stated_default = {
  async judge({ inventory }, { kinds: kinds6, private: confidential = false }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds6);
    const places5 = found4.flatMap(
      (reading) => (confidential ? privateLines(reading, true) : anyLines(reading)).map((line) => ({
        path: reading.document.path,
        line
      }))
    );
    const artefacts = kinds6.flatMap((kind) => inventory.of(kind));
    places5.push(...byTarget(artefacts, confidential));
    if (places5.length > 0) return { passed: places5.slice(0, 3) };
    const taken2 = inventory.repository.forge.privateReporting;
    if (confidential && artefacts.length > 0 && "known" in taken2 && taken2.known) return { passed: [] };
    const open2 = unread2.filter(
      ({ artefact: { target } }) => !(confidential && target !== null && publicTracker.test(target))
    );
    if (open2.length > 0) return couldNotRead(open2);
    const [first3] = artefacts;
    if (!first3) return nothingToRead(kinds6);
    const list4 = found4.length > 0 ? paths(found4.map(({ document: document2 }) => document2.path)) : paths([first3.path ?? ""]);
    if (confidential && "undetermined" in taken2)
      return { undetermined: joined([maybePrivate(list4), taken2.undetermined]) };
    const message2 = confidential ? notPrivate(list4) : notFound5(list4);
    return {
      problems: [
        {
          message: message2,
          location: addressOfTemplate(found4) ?? (found4[0] ? { path: found4[0].document.path, line: found4[0].from } : placeOf2(first3)),
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
var single2 = /^(?:\.github\/|docs\/)?issue_template(?:\.md|\.txt)?$/iu;
var gitlab = /^\.gitlab\/issue_templates\/[^/]+\.md$/iu;
var otherTracker = /jira|atlassian\.net|trello\.com|gitlab\.|redmine|youtrack|azure\.com\/.*_workitems|dev\.azure|bugzilla|taiga|openproject|basecamp|notion\.so|codeberg\.org\/[^/]+\/[^/]+\/issues/iu;
var requiredKeys = { form: ["name", "description", "body"], markdown: ["name", "about"] };
function filledKeys(text3) {
  const lines2 = text3.split("\n");
  const keys2 = /* @__PURE__ */ new Set();
  lines2.forEach((line, index4) => {
    const match = /^["']?([A-Za-z_-]{1,40})["']?[ \t]*:[ \t]*(.*)$/u.exec(line);
    if (!match) return;
    const value = match[2].replace(/^(?:""|''|#.*)$/u, "").trim();
    if (value !== "" || /^(?:[ \t]+\S|-[ \t])/u.test(lines2[index4 + 1] ?? "")) keys2.add(match[1]);
  });
  return keys2;
}
function lackingKeys(path, text3) {
  const isForm = /\.ya?ml$/iu.test(path);
  const end2 = text3.indexOf("\n---", 3);
  const head3 = isForm ? text3 : text3.startsWith("---") ? text3.slice(3, end2 < 0 ? void 0 : end2) : "";
  const keys2 = filledKeys(head3);
  return requiredKeys[isForm ? "form" : "markdown"].filter((key) => !keys2.has(key));
}
var incompleteForm = (path, keys2) => {
  const list4 = inAll((language) => some(keys2.map(code), language));
  return {
    fi: `GitHub ei näytä lomaketta ${code(path)}, koska siinä ei ole arvoa näillä avaimilla: ${list4.fi}.`,
    sv: `GitHub visar inte formuläret ${code(path)}, eftersom de här nycklarna inte har något värde i det: ${list4.sv}.`,
    en: `GitHub does not show the form ${code(path)}, for in it these keys have no value: ${list4.en}.`
  };
};
var none2 = {
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
      ({ destination: destination2 }) => /^https?:/iu.test(destination2) && otherTracker.test(destination2)
    );
    if (link3) return { path: document2.path, line: link3.line };
  }
  return null;
}
function problemOf2(path, content) {
  if (content?.kind !== "text" || single2.test(path) || gitlab.test(path)) return [];
  const keys2 = lackingKeys(path, content.text);
  return keys2.length === 0 ? [] : [{ message: incompleteForm(path, keys2), location: { path, line: 1 }, key: keys2.join(" "), parts: keys2 }];
}
var issue_forms_default = {
  async judge({ inventory }) {
    const paths2 = inventory.repository.files.map(({ path }) => path).filter((path) => form.test(path) || single2.test(path) || gitlab.test(path));
    const problems = (await Promise.all(paths2.map(async (path) => problemOf2(path, await inventory.content(path))))).flat();
    if (problems.length > 0) return { problems };
    if (paths2.length > 0) return { passed: paths2.map((path) => ({ path })) };
    const elsewhere3 = await trackerElsewhere(inventory);
    if (elsewhere3) return { notApplicable: tracked(elsewhere3) };
    if (!inventory.repository.complete) return incomplete;
    return {
      problems: [
        { message: none2, location: { path: ".github/ISSUE_TEMPLATE/change-request.yml", missing: true }, key: "form" }
      ]
    };
  }
};

// src/checks/changelog-entries.ts
var changelog_entries_exports = {};
__export(changelog_entries_exports, {
  default: () => changelog_entries_default
});

// src/checks/changelog-edit.ts
var unreleased3 = /unreleased|julkaisematon|julkaisematta|tulossa|ej släppt|kommande|utgivet inte|opublicerad/iu;
var headings2 = { fi: "[Julkaisematta]", sv: "[Kommande]", en: "[Unreleased]" };
var items = {
  change: {
    fi: "- [täydennä: mikä tuotteessa muuttuu]",
    sv: "- [fyll i: vad som ändras i produkten]",
    en: "- [fill in: what changes in the product]"
  },
  interface: {
    fi: "- [täydennä: mikä rajapinnassa muuttuu ja mitä sen käyttäjien on tehtävä]",
    sv: "- [fyll i: vad som ändras i gränssnittet och vad de som använder det behöver göra]",
    en: "- [fill in: what changes in the interface and what those who use it have to do]"
  }
};
var releaseHeading = /(?<![\p{L}\d.])v?\d{1,4}\.\d{1,4}(?![\d])|\b20\d\d-\d\d-\d\d\b|\b\d{1,2}\.\d{1,2}\.20\d\d\b/u;
var isHeading = ({ kind, depth: depth2 }) => kind === "heading" && depth2 >= 2 && depth2 <= 4;
var stands = (lines2, { line }) => /^#{2,4}[ \t]/u.test(lines2[line - 1] ?? "");
async function languageFor(inventory, document2) {
  const own2 = documentLanguage(document2);
  if (own2) return own2;
  const { readings: others5 } = await readings(inventory, ["readme", "governance"]);
  return others5.map((one3) => documentLanguage(one3.document)).find((one3) => one3 !== null) ?? "en";
}
function underHeading2(lines2, { line }, item2) {
  const isBlank2 = (lines2[line] ?? "").trim() === "" && line < lines2.length;
  const next2 = lines2[line + 1] ?? "";
  const text3 = isBlank2 ? `${item2}
${/^\s*[-*+]\s/u.test(next2) || next2 === "" ? "" : "\n"}` : `
${item2}
`;
  return { line: isBlank2 ? line + 2 : line + 1, text: text3 };
}
var atEnd = (text3) => text3.endsWith("\n\n") ? "" : text3.endsWith("\n") ? "\n" : "\n\n";
function entryIn({ document: document2, from, to }, language, item2) {
  const lines2 = document2.text.split("\n");
  const own2 = document2.labels.filter((label2) => isHeading(label2) && label2.line >= from && label2.line <= to);
  const coming = own2.find(({ text: text3 }) => unreleased3.test(text3));
  if (coming) return stands(lines2, coming) ? underHeading2(lines2, coming, item2) : null;
  const newest5 = own2.find(({ text: text3 }) => releaseHeading.test(text3));
  const section3 = `${"#".repeat(newest5?.depth ?? 2)} ${headings2[language]}

${item2}
`;
  if (newest5) return stands(lines2, newest5) ? { line: newest5.line, text: `${section3}
` } : null;
  if (own2.length > 0 || document2.passages.some(({ kind }) => kind !== "paragraph") || document2.links.length > 2)
    return null;
  if (isOpenAtEnd(document2)) return null;
  return { line: lines2.length + 1, text: `${atEnd(document2.text)}${section3}` };
}
async function changelogEdit(inventory, about2) {
  const { readings: found4 } = await readings(inventory, ["changelog"]);
  const reading = editableReading(inventory, found4, "changelog");
  if (!reading) return null;
  const { document: document2 } = reading;
  const language = await languageFor(inventory, document2);
  const item2 = items[about2][language];
  if (document2.text.includes(item2)) return null;
  const entry4 = entryIn(reading, language, item2);
  return entry4 && insertion(inventory, document2, entry4.line, entry4.text);
}

// src/checks/changelog-entries.ts
var entry3 = new RegExp("(?<![\\p{L}\\d.])v?\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,5}){0,2}(?![\\d])|\\b20\\d\\d-\\d\\d-\\d\\d\\b|\\b\\d{1,2}\\.\\d{1,2}\\.20\\d\\d\\b|\\b\\d{1,2}\\.? \\p{L}{3,12} 20\\d\\d\\b|\\b(?:sprint|release|version|versio|julkaisu|utgåva)\\s+v?\\d", "iu");
var entryLine = /^[\s*_#=-]{0,8}\[?(?:(?:version|versio|release|julkaisu|utgåva)\s+)?(?:v?\d{1,4}\.\d{1,4}(?:\.\d{1,5}){0,2}|20\d\d-\d\d-\d\d|\d{1,2}\.\d{1,2}\.20\d\d)(?![\d.]\d)/iu;
function entriesOf({ document: document2, from, to }) {
  const inside3 = (line) => line >= from && line <= to;
  const labels3 = document2.labels.filter(({ line }) => inside3(line));
  const coming = labels3.find(({ kind, text: text3 }) => kind === "heading" && unreleased3.test(text3))?.line ?? null;
  const titled = labels3.filter(({ text: text3 }) => entry3.test(text3.slice(0, 200))).map(({ line }) => line);
  if (titled.length > 0) return { entries: titled, coming };
  const lines2 = document2.visible.split("\n").flatMap((text3, index4) => inside3(index4 + 1) && entryLine.test(text3.slice(0, 200)) ? [index4 + 1] : []);
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
    const dated2 = logs.filter(({ entries: entries3 }) => entries3.length > 0);
    if (dated2.length > 0)
      return {
        passed: dated2.map(({ reading, entries: entries3 }) => ({ path: reading.document.path, line: entries3[0] }))
      };
    if (unread2.length > 0) return couldNotRead(unread2);
    const [log] = logs;
    if (!log) return nothingToRead(["changelog"]);
    const { path } = log.reading.document;
    const message2 = log.coming === null ? noEntry(path) : onlyComing(path);
    const edit = log.coming === null && log.reading.document.links.length === 0 ? await changelogEdit(inventory, "change") : null;
    const location = { path, line: log.coming ?? log.reading.from };
    return { problems: [{ message: message2, location, key: "entry", ...edit ? { edit } : {} }] };
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
var at4 = ({ path, line }) => ({ path, ...line === void 0 ? {} : { line } });
function problemOf3(facts, place3) {
  const changed = facts.evidence.find(({ source, added }) => source === "text" && added.length > 0);
  if (changed) return { message: modified(changed), location: at4(changed), key: `modified ${changed.expression}` };
  if (facts.family === null) return null;
  const text3 = facts.evidence.find(({ source }) => source === "text" || source === "notice");
  return { message: eitherOr(facts.family), location: text3 ? at4(text3) : place3, key: facts.family };
}
var licence_identified_default = {
  async judge({ inventory }) {
    const [file] = inventory.of("licence");
    if (!file) return nothingToRead(["licence"]);
    const facts = await inventory.licence();
    if (facts.expression !== null)
      return { passed: facts.evidence.length > 0 ? facts.evidence.slice(0, 3).map(at4) : [placeOf2(file)] };
    const problem7 = problemOf3(facts, placeOf2(file));
    if (problem7) return { problems: [problem7] };
    return { undetermined: facts.reason ?? unknown };
  }
};

// src/checks/licence-reuse.ts
var licence_reuse_exports = {};
__export(licence_reuse_exports, {
  default: () => licence_reuse_default
});

// src/inventory/reuse-covered.ts
var emptyBlobs = /* @__PURE__ */ new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
]);
var licenceFile2 = /^(?:LICEN[CS]E|COPYING)(?:[-.].*)?$/;
var spdxDocument = /\.spdx(?:\.(?:rdf|json|xml|ya?ml))?$/;
var versionControl = /^\.(?:git|hgtags)$/;
var foreignFolder2 = /(?:^|\/)(?:LICENSES|\.reuse|\.git|\.hg|\.sl|subprojects\/[^/]+)\//;
var nameOf4 = (path) => path.slice(path.lastIndexOf("/") + 1);
function isCovered({ path, mode, oid }) {
  if (!mode.startsWith("100") || oid !== null && emptyBlobs.has(oid)) return false;
  const name2 = nameOf4(path);
  if (name2 === "REUSE.toml" || path.endsWith(".license")) return false;
  return !(licenceFile2.test(name2) || spdxDocument.test(name2) || versionControl.test(name2) || foreignFolder2.test(path));
}
var isTable = (path) => path === ".reuse/dep5" || nameOf4(path) === "REUSE.toml";
var isTextPlace = ({ path, mode }) => mode !== "160000" && /^LICENSES\/[^/]+$/.test(path) && !path.endsWith(".license");

// src/inventory/licence-terms.ts
var longest3 = 1e3;
var deepest = 40;
var wordForm = /^[\w.:-]+\+?$/;
var isOperator = (token, word2) => token?.toUpperCase() === word2;
var isWord = (token) => token !== void 0 && wordForm.test(token) && !/^(?:and|or|with)$/i.test(token);
function licence(cursor) {
  const word2 = cursor.tokens[cursor.at++];
  if (!isWord(word2)) return null;
  const own2 = { id: word2.replace(/\+$/, ""), later: word2.endsWith("+") };
  if (!isOperator(cursor.tokens[cursor.at], "WITH")) return { ...own2, exception: null };
  const exception = cursor.tokens[cursor.at + 1];
  cursor.at += 2;
  return isWord(exception) ? { ...own2, exception } : null;
}
function single3(cursor) {
  if (cursor.tokens[cursor.at] !== "(") return licence(cursor);
  cursor.at++;
  if (++cursor.depth > deepest) return null;
  const inner = choice(cursor);
  cursor.depth--;
  return cursor.tokens[cursor.at++] === ")" ? inner : null;
}
function series2(cursor, word2, next2) {
  const parts2 = [];
  do {
    const part3 = next2(cursor);
    if (part3 === null) return null;
    parts2.push(part3);
  } while (isOperator(cursor.tokens[cursor.at], word2) && cursor.at++ >= 0);
  return parts2;
}
function together(cursor) {
  const parts2 = series2(cursor, "AND", single3);
  return parts2 === null ? null : parts2.length === 1 ? parts2[0] : { and: parts2 };
}
function choice(cursor) {
  const parts2 = series2(cursor, "OR", together);
  return parts2 === null ? null : parts2.length === 1 ? parts2[0] : { or: parts2 };
}
function termOf(text3) {
  if (text3.length > longest3) return null;
  const tokens = text3.match(/[()]|[^\s()]+/g) ?? [];
  const cursor = { tokens, at: 0, depth: 0 };
  const term = choice(cursor);
  return cursor.at === tokens.length ? term : null;
}
function licencesOf(term) {
  if ("id" in term) return [term];
  return ("and" in term ? term.and : term.or).flatMap(licencesOf);
}
function unfitting(term, fits3) {
  if ("id" in term) return fits3(term) ? [] : [written3(term)];
  if ("and" in term) return [...new Set(term.and.flatMap((part3) => unfitting(part3, fits3)))];
  const all = term.or.map((part3) => unfitting(part3, fits3));
  return all.some((wrong2) => wrong2.length === 0) ? [] : [...new Set(all.flat())];
}
var written3 = ({ id, later, exception }) => `${id}${later ? "+" : ""}${exception === null ? "" : ` WITH ${exception}`}`;

// src/inventory/reuse-glob.ts
var star = -1;
var globstar = -2;
var any = -3;
function compiled2(codes) {
  const first3 = codes.findIndex((code3) => code3 < 0);
  const last = codes.findLastIndex((code3) => code3 < 0);
  const text3 = (part3) => part3.map((code3) => String.fromCharCode(code3)).join("");
  if (first3 < 0) return { codes, prefix: text3(codes), suffix: "" };
  return { codes, prefix: text3(codes.slice(0, first3)), suffix: text3(codes.slice(last + 1)) };
}
function tomlGlob(pattern2) {
  const codes = [];
  for (let at5 = 0; at5 < pattern2.length; at5++) {
    const char = pattern2[at5];
    if (char === "\\") {
      if (++at5 < pattern2.length) codes.push(pattern2.charCodeAt(at5));
    } else if (codes.at(-1) === globstar && (char === "*" || char === "/")) {
    } else if (char !== "*") codes.push(pattern2.charCodeAt(at5));
    else if (pattern2[at5 + 1] === "*") {
      codes.push(globstar);
      at5++;
    } else codes.push(star);
  }
  return compiled2(codes);
}
function dep5Glob(pattern2) {
  const codes = [];
  for (let at5 = 0; at5 < pattern2.length; at5++) {
    const char = pattern2[at5];
    if (char === "\\" && at5 + 1 < pattern2.length) codes.push(pattern2.charCodeAt(++at5));
    else if (char === "?") codes.push(any);
    else if (char !== "*") codes.push(pattern2.charCodeAt(at5));
    else if (codes.at(-1) !== globstar) codes.push(globstar);
  }
  return compiled2(codes);
}
var slash = 47;
function matches({ codes, prefix, suffix }, path, effort2) {
  if (effort2.left-- < 0) return false;
  if (path.length < prefix.length + suffix.length || !path.startsWith(prefix) || !path.endsWith(suffix)) return false;
  let at5 = prefix.length;
  let code3 = prefix.length;
  let starCode = -1;
  let starAt = -1;
  let globstarCode = -1;
  let globstarAt = -1;
  while (at5 < path.length || code3 < codes.length) {
    if (effort2.left-- < 0) return false;
    const wanted4 = codes[code3];
    if (wanted4 === star) {
      starCode = ++code3;
      starAt = at5;
    } else if (wanted4 === globstar) {
      globstarCode = ++code3;
      globstarAt = at5;
      starCode = -1;
    } else if (at5 < path.length && (wanted4 === any || wanted4 === path.charCodeAt(at5))) {
      code3++;
      at5++;
    } else if (starCode >= 0 && starAt < path.length && path.charCodeAt(starAt) !== slash) {
      code3 = starCode;
      at5 = ++starAt;
    } else if (globstarCode >= 0 && globstarAt < path.length) {
      code3 = globstarCode;
      at5 = ++globstarAt;
      starCode = -1;
    } else return false;
  }
  return true;
}
var longestEnd = 8;
function bucketed(entries3) {
  const buckets = /* @__PURE__ */ new Map();
  for (const entry4 of entries3) {
    const { prefix, suffix } = entry4.glob;
    const folder2 = prefix.slice(0, prefix.lastIndexOf("/") + 1);
    const end2 = suffix.slice(-longestEnd);
    const bucket = buckets.get(folder2) ?? { byEnd: /* @__PURE__ */ new Map(), lengths: /* @__PURE__ */ new Set() };
    buckets.set(folder2, bucket);
    bucket.lengths.add(end2.length);
    const same2 = bucket.byEnd.get(end2);
    if (same2) same2.push(entry4);
    else bucket.byEnd.set(end2, [entry4]);
  }
  return buckets;
}
function lastIn({ byEnd, lengths }, path, best, effort2) {
  let found4 = best;
  for (const length of lengths) {
    if (length > path.length) continue;
    for (const { glob, order: order2 } of byEnd.get(path.slice(path.length - length)) ?? []) {
      if (order2 <= found4 || effort2.left < 0) break;
      if (matches(glob, path, effort2)) found4 = order2;
    }
  }
  return found4;
}
function lastMatch(lists, effort2) {
  const plain3 = /* @__PURE__ */ new Map();
  const wild = [];
  for (let order2 = lists.length - 1; order2 >= 0; order2--)
    for (const glob of lists[order2]) {
      if (glob.codes.some((code3) => code3 < 0)) wild.push({ glob, order: order2 });
      else if (!plain3.has(glob.prefix)) plain3.set(glob.prefix, order2);
    }
  const buckets = bucketed(wild);
  return (path) => {
    let found4 = plain3.get(path) ?? -1;
    for (let end2 = path.lastIndexOf("/"); ; end2 = path.lastIndexOf("/", end2 - 1)) {
      const bucket = buckets.get(path.slice(0, end2 + 1));
      if (bucket) found4 = lastIn(bucket, path, found4, effort2);
      if (end2 <= 0) break;
    }
    const top = path.includes("/") ? buckets.get("") : void 0;
    return top ? lastIn(top, path, found4, effort2) : found4;
  };
}

// src/inventory/reuse-dep5.ts
var fieldLine = /^([A-Za-z][\w-]{0,60})[ \t]{0,20}:(.*)$/;
function paragraphsOf(text3) {
  const paragraphs3 = [];
  let open2 = null;
  let last = null;
  text3.split("\n").forEach((raw, index4) => {
    const line = raw.replace(/\r$/, "");
    if (line.startsWith("#")) return;
    const field = fieldLine.exec(line);
    if (line.trim() === "") open2 = null;
    else if (field) {
      if (open2 === null) {
        open2 = /* @__PURE__ */ new Map();
        paragraphs3.push(open2);
      }
      last = { line: index4 + 1, value: field[2].trim() };
      open2.set(field[1].toLowerCase(), last);
    } else if (last !== null && open2 !== null && /^[ \t]/.test(line)) last.value += `
${line.trim()}`;
  });
  return paragraphs3;
}
var firstLine = (value) => value.split("\n", 1)[0].trim();
function readParagraph(paragraph) {
  const files = paragraph.get("files");
  if (!files) return null;
  const licence2 = paragraph.get("license");
  const copyright = paragraph.get("copyright");
  const stated = licence2 && firstLine(licence2.value) !== "" ? [{ text: firstLine(licence2.value), line: licence2.line }] : [];
  const faults = [];
  if (stated.length === 0) faults.push({ kind: "field-missing", line: files.line, value: "License" });
  if (!copyright?.value.trim()) faults.push({ kind: "field-missing", line: files.line, value: "Copyright" });
  for (const { text: text3, line } of stated)
    if (termOf(text3) === null) faults.push({ kind: "expression", line, value: text3.slice(0, 200) });
  const table = {
    line: files.line,
    globs: files.value.split(/\s+/).filter(Boolean).map(dep5Glob),
    precedence: "aggregate",
    copyright: Boolean(copyright?.value.trim()),
    licences: stated.filter(({ text: text3 }) => termOf(text3) !== null)
  };
  return { table, faults };
}
function readDep5(text3) {
  const read2 = paragraphsOf(text3).flatMap((paragraph) => readParagraph(paragraph) ?? []);
  return { tables: read2.map(({ table }) => table), faults: read2.flatMap(({ faults }) => faults) };
}

// src/inventory/reuse-header.ts
var startMark = "REUSE-IgnoreStart";
var endMark = "REUSE-IgnoreEnd";
var most2 = 100;
function withoutIgnored2(text3) {
  let start3 = text3.indexOf(startMark);
  if (start3 < 0) return text3;
  let kept2 = "";
  let from = 0;
  while (start3 >= 0) {
    const end2 = text3.indexOf(endMark, start3);
    const after2 = end2 < 0 ? text3.length : end2 + endMark.length;
    kept2 += text3.slice(from, start3) + text3.slice(start3, after2).replace(/[^\n]+/g, "");
    from = after2;
    start3 = text3.indexOf(startMark, from);
  }
  return kept2 + text3.slice(from);
}
var licenceTag = /SPDX-License-Identifier:[ \t]{0,20}([^\r\n]{0,1000})/g;
var copyrightNotice = /SPDX-(?:File|Snippet)CopyrightText:[ \t]*[^\s*#/<>-]|\bCopyright[ \t]+[\p{L}\d(©]|©[ \t]*[\p{L}\d]|\b(?:copyright|COPYRIGHT)[ \t]+(?:\([cC]\)|©|\d{4}|[bB]y\b)/u;
function expressionIn2(rest) {
  const run = /^[\w.+():\- \t]*/.exec(rest.trimStart())?.[0] ?? "";
  return run.replace(/[\s:(-]+$/, "").trim();
}
function readHeader(text3) {
  if (!/SPDX-|copyright|©/i.test(text3)) return { copyright: false, licences: [] };
  const visible = withoutIgnored2(text3);
  const licences = [];
  let line = 1;
  let counted3 = 0;
  for (const match of visible.matchAll(licenceTag)) {
    if (licences.length >= most2) break;
    for (let at5 = visible.indexOf("\n", counted3); at5 >= 0 && at5 < match.index; at5 = visible.indexOf("\n", at5 + 1)) {
      line++;
      counted3 = at5 + 1;
    }
    const expression = expressionIn2(match[1]);
    if (expression !== "") licences.push({ text: expression, line });
  }
  return { copyright: copyrightNotice.test(visible), licences };
}

// src/inventory/reuse-information.ts
var headBytes2 = 8192;
var batch = 1e3;
var none3 = { copyright: false, licences: [] };
var placed = (path, source, licences) => licences.map(({ text: text3, line }) => ({ text: text3, path, line, source }));
function onceEach() {
  const known5 = /* @__PURE__ */ new Map();
  return (text3) => known5.get(text3) ?? known5.set(text3, text3).get(text3);
}
function counting(tables, has, says2) {
  const always = tables.filter(({ table }) => table.precedence !== "closest" && says2(table));
  if (has) return always;
  const closest = tables.findLast(({ table }) => says2(table));
  return closest === void 0 || always.includes(closest) ? always : [...always, closest];
}
function informationOf(path, own2, tables) {
  const overridden2 = tables.at(-1)?.table.precedence === "override";
  const header = overridden2 ? none3 : own2.header;
  const licenceTables = counting(tables, header.licences.length > 0, ({ licences }) => licences.length > 0);
  const fromTables2 = licenceTables.flatMap((one3) => placed(one3.path, "table", one3.table.licences));
  const copyrightTables = counting(tables, header.copyright, ({ copyright }) => copyright);
  return {
    path,
    copyright: header.copyright || copyrightTables.length > 0,
    licences: [...placed(own2.path, own2.source, header.licences), ...fromTables2],
    open: !own2.read && !overridden2 && tables.some(({ table }) => table.precedence === "closest")
  };
}
function headerOf2(content, once4) {
  if (content?.kind !== "text") return none3;
  const { copyright, licences } = readHeader(content.text);
  return { copyright, licences: licences.map(({ text: text3, line }) => ({ text: once4(text3), line })) };
}
async function readBatch(paths2, { hasSide, read: read2 }, sidesOnly, once4) {
  const wanted4 = paths2.filter((path) => !sidesOnly || hasSide(path));
  const requests = wanted4.map((path) => ({
    path: hasSide(path) ? `${path}.license` : path,
    limit: headBytes2,
    head: headBytes2
  }));
  const contents2 = requests.length === 0 ? /* @__PURE__ */ new Map() : await read2(requests);
  return paths2.flatMap((path) => {
    const side = hasSide(path);
    const from = side ? `${path}.license` : path;
    const content = contents2.get(from);
    if (!side && content !== void 0 && "size" in content && content.size === 0) return [];
    const source = side ? "side" : "header";
    return [[path, { path: from, source, header: headerOf2(content, once4), read: content !== void 0 }]];
  });
}
async function gather(reads, sidesOnly) {
  const found4 = [];
  const once4 = onceEach();
  for (let at5 = 0; at5 < reads.covered.length; at5 += batch) {
    const own2 = await readBatch(reads.covered.slice(at5, at5 + batch), reads, sidesOnly, once4);
    for (const [path, one3] of own2) found4.push(informationOf(path, one3, reads.nearby.of(path)));
  }
  return found4;
}
var readInformation = (reads) => gather(reads, false);
var tableInformation = (reads) => gather(reads, true);

// src/inventory/reuse-nearby.ts
function nearbyTables(files, steps) {
  const effort2 = { left: steps };
  const sets = files.map(({ path, tables }) => ({
    path,
    tables,
    base: path === ".reuse/dep5" ? "" : path.slice(0, path.lastIndexOf("/") + 1),
    last: lastMatch(
      tables.map(({ globs }) => globs),
      effort2
    )
  }));
  const byBase = /* @__PURE__ */ new Map();
  for (const set of sets) byBase.set(set.base, [...byBase.get(set.base) ?? [], set]);
  const of3 = (path) => {
    const found4 = [];
    for (let end2 = 0; end2 >= 0; end2 = path.indexOf("/", end2) + 1 || -1) {
      for (const { path: from, tables, base, last } of byBase.get(path.slice(0, end2)) ?? []) {
        const table = tables[last(path.slice(base.length))];
        if (table === void 0) continue;
        found4.push({ path: from, table });
        if (table.precedence === "override") return found4;
      }
    }
    return found4;
  };
  return { of: of3, exhausted: () => effort2.left < 0 };
}

// src/inventory/reuse-toml-lines.ts
var tableHead = /^\s{0,40}\[\[\s{0,20}["']?annotations["']?\s{0,20}\]\]/;
function insideTexts(lines2) {
  const mark = /"""|'''|#/g;
  let open2 = null;
  return lines2.map((line) => {
    const inside3 = open2 !== null;
    for (let at5 = 0; at5 < line.length; ) {
      if (open2 !== null) {
        const end2 = line.indexOf(open2, at5);
        if (end2 < 0) break;
        at5 = end2 + 3;
        open2 = null;
        continue;
      }
      mark.lastIndex = at5;
      const next2 = mark.exec(line);
      if (next2 === null || next2[0] === "#") break;
      open2 = next2[0];
      at5 = next2.index + 3;
    }
    return inside3;
  });
}
var isKey = (line, key) => {
  const trimmed2 = line.trimStart().replace(/^["']/, "");
  return trimmed2.startsWith(key) && /^["']?\s{0,40}=/.test(trimmed2.slice(key.length, key.length + 42));
};
var spellings = (value) => [value, JSON.stringify(value).slice(1, -1)];
function tableLines(text3) {
  const lines2 = text3.split("\n");
  const inside3 = insideTexts(lines2);
  const heads = lines2.flatMap((line, index4) => !inside3[index4] && tableHead.test(line) ? [index4] : []);
  const find2 = (from, to, fits3) => {
    for (let index4 = from; index4 < to; index4++) if (!inside3[index4] && fits3(lines2[index4])) return index4;
    return null;
  };
  const top = (key) => (find2(0, heads[0] ?? lines2.length, (line) => isKey(line, key)) ?? 0) + 1;
  const list4 = heads.length === 0 ? top("annotations") : 1;
  const table = (index4) => {
    const head3 = heads[index4];
    if (head3 === void 0) return { first: list4, of: () => list4 };
    const from = head3;
    const to = heads[index4 + 1] ?? lines2.length;
    const first3 = head3 + 1;
    const of3 = (key, value) => {
      const at5 = find2(from, to, (line) => isKey(line, key));
      if (at5 === null) return first3;
      const wanted4 = value === void 0 ? [] : spellings(value);
      for (let line = at5; wanted4.length > 0 && line < to; line++)
        if (wanted4.some((word2) => lines2[line].includes(`"${word2}"`) || lines2[line].includes(`'${word2}'`)))
          return line + 1;
      return at5 + 1;
    };
    return { first: first3, of: of3 };
  };
  return { top, table };
}

// src/inventory/reuse-toml.ts
var precedences = ["closest", "aggregate", "override"];
var copyrightKey = "SPDX-FileCopyrightText";
var licenceKey = "SPDX-License-Identifier";
var most3 = 50;
var isTable2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
var own = (table, key) => Object.hasOwn(table, key) ? table[key] : void 0;
function textsOf2(value) {
  if (typeof value === "string") return [value];
  return Array.isArray(value) && value.every((one3) => typeof one3 === "string") ? value : null;
}
var shown2 = (value) => (typeof value === "string" ? value : value instanceof Date ? value.toISOString() : typeof value === "number" || typeof value === "boolean" ? String(value) : "…").slice(0, 200);
var leadsOutside = (path) => /^\/|(?:^|\/)\.\.(?:\/|$)/.test(path);
function pathFaults(table, lines2) {
  const value = own(table, "path");
  const line = lines2.of("path");
  if (value === void 0) return [{ kind: "path-missing", line }];
  const paths2 = textsOf2(value);
  if (paths2 === null || paths2.length === 0 || paths2.includes("")) return [{ kind: "path", line }];
  return paths2.filter(leadsOutside).slice(0, most3).map((path) => ({ kind: "path-outside", line: lines2.of("path", path), value: path }));
}
function valueFaults(table, lines2) {
  const faults = [];
  const precedence2 = own(table, "precedence");
  if (precedence2 !== void 0 && !precedences.some((one3) => one3 === precedence2))
    faults.push({ kind: "precedence", line: lines2.of("precedence"), value: shown2(precedence2) });
  for (const key of [copyrightKey, licenceKey])
    if (own(table, key) !== void 0 && textsOf2(own(table, key)) === null)
      faults.push({ kind: "text", line: lines2.of(key), value: key });
  return faults;
}
function licencesIn2(table, lines2) {
  return (textsOf2(own(table, licenceKey)) ?? []).slice(0, most3).map((text3) => ({ text: text3, line: lines2.of(licenceKey, text3) }));
}
function readTable(table, lines2) {
  if (!isTable2(table)) return { table: null, faults: [{ kind: "annotations", line: lines2.first }] };
  const stated = licencesIn2(table, lines2);
  const wrong2 = stated.filter(({ text: text3 }) => termOf(text3) === null);
  const expressions = wrong2.map(({ text: text3, line }) => ({ kind: "expression", line, value: shown2(text3) }));
  const faults = [...pathFaults(table, lines2), ...valueFaults(table, lines2)];
  const precedence2 = precedences.find((one3) => one3 === own(table, "precedence")) ?? "closest";
  const made2 = {
    line: lines2.first,
    globs: (textsOf2(own(table, "path")) ?? []).map(tomlGlob),
    precedence: precedence2,
    copyright: (textsOf2(own(table, copyrightKey)) ?? []).some((text3) => text3.trim() !== ""),
    licences: stated.filter((one3) => !wrong2.includes(one3))
  };
  return { table: faults.length === 0 ? made2 : null, faults: [...faults, ...expressions] };
}
function versionFaults(data3, line) {
  const version4 = own(data3, "version");
  if (version4 === 1) return [];
  return version4 === void 0 ? [{ kind: "version-missing", line: 1 }] : [{ kind: "version", line, value: shown2(version4) }];
}
var deepest2 = 30;
async function parsed(text3) {
  const { parse, TomlError } = await import("./dist-H3EFJOK7.js");
  try {
    return { data: parse(text3, { maxDepth: deepest2 }) };
  } catch (error) {
    const place3 = error instanceof TomlError ? error : { line: 1, column: 1 };
    return { fault: { kind: "syntax", line: place3.line, column: place3.column } };
  }
}
async function readReuseToml(text3) {
  const result = await parsed(text3);
  if ("fault" in result) return { tables: [], faults: [result.fault] };
  const lines2 = tableLines(text3);
  const { data: data3 } = result;
  const annotations2 = own(data3, "annotations") ?? [];
  const faults = [...versionFaults(data3, lines2.top("version"))];
  if (!Array.isArray(annotations2))
    return { tables: [], faults: [...faults, { kind: "annotations", line: lines2.top("annotations") }] };
  const read2 = annotations2.map((table, index4) => readTable(table, lines2.table(index4)));
  return {
    tables: read2.flatMap(({ table }) => table ?? []),
    faults: [...faults, ...read2.flatMap((one3) => one3.faults)]
  };
}

// src/inventory/reuse.ts
var limit3 = 512e3;
var mostTables = 500;
var effort = 5e7;
var depthOf = (path) => path.split("/").length;
async function readTable2(path, contents2) {
  const content = contents2.get(path);
  if (content?.kind !== "text") return { path, tables: [], faults: [], unread: true };
  const read2 = path.endsWith("dep5") ? readDep5(content.text) : await readReuseToml(content.text);
  return { path, ...read2, unread: false };
}
function tablePaths(files) {
  const paths2 = files.filter((file) => file.mode !== "160000" && isTable(file.path)).map(({ path }) => path);
  return paths2.sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1)).slice(0, mostTables);
}
async function open({ files, repository: { read: read2 } }) {
  const paths2 = tablePaths(files);
  const requests = paths2.map((path) => ({ path, limit: limit3 }));
  const contents2 = paths2.length === 0 ? /* @__PURE__ */ new Map() : await read2(requests);
  const tables = await Promise.all(paths2.map((path) => readTable2(path, contents2)));
  const covered3 = files.filter(isCovered).map(({ path }) => path);
  const sides = new Set(
    files.flatMap(({ path }) => path.endsWith(".license") ? path.slice(0, -".license".length) : [])
  );
  const nearby = nearbyTables(tables, effort);
  const input = { covered: covered3, nearby, read: read2, hasSide: (path) => sides.has(path) };
  const told2 = (make) => async () => {
    const made2 = await make(input);
    return { files: made2, exhausted: nearby.exhausted() };
  };
  return {
    tomls: tables.filter(({ path }) => !path.endsWith("dep5")),
    dep5: tables.find(({ path }) => path.endsWith("dep5")) ?? null,
    texts: files.filter(isTextPlace).map(({ path }) => path),
    covered: covered3,
    stated: once(told2(tableInformation)),
    information: once(told2(readInformation))
  };
}
var opened = /* @__PURE__ */ new WeakMap();
function reuseOf({ repository, files }) {
  const known5 = opened.get(files);
  if (known5) return known5;
  const made2 = open({ repository, files });
  opened.set(files, made2);
  return made2;
}
var atTop = ({ path }) => path === "REUSE.toml";
var followsReuse = ({ tomls, dep5: dep52, texts: texts2 }, isLicence) => tomls.some(atTop) || dep52 !== null || texts2.some((path) => isLicence(textName(path)));
function textName(path) {
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  return name2.replace(/\.(?:txt|md|rst|html?|adoc|tex)$/i, "");
}

// src/checks/reuse-fault-words.ts
var syntax = (path, { line, column }) => ({
  fi: `Tiedostoa ${code(path)} ei voi lukea: TOML-virhe rivillä ${line}, merkin ${column} kohdalla. Korjaa rivi; sitä ennen mikään tiedoston taulukko ei ole voimassa.`,
  sv: `${code(path)} går inte att läsa: ett TOML-fel på rad ${line}, tecken ${column}. Rätta raden; innan dess gäller ingen av filens tabeller.`,
  en: `${code(path)} cannot be read: there is a TOML error on line ${line}, character ${column}. Correct the line; until then none of its tables applies.`
});
var versionMissing = (path) => ({
  fi: `Tiedoston ${code(path)} alusta puuttuu versio. Kirjoita ensimmäiseksi ${code("version = 1")}.`,
  sv: `I början av ${code(path)} saknas versionen. Skriv ${code("version = 1")} först i filen.`,
  en: `The version at the beginning of ${code(path)} is missing. Write ${code("version = 1")} first.`
});
var version2 = (path, { value }) => ({
  fi: `Tiedoston ${code(path)} versio on ${code(value)}, mutta REUSE tuntee vain luvun 1. Kirjoita ${code("version = 1")}.`,
  sv: `${code(path)} har versionen ${code(value)}, men REUSE känner bara till talet 1. Skriv ${code("version = 1")}.`,
  en: `The version of ${code(path)} is ${code(value)}, but REUSE knows only the number 1. Write ${code("version = 1")}.`
});
var annotations = (path) => ({
  fi: `Tiedoston ${code(path)} avaimen ${code("annotations")} pitää olla luettelo taulukoita. Aloita jokainen taulukko rivillä ${code("[[annotations]]")}.`,
  sv: `Nyckeln ${code("annotations")} i ${code(path)} ska vara en lista med tabeller. Börja varje tabell med raden ${code("[[annotations]]")}.`,
  en: `The key ${code("annotations")} of ${code(path)} must be a list of tables. Begin each with the line ${code("[[annotations]]")}.`
});
var pathMissing = (path) => ({
  fi: `Tiedoston ${code(path)} taulukosta puuttuu ${code("path")}, joten se ei koske mitään tiedostoa. Kirjoita, mitä tiedostoja taulukko koskee, esimerkiksi ${code('path = "docs/**"')}.`,
  sv: `En tabell i ${code(path)} saknar ${code("path")} och gäller därför inga filer. Skriv vilka filer den gäller, till exempel ${code('path = "docs/**"')}.`,
  en: `${code("path")} is missing in a table of ${code(path)}, so it covers no file. Write which files it covers, for example ${code('path = "docs/**"')}.`
});
var wrongPath = (path) => ({
  fi: `Tiedoston ${code(path)} taulukossa ${code("path")} ei ole teksti eikä luettelo tekstejä. Kirjoita polut lainausmerkkeihin, esimerkiksi ${code('path = ["docs/**", "README.md"]')}.`,
  sv: `I en tabell i ${code(path)} är ${code("path")} varken en text eller en lista med texter. Skriv sökvägarna inom citattecken, till exempel ${code('path = ["docs/**", "README.md"]')}.`,
  en: `In a table of ${code(path)}, ${code("path")} is neither a text nor a list of texts. Write the paths in quotation marks, for example ${code('path = ["docs/**", "README.md"]')}.`
});
var pathOutside = (path, { value }) => ({
  fi: `Polku ${code(value)} johtaa pois kansiosta, jossa ${code(path)} on. Siirrä taulukko ylempään REUSE.toml-tiedostoon tai korjaa polku.`,
  sv: `Sökvägen ${code(value)} leder ut ur mappen där ${code(path)} finns. Flytta tabellen till en REUSE.toml högre upp eller rätta sökvägen.`,
  en: `The path ${code(value)} leads out of the folder of ${code(path)}. Move the table to a REUSE.toml further up, or correct the path.`
});
var precedence = (path, { value }) => ({
  fi: `Tiedoston ${code(path)} taulukossa avaimen ${code("precedence")} arvo on ${code(value)}. Valitse ${code("closest")}, ${code("aggregate")} tai ${code("override")}.`,
  sv: `I en tabell i ${code(path)} har ${code("precedence")} värdet ${code(value)}. Välj ${code("closest")}, ${code("aggregate")} eller ${code("override")}.`,
  en: `In a table of ${code(path)}, ${code("precedence")} is ${code(value)}. Choose ${code("closest")}, ${code("aggregate")} or ${code("override")}.`
});
var text = (path, { value }) => ({
  fi: `Tiedoston ${code(path)} taulukossa ${code(value)} ei ole teksti eikä luettelo tekstejä. Kirjoita arvo lainausmerkkeihin.`,
  sv: `I en tabell i ${code(path)} är ${code(value)} varken en text eller en lista med texter. Skriv värdet inom citattecken.`,
  en: `In a table of ${code(path)}, ${code(value)} is neither a text nor a list of texts. Write the value in quotation marks.`
});
function malformed(path, value) {
  const names11 = probablyMeant(value);
  const list4 = inAll((language) => either((names11.length > 0 ? names11 : ["EUPL-1.2"]).map(code), language));
  const isGuess = names11.length > 0;
  return {
    fi: `Tiedostossa ${code(path)} lisenssiksi on kirjoitettu ${code(value)}, mutta se ei ole SPDX-lauseke. ${isGuess ? `Tarkoititko ${list4.fi}?` : `Kirjoita SPDX-tunnus, esimerkiksi ${list4.fi}.`} Useita lisenssejä merkitään näin: ${code("MIT OR EUPL-1.2")}.`,
    sv: `I ${code(path)} anges licensen som ${code(value)}, men det är inget SPDX-uttryck. ${isGuess ? `Menade du ${list4.sv}?` : `Skriv en SPDX-beteckning, till exempel ${list4.sv}.`} Flera licenser skrivs så här: ${code("MIT OR EUPL-1.2")}.`,
    en: `${code(path)} states the licence as ${code(value)}, which is no SPDX expression. ${isGuess ? `Did you mean ${list4.en}?` : `Write an SPDX identifier, for example ${list4.en}.`} Several licences are written like this: ${code("MIT OR EUPL-1.2")}.`
  };
}
var fieldMissing = (path, { value }) => ({
  fi: `Tiedoston ${code(path)} kappaleesta puuttuu ${code(`${value}:`)}. Lisää se, sillä muuten näiden tiedostojen ${value === "License" ? "lisenssiä" : "tekijänoikeuksien haltijaa"} ei tiedetä.`,
  sv: `Ett stycke i ${code(path)} saknar ${code(`${value}:`)}. Lägg till det, annars vet ingen ${value === "License" ? "vilken licens filerna har" : "vem som har upphovsrätten till filerna"}.`,
  en: `${code(`${value}:`)} is missing in a paragraph of ${code(path)}. Add it: without it nobody knows ${value === "License" ? "the licence of these files" : "who holds the copyright of these files"}.`
});
function faultWords(path, fault2) {
  switch (fault2.kind) {
    case "syntax":
      return syntax(path, fault2);
    case "version-missing":
      return versionMissing(path);
    case "version":
      return version2(path, fault2);
    case "annotations":
      return annotations(path);
    case "path-missing":
      return pathMissing(path);
    case "path":
      return wrongPath(path);
    case "path-outside":
      return pathOutside(path, fault2);
    case "precedence":
      return precedence(path, fault2);
    case "text":
      return text(path, fault2);
    case "expression":
      return malformed(path, fault2.value);
    case "field-missing":
      return fieldMissing(path, fault2);
  }
}

// src/checks/reuse-words.ts
var others2 = (count2) => ({
  fi: count2 === 0 ? "" : count2 === 1 ? " ja yhdessä muussa paikassa" : ` ja ${count2} muussa paikassa`,
  sv: count2 === 0 ? "" : count2 === 1 ? " och på ett ställe till" : ` och på ${count2} andra ställen`,
  en: count2 === 0 ? "" : count2 === 1 ? " and in one other place" : ` and in ${count2} other places`
});
var missingText = (id, place3, more3) => ({
  fi: `Lisenssiä ${code(id)} käytetään (${code(place3)}${others2(more3).fi}), mutta sen teksti ${code(`LICENSES/${id}.txt`)} puuttuu. Lisää lisenssin teksti muuttamattomana.`,
  sv: `Licensen ${code(id)} används (${code(place3)}${others2(more3).sv}), men dess text ${code(`LICENSES/${id}.txt`)} saknas. Lägg till licenstexten oförändrad.`,
  en: `The licence ${code(id)} is used (${code(place3)}${others2(more3).en}), but its text ${code(`LICENSES/${id}.txt`)} is missing. Add the unchanged text of the licence.`
});
var unusedText = (path, id) => ({
  fi: `Lisenssitekstiä ${code(path)} ei tarvita: minkään tiedoston lisenssi ei ole ${code(id)}. Poista teksti, tai merkitse lisenssi niihin tiedostoihin, joita se koskee.`,
  sv: `Licenstexten ${code(path)} behövs inte: ingen fil har licensen ${code(id)}. Ta bort texten, eller ange licensen i de filer som den gäller.`,
  en: `The licence text ${code(path)} is not used: no file is under ${code(id)}. Remove the text, or state the licence in the files that it applies to.`
});
var meant = (names11) => {
  if (names11.length === 0) return { fi: "", sv: "", en: "" };
  const list4 = inAll((language) => either(names11.map(code), language));
  return { fi: ` Tarkoititko ${list4.fi}?`, sv: ` Menade du ${list4.sv}?`, en: ` Did you mean ${list4.en}?` };
};
function unknownId(id, place3, more3, names11) {
  const near3 = meant(names11);
  return {
    fi: `Tunnusta ${code(id)} (${code(place3)}${others2(more3).fi}) ei ole SPDX-luettelossa.${near3.fi} Jos lisenssi on oma, anna sille nimi, jonka alussa on ${code("LicenseRef-")}.`,
    sv: `Beteckningen ${code(id)} (${code(place3)}${others2(more3).sv}) finns inte på SPDX-listan.${near3.sv} Är det en egen licens, ge den ett namn som börjar med ${code("LicenseRef-")}.`,
    en: `The identifier ${code(id)} (${code(place3)}${others2(more3).en}) is not on the SPDX list.${near3.en} If the licence is one of your own, give it a name that begins with ${code("LicenseRef-")}.`
  };
}
function deprecatedId(id, place3, more3, names11) {
  const list4 = inAll((language) => either(names11.map(code), language));
  const instead = names11.length === 0 ? {
    fi: "Katso nykyinen tunnus SPDX-luettelosta (https://spdx.org/licenses).",
    sv: "Sök den nuvarande beteckningen på SPDX-listan (https://spdx.org/licenses).",
    en: "Look up the present identifier on the SPDX list (https://spdx.org/licenses)."
  } : { fi: `Kirjoita ${list4.fi}.`, sv: `Skriv ${list4.sv}.`, en: `Write ${list4.en}.` };
  return {
    fi: `Tunnus ${code(id)} (${code(place3)}${others2(more3).fi}) on SPDX-luettelon mukaan vanhentunut. ${instead.fi}`,
    sv: `Beteckningen ${code(id)} (${code(place3)}${others2(more3).sv}) är föråldrad enligt SPDX-listan. ${instead.sv}`,
    en: `The identifier ${code(id)} (${code(place3)}${others2(more3).en}) is deprecated on the SPDX list. ${instead.en}`
  };
}
function unknownText(path, names11) {
  const near3 = meant(names11);
  return {
    fi: `Tiedoston ${code(path)} nimi ei ole SPDX-tunnus.${near3.fi} Anna tekstille lisenssin SPDX-tunnus nimeksi, tai oman lisenssin tekstille nimi, jonka alussa on ${code("LicenseRef-")}; siirrä muut tiedostot pois kansiosta ${code("LICENSES/")}.`,
    sv: `Namnet på ${code(path)} är ingen SPDX-beteckning.${near3.sv} Ge texten licensens SPDX-beteckning som namn, eller för en egen licens ett namn som börjar med ${code("LicenseRef-")}; flytta andra filer ut ur mappen ${code("LICENSES/")}.`,
    en: `The name of ${code(path)} is no SPDX identifier.${near3.en} Name the text by the SPDX identifier of the licence, or for a licence of your own by a name that begins with ${code("LicenseRef-")}; move other files out of ${code("LICENSES/")}.`
  };
}
var renamedText = (path, right) => ({
  fi: `Tiedoston ${code(path)} nimessä isot ja pienet kirjaimet poikkeavat SPDX-tunnuksesta. Vaihda nimeksi ${code(`LICENSES/${right}.txt`)}.`,
  sv: `Stora och små bokstäver i filnamnet ${code(path)} avviker från SPDX-beteckningen. Byt namnet till ${code(`LICENSES/${right}.txt`)}.`,
  en: `Upper and lower case in the name ${code(path)} are not as in the SPDX identifier. Rename it to ${code(`LICENSES/${right}.txt`)}.`
});
var noExtension = (path) => ({
  fi: `Lisenssitekstin ${code(path)} nimestä puuttuu pääte. Vaihda nimeksi ${code(`${path}.txt`)}.`,
  sv: `Licenstexten ${code(path)} saknar filändelse. Byt namnet till ${code(`${path}.txt`)}.`,
  en: `The extension of the licence text ${code(path)} is missing. Rename it to ${code(`${path}.txt`)}.`
});
var bothTables = (toml) => ({
  fi: `Koodivarastossa on sekä ${code(".reuse/dep5")} että ${code(toml)}. REUSE sallii vain toisen: siirrä tiedot REUSE.toml-tiedostoon (${code("reuse convert-dep5")}) ja poista ${code(".reuse/dep5")}.`,
  sv: `Kodförrådet har både ${code(".reuse/dep5")} och ${code(toml)}. REUSE tillåter bara en av dem: flytta uppgifterna till REUSE.toml (${code("reuse convert-dep5")}) och ta bort ${code(".reuse/dep5")}.`,
  en: `The repository has both ${code(".reuse/dep5")} and ${code(toml)}. REUSE allows only one of them: move the information to REUSE.toml (${code("reuse convert-dep5")}) and remove ${code(".reuse/dep5")}.`
});
var notReuse = {
  fi: "Koskee koodivarastoja, joissa noudatetaan REUSE-määritystä; täällä ei ole tiedostoa REUSE.toml eikä .reuse/dep5 eikä SPDX-tunnuksella nimettyjä lisenssitekstejä kansiossa LICENSES/.",
  sv: "Gäller kodförråd som följer REUSE; här finns varken REUSE.toml, .reuse/dep5 eller licenstexter med en SPDX-beteckning som namn i mappen LICENSES/.",
  en: "Concerns repositories that follow REUSE; there is no REUSE.toml, no .reuse/dep5 and no licence text named by its SPDX identifier in LICENSES/ here."
};
var headersUnread = (texts2, files, most16) => {
  const list4 = inAll((language) => some(texts2.map(code), language));
  return {
    fi: `En tiedä, käyttääkö jokin tiedosto näitä lisenssitekstejä: ${list4.fi}. Taulukot eivät mainitse niitä, ja tiedostojen alut luetaan tässä vain, kun tiedostoja on enintään ${most16} (nyt ${files}). Tarkista komennolla ${code("reuse lint")}.`,
    sv: `Jag vet inte om någon fil använder de här licenstexterna: ${list4.sv}. Tabellerna nämner dem inte, och början av filerna läses här bara när filerna är högst ${most16} (nu ${files}). Kontrollera med ${code("reuse lint")}.`,
    en: `I do not know whether a file uses these licence texts: ${list4.en}. No table names them, and the beginnings of files are read here only where there are at most ${most16} files (here ${files}). Check with ${code("reuse lint")}.`
  };
};
var filesSilent = (texts2) => {
  const list4 = inAll((language) => some(texts2.map(code), language));
  return {
    fi: `En tiedä, käyttääkö jokin tiedosto näitä lisenssitekstejä: ${list4.fi}. Useimmista tiedostoista ei käy ilmi, mikä niiden lisenssi on.`,
    sv: `Jag vet inte om någon fil använder de här licenstexterna: ${list4.sv}. De flesta filer anger inte vilken licens de har.`,
    en: `I do not know whether a file uses these licence texts: ${list4.en}. Most files do not say which licence they have.`
  };
};
var unreadTable = (path) => ({
  fi: `Tiedostoa ${code(path)} ei voitu lukea tekstinä (enintään 512 kt), joten sen taulukoista ei voi sanoa mitään. Tallenna se UTF-8-tekstinä.`,
  sv: `${code(path)} kunde inte läsas som text (högst 512 kB), så det går inte att säga något om dess tabeller. Spara filen som UTF-8-text.`,
  en: `${code(path)} could not be read as text (up to 512 kB), so nothing can be said about its tables. Save it as UTF-8 text.`
});
var tooMany = {
  fi: "REUSE-taulukoissa on niin monta polkua ja koodivarastossa niin monta tiedostoa, etten ehtinyt verrata niitä kaikkia. Yhdistä polkuja, esimerkiksi kansio kerrallaan.",
  sv: "REUSE-tabellerna har så många sökvägar och kodförrådet så många filer att jag inte hann jämföra alla. Slå ihop sökvägar, till exempel en mapp i taget.",
  en: "The REUSE tables have so many paths and the repository so many files that I could not compare them all. Put paths together, for example a folder at a time."
};

// src/checks/reuse-uses.ts
var most4 = 50;
function idsIn(text3) {
  const term = termOf(text3);
  if (term === null) return null;
  return licencesOf(term).flatMap(({ id, later, exception }) => {
    const withPlus = `${id}+`;
    const own2 = later && isSpdxId(withPlus) ? withPlus : id;
    return exception === null ? [own2] : [own2, exception];
  });
}
var wordsIn = (text3) => text3.slice(0, 1e3).match(/[\w.+-]+/g) ?? [];
function usesOf(places5, perhaps) {
  const sure = /* @__PURE__ */ new Map();
  const wrong2 = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const { text: text3, path, line } of places5) {
    const place3 = `${text3}
${path}
${line}`;
    if (seen.has(place3)) continue;
    seen.add(place3);
    const ids = idsIn(text3);
    for (const id of new Set(ids ?? [text3])) {
      const to = ids === null ? wrong2 : sure;
      const before4 = to.get(id);
      to.set(id, before4 ? { ...before4, count: before4.count + 1 } : { path, line, count: 1 });
    }
  }
  const doubtful = new Set([.../* @__PURE__ */ new Set([...perhaps, ...wrong2.keys()])].flatMap((text3) => idsIn(text3) ?? wordsIn(text3)));
  return { sure, doubtful, malformed: wrong2 };
}
function productPlaces({ expression, evidence: evidence2 }) {
  const stated = evidence2.filter(
    ({ source }) => source === "readme" || source === "manifest" || source === "publiccode"
  );
  const agrees = stated.some((one3) => one3.expression === expression);
  const [first3] = evidence2.filter((one3) => one3.expression === expression);
  if (expression === null || first3 === void 0 || stated.length > 0 && !agrees) return [];
  return [{ text: expression, path: first3.path, line: first3.line }];
}
var placeOf4 = ({ path, line }) => ({ path, line });
var written4 = ({ path, line }) => `${path}:${line}`;
function nameProblems({ sure, malformed: wrong2 }, texts2) {
  const inTexts = new Set(texts2.map(textName));
  const problems = [];
  for (const [text3, use] of wrong2)
    problems.push({ message: malformed(use.path, text3), location: placeOf4(use), key: `expression ${text3}` });
  for (const [id, use] of sure) {
    if (inTexts.has(id)) continue;
    if (!isSpdxId(id)) {
      const message2 = unknownId(id, written4(use), use.count - 1, probablyMeant(id));
      problems.push({ message: message2, location: placeOf4(use), key: `unknown ${id}` });
    } else if (isDeprecatedId(id)) {
      const message2 = deprecatedId(id, written4(use), use.count - 1, currentNames(id));
      problems.push({ message: message2, location: placeOf4(use), key: `deprecated ${id}` });
    }
  }
  return problems.slice(0, most4);
}
function nameProblem(path) {
  const name2 = textName(path);
  const at5 = (message2, kind) => ({
    message: message2,
    location: { path, line: 1 },
    key: `${kind} ${name2}`
  });
  const cased = inProperCase(name2);
  if (!isSpdxId(name2)) {
    if (cased !== null) return at5(renamedText(path, cased), "name");
    return at5(unknownText(path, probablyMeant(name2)), "name");
  }
  if (isDeprecatedId(name2)) return at5(deprecatedId(name2, path, 0, currentNames(name2)), "deprecated");
  return path.endsWith(`/${name2}`) ? at5(noExtension(path), "extension") : null;
}
var alike = (id) => {
  const cased = inProperCase(id) ?? id;
  return [cased, ...currentNames(cased)];
};
var meaning = (id) => isSpdxId(id) ? alike(id) : [...alike(id), ...probablyMeant(id)];
function textProblems(texts2, { sure, doubtful }) {
  const there = new Set(texts2.flatMap((path) => alike(textName(path))));
  const wanted4 = new Set([...sure.keys(), ...doubtful].flatMap(meaning));
  const missing2 = [...sure].filter(([id]) => isSpdxId(id) && !alike(id).some((one3) => there.has(one3))).map(([id, use]) => {
    const name2 = currentNames(id)[0] ?? id;
    const message2 = missingText(name2, written4(use), use.count - 1);
    return {
      message: message2,
      location: { path: `LICENSES/${name2}.txt`, missing: true },
      related: [placeOf4(use)],
      key: `missing ${name2}`
    };
  });
  const unused2 = texts2.filter((path) => isSpdxId(textName(path)) && !alike(textName(path)).some((one3) => wanted4.has(one3))).map((path) => {
    const id = textName(path);
    const problem7 = { message: unusedText(path, id), location: { path, line: 1 }, key: `unused ${id}` };
    return { path, problem: problem7 };
  });
  const names11 = texts2.flatMap((path) => nameProblem(path) ?? []);
  return { missing: missing2.slice(0, most4), unused: unused2.slice(0, most4), names: names11.slice(0, most4) };
}

// src/checks/licence-reuse.ts
var mostHeads = 5e3;
var most5 = 50;
var faultProblems = ({ path, faults }) => faults.slice(0, most5).map((fault2) => ({
  message: faultWords(path, fault2),
  location: { path, line: fault2.line },
  key: "value" in fault2 ? `${fault2.kind} ${fault2.value}` : fault2.kind,
  ...fault2.kind === "syntax" ? { hides: true } : {}
}));
var tablesOf = ({ tomls, dep5: dep52 }) => dep52 === null ? tomls : [...tomls, dep52];
function tableProblems(reuse) {
  const { tomls, dep5: dep52 } = reuse;
  const [toml] = tomls;
  if (dep52 === null || toml === void 0) return tablesOf(reuse).flatMap(faultProblems);
  const both2 = { message: bothTables(toml.path), location: { path: dep52.path, line: 1 }, key: "dep5 beside REUSE.toml" };
  return [both2, ...tablesOf(reuse).flatMap(faultProblems)];
}
async function used(reuse, inventory) {
  const all = reuse.covered.length <= mostHeads;
  const { files, exhausted } = await (all ? reuse.information() : reuse.stated());
  const sure = files.flatMap((file) => file.open ? [] : file.licences);
  const doubtful = files.flatMap((file) => file.open ? file.licences.map(({ text: text3 }) => text3) : []);
  const faulty = tablesOf(reuse).flatMap(({ faults }) => faults.flatMap((one3) => "value" in one3 ? one3.value : []));
  const places5 = [...productPlaces(await inventory.licence()), ...sure];
  return { uses: usesOf(places5, [...doubtful, ...faulty]), all, told: isTold(files), exhausted };
}
var isTold = (files) => files.filter(({ licences }) => licences.length > 0).length * 2 >= files.length;
var evidence = (reuse) => [...tablesOf(reuse).map(({ path }) => path), ...reuse.texts].slice(0, 3).map((path) => ({ path, line: 1 }));
async function judge2(reuse, inventory) {
  const files = tablesOf(reuse);
  const open2 = files.filter(({ unread: unread2 }) => unread2).map(({ path }) => unreadTable(path));
  const broken3 = files.some(({ unread: unread2, faults }) => unread2 || faults.some(({ kind }) => kind === "syntax"));
  const { uses, all, told: told2, exhausted } = await used(reuse, inventory);
  const { missing: missing2, unused: unused2, names: names11 } = textProblems(reuse.texts, uses);
  const problems = [...tableProblems(reuse), ...names11, ...nameProblems(uses, reuse.texts), ...missing2];
  if (all && told2 && !broken3 && !exhausted) problems.push(...unused2.map(({ problem: problem7 }) => problem7));
  if (problems.length > 0) return { problems: problems.slice(0, 4 * most5) };
  if (exhausted) open2.push(tooMany);
  const texts2 = unused2.map(({ path }) => path);
  if (texts2.length > 0 && !all) open2.push(headersUnread(texts2, reuse.covered.length, mostHeads));
  else if (texts2.length > 0 && !told2) open2.push(filesSilent(texts2));
  return open2.length > 0 ? { undetermined: joined(open2.slice(0, 3)) } : { passed: evidence(reuse) };
}
var licence_reuse_default = {
  async judge({ inventory }) {
    const reuse = await reuseOf(inventory);
    if (followsReuse(reuse, isSpdxId)) return judge2(reuse, inventory);
    return inventory.repository.complete ? { notApplicable: notReuse } : incomplete;
  }
};

// src/checks/licence-file-headers.ts
var licence_file_headers_exports = {};
__export(licence_file_headers_exports, {
  default: () => licence_file_headers_default
});
var mostNamed2 = 10;
var mostFolders = 5;
var mostParts = 1e3;
var lacks = ({ copyright, licences }) => !copyright || licences.length === 0;
function folderOf6(path) {
  const parts2 = path.split("/").slice(0, -1).slice(0, 2);
  return parts2.length === 0 ? "./" : `${parts2.join("/")}/`;
}
function folders(files) {
  const counted3 = /* @__PURE__ */ new Map();
  for (const { path } of files) counted3.set(folderOf6(path), (counted3.get(folderOf6(path)) ?? 0) + 1);
  return [...counted3].sort(([a, many], [b, more3]) => more3 - many || (a < b ? -1 : 1));
}
function kinds2(files) {
  const licence2 = files.filter((file) => file.licences.length === 0).length;
  const copyright = files.filter((file) => !file.copyright).length;
  if (copyright === 0)
    return { fi: " Niistä puuttuu vain lisenssi.", sv: " Bara licensen saknas.", en: " Only the licence is missing." };
  if (licence2 === 0)
    return {
      fi: " Niistä puuttuu vain tekijänoikeusmerkintä.",
      sv: " Bara uppgiften om upphovsrätt saknas.",
      en: " Only the copyright notice is missing."
    };
  if (licence2 === files.length && copyright === files.length) return { fi: "", sv: "", en: "" };
  return {
    fi: ` Lisenssi puuttuu ${licence2} tiedostosta ja tekijänoikeusmerkintä ${copyright} tiedostosta.`,
    sv: ` Licensen saknas i ${licence2} av dem och uppgiften om upphovsrätt i ${copyright}.`,
    en: ` The licence is missing in ${licence2} of them, the copyright notice in ${copyright}.`
  };
}
var where = (files) => {
  if (files.length <= mostNamed2) {
    const names12 = files.map(({ path }) => code(path));
    const isOne = names12.length === 1;
    return {
      fi: `${isOne ? "Tiedosto on" : "Tiedostot ovat"} ${listed(names12, "fi")}.`,
      sv: `${isOne ? "Filen är" : "Filerna är"} ${listed(names12, "sv")}.`,
      en: `${isOne ? "The file is" : "The files are"} ${listed(names12, "en")}.`
    };
  }
  const most16 = folders(files).slice(0, mostFolders);
  const names11 = most16.map(([folder2, count2]) => `${code(folder2)} (${count2})`);
  return {
    fi: `Eniten niitä on kansioissa ${listed(names11, "fi")}.`,
    sv: `De flesta finns i ${listed(names11, "sv")}.`,
    en: `Most of them are in ${listed(names11, "en")}.`
  };
};
var advice = {
  fi: `Kirjoita tiedoston alkuun kommentti, jossa ovat ${code("SPDX-FileCopyrightText")} ja ${code("SPDX-License-Identifier")}, tai merkitse koko kansion tiedot kerralla tiedostoon ${code("REUSE.toml")}.`,
  sv: `Skriv en kommentar med ${code("SPDX-FileCopyrightText")} och ${code("SPDX-License-Identifier")} överst i filen, eller ange uppgifterna för en hel mapp på en gång i ${code("REUSE.toml")}.`,
  en: `Write a comment with ${code("SPDX-FileCopyrightText")} and ${code("SPDX-License-Identifier")} at the top of the file, or state it for a whole folder at once in ${code("REUSE.toml")}.`
};
var counts = ({ files, of: of3 }) => {
  const n2 = files.length;
  return {
    fi: `Tekijänoikeuden haltija tai lisenssi ei käy ilmi ${n2} tiedostosta (kaikkiaan ${of3}).`,
    sv: `I ${n2} av ${of3} filer framgår inte vem som har upphovsrätten eller vilken licens filen har.`,
    en: `${n2} of ${of3} files ${n2 === 1 ? "does" : "do"} not say who holds the copyright or which licence the file has.`
  };
};
var noneAtAll = (of3) => ({
  fi: `Mistään koodivaraston tiedostosta (kaikkiaan ${of3}) ei vielä käy ilmi, kenellä on tekijänoikeus ja mikä tiedoston lisenssi on. Kun tiedosto kopioidaan muualle, tieto ei kulje mukana.`,
  sv: `Ingen av kodförrådets filer (sammanlagt ${of3}) anger ännu vem som har upphovsrätten och vilken licens filen har. När en fil kopieras någon annanstans följer uppgiften inte med.`,
  en: `No file of the repository (${of3} in all) says yet who holds the copyright and which licence the file has. When a file is copied elsewhere, the information does not go with it.`
});
function message(lacking5) {
  const { files, of: of3 } = lacking5;
  if (files.length === of3) return inAll((language) => `${noneAtAll(of3)[language]} ${advice[language]}`);
  const [kind, places5] = [kinds2(files), where(files)];
  return inAll((language) => `${counts(lacking5)[language]}${kind[language]} ${places5[language]} ${advice[language]}`);
}
function problemOf4(lacking5, { tomls, dep5: dep52 }) {
  const { files } = lacking5;
  const [table] = [...tomls, ...dep52 ? [dep52] : []];
  const location = table ? { path: table.path, line: 1 } : { path: "REUSE.toml", missing: true };
  const paths2 = files.map(({ path }) => path);
  return {
    message: message(lacking5),
    location,
    related: paths2.slice(0, mostNamed2).map((path) => ({ path, line: 1 })),
    key: `without information: ${files.length}`,
    parts: paths2.length <= mostParts ? paths2 : folders(files).map(([folder2]) => folder2)
  };
}
async function judge3(reuse) {
  const { files, exhausted } = await reuse.information();
  if (exhausted) return { undetermined: tooMany };
  const lacking5 = files.filter(lacks);
  if (lacking5.length > 0) return { problems: [problemOf4({ files: lacking5, of: files.length }, reuse)] };
  return { passed: files.slice(0, 3).map(({ path }) => ({ path, line: 1 })) };
}
var licence_file_headers_default = {
  async judge({ inventory }) {
    return inventory.repository.complete ? judge3(await reuseOf(inventory)) : incomplete;
  }
};

// src/checks/licence-agreed.ts
var licence_agreed_exports = {};
__export(licence_agreed_exports, {
  default: () => licence_agreed_default
});

// src/inventory/licence-agreement.ts
var form2 = /^(.{1,80}?)-(\d{1,4}(?:\.\d{1,4}){0,3})(-only|-or-later|\+)?$/;
var openFamily = /^(?:A|L)?GPL$|^GFDL$/;
function versioned2(id) {
  const [, family, version4, ending4] = form2.exec(id) ?? [];
  if (family === void 0 || version4 === void 0) return null;
  const later = ending4 === void 0 ? openFamily.test(family) ? "open" : "no" : ending4 === "-only" ? "no" : "yes";
  return { family, version: version4.split(".").map(Number), later };
}
function compared(a, b) {
  for (let index4 = 0; index4 < Math.max(a.length, b.length); index4++) {
    const difference = (a[index4] ?? 0) - (b[index4] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
function covers2(entry4, id) {
  if (entry4 === id) return true;
  const [one3, other2] = [versioned2(entry4), versioned2(id)];
  if (one3 === null || other2 === null || one3.family !== other2.family) return false;
  const order2 = compared(one3.version, other2.version);
  if (order2 === 0) return one3.later === "open" || other2.later !== "no" || one3.later === "yes";
  return order2 > 0 ? other2.later === "yes" : one3.later === "yes";
}
var unknownEntries = (list4) => list4.filter((entry4) => {
  const standard2 = standardExpression(entry4);
  const term = standard2 === null ? null : termOf(standard2);
  return term === null || !("id" in term);
});
function isAgreed({ id, later }, list4) {
  const own2 = standardExpression(later ? `${id}+` : id) ?? id;
  return list4.some((entry4) => covers2(standardExpression(entry4) ?? entry4, own2));
}

// src/checks/licence-agreed.ts
var noList = {
  fi: `Asetuksissa ei ole luetteloa lisensseistä, joista omistajat ovat sopineet. Luettelo kirjoitetaan asetustiedostoon näin: ${code("rules: { licence/agreed: { options: { licences: [EUPL-1.2, MIT] } } }")}`,
  sv: `Inställningarna har ingen lista över licenser som ägarna har kommit överens om. Listan skrivs i inställningsfilen så här: ${code("rules: { licence/agreed: { options: { licences: [EUPL-1.2, MIT] } } }")}`,
  en: `The settings hold no list of licences that the owners have agreed on. The list is written into the settings file like this: ${code("rules: { licence/agreed: { options: { licences: [EUPL-1.2, MIT] } } }")}`
};
var unknown2 = {
  fi: "En tunnistanut tuotteen lisenssiä, joten sitä ei voi verrata omistajien luetteloon.",
  sv: "Jag kände inte igen produktens licens, så den går inte att jämföra med ägarnas lista.",
  en: "The licence of the product could not be identified, so it cannot be compared with the list of the owners."
};
var badEntry = (entry4) => {
  const names11 = probablyMeant(entry4);
  const list4 = inAll((language) => either(names11.map(code), language));
  const isNear2 = names11.length > 0;
  return {
    fi: `Asetuksissa sovittujen lisenssien luettelossa on ${code(entry4)}, joka ei ole SPDX-tunnus.${isNear2 ? ` Kirjoita ${list4.fi}.` : " Katso tunnus SPDX-luettelosta (https://spdx.org/licenses)."}`,
    sv: `I inställningarnas lista över licenser finns ${code(entry4)}, som inte är någon SPDX-beteckning.${isNear2 ? ` Skriv ${list4.sv}.` : " Sök beteckningen på SPDX-listan (https://spdx.org/licenses)."}`,
    en: `The list of licences in the settings has ${code(entry4)}, which is no SPDX identifier.${isNear2 ? ` Write ${list4.en}.` : " Look up the identifier on the SPDX list (https://spdx.org/licenses)."}`
  };
};
var question = (expression, wrong2, agreed) => {
  const list4 = inAll((language) => some(agreed.map(code), language, 8));
  const outside2 = inAll((language) => some(wrong2.map(code), language));
  const isPart2 = wrong2.length > 1 || wrong2[0] !== expression;
  return {
    fi: `Tuotteen lisenssi on ${code(expression)}. ${isPart2 ? `Omistajien luettelossa ei ole ${wrong2.length === 1 ? "lisenssiä" : "lisenssejä"} ${outside2.fi}` : "Se ei ole omistajien luettelossa"} (luettelossa: ${list4.fi}). Onko lisenssistä sovittu? Jos on, lisää se luetteloon; jos ei, kysy lisensseistä päättävältä.`,
    sv: `Produktens licens är ${code(expression)}. ${isPart2 ? `På ägarnas lista finns inte ${wrong2.length === 1 ? "licensen" : "licenserna"} ${outside2.sv}` : "Den finns inte på ägarnas lista"} (på listan: ${list4.sv}). Har ägarna kommit överens om licensen? Lägg i så fall till den på listan, och fråga annars den som beslutar om licenser.`,
    en: `The licence of the product is ${code(expression)}. ${isPart2 ? `The list of the owners does not have ${outside2.en}` : "It is not on the list of the owners"} (on the list: ${list4.en}). Have the owners agreed on the licence? If so, add it to the list; if not, ask whoever decides on licences.`
  };
};
var places2 = (evidence2, most16) => {
  const first3 = new Map(evidence2.toReversed().map(({ path, line }) => [path, { path, line }]));
  return evidence2.flatMap(({ path, line }) => first3.get(path)?.line === line ? { path, line } : []).slice(0, most16);
};
var licence_agreed_default = {
  async judge({ inventory }, { licences = [] }) {
    if (licences.length === 0) return { notApplicable: noList };
    const [bad] = unknownEntries(licences);
    if (bad !== void 0) return { undetermined: badEntry(bad) };
    const { expression, family, reason, evidence: evidence2 } = await inventory.licence();
    const known5 = expression ?? family;
    const term = known5 === null ? null : termOf(known5);
    if (known5 === null || term === null) return { undetermined: reason ?? unknown2 };
    const wrong2 = unfitting(term, (licence2) => isAgreed(licence2, licences));
    const stated = places2(evidence2, 6);
    const [file] = inventory.of("licence");
    const location = file ? placeOf2(file) : stated[0] ?? { path: "LICENSE", missing: true };
    if (wrong2.length === 0) return { passed: stated.length > 0 ? stated.slice(0, 3) : [location] };
    const related = stated.filter(({ path }) => path !== location.path);
    const message2 = question(known5, wrong2, licences);
    return { problems: [{ message: message2, location, related, key: wrong2.join(" "), parts: wrong2 }] };
  }
};

// src/checks/licence-compatible.ts
var licence_compatible_exports = {};
__export(licence_compatible_exports, {
  default: () => licence_compatible_default
});

// src/inventory/contribution-licence.ts
var contribution = /\bcontribut(?:ions?|ing|ed?|ors?)\b|\b(?:pull|merge) requests?\b|\bsubmi(?:t|ts|tted|tting|ssions?)\b|kontribuut|\bkontribuo|\bosallistu|muutosehdotu|\bmuutoks|\bpanok|\bbidra|\bändringsförslag|\bbijdrag/;
var under = /\bunder\b|\bonder\b|lisenssi(?:n|ll)|lisensoi|\benligt\b/;
var beside2 = /\b(?:documentation|docs|images?|icons?|fonts?|logos?|photos?|translations?|datasets?|content|texts?|code of conduct|covenant|third[- ]part(?:y|ies)|dependenc\w{1,4}|librar(?:y|ies)|compatib\w{1,6}|except|unless it|original(?:ly)?|formerly|previously|example|template)\b|dokumentaatio|dokumentation|kuvat\b|kuvien|bilder|fontit|kolmannen osapuol|riippuvuu|yhteensopi|kompatib|esimerk|exempel|beroende|tredje ?part|käännö|översätt|\?$/;
var maxLines2 = 5e3;
function paragraphs2(text3) {
  const found4 = [];
  let open2 = null;
  let fence2 = false;
  text3.split("\n", maxLines2).forEach((raw, index4) => {
    const line = raw.slice(0, 1e3);
    if (/^\s{0,3}(?:```|~~~|----)/.test(line)) fence2 = !fence2 && !line.trim().startsWith("----");
    const isNew2 = /^\s{0,8}(?:[-*+]|\d{1,3}[.)])\s|^\s{0,3}(?:#|=|>|<!--)/.test(line);
    if (fence2 || line.trim() === "") open2 = null;
    else if (open2 === null || isNew2) {
      open2 = { line: index4 + 1, text: line };
      found4.push(open2);
    } else if (open2.text.length < 3e3) open2.text += ` ${line.trim()}`;
  });
  return found4;
}
function namesIn2(sentence2) {
  const plain3 = plainSentence(withMit(sentence2.slice(0, 600)));
  if (!contribution.test(plain3) || beside2.test(plain3) || !(isStatement(plain3) || under.test(plain3))) return [];
  return [...new Set([...licencesIn(plain3), ...versionlessIn(plain3)].map(({ id }) => id))];
}
var most6 = 20;
function contributionLicences(path, text3) {
  const found4 = [];
  for (const { line, text: own2 } of paragraphs2(text3))
    for (const sentence2 of sentencesOf(own2)) {
      const names11 = namesIn2(sentence2);
      if (names11.length > 0) found4.push({ path, line, names: names11 });
      if (found4.length === most6) return found4;
    }
  return found4;
}
var isPullRequestTemplate = (path) => /^(?:\.github\/|docs\/)?pull_request_template(?:\.(?:md|txt)|\/[^/]{1,100}\.(?:md|txt))$/i.test(path);

// src/generated/licence-compatibility.json
var licence_compatibility_default = JSON.parse('{"sources":{"gpl-3.0":{"name":"GNU General Public License, version 3","clause":"5 (c)","url":"https://www.gnu.org/licenses/gpl-3.0.html"},"gpl-2.0":{"name":"GNU General Public License, version 2","clause":"2 (b)","url":"https://www.gnu.org/licenses/old-licenses/gpl-2.0.html"},"agpl-3.0":{"name":"GNU Affero General Public License, version 3","clause":"5 (c)","url":"https://www.gnu.org/licenses/agpl-3.0.html"},"gnu-matrix":{"name":"Free Software Foundation: Frequently Asked Questions about the GNU Licenses","clause":"How are the various GNU licenses compatible with each other?","url":"https://www.gnu.org/licenses/gpl-faq.html#AllCompatibility"},"gnu-list":{"name":"Free Software Foundation: Various Licenses and Comments about Them","clause":"GPL-Incompatible Free Software Licenses; GNU Affero General Public License (AGPL) version 3","url":"https://www.gnu.org/licenses/license-list.html"},"apache-gpl":{"name":"Apache Software Foundation: Apache License v2.0 and GPL Compatibility","clause":"GPLv2","url":"https://www.apache.org/licenses/GPL-compatibility.html"},"eupl-1.1":{"name":"European Union Public Licence, version 1.1","clause":"5; Appendix","url":"https://joinup.ec.europa.eu/collection/eupl"},"eupl-1.2":{"name":"European Union Public Licence, version 1.2","clause":"5; Appendix","url":"https://eur-lex.europa.eu/eli/dec_impl/2017/863/oj"}},"rows":[{"outbound":["MIT","MIT-0","0BSD","ISC","BSD-2-Clause","BSD-3-Clause","Apache-2.0","Unlicense","CC0-1.0","Zlib","BSL-1.0"],"inbound":["GPL-3.0"],"because":"whole","source":"gpl-3.0"},{"outbound":["MIT","MIT-0","0BSD","ISC","BSD-2-Clause","BSD-3-Clause","Apache-2.0","Unlicense","CC0-1.0","Zlib","BSL-1.0"],"inbound":["AGPL-3.0"],"because":"whole","source":"agpl-3.0"},{"outbound":["MIT","MIT-0","0BSD","ISC","BSD-2-Clause","BSD-3-Clause","Apache-2.0","Unlicense","CC0-1.0","Zlib","BSL-1.0"],"inbound":["GPL-2.0"],"because":"whole","source":"gpl-2.0"},{"outbound":["MPL-2.0","LGPL-2.1","LGPL-3.0","EPL-2.0"],"inbound":["GPL-3.0"],"because":"whole","source":"gpl-3.0"},{"outbound":["MPL-2.0","LGPL-2.1","LGPL-3.0","EPL-2.0"],"inbound":["AGPL-3.0"],"because":"whole","source":"agpl-3.0"},{"outbound":["MPL-2.0","LGPL-2.1","EPL-2.0"],"inbound":["GPL-2.0"],"because":"whole","source":"gpl-2.0"},{"outbound":["LGPL-3.0-only","LGPL-3.0-or-later","GPL-3.0-only","GPL-3.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later"],"inbound":["GPL-2.0-only"],"because":"conflict","source":"gnu-matrix"},{"outbound":["EUPL-1.2"],"inbound":["GPL-3.0"],"because":"whole","source":"gpl-3.0","way":"eupl-1.2"},{"outbound":["EUPL-1.2"],"inbound":["AGPL-3.0"],"because":"whole","source":"agpl-3.0","way":"eupl-1.2"},{"outbound":["EUPL-1.2"],"inbound":["GPL-2.0"],"because":"whole","source":"gpl-2.0","way":"eupl-1.2"},{"outbound":["EUPL-1.1"],"inbound":["GPL-2.0"],"because":"whole","source":"gpl-2.0","way":"eupl-1.1"},{"outbound":["EUPL-1.1"],"inbound":["GPL-3.0"],"because":"whole","source":"gpl-3.0"},{"outbound":["EUPL-1.1"],"inbound":["AGPL-3.0"],"because":"whole","source":"agpl-3.0"},{"outbound":["GPL-2.0-only"],"inbound":["GPL-3.0","LGPL-3.0"],"because":"conflict","source":"gnu-matrix"},{"outbound":["GPL-2.0-only"],"inbound":["AGPL-3.0"],"because":"conflict","source":"gnu-list"},{"outbound":["GPL-2.0-only"],"inbound":["Apache-2.0"],"because":"conflict","source":"apache-gpl"},{"outbound":["GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later"],"inbound":["EPL-1.0","CPL-1.0","CDDL-1.0","MPL-1.1","OSL-3.0","AFL-3.0","BSD-4-Clause","OpenSSL","PHP-3.01","Apache-1.0","Apache-1.1","MS-PL","MS-RL","IPL-1.0"],"because":"conflict","source":"gnu-list"}]}');

// src/inventory/licence-compatibility.ts
var sources = new Map(Object.entries(licence_compatibility_default.sources));
var openFamily2 = /^(?:A|L)?GPL-\d\.\d$/;
var expanded = (id) => openFamily2.test(id) ? [id, `${id}-only`, `${id}-or-later`] : [id];
function indexed(rows2) {
  const found4 = /* @__PURE__ */ new Map();
  for (const { outbound, inbound, because: because2, source, way } of rows2)
    for (const out of outbound.flatMap(expanded))
      for (const into of inbound.flatMap(expanded)) {
        const key = `${out}
${into}`;
        const reason = because2 === "whole" ? "whole" : "conflict";
        if (!found4.has(key))
          found4.set(key, {
            outbound: out,
            inbound: into,
            because: reason,
            source: sources.get(source),
            way: sources.get(way ?? "") ?? null
          });
      }
  return found4;
}
var obstacles = indexed(licence_compatibility_default.rows);
function among(term, judge4) {
  if ("id" in term) return judge4(term);
  const found4 = ("and" in term ? term.and : term.or).map((part3) => among(part3, judge4));
  if ("or" in term && found4.includes(null)) return null;
  return found4.find((one3) => one3 !== null) ?? null;
}
var isPlain = ({ later, exception }) => !later && exception === null;
function obstacleBetween(inbound, outbound) {
  const [from, to] = [termOf(inbound), termOf(outbound)];
  if (from === null || to === null || inbound === outbound) return null;
  return among(
    from,
    (one3) => !isPlain(one3) ? null : among(to, (other2) => isPlain(other2) ? obstacles.get(`${other2.id}
${one3.id}`) ?? null : null)
  );
}

// src/checks/licence-compatible-words.ts
var noAdvice = {
  fi: "Tämä ei ole oikeudellinen neuvo.",
  sv: "Detta är inte juridisk rådgivning.",
  en: "This is not legal advice."
};
var because = ({ because: reason, inbound, outbound, source }) => {
  const named13 = `${source.name}, ${source.clause}`;
  if (reason === "whole")
    return {
      fi: `Lähteen mukaan (${named13}) koko teos, johon sisältyy tällaista koodia, jaetaan lisenssin ${code(inbound)} ehdoilla.`,
      sv: `Enligt källan (${named13}) distribueras hela det verk som innehåller sådan kod på villkoren i licensen ${code(inbound)}.`,
      en: `According to the source (${named13}), the whole work that holds such code is distributed under the terms of ${code(inbound)}.`
    };
  return {
    fi: `Lähteen mukaan (${named13}) lisenssien ${code(inbound)} ja ${code(outbound)} ehtoja ei voi noudattaa samassa teoksessa.`,
    sv: `Enligt källan (${named13}) går villkoren i licenserna ${code(inbound)} och ${code(outbound)} inte att förena i samma verk.`,
    en: `According to the source (${named13}), the terms of ${code(inbound)} and ${code(outbound)} cannot be met in the same work.`
  };
};
var wayOut = ({ way, inbound }) => way === null ? { fi: "", sv: "", en: "" } : {
  fi: ` Yhteisen teoksen saa julkaista lisenssillä ${code(inbound)} (${way.name}, ${way.clause}).`,
  sv: ` Det gemensamma verket får ges ut under licensen ${code(inbound)} (${way.name}, ${way.clause}).`,
  en: ` The joint work may be published under ${code(inbound)} (${way.name}, ${way.clause}).`
};
function incompatibleFiles(product, files, obstacle) {
  const [why2, way] = [because(obstacle), wayOut(obstacle)];
  const reason = inAll((language) => `${why2[language]}${way[language]}`);
  const { first: first3, count: count2, expression, stated } = files;
  const rest = {
    fi: count2 === 1 ? `tiedoston ${code(first3)}` : `tiedoston ${code(first3)} ja ${count2 === 2 ? "yhden" : count2 - 1} muun tiedoston`,
    sv: count2 === 1 ? `filen ${code(first3)}` : `filen ${code(first3)} och ${count2 === 2 ? "en" : count2 - 1} till`,
    en: count2 === 1 ? `the file ${code(first3)}` : `the file ${code(first3)} and ${count2 === 2 ? "one" : count2 - 1} more`
  };
  return {
    fi: `Tuotteen lisenssi on ${code(product.expression)} (${code(product.place)}), mutta ${rest.fi} lisenssi on ${code(expression)} (${code(stated)}). ${reason.fi} Kysy lisensseistä päättävältä, korvataanko koodi vai vaihdetaanko lisenssiä. ${noAdvice.fi}`,
    sv: `Produktens licens är ${code(product.expression)} (${code(product.place)}), men ${rest.sv} har licensen ${code(expression)} (${code(stated)}). ${reason.sv} Fråga den som beslutar om licenser om koden ska ersättas eller licensen bytas. ${noAdvice.sv}`,
    en: `The licence of the product is ${code(product.expression)} (${code(product.place)}), but that of ${rest.en} is ${code(expression)} (${code(stated)}). ${reason.en} Ask whoever decides on licences whether to replace the code or to change the licence. ${noAdvice.en}`
  };
}
function otherInbound(names11, place3, product) {
  const list4 = inAll((language) => either(names11.map(code), language));
  return {
    fi: `Muutokset pyydetään antamaan lisenssillä ${list4.fi} (${code(place3)}), mutta tuotteen lisenssi on ${code(product.expression)} (${code(product.place)}). Tavallisesti ne ovat samat (GitHub Terms of Service, D.6). Onko ero tarkoituksellinen? Jos on, kerro ohjeessa, miksi; jos ei, kirjoita ohjeeseen tuotteen lisenssi. ${noAdvice.fi}`,
    sv: `Bidrag begärs under licensen ${list4.sv} (${code(place3)}), men produktens licens är ${code(product.expression)} (${code(product.place)}). Vanligen är de desamma (GitHub Terms of Service, D.6). Är skillnaden avsiktlig? Förklara i så fall varför i anvisningen, och skriv annars produktens licens där. ${noAdvice.sv}`,
    en: `Contributions are asked for under ${list4.en} (${code(place3)}), but the licence of the product is ${code(product.expression)} (${code(product.place)}). Usually the two are the same (GitHub Terms of Service, D.6). Is the difference intended? If so, say why in the guide; if not, write the licence of the product there. ${noAdvice.en}`
  };
}
var unknownProduct = {
  fi: "En tunnistanut tuotteen lisenssiä, joten muita lisenssejä ei voi verrata siihen.",
  sv: "Jag kände inte igen produktens licens, så andra licenser går inte att jämföra med den.",
  en: "The licence of the product could not be identified, so other licences cannot be compared with it."
};

// src/checks/licence-compatible.ts
var mostHeads2 = 5e3;
var sourceFile = /\.(?:java|kt|kts|scala|groovy|py|rb|php|js|mjs|cjs|jsx|ts|mts|cts|tsx|vue|svelte|c|h|cc|cpp|hpp|cs|fs|vb|go|rs|swift|m|pl|pm|ex|exs|erl|clj|lua|dart)$/i;
var besideFolder = /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|fixtures?|mocks?|examples?|samples?|demos?|docs?|documentation|tools?|tooling|scripts?|build|buildsrc|ci|bench(?:marks?)?|node_modules|\.[^/]+|[^/]*[-_.]tests?|(?:integration|unit|functional)tests?|subprojects|gradle)\//i;
var besideFile = /(?:^|[-_.])(?:tests?|spec)\.[a-z]{1,6}$|(?:^|\/)(?:setup|conftest|[\w.-]{1,60}\.config)\.[a-z]{1,4}$/i;
var isPart = (path) => sourceFile.test(path) && !besideFolder.test(path) && !besideFile.test(path);
function productOf({ expression, family, evidence: evidence2 }, inventory) {
  const known5 = expression ?? family;
  if (known5 === null || termOf(known5) === null) return null;
  const stated = evidence2.find((one3) => one3.expression === known5 || one3.expression === family);
  const [file] = inventory.of("licence");
  const location = stated ? { path: stated.path, line: stated.line } : file ? placeOf2(file) : null;
  if (location === null) return null;
  return { expression: known5, location, place: `${location.path}${location.line ? `:${location.line}` : ""}` };
}
var isSame = (name2, id) => {
  const [one3, other2] = [familyOf(name2), familyOf(id).replace(/\+$/, "")];
  return one3 === other2 || other2.startsWith(`${one3}-`) || one3.startsWith(`${other2}-`);
};
function inboundProblems(found4, product) {
  const term = termOf(product.expression);
  const own2 = term === null ? [] : licencesOf(term).map(({ id }) => id);
  return found4.filter(({ names: names11 }) => !names11.some((name2) => own2.some((id) => isSame(name2, id)))).map(({ path, line, names: names11 }) => ({
    message: otherInbound(names11, `${path}:${line}`, product),
    location: { path, line },
    related: [product.location],
    key: `contributions ${names11.join(" ")}`
  }));
}
async function contributions(inventory) {
  const guides = inventory.of("contributing").flatMap(({ path, status }) => path && status === "present" ? [path] : []);
  const templates = inventory.repository.files.map(({ path }) => path).filter(isPullRequestTemplate);
  const paths2 = [.../* @__PURE__ */ new Set([...guides, ...templates])].slice(0, 20);
  const contents2 = await Promise.all(paths2.map((path) => inventory.content(path)));
  return paths2.flatMap((path, index4) => {
    const content = contents2[index4];
    return content?.kind === "text" ? contributionLicences(path, content.text) : [];
  });
}
async function obstacles2(inventory, expression) {
  const reuse = await reuseOf(inventory);
  if (!followsReuse(reuse, isSpdxId)) return [];
  const { files } = await (reuse.covered.length <= mostHeads2 ? reuse.information() : reuse.stated());
  const decided3 = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  for (const { path, licences, open: open2 } of files) {
    if (open2 || !isPart(path)) continue;
    for (const stated of licences) {
      const { text: text3 } = stated;
      if (!decided3.has(text3)) decided3.set(text3, obstacleBetween(text3, expression));
      const obstacle = decided3.get(text3);
      if (!obstacle) continue;
      const group = groups.get(text3);
      if (group) group.paths.push(path);
      else groups.set(text3, { obstacle, stated, paths: [path] });
    }
  }
  return [...groups.values()].slice(0, 20);
}
function fileProblem({ obstacle, stated, paths: paths2 }, product) {
  const distinct5 = [...new Set(paths2)];
  const place3 = `${stated.path}:${stated.line}`;
  const files = { first: distinct5[0], count: distinct5.length, expression: stated.text, stated: place3 };
  return {
    message: incompatibleFiles(product, files, obstacle),
    location: { path: stated.path, line: stated.line },
    related: [product.location, ...distinct5.slice(0, 5).map((path) => ({ path, line: 1 }))],
    key: `${stated.text} in ${product.expression}`
  };
}
var licence_compatible_default = {
  async judge({ inventory }) {
    const facts = await inventory.licence();
    const product = productOf(facts, inventory);
    if (product === null) return { undetermined: facts.reason ?? unknownProduct };
    const groups = await obstacles2(inventory, product.expression);
    const problems = [
      ...inboundProblems(await contributions(inventory), product),
      ...groups.map((group) => fileProblem(group, product))
    ];
    return problems.length > 0 ? { problems } : { passed: [product.location] };
  }
};

// src/checks/licence-open.ts
var licence_open_exports = {};
__export(licence_open_exports, {
  default: () => licence_open_default
});
var unknown3 = {
  fi: "En tunnistanut lisenssiä, joten tätä ei voi arvioida.",
  sv: "Jag kände inte igen licensen, så det här går inte att bedöma.",
  en: "The licence could not be identified, so this cannot be judged."
};
var notOpen = (expression, ids) => {
  const list4 = inAll((language) => some(ids.map(code), language));
  const isOne = ids.length === 1;
  return {
    fi: `Tuotteen lisenssi on ${code(expression)}. Open Source Initiative ei ole hyväksynyt ${isOne ? "lisenssiä" : "lisenssejä"} ${list4.fi} avoimen lähdekoodin ${isOne ? "lisenssiksi. Onko siitä" : "lisensseiksi. Onko niistä"} sovittu omistajien kesken? Kysy lisensseistä päättävältä.`,
    sv: `Produktens licens är ${code(expression)}. Open Source Initiative har inte godkänt ${list4.sv} som ${isOne ? "en licens" : "licenser"} för öppen källkod. Har ägarna kommit överens om ${isOne ? "den" : "dem"}? Fråga den som beslutar om licenser.`,
    en: `The licence of the product is ${code(expression)}. The Open Source Initiative has not approved ${list4.en} as ${isOne ? "an open source licence" : "open source licences"}. Have the owners agreed on ${isOne ? "it" : "them"}? Ask whoever decides on licences.`
  };
};
var licence_open_default = {
  async judge({ inventory }, { allow = [] }) {
    const { expression, family, evidence: evidence2 } = await inventory.licence();
    const known5 = expression ?? family;
    if (known5 === null) return { notApplicable: unknown3 };
    const { default: ids } = await import("./licence-ids-7QEG32FX.js");
    const open2 = /* @__PURE__ */ new Set([...ids.osi, ...allow]);
    const ofFamily = (id) => open2.has(id) || open2.has(`${id}-only`) || open2.has(`${id}-or-later`);
    const [file] = inventory.of("licence");
    const location = file ? placeOf2(file) : evidence2[0] ? { path: evidence2[0].path, line: evidence2[0].line } : { path: "LICENSE", missing: true };
    const term = termOf(known5) ?? { id: known5, later: false, exception: null };
    const wrong2 = unfitting(term, ({ id }) => ofFamily(id));
    if (wrong2.length === 0) return { passed: [location] };
    return { problems: [{ message: notOpen(known5, wrong2), location, key: wrong2.join(" "), parts: wrong2 }] };
  }
};

// src/checks/publiccode-name.ts
var publiccode_name_exports = {};
__export(publiccode_name_exports, {
  default: () => publiccode_name_default
});
var wanted = "publiccode.yml";
var otherName2 = (path) => ({
  fi: `Tiedoston nimi on ${code(path)}. Luettelot lukevat vain tiedoston, jonka nimi on täsmälleen ${code(wanted)} ja joka on ylimmässä kansiossa. Anna tiedostolle se nimi.`,
  sv: `Filen heter ${code(path)}. Katalogerna läser bara en fil som heter exakt ${code(wanted)} och ligger i den översta mappen. Ge filen det namnet.`,
  en: `The file is called ${code(path)}. Catalogues read only a file called exactly ${code(wanted)} at the top of the repository. Give it that name.`
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
          // What raises the version at a release, or checks the file, may call it by the old name.
          edit: { safe: false, changes: [{ rename: path, to: wanted }] }
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

// src/publiccode/nodes.ts
var most7 = 2e6;
var longestLook = 2e4;
var mapOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
function holds2(value) {
  if (value === null || value === void 0 || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
function cost(value) {
  if (typeof value === "string") return 20 + Math.min(value.length, longestLook);
  return 20 + (mapOf(value) ? 20 * Object.keys(value).length : 0);
}
var placeOf5 = (file, { steps }, part3 = "key") => file.place(steps, part3);
function walk(file, visit) {
  let left = most7;
  const each = (node) => {
    left -= cost(node.value);
    if (left < 0) return;
    visit(node);
    for (const inner of within2(node)) {
      if (left < 0) return;
      each(inner);
    }
  };
  each({ rule: standard, steps: [], value: file.value, label: "", entry: false, language: null });
  return left >= 0;
}
function* within2(node) {
  const { rule, value, steps, label: label2 } = node;
  if (rule.type === "list") {
    if (Array.isArray(value)) yield* entries2(node, value);
    else if (rule.lone && rule.of && value !== null) yield { ...node, rule: rule.of };
    return;
  }
  const map = mapOf(value);
  if (!map || !rule.keys) return;
  const prefix = label2 === "" ? "" : `${label2}.`;
  for (const name2 in map) {
    if (!Object.hasOwn(map, name2)) continue;
    const languages5 = rule.type === "languages";
    const inner = languages5 ? { type: "section", keys: rule.keys } : keyOf(rule, name2);
    const at5 = { steps: [...steps, name2], value: map[name2], label: `${prefix}${name2}`, entry: false };
    if (inner) yield { ...at5, rule: inner, language: languages5 ? name2 : null };
  }
}
function* entries2({ rule, steps, label: label2 }, values) {
  if (!rule.of) return;
  for (const [index4, value] of values.entries())
    yield { rule: rule.of, steps: [...steps, index4], value, label: label2, entry: true, language: null };
}

// src/publiccode/keys.ts
var unknownIn = (rule, map) => Object.keys(map).filter((name2) => keyOf(rule, name2) === null);
function keyMeant(rule, map, name2) {
  const open2 = Object.keys(rule.keys ?? {}).filter((key) => !Object.hasOwn(map, key));
  const now = nowCalled(name2);
  return now !== void 0 && now !== null && open2.includes(now) ? now : nearestWord(name2, open2);
}
var insteadOf = (name2, meant3) => ({
  of: name2,
  is: meant3,
  sure: isAlike(name2, meant3) || nowCalled(name2) === meant3
});
function isOpenBasic(label2, map, key) {
  const path = label2 === "" ? key : `${label2}.${key}`;
  return !holds2(map[key]) && basicKeys.some((basic) => basic === path || basic.startsWith(`${path}.`));
}
var mostCompared = 30;
function openKey(value, label2) {
  const path = label2.split(".");
  let [rule, at5] = [standard, value];
  for (const [index4, name2] of path.entries()) {
    if (Array.isArray(at5) && Object.hasOwn(at5, name2)) {
      at5 = at5[Number(name2)];
      rule = rule.of ?? { type: "section" };
      continue;
    }
    const map = mapOf(at5);
    if (!map && index4 > 0 && at5 !== null && at5 !== void 0 && at5 !== "") return null;
    if (!map || !Object.hasOwn(map, name2)) {
      const misspelt = map ? misspeltFor(rule, map, name2) : null;
      const steps = path.slice(0, index4);
      return misspelt === null ? { label: label2, steps, there: false, misspelt } : { label: [...steps, name2].join("."), steps: [...steps, misspelt], there: false, misspelt };
    }
    at5 = map[name2];
    rule = keyOf(rule, name2) ?? { type: "section" };
  }
  return holds2(at5) ? null : { label: label2, steps: path, there: true, misspelt: null };
}
var misspeltFor = (rule, map, name2) => unknownIn(rule, map).slice(0, mostCompared).find((one3) => keyMeant(rule, map, one3) === name2) ?? null;
function openKeys(value, keys2) {
  const open2 = keys2.flatMap((label2) => openKey(value, label2) ?? []);
  return [...new Map(open2.map((one3) => [one3.label, one3])).values()];
}
var under2 = (node, name2) => ({ ...node, steps: [...node.steps, name2], entry: false });

// src/checks/yaml-edit.ts
var shares = /(?:^|\s)<<\s{0,20}:|[:-][ \t]{1,20}[*&][\w-]/mu;
var afterKey = /^["']?[ \t]{0,100}:(?:\s|$)/u;
var plainScalar = /^(?:[^\s,[\]{}"'#:&*!|>%@`]|:(?=[^\s,[\]{}]))+(?=$|[\s,\]}:])/u;
function offsetOf(text3, { line = 1, column = 1 }) {
  const before4 = text3.split("\n", line).slice(0, line - 1);
  return before4.reduce((sum, one3) => sum + one3.length + 1, 0) + column - 1;
}
function keyAt(text3, start3, key) {
  const at5 = /["']/u.test(text3[start3] ?? "") ? start3 + 1 : start3;
  return text3.startsWith(key, at5) && afterKey.test(text3.slice(at5 + key.length, at5 + key.length + 110)) ? at5 : null;
}
function quotationMarks(path, oid, text3, start3) {
  const length = plainScalar.exec(text3.slice(start3, start3 + 200))?.[0].length ?? 0;
  const mark = { path, oid, text: '"' };
  const [from, to] = [start3, start3 + length];
  return length === 0 ? null : {
    safe: true,
    changes: [
      { ...mark, start: from, end: from },
      { ...mark, start: to, end: to }
    ]
  };
}
async function yamlEdits(inventory, path) {
  const file = inventory.repository.files.find((one3) => one3.path === path);
  const content = file && file.mode !== "120000" ? await inventory.content(path) : null;
  if (!file || content?.kind !== "text" || content.encoding !== "utf-8" || shares.test(content.text)) return () => null;
  const { text: text3 } = content;
  return (location, instead) => {
    const place3 = offsetOf(text3, location);
    if (instead === "quoted") return quotationMarks(path, file.oid, text3, place3);
    const { of: of3, is, sure } = instead;
    const start3 = keyAt(text3, place3, of3);
    return start3 === null ? null : { safe: sure, changes: [{ path, oid: file.oid, start: start3, end: start3 + of3.length, text: is }] };
  };
}
async function withEdits(inventory, path, judged8) {
  if (!judged8.faults.some(({ instead }) => instead)) return judged8;
  const edit = await yamlEdits(inventory, path);
  const faults = judged8.faults.map(({ instead, ...fault2 }) => {
    const made2 = instead ? edit(fault2.location, instead) : null;
    return made2 ? { ...fault2, edit: made2 } : fault2;
  });
  return { ...judged8, faults };
}

// src/checks/publiccode-readable.ts
var without = (path, key, isThere) => isThere ? {
  fi: `Tiedoston ${code(path)} avaimella ${code(key)} ei ole arvoa, jota standardi edellyttää. Täydennä se.`,
  sv: `Nyckeln ${code(key)} i ${code(path)} har inget värde, fast standarden förutsätter ett. Fyll i det.`,
  en: `The key ${code(key)} of ${code(path)} has no value, and the standard asks for one. Fill it in.`
} : {
  fi: `Tiedostossa ${code(path)} ei ole avainta ${code(key)}, jota standardi edellyttää. Lisää se.`,
  sv: `I ${code(path)} finns inte nyckeln ${code(key)}, som standarden förutsätter. Lägg till den.`,
  en: `${code(path)} has no key ${code(key)}, which the standard asks for. Add it.`
};
var misspeltKey = (path, key, misspelt) => ({
  fi: `Tiedostossa ${code(path)} ei ole avainta ${code(key)}, jota standardi edellyttää. Tarkoititko sitä avaimella ${code(misspelt)}?`,
  sv: `I ${code(path)} finns inte nyckeln ${code(key)}, som standarden förutsätter. Menade du den med ${code(misspelt)}?`,
  en: `${code(path)} has no key ${code(key)}, which the standard asks for. Did you mean it by ${code(misspelt)}?`
});
var forExamples = (path, key, value) => ({
  fi: `Tiedoston ${code(path)} avaimen ${code(key)} arvo on esimerkkiosoite ${code(value)}, joka ei vie minnekään. Kirjoita tilalle tuotteen oma osoite.`,
  sv: `Värdet för nyckeln ${code(key)} i ${code(path)} är exempeladressen ${code(value)}, som inte leder någonstans. Skriv produktens egen adress i stället.`,
  en: `The key ${code(key)} of ${code(path)} holds the example address ${code(value)}, which leads nowhere. Write the product's own address instead.`
});
var examples = ({ path, fields }) => [...fields].filter(([, { value }]) => !/\s/u.test(value.trim()) && /[/@]/u.test(value) && isReserved(value)).map(([key, { value, line, column }]) => ({
  message: forExamples(path, key, value),
  location: { path, line, column },
  key
}));
var withoutValue = ({ path, data: data3 }, keys2) => openKeys(data3?.value, keys2).map(({ label: label2, steps, there, misspelt }) => {
  const place3 = data3 && steps.length > 0 ? data3.place(steps, "key") : { path, line: 1 };
  if (misspelt === null) return { message: without(path, label2, there), location: place3, key: label2 };
  const instead = insteadOf(misspelt, label2.slice(label2.lastIndexOf(".") + 1));
  return { message: misspeltKey(path, label2, misspelt), location: place3, key: label2, instead };
});
var otherEncoding = {
  fi: "Tiedoston publiccode.yml merkistö ei ole UTF-8, jota standardi edellyttää. Tallenna tiedosto UTF-8-muodossa.",
  sv: "Teckenkodningen i publiccode.yml är inte UTF-8, som standarden förutsätter. Spara filen som UTF-8.",
  en: "The file publiccode.yml is not encoded in UTF-8, which the standard asks for. Save it as UTF-8."
};
async function encodingOf(inventory, { path }) {
  const content = await inventory.content(path);
  if (content?.kind !== "text" || content.encoding === "utf-8") return [];
  return [{ message: otherEncoding, location: { path, line: 1 }, key: "encoding" }];
}
var notText = {
  fi: "Tiedosto publiccode.yml on liian suuri tai sitä ei voi lukea tekstinä.",
  sv: "Filen publiccode.yml är för stor eller kan inte läsas som text.",
  en: "The file publiccode.yml is too large or cannot be read as text."
};
var publiccode_readable_default = {
  async judge({ inventory }, { keys: keys2 = basicKeys }) {
    const file = await inventory.publiccode();
    if (!file) return inventory.of("publiccode").length > 0 ? { undetermined: notText } : nothingToRead(["publiccode"]);
    if (file.problem) {
      const { message: message2, ...location } = file.problem;
      return { problems: [{ message: message2, location, key: "syntax", hides: true }] };
    }
    const { faults } = await withEdits(inventory, file.path, { faults: withoutValue(file, keys2) });
    const problems = [...await encodingOf(inventory, file), ...faults, ...examples(file)];
    return problems.length > 0 ? { problems } : { passed: [{ path: file.path, line: 1 }] };
  }
};

// src/checks/publiccode-valid.ts
var publiccode_valid_exports = {};
__export(publiccode_valid_exports, {
  default: () => publiccode_valid_default
});

// src/publiccode/quoted.ts
var longestQuote = 80;
function code2(value) {
  const plain3 = value.slice(0, 1e3).replace(/\s+/gu, " ").replaceAll("`", "'").trim();
  return `\`${plain3.length > longestQuote ? `${plain3.slice(0, longestQuote - 1)}…` : plain3}\``;
}

// src/publiccode/dates-words.ts
var contractEnded = (until2) => {
  const day4 = inAll((language) => dateIn(until2, language));
  return {
    fi: `Ylläpitosopimus päättyi ${day4.fi}. Kirjaa uuden sopimuksen päättymispäivä avaimeen ${code2("until")} tai vaihda avaimen ${code2("maintenance.type")} arvo.`,
    sv: `Underhållsavtalet gick ut den ${day4.sv}. Skriv det nya avtalets slutdatum i ${code2("until")} eller ändra värdet för ${code2("maintenance.type")}.`,
    en: `The maintenance contract ended on ${day4.en}. Write the day on which the new one ends in ${code2("until")}, or change ${code2("maintenance.type")}.`
  };
};
var contractTooLong = (until2, years) => {
  const day4 = inAll((language) => dateIn(until2, language));
  return {
    fi: `Ylläpitosopimuksen päättymispäivään ${day4.fi} on yli ${years} vuotta. Kirjaa päivä, jona nykyinen sopimus päättyy, jotta lukija tietää, kauanko ylläpito on varmistettu.`,
    sv: `Till underhållsavtalets slutdatum ${day4.sv} är det över ${years} år. Skriv dagen då det nuvarande avtalet går ut, så att läsaren vet hur länge underhållet är tryggat.`,
    en: `The maintenance contract is said to end on ${day4.en}, more than ${years} years from now. Write the day on which the present contract ends, so that readers know how long maintenance is assured.`
  };
};
var releaseAhead = (released2) => {
  const day4 = inAll((language) => dateIn(released2, language));
  return {
    fi: `Julkaisupäivä ${day4.fi} on tulevaisuudessa. Kirjaa avaimeen ${code2("releaseDate")} päivä, jona uusin versio julkaistiin.`,
    sv: `Utgivningsdatumet ${day4.sv} ligger i framtiden. Skriv i ${code2("releaseDate")} dagen då den senaste versionen gavs ut.`,
    en: `The release date ${day4.en} lies ahead. Write in ${code2("releaseDate")} the day on which the latest version was released.`
  };
};

// src/publiccode/days.ts
function dayOf(text3) {
  const parts2 = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text3);
  return parts2 ? realDay(Number(parts2[1]), Number(parts2[2]), Number(parts2[3])) : null;
}
function realDay(year2, month2, day4) {
  const made2 = new Date(Date.UTC(year2, month2 - 1, day4));
  return made2.getUTCMonth() === month2 - 1 && made2.getUTCDate() === day4 && year2 >= 100 ? made2 : null;
}
var isNoDay = (text3) => /^\d{4}-\d\d-\d\d$/u.test(text3) && dayOf(text3) === null;
var withTime = /^(\d{4})-(\d\d)-(\d\d)[T ][\d:.+Z-]{1,30}$/u;
var yearFirst2 = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
var yearLast = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})$/u;
function dayMeant(text3) {
  const first3 = withTime.exec(text3) ?? yearFirst2.exec(text3);
  if (first3) return isoOf(Number(first3[1]), Number(first3[2]), Number(first3[3]));
  const last = yearLast.exec(text3);
  if (!last) return null;
  const [one3, other2] = [Number(last[1]), Number(last[3])];
  const dayFirst = last[2] === "." || one3 > 12 || one3 === other2;
  return dayFirst || other2 > 12 ? isoOf(Number(last[4]), dayFirst ? other2 : one3, dayFirst ? one3 : other2) : null;
}
var isoOf = (year2, month2, day4) => realDay(year2, month2, day4)?.toISOString().slice(0, 10) ?? null;

// src/publiccode/dates.ts
var mostYears = 10;
var day2 = 864e5;
var isAhead = (date, today) => date.getTime() > today.getTime() + day2;
function yearsAhead(today) {
  const limit6 = new Date(today);
  limit6.setUTCFullYear(limit6.getUTCFullYear() + mostYears);
  return limit6;
}
function datesJudge(today) {
  const start3 = new Date(Math.floor(today.getTime() / day2) * day2);
  return function* ({ rule, value, label: label2, ...rest }) {
    const date = rule.form === "date" && typeof value === "string" ? dayOf(value) : null;
    if (!date) return;
    const at5 = { node: { rule, value, label: label2, ...rest }, part: "value" };
    if (label2 === "maintenance.contractors.until") {
      if (date < start3) yield { ...at5, key: "until:past", message: () => contractEnded(date) };
      else if (date > yearsAhead(start3))
        yield { ...at5, key: "until:far", message: () => contractTooLong(date, mostYears) };
    } else if (label2 === "releaseDate" && isAhead(date, start3)) {
      yield { ...at5, key: "release:ahead", message: () => releaseAhead(date) };
    }
  };
}

// src/publiccode/deprecated-words.ts
var goingKey = (label2, since2, instead) => instead === null ? {
  fi: `Avain ${code2(label2)} merkittiin vanhentuneeksi standardin versiossa ${since2}. Sen voi poistaa.`,
  sv: `Nyckeln ${code2(label2)} är föråldrad sedan version ${since2} av standarden. Den kan tas bort.`,
  en: `The key ${code2(label2)} has been deprecated since version ${since2} of the standard. It can be removed.`
} : {
  fi: `Avain ${code2(label2)} merkittiin vanhentuneeksi standardin versiossa ${since2}. Käytä sen sijaan avainta ${code2(instead)}.`,
  sv: `Nyckeln ${code2(label2)} är föråldrad sedan version ${since2} av standarden. Använd i stället ${code2(instead)}.`,
  en: `The key ${code2(label2)} has been deprecated since version ${since2} of the standard. Use ${code2(instead)} instead.`
};
var goingSection = (label2, since2) => ({
  fi: `Maakohtainen osio ${code2(label2)} merkittiin vanhentuneeksi standardin versiossa ${since2}. Kirjaa säädökset ja palvelut avaimeen ${code2("supports")} ja organisaatio avaimeen ${code2("organisation.uri")}.`,
  sv: `Det landsspecifika avsnittet ${code2(label2)} är föråldrat sedan version ${since2} av standarden. Skriv regelverk och tjänster i ${code2("supports")} och organisationen i ${code2("organisation.uri")}.`,
  en: `The country section ${code2(label2)} has been deprecated since version ${since2} of the standard. Name regulations and services under ${code2("supports")}, and the organisation in ${code2("organisation.uri")}.`
});
var lowerCaseCountry = (label2, written6) => ({
  fi: `Maan tunnus ${code2(written6)} avaimessa ${code2(label2)} on kirjoitettu pienin kirjaimin. Tapa merkittiin vanhentuneeksi standardin versiossa 0.5. Kirjoita ${code2(written6.toUpperCase())}.`,
  sv: `Landskoden ${code2(written6)} i ${code2(label2)} är skriven med små bokstäver. Det är föråldrat sedan version 0.5 av standarden. Skriv ${code2(written6.toUpperCase())}.`,
  en: `The country code ${code2(written6)} in ${code2(label2)} is in lower case, which has been deprecated since version 0.5 of the standard. Write ${code2(written6.toUpperCase())}.`
});

// src/publiccode/languages.ts
var tag3 = /^([a-z]{2,3})(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})){0,6}(?:-[a-wyz0-9](?:-[a-z0-9]{2,8}){1,8}){0,4}(?:-x(?:-[a-z0-9]{1,8}){1,8})?$/iu;
var ownUse = /^x(?:-[a-z0-9]{1,8}){1,8}$/iu;
var kept = /^(?:en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|ta[oyu]|tsu)|sgn-(?:be-fr|be-nl|ch-de)|art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang))$/iu;
var otherRegion = /^(?:AC|CP|DG|EA|EU|EZ|IC|TA|UN|XK|ZZ|Q[M-Z]|X[A-Z]|AN|BU|CS|DD|FX|NT|SU|TP|YD|YU|ZR)$/u;
var otherNames = {
  finnish: "fi",
  suomi: "fi",
  finska: "fi",
  swedish: "sv",
  svenska: "sv",
  ruotsi: "sv",
  english: "en",
  englanti: "en",
  engelska: "en",
  danish: "da",
  dansk: "da",
  norwegian: "no",
  norsk: "no",
  german: "de",
  deutsch: "de",
  dutch: "nl",
  nederlands: "nl",
  italian: "it",
  italiano: "it",
  french: "fr",
  spanish: "es",
  dk: "da",
  gb: "en",
  jp: "ja",
  cn: "zh",
  cz: "cs",
  gr: "el"
};
function twoLetters(written6) {
  const [primary = ""] = written6.toLowerCase().split("-");
  if (primary.length !== 3) return null;
  try {
    const shorter = Intl.getCanonicalLocales(primary)[0] ?? "";
    return shorter.length === 2 ? shorter : null;
  } catch {
    return null;
  }
}
var isRegion = (region) => /^\d/u.test(region) || isValue("countries", region.toUpperCase()) || otherRegion.test(region.toUpperCase());
function isLanguage(written6) {
  if (written6.length > 100) return false;
  if (ownUse.test(written6) || kept.test(written6)) return true;
  const parts2 = tag3.exec(written6);
  if (!parts2) return false;
  const primary = parts2[1].toLowerCase();
  if (parts2[2] !== void 0 && !isRegion(parts2[2])) return false;
  return primary.length === 2 ? isValue("languages", primary) : twoLetters(primary) === null;
}
function languageMeant(written6) {
  const word2 = written6.trim().slice(0, 40);
  const named13 = otherNames[word2.toLowerCase()];
  if (named13 !== void 0 && Object.hasOwn(otherNames, word2.toLowerCase())) return named13;
  const hyphened = word2.replaceAll("_", "-").replace(/\.[\w-]{1,20}$/u, "");
  const shorter = twoLetters(hyphened);
  const meant3 = shorter === null ? hyphened : shorter + hyphened.slice(3);
  return meant3 !== written6 && isLanguage(meant3) ? meant3 : null;
}
var isCountry = (written6) => (written6 === written6.toUpperCase() || written6 === written6.toLowerCase()) && written6.length === 2 && isValue("countries", written6.toUpperCase());
var otherCountries = {
  uk: "GB",
  finland: "FI",
  suomi: "FI",
  sweden: "SE",
  sverige: "SE",
  ruotsi: "SE",
  norway: "NO",
  denmark: "DK",
  germany: "DE",
  netherlands: "NL",
  italy: "IT",
  italia: "IT",
  fin: "FI",
  swe: "SE",
  nor: "NO",
  dnk: "DK",
  ita: "IT",
  nld: "NL",
  deu: "DE"
};
function countryMeant(written6) {
  const word2 = written6.trim().toLowerCase();
  if (Object.hasOwn(otherCountries, word2)) return otherCountries[word2];
  return word2.length === 2 && isCountry(word2) ? word2.toUpperCase() : null;
}

// src/publiccode/deprecated.ts
function* deprecatedRemarks(node) {
  const { rule, value, label: label2, entry: entry4 } = node;
  if (rule.deprecated && !entry4 && holds2(value)) {
    const { deprecated, instead = null, type } = rule;
    yield {
      node,
      key: `going:${label2}`,
      message: () => type === "section" ? goingSection(label2, deprecated) : goingKey(label2, deprecated, instead)
    };
  }
  if (rule.form === "country" && typeof value === "string" && isCountry(value) && value !== value.toUpperCase())
    yield { node, part: "value", key: `country:${label2}:${value}`, message: () => lowerCaseCountry(label2, value) };
}

// src/publiccode/files-words.ts
var notRelative = (label2, value) => ({
  fi: `Avaimen ${code2(label2)} arvo ${code2(value)} ei osoita koodivaraston tiedostoon. Kirjoita polku koodivaraston ylimmästä kansiosta alkaen ja ilman kauttaviivaa alussa, tai anna verkko-osoite.`,
  sv: `Värdet ${code2(value)} för ${code2(label2)} leder inte till någon fil i kodförrådet. Skriv sökvägen från kodförrådets översta mapp och utan snedstreck i början, eller ange en webbadress.`,
  en: `The value ${code2(value)} of ${code2(label2)} does not lead to a file of the repository. Write the path from the top of the repository without a slash at its start, or give a web address.`
});
var noSuchFile = (label2, value, near3) => near3 === null ? {
  fi: `Avain ${code2(label2)} viittaa tiedostoon ${code2(value)}, jota koodivarastossa ei ole. Lisää tiedosto tai korjaa polku.`,
  sv: `Nyckeln ${code2(label2)} hänvisar till filen ${code2(value)}, som inte finns i kodförrådet. Lägg till filen eller rätta sökvägen.`,
  en: `The key ${code2(label2)} refers to the file ${code2(value)}, which is not in the repository. Add the file, or correct the path.`
} : {
  fi: `Avain ${code2(label2)} viittaa tiedostoon ${code2(value)}, mutta tiedoston nimi on ${code2(near3)}. Kirjoita nimi täsmälleen samoin, myös isot ja pienet kirjaimet.`,
  sv: `Nyckeln ${code2(label2)} hänvisar till filen ${code2(value)}, men filen heter ${code2(near3)}. Skriv namnet exakt likadant, också stora och små bokstäver.`,
  en: `The key ${code2(label2)} refers to the file ${code2(value)}, but the file is called ${code2(near3)}. Write the name in exactly the same letters, upper and lower case.`
};
var wrongEnding = (label2, value, endings3, jpeg) => {
  const allowed = inAll((language) => listed(endings3.map(code2), language, "or"));
  return {
    fi: `Luettelot eivät hyväksy avaimen ${code2(label2)} kuvan ${code2(value)} tiedostopäätettä. ${jpeg ? `Vaihda päätteeksi ${code2(".jpg")}.` : `Tallenna kuva muodossa, jonka tiedostopääte on ${allowed.fi}.`}`,
    sv: `Katalogerna godtar inte filändelsen för bilden ${code2(value)} i ${code2(label2)}. ${jpeg ? `Byt ändelsen till ${code2(".jpg")}.` : `Spara bilden i ett format med ändelsen ${allowed.sv}.`}`,
    en: `Catalogues do not accept the file ending of the picture ${code2(value)} in ${code2(label2)}. ${jpeg ? `Rename it to end in ${code2(".jpg")}.` : `Save the picture in a format that ends in ${allowed.en}.`}`
  };
};

// src/publiccode/files.ts
var endings = {
  logo: [".svg", ".svgz", ".png"],
  screenshot: [".png", ".jpg"]
};
var fileForms = /* @__PURE__ */ new Set(["logo", "screenshot", "file"]);
function filesJudge(tree) {
  return function* (node) {
    const { rule, value, label: label2 } = node;
    if (!fileForms.has(rule.form) || typeof value !== "string" || value === "") return;
    const key = `${label2}:${value.slice(0, 300)}`;
    const at5 = { node, part: "value" };
    const written6 = value.trim();
    const isWeb = /^https?:\/\//iu.test(written6);
    if (!isWeb && /^(?:[\\/]|file:|[a-z]:[\\/])/iu.test(written6)) {
      yield { ...at5, key: `absolute:${key}`, message: () => notRelative(label2, value) };
      return;
    }
    const allowed = endings[rule.form];
    const ending4 = endingOf(isWeb ? pathOf(written6) : written6);
    if (allowed && !allowed.includes(ending4))
      yield {
        ...at5,
        key: `ending:${key}`,
        message: () => wrongEnding(label2, value, allowed, isJpeg(rule.form, ending4))
      };
    const missing2 = isWeb ? null : missingIn(tree, written6);
    if (missing2 !== null) yield { ...at5, key: `missing:${key}`, message: () => noSuchFile(label2, value, missing2.near) };
  };
}
var isJpeg = (form3, ending4) => form3 === "screenshot" && ending4 === ".jpeg";
var pathOf = (address4) => address4.replace(/^https?:\/\/[^/?#]*/iu, "").split(/[?#]/u, 1)[0] ?? "";
var endingOf = (path) => /\.[a-z0-9]{1,10}$/iu.exec(path)?.[0].toLowerCase() ?? "";
function fromTop(folder2, path) {
  const parts2 = [];
  for (const part3 of `${folder2}/${path}`.split("/")) {
    if (part3 === "" || part3 === ".") continue;
    if (part3 !== "..") parts2.push(part3);
    else if (parts2.pop() === void 0) return null;
  }
  return parts2.join("/");
}
function missingIn(tree, path) {
  const places5 = [fromTop("", path), fromTop(tree.folder, path)].filter((place3) => place3 !== null && place3 !== "");
  if (places5.some((place3) => tree.exists(place3) || tree.isUnknown(place3))) return null;
  return { near: places5.map((place3) => tree.inOtherCase(place3)).find((near3) => near3 !== null) ?? null };
}

// src/publiccode/key-words.ts
var unknownKey = (label2, near3) => near3 === null ? {
  fi: `Standardissa ei ole avainta ${code2(label2)}. Poista se tai tarkista sen nimi standardista.`,
  sv: `Standarden har ingen nyckel ${code2(label2)}. Ta bort den eller kontrollera namnet i standarden.`,
  en: `The standard has no key ${code2(label2)}. Remove it, or look up its name in the standard.`
} : {
  fi: `Standardissa ei ole avainta ${code2(label2)}. Tarkoititko avainta ${code2(near3)}?`,
  sv: `Standarden har ingen nyckel ${code2(label2)}. Menade du ${code2(near3)}?`,
  en: `The standard has no key ${code2(label2)}. Did you mean ${code2(near3)}?`
};
var formerKey = (label2, now) => now === null ? {
  fi: `Avain ${code2(label2)} poistui standardista versiossa 0.2. Poista se tiedostosta.`,
  sv: `Nyckeln ${code2(label2)} försvann ur standarden i version 0.2. Ta bort den ur filen.`,
  en: `The key ${code2(label2)} was dropped from the standard in version 0.2. Remove it from the file.`
} : {
  fi: `Avaimen ${code2(label2)} tilalla on versiosta 0.2 lähtien ${code2(now)}. Siirrä tiedot siihen.`,
  sv: `Nyckeln ${code2(label2)} ersattes av ${code2(now)} i version 0.2. Flytta uppgifterna dit.`,
  en: `The key ${code2(label2)} was replaced by ${code2(now)} in version 0.2. Move what it holds there.`
};
var notLanguageKey = (label2, key, meant3) => meant3 === null ? {
  fi: `Osion ${code2(label2)} avain ${code2(key)} ei ole kielen tunnus (BCP 47). Kirjoita kieli tunnuksena, esimerkiksi ${code2("fi")}, ${code2("sv")} tai ${code2("en-GB")}.`,
  sv: `Nyckeln ${code2(key)} i avsnittet ${code2(label2)} är inte en språkkod (BCP 47). Skriv språket som en kod, till exempel ${code2("fi")}, ${code2("sv")} eller ${code2("en-GB")}.`,
  en: `The key ${code2(key)} of the section ${code2(label2)} is not a language tag (BCP 47). Write the language as a tag, for example ${code2("fi")}, ${code2("sv")} or ${code2("en-GB")}.`
} : {
  fi: `Osion ${code2(label2)} avain ${code2(key)} ei ole kielen tunnus (BCP 47). Kirjoita ${code2(meant3)}.`,
  sv: `Nyckeln ${code2(key)} i avsnittet ${code2(label2)} är inte en språkkod (BCP 47). Skriv ${code2(meant3)}.`,
  en: `The key ${code2(key)} of the section ${code2(label2)} is not a language tag (BCP 47). Write ${code2(meant3)}.`
};
var outsideLanguage = (label2, key) => ({
  fi: `Avain ${code2(key)} kuuluu osiossa ${code2(label2)} jonkin kielen alle. Lisää sen yläpuolelle kielen tunnus, esimerkiksi ${code2("fi:")}, ja sisennä avain.`,
  sv: `Nyckeln ${code2(key)} hör i avsnittet ${code2(label2)} hemma under ett språk. Lägg till språkets kod ovanför, till exempel ${code2("sv:")}, och dra in nyckeln.`,
  en: `Under ${code2(label2)} the key ${code2(key)} belongs below a language. Add the tag of the language above it, for example ${code2("en:")}, and indent the key.`
});
var countrySection = (key) => ({
  fi: `Standardissa ei ole maakohtaista osiota ${code2(key)}: sellainen on ollut vain Italialla, ja sekin on poistumassa. Kirjaa säädökset ja palvelut, joita tuote tukee, avaimeen ${code2("supports")}.`,
  sv: `Standarden har inget landsspecifikt avsnitt ${code2(key)}: bara Italien har haft ett, och också det är på väg bort. Skriv de regelverk och tjänster som produkten stöder i nyckeln ${code2("supports")}.`,
  en: `The standard has no country section ${code2(key)}: only Italy ever had one, and that one is being dropped. Name the regulations and services that the product supports under ${code2("supports")}.`
});
var italyTwice = {
  fi: `Tiedostossa on sekä osio ${code2("IT")} että osio ${code2("it")}. Poista jälkimmäinen.`,
  sv: `Filen har både avsnittet ${code2("IT")} och avsnittet ${code2("it")}. Ta bort det senare.`,
  en: `The file has both a section ${code2("IT")} and a section ${code2("it")}. Remove the latter.`
};
var missingKey = (section3, key, entry4) => entry4 ? {
  fi: `Tästä luettelon ${code2(section3)} kohdasta puuttuu avain ${code2(key)}, jota standardi edellyttää. Lisää se.`,
  sv: `I den här punkten i listan ${code2(section3)} saknas nyckeln ${code2(key)}, som standarden förutsätter. Lägg till den.`,
  en: `This entry of the list ${code2(section3)} has no key ${code2(key)}, which the standard asks for. Add it.`
} : {
  fi: `Osiosta ${code2(section3)} puuttuu avain ${code2(key)}, jota standardi edellyttää. Lisää se.`,
  sv: `I avsnittet ${code2(section3)} saknas nyckeln ${code2(key)}, som standarden förutsätter. Lägg till den.`,
  en: `The section ${code2(section3)} has no key ${code2(key)}, which the standard asks for. Add it.`
};
var missingInLanguage = (section3, key) => ({
  fi: `Osiosta ${code2(section3)} puuttuu avain ${code2(key)}. Standardille riittää yksi kieli, mutta luettelot hyväksyvät tiedoston vain, jos avain on jokaisella kielellä.`,
  sv: `I avsnittet ${code2(section3)} saknas nyckeln ${code2(key)}. Standarden nöjer sig med ett språk, men katalogerna godtar filen bara om nyckeln finns på alla språk.`,
  en: `The section ${code2(section3)} has no key ${code2(key)}. The standard is content with one language, but catalogues accept the file only when every language has it.`
});
var noValue = (label2) => ({
  fi: `Avaimella ${code2(label2)} ei ole arvoa, jota standardi edellyttää. Täydennä se.`,
  sv: `Nyckeln ${code2(label2)} har inget värde, fast standarden förutsätter ett. Fyll i det.`,
  en: `The key ${code2(label2)} has no value, and the standard asks for one. Fill it in.`
});
var emptyText = (label2) => ({
  fi: `Avaimen ${code2(label2)} arvo on tyhjä. Täydennä se tai poista avain.`,
  sv: `Nyckeln ${code2(label2)} har ett tomt värde. Fyll i det eller ta bort nyckeln.`,
  en: `The key ${code2(label2)} holds an empty text. Fill it in, or remove the key.`
});
var section2 = {
  fi: "osio, jolla on omat avaimensa",
  sv: "ett avsnitt med egna nycklar",
  en: "a section of keys"
};
var list2 = { fi: "luettelo", sv: "en lista", en: "a list" };
var text2 = { fi: "teksti", sv: "en text", en: "a text" };
var number2 = { fi: "luku", sv: "ett tal", en: "a number" };
var truth = inAll((language) => {
  const or2 = { fi: "tai", sv: "eller", en: "or" }[language];
  return `${code2("true")} ${or2} ${code2("false")}`;
});
var wantedTypes = { text: text2, list: list2, section: section2, languages: section2, boolean: truth };
var typeOf = (value) => {
  if (Array.isArray(value)) return list2;
  if (typeof value === "object") return section2;
  return typeof value === "number" ? number2 : typeof value === "boolean" ? truth : text2;
};
function wrongType(label2, wanted4, value, entry4) {
  const [should, is] = [wantedTypes[wanted4], typeOf(value)];
  return entry4 ? {
    fi: `Luettelon ${code2(label2)} tämän kohdan kuuluu olla ${should.fi}, mutta se on ${is.fi}.`,
    sv: `Den här punkten i listan ${code2(label2)} ska vara ${should.sv}, men är ${is.sv}.`,
    en: `This entry of the list ${code2(label2)} should be ${should.en}, but is ${is.en}.`
  } : {
    fi: `Avaimen ${code2(label2)} arvon kuuluu olla ${should.fi}, mutta se on ${is.fi}.`,
    sv: `Värdet för nyckeln ${code2(label2)} ska vara ${should.sv}, men är ${is.sv}.`,
    en: `The value of ${code2(label2)} should be ${should.en}, but is ${is.en}.`
  };
}
var notList = (label2, written6) => ({
  fi: `Avaimen ${code2(label2)} arvon kuuluu olla luettelo. Kirjoita ${code2(written6)}.`,
  sv: `Värdet för nyckeln ${code2(label2)} ska vara en lista. Skriv ${code2(written6)}.`,
  en: `The value of ${code2(label2)} should be a list. Write ${code2(written6)}.`
});
var notTruth = (label2, value, meant3) => ({
  fi: `Avaimen ${code2(label2)} arvo ${code2(value)} luetaan tekstinä. Kirjoita ${code2(meant3)} ilman lainausmerkkejä.`,
  sv: `Värdet ${code2(value)} för nyckeln ${code2(label2)} läses som text. Skriv ${code2(meant3)} utan citattecken.`,
  en: `The value ${code2(value)} of ${code2(label2)} is read as a text. Write ${code2(meant3)} without quotation marks.`
});

// src/publiccode/characters.ts
var segmenter = null;
var atOnce = 256;
var compound = /[\p{M}\p{Cf}\p{Emoji_Modifier}\u{10000}-\u{10FFFF}\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\r]/u;
function charactersIn(text3, most16) {
  if (!compound.test(text3)) return Math.min(text3.length, most16 + 1);
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let count2 = 0;
  for (let at5 = 0; at5 < text3.length && count2 <= most16; ) {
    const piece = text3.slice(at5, at5 + atOnce);
    const starts = [...segmenter.segment(piece)].map(({ index: index4 }) => index4);
    const last = starts.at(-1) ?? 0;
    const isWhole = at5 + piece.length >= text3.length || last === 0;
    count2 += isWhole ? starts.length : starts.length - 1;
    at5 += isWhole ? piece.length : last;
  }
  return Math.min(count2, most16 + 1);
}

// src/publiccode/value-words.ts
var tooShort = (label2, count2, least) => ({
  fi: `Avaimen ${code2(label2)} tekstissä on ${count2} merkkiä; standardi edellyttää vähintään ${least}. Täydennä tekstiä.`,
  sv: `Texten i ${code2(label2)} har ${count2} tecken; standarden förutsätter minst ${least}. Komplettera texten.`,
  en: `The text of ${code2(label2)} has ${count2} characters; the standard asks for at least ${least}. Write more.`
});
var tooLong = (label2, count2, most16) => ({
  fi: `Avaimen ${code2(label2)} tekstissä on ${count2 ?? "liian monta"} merkkiä; standardi sallii enintään ${most16}. Lyhennä tekstiä.`,
  sv: `Texten i ${code2(label2)} har ${count2 ?? "för många"} tecken; standarden tillåter högst ${most16}. Förkorta texten.`,
  en: `The text of ${code2(label2)} has ${count2 ?? "too many"} characters; the standard allows at most ${most16}. Shorten it.`
});
var fewValues = 10;
var hint2 = (allowed, near3) => {
  if (near3 !== null)
    return {
      fi: ` Tarkoititko arvoa ${code2(near3)}?`,
      sv: ` Menade du ${code2(near3)}?`,
      en: ` Did you mean ${code2(near3)}?`
    };
  if (allowed.length > fewValues)
    return {
      fi: " Valitse arvo standardin luettelosta.",
      sv: " Välj ett värde ur standardens lista.",
      en: " Choose one from the list in the standard."
    };
  const words4 = allowed.map(code2);
  return {
    fi: ` Sallittuja arvoja ovat ${listed(words4, "fi")}.`,
    sv: ` Tillåtna värden är ${listed(words4, "sv")}.`,
    en: ` The allowed values are ${listed(words4, "en")}.`
  };
};
function notAllowed(label2, value, allowed, near3, other2) {
  const more3 = hint2(allowed, near3);
  const elsewhere3 = other2 === null ? inAll(() => "") : {
    fi: ` Se on avaimen ${code2(other2)} arvo.`,
    sv: ` Det är ett värde för nyckeln ${code2(other2)}.`,
    en: ` It is a value of ${code2(other2)}.`
  };
  return {
    fi: `Standardi ei tunne avaimen ${code2(label2)} arvoa ${code2(value)}.${elsewhere3.fi}${more3.fi}`,
    sv: `Standarden känner inte till värdet ${code2(value)} för nyckeln ${code2(label2)}.${elsewhere3.sv}${more3.sv}`,
    en: `The standard does not know the value ${code2(value)} of ${code2(label2)}.${elsewhere3.en}${more3.en}`
  };
}
var write = (meant3, looks) => meant3 === null ? looks : { fi: `Kirjoita ${code2(meant3)}.`, sv: `Skriv ${code2(meant3)}.`, en: `Write ${code2(meant3)}.` };
function notOfForm(label2, value, kind, meant3, looks) {
  const next2 = write(meant3, looks);
  return {
    fi: `Avaimen ${code2(label2)} arvo ${code2(value)} ei ole ${kind.fi}. ${next2.fi}`,
    sv: `Värdet ${code2(value)} för nyckeln ${code2(label2)} är inte ${kind.sv}. ${next2.sv}`,
    en: `The value ${code2(value)} of ${code2(label2)} is not ${kind.en}. ${next2.en}`
  };
}
var formWords = (kind, looks) => (label2, value, meant3) => notOfForm(label2, value, kind, meant3, looks);
var notWeb = formWords(
  { fi: "kokonainen verkko-osoite", sv: "en hel webbadress", en: "a whole web address" },
  {
    fi: `Kirjoita osoite, jonka alussa on ${code2("https://")}.`,
    sv: `Skriv en adress som börjar med ${code2("https://")}.`,
    en: `Write an address that begins with ${code2("https://")}.`
  }
);
var notDate = formWords(
  {
    fi: "päiväys muodossa vuosi-kuukausi-päivä",
    sv: "ett datum i formen år-månad-dag",
    en: "a date of the form year-month-day"
  },
  {
    fi: `Kirjoita se näin: ${code2("2026-03-31")}.`,
    sv: `Skriv det så här: ${code2("2026-03-31")}.`,
    en: `Write it like ${code2("2026-03-31")}.`
  }
);
var notDay = formWords(
  { fi: "päivä, joka on kalenterissa", sv: "en dag som finns i kalendern", en: "a day of the calendar" },
  { fi: "Tarkista päiväys.", sv: "Kontrollera datumet.", en: "Check the date." }
);
var notLanguage = formWords(
  { fi: "kielen tunnus (BCP 47)", sv: "en språkkod (BCP 47)", en: "a language tag (BCP 47)" },
  {
    fi: `Kirjoita tunnus, esimerkiksi ${code2("fi")}, ${code2("sv")} tai ${code2("en-GB")}.`,
    sv: `Skriv en kod, till exempel ${code2("fi")}, ${code2("sv")} eller ${code2("en-GB")}.`,
    en: `Write a tag like ${code2("fi")}, ${code2("sv")} or ${code2("en-GB")}.`
  }
);
var notCountry = formWords(
  {
    fi: "maan kaksikirjaiminen tunnus (ISO 3166-1)",
    sv: "en landskod med två bokstäver (ISO 3166-1)",
    en: "a country code of two letters (ISO 3166-1)"
  },
  {
    fi: `Kirjoita tunnus, esimerkiksi ${code2("FI")} tai ${code2("SE")}.`,
    sv: `Skriv en kod, till exempel ${code2("FI")} eller ${code2("SE")}.`,
    en: `Write a code like ${code2("FI")} or ${code2("SE")}.`
  }
);
var notLicence = formWords(
  {
    fi: "SPDX-luettelon lisenssi eikä SPDX-lauseke",
    sv: "en licens på SPDX-listan eller ett SPDX-uttryck",
    en: "a licence on the SPDX list or an SPDX expression"
  },
  {
    fi: `Kirjoita tunnus, esimerkiksi ${code2("EUPL-1.2")} tai ${code2("MIT")}.`,
    sv: `Skriv en beteckning, till exempel ${code2("EUPL-1.2")} eller ${code2("MIT")}.`,
    en: `Write an identifier like ${code2("EUPL-1.2")} or ${code2("MIT")}.`
  }
);
var notOrganisation = formWords(
  { fi: "verkko-osoite eikä URN-tunnus", sv: "en webbadress eller ett URN-namn", en: "a web address or a URN" },
  {
    fi: `Kirjoita organisaation pysyvä osoite, esimerkiksi ${code2("https://www.hel.fi")}.`,
    sv: `Skriv organisationens fasta adress, till exempel ${code2("https://www.vasa.fi")}.`,
    en: `Write a permanent address of the organisation, for example ${code2("https://www.hel.fi")}.`
  }
);
var notSupport = formWords(
  {
    fi: "standardin lyhytnimi eikä verkko-osoite",
    sv: "ett kortnamn i standarden eller en webbadress",
    en: "an alias of the standard or a web address"
  },
  {
    fi: `Kirjoita lyhytnimi, esimerkiksi ${code2("alias:gdpr")}, tai säädöksen osoite.`,
    sv: `Skriv ett kortnamn, till exempel ${code2("alias:gdpr")}, eller regelverkets adress.`,
    en: `Write an alias like ${code2("alias:gdpr")}, or the address of the regulation.`
  }
);
var notMediaType = formWords(
  { fi: "mediatyyppi", sv: "en mediatyp", en: "a media type" },
  {
    fi: `Kirjoita tyyppi, esimerkiksi ${code2("application/json")}, tai poista avain: se on poistumassa.`,
    sv: `Skriv en typ, till exempel ${code2("application/json")}, eller ta bort nyckeln: den är på väg bort.`,
    en: `Write a type like ${code2("application/json")}, or remove the key: it is being dropped.`
  }
);
var notEmail = (line) => ({
  fi: `Rivin ${line} sähköpostiosoite ei ole oikeassa muodossa. Kirjoita se muodossa ${code2("nimi@kunta.fi")}.`,
  sv: `E-postadressen på rad ${line} har fel form. Skriv den i formen ${code2("namn@kommun.fi")}.`,
  en: `The e-mail address on line ${line} does not have the right form. Write it like ${code2("name@municipality.fi")}.`
});

// src/publiccode/forms.ts
function licenceMeant(text3) {
  const named13 = [...new Set(licencesIn(plainSentence(text3.slice(0, 200))).map(({ id }) => id))];
  return named13.length === 1 ? named13[0] : null;
}
var alias = /^alias:(.{1,100})$/u;
function isSupport(text3) {
  const name2 = alias.exec(text3)?.[1];
  return name2 === void 0 ? isUri(text3) : isValue("aliases", name2);
}
function supportMeant(text3) {
  const name2 = (alias.exec(text3)?.[1] ?? text3).trim().toLowerCase();
  return valuesOf("aliases").includes(name2) ? `alias:${name2}` : null;
}
var dateWords = (label2, text3) => isNoDay(text3) ? notDay(label2, text3, null) : notDate(label2, text3, dayMeant(text3));
var web = { words: (label2, text3) => notWeb(label2, text3, addressMeant(text3)) };
var longestLicence = 400;
var forms3 = {
  url: { keeps: isAddress, ...web },
  web: { keeps: isWebAddress, ...web },
  date: { keeps: (text3) => dayOf(text3) !== null, words: dateWords },
  media: { keeps: isMediaType, words: (label2, text3) => notMediaType(label2, text3, null) },
  organisation: { keeps: isOrganisation, words: (label2, text3) => notOrganisation(label2, text3, addressMeant(text3)) },
  support: { keeps: isSupport, words: (label2, text3) => notSupport(label2, text3, supportMeant(text3)) },
  country: { keeps: isCountry, words: (label2, text3) => notCountry(label2, text3, countryMeant(text3)) },
  language: { keeps: isLanguage, words: (label2, text3) => notLanguage(label2, text3, languageMeant(text3)) },
  licence: {
    keeps: (text3) => text3.length > longestLicence || standardExpression(text3) !== null,
    words: (label2, text3) => notLicence(label2, text3, licenceMeant(text3))
  },
  email: { keeps: isEmail, words: (_, __, line) => notEmail(line) }
};

// src/publiccode/text.ts
var mostCounted = 2e4;
var shown3 = ({ rule }, text3) => rule.person || isEmail(text3.trim().replace(/^mailto:/u, "")) ? "…" : text3;
function* textRemarks(node) {
  const { rule, value, label: label2 } = node;
  const text3 = String(value);
  if (text3 === "") {
    if ((rule.form || rule.values) && !rule.required)
      yield { node, key: `empty:${label2}`, message: () => emptyText(label2) };
    return;
  }
  const kept2 = rule.form ? forms3[rule.form] : void 0;
  if (kept2 && !kept2.keeps(text3))
    yield {
      node,
      part: "value",
      key: formKey(node, text3),
      message: (line) => kept2.words(label2, shown3(node, text3), line)
    };
  if (rule.values && !isAllowed(rule.values, value)) yield valueRemark(node, rule.values, text3);
  const length = lengthRemark(node, text3);
  if (length) yield length;
}
var formKey = (node, text3) => `form:${node.label}:${shown3(node, text3).slice(0, 200)}`;
var isAllowed = (list4, value) => isValue(list4, String(value)) || typeof value === "number" && valuesOf(list4).some((word2) => word2 !== "" && Number(word2) === value);
var others3 = {
  categories: { list: "scopes", key: "intendedAudience.scope" },
  scopes: { list: "categories", key: "categories" }
};
function valueRemark(node, list4, text3) {
  const { label: label2 } = node;
  const other2 = others3[list4];
  const elsewhere3 = other2 && isValue(other2.list, text3) ? other2.key : null;
  const words4 = valuesOf(list4);
  return {
    node,
    part: "value",
    key: `value:${label2}:${text3.slice(0, 200)}`,
    message: () => notAllowed(label2, shown3(node, text3), words4, nearestWord(text3, words4), elsewhere3)
  };
}
function lengthRemark(node, text3) {
  const { rule, label: label2 } = node;
  const { least = 0, most: most16 = Number.POSITIVE_INFINITY } = rule;
  if (least === 0 && text3.length <= most16) return null;
  const limit6 = Math.min(most16, mostCounted);
  const count2 = charactersIn(text3, limit6);
  if (count2 < least) return { node, key: `length:${label2}`, message: () => tooShort(label2, count2, least) };
  if (count2 <= most16) return null;
  const all = () => {
    const counted3 = charactersIn(text3, mostCounted);
    return counted3 > mostCounted ? null : counted3;
  };
  return { node, key: `length:${label2}`, message: () => tooLong(label2, all(), most16) };
}

// src/publiccode/form.ts
var mostCompared2 = 30;
var plainName = /^[a-z][\w-]{0,60}$/iu;
var nameShown = ({ label: label2, rule }, name2) => rule.keys && Object.values(rule.keys).some(({ person }) => person) && !plainName.test(name2) ? "…" : label2 === "" ? name2 : `${label2}.${name2}`;
function formJudge() {
  let compared3 = 0;
  let inLanguages = /* @__PURE__ */ new Set();
  return (node) => {
    const { rule, value } = node;
    if (value === null || value === void 0) return [];
    if (node.language !== null && !isLanguage(node.language) && !mapOf(value)) return [];
    const wrong2 = typeRemark(node);
    if (wrong2) return [wrong2];
    if (rule.type === "text") return textRemarks(node);
    const map = mapOf(value);
    if (!map) return [];
    if (rule.type === "languages") {
      inLanguages = heldInSome(map);
      return languageRemarks(node, map);
    }
    const near3 = (name2) => ++compared3 > mostCompared2 ? null : keyMeant(rule, map, name2);
    return [...unknownRemarks(node, map, near3), ...missingRemarks(node, map, inLanguages), ...italyRemarks(node, map)];
  };
}
var heldInSome = (map) => new Set(
  Object.values(map).slice(0, 200).flatMap((one3) => Object.entries(mapOf(one3) ?? {}).flatMap(([key, value]) => holds2(value) ? [key] : []))
);
function typeRemark(node) {
  const { rule, value, label: label2, entry: entry4 } = node;
  const scalar = typeof value !== "object";
  if (rule.type === "text" ? scalar : rule.type === "boolean" ? typeof value === "boolean" : fitsType(node)) return null;
  const key = `type:${label2}`;
  const meant3 = rule.type === "boolean" ? truthMeant(value) : null;
  if (meant3 !== null) return { node, part: "value", key, message: () => notTruth(label2, String(value), meant3) };
  const { of: of3 } = rule;
  if (rule.type === "list" && scalar && of3?.type === "text" && !of3.person) {
    const written6 = `${label2.slice(label2.lastIndexOf(".") + 1)}: [${shown3({ ...node, rule: of3 }, String(value))}]`;
    return { node, part: "value", key, message: () => notList(label2, written6) };
  }
  return { node, part: "value", key, message: () => wrongType(label2, rule.type, value, entry4) };
}
var fitsType = ({ rule, value }) => rule.type === "list" ? Array.isArray(value) || rule.lone === true && typeof value !== "object" : mapOf(value) !== null;
function truthMeant(value) {
  if (typeof value !== "string") return null;
  const word2 = value.trim().toLowerCase();
  if (["yes", "y", "on", "true", "kyllä", "ja"].includes(word2)) return "true";
  return ["no", "n", "off", "false", "ei", "nej"].includes(word2) ? "false" : null;
}
function* unknownRemarks(node, map, near3) {
  const { label: label2 } = node;
  for (const name2 of unknownIn(node.rule, map)) {
    const meant3 = near3(name2);
    if (meant3 !== null && isOpenBasic(label2, map, meant3)) continue;
    const full = nameShown(node, name2);
    const message2 = () => unknownWords(node, name2, full, meant3);
    const instead = meant3 === null || full === "…" ? {} : { instead: insteadOf(name2, meant3) };
    yield { node: under2(node, name2), key: `unknown:${full}`, message: message2, ...instead };
  }
}
function unknownWords({ rule, label: label2 }, name2, full, meant3) {
  const now = nowCalled(name2);
  if (now === null || now !== void 0 && keyOf(rule, now)) return formerKey(full, now);
  return label2 === "" && meant3 === null && isCountry(name2) ? countrySection(name2) : unknownKey(full, meant3);
}
function* missingRemarks(node, map, inLanguages) {
  const { rule, label: label2, entry: entry4, language } = node;
  for (const name2 of Object.keys(rule.keys ?? {})) {
    const wanted4 = keyOf(rule, name2);
    if (!wanted4.required || holds2(map[name2]) || isOpenBasic(label2, map, name2)) continue;
    const key = `missing:${label2}.${name2}`;
    const there = Object.hasOwn(map, name2);
    const elsewhere3 = wanted4.once === true && language !== null && inLanguages.has(name2);
    if (there && !elsewhere3) yield { node: under2(node, name2), key, message: () => noValue(`${label2}.${name2}`) };
    else
      yield { node, key, message: () => elsewhere3 ? missingInLanguage(label2, name2) : missingKey(label2, name2, entry4) };
  }
}
function* italyRemarks(node, map) {
  if (node.label === "" && holds2(map.IT) && holds2(map.it))
    yield { node: under2(node, "it"), key: "italy", message: () => italyTwice };
}
function* languageRemarks(node, map) {
  const { label: label2 } = node;
  for (const name2 of Object.keys(map).filter((one3) => !isLanguage(one3)))
    yield {
      node: under2(node, name2),
      key: `language:${name2.slice(0, 100)}`,
      message: () => keyOf(node.rule, name2) ? outsideLanguage(label2, name2) : notLanguageKey(label2, name2, languageMeant(name2))
    };
}

// src/publiccode/found.ts
var mostMade = 400;
var mostTold = 20;
var byPlace = ({ location: a }, { location: b }) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
function judged(file, remarksOn) {
  const faults = [];
  let more3 = 0;
  const whole3 = walk(file, (node) => {
    for (const remark of remarksOn(node)) {
      if (faults.length >= mostMade) more3 += 1;
      else {
        const location = placeOf5(file, remark.node, remark.part);
        const { key, message: message2, instead } = remark;
        faults.push({ location, message: message2(location.line ?? 1), key, ...instead ? { instead } : {} });
      }
    }
  });
  faults.sort(byPlace);
  return { faults: faults.slice(0, mostTold), more: more3 + Math.max(0, faults.length - mostTold), whole: whole3 };
}

// src/publiccode/quotes-words.ts
var numberForText = (label2, written6, read2) => ({
  fi: `Avaimen ${code2(label2)} arvo ${code2(written6)} luetaan ilman lainausmerkkejä lukuna ${code2(read2)}. Kirjoita ${code2(`"${written6}"`)}.`,
  sv: `Värdet ${code2(written6)} för ${code2(label2)} läses utan citattecken som talet ${code2(read2)}. Skriv ${code2(`"${written6}"`)}.`,
  en: `Without quotation marks the value ${code2(written6)} of ${code2(label2)} is read as the number ${code2(read2)}. Write ${code2(`"${written6}"`)}.`
});
var numberOfSomebody = (label2, line) => ({
  fi: `Avaimen ${code2(label2)} arvo rivillä ${line} luetaan ilman lainausmerkkejä lukuna, jolloin osa siitä häviää. Lisää lainausmerkit.`,
  sv: `Värdet för ${code2(label2)} på rad ${line} läses utan citattecken som ett tal, och då försvinner en del av det. Lägg till citattecken.`,
  en: `Without quotation marks the value of ${code2(label2)} on line ${line} is read as a number, and a part of it is lost. Put it in quotation marks.`
});
var otherInYaml11 = (written6, truth2) => ({
  fi: `Ohjelmat, jotka lukevat vanhempaa YAML 1.1 -muotoa, tulkitsevat arvon ${code2(written6)} ilman lainausmerkkejä ${truth2 ? "totuusarvoksi" : "luvuksi"}. Kirjoita ${code2(`"${written6}"`)}.`,
  sv: `Program som läser det äldre formatet YAML 1.1 tolkar värdet ${code2(written6)} utan citattecken som ${truth2 ? "sant eller falskt" : "ett tal"}. Skriv ${code2(`"${written6}"`)}.`,
  en: `Without quotation marks, programs that read the older YAML 1.1 take ${code2(written6)} for ${truth2 ? "true or false" : "a number"}. Write ${code2(`"${written6}"`)}.`
});

// src/publiccode/quotes.ts
var truthWord = /^(?:yes|no|on|off)$/iu;
var numberWord = /^[-+]?(?:[1-9]\d{0,9}(?::[0-5]?\d){1,4}|\d{1,10}(?:_\d{1,10}){1,4})$/u;
function quotesJudge(file, text3) {
  const lines2 = text3.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  const at5 = ({ line = 1, column = 1 }) => (lines2[line - 1] ?? "").slice(column - 1, column + 199);
  return (node) => [...valueRemarks(node, file, at5), ...keyRemarks(node, file, at5)];
}
var plainAt = (file, { steps }, at5) => /^[^\s'"&*!|>,[\]{}#][^\s,\]}]{0,100}/u.exec(at5(file.place(steps, "value")))?.[0] ?? null;
function* valueRemarks(node, file, at5) {
  const { rule, value, label: label2 } = node;
  if (rule.type !== "text" || rule.form === "version") return;
  if (typeof value === "number") {
    const written6 = plainAt(file, node, at5);
    if (written6 === null || written6 === String(value)) return;
    const message3 = (line) => rule.person ? numberOfSomebody(label2, line) : numberForText(label2, written6, String(value));
    yield { node, part: "value", key: `number:${label2}`, message: message3, instead: "quoted" };
  }
  if (typeof value !== "string" || !(truthWord.test(value) || numberWord.test(value))) return;
  if (plainAt(file, node, at5) !== value || rule.person) return;
  const truth2 = truthWord.test(value);
  const message2 = () => otherInYaml11(value, truth2);
  yield { node, part: "value", key: `plain:${label2}:${value}`, message: message2, instead: "quoted" };
}
function* keyRemarks(node, file, at5) {
  const map = node.rule.type === "languages" ? mapOf(node.value) : null;
  for (const name2 of Object.keys(map ?? {})) {
    const key = under2(node, name2);
    if (truthWord.test(name2) && at5(file.place(key.steps, "key")).startsWith(name2))
      yield {
        node: key,
        key: `plain:${node.label}:${name2}`,
        message: () => otherInYaml11(name2, true),
        instead: "quoted"
      };
  }
}

// src/publiccode/upkeep-words.ts
var noContacts = (type) => ({
  fi: `Ylläpidon tyyppi on ${code2(type)}, mutta avaimessa ${code2("maintenance.contacts")} ei ole yhtään yhteyshenkilöä. Lisää ainakin yksi.`,
  sv: `Underhållstypen är ${code2(type)}, men ${code2("maintenance.contacts")} har ingen kontaktperson. Lägg till minst en.`,
  en: `The maintenance is of type ${code2(type)}, but ${code2("maintenance.contacts")} names nobody. Add at least one contact.`
});
var noContractors = {
  fi: `Ylläpidon tyyppi on ${code2("contract")}, mutta avaimessa ${code2("maintenance.contractors")} ei ole yhtään sopimuskumppania. Lisää nimi (${code2("name")}) ja sopimuksen päättymispäivä (${code2("until")}).`,
  sv: `Underhållstypen är ${code2("contract")}, men ${code2("maintenance.contractors")} har ingen avtalspart. Lägg till namnet (${code2("name")}) och avtalets slutdatum (${code2("until")}).`,
  en: `The maintenance is of type ${code2("contract")}, but ${code2("maintenance.contractors")} names nobody. Add the name (${code2("name")}) and the day on which the contract ends (${code2("until")}).`
};
var contractorsElsewhere = (type) => ({
  fi: `Avain ${code2("maintenance.contractors")} kuuluu vain ylläpidon tyyppiin ${code2("contract")}, mutta tyyppi on ${code2(type)}. Vaihda tyyppi tai siirrä tiedot avaimeen ${code2("maintenance.contacts")}.`,
  sv: `Nyckeln ${code2("maintenance.contractors")} hör bara till underhållstypen ${code2("contract")}, men typen är ${code2(type)}. Byt typ eller flytta uppgifterna till ${code2("maintenance.contacts")}.`,
  en: `The key ${code2("maintenance.contractors")} belongs only to maintenance of type ${code2("contract")}, but the type is ${code2(type)}. Change the type, or move the details to ${code2("maintenance.contacts")}.`
});

// src/publiccode/upkeep.ts
var isUpkeep = ({ label: label2 }) => label2 === "maintenance" || label2.startsWith("maintenance.");
function* upkeepRemarks(node) {
  const map = node.label === "maintenance" ? mapOf(node.value) : null;
  if (!map || typeof map.type !== "string") return;
  const { type, contacts, contractors } = map;
  const at5 = (name2) => Object.hasOwn(map, name2) ? under2(node, name2) : node;
  const isOwn = type === "internal" || type === "community";
  if (isOwn && !holds2(contacts) && !holds2(contractors))
    yield { node: at5("contacts"), key: "contacts", message: () => noContacts(type) };
  if (type === "contract" && !holds2(contractors))
    yield { node: at5("contractors"), key: "contractors", message: () => noContractors };
  if ((isOwn || type === "none") && holds2(contractors))
    yield { node: at5("contractors"), key: "contractors", message: () => contractorsElsewhere(type) };
}

// src/publiccode/version-words.ts
var unknownVersion = (version4, accepted, advised) => {
  const known5 = (language) => listed(accepted.map(code2), language);
  return {
    fi: `Luettelot eivät lue standardin versiota ${code2(version4)}. Kirjoita ${code2(`publiccodeYmlVersion: "${advised}"`)}. Luettavat versiot ovat ${known5("fi")}.`,
    sv: `Katalogerna läser inte version ${code2(version4)} av standarden. Skriv ${code2(`publiccodeYmlVersion: "${advised}"`)}. De läser versionerna ${known5("sv")}.`,
    en: `Catalogues do not read version ${code2(version4)} of the standard. Write ${code2(`publiccodeYmlVersion: "${advised}"`)}. They read the versions ${known5("en")}.`
  };
};
var unquotedVersion = (version4) => ({
  fi: `Version kuuluu olla lainausmerkeissä, muuten se luetaan lukuna. Kirjoita ${code2(`publiccodeYmlVersion: "${version4}"`)}.`,
  sv: `Versionen ska stå inom citattecken, annars läses den som ett tal. Skriv ${code2(`publiccodeYmlVersion: "${version4}"`)}.`,
  en: `The version has to stand in quotation marks, or it is read as a number. Write ${code2(`publiccodeYmlVersion: "${version4}"`)}.`
});
function olderVersion(version4, newest5, advised, later) {
  const write2 = code2(`publiccodeYmlVersion: "${advised}"`);
  const has = (words4) => later.length === 0 ? "" : words4;
  return {
    fi: `Tiedosto noudattaa standardin versiota ${code2(version4)}; uusin on ${newest5}.${has(` Siinä on jo myöhempien versioiden tietoja: ${listed(later, "fi")}.`)} Kirjoita ${write2}: se tarkoittaa aina uusinta 0-versiota.`,
    sv: `Filen följer standardens version ${code2(version4)}; den nyaste är ${newest5}.${has(` Den har redan uppgifter ur senare versioner: ${listed(later, "sv")}.`)} Skriv ${write2}: det betyder alltid den nyaste 0-versionen.`,
    en: `The file follows version ${code2(version4)} of the standard; the newest is ${newest5}.${has(` It already has keys of later versions: ${listed(later, "en")}.`)} Write ${write2}, which always stands for the newest 0 version.`
  };
}
var askedThen = (version4, lacks3) => ({
  fi: ` Versio ${version4} edellyttää lisäksi tietoja, joita tiedostossa ei ole: ${listed(lacks3.map(code2), "fi")}.`,
  sv: ` Version ${version4} förutsätter dessutom uppgifter som filen saknar: ${listed(lacks3.map(code2), "sv")}.`,
  en: ` Version ${version4} also asks for keys that the file does not have: ${listed(lacks3.map(code2), "en")}.`
});

// src/publiccode/version.ts
var versionKey = "publiccodeYmlVersion";
function statedVersion(file) {
  const value = mapOf(file.value)?.[versionKey];
  return typeof value === "string" && value !== "" || typeof value === "number" ? value : null;
}
function isReadVersion(file) {
  const version4 = statedVersion(file);
  return version4 === null || versions.accepted.includes(String(version4));
}
var shortVersions = versions.accepted.filter((version4) => version4.split(".").length < 3);
function versionFault(file) {
  const version4 = statedVersion(file);
  if (version4 === null) return null;
  const location = file.place([versionKey], "value");
  if (!isReadVersion(file))
    return { location, key: "version", message: unknownVersion(String(version4), shortVersions, versions.advised) };
  return typeof version4 === "number" ? { location, key: "version", message: unquotedVersion(String(version4)), instead: "quoted" } : null;
}
var mostNamed3 = 4;
function olderVersionFault(file) {
  const version4 = statedVersion(file);
  if (version4 === null || !isReadVersion(file)) return null;
  const minor = minorOf(String(version4));
  if (minor === versions.newest) return null;
  const later = laterThan(file, minor);
  const lacks3 = lackingThen(file, minor);
  const older2 = olderVersion(String(version4), versions.newest, versions.advised, later);
  const then = lacks3.length === 0 ? inAll(() => "") : askedThen(minor, lacks3);
  const message2 = inAll((language) => older2[language] + then[language]);
  return { location: file.place([versionKey], "value"), key: "version", message: message2 };
}
function laterThan(file, minor) {
  const later = /* @__PURE__ */ new Map();
  walk(file, ({ rule, value, label: label2 }) => {
    if (rule.since && isBefore(minor, rule.since) && holds2(value)) later.set(label2, rule.since);
    const since2 = rule.values === "categories" ? valueSince(String(value)) : null;
    if (since2 !== null && isBefore(minor, since2)) later.set(String(value), since2);
  });
  return [...later].slice(0, mostNamed3).map(([name2, since2]) => `${code2(name2)} (${since2})`);
}
function lackingThen(file, minor) {
  const lacks3 = /* @__PURE__ */ new Set();
  walk(file, ({ rule, value, label: label2, language }) => {
    const map = mapOf(value);
    for (const [name2, { "required-before": before4, deprecated }] of Object.entries(rule.keys ?? {}))
      if (map && !deprecated && rule.type === "section" && before4 && isBefore(minor, before4) && !holds2(map[name2]))
        lacks3.add(language === null && label2 !== "" ? `${label2}.${name2}` : name2);
  });
  return [...lacks3].slice(0, mostNamed3);
}

// src/publiccode/validate.ts
var nothing3 = { faults: [], more: 0, whole: true };
var one2 = (fault2) => ({ ...nothing3, faults: fault2 ? [fault2] : [] });
function formFaults(file) {
  const version4 = versionFault(file);
  if (!isReadVersion(file)) return one2(version4);
  const judge4 = formJudge();
  return judged(file, (node) => {
    if (version4 && node.label === versionKey)
      return [{ ...version4, node, part: "value", message: () => version4.message }];
    return isUpkeep(node) ? [] : judge4(node);
  });
}
function upkeepFaults(file) {
  const judge4 = formJudge();
  return judged(file, (node) => isUpkeep(node) ? [...judge4(node), ...upkeepRemarks(node)] : []);
}
var deprecatedFaults = (file) => judged(file, deprecatedRemarks);
var olderFaults = (file) => one2(olderVersionFault(file));
var dateFaults = (file, today) => judged(file, datesJudge(today));
var fileFaults = (file, tree) => judged(file, filesJudge(tree));
var quoteFaults = (file, text3) => judged(file, quotesJudge(file, text3));

// src/checks/publiccode-file.ts
var notRead = (path) => ({
  fi: `Tiedostoa ${code(path)} ei voi lukea, joten en voi arvioida sen sisältöä.`,
  sv: `Filen ${code(path)} går inte att läsa, så jag kan inte bedöma innehållet.`,
  en: `${code(path)} cannot be read, so I cannot judge what it says.`
});
var tooMuch2 = (path) => ({
  fi: `Tiedosto ${code(path)} on niin laaja, etten käynyt sitä kokonaan läpi.`,
  sv: `Filen ${code(path)} är så omfattande att jag inte gick igenom hela.`,
  en: `${code(path)} holds so much that I did not look at all of it.`
});
var more = (path, count2) => ({
  fi: `Tiedostossa ${code(path)} on vielä ${counted(count2, "samanlainen kohta", "samanlaista kohtaa")}, joita ei luetella.`,
  sv: `Filen ${code(path)} har ytterligare ${counted(count2, "ställe", "ställen")} av samma slag som inte räknas upp.`,
  en: `${code(path)} has ${counted(count2, "more place", "more places")} of this kind that are not listed.`
});
var otherVersion = (path, version4) => ({
  fi: `Tiedosto ${code(path)} noudattaa standardin versiota ${code(version4)}, jota luettelot eivät lue, joten en voi arvioida tätä.`,
  sv: `Filen ${code(path)} följer version ${code(version4)} av standarden, som katalogerna inte läser, så jag kan inte bedöma det här.`,
  en: `${code(path)} follows version ${code(version4)} of the standard, which no catalogue reads, so I cannot judge this.`
});
async function openedPubliccode(inventory) {
  const file = await inventory.publiccode();
  const path = inventory.of("publiccode").find((artefact) => artefact.path !== null)?.path ?? null;
  if (!file) return { answer: path === null ? nothingToRead(["publiccode"]) : { undetermined: notRead(path) } };
  if (!file.data || !mapOf(file.data.value)) return { answer: { undetermined: notRead(file.path) } };
  return { path: file.path, data: file.data };
}
function judgementOf(path, judged8, open2 = /* @__PURE__ */ new Set()) {
  const { more: rest, whole: whole3 } = judged8;
  const faults = judged8.faults.filter(({ location }) => !open2.has(location.line ?? 0));
  if (faults.length + rest === 0) return whole3 ? { passed: [{ path, line: 1 }] } : { undetermined: tooMuch2(path) };
  const others5 = rest === 0 ? [] : [{ message: more(path, rest), location: { path, line: 1 }, key: "more" }];
  return { problems: [...faults, ...others5] };
}
async function openedInVersion(inventory) {
  const opened2 = await openedPubliccode(inventory);
  if ("answer" in opened2 || isReadVersion(opened2.data)) return opened2;
  return { answer: { undetermined: otherVersion(opened2.path, String(statedVersion(opened2.data))) } };
}

// src/checks/publiccode-valid.ts
var publiccode_valid_default = {
  async judge({ inventory }) {
    const opened2 = await openedPubliccode(inventory);
    if ("answer" in opened2) return opened2.answer;
    const faults = await withEdits(inventory, opened2.path, formFaults(opened2.data));
    return judgementOf(opened2.path, faults, await openLines(inventory));
  }
};

// src/checks/publiccode-maintenance.ts
var publiccode_maintenance_exports = {};
__export(publiccode_maintenance_exports, {
  default: () => publiccode_maintenance_default
});
var publiccode_maintenance_default = {
  async judge({ inventory }) {
    const opened2 = await openedInVersion(inventory);
    if ("answer" in opened2) return opened2.answer;
    return judgementOf(opened2.path, upkeepFaults(opened2.data), await openLines(inventory));
  }
};

// src/checks/publiccode-deprecated.ts
var publiccode_deprecated_exports = {};
__export(publiccode_deprecated_exports, {
  default: () => publiccode_deprecated_default
});
var publiccode_deprecated_default = {
  async judge({ inventory }) {
    const opened2 = await openedInVersion(inventory);
    if ("answer" in opened2) return opened2.answer;
    return judgementOf(opened2.path, deprecatedFaults(opened2.data));
  }
};

// src/checks/publiccode-version.ts
var publiccode_version_exports = {};
__export(publiccode_version_exports, {
  default: () => publiccode_version_default
});
var publiccode_version_default = {
  async judge({ inventory }) {
    const opened2 = await openedInVersion(inventory);
    if ("answer" in opened2) return opened2.answer;
    return judgementOf(opened2.path, olderFaults(opened2.data));
  }
};

// src/checks/publiccode-dates.ts
var publiccode_dates_exports = {};
__export(publiccode_dates_exports, {
  default: () => publiccode_dates_default
});
var publiccode_dates_default = {
  async judge({ inventory }) {
    const opened2 = await openedPubliccode(inventory);
    if ("answer" in opened2) return opened2.answer;
    return judgementOf(opened2.path, dateFaults(opened2.data, inventory.repository.today));
  }
};

// src/checks/publiccode-quotes.ts
var publiccode_quotes_exports = {};
__export(publiccode_quotes_exports, {
  default: () => publiccode_quotes_default
});
var publiccode_quotes_default = {
  async judge({ inventory }) {
    const opened2 = await openedPubliccode(inventory);
    if ("answer" in opened2) return opened2.answer;
    const content = await inventory.content(opened2.path);
    const judged8 = quoteFaults(opened2.data, content?.kind === "text" ? content.text : "");
    return judgementOf(opened2.path, await withEdits(inventory, opened2.path, judged8));
  }
};

// src/checks/publiccode-files.ts
var publiccode_files_exports = {};
__export(publiccode_files_exports, {
  default: () => publiccode_files_default
});
var submodule = "160000";
function treeOf2({ repository }, path) {
  const paths2 = /* @__PURE__ */ new Set();
  const anyCase = /* @__PURE__ */ new Map();
  for (const file of repository.files) {
    paths2.add(file.path);
    anyCase.set(file.path.toLowerCase(), file.path);
  }
  const elsewhere3 = repository.files.filter(({ mode }) => mode === submodule).map((file) => `${file.path}/`);
  return {
    exists: (one3) => paths2.has(one3),
    inOtherCase: (one3) => anyCase.get(one3.toLowerCase()) ?? null,
    isUnknown: (one3) => !repository.complete || elsewhere3.some((folder2) => one3.startsWith(folder2)),
    folder: path.split("/").slice(0, -1).join("/")
  };
}
var publiccode_files_default = {
  async judge({ inventory }) {
    const opened2 = await openedPubliccode(inventory);
    if ("answer" in opened2) return opened2.answer;
    return judgementOf(opened2.path, fileFaults(opened2.data, treeOf2(inventory, opened2.path)));
  }
};

// src/checks/publiccode-urls.ts
var publiccode_urls_exports = {};
__export(publiccode_urls_exports, {
  default: () => publiccode_urls_default
});

// src/publiccode/urls.ts
var atTop2 = /* @__PURE__ */ new Set(["url", "landingURL", "roadmap", "organisation.uri"]);
var ofLanguage = /* @__PURE__ */ new Set(["documentation", "apiDocumentation"]);
var isAsked = ({ label: label2, steps, entry: entry4 }) => !entry4 && (atTop2.has(label2) || steps.length === 3 && steps[0] === "description" && ofLanguage.has(steps[2]));
function statedUrls(file) {
  const found4 = /* @__PURE__ */ new Map();
  const whole3 = walk(file, (node) => {
    if (typeof node.value !== "string" || !isAsked(node)) return;
    const url = node.value.trim();
    if (!isWebAddress(url) || !URL.canParse(url) || isReserved(url)) return;
    const keys2 = found4.get(url) ?? [];
    found4.set(url, keys2);
    keys2.push({ label: node.label, location: placeOf5(file, node, "value") });
  });
  return { urls: [...found4].map(([url, keys2]) => ({ url, keys: keys2 })), whole: whole3 };
}

// src/checks/publiccode-urls-words.ts
import { domainToUnicode } from "node:url";
var hostOf2 = (url) => {
  const { hostname } = new URL(url);
  return domainToUnicode(hostname) || hostname;
};
var turn = code("check-urls: true");
var switchedOff = {
  fi: `Verkko-osoitteita ei kokeilla, ellei asetuksissa ole ${turn}. Muutosehdotuksessa ratkaisevat kohdehaaran asetukset.`,
  sv: `Webbadresser prövas inte om inställningarna inte har ${turn}. I ett ändringsförslag avgör målgrenens inställningar.`,
  en: `Web addresses are not tried unless the settings have ${turn}. Of a pull request the settings of the target branch decide.`
};
var noUrls = (path) => ({
  fi: `Tiedostossa ${code(path)} ei ole verkko-osoitetta, jota voisi kokeilla.`,
  sv: `I ${code(path)} finns ingen webbadress att pröva.`,
  en: `${code(path)} has no web address that could be tried.`
});
var notFound6 = (label2, url) => ({
  fi: `Avaimen ${code(label2)} osoite vie sivulle, jota palvelimella ${code(hostOf2(url))} ei ole (vastaus 404). Korjaa osoite. Jos sivu näkyy vain kirjautuneille, avaa se kaikille.`,
  sv: `Adressen i ${code(label2)} leder till en sida som inte finns på ${code(hostOf2(url))} (svar 404). Rätta adressen. Om sidan bara syns för inloggade, öppna den för alla.`,
  en: `The address of ${code(label2)} leads to a page that ${code(hostOf2(url))} does not have (answer 404). Correct the address. If only those who log in can see the page, open it to everyone.`
});
var removed = (label2, url) => ({
  fi: `Avaimen ${code(label2)} osoite vie sivulle, joka on poistettu pysyvästi palvelimelta ${code(hostOf2(url))} (vastaus 410). Kirjoita uusi osoite.`,
  sv: `Adressen i ${code(label2)} leder till en sida som har tagits bort för gott från ${code(hostOf2(url))} (svar 410). Skriv den nya adressen.`,
  en: `The address of ${code(label2)} leads to a page that was removed for good from ${code(hostOf2(url))} (answer 410). Write the new address.`
});
var noSuchName = (label2, url) => ({
  fi: `Avaimen ${code(label2)} osoitteessa on palvelimen nimi ${code(hostOf2(url))}, jota internetin nimipalvelu ei tunne. Korjaa osoite.`,
  sv: `Adressen i ${code(label2)} har servernamnet ${code(hostOf2(url))}, som internets namntjänst inte känner till. Rätta adressen.`,
  en: `The address of ${code(label2)} has the server name ${code(hostOf2(url))}, which the name service of the internet does not know. Correct the address.`
});
var reasons = {
  private: {
    fi: "osoite vie sisäverkkoon",
    sv: "adressen leder till ett internt nät",
    en: "it leads into a private network"
  },
  credentials: {
    fi: "osoitteessa on käyttäjätunnus",
    sv: "adressen innehåller ett användarnamn",
    en: "it has a user name in it"
  },
  port: {
    fi: "osoitteen portti ei ole 80 tai 443",
    sv: "adressens port är inte 80 eller 443",
    en: "its port is not 80 or 443"
  },
  scheme: { fi: "osoite ei ala http", sv: "adressen börjar inte med http", en: "it does not begin with http" },
  name: { fi: "nimeä ei löytynyt", sv: "namnet hittades inte", en: "the name was not found" },
  network: {
    fi: "mitään nimeä ei löytynyt, joten verkkoyhteyttä ei ehkä ole",
    sv: "inget namn alls hittades, så nätförbindelse saknas kanske",
    en: "no name at all was found, so there may be no network"
  },
  time: {
    fi: "palvelin ei vastannut ajoissa",
    sv: "servern svarade inte i tid",
    en: "the server did not answer in time"
  },
  connection: {
    fi: "palvelimeen ei saatu kunnollista yhteyttä",
    sv: "ingen ordentlig förbindelse med servern",
    en: "no sound connection to the server"
  },
  redirects: {
    fi: "osoite ohjaa liian monta kertaa eteenpäin",
    sv: "adressen skickar vidare för många gånger",
    en: "it sends on too many times"
  },
  limit: {
    fi: "yhdellä kertaa kokeillaan enintään 50 osoitetta",
    sv: "högst 50 adresser prövas på en gång",
    en: "at most 50 addresses are tried in one run"
  }
};
var why = (answer2) => answer2.answer === "status" ? { fi: `vastaus ${answer2.status}`, sv: `svar ${answer2.status}`, en: `answer ${answer2.status}` } : reasons[answer2.why];
var noNetwork = (path) => ({
  fi: `Tiedoston ${code(path)} osoitteita ei voitu kokeilla: mitään palvelimen nimeä ei löytynyt, joten koneella ei ehkä ole verkkoyhteyttä.`,
  sv: `Adresserna i ${code(path)} kunde inte prövas: inget servernamn alls hittades, så datorn har kanske ingen nätförbindelse.`,
  en: `The addresses of ${code(path)} could not be tried: no name of a server was found at all, so the machine may have no network.`
});
var notKnown = (path, open2) => {
  if (open2.every(({ answer: answer2 }) => answer2.answer === "none" && answer2.why === "network")) return noNetwork(path);
  const listed2 = inAll(
    (language) => some(
      open2.map(({ label: label2, line, answer: answer2 }) => {
        const at5 = { fi: "rivi", sv: "rad", en: "line" }[language];
        return `${code(label2)} (${at5} ${line}: ${why(answer2)[language]})`;
      }),
      language
    )
  );
  return {
    fi: `En saanut selville, toimivatko nämä tiedoston ${code(path)} osoitteet: ${listed2.fi}. Kokeile niitä selaimella.`,
    sv: `Jag kunde inte ta reda på om de här adresserna i ${code(path)} fungerar: ${listed2.sv}. Pröva dem i en webbläsare.`,
    en: `I could not find out whether these addresses of ${code(path)} work: ${listed2.en}. Try them in a browser.`
  };
};

// src/checks/publiccode-urls.ts
function wrong(answer2) {
  if (answer2.answer === "none") return answer2.why === "name" ? noSuchName : null;
  if (answer2.answer !== "status") return null;
  return answer2.status === 404 ? notFound6 : answer2.status === 410 ? removed : null;
}
var isFine = (answer2) => answer2.answer === "status" && answer2.status >= 200 && answer2.status < 300;
function problemOf5({ url, keys: keys2 }, answer2) {
  const message2 = wrong(answer2);
  const [first3, ...others5] = keys2;
  if (!message2 || !first3) return [];
  const related = others5.map(({ location }) => location);
  return [
    {
      message: message2(first3.label, url),
      location: first3.location,
      key: `${first3.label}:${url.slice(0, 300)}`,
      ...related.length > 0 ? { related } : {}
    }
  ];
}
var openOf = ({ keys: keys2 }, answer2) => wrong(answer2) || isFine(answer2) ? [] : keys2.slice(0, 1).map(({ label: label2, location }) => ({ label: label2, line: location.line ?? 1, answer: answer2 }));
function withOpen(problems, reasons3) {
  if (reasons3.length === 0) return problems;
  return problems.map((problem7, index4) => ({
    ...problem7,
    message: index4 === problems.length - 1 ? joined([problem7.message, ...reasons3]) : problem7.message,
    hides: true
  }));
}
function judgementOf2(path, asked2, whole3) {
  const problems = asked2.flatMap(([stated, answer2]) => problemOf5(stated, answer2));
  const open2 = asked2.flatMap(([stated, answer2]) => openOf(stated, answer2));
  const reasons3 = [...open2.length > 0 ? [notKnown(path, open2)] : [], ...whole3 ? [] : [tooMuch2(path)]];
  if (problems.length > 0) return { problems: withOpen(problems, reasons3) };
  if (reasons3.length > 0) return { undetermined: joined(reasons3) };
  return { passed: asked2.flatMap(([{ keys: keys2 }]) => keys2.map(({ location }) => location)) };
}
var publiccode_urls_default = {
  async judge({ inventory }) {
    if (!inventory.urls) return { notApplicable: switchedOff };
    const opened2 = await openedPubliccode(inventory);
    if ("answer" in opened2) return opened2.answer;
    const { urls, whole: whole3 } = statedUrls(opened2.data);
    if (urls.length === 0)
      return whole3 ? { notApplicable: noUrls(opened2.path) } : { undetermined: tooMuch2(opened2.path) };
    const answers3 = await inventory.urls(urls.map(({ url }) => url));
    const unasked = { answer: "none", why: "limit" };
    const asked2 = urls.map((stated) => [stated, answers3.get(stated.url) ?? unasked]);
    return judgementOf2(opened2.path, asked2, whole3);
  }
};

// src/checks/api-readable.ts
var api_readable_exports = {};
__export(api_readable_exports, {
  default: () => api_readable_default
});
var unknown4 = (paths2) => ({
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
  const { path, valid, problem: problem7 } = api;
  if (valid === false) {
    const { message: message2, ...location } = problem7 ?? { message: unreadable3(path), path, line: 1 };
    return [{ message: message2, location, key: "syntax" }];
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
    if (apis.length === 0) return { undetermined: joined(distinct(all.flatMap(({ doubt }) => doubt ?? []))) };
    const problems = (await Promise.all(apis.map(syntaxOf))).flat();
    if (problems.length > 0) return { problems };
    const read2 = apis.filter(({ unread: unread2 }) => unread2 === null);
    if (read2.length > 0) return { passed: read2.map(({ path }) => ({ path, line: 1 })) };
    return { undetermined: unknown4(apis.map(({ path }) => path)) };
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
    const own2 = fields.get(name2);
    if (own2) return { path, line: own2.line };
    const lines2 = [...fields].filter(([key]) => key.startsWith(`${name2}.`)).map(([, { line }]) => line);
    if (lines2.length > 0) return { path, line: Math.min(...lines2) };
  }
  return { path, line: 1 };
}
var absent2 = (path, names11) => {
  const list4 = inAll((language) => either(names11.map(code), language));
  return {
    fi: `Rajapintakuvauksessa ${code(path)} ei ole arvoa kentälle ${list4.fi}.`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns inget värde för fältet ${list4.sv}.`,
    en: `The API description ${code(path)} has no value for ${list4.en}.`
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
function judgeOne(api, options2, matches2) {
  const found4 = firstValue(api, options2);
  if (!found4) {
    const names11 = options2.anyOf ?? [options2.field];
    return { message: absent2(api.path, names11), location: placeFor(api, options2.field), key: options2.field };
  }
  const place3 = { path: api.path, line: found4.line, column: found4.column };
  if (!matches2 || matches2(found4.value)) return place3;
  const semantic = matches2("1.4.0") && !matches2("1.4") && !matches2("one");
  return { message: otherwise(options2.field, found4.value, semantic), location: place3, key: options2.field };
}
async function matcher(pattern2) {
  if (pattern2 === void 0) return null;
  const { RE2JS } = await import("./build-LFBTNDRD.js");
  const compiled4 = RE2JS.compile(pattern2);
  return (value) => compiled4.matches(value);
}
var api_field_default = {
  async judge({ inventory }, options2) {
    const formats2 = options2.formats ?? defaults3;
    const own2 = await ownApis(inventory, formats2);
    if ("answer" in own2) return own2.answer;
    const apis = own2.apis.filter(({ file, fields }) => file !== null || fields.size > 0);
    if (apis.length === 0) return nothingToRead(["api-description"]);
    const matches2 = await matcher(options2.pattern);
    const judged8 = apis.map((api) => judgeOne(api, options2, matches2));
    const problems = judged8.filter((one3) => "message" in one3);
    return problems.length > 0 ? { problems } : { passed: judged8.filter((one3) => !("message" in one3)) };
  }
};

// src/checks/api-valid.ts
var api_valid_exports = {};
__export(api_valid_exports, {
  default: () => api_valid_default
});
var more2 = (path, count2) => ({
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
  return [...problems, { message: more2(api.path, rest), location: { path: api.path, line: 1 }, key: "more" }];
}
var api_valid_default = {
  async judge({ inventory }) {
    const own2 = await ownApis(inventory, apiFormats);
    if ("answer" in own2) return own2.answer;
    const { apis } = own2;
    const judged8 = await Promise.all(apis.map(judgeOne2));
    const problems = judged8.flatMap((one3) => "reason" in one3 ? [] : one3);
    if (problems.length > 0) return { problems };
    const reasons3 = judged8.flatMap((one3) => "reason" in one3 ? [one3.reason] : []);
    if (reasons3.length === apis.length) return { undetermined: joined(distinct(reasons3).slice(0, 3)) };
    const read2 = apis.filter((_, index4) => !("reason" in judged8[index4]));
    return { passed: read2.map(({ path }) => ({ path, line: 1 })) };
  }
};

// src/checks/api-changes.ts
var api_changes_exports = {};
__export(api_changes_exports, {
  default: () => api_changes_default
});

// src/checks/api-changes-words.ts
var most8 = 6;
var lineWord = { fi: "rivi", sv: "rad", en: "line" };
var beforeWord = { fi: "ennen", sv: "tidigare", en: "before" };
function placesOf2({ before: before4, after: after2 }, home, language) {
  const at5 = after2 ?? before4;
  if (at5?.line === void 0) return "";
  const file = home === null || at5.path === home ? "" : `${code(at5.path)}, `;
  const was = after2 && before4?.line !== void 0 && before4.line !== after2.line ? before4.line : null;
  return `${file}${lineWord[language]} ${at5.line}${was === null ? "" : `, ${beforeWord[language]} ${was}`}`;
}
function enclosed(text3, words4) {
  if (words4 === "") return text3;
  return text3.endsWith(")") ? `${text3.slice(0, -1)}, ${words4})` : `${text3} (${words4})`;
}
var others4 = (count2) => count2 === 0 ? { fi: "", sv: "", en: "" } : {
  fi: ` ja ${counted(count2, "muu toiminto", "muuta toimintoa")}`,
  sv: ` och ${counted(count2, "annan operation", "andra operationer")}`,
  en: ` and ${counted(count2, "other operation", "other operations")}`
};
var about = ({ subject, others: more3 }, language) => subject === null ? "" : `${code(subject)}${others4(more3)[language]}: `;
var whatOf = (change, home, language) => enclosed(change.what[language], placesOf2(change, home, language));
function listOf(changes, language) {
  const [first3] = changes;
  const home = (first3?.after ?? first3?.before)?.path ?? null;
  const abouts = changes.map((change) => about(change, language));
  const named13 = changes.slice(0, most8).map((change, at5) => `${abouts[at5] === abouts[at5 - 1] ? "" : abouts[at5]}${whatOf(change, home, language)}`);
  return `${named13.join("; ")}${changes.length > most8 ? `; ${andMore(changes.length - most8)[language]}` : ""}`;
}
var named6 = (title, path) => title ? `”${title.replace(/\s+/gu, " ").slice(0, 80)}”` : code(path);
var quoted3 = (title, path) => {
  const name2 = named6(title, path);
  return { fi: name2, sv: name2, en: title ? `"${name2.slice(1, -1)}"` : name2 };
};
function undecided(of3, changes, missing2) {
  const name2 = quoted3(of3.title, of3.path);
  const list4 = (language) => missing2.map((text3) => text3[language]).join("; ");
  return {
    fi: `Muutos katkaisee rajapinnan ${name2.fi} yhteensopivuuden: ${listOf(changes, "fi")}. Tarvitaan vielä: ${list4("fi")}.`,
    sv: `Ändringen bryter kompatibiliteten för gränssnittet ${name2.sv}: ${listOf(changes, "sv")}. Det behövs ännu: ${list4("sv")}.`,
    en: `The change breaks the compatibility of the interface ${name2.en}: ${listOf(changes, "en")}. Still needed: ${list4("en")}.`
  };
}
function broken(of3, changes) {
  const name2 = quoted3(of3.title, of3.path);
  return {
    fi: `Muutos katkaisee vielä keskeneräisen rajapinnan ${name2.fi} yhteensopivuuden: ${listOf(changes, "fi")}. Kerro siitä niille, jotka kokeilevat rajapintaa.`,
    sv: `Ändringen bryter kompatibiliteten för gränssnittet ${name2.sv}, som inte är färdigt än: ${listOf(changes, "sv")}. Berätta om det för dem som provar gränssnittet.`,
    en: `The change breaks the compatibility of the interface ${name2.en}, which is not stable yet: ${listOf(changes, "en")}. Tell those who are trying it out.`
  };
}
function unclear(of3, changes) {
  const name2 = quoted3(of3.title, of3.path);
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
function changelogMissing(path, telling6) {
  const { fi, sv, en } = tellings[telling6];
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
function versionOf2(text3) {
  const found4 = /^[vV]?(\d{1,9})(?:\.\d{1,9}){0,3}([-+.]?[a-z][\w.-]*)?$/u.exec((text3 ?? "").trim());
  if (!found4) return null;
  return { major: Number(found4[1]), pre: /alpha|beta|rc|dev|snapshot|pre|draft|preview/iu.test(found4[2] ?? "") };
}
var early = /* @__PURE__ */ new Set(["concept", "development", "beta"]);
function isStable2({ version: version4 }, product) {
  const stated = versionOf2(version4);
  if (early.has(product.stage) && (stated === null || product.stageDeclared)) return false;
  return stated === null || stated.major > 0 && !stated.pre;
}

// src/checks/changelog-tells.ts
var breaks = /\bbreaking(?! down)\b|\bbreaks? (?:\S{1,20} ){0,3}(?:compatib|clients?\b|consumers?\b|apis?\b|interface|contract|integration|implement)|\bbc[- ]break|\bincompatib|\b(?:not|no longer) (?:backwards? |fully )?compatib|(?:epä|ei (?:ole |enää ){0,2}(?:taakse- |taaksepäin |alaspäin ){0,2})yhteensop|yhteensopima[ts]|rikko[ov]|katkais|\bbryt(?:er|ande|s)\b|inkompatib|\b(?:inte|ej|icke)[- ](?:längre |är ){0,2}(?:bakåt)?kompatib/iu;
var ends = /remov|retire|no longer|discontinu|sunset|decommission|poist|lopete|päätty|päätet|ei enää|käytöstä|ta(?:s|gits) bort|bort(?:tag|agn)|avveckl|upphör|utgår|inte längre|stäng/iu;
var interfaces = /\bapis?\b|interface|rajapin|gränssnitt|version|versio|\bv\d/iu;
var letter = /[\p{L}\p{N}_]/u;
var inflected = 5;
function names8(text3, name2) {
  for (let at5 = text3.indexOf(name2); at5 !== -1; at5 = text3.indexOf(name2, at5 + 1)) {
    const [before4, after2] = [text3[at5 - 1] ?? "", text3[at5 + name2.length] ?? ""];
    const opens3 = !letter.test(before4) || !letter.test(name2[0] ?? "");
    const closes = !letter.test(after2) || !letter.test(name2.at(-1) ?? "");
    if (opens3 && (closes || name2.length >= inflected && new RegExp("\\p{L}", "u").test(after2))) return true;
  }
  return false;
}
function tellsOf({ text: text3 }, changes, version4) {
  if (breaks.test(text3)) return true;
  const plain3 = text3.toLowerCase();
  if (version4 !== null && version4 !== "" && names8(plain3, version4.toLowerCase())) return true;
  if (changes.some(({ code: code3 }) => code3 === "description-removed") && ends.test(text3) && interfaces.test(text3))
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
var isIn = (path, folders2) => folders2.some((folder2) => path.startsWith(folder2) || path.includes(`/${folder2}`)) && !noDecision.test(path);
async function inFolder2(base, head3) {
  const folders2 = foldersOf(head3);
  const before4 = new Map(base.repository.files.map(({ path, oid }) => [path, oid]));
  for (const { path, oid } of head3.repository.files) {
    if (!isIn(path, folders2)) continue;
    if (!before4.has(path)) return { path, line: 1 };
    const was = before4.get(path) ?? null;
    if (was !== null && oid !== null) {
      if (was !== oid) return { path, line: 1 };
      continue;
    }
    const [a, b] = [await base.content(path), await head3.content(path)];
    if (a?.kind === "text" && b?.kind === "text" && a.text !== b.text) return { path, line: 1 };
  }
  return null;
}
function inChangelog(entries3, head3) {
  const folders2 = foldersOf(head3);
  for (const { text: text3, place: place3 } of entries3)
    for (const [, written6, address4] of text3.matchAll(link)) {
      const target = written6 ?? address4 ?? "";
      const found4 = resolveLink(place3.path, target, (path) => head3.exists(path));
      if (found4.kind === "file" && found4.found && isIn(found4.path, folders2)) return place3;
      if (/^https?:/u.test(target) && spokenOf.test(text3)) return place3;
    }
  return null;
}
async function linkedDecision({ base, head: head3 }, entries3) {
  const place3 = await inFolder2(base, head3) ?? inChangelog(entries3, head3);
  if (place3) return { found: place3 };
  const { commit } = base.repository;
  const since2 = commit === null ? { messages: [], complete: true } : await head3.repository.history.messagesSince(commit);
  if ("undetermined" in since2) return { sure: false };
  if (since2.messages.some((message2) => trailer.test(message2))) return { found: null };
  return { sure: since2.complete };
}

// src/checks/deprecation-dates.ts
var before2 = 40;
var behind2 = 12;
var since = /since|\bfrom\b|as of|deprecated|merkitty|poistuvaksi|vanhentun|sedan|från och med|fr\.o\.m|föråldra|märkt|vanaf|sinds/giu;
var until = /until|\btill\b|through|sunset|remov|will end|\bends?\b|end of life|poistu(?!vaks)|poistet|päätty|lakka|lopete|ta(?:s|gits) bort|utgår|upphör|avveckl|till och med|t\.o\.m/giu;
var sinceBehind = /^[\s,)]{0,3}(?:alkaen|lähtien)/iu;
var untilBehind = /^[\s,)]{0,3}(?:asti|saakka|mennessä)/iu;
var lastOf = (text3, pattern2) => [...text3.matchAll(pattern2)].at(-1)?.index ?? -1;
function kindOf(ahead, after2) {
  if (untilBehind.test(after2)) return "until";
  const [begins2, ends4] = [lastOf(ahead, since), lastOf(ahead, until)];
  if (begins2 > ends4 || ends4 === -1 && sinceBehind.test(after2)) return "since";
  return ends4 === -1 ? "unknown" : "until";
}
var isoOf2 = (date) => date.toISOString().slice(0, 10);
function datesIn2(text3) {
  return text3.split("\n").flatMap((line) => {
    let from = 0;
    return datesIn(line).filter(({ precision }) => precision === "day" || precision === "month").map(({ column, text: written6, from: first3, to }) => {
      const [start3, end2] = [column - 1, column - 1 + written6.length];
      const kind = kindOf(line.slice(Math.max(from, start3 - before2), start3), line.slice(end2, end2 + behind2));
      from = end2;
      return { iso: isoOf2(kind === "since" ? first3 : to), kind };
    });
  });
}

// src/checks/api-record.ts
var versionPlace = ({ path, fields }) => {
  const field = fields.get("info.version");
  return field ? { path, line: field.line, column: field.column } : { path, line: 1 };
};
var isCalendar3 = (major2) => major2 >= 1990 && major2 < 2200;
var nextMajor = (version4) => {
  const [, sign = "", major2 = "", rest = ""] = /^(\D?)(\d{1,9})((?:\.\d{1,9}){0,3})/u.exec(version4.trim()) ?? [];
  return `${sign}${Number(major2) + 1}${rest.replace(/\d+/gu, "0")}`;
};
function versionRequirement({ before: before4, after: after2 }) {
  const was = versionOf2(before4.version);
  if (!after2 || !was) return { met: null };
  const is = versionOf2(after2.version);
  if (is && is.major > was.major) return { met: versionPlace(after2) };
  const isOther = after2.version !== null && after2.version !== before4.version;
  if (isOther && (isCalendar3(was.major) || !is && /\d/u.test(after2.version ?? "")))
    return { met: versionPlace(after2) };
  const text3 = before4.version ?? "";
  return { missing: majorMissing(text3, after2.version, isCalendar3(was.major) ? null : nextMajor(text3)) };
}
function changelogRequirement({ before: before4, after: after2, states: { head: head3 } }, changes, entries3) {
  const version4 = after2 && after2.version !== before4.version ? after2.version : null;
  const entry4 = entries3?.find((one3) => tellsOf(one3, changes, version4));
  if (entry4) return { met: entry4.place };
  const artefacts = head3.of("changelog");
  const path = artefacts.find(({ status }) => status === "present" || status === "section")?.path ?? null;
  if (entries3 === null || artefacts.length > 0 && path === null) return { met: null };
  return { missing: changelogMissing(path, after2 === null ? "end" : version4 === null ? "part" : "version") };
}
var announceable = /(?:^|-)(?:property|parameter|operation|path|field|argument|method|message|type|channel)-(?:removed|renamed)$/u;
var isRemoval = ({ code: kind, verdict }) => verdict === "breaking" && announceable.test(kind);
var monthsBefore2 = (today, months4) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months4, today.getUTCDate()));
var nameOf5 = ({ names: names11, subject }) => code(names11[0] ?? subject ?? "");
var isoDate = (time) => new Date(time).toISOString().slice(0, 10);
var preparation = 31 * 24 * 60 * 60 * 1e3;
var dated = (iso) => inAll((language) => isoDateIn(iso, language));
function timeOf(change, months4, today) {
  if (change.deprecated === null) return notDeprecated(nameOf5(change), months4);
  const dates = datesIn2(change.deprecated.note);
  const asked2 = isoDate(monthsBefore2(today, months4).getTime());
  const now = isoDate(today.getTime());
  const soon = isoDate(today.getTime() + preparation);
  const promised = dates.find(({ iso, kind }) => kind === "until" && iso > soon);
  if (promised) return goesBeforePromised(nameOf5(change), dated(promised.iso));
  const isLong = ({ iso, kind }) => kind === "since" ? iso <= asked2 : iso <= now;
  if (dates.some(isLong)) return null;
  const [date] = dates;
  return date ? deprecatedTooShort(nameOf5(change), dated(date.iso), months4) : deprecationUndated(nameOf5(change), months4);
}
function deprecationRequirement({ head: head3 }, changes) {
  const { months: months4 } = head3.agreements.deprecation;
  if (months4 === null) return { met: null };
  const [first3] = changes.filter(isRemoval).flatMap((change) => timeOf(change, months4, head3.repository.today) ?? []);
  return first3 ? { missing: first3 } : { met: null };
}
async function decisionRequirement(states, entries3) {
  const { folder: folder2, required } = states.head.agreements.decisions;
  if (!required) return { met: null };
  const linked2 = await linkedDecision(states, entries3 ?? []);
  if ("found" in linked2) return { met: linked2.found };
  return linked2.sure ? { missing: decisionMissing(folder2) } : { unknown: messagesUnknown };
}

// src/checks/changelog-added.ts
var fragments = /(?:^|\/)(?:\.changesets?|changelog\.d|newsfragments?|changelogs\/unreleased|changes\.d)\/(?!readme)[^/]+\.(?:md|rst|txt|ya?ml)$/iu;
async function logsOf(inventory) {
  const { readings: found4 } = await readings(inventory, ["changelog"]);
  return found4.map(({ document: { path, text: text3 }, from, to }) => ({ path, lines: text3.split("\n"), from, to }));
}
async function newFragments(base, head3) {
  const paths2 = head3.repository.files.map(({ path }) => path).filter((path) => fragments.test(path));
  const contents2 = await Promise.all(
    paths2.filter((path) => !base.exists(path)).map(async (path) => ({ path, content: await head3.content(path) }))
  );
  return contents2.flatMap(({ path, content }) => {
    if (content?.kind !== "text") return [];
    const lines2 = content.text.split("\n");
    return [{ path, lines: lines2, from: 1, to: lines2.length }];
  });
}
var opens2 = /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s)/u;
var isHeading2 = (line) => /^\s{0,3}#{1,6}\s/u.test(line);
function entriesOf2({ path, lines: lines2, from, to }, known5) {
  const entries3 = [];
  let open2 = null;
  lines2.forEach((line, index4) => {
    if (index4 + 1 < from || index4 + 1 > to) return;
    if (line.trim() === "" || opens2.test(line)) open2 = null;
    if (!/[\p{L}\p{N}]/u.test(line) || known5.has(line.trim())) return;
    if (open2) open2.text += ` ${line.trim()}`;
    else {
      open2 = { text: line.trim(), place: { path, line: index4 + 1 } };
      entries3.push(open2);
    }
    if (isHeading2(line)) open2 = null;
  });
  return entries3;
}
async function addedEntries(base, head3) {
  const { unread: unread2 } = await readings(head3, ["changelog"]);
  const [before4, after2, notes] = [await logsOf(base), await logsOf(head3), await newFragments(base, head3)];
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
  const compared3 = [];
  const left = [...found4.left];
  for (const pair of found4.pairs) {
    const { before: before4, after: after2 } = pair;
    if (after2 === null) {
      if (states.head.repository.complete) compared3.push({ pair, changes: [goneChange(before4)] });
      continue;
    }
    const changes = await interfaceChanges(before4, after2);
    if ("undetermined" in changes) left.push({ path: after2.path, reason: changes.undetermined });
    else compared3.push({ pair, changes });
  }
  return { compared: compared3, left };
}
var of = ({ before: before4, after: after2 }) => ({
  title: after2?.title ?? before4.title,
  path: after2?.path ?? before4.path
});
var placeOf6 = ({ after: after2, before: before4 }) => after2 ?? { path: before4?.path ?? "", missing: true };
function problemOf6(changes, message2) {
  const [location, ...related] = [
    ...new Map(changes.map((change) => [JSON.stringify(placeOf6(change)), placeOf6(change)])).values()
  ];
  return {
    message: message2,
    location: location ?? { path: "" },
    related: related.slice(0, mostRelated2),
    key: changes.map(({ key }) => key).sort().join("\n")
  };
}
async function weigh({ pair, changes }) {
  const { states } = pair;
  const broken3 = changes.filter(({ verdict }) => verdict === "breaking");
  const entries3 = await addedEntries(states.base, states.head);
  const inChangelog2 = changelogRequirement(pair, broken3, entries3);
  const requirements = [
    versionRequirement(pair),
    inChangelog2,
    deprecationRequirement(states, broken3),
    await decisionRequirement(states, entries3)
  ];
  const missing2 = requirements.flatMap((one3) => "missing" in one3 ? [one3.missing] : []);
  const problem7 = missing2.length > 0 ? problemOf6(broken3, undecided(of(pair), broken3, missing2)) : null;
  const edit = "missing" in inChangelog2 ? await changelogEdit(states.head, "interface") : null;
  return {
    problem: problem7 && edit ? { ...problem7, edit } : problem7,
    met: requirements.flatMap((one3) => "met" in one3 && one3.met ? [one3.met] : []),
    unknown: requirements.flatMap((one3) => "unknown" in one3 ? [one3.unknown] : [])
  };
}
var notCompared2 = (left) => joined(left.slice(0, 3).map(({ path, reason }) => notCompared(path, reason)));
var placesIn = (compared3) => compared3.flatMap(({ pair: { after: after2 } }) => after2 ? [{ path: after2.path, line: 1 }] : []);
var isBreaking = ({ verdict }) => verdict === "breaking";
async function decided(compared3, left) {
  const stable = compared3.filter(
    ({ pair, changes }) => changes.some(isBreaking) && isStable2(pair.before, pair.states.head.product)
  );
  const weighed = await Promise.all(stable.map(weigh));
  const problems = weighed.flatMap(({ problem: problem7 }) => problem7 ?? []);
  if (problems.length > 0) return { problems };
  const unknown6 = distinct(weighed.flatMap((one3) => one3.unknown));
  if (unknown6.length > 0) return { undetermined: joined(unknown6) };
  if (left.length > 0) return { undetermined: notCompared2(left) };
  return { passed: stable.length === 0 ? placesIn(compared3) : weighed.flatMap(({ met }) => met) };
}
function told(compared3, left) {
  const problems = compared3.flatMap(({ pair, changes }) => {
    const broken3 = isStable2(pair.before, pair.states.head.product) ? [] : changes.filter(isBreaking);
    const unclear3 = changes.filter(({ verdict }) => verdict === "unclear");
    return [
      ...broken3.length > 0 ? [problemOf6(broken3, broken(of(pair), broken3))] : [],
      ...unclear3.length > 0 ? [problemOf6(unclear3, unclear(of(pair), unclear3))] : []
    ];
  });
  if (problems.length > 0) return { problems };
  return left.length > 0 ? { undetermined: notCompared2(left) } : { passed: placesIn(compared3) };
}
var api_changes_default = {
  async judge({ inventory, base }, options2) {
    if (!base || !await hasApis(base)) return { notApplicable: noApi };
    const states = { base, head: inventory };
    const { compared: compared3, left } = await comparedPairs(states);
    return options2.tell === "told" ? told(compared3, left) : decided(compared3, left);
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
function quotable(message2) {
  const plain3 = message2.slice(0, 2e3).replaceAll("`", "'").replace(/\s+/gu, " ").replace(personal3, "…").replace(/["”“]/gu, "'").trim().replace(/\.{1,3}$/u, "");
  return plain3.length > longestMessage ? `${plain3.slice(0, longestMessage - 1)}…` : plain3;
}
function styleSays(profile, { rule, message: message2 }) {
  const name2 = profileNames[profile];
  const words4 = quotable(message2);
  return {
    fi: `Tyyliprofiili ${name2} (${code(rule)}): ”${words4}”.`,
    sv: `Stilprofilen ${name2} (${code(rule)}): ”${words4}”.`,
    en: `Style profile ${name2} (${code(rule)}): "${words4}".`
  };
}
function styleSaysMore(profile, path, n2) {
  const name2 = profileNames[profile];
  return {
    fi: `Tyyliprofiililla ${name2} on rajapintakuvauksesta ${code(path)} vielä ${counted(n2, "huomautus", "huomautusta")}. Ne kaikki näkee Spectralilla.`,
    sv: `Stilprofilen ${name2} har ytterligare ${counted(n2, "anmärkning", "anmärkningar")} om gränssnittsbeskrivningen ${code(path)}. Spectral visar dem alla.`,
    en: `Style profile ${name2} has ${counted(n2, "more remark", "more remarks")} on the API description ${code(path)}. Spectral shows them all.`
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
var notAll = (reasons3) => ({
  fi: `Kaikkea ei voitu tarkistaa. ${reasons3.fi}`,
  sv: `Allt kunde inte granskas. ${reasons3.sv}`,
  en: `Not everything could be checked. ${reasons3.en}`
});

// src/checks/api-profile.ts
var most9 = 20;
var keyOf2 = ({ rule, steps }) => `${rule} ${steps.join(".")}`;
var idOf2 = (result) => `${result.location.path}
${keyOf2(result)}`;
var gravest = (results) => [...results].sort((a, b) => a.severity - b.severity).slice(0, most9);
function chosen(results, before4) {
  if (results.length <= most9) return results;
  const known5 = new Set(before4.map(idOf2));
  const told2 = new Set(gravest(before4).map(idOf2));
  const picked = /* @__PURE__ */ new Set([
    ...results.filter((result) => told2.has(idOf2(result))),
    ...gravest(results.filter((result) => !known5.has(idOf2(result))))
  ]);
  for (const result of gravest(results)) if (picked.size < most9) picked.add(result);
  return results.filter((result) => picked.has(result));
}
async function saidBefore(base, path, profile) {
  if (!base?.style || !base.exists(path)) return [];
  const reading = await base.style(path, profile);
  return "undetermined" in reading ? [] : reading.results;
}
function problemsOf2({ results }, shown8, path, profile) {
  const told2 = shown8.map((result) => ({
    message: styleSays(profile, result),
    location: result.location,
    key: `${profile} ${keyOf2(result)}`
  }));
  const more3 = results.length - shown8.length;
  if (more3 === 0) return told2;
  return [...told2, { message: styleSaysMore(profile, path, more3), location: { path, line: 1 }, key: `${profile} more` }];
}
async function answerOf({ inventory, base }, path, profile) {
  const reading = await inventory.style?.(path, profile) ?? { undetermined: notHere };
  if ("undetermined" in reading) return { problems: [], gaps: [{ profile, path, reason: reading.undetermined }] };
  const before4 = reading.results.length > most9 ? await saidBefore(base, path, profile) : [];
  return {
    problems: problemsOf2(reading, chosen(reading.results, before4), path, profile),
    gaps: reading.whole ? [] : [{ profile, path, reason: notFollowed }]
  };
}
function reasonsOf(gaps, asked2, unread2) {
  const reasons3 = distinct(gaps.map(({ reason }) => reason));
  const everywhere = reasons3.length === 1 && gaps.length === asked2 && asked2 > 1;
  const told2 = reasons3.map((reason) => {
    const about2 = gaps.filter((gap3) => gap3.reason.en === reason.en);
    const profiles = [...new Set(about2.map(({ profile }) => profile))];
    const paths2 = [...new Set(about2.map(({ path }) => path))];
    return everywhere ? reason : noAnswer(profiles, paths2, reason);
  });
  return [...told2, ...unread2.map(notReadable)].slice(0, 3);
}
function withGaps(problems, reasons3) {
  if (reasons3.length === 0) return problems;
  const last = problems.length - 1;
  return problems.map((problem7, index4) => ({
    ...problem7,
    message: index4 === last ? joined([problem7.message, notAll(joined(reasons3))]) : problem7.message,
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
    const [readable5, unread2] = [true, false].map(
      (valid) => apis.filter((api) => api.valid === true === valid).map(({ path }) => path)
    );
    const asked2 = readable5.flatMap((path) => profiles.map((profile) => answerOf(subject, path, profile)));
    const answers3 = await Promise.all(asked2);
    const problems = answers3.flatMap((answer2) => answer2.problems);
    const reasons3 = reasonsOf(
      answers3.flatMap(({ gaps }) => gaps),
      asked2.length,
      unread2
    );
    if (problems.length > 0) return { problems: withGaps(problems, reasons3) };
    if (reasons3.length > 0) return { undetermined: joined(reasons3) };
    return { passed: readable5.map((path) => ({ path, line: 1 })) };
  }
};

// src/checks/api-parts.ts
var api_parts_exports = {};
__export(api_parts_exports, {
  default: () => api_parts_default
});

// src/interfaces/selection.ts
var unsafeMethods = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH", "DELETE"]);
var isWord2 = (value) => typeof value === "string" && value.trim() !== "";
function noteOf({ part: part3, deprecated, responses }) {
  const headers2 = responses.flatMap(
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
  return [.../* @__PURE__ */ new Set([...texts2, ...headers2])].filter(isWord2).join("\n");
}
var ofOperation = (operation) => ({
  name: operation.name,
  part: operation.part,
  given: { note: noteOf(operation), security: operation.securityPart?.value }
});
function asyncOperations(bundle) {
  return asyncInterface(bundle).channels.flatMap(
    ({ address: address4, operations }) => operations.map(({ direction, part: part3 }) => {
      const note2 = [textAt(part3.value, "summary"), textAt(part3.value, "description")].filter(isWord2).join("\n");
      const name2 = `${direction === "in" ? "send to" : "receive from"} ${address4}`;
      return { name: name2, part: part3, given: { note: note2, security: get(part3.value, "security") } };
    })
  );
}
var once3 = (all) => [...new Map(all.map((one3) => [idOf(one3.part), one3]).reverse()).values()].reverse();
var named7 = new Set(
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
function inside2(open2, found4) {
  const { part: part3, names: names11, label: label2 } = open2;
  if (Array.isArray(part3.value))
    return part3.value.map((_, index4) => ({ part: child(part3, index4), names: false, label: label2 }));
  if (!isObject(part3.value)) return [];
  const properties = names11 ? null : child(part3, "properties");
  for (const [name2, one3] of members(properties))
    if (isObject(one3.value)) found4.push({ name: label2 === "" ? name2 : `${label2}.${name2}`, part: one3, given: {} });
  return Object.keys(part3.value).filter((name2) => names11 || !(opaque.has(name2) || name2.startsWith("x-"))).map((name2) => {
    const below2 = child(part3, name2);
    const isSchema = typeof get(below2.value, "type") === "string";
    return { part: below2, names: !names11 && named7.has(name2) && !isSchema, label: names11 && tells(part3) ? name2 : label2 };
  });
}
function propertiesOf(bundle) {
  const found4 = [];
  const seen = /* @__PURE__ */ new Set();
  for (const file of bundle.files) {
    const open2 = [{ part: topOf(file), names: false, label: "" }];
    while (open2.length > 0) {
      const one3 = open2.pop();
      if (typeof one3.part.value !== "object" || one3.part.value === null || seen.has(one3.part.value)) continue;
      seen.add(one3.part.value);
      for (const below2 of [...inside2(one3, found4)].reverse()) open2.push(below2);
    }
  }
  return once3(found4);
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
    return once3(
      operations.flatMap(
        (operation) => operation.parameters.map(({ name: name2, part: part3 }) => ({ name: `${operation.name} ${name2}`, part: part3, given: {} }))
      )
    );
  if (selection === "responses")
    return once3(
      operations.flatMap(
        (operation) => operation.responses.map(({ code: code3, part: part3 }) => ({ name: `${operation.name} ${code3}`, part: part3, given: {} }))
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
    return asyncInterface(bundle).channels.map(({ address: address4, part: part3 }) => ({ name: address4, part: part3, given: {} }));
  return [];
}
var mostReached = 5e4;
function stepInto({ name: name2, part: part3 }, step, bundle) {
  const from = bundle.followed(part3);
  const under3 = (key, one4) => ({
    name: name2 === "" ? key : `${name2}.${key}`,
    part: one4,
    given: {}
  });
  if (step === "*") return entries(from).map(([key, one4]) => under3(key, one4));
  const one3 = child(from, step);
  return one3 === null ? [] : [under3(step, one3)];
}
function reachedFrom(from, path, bundle) {
  let all = from;
  for (const step of path.split(".")) {
    const next2 = [];
    for (const one3 of all) {
      for (const below2 of stepInto(one3, step, bundle)) next2.push(below2);
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
  const own2 = [part3, bundle.followed(part3)];
  const inner = own2.flatMap(
    (one3) => compositions.flatMap((key) => entries(child(one3, key)).flatMap(([, member]) => [member, bundle.followed(member)]))
  );
  return [...own2, ...inner].flatMap((one3) => valuesAt(one3, steps, bundle));
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
function shareText({ path, selection, fields, all, good, share: share2, open: open2, formed }) {
  const kind = selection ? counted2[selection] : things;
  const field = inAll((language) => either(fields.map(code), language));
  const names11 = inAll((language) => some(open2.map(code), language, shownOpen));
  const per = Math.floor(100 * good / all);
  const form3 = formed ? { fi: " pyydetyssä muodossa", sv: " i den form som regeln ber om", en: " in the form that the rule asks for" } : { fi: "", sv: "", en: "" };
  return {
    fi: `Rajapintakuvauksen ${code(path)} ${all} ${kind.fi} ${good} kertoo tiedon ${field.fi}${form3.fi} (${per} %). Sääntö pyytää, että osuus on vähintään ${share2} %. Ilman sitä ovat esimerkiksi ${names11.fi}.`,
    sv: `Av ${all} ${kind.sv} i gränssnittsbeskrivningen ${code(path)} har ${good} uppgiften ${field.sv}${form3.sv} (${per} %). Regeln ber om minst ${share2} %. Utan den är till exempel ${names11.sv}.`,
    en: `Of ${all} ${kind.en} in the API description ${code(path)} ${good} have ${field.en}${form3.en} (${per} %). At least ${share2} % are expected. Among those without it: ${names11.en}.`
  };
}
function lacking(path, name2, fields) {
  const list4 = inAll((language) => either(fields.map(code), language));
  if (name2 === "")
    return {
      fi: `Rajapintakuvauksessa ${code(path)} ei ole arvoa kentälle ${list4.fi}.`,
      sv: `I gränssnittsbeskrivningen ${code(path)} finns inget värde för fältet ${list4.sv}.`,
      en: `The API description ${code(path)} has no value for ${list4.en}.`
    };
  return {
    fi: `Kohdassa ${code(name2)} ei ole arvoa kentälle ${list4.fi}.`,
    sv: `${code(name2)} har inget värde för fältet ${list4.sv}.`,
    en: `${code(name2)} has no value for ${list4.en}.`
  };
}
function unfitting2(name2, field, value) {
  const at5 = name2 === "" ? { fi: "", sv: "", en: "" } : { fi: ` kohdassa ${code(name2)}`, sv: ` i ${code(name2)}`, en: ` of ${code(name2)}` };
  return {
    fi: `Kentän ${code(field)} arvo${at5.fi} on ${code(value)}. Se ei ole siinä muodossa, jota sääntö pyytää.`,
    sv: `Fältet ${code(field)}${at5.sv} har värdet ${code(value)}. Det har inte den form som regeln ber om.`,
    en: `The value of ${code(field)}${at5.en} is ${code(value)}. It has not the form that the rule asks for.`
  };
}
function notCounted(name2, field, value) {
  const at5 = name2 === "" ? { fi: "", sv: "", en: "" } : { fi: ` kohdassa ${code(name2)}`, sv: ` i ${code(name2)}`, en: ` of ${code(name2)}` };
  return {
    fi: `Kentän ${code(field)} arvo${at5.fi} on ${code(value)}, jota ei lasketa: se on mallipohjasta, esimerkki tai muu arvo, jonka sääntö sulkee pois.`,
    sv: `Fältet ${code(field)}${at5.sv} har värdet ${code(value)}, som inte räknas: det kommer från en mall, är ett exempel eller något annat som regeln utesluter.`,
    en: `The value of ${code(field)}${at5.en} is ${code(value)}, which does not count: it comes from a template, is an example, or is left out by the rule for another reason.`
  };
}
function noneSelected(paths2) {
  const list4 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Rajapintakuvauksissa ei ole mitään, mitä sääntö koskisi (${list4.fi}).`,
    sv: `I gränssnittsbeskrivningarna finns inget som regeln gäller (${list4.sv}).`,
    en: `Nothing in the API descriptions is what the rule is about (${list4.en}).`
  };
}

// src/checks/api-parts.ts
var defaults4 = ["openapi", "asyncapi"];
var most10 = 10;
async function finder(pattern2) {
  if (pattern2 === void 0) return null;
  const { RE2JS } = await import("./build-LFBTNDRD.js");
  const compiled4 = RE2JS.compile(pattern2);
  return (value) => compiled4.matcher(value).find();
}
var wordsOf3 = (value) => Array.isArray(value) ? value.filter((one3) => typeof one3 !== "object").map(String) : typeof value === "object" || value === void 0 ? [] : [String(value)];
var isStated3 = (field, value) => value !== null && value !== void 0 && (field === "security" || (typeof value === "object" ? Object.keys(value).length > 0 : String(value).trim() !== ""));
function fault(one3, { fields, pattern: pattern2, not }, { api, bundle }) {
  let wrong2 = null;
  for (const field of fields) {
    const values = fieldOf(one3, field, bundle).filter((value) => isStated3(field, value));
    if (values.length > 0 && pattern2 === null && not === null) return null;
    for (const value of values.flatMap(wordsOf3)) {
      const isLeftOut = not?.(value) ?? false;
      if (!isLeftOut && (pattern2?.(value) ?? true)) return null;
      wrong2 ??= () => (isLeftOut ? notCounted : unfitting2)(one3.name, field, value);
    }
  }
  return wrong2 ?? (() => lacking(api.path, one3.name, fields));
}
var placed2 = (one3, [field = ""]) => one3.name === "" ? one3.part.file.place(field.split("."), "key") : placeOf(one3.part);
var thingsOf = ({ bundle }, { select, at: at5 }) => {
  const from = select === void 0 ? [wholeOf(bundle)] : selectFrom(bundle, select);
  return at5 === void 0 ? from : reachedFrom(from, at5, bundle);
};
function judgeOne3(api, options2, asked2) {
  const things2 = thingsOf(api, options2);
  if (things2.length === 0) return { problems: [], passed: [] };
  const wrong2 = things2.flatMap((one3) => {
    const message3 = fault(one3, asked2, api);
    return message3 === null ? [] : [{ one: one3, message: message3 }];
  });
  const { share: share2 = 100 } = options2;
  const good = things2.length - wrong2.length;
  if (100 * good >= share2 * things2.length) return { problems: [], passed: [{ path: api.api.path, line: 1 }] };
  const keyOf5 = ({ name: name2 }) => [...asked2.fields, name2].filter(Boolean).join(" ");
  if (share2 === 100 && wrong2.length <= most10)
    return {
      problems: wrong2.map(({ one: one3, message: message3 }) => ({
        message: message3(),
        location: placed2(one3, asked2.fields),
        key: keyOf5(one3),
        ...one3.name === "" ? {} : { parts: [one3.name] }
      })),
      passed: []
    };
  const open2 = wrong2.map(({ one: one3 }) => one3.name);
  const message2 = shareText({
    path: api.api.path,
    selection: options2.at === void 0 ? options2.select ?? null : null,
    fields: asked2.fields,
    all: things2.length,
    good,
    share: share2,
    open: open2,
    formed: asked2.pattern !== null || asked2.not !== null
  });
  const parts2 = wrong2.map(({ one: one3 }) => one3.part);
  const places5 = placesOfMany(api, parts2, placeOf);
  const key = [...asked2.fields, ...share2 < 100 ? [] : open2].join(" ");
  return { problems: [{ message: message2, ...places5, key, parts: open2 }], passed: [] };
}
var api_parts_default = {
  async judge({ inventory }, options2) {
    const own2 = await openedApis(inventory, options2.formats ?? defaults4);
    if ("answer" in own2) return own2.answer;
    const [pattern2, not] = await Promise.all([finder(options2.pattern), finder(options2.not)]);
    const fields = options2.anyOf ?? (options2.field === void 0 ? [] : [options2.field]);
    const judged8 = own2.apis.map((api) => judgeOne3(api, options2, { fields, pattern: pattern2, not }));
    const problems = judged8.flatMap((one3) => one3.problems);
    if (problems.length > 0) return { problems };
    const passed = judged8.flatMap((one3) => one3.passed);
    return passed.length > 0 ? { passed } : { notApplicable: noneSelected(own2.apis.map(({ api }) => api.path)) };
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
function shortLicences(text3) {
  const short2 = text3.trim().slice(0, 300);
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
  const licence2 = part3 && bundle.followed(part3);
  const texts2 = ["identifier", "name", "url"].flatMap((name2) => {
    const text3 = textAt(licence2?.value, name2)?.trim().slice(0, 300);
    return text3 ? [text3] : [];
  });
  const terms = (textAt(info?.value, "termsOfService") ?? "").trim() !== "";
  const place3 = licence2 ? placeOf(licence2) : bundle.entry.place(["info"], "key");
  return { texts: texts2, ids: [...new Set(texts2.flatMap(shortLicences))], place: place3, terms };
}
var ownFile = /(?:^|\/)(?:licen[cs]e|copying|lisenssi|licens)(?:\.(?:md|txt|rst|adoc))?(?:[?#].*)?$/iu;
var pointsToOwn = ({ texts: texts2 }) => texts2.some(
  (text3) => ownFile.test(text3) && (!/^https?:/iu.test(text3) || /\/(?:blob|raw|tree)\/|raw\.github/iu.test(text3))
);
var isSame2 = (a, b) => {
  const [one3, other2] = [familyOf(a).toLowerCase(), familyOf(b).toLowerCase()];
  return one3 === other2 || one3.startsWith(`${other2}-`) || other2.startsWith(`${one3}-`);
};
var unknownLicence = (text3) => ({
  fi: `En tunnista rajapintakuvauksen lisenssiä ${code(text3)}. Kirjoita SPDX-tunnus, esimerkiksi ${code("EUPL-1.2")} tai ${code("CC-BY-4.0")}.`,
  sv: `Jag känner inte igen gränssnittsbeskrivningens licens ${code(text3)}. Skriv en SPDX-beteckning, till exempel ${code("EUPL-1.2")} eller ${code("CC-BY-4.0")}.`,
  en: `I do not know the licence ${code(text3)} of the API description. Write an SPDX identifier, for example ${code("EUPL-1.2")} or ${code("CC-BY-4.0")}.`
});
var another = (ids, repository) => {
  const list4 = inAll((language) => some(ids.map(code), language));
  return {
    fi: `Rajapintakuvauksen lisenssi on ${list4.fi}, koodivaraston ${code(repository)}. Merkitse kuvaukseen sama lisenssi tai datalle tarkoitettu lisenssi, esimerkiksi ${code("CC-BY-4.0")}.`,
    sv: `Gränssnittsbeskrivningens licens är ${list4.sv}, kodförrådets ${code(repository)}. Ange samma licens i beskrivningen, eller en licens för data, till exempel ${code("CC-BY-4.0")}.`,
    en: `The licence of the API description is ${list4.en}, that of the repository ${code(repository)}. Give the description the same licence, or one for data, for example ${code("CC-BY-4.0")}.`
  };
};
var unknownRepository = (path) => ({
  fi: `En tiedä koodivaraston lisenssiä, joten en voi verrata siihen rajapintakuvauksen ${code(path)} lisenssiä.`,
  sv: `Jag vet inte vilken licens kodförrådet har och kan därför inte jämföra licensen i gränssnittsbeskrivningen ${code(path)} med den.`,
  en: `I do not know the licence of the repository, so I cannot compare that of the API description ${code(path)} with it.`
});
function judgeOne4(api, facts) {
  const stated = statedBy(api);
  const { texts: texts2, ids, place: place3, terms } = stated;
  const [first3] = texts2;
  if (first3 === void 0) {
    if (terms) return { passed: place3 };
    const fields = [...names9, "info.termsOfService"];
    return { problem: { message: lacking(api.api.path, "", fields), location: place3, key: "info.license" } };
  }
  if (ids.some(isDataLicence) || pointsToOwn(stated)) return { passed: place3 };
  if (ids.length === 0 && !terms)
    return { problem: { message: unknownLicence(first3), location: place3, key: `licence ${first3}` } };
  const repository = facts.expression ?? facts.family;
  if (repository === null) return { undetermined: unknownRepository(api.api.path) };
  if (ids.length === 0 || idsOf(repository).some((own2) => ids.some((id) => isSame2(id, own2)))) return { passed: place3 };
  const related = facts.evidence.slice(0, 1).map(({ path, line }) => ({ path, line }));
  return { problem: { message: another(ids, repository), location: place3, related, key: `licence ${ids.join(" ")}` } };
}
var api_licence_default = {
  async judge({ inventory }) {
    const own2 = await openedApis(inventory, ["openapi", "asyncapi"]);
    if ("answer" in own2) return own2.answer;
    const facts = await inventory.licence();
    const verdicts = own2.apis.map((api) => judgeOne4(api, facts));
    const problems = verdicts.flatMap((one3) => "problem" in one3 ? [one3.problem] : []);
    if (problems.length > 0) return { problems };
    const open2 = verdicts.flatMap((one3) => "undetermined" in one3 ? [one3.undetermined] : []);
    if (open2.length > 0) return { undetermined: joined(distinct(open2).slice(0, 3)) };
    return { passed: verdicts.flatMap((one3) => "passed" in one3 ? [one3.passed] : []) };
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
function hostOf3(url) {
  const authority = /^(?:[a-z][a-z0-9+.-]{0,30}:)?\/\/([^/?#]{0,300})/iu.exec(url.slice(0, 2e3))?.[1];
  if (authority === void 0 || authority === "") return null;
  return authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d{0,5}$/u, "").replace(/\.$/u, "").toLowerCase();
}
var isLocal = (host) => localName.test(host) || localNumber.test(host) || localSix.test(host) || !/[.:]/u.test(host);
function addressKind(url) {
  const host = hostOf3(url);
  if (host === null) return "relative";
  if (/[{}$%<>]/u.test(host)) return "public";
  if (isLocal(host)) return "local";
  if (examples2.test(host)) return "example";
  return /^(?:http|ws):/iu.test(url) ? "plain" : "public";
}

// src/checks/api-servers.ts
var rank = { public: 0, relative: 1, plain: 2, example: 3, local: 4 };
function serverOf(all) {
  const kinds6 = all.map((one3) => ({ one: one3, kind: addressKind(String(one3.given.url)) }));
  const best = kinds6.reduce((a, b) => rank[b.kind] < rank[a.kind] ? b : a);
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
  for (const one3 of selectFrom(bundle, "servers")) {
    const id = idOf(one3.part);
    byPart.set(id, [...byPart.get(id) ?? [], one3]);
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
var problem3 = (message2, { place: place3, url }) => ({ message: message2, location: place3, key: url });
function problemsOf3(api) {
  const servers = serversOf2(api);
  const [first3] = servers;
  const isOld = api.bundle.formatVersion?.startsWith("2") === true && api.bundle.format === "openapi";
  if (first3 && servers.every(({ kind }) => kind === "local")) {
    const related = servers.slice(1, 10).map(({ place: place3 }) => place3);
    return [
      {
        message: onlyLocal(api.api.path, first3.url, isOld ? "host" : "servers"),
        location: first3.place,
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
    const own2 = await openedApis(inventory, ["openapi", "asyncapi"]);
    if ("answer" in own2) return own2.answer;
    const problems = own2.apis.flatMap(problemsOf3);
    if (problems.length > 0) return { problems };
    return {
      passed: own2.apis.map((api) => serversOf2(api)[0]?.place ?? { path: api.api.path, line: 1 })
    };
  }
};

// src/checks/api-security.ts
var api_security_exports = {};
__export(api_security_exports, {
  default: () => api_security_default
});
var most11 = 10;
var asksOnly = /^_?(?:log-?in|log-?out|sign-?in|sign-?up|register|tokens?|oauth2?|auth|authenticate|authorize|introspect|refresh|search|query|haku|hae|sok|sök|find|filter|get|list|count|fetch|download|suggest|suggest-batch|validate|preview|calculate|estimate|graphql|health|ping|zoek|zoeken)$/iu;
var keyHeader = /^(?:authorization|cookie|x-.{0,30}(?:key|token|auth).{0,20}|api-?_?key|.{0,30}-token)$/iu;
var lastStep = (path) => path.split("/").filter((step) => step !== "" && !step.startsWith("{")).at(-1)?.replace(/^.*:/u, "") ?? "";
var hasKeyHeader = ({ part: part3, pathPart }, { bundle }) => parametersOf(part3, pathPart, bundle).some(
  ({ value }) => get(value, "in") === "header" && keyHeader.test(textAt(value, "name") ?? "")
);
var isOpen2 = (operation, api) => operation.securityPart === null && !asksOnly.test(lastStep(operation.path)) && !hasKeyHeader(operation, api);
var nothingSaid = (path, names11) => {
  const list4 = inAll((language) => some(names11.map(code), language, 3));
  return {
    fi: `Rajapintakuvaus ${code(path)} ei määrittele, kuka saa muuttaa tietoja (${list4.fi}). Kuvaa tunnistautuminen kohdassa ${code("securitySchemes")} ja ota se käyttöön kohdassa ${code("security")}, myös silloin, kun siitä huolehtii erillinen yhdyskäytävä. Jos tunnistautumista ei tarvita, kirjoita ${code("security: []")}.`,
    sv: `Gränssnittsbeskrivningen ${code(path)} anger inte vem som får ändra uppgifter (${list4.sv}). Beskriv autentiseringen under ${code("securitySchemes")} och ta den i bruk under ${code("security")}, också när en separat gateway sköter den. Om ingen autentisering behövs, skriv ${code("security: []")}.`,
    en: `The API description ${code(path)} does not declare who may change data (${list4.en}). Describe the authentication under ${code("securitySchemes")} and apply it under ${code("security")}, also where a gateway takes care of it. If none is needed, write ${code("security: []")}.`
  };
};
var notApplied = (name2) => ({
  fi: `Toiminto ${code(name2)} muuttaa tietoja, eikä kuvaus kerro, mitä tunnistautumista se vaatii. Lisää sille tai koko kuvaukselle ${code("security")}; jos tunnistautumista ei tarvita, kirjoita ${code("security: []")}.`,
  sv: `Operationen ${code(name2)} ändrar uppgifter, och beskrivningen säger inte vilken autentisering den kräver. Lägg till ${code("security")} för den eller för hela beskrivningen; om ingen autentisering behövs, skriv ${code("security: []")}.`,
  en: `The operation ${code(name2)} changes data, and the description does not say which authentication it asks. Add ${code("security")} to it or to the whole; if none is needed, write ${code("security: []")}.`
});
var severalNotApplied = (path, names11) => {
  const list4 = inAll((language) => some(names11.map(code), language, 5));
  return {
    fi: `Rajapintakuvauksessa ${code(path)} on ${names11.length} tietoja muuttavaa toimintoa, joista se ei kerro, mitä tunnistautumista ne vaativat: ${list4.fi}. Lisää niille tai koko kuvaukselle ${code("security")}.`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns ${names11.length} operationer som ändrar uppgifter utan att den säger vilken autentisering de kräver: ${list4.sv}. Lägg till ${code("security")} för dem eller för hela beskrivningen.`,
    en: `The API description ${code(path)} has ${names11.length} operations that change data, of which it does not say which authentication they ask: ${list4.en}. Add ${code("security")} to them or to the whole.`
  };
};
function problemsOf4(api, operations) {
  const open2 = operations.filter((operation) => isOpen2(operation, api));
  if (open2.length === 0) return [];
  const names11 = open2.map(({ name: name2 }) => name2);
  const { path } = api.api;
  const hasSchemes = schemesOf(api.bundle).size > 0;
  if (hasSchemes && open2.length <= most11)
    return open2.map(({ name: name2, part: part3 }) => ({
      message: notApplied(name2),
      location: placeOf(part3),
      key: name2,
      parts: [name2]
    }));
  const message2 = hasSchemes ? severalNotApplied(path, names11) : nothingSaid(path, names11);
  const parts2 = open2.map(({ part: part3 }) => part3);
  const places5 = placesOfMany(api, parts2, placeOf);
  return [{ message: message2, ...places5, key: names11.join(" "), parts: names11 }];
}
var api_security_default = {
  async judge({ inventory }) {
    const own2 = await openedApis(inventory, ["openapi"]);
    if ("answer" in own2) return own2.answer;
    const all = own2.apis.map((api) => ({
      api,
      unsafe: httpInterface(api.bundle).operations.filter(({ method }) => unsafeMethods.has(method))
    }));
    const problems = all.flatMap(({ api, unsafe }) => problemsOf4(api, unsafe));
    if (problems.length > 0) return { problems };
    const judged8 = all.filter(({ unsafe }) => unsafe.length > 0);
    if (judged8.length === 0) return { notApplicable: noneSelected(own2.apis.map(({ api }) => api.path)) };
    return { passed: judged8.map(({ unsafe }) => placeOf(unsafe[0].securityPart ?? unsafe[0].part)) };
  }
};

// src/checks/api-deprecation.ts
var api_deprecation_exports = {};
__export(api_deprecation_exports, {
  default: () => api_deprecation_default
});
var most12 = 10;
var longest4 = 5e3;
var replacement = /\buse (?!(?:this|it|case|cases|of|for|to|with|by)\b)|\binstead\b|replac|supersed|succe(?:eded|ssor)|in favou?r of|\bmigrat|\bmoved? to\b|alternative|\bsee\b|please (?:call|switch)|korva|käytä|käyttää|sijaan|sijasta|siirry|uusi (?:toiminto|rajapinta|versio)|ersätt|använd|i stället|istället|flytta|erstat|brug i stedet|vervang|gebruik|in plaats van|no longer (?:needed|supported)|no (?:replacement|successor)|ei (?:korvaa|seuraaj)|ingen (?:ersätt|efterföljare)/iu;
var link2 = /https?:\/\/|\]\(|(?:^|[\s`"'(])\/[\w{][^\s]{2,}|\b(?:GET|POST|PUT|PATCH|DELETE)\s+\//u;
var sunsetHeader = /\bsunset header\b/iu;
var isMonth = /\b20\d\d[-/.]\d{1,2}\b|\b(?:0?[1-9]|1[0-2])[/.]20\d\d\b|\bin (?:early |late )?20\d\d\b|\bvuonna 20\d\d\b|\bår(?:et)? 20\d\d\b/iu;
var aboutTheEnd = /deprecat|sunset|retire|remov|obsolete|poistu|poiste|vanhentu|käytöstä|utfas|avveckl|tas bort|föråldra|udfas|vervalt|uitgefaseerd/iu;
function generalNote({ bundle }) {
  const text3 = textAt(at(wholeOf(bundle).part, "info")?.value, "description") ?? "";
  return text3.slice(0, 1e5).split(/\n{2,}/u).filter((paragraph) => aboutTheEnd.test(paragraph)).join("\n").slice(0, longest4);
}
var hasDate = (text3) => isMonth.test(text3) || datesIn(text3).length > 0 || sunsetHeader.test(text3);
var hasReplacement = (text3, ids) => replacement.test(text3) || link2.test(text3) || (text3.match(/\w{4,80}/gu) ?? []).some((word2) => ids.has(word2));
function lacksOf(api, all) {
  const general = generalNote(api);
  const [hasGeneralDate, hasGeneralReplacement] = [hasDate(general), hasReplacement(general, /* @__PURE__ */ new Set())];
  const ids = selectFrom(api.bundle, "operations").map(({ part: part3 }) => textAt(part3.value, "operationId"));
  return all.map((one3) => {
    const note2 = String(one3.given.note).slice(0, longest4);
    const others5 = new Set(ids.filter((id) => id !== null));
    others5.delete(textAt(one3.part.value, "operationId") ?? "");
    return {
      one: one3,
      date: !(hasGeneralDate || hasDate(note2)),
      replacement: !(hasGeneralReplacement || hasReplacement(note2, others5))
    };
  }).filter(({ date, replacement: none7 }) => date || none7);
}
var what = ({ date, replacement: none7 }) => date && none7 ? {
  fi: "milloin se poistuu ja mikä sen korvaa",
  sv: "när den tas bort och vad som ersätter den",
  en: "when it goes and what replaces it"
} : date ? { fi: "milloin se poistuu", sv: "när den tas bort", en: "when it goes" } : { fi: "mikä sen korvaa", sv: "vad som ersätter den", en: "what replaces it" };
function untold({ one: one3, ...lack }) {
  const open2 = what(lack);
  return {
    fi: `Toiminto ${code(one3.name)} on merkitty poistuvaksi (${code("deprecated")}), mutta kuvaus ei kerro, ${open2.fi}.`,
    sv: `Operationen ${code(one3.name)} är märkt att tas bort (${code("deprecated")}), men beskrivningen berättar inte ${open2.sv}.`,
    en: `The operation ${code(one3.name)} is marked as ${code("deprecated")}, but the description does not tell ${open2.en}.`
  };
}
function severalUntold(path, lacks3) {
  const list4 = inAll(
    (language) => some(
      lacks3.map(({ one: one3 }) => code(one3.name)),
      language,
      5
    )
  );
  return {
    fi: `Rajapintakuvauksessa ${code(path)} on ${lacks3.length} poistuvaa toimintoa, joista se ei kerro, milloin ne poistuvat tai mikä ne korvaa: ${list4.fi}.`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns ${lacks3.length} operationer som ska tas bort utan att den berättar när eller vad som ersätter dem: ${list4.sv}.`,
    en: `The API description ${code(path)} has ${lacks3.length} deprecated operations of which it does not tell when they go or what replaces them: ${list4.en}.`
  };
}
var howTo = {
  fi: "Kirjoita se toiminnon kuvaukseen, esimerkiksi ”Poistuu 31.12.2027. Käytä toimintoa `GET /v2/lights`.”",
  sv: "Skriv det i operationens beskrivning, till exempel ”Tas bort 31.12.2027. Använd `GET /v2/lights`.”",
  en: 'Write it into the description of the operation, for example "Removed on 2027-12-31. Use `GET /v2/lights`."'
};
function problemsOf5(api, all) {
  const lacks3 = lacksOf(api, all);
  const place3 = ({ file, steps }) => file.place([...steps, "deprecated"], "key");
  if (lacks3.length <= most12)
    return lacks3.map((lack) => ({
      message: joined([untold(lack), howTo]),
      location: place3(lack.one.part),
      key: lack.one.name,
      parts: [lack.one.name]
    }));
  const parts2 = lacks3.map(({ one: one3 }) => one3.name);
  const opened2 = lacks3.map(({ one: one3 }) => one3.part);
  const message2 = joined([severalUntold(api.api.path, lacks3), howTo]);
  return [{ message: message2, ...placesOfMany(api, opened2, place3), key: parts2.join(" "), parts: parts2 }];
}
var none4 = {
  fi: "Rajapintakuvauksissa ei ole poistuviksi merkittyjä toimintoja.",
  sv: "I gränssnittsbeskrivningarna finns inga operationer som är märkta att tas bort.",
  en: "No operation in the API descriptions is marked as deprecated."
};
var api_deprecation_default = {
  async judge({ inventory }) {
    const own2 = await openedApis(inventory, ["openapi"]);
    if ("answer" in own2) return own2.answer;
    const all = own2.apis.map((api) => ({ api, deprecated: selectFrom(api.bundle, "deprecated-operations") }));
    const problems = all.flatMap(({ api, deprecated }) => problemsOf5(api, deprecated));
    if (problems.length > 0) return { problems };
    const [first3] = all.flatMap(({ deprecated }) => deprecated);
    return first3 ? { passed: [placeOf(first3.part)] } : { notApplicable: none4 };
  }
};

// src/checks/api-approved.ts
var api_approved_exports = {};
__export(api_approved_exports, {
  default: () => api_approved_default
});

// src/checks/table-header.ts
var isDelimiter2 = (line = "") => line.includes("--") && /^[\s|:-]+$/u.test(line.slice(0, 1e3));
var cellsOf3 = (line) => line.slice(0, 4e3).trim().replace(/^\||\|$/gu, "").split("|").map((cell) => cell.replace(/[*_`]/gu, "").trim());
var mostRows3 = 500;
function headerOf3({ document: document2, lines: lines2 }, row) {
  for (let at5 = row.line - 2; at5 > 0 && row.line - at5 < mostRows3; at5 -= 1) {
    const line = lines2[at5];
    if (isDelimiter2(line)) return cellsOf3(lines2[at5 - 1]);
    if (document2.format === "markdown" && !line.includes("|")) return null;
    if (line.trim() === "") return null;
  }
  return null;
}

// src/checks/api-approvals.ts
var interfaceWord = String.raw`(?:rajapin\p{L}{0,12}|rajapintakuvau\p{L}{0,10}|gränssnitt\p{L}{0,24}|interface'?s?|api(?:n|:n|s|\s?description)?|koppelvlak|snitflade\p{L}{0,6}|specification|määrityk\p{L}{0,8}|määritely\p{L}{0,6}|specifikation\p{L}{0,4})`;
var versionWord = String.raw`(?:versio\p{L}{0,8}|version\p{L}{0,6}|versie\p{L}{0,3}|release)`;
var between4 = String.raw`(?:[\s\-–:'’,(]{1,3}(?:\p{L}{1,24}|v?\d{1,4}(?:\.\d{1,6}){0,2})){0,5}[\s\-–:'’,(]{0,3}`;
var named8 = new RegExp(`${interfaceWord}${between4}${versionWord}|${versionWord}${between4}${interfaceWord}`, "iu");
var otherThing2 = /suunnitelm|hallintamall|asiakirj|förvaltningsplan|styrmodell|dokument|governance|\bplan|document|versioin|versionhallin|versioning|versionshanter|versionsnumr|versiebeheer/iu;
var behindPlan = new RegExp("(?:suunnitelm|hallintamall|asiakirj|förvaltningsplan|styrmodell|dokument|plan)\\p{L}{0,8}['’]?s?\\s*$", "iu");
function isLabel(text3) {
  const found4 = named8.exec(text3.slice(0, 2e3));
  if (found4 === null || otherThing2.test(found4[0])) return false;
  return !behindPlan.test(text3.slice(Math.max(0, found4.index - 40), found4.index));
}
var number3 = /(?<![\p{L}\p{N}.-])v?(\d{1,4}(?:\.\d{1,6}){1,2}(?:[-+][0-9A-Za-z.-]{1,40})?)(?![\p{N}]|\.\d)/giu;
var whole2 = /(?<![\p{L}\p{N}.])v(\d{1,3})(?![\p{N}.])/iu;
var approvedWord = /hyväksy|vahvist|päätet|godkän|fastställ|antag|besluta|approv|accept|adopt|ratif|decided|vastgesteld|goedgekeurd|godkendt|vedtag|päivä|pvm|datum|\bdate\b|\bdato\b/iu;
var withoutDates = (text3) => datesIn(text3).reduce((rest, { text: date }) => rest.replace(date, " ".repeat(date.length)), text3);
var formatVersion = /(?:openapi|open api|asyncapi|swagger|oas|semver|semantic versioning|json schema|wsdl|graphql|http|tls|oauth)[\s-]{0,3}(?:specification |version |versio |v)?\d[\d.]{0,10}/giu;
function versionsIn(text3) {
  const plain3 = withoutDates(text3.slice(0, 2e3)).replace(formatVersion, " ");
  const found4 = [...plain3.matchAll(number3)].map(([, version4]) => version4);
  const major2 = whole2.exec(plain3)?.[1];
  return found4.length > 0 || major2 === void 0 ? found4 : [major2];
}
var hasDate2 = (text3) => datesIn(text3.slice(0, 2e3)).some(({ precision }) => precision === "day" || precision === "month");
var cellsOf4 = ({ text: text3, cells }) => [text3, ...cells];
var near2 = (labels3, line) => labels3.filter((row) => row.kind === "cell" && Math.abs(row.line - line) <= 6);
var isDatedBeside = (labels3, line) => near2(labels3, line).some((row) => approvedWord.test(row.text) && hasDate2(row.cells.join(" ")));
var ofPrograms = /ohjelmisto|toteutu|software|implement|programvar|produkt|product|tuote|supplier|toimittaja|leverant/iu;
var isHeader2 = (header, row) => isLabel(header.join(" ")) && !header.some((cell) => ofPrograms.test(cell)) && approvedWord.test(`${header.join(" ")} ${row}`);
function fromTables({ document: document2, from, to }, gaps) {
  const rows2 = document2.labels.filter(({ kind, line }) => kind === "cell" && line >= from && line <= to);
  const lines2 = document2.text.split("\n");
  return rows2.flatMap((row, index4) => {
    if (gaps.has(row.line)) return [];
    const cells = cellsOf4(row);
    const first3 = rows2.slice(0, index4).findLast((one3) => row.line - one3.line <= 60 && !/\d/u.test(cellsOf4(one3).join(" ")));
    const header = headerOf3({ document: document2, lines: lines2 }, row) ?? (first3 ? cellsOf4(first3) : []);
    const text3 = cells.join(" | ");
    const isLabelled2 = isLabel(row.text);
    const isColumn = isHeader2(header, text3);
    if (!isLabelled2 && !isColumn) return [];
    const place3 = { path: document2.path, line: row.line };
    const values = isLabelled2 ? row.cells.join(" | ") || row.text : text3;
    return versionsIn(values).map((version4) => ({
      version: version4,
      dated: hasDate2(text3) || isLabelled2 && isDatedBeside(rows2, row.line),
      text: text3,
      place: place3
    }));
  });
}
var ends2 = /poistu|päätty|retire|deprecat|sunset|end of|supported until|avveckl|upphör|tuetaan|stöds|will be|tulossa|kommer att/iu;
var current = /viimeisin|uusin|nykyinen|voimassa|latest|current|senaste|gällande|nuvarande|huidige/iu;
function fromSentences({ document: document2, from, to }, gaps) {
  return document2.passages.filter(({ kind, line }) => kind !== "cell" && line >= from && line <= to && !gaps.has(line)).flatMap(({ text: text3, line }) => sentences(text3.slice(0, 4e3)).map((said2) => ({ said: said2, line }))).flatMap(({ said: said2, line }) => {
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
  const [one3, other2] = [majorMinor(a), majorMinor(b)];
  if (one3 === null || other2 === null) return false;
  return one3[0] === other2[0] && (one3[1] === null || other2[1] === null || one3[1] === other2[1]);
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
  const list4 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Rajapintakuvauksia on useita, enkä tiedä, mitä niistä hallintamallin versio koskee: ${list4.fi}. Mainitse rivillä kuvauksen nimi.`,
    sv: `Det finns flera gränssnittsbeskrivningar, och jag vet inte vilken av dem planens version gäller: ${list4.sv}. Nämn beskrivningens namn på raden.`,
    en: `There are several API descriptions, and I do not know which of them the version in the plan is about: ${list4.en}. Name the description in that row.`
  };
};
var noVersion = (paths2) => {
  const list4 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Rajapintakuvauksessa ei ole versiota, johon hallintamallia voisi verrata: ${list4.fi}.`,
    sv: `Gränssnittsbeskrivningen har ingen version som planen kan jämföras med: ${list4.sv}.`,
    en: `The API description has no version that the plan could be compared with: ${list4.en}.`
  };
};
var versionPlace2 = ({ bundle }) => bundle.entry.place(["info", "version"], "key");
var newest4 = (all) => [...all].sort((a, b) => b.version.localeCompare(a.version, "en", { numeric: true }))[0];
function judgeOne5(api, approvals, single4) {
  const { title, version: version4, path } = api.api;
  const titled = approvals.filter(({ text: text3 }) => title !== null && text3.toLowerCase().includes(title.toLowerCase()));
  const about2 = titled.length > 0 ? titled : single4 ? approvals : [];
  const same2 = (titled.length > 0 ? titled : approvals).filter((one3) => sameVersion(one3.version, version4 ?? ""));
  const dated2 = same2.find((one3) => one3.dated);
  if (dated2) return { passed: dated2.place };
  const [first3] = same2;
  if (first3) return { problem: { message: undated2(first3.version), location: first3.place, key: "undated" } };
  const other2 = newest4(about2);
  if (!other2) return { open: api };
  const message2 = another2(other2.version, path, version4 ?? "");
  return {
    problem: { message: message2, location: other2.place, related: [versionPlace2(api)], key: `other version ${title ?? ""}` }
  };
}
var api_approved_default = {
  async judge({ inventory }) {
    const own2 = await openedApis(inventory, ["openapi", "asyncapi"]);
    if ("answer" in own2) return own2.answer;
    const { readings: found4, unread: unread2 } = await readings(inventory, ["governance"]);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(["governance"]);
    const versioned3 = own2.apis.filter(({ api }) => api.version !== null && /\d/u.test(api.version));
    if (versioned3.length === 0) return { undetermined: noVersion(own2.apis.map(({ api }) => api.path)) };
    const approvals = found4.flatMap(approvalsIn);
    if (approvals.length === 0) {
      if (unread2.length > 0) return couldNotRead(unread2);
      const [first3] = found4;
      const location = { path: first3.document.path, line: first3.from };
      return { problems: [{ message: joined([untold2(found4), howTo2]), location, key: "approved version" }] };
    }
    const verdicts = versioned3.map((api) => judgeOne5(api, approvals, versioned3.length === 1));
    const problems = verdicts.flatMap((one3) => "problem" in one3 ? [one3.problem] : []);
    if (problems.length > 0) return { problems };
    const open2 = verdicts.flatMap((one3) => "open" in one3 ? [one3.open.api.path] : []);
    if (open2.length > 0) return { undetermined: several2(open2) };
    return { passed: verdicts.flatMap((one3) => "passed" in one3 ? [one3.passed] : []) };
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
  const [address4, words4] = [String(url), String(description ?? "")];
  const kind = addressKind(address4);
  return (kind === "public" || kind === "relative") && (inAddress2.test(address4) || inWords.test(words4));
}).map(({ part: part3 }) => part3.file.place(part3.steps, "key"));
var wanted2 = {
  key: "test environment",
  name: { fi: "testiympäristö", sv: "testmiljö", en: "test environment" },
  topics: [],
  concepts: [{ concept: "test_environment", anywhere: true }],
  words: [],
  looked: { fi: [], sv: [], en: [] }
};
var notFound7 = (path, documents) => {
  const list4 = inAll((language) => some(documents.map(code), language, 3));
  const read2 = documents.length === 0 ? { fi: "", sv: "", en: "" } : {
    fi: ` Testiympäristöä ei mainita näissäkään: ${list4.fi}.`,
    sv: ` Någon testmiljö nämns inte heller här: ${list4.sv}.`,
    en: ` Nor do these speak of a test environment: ${list4.en}.`
  };
  return {
    fi: `Rajapintakuvauksessa ${code(path)} ei ole palvelinta, joka olisi nimetty testaamista varten ja johon pääsisi salatulla yhteydellä.${read2.fi}`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns ingen server som anges vara till för test och som nås med krypterad anslutning.${read2.sv}`,
    en: `The API description ${code(path)} names no server for testing that is reached over an encrypted connection.${read2.en}`
  };
};
var api_test_endpoint_default = {
  async judge({ inventory }) {
    const own2 = await openedApis(inventory, ["openapi", "asyncapi"]);
    if ("answer" in own2) return own2.answer;
    const servers = own2.apis.flatMap(testServers);
    if (servers.length > 0) return { passed: servers.slice(0, 3) };
    const { readings: documents, unread: unread2 } = await readings(inventory, ["readme", "governance"]);
    const texts2 = await descriptionTexts(inventory);
    const [answer2] = answersIn([...documents, ...texts2.map(({ reading }) => reading)], [wanted2]);
    const places5 = answer2?.places ?? [];
    if (places5.length > 0) return { passed: places5.slice(0, 3) };
    if (unread2.length > 0) return couldNotRead(unread2);
    const { api, bundle } = own2.apis[0];
    const paths2 = [...new Set(documents.map(({ document: document2 }) => document2.path))];
    const location = bundle.entry.place(["servers"], "key");
    return { problems: [{ message: notFound7(api.path, paths2), location, key: "test environment" }] };
  }
};

// src/checks/implementations.ts
var implementations_exports = {};
__export(implementations_exports, {
  default: () => implementations_default
});

// src/checks/implementation-entries.ts
var hasWords = (text3) => /[\p{L}\p{N}]{2,}/u.test(text3.slice(0, 4e3));
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
  const entries3 = [];
  let last = null;
  for (const label2 of document2.labels.filter(({ kind, line }) => kind === "cell" && line >= from && line <= to)) {
    const { line, text: text3 } = label2;
    const cells = [text3, ...label2.cells];
    if (isHeader3(cells)) last = cells;
    else if (isIn2(line) && cells.some(hasWords)) {
      const header = headerOf3({ document: document2, lines: lines2 }, label2) ?? last;
      const all = cells.join(" ").slice(0, 4e3);
      entries3.push({
        line,
        version: version3.test(all) || fills(cells, header, versionColumn),
        contact: contact.test(all) || hasLink2(line, line) || fills(cells, header, contactColumn)
      });
    }
  }
  for (const { kind, line, endLine, text: text3 } of document2.passages)
    if (kind === "item" && isIn2(line) && hasWords(text3)) {
      const all = text3.slice(0, 4e3);
      entries3.push({ line, version: version3.test(all), contact: contact.test(all) || hasLink2(line, endLine) });
    }
  return entries3.sort((a, b) => a.line - b.line);
}

// src/checks/implementations.ts
var register = /(?:^|\/)(?:implementations?|toteutukset|implementeringar|adopters|noudattavat[-_ ]ohjelmistot)\.(?:md|markdown|rst|adoc|txt)$/iu;
var places3 = /^(?:docs?\/|documentation\/|\.github\/)?[^/]+$/u;
var headingsOf = ({ document: document2, from, to }) => document2.labels.filter(
  ({ kind, text: text3, line }) => kind !== "cell" && line >= from && line <= to && conceptsIn(text3).has("implementations")
);
async function inFile(inventory) {
  const path = inventory.repository.files.map((file) => file.path).find((one3) => register.test(one3) && places3.test(one3));
  if (path === void 0) return null;
  const document2 = await inventory.document(path);
  return "unread" in document2 ? null : { path, line: 1, entries: entriesIn(document2, 1, document2.lines) };
}
async function inPubliccode3(inventory) {
  const file = await inventory.publiccode();
  if (!file) return [];
  const used2 = [...file.fields].find(([key, { value }]) => /^usedBy(?:\.|$)/u.test(key) && value.trim() !== "");
  return used2 ? [{ path: file.path, line: used2[1].line }] : [];
}
var notFound8 = (found4) => {
  const fi = found4.length === 0 ? "" : ` Luin: ${read(found4, "fi")}.`;
  const sv = found4.length === 0 ? "" : ` Jag läste ${read(found4, "sv")}.`;
  const en = found4.length === 0 ? "" : ` I read ${read(found4, "en")}.`;
  return {
    fi: `En löytänyt luetteloa ohjelmistoista, jotka noudattavat rajapintaa.${fi} Luettelo voi olla myös tiedostossa ${code("IMPLEMENTATIONS.md")} tai tiedoston publiccode.yml kohdassa ${code("usedBy")}.`,
    sv: `Jag hittade ingen förteckning över programvaror som följer gränssnittet.${sv} Den kan också finnas i filen ${code("IMPLEMENTATIONS.md")} eller under ${code("usedBy")} i publiccode.yml.`,
    en: `I did not find a list of the software that implements the interface.${en} It may also stand in a file ${code("IMPLEMENTATIONS.md")} or under ${code("usedBy")} in publiccode.yml.`
  };
};
var emptyList = (label2) => ({
  fi: `Otsikon ${code(label2)} alla ei ole vielä yhtään ohjelmistoa.`,
  sv: `Under rubriken ${code(label2)} finns ännu ingen programvara.`,
  en: `Under the heading ${code(label2)} no software is listed yet.`
});
var lacks2 = {
  version: { fi: "versiota", sv: "version", en: "a version" },
  contact: { fi: "yhteystietoa", sv: "kontaktuppgift", en: "a contact" },
  both: { fi: "versiota tai yhteystietoa", sv: "version eller kontaktuppgift", en: "a version or a contact" }
};
var incomplete2 = (path, all, open2, what2) => ({
  fi: `Luettelon ${code(path)} ohjelmistoista ${open2}/${all} on mainittu ilman ${what2.fi}. Kirjaa nekin, niin muutoksesta osataan kertoa oikeille.`,
  sv: `Förteckningen ${code(path)} nämner ${open2} av ${all} programvaror utan ${what2.sv}. Skriv in också det, så når information om ändringar rätt mottagare.`,
  en: `The list in ${code(path)} names ${open2} of ${all} implementations without ${what2.en}. Add it, so that news of a change reaches the right people.`
});
function incompleteness({ path, entries: entries3 }) {
  const open2 = entries3.filter((entry4) => !entry4.version || !entry4.contact);
  const [first3, ...rest] = open2;
  if (!first3) return null;
  const [version4, contact2] = [open2.some((entry4) => !entry4.version), open2.some((entry4) => !entry4.contact)];
  const what2 = lacks2[version4 && contact2 ? "both" : version4 ? "version" : "contact"];
  return {
    message: incomplete2(path, entries3.length, open2.length, what2),
    location: { path, line: first3.line },
    related: rest.slice(0, 10).map(({ line }) => ({ path, line })),
    key: "incomplete"
  };
}
var announces = /implementations\b|conforming|adopters|implemented by|noudattav|toteutukset|programvaror som|implementeringar|realiseringar/iu;
var registersIn = (found4) => found4.flatMap(
  (reading) => headingsOf(reading).map((label2) => {
    const to = Math.min(reading.to, label2.endLine);
    const all = entriesIn(reading.document, label2.line + 1, to);
    const isSure = announces.test(label2.text);
    const entries3 = isSure || all.some(({ version: version4, contact: contact2 }) => version4 && contact2) ? all : [];
    return { reading, label: label2, isSure, path: reading.document.path, line: label2.line, entries: entries3 };
  })
);
var judged2 = (lists) => {
  const problems = lists.flatMap((list4) => incompleteness(list4) ?? []);
  if (problems.length === lists.length) return { problems: problems.slice(0, 1) };
  return { passed: lists.map(({ path, line, entries: entries3 }) => ({ path, line: entries3[0]?.line ?? line })) };
};
var implementations_default = {
  async judge({ inventory }) {
    const used2 = await inPubliccode3(inventory);
    if (used2.length > 0) return { passed: used2 };
    const file = await inFile(inventory);
    if (file && file.entries.length > 0) return judged2([file]);
    const { readings: found4, unread: unread2 } = await readings(inventory, ["governance", "readme"]);
    const lists = registersIn(found4);
    const filled = lists.filter(({ entries: entries3 }) => entries3.length > 0);
    if (filled.length > 0) return judged2(filled);
    const pointer = lists.find(({ reading, label: label2 }) => hasLink(reading, label2));
    if (pointer) return { passed: [{ path: pointer.path, line: pointer.line }] };
    const empty2 = lists.find(({ reading, label: label2, isSure }) => isSure && isEmpty(reading, label2));
    if (empty2) {
      const location2 = { path: empty2.path, line: empty2.line };
      return { problems: [{ message: emptyList(empty2.label.text), location: location2, key: "implementations" }] };
    }
    if (unread2.length > 0) return couldNotRead(unread2);
    const first3 = found4[0];
    const location = first3 ? { path: first3.document.path, line: first3.from } : { path: "IMPLEMENTATIONS.md", missing: true };
    return { problems: [{ message: notFound8(found4), location, key: "implementations" }] };
  }
};
var isEmpty = ({ document: document2 }, { text: text3, line, endLine }) => text3.split(/\s+/u).length <= 4 && !document2.passages.some((passage) => passage.kind === "paragraph" && passage.line > line && passage.line <= endLine);
var hasLink = ({ document: document2 }, label2) => document2.links.some(({ kind, line }) => kind === "link" && line >= label2.line && line <= label2.endLine);

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
  if (source === "tags") return { fi: `tagi ${code(value)}`, sv: `taggen ${code(value)}`, en: `the tag ${code(value)}` };
  if (source === "settings")
    return { fi: "kuntalintin asetustiedosto", sv: "inställningsfilen för kuntalint", en: "kuntalint's settings file" };
  return { fi: "GitHub", sv: "GitHub", en: "GitHub" };
}
var insideBrackets = (fact2) => inAll((language) => placeText(fact2)[language].replace(/ \(([^()`]+)\)$/u, ", $1"));
var archived = ({ source, name: name2 }) => source === "forge" && name2 === "status";
function saying(fact2) {
  const place3 = placeText(fact2);
  if (archived(fact2))
    return {
      fi: "Koodivarasto on arkistoitu GitHubissa",
      sv: "Kodförrådet är arkiverat på GitHub",
      en: "The repository is archived on GitHub"
    };
  if (fact2.source === "readme" && fact2.value === "obsolete")
    return {
      fi: `${place3.fi} kertoo, ettei tuotetta enää ylläpidetä`,
      sv: `enligt ${place3.sv} underhålls produkten inte längre`,
      en: `${place3.en} says that the product is no longer maintained`
    };
  const value = code(fact2.value);
  if (fact2.source === "tags")
    return { fi: `uusin tagi on ${value}`, sv: `den nyaste taggen är ${value}`, en: `the newest tag is ${value}` };
  if (fact2.source === "changelog")
    return {
      fi: `${place3.fi}: uusin julkaistu versio on ${value}`,
      sv: `${place3.sv}: den senaste utgivna versionen är ${value}`,
      en: `${place3.en}: the newest released version is ${value}`
    };
  return inAll((language) => `${place3[language]}: ${value}`);
}
var upper = (text3) => text3.startsWith("`") ? text3 : text3.charAt(0).toUpperCase() + text3.slice(1);
var lower = (text3) => text3.charAt(0).toLowerCase() + text3.slice(1);
var next = {
  name: {
    fi: "Käytä samaa nimeä tai kirjaa toinen nimi tiedoston publiccode.yml kenttään `localisedName`.",
    sv: "Använd samma namn eller skriv det andra namnet i fältet `localisedName` i publiccode.yml.",
    en: "Use one name, or write the other one into the field `localisedName` of publiccode.yml."
  },
  licence: {
    fi: "Tarkista lisenssistä päättävältä, kumpi pitää paikkansa, ja korjaa toinen.",
    sv: "Kontrollera med den som beslutar om licensen vilken uppgift som stämmer, och rätta den andra.",
    en: "Check with whoever decides on the licence which of them holds, and correct the other."
  },
  version: {
    fi: "Päivitä vanhentunut tieto seuraavan julkaisun yhteydessä.",
    sv: "Uppdatera den föråldrade uppgiften i samband med nästa utgåva.",
    en: "Bring the outdated one up to date with the next release."
  },
  status: {
    fi: "Tarkista tuotepäälliköltä, missä vaiheessa tuote on, ja korjaa toinen tieto.",
    sv: "Kontrollera med produktchefen i vilket skede produkten är, och rätta den andra uppgiften.",
    en: "Check with the product manager which stage the product is in, and correct the other statement."
  },
  repository: {
    fi: "Korjaa vanha osoite, jotta lukijat ja luettelot löytävät oikeaan paikkaan.",
    sv: "Rätta den gamla adressen så att läsare och kataloger hittar rätt.",
    en: "Correct the old address, so that readers and catalogues come to the right place."
  },
  "security-contact": {
    fi: "Kirjaa kumpaankin sama osoite, jotta ilmoitukset päätyvät oikeaan paikkaan.",
    sv: "Skriv samma adress på båda ställena så att anmälningarna når rätt mottagare.",
    en: "Give the same address in both, so that reports come to the right place."
  },
  "product-manager": {
    fi: "Ovatko molemmat tiedot ajan tasalla? Päivitä vanhentunut tieto tai kirjaa kumpaankin yhteinen osoite.",
    sv: "Är båda uppgifterna aktuella? Uppdatera den som är föråldrad eller skriv en gemensam adress på båda ställena.",
    en: "Are both up to date? Correct the outdated one, or give a shared address in both."
  }
};
function personal4(name2, { fact: fact2, against }) {
  const plan = insideBrackets(against);
  if (name2 === "product-manager")
    return {
      fi: `Hallintamallin tuotepäällikkö (${plan.fi}) ei ole tiedoston ${code(fact2.location?.path ?? "")} yhteyshenkilöiden joukossa (rivi ${fact2.location?.line ?? 1}).`,
      sv: `Produktchefen i förvaltningsplanen (${plan.sv}) finns inte bland kontaktpersonerna i ${code(fact2.location?.path ?? "")} (rad ${fact2.location?.line ?? 1}).`,
      en: `The product manager of the governance plan (${plan.en}) is not among the contacts of ${code(fact2.location?.path ?? "")} (line ${fact2.location?.line ?? 1}).`
    };
  const [a, b] = [placeText(fact2), placeText(against)];
  return {
    fi: `Haavoittuvuuksista ilmoittamiseen on kaksi eri osoitetta: ${a.fi} ja ${b.fi}.`,
    sv: `Det finns två olika adresser för att anmäla sårbarheter: ${a.sv} och ${b.sv}.`,
    en: `${a.en} and ${b.en} give different addresses for reporting a vulnerability.`
  };
}
function disagreementText(name2, pair) {
  if (name2 === "security-contact" || name2 === "product-manager")
    return inAll((language) => `${personal4(name2, pair)[language]} ${next[name2][language]}`);
  const [one3, other2] = [saying(pair.fact), saying(pair.against)];
  const isArchived = archived(pair.fact) || archived(pair.against);
  const both2 = isArchived ? inAll((language) => `${upper(one3[language])}; ${other2[language]}.`) : {
    fi: `${apart[name2].fi} ${upper(one3.fi)}; ${other2.fi}.`,
    sv: `${apart[name2].sv} ${upper(one3.sv)}; ${other2.sv}.`,
    en: `${apart[name2].en} ${upper(one3.en)}; ${other2.en}.`
  };
  return inAll((language) => `${both2[language]} ${next[name2][language]}`);
}
var apart = {
  name: {
    fi: "Tuotteen nimestä on kaksi eri tietoa.",
    sv: "Uppgifterna om produktens namn går isär.",
    en: "Two places differ on the name of the product."
  },
  licence: {
    fi: "Lisenssistä on kaksi eri tietoa.",
    sv: "Uppgifterna om licensen går isär.",
    en: "Two places differ on the licence."
  },
  version: {
    fi: "Versiosta on kaksi eri tietoa.",
    sv: "Uppgifterna om versionen går isär.",
    en: "Two places differ on the version."
  },
  status: {
    fi: "Tuotteen vaiheesta on kaksi eri tietoa.",
    sv: "Uppgifterna om produktens skede går isär.",
    en: "Two places differ on the stage of the product."
  },
  repository: {
    fi: "Koodivaraston osoitteesta on kaksi eri tietoa.",
    sv: "Uppgifterna om kodförrådets adress går isär.",
    en: "Two places differ on the address of the repository."
  }
};
var subjects = {
  name: { fi: "Tuotteen nimi", sv: "Produktens namn", en: "The name of the product" },
  licence: { fi: "Lisenssi", sv: "Licensen", en: "The licence" },
  version: { fi: "Versio", sv: "Versionen", en: "The version" },
  status: { fi: "Tuotteen vaihe", sv: "Produktens skede", en: "The stage of the product" },
  repository: { fi: "Koodivaraston osoite", sv: "Kodförrådets adress", en: "The address of the repository" },
  "security-contact": {
    fi: "Osoite haavoittuvuuksista ilmoittamiseen",
    sv: "Adressen för att anmäla sårbarheter",
    en: "The address for reporting vulnerabilities"
  },
  "product-manager": { fi: "Tuotepäällikön nimi", sv: "Produktchefens namn", en: "The name of the product manager" }
};
function notComparable(name2, facts) {
  const what2 = subjects[name2];
  const [only2, ...others5] = facts;
  if (!only2)
    return {
      fi: `En löytänyt tätä tietoa mistään, mistä osaan sen lukea: ${lower(what2.fi)}.`,
      sv: `Jag hittade inte den här uppgiften någonstans där jag kan läsa den: ${lower(what2.sv)}.`,
      en: `I found this nowhere where I can read it: ${lower(what2.en)}.`
    };
  const place3 = placeText(only2);
  if (others5.some(({ source }) => source !== only2.source))
    return {
      fi: `${what2.fi} ei ole kahdessa paikassa muodossa, jota voisi verrata.`,
      sv: `${what2.sv} anges inte på två ställen i en form som går att jämföra.`,
      en: `${what2.en} does not stand in two places in a form that can be compared.`
    };
  return {
    fi: `${what2.fi} on vain yhdessä paikassa: ${place3.fi}. Verrattavaa ei ole.`,
    sv: `${what2.sv} anges bara på ett ställe: ${place3.sv}. Det finns inget att jämföra med.`,
    en: `${what2.en} stands in one place only: ${place3.en}. There is nothing to compare.`
  };
}
function unclear2(name2, { fact: fact2, against }) {
  const what2 = subjects[name2];
  const [a, b] = [placeText(fact2), placeText(against)];
  return {
    fi: `${what2.fi} on kahdessa paikassa: ${a.fi} ja ${b.fi}. En osaa sanoa, tarkoittavatko tiedot samaa.`,
    sv: `${what2.sv} anges på två ställen: ${a.sv} och ${b.sv}. Jag kan inte avgöra om uppgifterna betyder samma sak.`,
    en: `${what2.en} stands in two places: ${a.en} and ${b.en}. I cannot tell whether they mean the same.`
  };
}

// src/checks/facts-agree.ts
var personal5 = /* @__PURE__ */ new Set(["security-contact", "product-manager"]);
function placesOf3({ fact: fact2, against }, fallback) {
  const [first3, ...others5] = [fact2.location, against.location].filter((place3) => place3 !== null);
  return { location: first3 ?? { path: fallback, line: 1 }, related: others5 };
}
var keyOf3 = (name2, { source, field, value }) => [name2, source, field ?? "", personal5.has(name2) ? "" : value].join(" ").trim();
var facts_agree_default = {
  async judge({ inventory }, { fact: name2, sources: sources2 }) {
    const facts = await statedFacts(inventory);
    const { compared: compared3, disagreements, unknown: unknown6 } = agreementOf(name2, facts, sources2 ?? null);
    const readme = inventory.of("readme")[0]?.path ?? "README.md";
    if (disagreements.length > 0)
      return {
        problems: disagreements.map(
          (pair) => ({
            message: disagreementText(name2, pair),
            ...placesOf3(pair, readme),
            key: keyOf3(name2, pair.fact)
          })
        )
      };
    if (compared3.length < 2)
      return {
        notApplicable: notComparable(
          name2,
          facts.filter((fact2) => fact2.name === name2)
        )
      };
    if (unknown6.length > 0 && unknown6.length >= compared3.length - 1)
      return { undetermined: joined(distinct(unknown6.map((pair) => unclear2(name2, pair))).slice(0, 3)) };
    return { passed: compared3.flatMap(({ location }) => location ?? []).slice(0, 10) };
  }
};

// src/checks/documents-linked.ts
var documents_linked_exports = {};
__export(documents_linked_exports, {
  default: () => documents_linked_default
});
var kinds3 = ["readme", "governance", "contributing", "support"];
var index3 = /^(?:docs?|documentation)\/(?:index|readme|toc)\.(?:md|markdown|rst|adoc|txt)$/iu;
var fold = (text3) => text3.slice(0, 500).normalize("NFC").toLowerCase();
function names10(text3, { words: words4 }) {
  const folded2 = fold(text3);
  return languages.some(
    (language) => (words4[language] ?? []).some((word2) => {
      const wanted4 = fold(word2);
      for (let at5 = folded2.indexOf(wanted4); at5 >= 0; at5 = folded2.indexOf(wanted4, at5 + 1)) {
        if (language !== "en" && wanted4.length >= 6 || at5 === 0 || !/[\p{L}\p{N}]/u.test(folded2[at5 - 1])) return true;
      }
      return false;
    })
  );
}
function placeIn2(document2, of3, from = 1, to = document2.lines) {
  const label2 = document2.labels.find(
    ({ text: text3, line, cells, kind }) => line >= from && line <= to && (kind !== "cell" || cells.some((cell) => cell.trim() !== "")) && names10(text3, of3)
  );
  if (label2) return { path: document2.path, line: label2.line };
  const link3 = document2.links.find(
    ({ kind, text: text3, destination: destination2, line }) => kind === "link" && line >= from && line <= to && (names10(text3, of3) || names10(lastPart(destination2), of3))
  );
  return link3 ? { path: document2.path, line: link3.line } : null;
}
async function indexes(inventory) {
  const paths2 = inventory.repository.files.map(({ path }) => path).filter((path) => index3.test(path)).slice(0, 3);
  const documents = await Promise.all(paths2.map((path) => inventory.document(path)));
  return documents.filter((document2) => !("unread" in document2));
}
function notFound9(classes, least, found4) {
  const open2 = inAll(
    (language) => some(
      classes.filter(({ place: place3 }) => place3 === null).map(({ name: name2 }) => name2[language]),
      language,
      12
    )
  );
  const have = inAll(
    (language) => some(
      classes.filter(({ place: place3 }) => place3 !== null).map(({ name: name2 }) => name2[language]),
      language,
      12
    )
  );
  const any2 = classes.some(({ place: place3 }) => place3 !== null);
  const where2 = code(found4[0].document.path);
  return {
    fi: `En löytänyt otsikkoa enkä linkkiä näille asiakirjoille: ${open2.fi}.${any2 ? ` Löysin: ${have.fi}.` : ""} Tarvitaan ainakin ${least} eri asiakirjaa. Aloitin lukemisen tiedostosta ${where2}.`,
    sv: `Jag hittade varken rubrik eller länk för de här dokumenten: ${open2.sv}.${any2 ? ` Jag hittade: ${have.sv}.` : ""} Det behövs minst ${least} olika dokument. Jag började läsa i ${where2}.`,
    en: `I did not find a heading or a link for these documents: ${open2.en}.${any2 ? ` I found: ${have.en}.` : ""} At least ${least} of them are expected. I began reading at ${where2}.`
  };
}
var documents_linked_default = {
  async judge({ inventory }, { classes, least }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds3);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds3);
    const others5 = await indexes(inventory);
    const placed3 = Object.entries(classes).map(([key, one3]) => {
      const places5 = [
        ...found4.map(({ document: document3, from: from2, to }) => placeIn2(document3, one3, from2, to)),
        ...others5.map((document3) => placeIn2(document3, one3))
      ];
      return { key, name: one3.name, place: places5.find((place3) => place3 !== null) ?? null };
    });
    const there = placed3.filter(({ place: place3 }) => place3 !== null);
    if (there.length >= least) return { passed: there.map(({ place: place3 }) => place3) };
    const { document: document2, from } = found4[0];
    const parts2 = placed3.filter(({ place: place3 }) => place3 === null).map((one3) => one3.key);
    const location = { path: document2.path, line: from };
    return { problems: [{ message: notFound9(placed3, least, found4), location, key: parts2.join(" "), parts: parts2 }] };
  }
};

// src/checks/owners-effective.ts
var owners_effective_exports = {};
__export(owners_effective_exports, {
  default: () => owners_effective_default
});

// src/inventory/codeowners-line.ts
function linesOf3(text3) {
  const lines2 = [];
  let start3 = text3.startsWith("\uFEFF") ? 1 : 0;
  while (start3 < text3.length) {
    const newline = text3.indexOf("\n", start3);
    const end2 = newline < 0 ? text3.length : newline;
    const withoutReturn = text3[end2 - 1] === "\r" && end2 > start3 ? end2 - 1 : end2;
    lines2.push({ text: text3.slice(start3, withoutReturn), number: lines2.length + 1, start: start3 });
    start3 = end2 + 1;
  }
  return lines2;
}
var isBlank = (character) => character === " " || character === "	" || character === "\r";
function skipBlanks(line, from) {
  let at5 = from;
  while (isBlank(line[at5])) at5++;
  return at5;
}
function patternAt(line, from) {
  let at5 = from;
  while (at5 < line.length && !isBlank(line[at5])) at5 += line[at5] === "\\" ? 2 : 1;
  return { text: line.slice(from, Math.min(at5, line.length)), start: from };
}
function wordsFrom(line, from, comments) {
  const hash = comments ? line.indexOf("#", from) : -1;
  const end2 = hash < 0 ? line.length : hash;
  const words4 = [];
  let start3 = skipBlanks(line, from);
  while (start3 < end2) {
    let at5 = start3;
    while (at5 < end2 && !isBlank(line[at5])) at5++;
    words4.push({ text: line.slice(start3, at5), start: start3 });
    start3 = skipBlanks(line, at5);
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
  let open2 = -1;
  for (let i = 0; i < pattern2.length; i++) {
    const character = pattern2[i];
    if (character === "\\") i++;
    else if (character === "[" && open2 < 0) open2 = i;
    else if (character === "]" && open2 >= 0) return open2;
  }
  return -1;
}
var rangeLike = /\[[!^]|\[[^\]]?\]|\[[^\]-]-[^\]]/;
function characterClassFault(pattern2, at5) {
  const end2 = pattern2.length;
  const named13 = !rangeLike.test(pattern2) && !pattern2.includes("\\");
  const change = named13 && { start: 0, end: end2, text: pattern2.replaceAll(/[[\]]/g, "?"), safe: false };
  const close = pattern2.indexOf("]", at5) + 1;
  const message2 = characterClass(quotable2(pattern2));
  return { kind: "character-class", start: at5, end: close, message: message2, ...change ? { change } : {} };
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
function patternFault({ text: text3 }, alone4) {
  const whole3 = { start: 0, end: text3.length };
  const quoted5 = quotable2(text3);
  if (text3.startsWith("!")) {
    const change = alone4 && { start: 0, end: 1, text: "", safe: false };
    return { kind: "negation", ...whole3, message: negation(quoted5), ...change ? { change } : {} };
  }
  if (text3.startsWith("\\#"))
    return {
      kind: "escaped-hash",
      start: 0,
      end: 2,
      message: escapedHash(quoted5),
      change: { start: 0, end: 2, text: "?", safe: false }
    };
  if (text3 === "/")
    return { kind: "bare-slash", ...whole3, message: bareSlash, change: { ...whole3, text: "*", safe: false } };
  const stars = /\*{3,}/.exec(text3);
  if (stars) {
    const place3 = { start: stars.index, end: stars.index + stars[0].length };
    const change = { ...place3, text: "**", safe: false };
    return { kind: "triple-star", ...place3, message: tripleStar(quoted5), change };
  }
  const bracket = bracketIn(text3);
  if (bracket >= 0) return characterClassFault(text3, bracket);
  if (endsWithBackslash(text3)) {
    const place3 = { start: text3.length - 1, end: text3.length };
    return { kind: "invalid-pattern", ...place3, message: loneBackslash(quoted5) };
  }
  return (alone4 ? tiedFault(text3) : null) ?? blankFault(text3);
}

// src/inventory/codeowners-owner.ts
var githubUser = /^@[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;
var githubTeam = /^@[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]*[A-Za-z0-9_-]$/;
var gitlabUser = /^@[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
var gitlabGroup = /^@[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)+$/;
var gitlabRole = /^@@(?:developer|maintainer|owner)s?$/i;
var mailName = /^[^\s@,;:<>()[\]"'/\\]+$/;
var mailHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
function isMail(text3) {
  const at5 = text3.indexOf("@");
  return at5 > 0 && mailName.test(text3.slice(0, at5)) && mailHost.test(text3.slice(at5 + 1));
}
function ownerKind(text3, dialect) {
  if (text3.length > 320) return null;
  const gitlab2 = dialect === "gitlab";
  if (gitlab2 && gitlabRole.test(text3)) return "role";
  if ((gitlab2 ? gitlabGroup : githubTeam).test(text3)) return "team";
  if ((gitlab2 ? gitlabUser : githubUser).test(text3)) return "user";
  return isMail(text3) ? "email" : null;
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
var forms4 = {
  fi: "Omistaja on @käyttäjä, @organisaatio/tiimi tai kokonainen sähköpostiosoite. Korjaa sana.",
  sv: "En ägare är @användare, @organisation/team eller en hel e-postadress. Rätta ordet.",
  en: "An owner is @user, @organisation/team or a whole mail address. Correct the word."
};
var separator2 = /[,;]+/;
function withoutCommas(text3, dialect) {
  if (!separator2.test(text3)) return null;
  const parts2 = text3.split(separator2).filter((part3) => part3 !== "");
  if (parts2.length === 0) return "";
  return parts2.every((part3) => ownerKind(part3, dialect)) ? parts2.join(" ") : null;
}
function reasonFor(text3, dialect) {
  const parts2 = withoutCommas(text3, dialect);
  if (parts2 !== null) return { why: comma, text: parts2, safe: true };
  if (dialect === "github" && ownerKind(text3, "gitlab")) return { why: gitlabOnly };
  if (text3.includes("@")) return { why: forms4 };
  const team = text3.includes("/") && ownerKind(`@${text3}`, dialect) === "team";
  return team ? { why: noAt, text: `@${text3}`, safe: false } : { why: noAt };
}
var shown4 = (text3) => text3.includes("/") && text3.lastIndexOf("@") < 1 ? ` ”${quotable2(text3)}”` : "";
function notAnOwner(word2, pattern2, dialect) {
  const { why: why2 } = reasonFor(word2.text, dialect);
  const column = word2.start + 1;
  const line = quotable2(pattern2);
  const quoted5 = shown4(word2.text);
  const skips = dialect === "github";
  return {
    fi: `Sana${quoted5} (sarake ${column}) ei ole omistaja, joten ${skips ? "GitHub ohittaa koko rivin" : "GitLab ei lue sitä omistajaksi rivillä"} ”${line}”. ${why2.fi}`,
    sv: `Ordet${quoted5} (kolumn ${column}) är ingen ägare, så ${skips ? "GitHub hoppar över hela raden" : "GitLab läser det inte som ägare på raden"} ”${line}”. ${why2.sv}`,
    en: `The word${quoted5.replaceAll("”", '"')} (column ${column}) is not an owner, so ${skips ? "GitHub skips the whole line" : "GitLab does not take it for one on the line"} "${line}". ${why2.en}`
  };
}
function ownerChange(word2, dialect) {
  const { text: text3, safe = false } = reasonFor(word2.text, dialect);
  return text3 === void 0 ? null : { start: word2.start, end: word2.start + word2.text.length, text: text3, safe };
}

// src/inventory/codeowners-pattern.ts
var anyOne = -1;
var anyMany = -2;
var globstar2 = "**";
var longestPattern = 8192;
function setAt(source, at5) {
  const negated = source[at5 + 1] === "!" || source[at5 + 1] === "^";
  const from = at5 + (negated ? 2 : 1);
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
var isPlain2 = (units) => units.every((unit2) => typeof unit2 === "number" && unit2 >= 0);
var textOf3 = (units) => units.map((unit2) => String.fromCharCode(unit2)).join("");
function toSegment(source, dialect) {
  const units = toUnits(source, dialect);
  return isPlain2(units) ? textOf3(units) : units;
}
var isLoneStar = (segment) => typeof segment === "object" && segment.length === 1 && segment[0] === anyMany;
function split(source, dialect) {
  const parts2 = source.split("/");
  const first3 = parts2[0];
  const name2 = parts2.length === 1 || parts2.length === 2 && parts2[1] === "";
  if (first3 === "") parts2.shift();
  else if ((name2 || dialect === "gitlab") && first3 !== globstar2) parts2.unshift(globstar2);
  let tail = dialect === "gitlab" ? "exact" : "either";
  if (parts2.at(-1) === "") {
    parts2.pop();
    tail = "inside";
  }
  return { parts: parts2, tail };
}
function settleEnd(parts2, tail, dialect) {
  if (dialect === "gitlab" && tail === "exact") {
    if (parts2.at(-1) === globstar2) parts2[parts2.length - 1] = "*";
    return tail;
  }
  let end2 = tail;
  while (parts2.length > 0 && parts2.at(-1) === globstar2) {
    parts2.pop();
    end2 = "inside";
  }
  return end2;
}
function simplest(segments, tail) {
  const last = segments.at(-1);
  const inFolders = segments[0] === globstar2;
  if (segments.length === 2 && inFolders) {
    if (isLoneStar(last) && tail === "exact") return { kind: "all" };
    if (typeof last === "string") return { kind: "named", name: last, tail };
    const rest = last.slice(1);
    const dotted = last[0] === anyMany && rest[0] === 46 && isPlain2(rest);
    if (dotted && tail !== "inside") return { kind: "ending", ending: textOf3(rest), tail };
  }
  const fixed = (some2) => some2.every((one3) => typeof one3 === "string" && one3 !== globstar2);
  if (fixed(segments)) return { kind: "anchored", text: `/${segments.join("/")}`, tail };
  if (isLoneStar(last) && tail === "exact" && fixed(segments.slice(0, -1)))
    return { kind: "children", folder: segments.length > 1 ? `/${segments.slice(0, -1).join("/")}` : "" };
  return { kind: "glob", segments, tail };
}
function compilePattern(source, dialect) {
  if (source === "/" || source === "" || source.length > longestPattern) return { kind: "never" };
  const { parts: parts2, tail } = split(source, dialect);
  if (parts2.every((part3) => part3 === globstar2))
    return tail === "inside" && dialect === "github" ? { kind: "glob", segments: [globstar2, [anyMany]], tail } : { kind: "all" };
  let end2 = settleEnd(parts2, tail, dialect);
  const segments = parts2.filter((part3, i) => part3 !== globstar2 || parts2[i - 1] !== globstar2).map((part3) => part3 === globstar2 ? globstar2 : toSegment(part3, dialect));
  if (end2 === "either" && isLoneStar(segments.at(-1))) end2 = "exact";
  return simplest(segments, end2);
}
var inSet = (unit2, code3) => unit2.ranges.some(([from, to]) => code3 >= from && code3 <= to) !== unit2.negated;
var accepts = (unit2, code3) => typeof unit2 === "object" ? inSet(unit2, code3) : unit2 === anyOne || unit2 === code3;
function matchesUnits(units, name2) {
  let u = 0;
  let n2 = 0;
  let star2 = -1;
  let taken2 = 0;
  while (n2 < name2.length) {
    const unit2 = units[u];
    if (unit2 === anyMany) {
      star2 = u++;
      taken2 = n2;
    } else if (unit2 !== void 0 && accepts(unit2, name2.charCodeAt(n2))) {
      u++;
      n2++;
    } else if (star2 >= 0) {
      u = star2 + 1;
      n2 = ++taken2;
    } else return false;
  }
  while (units[u] === anyMany) u++;
  return u === units.length;
}
var matchesSegment = (segment, name2) => typeof segment === "string" ? segment === name2 : matchesUnits(segment, name2);
var ends3 = (tail, at5, length) => tail === "either" || (tail === "exact" ? at5 === length : at5 < length);
function matchesGlob(pattern2, names11) {
  const { segments, tail } = pattern2;
  let s = 0;
  let n2 = 0;
  let star2 = -1;
  let taken2 = 0;
  for (; ; ) {
    const segment = segments[s];
    if (segment === globstar2) {
      star2 = ++s;
      taken2 = n2;
    } else if (segment === void 0 && ends3(tail, n2, names11.length)) return true;
    else if (segment !== void 0 && n2 < names11.length && matchesSegment(segment, names11[n2])) {
      s++;
      n2++;
    } else if (star2 >= 0 && taken2 < names11.length) {
      s = star2;
      n2 = ++taken2;
    } else return false;
  }
}

// src/inventory/codeowners-index.ts
var emptyTable = () => ({ exact: /* @__PURE__ */ new Map(), inside: /* @__PURE__ */ new Map() });
function put(map, key, value) {
  const list4 = map.get(key);
  if (list4) list4.push(value);
  else map.set(key, [value]);
}
function enter(table, key, tail, id) {
  if (tail !== "inside") put(table.exact, key, id);
  if (tail !== "exact") put(table.inside, key, id);
}
function neededName(pattern2) {
  const [first3, second] = pattern2.segments;
  if (first3 === "**") return typeof second === "string" ? second : "";
  return typeof first3 === "string" ? `/${first3}` : "";
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
  let turn2 = -1;
  let found4 = [];
  const take = (ids) => {
    for (const id of ids ?? []) {
      if (lastSeen[id] === turn2) continue;
      lastSeen[id] = turn2;
      found4.push(id);
    }
  };
  const takeEndings = (map, name2) => {
    let dot = name2.indexOf(".", Math.max(0, name2.length - tables.longestEnding));
    for (; dot >= 0; dot = name2.indexOf(".", dot + 1)) take(map.get(name2.slice(dot)));
  };
  const takeSegment = (path, start3, end2, place3) => {
    const name2 = path.slice(start3, end2);
    take(tables.named[place3].get(name2));
    take(tables.anchored[place3].get(`/${path.slice(0, end2)}`));
    if (tables.longestEnding > 0) takeEndings(tables.ending[place3], name2);
  };
  const tryGlobs = (key, names11) => {
    for (const { id, pattern: pattern2 } of tables.globs.get(key) ?? [])
      if (lastSeen[id] !== turn2 && matchesGlob(pattern2, names11)) take([id]);
  };
  const takeGlobs = (names11) => {
    tryGlobs("", names11);
    tryGlobs(`/${names11[0]}`, names11);
    for (const name2 of names11) tryGlobs(name2, names11);
  };
  return (path) => {
    turn2++;
    found4 = [];
    take(tables.all);
    let start3 = 0;
    for (let slash2 = path.indexOf("/"); slash2 >= 0; slash2 = path.indexOf("/", start3)) {
      takeSegment(path, start3, slash2, "inside");
      start3 = slash2 + 1;
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
  const numbers3 = /* @__PURE__ */ new Map();
  return rules.map((rule) => {
    const name2 = dialect === "gitlab" ? rule.section?.toLowerCase() ?? null : null;
    const number5 = numbers3.get(name2) ?? numbers3.size;
    numbers3.set(name2, number5);
    return number5;
  });
}
function share(rules, sections, dialect) {
  const numbers3 = /* @__PURE__ */ new Map();
  const lastBySection = [];
  const patternOf = rules.map((rule, i) => {
    const number5 = numbers3.get(rule.pattern) ?? numbers3.size;
    if (number5 === numbers3.size) {
      numbers3.set(rule.pattern, number5);
      lastBySection.push(/* @__PURE__ */ new Map());
    }
    lastBySection[number5]?.set(sections[i], i);
    return number5;
  });
  const patterns = [...numbers3.keys()].map((pattern2) => dialect === "gitlab" ? pattern2.replace(/^!/, "") : pattern2);
  return { patterns, patternOf, deciders: lastBySection.map((last) => [...last.values()]) };
}
function weighRules(rules, dialect) {
  const sections = sectionsOf(rules, dialect);
  const { patterns, patternOf, deciders } = share(rules, sections, dialect);
  const excluding = rules.map((rule) => isExclusion(rule, dialect));
  const outranks = (rule, best) => excluding[rule] === excluding[best] ? rule > best : excluding[rule] === true;
  const withOwners = (rule) => (rules[rule]?.owners.length ?? 0) > 0;
  let latest2 = null;
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
          const section3 = sections[rule];
          const current2 = best.get(section3);
          if (current2 === void 0 || outranks(rule, current2)) best.set(section3, rule);
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
    if (latest2?.paths !== paths2) latest2 = weigh2(paths2);
    return latest2;
  };
  return {
    assign: (paths2) => weighed(paths2).assigned.slice(),
    usage: (paths2) => weighed(paths2).usage
  };
}

// src/inventory/codeowners-places.ts
var gitlabPlaces = ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];
var places4 = /^(?:\.github\/|\.gitlab\/|docs\/)?[^/]+$/;
var nearName = /^(?:codeowners?(?:\.(?:md|markdown|txt|rst|adoc|yml|yaml))?|code[ _-]owners?)$/i;
var foreignFolder3 = /^(?:node_modules|vendor|vendors|third[_-]?party|external|bower_components|tests?|__tests__|specs?|fixtures?|__fixtures__|testdata|examples?|samples?|templates?|\{\{.*)$/i;
var isForeign = (path) => path.split("/").slice(0, -1).some((folder2) => foreignFolder3.test(folder2));
var nameOf6 = (path) => path.slice(path.lastIndexOf("/") + 1);
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
  const [effective = null, ...others5] = honoured.filter((path) => all.has(path));
  const close = paths2.filter((path) => !honoured.includes(path) && nearName.test(nameOf6(path)));
  const misnamed2 = close.filter((path) => places4.test(path));
  const nested = close.filter((path) => !places4.test(path) && nameOf6(path) === "CODEOWNERS" && !isForeign(path));
  return { effective, others: others5, misnamed: misnamed2, nested, dialect };
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
  changes: changes.map(({ start: start3, end: end2, text: text3 }) => ({
    path: reading.path,
    oid: null,
    start: line.start + start3,
    end: line.start + end2,
    text: text3
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
  const kinds6 = words4.map((word2) => ownerKind(word2.text, dialect));
  const remark = words4.findIndex((word2) => word2.text.startsWith("#"));
  const strange = words4.filter((_, i) => kinds6[i] === null && (remark < 0 || i < remark));
  const [first3] = strange;
  if (first3) {
    const changes = strange.map((word2) => ownerChange(word2, dialect));
    const whole3 = changes.filter((change) => change !== null);
    const fault2 = {
      start: first3.start,
      end: first3.start + first3.text.length,
      message: notAnOwner(first3, pattern2, dialect)
    };
    report(reading, line, "invalid-owner", fault2, whole3.length === changes.length ? whole3 : []);
  }
  if (first3 && dialect === "github") return null;
  return words4.flatMap((word2, i) => {
    const kind = kinds6[i];
    return kind ? [{ name: word2.text, column: word2.start + 1, kind }] : [];
  });
}
function moved(fault2, by) {
  const { change } = fault2;
  const place3 = { ...fault2, start: fault2.start + by, end: fault2.end + by };
  return change ? { ...place3, change: { ...change, start: change.start + by, end: change.end + by } } : place3;
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
  const { text: text3 } = pattern2;
  reading.rules.push({ line: line.number, pattern: text3, patternColumn: from + 1, owners, section: null });
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
  const own2 = readOwners(reading, line, wordsFrom(line.text, end2, false), pattern2.text) ?? [];
  const excluded = pattern2.text.startsWith("!");
  const owners = own2.length > 0 || excluded ? own2 : reading.section?.owners ?? [];
  const section3 = reading.section?.name ?? null;
  reading.rules.push({
    line: line.number,
    pattern: pattern2.text,
    patternColumn: from + 1,
    owners: excluded ? [] : owners,
    section: section3
  });
}
function reportSections(reading) {
  const [first3] = reading.headings;
  if (!first3) return;
  const start3 = skipBlanks(first3.line.text, 0);
  const message2 = gitlabSection(quotable2(first3.heading), reading.headings.length);
  report(reading, first3.line, "gitlab-section", { start: start3, end: start3 + first3.heading.length, message: message2 });
  reading.problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
function readLines(reading, text3) {
  const readLine = reading.dialect === "gitlab" ? readGitlabLine : readGithubLine;
  for (const line of linesOf3(text3)) {
    const from = skipBlanks(line.text, 0);
    if (from < line.text.length && line.text[from] !== "#") readLine(reading, line, from);
  }
  reportSections(reading);
}
function parseOwners(path, text3, dialect, size2) {
  const reading = {
    path,
    dialect,
    rules: [],
    problems: [],
    section: null,
    defaults: /* @__PURE__ */ new Map(),
    headings: []
  };
  if (dialect === "github" && size2 > ownersLimit2)
    report(reading, { text: "", number: 1, start: 0 }, "too-large", { start: 0, end: 0, message: tooLarge2 });
  else readLines(reading, text3);
  const { rules, problems } = reading;
  return { path, dialect, rules, problems, ...weighRules(rules, dialect) };
}

// src/checks/owners-effective.ts
var forgeOf = (places5) => places5.dialect === "gitlab" ? "GitLab" : "GitHub";
var orPlaces = (places5, language) => listed(places5.dialect === "gitlab" ? gitlabPlaces : codeownersPlaces, language, "or");
var misnamed = (path, places5, readable5) => ({
  fi: `${forgeOf(places5)} ei lue tiedostoa ${path}. Sen nimen ja paikan on oltava ${orPlaces(places5, "fi")}: anna tiedostolle uusi nimi${readable5 ? "" : " ja kirjoita sen rivit muotoon ”polku @omistaja”"}.`,
  sv: `${forgeOf(places5)} läser inte filen ${path}. Namn och plats ska vara ${orPlaces(places5, "sv")}: byt namn på filen${readable5 ? "" : " och skriv dess rader i formen ”sökväg @ägare”"}.`,
  en: `${forgeOf(places5)} does not read ${path}. Its name and place should be ${orPlaces(places5, "en")}: rename it${readable5 ? "" : ' and write its lines as "path @owner"'}.`
});
var misplaced = (path, places5) => ({
  fi: `${forgeOf(places5)} ei lue tiedostoa ${path}: se lukee vain paikat ${orPlaces(places5, "fi")}. Siirrä rivit sinne; polut kirjoitetaan silloin koodivaraston ylimmästä kansiosta lähtien.`,
  sv: `${forgeOf(places5)} läser inte filen ${path}: den läser bara ${orPlaces(places5, "sv")}. Flytta raderna dit; sökvägarna skrivs då från kodförrådets översta mapp.`,
  en: `${forgeOf(places5)} does not read ${path}: it reads only ${orPlaces(places5, "en")}. Move the lines there; paths are then written from the top of the repository.`
});
var ignored = (path, effective, places5) => ({
  fi: `${forgeOf(places5)} ei lue tiedostoa ${path}, koska ${effective} on ensisijainen. Siirrä tarpeelliset rivit tiedostoon ${effective} ja poista ${path}.`,
  sv: `${forgeOf(places5)} läser inte filen ${path}, eftersom ${effective} går före. Flytta de rader som behövs till ${effective} och ta bort ${path}.`,
  en: `${forgeOf(places5)} does not read ${path}, because ${effective} comes first. Move the lines that are needed to ${effective} and delete ${path}.`
});
var empty = (path) => ({
  fi: `Tiedostossa ${path} ei ole yhtään riviä, joka nimeäisi polun ja omistajan. Kirjoita ainakin rivi ”* @organisaatio/tiimi”.`,
  sv: `Filen ${path} har ingen rad som nämner en sökväg och en ägare. Skriv åtminstone raden ”* @organisation/team”.`,
  en: `The file ${path} has no line that names a path and an owner. Write at least the line "* @organisation/team".`
});
var none5 = {
  fi: "Koodivarastossa ei ole CODEOWNERS-tiedostoa.",
  sv: "Kodförrådet har ingen CODEOWNERS-fil.",
  en: "The repository has no CODEOWNERS file."
};
var incomplete3 = {
  fi: "Kaikkien tiedostojen luettelo ei ole tiedossa, joten en tiedä, onko CODEOWNERS jossakin.",
  sv: "Listan över alla filer är inte känd, så jag vet inte om CODEOWNERS finns någonstans.",
  en: "The list of all files is not known, so I cannot tell whether there is a CODEOWNERS file."
};
async function isReadable(inventory, path, places5) {
  const content = await inventory.content(path);
  if (content?.kind !== "text") return false;
  const owners = parseOwners(path, content.text, places5.dialect, content.size);
  return owners.problems.length === 0 && owners.rules.some((rule) => rule.owners.length > 0);
}
function renamed(path, places5) {
  const beside3 = `${path.slice(0, path.lastIndexOf("/") + 1)}CODEOWNERS`;
  const honoured = places5.dialect === "gitlab" ? gitlabPlaces : codeownersPlaces;
  return honoured.includes(beside3) ? beside3 : honoured[0];
}
async function unreadProblem(inventory, places5) {
  const [first3, ...others5] = [...places5.misnamed, ...places5.nested];
  if (first3 === void 0) return null;
  const nested = places5.misnamed.length === 0;
  const readable5 = !nested && await isReadable(inventory, first3, places5);
  return {
    message: nested ? misplaced(first3, places5) : misnamed(first3, places5, readable5),
    location: { path: first3 },
    related: others5.map((path) => ({ path })),
    key: "not read",
    // Of several that look like it nobody can say which one is meant.
    ...readable5 ? { edit: { safe: others5.length === 0, changes: [{ rename: first3, to: renamed(first3, places5) }] } } : {}
  };
}
function saysTheSame(inventory, path, effective) {
  const fileAt = (place3) => inventory.repository.files.find((file) => file.path === place3);
  const [one3, other2] = [fileAt(path), fileAt(effective)];
  return one3?.mode === "120000" || other2?.mode === "120000" || one3?.oid !== null && one3?.oid === other2?.oid;
}
async function sizeProblem(inventory, path, owners) {
  const content = owners ? null : await inventory.content(path);
  const told2 = content?.kind === "too-large" ? parseOwners(path, "", "github", Number.POSITIVE_INFINITY) : owners;
  return told2?.problems.find((problem7) => problem7.kind === "too-large");
}
async function effectiveProblems(inventory, effective, places5, nested) {
  const problems = places5.others.filter((path) => !saysTheSame(inventory, path, effective)).map((path) => ({
    message: ignored(path, effective, places5),
    location: { path },
    related: [{ path: effective }],
    key: "ignored"
  }));
  const [first3, ...others5] = nested ? places5.nested : [];
  if (first3 !== void 0)
    problems.push({
      message: misplaced(first3, places5),
      location: { path: first3 },
      related: others5.map((path) => ({ path })),
      key: "nested"
    });
  const owners = await inventory.owners();
  const tooLarge5 = places5.dialect === "github" ? await sizeProblem(inventory, effective, owners) : void 0;
  if (tooLarge5) problems.push({ message: tooLarge5.message, location: { path: effective }, key: "over the limit" });
  else if (owners && owners.path === effective && owners.rules.length + owners.problems.length === 0)
    problems.push({ message: empty(effective), location: { path: effective }, key: "empty" });
  return problems;
}
var check = {
  async judge({ inventory }, { nested = false }) {
    const { files, complete } = inventory.repository;
    const places5 = locateOwners(files);
    if (places5.effective !== null) {
      const problems = await effectiveProblems(inventory, places5.effective, places5, nested);
      return problems.length > 0 ? { problems } : { passed: [{ path: places5.effective }] };
    }
    if (!complete) return { undetermined: incomplete3 };
    const problem7 = await unreadProblem(inventory, places5);
    return problem7 ? { problems: [problem7] } : { notApplicable: none5 };
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
var tooMuch3 = (rules, paths2) => ({
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
  if (owners.problems.some((problem7) => problem7.kind === "too-large")) return { undetermined: unread };
  if (owners.rules.length === 0) return { notApplicable: noRules };
  if (!inventory.repository.complete) return { undetermined: incomplete4 };
  const paths2 = allPaths(inventory.repository.files);
  if (owners.rules.length * paths2.length > mostWork) return { undetermined: tooMuch3(owners.rules.length, paths2.length) };
  return { owners, paths: paths2 };
}
async function ownersText(inventory, path) {
  const file = inventory.repository.files.find((one3) => one3.path === path);
  const content = file && file.mode !== "120000" ? await inventory.content(path) : null;
  if (!file || content?.kind !== "text") return null;
  const lines2 = linesOf3(content.text);
  const { text: whole3 } = content;
  const offset = (line, column) => (lines2[line - 1]?.start ?? whole3.length) + column - 1;
  return {
    lines: lines2,
    owned: ({ safe, changes }) => ({
      safe,
      changes: changes.map((change) => "oid" in change ? { ...change, oid: file.oid } : change)
    }),
    edit: (safe, changes) => ({
      safe,
      changes: changes.map(({ line, column, endLine = line, endColumn, text: text3 }) => ({
        path,
        oid: file.oid,
        start: offset(line, column),
        end: Math.min(offset(endLine, endColumn), whole3.length),
        text: text3
      }))
    })
  };
}

// src/checks/owners-valid.ts
function isMeant(problem7, owners, inventory) {
  if (problem7.kind !== "owner-as-pattern") return false;
  const rule = owners.rules.find((one3) => one3.line === problem7.line);
  const matches2 = rule && patternMatcher(rule.pattern, owners.dialect);
  return matches2 ? inventory.repository.files.some((file) => matches2(file.path)) : false;
}
var bareOwners = (lines2) => ({
  fi: `${lines2} rivillä on vain omistaja. GitHub pitää rivin ensimmäistä sanaa polkuna, joten nämä rivit eivät anna omistajaa millekään tiedostolle. Kirjoita polku ensin (esimerkiksi * eli kaikki tiedostot) ja kaikki sen omistajat samalle riville: useammasta rivistä vain viimeinen on voimassa.`,
  sv: `${lines2} rader har bara en ägare. GitHub tar radens första ord för en sökväg, så de här raderna ger ingen fil en ägare. Skriv sökvägen först (till exempel * för alla filer) och alla dess ägare på samma rad: av flera rader gäller bara den sista.`,
  en: `${lines2} lines have nothing but an owner. GitHub takes the first word of a line for a path, so these lines give no file an owner. Write the path first (for example * for all files) and all its owners on the same line: of several lines only the last holds.`
});
function joined2(bare3, text3) {
  const [first3] = bare3;
  const isList = bare3.every((one3, i) => i === 0 || one3.line === (bare3[i - 1]?.line ?? 0) + 1);
  const remarks = bare3.some((one3) => text3.lines[one3.line - 1]?.text.includes("#"));
  if (!first3 || !isList || remarks) return null;
  const start3 = { line: first3.line, column: first3.column, endColumn: first3.column, text: "* " };
  const ends4 = bare3.slice(1).map((next2, i) => {
    const before4 = bare3[i];
    return { line: before4.line, column: before4.endColumn, endLine: next2.line, endColumn: next2.column, text: " " };
  });
  return text3.edit(false, [start3, ...ends4]);
}
var placeOf7 = (problem7, path) => ({
  path,
  line: problem7.line,
  column: problem7.column,
  endLine: problem7.line,
  endColumn: problem7.endColumn
});
function bareProblem(bare3, path, text3) {
  const [first3] = bare3;
  if (!first3) return [];
  const edit = text3 && joined2(bare3, text3);
  return [
    {
      message: bare3.length > 1 ? bareOwners(bare3.length) : first3.message,
      location: placeOf7(first3, path),
      related: bare3.slice(1).map((problem7) => placeOf7(problem7, path)),
      key: "owner-as-pattern",
      ...edit ? { edit } : {}
    }
  ];
}
var pathOn = ({ line }, text3) => text3?.lines[line - 1]?.text.trim().split(/\s/u)[0] ?? "";
function toProblem(problem7, path, text3) {
  const { message: message2, edit, kind, source } = problem7;
  return {
    message: message2,
    location: placeOf7(problem7, path),
    // The words of an owner may be a person's: the path of its line identifies the problem.
    key: kind === "invalid-owner" ? `${kind} ${pathOn(problem7, text3)}` : `${kind} ${source}`,
    ...edit && text3 ? { edit: text3.owned(edit) } : {}
  };
}
var isGap = ({ line }, text3) => gapsIn(text3?.lines[line - 1]?.text ?? "").length > 0;
var check2 = {
  async judge({ inventory }) {
    const owners = await inventory.owners();
    if (!owners) return withoutOwners(inventory);
    const { path } = owners;
    const mistakes = owners.problems.filter((one3) => one3.kind !== "too-large" && !isMeant(one3, owners, inventory));
    if (mistakes.length === 0) return { passed: [{ path }] };
    const text3 = await ownersText(inventory, path);
    const told2 = mistakes.filter((one3) => !isGap(one3, text3));
    if (told2.length === 0) return { passed: [{ path }] };
    const bare3 = told2.filter((one3) => one3.kind === "owner-as-pattern");
    const others5 = told2.filter((one3) => one3.kind !== "owner-as-pattern");
    const problems = [...bareProblem(bare3, path, text3), ...others5.map((one3) => toProblem(one3, path, text3))];
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
function treeOf3(paths2) {
  const children = /* @__PURE__ */ new Map();
  const places5 = /* @__PURE__ */ new Map();
  const enter2 = (path) => {
    const slash2 = path.lastIndexOf("/");
    const folder2 = slash2 < 0 ? "" : path.slice(0, slash2);
    const name2 = path.slice(slash2 + 1);
    const known5 = children.get(folder2);
    if (known5?.has(name2)) return;
    if (known5) known5.add(name2);
    else children.set(folder2, /* @__PURE__ */ new Set([name2]));
    const list4 = places5.get(name2);
    if (list4) list4.push(path);
    else places5.set(name2, [path]);
    if (slash2 >= 0) enter2(folder2);
  };
  for (const path of paths2) enter2(path);
  return { children, places: places5 };
}
function within3(a, i, b, j, edits) {
  let at5 = i;
  let to = j;
  while (at5 < a.length && a[at5] === b[to]) {
    at5++;
    to++;
  }
  if (at5 >= a.length || to >= b.length) return a.length - at5 + (b.length - to) <= edits;
  if (edits === 0) return false;
  const left = edits - 1;
  const swapped = a[at5] === b[to + 1] && a[at5 + 1] === b[to];
  return within3(a, at5 + 1, b, to + 1, left) || within3(a, at5 + 1, b, to, left) || within3(a, at5, b, to + 1, left) || swapped && within3(a, at5 + 2, b, to + 2, left);
}
function isTypo(a, b) {
  const shortest = Math.min(a.length, b.length);
  const edits = shortest >= 8 ? 2 : 1;
  return shortest >= 4 && Math.abs(a.length - b.length) <= edits && within3(a, 0, b, 0, edits);
}
var letters = (name2) => name2.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
var longestName2 = 100;
var longestPattern2 = 1e3;
function isNear(a, b) {
  if (a === b || a.length > longestName2 || b.length > longestName2) return false;
  if (Math.abs(a.length - b.length) > 8 || a[0]?.toLowerCase() !== b[0]?.toLowerCase()) return false;
  if (isTypo(a.toLowerCase(), b.toLowerCase()) || a.toLowerCase() === b.toLowerCase()) return true;
  const [one3, other2] = [letters(a), letters(b)];
  const [short2, long] = one3.length < other2.length ? [one3, other2] : [other2, one3];
  return short2.length >= 5 && long.length - short2.length <= 5 && long.startsWith(short2);
}
var hasWildcard = (text3) => /[*?[\\]/.test(text3);
var trimmed = (pattern2) => pattern2.replace(/^\//, "").replace(/\/$/, "");
var escaped = (path) => path.replaceAll(/[\\ *?[\]]/g, (c) => c === "[" || c === "]" ? "?" : `\\${c}`);
function isSpread(part3, whole3) {
  let found4 = 0;
  for (const name2 of whole3) if (name2 === part3[found4]) found4++;
  return found4 === part3.length;
}
function nearestPattern(paths2, dialect) {
  let made2 = null;
  const tree = () => {
    made2 ??= treeOf3(paths2);
    return made2;
  };
  const isFolder = (path) => tree().children.has(path);
  const shown8 = (path) => isFolder(path) ? `${path}/` : path;
  const written6 = (path, pattern2) => `/${escaped(path)}${isFolder(path) && (pattern2.endsWith("/") || dialect === "gitlab") ? "/" : ""}`;
  const matchOf = (write2) => {
    const there = paths2.find(patternMatcher(write2, dialect));
    return there === void 0 ? null : { there, write: write2 };
  };
  function bySlashes(pattern2) {
    const forms5 = [
      pattern2.replace(/^\.\//, "/"),
      pattern2.replaceAll("//", "/"),
      pattern2.replaceAll(/\\(?=[\p{L}\p{N}._-])/gu, "/"),
      pattern2.replace(/\/$/, ""),
      dialect === "gitlab" ? `${pattern2}/` : pattern2
    ];
    for (const form3 of forms5) {
      const found4 = form3 !== pattern2 && form3 !== "" ? matchOf(form3) : null;
      if (found4) return found4;
    }
    return null;
  }
  function byName3(names11, pattern2) {
    const at5 = names11.findIndex((name2, i) => !tree().children.get(names11.slice(0, i).join("/"))?.has(name2));
    if (at5 < 0) return null;
    const folder2 = names11.slice(0, at5).join("/");
    const near3 = [...tree().children.get(folder2) ?? []].filter((name2) => isNear(names11[at5], name2));
    for (const name2 of near3) {
      const rest = names11.slice(at5 + 1);
      const path = [...names11.slice(0, at5), name2, ...rest].join("/");
      const isThere = rest.length === 0 || tree().places.get(rest.at(-1))?.includes(path);
      const fits3 = !pattern2.endsWith("/") || isFolder(path);
      if (isThere && fits3) return { there: shown8(path), write: written6(path, pattern2) };
    }
    return null;
  }
  function byPlace2(names11, pattern2) {
    const all = (tree().places.get(names11.at(-1)) ?? []).filter((p) => !pattern2.endsWith("/") || isFolder(p));
    const spread = all.filter((path) => isSpread(names11, path.split("/")));
    const [only2, ...others5] = spread.length > 0 ? spread : all;
    return only2 === void 0 || others5.length > 0 ? null : { there: shown8(only2), write: written6(only2, pattern2) };
  }
  function byBareName(name2, pattern2) {
    const depth2 = (path) => path.split("/").length;
    let best = null;
    for (const [other2, where2] of tree().places) {
      if (!isNear(name2, other2)) continue;
      for (const path of where2) {
        const fits3 = !pattern2.endsWith("/") || isFolder(path);
        if (fits3 && (best === null || depth2(path) < depth2(best))) best = path;
      }
    }
    if (best === null) return null;
    const end2 = pattern2.endsWith("/") || dialect === "gitlab" && isFolder(best) ? "/" : "";
    return { there: shown8(best), write: `${escaped(best.slice(best.lastIndexOf("/") + 1))}${end2}` };
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
    return byName3(names11, pattern2) ?? byPlace2(names11, pattern2);
  };
}

// src/checks/owners-match.ts
var mostNearest = 30;
var noFiles = (pattern2) => ({
  fi: `Polku ”${pattern2}” ei osu yhteenkään tiedostoon, joten rivi ei vaikuta mihinkään.`,
  sv: `Sökvägen ”${pattern2}” motsvarar ingen fil, så raden har ingen verkan.`,
  en: `The path "${pattern2}" matches no file, so the line has no effect.`
});
var meant2 = ({ there, write: write2 }) => ({
  fi: `Koodivarastossa on ”${there}”: jos tarkoitat sitä, kirjoita ”${write2}”.`,
  sv: `I kodförrådet finns ”${there}”: om du menar den, skriv ”${write2}”.`,
  en: `The repository has "${there}": if you mean that, write "${write2}".`
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
  fi: texts2.map((text3) => text3.fi).join(" "),
  sv: texts2.map((text3) => text3.sv).join(" "),
  en: texts2.map((text3) => text3.en).join(" ")
});
function messageFor(rule, nearest, ownersFirst) {
  if (ownersFirst) return ownerFirst;
  const first3 = noFiles(quotable2(rule.pattern));
  if (nearest) return joined3(first3, meant2(nearest));
  return rule.pattern.includes("{") ? joined3(first3, braces) : joined3(first3, correct);
}
function reachesIntoSubmodule(pattern2, submodules) {
  const path = pattern2.replace(/^!?\/?/, "").replace(/\/$/, "");
  return submodules.some((folder2) => path === folder2 || path.startsWith(`${folder2}/`));
}
function idleRules({ owners, paths: paths2 }, inventory) {
  const submodules = inventory.repository.files.filter((file) => file.mode === "160000").map((file) => file.path);
  const told2 = new Set(owners.problems.map((problem7) => problem7.line));
  const usage = owners.usage(paths2);
  return owners.rules.filter(
    (rule, i) => usage[i]?.matched === 0 && !told2.has(rule.line) && !reachesIntoSubmodule(rule.pattern, submodules)
  );
}
function toProblem2(rule, usable, nearest, text3) {
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
    ...change && text3 ? { edit: text3.edit(false, [change]) } : {}
  };
}
var check3 = {
  async judge({ inventory }) {
    const usable = await usableOwners(inventory);
    if (!("owners" in usable)) return usable;
    const { owners, paths: paths2 } = usable;
    const idle = idleRules(usable, inventory);
    if (idle.length === 0) return { passed: [{ path: owners.path }] };
    const text3 = await ownersText(inventory, owners.path);
    const nearest = nearestPattern(paths2, owners.dialect);
    const plain3 = (rule) => owners.dialect === "gitlab" ? rule.pattern.replace(/^!/, "") : rule.pattern;
    return {
      problems: idle.map((rule, i) => toProblem2(rule, usable, i < mostNearest ? nearest(plain3(rule)) : null, text3))
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
function covers3(wide, narrow) {
  if (wide.kind === "all") return true;
  const part3 = fixedPart(narrow);
  if (!part3) return false;
  if (wide.kind === "anchored" && wide.tail !== "exact") {
    if (part3.path === wide.text) return part3.inside || wide.tail === "either";
    return part3.path.startsWith(`${wide.text}/`);
  }
  if (wide.kind !== "named" || wide.tail === "exact") return false;
  const names11 = part3.path.split("/");
  const at5 = names11.indexOf(wide.name);
  return at5 >= 0 && (at5 < names11.length - 1 || part3.inside || wide.tail === "either");
}

// src/checks/owners-shadowed.ts
var mostNamed4 = 5;
function linesIn(rules, language) {
  const numbers3 = rules.map((rule) => String(rule.line));
  const named13 = numbers3.slice(0, mostNamed4);
  const more3 = numbers3.length - named13.length;
  return more3 > 0 ? `${named13.join(", ")} ${andMore(more3)[language]}` : listed(named13, language);
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
var compiled3 = (pattern2, owners) => compilePattern(owners.dialect === "gitlab" ? pattern2.replace(/^!/, "") : pattern2, owners.dialect);
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
  const find2 = indexPatterns([...idle.keys()].map((pattern2) => compiled3(pattern2, owners)));
  const deciding = [...idle.keys()].map(() => /* @__PURE__ */ new Set());
  const assigned = weighed.assign(paths2);
  paths2.forEach((path, p) => {
    for (const pattern2 of find2(path)) deciding[pattern2]?.add(assigned[p]);
  });
  return [...idle.values()].map((some2, n2) => ({
    rules: some2,
    by: [...deciding[n2] ?? []].sort((a, b) => a - b).flatMap((i) => rules[i] ?? [])
  }));
}
var namesOf = (rule) => rule.owners.map((owner) => owner.name.toLowerCase()).sort().join(" ");
var isBare = (rule, text3) => !text3.lines[rule.line - 1]?.text.includes("#");
function withoutDoubles(rules, text3) {
  if (!rules.every((rule) => isBare(rule, text3))) return null;
  const changes = rules.map(({ line }) => ({ line, column: 1, endLine: line + 1, endColumn: 1, text: "" }));
  return text3.edit(true, changes);
}
function joinedLines(rules, text3) {
  const changes = [];
  for (const [i, next2] of rules.entries()) {
    const before4 = rules[i - 1];
    if (!before4) continue;
    const last = before4.owners.at(-1);
    const first3 = next2.owners[0];
    if (!last || !first3 || next2.line !== before4.line + 1 || !isBare(before4, text3)) return null;
    const column = last.column + last.name.length;
    changes.push({ line: before4.line, column, endLine: next2.line, endColumn: first3.column, text: " " });
  }
  return text3.edit(false, changes);
}
function advice2(shadow, owners, text3) {
  const [first3] = shadow.rules;
  const pattern2 = quotable2(first3.pattern);
  const [by, ...others5] = shadow.by;
  const only2 = others5.length === 0 ? by : void 0;
  if (only2?.pattern === first3.pattern) {
    const same2 = shadow.rules.every((rule) => namesOf(rule) === namesOf(only2));
    if (same2) return { message: doubled(pattern2, only2), edit: text3 && withoutDoubles(shadow.rules, text3) };
    const edit = text3 && joinedLines([...shadow.rules, only2], text3);
    return { message: repeated(pattern2, shadow, only2), edit };
  }
  const narrow = compiled3(first3.pattern, owners);
  const wide = only2 && compiled3(only2.pattern, owners);
  const message2 = only2 && wide && covers3(wide, narrow) ? covered(pattern2, only2) : overridden(pattern2, shadow.by);
  return { message: message2, edit: null };
}
function isDefault(shadow, owners) {
  const isAll = (rule) => rule !== void 0 && compiled3(rule.pattern, owners).kind === "all";
  return shadow.rules.length === 1 && isAll(shadow.rules[0]) && !shadow.by.some(isAll);
}
function toProblem3(shadow, owners, text3) {
  const [first3, ...rest] = shadow.rules;
  const { message: message2, edit } = advice2(shadow, owners, text3);
  const endColumn = first3.patternColumn + first3.pattern.length;
  const related = [...rest, ...shadow.by].slice(0, 20).map((rule) => ({ path: owners.path, line: rule.line }));
  return {
    message: message2,
    location: {
      path: owners.path,
      line: first3.line,
      column: first3.patternColumn,
      endLine: first3.line,
      endColumn
    },
    related,
    key: first3.pattern,
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
    const text3 = await ownersText(inventory, owners.path);
    return { problems: shadows.map((shadow) => toProblem3(shadow, owners, text3)) };
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
function lineOf2(errors, rule) {
  const found4 = errors.map((error) => (rule && ownerAt(rule, error.column)) ?? ownerIn(error));
  const distinct5 = [...new Map(found4.map((owner) => [owner.column, owner])).values()];
  const [{ line, source }] = errors;
  return {
    line,
    pattern: rule?.pattern ?? patternAt(source, skipBlanks(source, 0)).text,
    owners: distinct5.sort((a, b) => a.column - b.column).map(({ name: name2, column, kind }) => ({
      column,
      endColumn: column + name2.length,
      team: kind === "team" ? name2 : null,
      kind
    })),
    all: distinct5.length === rule?.owners.length
  };
}
var isUnknown = ({ kind }) => kind.toLowerCase() === "unknown owner";
function unknownOwners({ repository }, owners) {
  const fact2 = repository.forge.ownersErrors;
  if ("undetermined" in fact2) return fact2;
  const byLine3 = /* @__PURE__ */ new Map();
  for (const error of fact2.known) {
    if (!isUnknown(error) || error.path !== owners.path) continue;
    byLine3.set(error.line, [...byLine3.get(error.line) ?? [], error]);
  }
  const rules = new Map(owners.rules.map((rule) => [rule.line, rule]));
  const lines2 = [...byLine3.values()].map((errors) => lineOf2(errors, rules.get(errors[0]?.line ?? 0)));
  return { known: new Map(lines2.sort((a, b) => a.line - b.line).map((one3) => [one3.line, one3])) };
}

// src/checks/owners-cover.ts
var enough = 0.99;
var mostNamed5 = 5;
function namesIn3(paths2, language) {
  const named13 = paths2.slice(0, mostNamed5);
  const more3 = paths2.length - named13.length;
  return more3 > 0 ? `${named13.join(", ")} ${andMore(more3)[language]}` : listed(named13, language);
}
var withoutOwner = (paths2) => ({
  fi: `CODEOWNERS ei anna omistajaa hallinnan kannalta tärkeille tiedostoille: ${namesIn3(paths2, "fi")}. Lisää tiedoston loppuun rivi, joka nimeää niille omistajan, esimerkiksi ”/${paths2[0]} @organisaatio/tiimi”.`,
  sv: `CODEOWNERS ger ingen ägare åt filer som är viktiga för styrningen: ${namesIn3(paths2, "sv")}. Lägg till en rad i slutet av filen som ger dem en ägare, till exempel ”/${paths2[0]} @organisation/team”.`,
  en: `CODEOWNERS gives no owner to files that matter to governance: ${namesIn3(paths2, "en")}. Add a line at the end that names one for them, for example "/${paths2[0]} @organisation/team".`
});
var unknownOnly = (paths2) => ({
  fi: `CODEOWNERS nimeää hallinnan kannalta tärkeille tiedostoille vain omistajia, joita GitHub ei löydä: ${namesIn3(paths2, "fi")}. Ketään ei siis pyydetä tarkastamaan niitä. Nimeä niille omistaja, joka näkyy GitHubissa ja jolla on kirjoitusoikeus koodivarastoon.`,
  sv: `CODEOWNERS ger filer som är viktiga för styrningen bara ägare som GitHub inte hittar: ${namesIn3(paths2, "sv")}. Ingen ombeds alltså granska dem. Ge dem en ägare som syns på GitHub och har skrivrättigheter i kodförrådet.`,
  en: `CODEOWNERS gives files that matter to governance only owners that GitHub does not find: ${namesIn3(paths2, "en")}. So nobody is asked to review them. Name an owner for them that is visible on GitHub and has write access to the repository.`
});
var noDefault = (paths2, all) => {
  const owned = Math.floor(100 * (all - paths2.length) / all);
  return {
    fi: `CODEOWNERS antaa omistajan ${owned} prosentille tiedostoista. Ilman omistajaa: ${namesIn3(paths2, "fi")}. Lisää ensimmäiseksi riviksi oletusomistaja: ”* @organisaatio/tiimi”.`,
    sv: `CODEOWNERS ger en ägare åt ${owned} procent av filerna. Utan ägare: ${namesIn3(paths2, "sv")}. Lägg till en standardägare som första rad: ”* @organisation/team”.`,
    en: `CODEOWNERS gives an owner to ${owned} per cent of the files. Without one are ${namesIn3(paths2, "en")}. Add a default owner as the first line: "* @organisation/team".`
  };
};
var nothingThere = {
  fi: "Koodivarastossa ei ole yhtään niistä tiedostoista, joille sääntö pyytää omistajaa.",
  sv: "Kodförrådet har ingen av de filer som enligt regeln ska ha en ägare.",
  en: "The repository has none of the files for which the rule asks an owner."
};
function defaultOwners({ rules, dialect }) {
  const { owners = [] } = rules.findLast((rule) => compilePattern(rule.pattern, dialect).kind === "all") ?? {};
  const isNobody = owners.length > 0 && owners.every(({ kind }) => kind === "team" || kind === "role");
  return isNobody ? owners.map(({ name: name2 }) => name2).join(" ") : null;
}
function usualTeam(rules) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const rule of rules)
    for (const owner of rule.owners)
      if (owner.kind === "team") counts2.set(owner.name, (counts2.get(owner.name) ?? 0) + 1);
  const [usual2] = [...counts2].sort((a, b) => b[1] - a[1]);
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
    const matches2 = patternMatcher(`/${path.replace(/^\//, "")}`, "github");
    for (const one3 of paths2) if (matches2(one3)) found4.add(one3);
  }
  return [...found4].sort();
}
function unowned({ owners, paths: paths2 }, among2) {
  const assigned = owners.assign(paths2);
  const asked2 = among2 && new Set(among2);
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
  return [...lines2].slice(0, mostNamed5).map((line) => ({ path, line }));
}
function artefactProblem(left, { owners }, text3) {
  const paths2 = left.map(({ path }) => path);
  const team = defaultOwners(owners) ?? usualTeam(owners.rules);
  const last = text3?.lines.at(-1);
  const at5 = last && { line: last.number, column: last.text.length + 1, endColumn: last.text.length + 1 };
  const plain3 = paths2.every((path) => /^[^\s\\*?#[\]]+$/.test(path));
  const added = paths2.map((path) => `
/${path} ${team}`).join("");
  return {
    message: withoutOwner(paths2),
    location: { path: owners.path, line: owners.rules[0]?.line ?? 1 },
    related: releasing(left, owners.path),
    key: "artefacts",
    ...text3 && team && at5 && plain3 ? { edit: text3.edit(false, [{ ...at5, text: added }]) } : {}
  };
}
function unknownProblem(left, path) {
  const [first3, ...rest] = [...new Set(left.flatMap(({ rule }) => rule?.line ?? []))].map((line) => ({ path, line }));
  return {
    message: unknownOnly(left.map((one3) => one3.path)),
    location: first3 ?? { path },
    related: rest.slice(0, mostNamed5),
    key: "unknown owners"
  };
}
function defaultProblem(left, { owners, paths: paths2 }, text3) {
  const team = usualTeam(owners.rules);
  const line = owners.rules[0]?.line ?? 1;
  const at5 = { line, column: 1, endColumn: 1 };
  const depth2 = (path) => path.split("/").length;
  const shallowFirst = left.map(({ path }) => path).sort((a, b) => depth2(a) - depth2(b));
  return {
    message: noDefault(shallowFirst, paths2.length),
    location: { path: owners.path, line },
    related: releasing(left, owners.path),
    key: "default",
    ...text3 && team ? { edit: text3.edit(false, [{ ...at5, text: `* ${team}
` }]) } : {}
  };
}
function hasDefault({ owners, paths: paths2 }, left) {
  const forAll = owners.rules.findLast((rule) => compilePattern(rule.pattern, owners.dialect).kind === "all");
  return (forAll?.owners.length ?? 0) > 0 || paths2.length - left.length >= enough * paths2.length;
}
function judgeCover(usable, { files, all, unknown: unknown6 }, text3) {
  const among2 = unowned(usable, files);
  const inVain = withUnknown(usable, files, unknown6);
  const left = all ? unowned(usable, null) : [];
  const problems = [
    ...among2.length > 0 ? [artefactProblem(among2, usable, text3)] : [],
    ...inVain.length > 0 ? [unknownProblem(inVain, usable.owners.path)] : [],
    ...all && !hasDefault(usable, left) ? [defaultProblem(left, usable, text3)] : []
  ];
  if (problems.length > 0) return { problems };
  const first3 = usable.owners.rules.find((rule) => rule.owners.length > 0);
  return { passed: [{ path: usable.owners.path, line: first3?.line ?? 1 }] };
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
    const unknown6 = "known" in fact2 ? fact2.known : /* @__PURE__ */ new Map();
    return judgeCover(usable, { files: asked2, all, unknown: unknown6 }, await ownersText(inventory, usable.owners.path));
  }
};
var owners_cover_default = check5;

// src/checks/owners-exist.ts
var owners_exist_exports = {};
__export(owners_exist_exports, {
  default: () => owners_exist_default
});
var columns = { fi: "sarake", sv: "kolumn", en: "column" };
var named9 = ({ team, column }) => inAll((language) => team === null ? `${columns[language]} ${column}` : code(team));
var shown5 = (pattern2) => code(quotable2(pattern2));
var nobodyAsked = (path, list4, several4) => ({
  fi: `GitHub ei löydä rivin ${path} ${several4 ? "omistajia" : "omistajaa"} (${list4.fi}), joten rivin tiedostoille ei pyydetä tarkastajaksi ketään.`,
  sv: `GitHub hittar inte ${several4 ? "ägarna" : "ägaren"} på raden ${path} (${list4.sv}), så ingen ombeds granska radens filer.`,
  en: `GitHub does not find the ${several4 ? "owners" : "owner"} on the line ${path} (${list4.en}), so nobody is asked to review the files of that line.`
});
var someAsked = (path, list4, several4) => ({
  fi: `GitHub ei löydä kaikkia rivin ${path} omistajia (${list4.fi}), joten ${several4 ? "näitä omistajia" : "tätä omistajaa"} ei pyydetä ${several4 ? "tarkastajiksi" : "tarkastajaksi"}.`,
  sv: `GitHub hittar inte alla ägare på raden ${path} (${list4.sv}), så ${several4 ? "de här ägarna" : "den här ägaren"} ombeds inte granska.`,
  en: `GitHub does not find every owner on the line ${path} (${list4.en}), so ${several4 ? "these owners are" : "this owner is"} not asked to review.`
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
var reasons2 = {
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
var reasonsFor = (owners) => ["team", "user", "email"].filter((kind) => owners.some((owner) => owner.kind === kind)).map((kind) => reasons2[kind]);
var placeOf8 = (path, line, { column, endColumn }) => ({
  path,
  line,
  column,
  endLine: line,
  endColumn
});
function partsOf3(owners) {
  const teams = owners.flatMap(({ team }) => team ?? []);
  const others5 = owners.filter(({ team }) => team === null);
  return [...teams.sort(), ...others5.map((_, index4) => `other ${index4 + 1}`)];
}
function toProblem4(path, { line, pattern: pattern2, owners, all }) {
  const list4 = inAll(
    (language) => some(
      owners.map((owner) => named9(owner)[language]),
      language
    )
  );
  const [first3, ...rest] = owners.map((owner) => placeOf8(path, line, owner));
  const parts2 = partsOf3(owners).map((part3) => `${shown5(pattern2)} ${part3}`);
  return {
    message: joined([(all ? nobodyAsked : someAsked)(shown5(pattern2), list4, owners.length > 1), ...reasonsFor(owners)]),
    location: first3 ?? { path, line },
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
    const unknown6 = unknownOwners(inventory, owners);
    if ("undetermined" in unknown6) return unknown6;
    const problems = [...unknown6.known.values()].map((line) => toProblem4(owners.path, line));
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
    const named13 = owners.rules.filter((rule) => rule.owners.length > 0);
    const lonely = named13.filter((rule) => rule.owners.length < least && rule.owners.every(isPerson2));
    const [first3] = lonely;
    if (!first3) return { passed: named13.slice(0, 1).map((rule) => ({ path: owners.path, line: rule.line })) };
    if (owners.dialect === "gitlab" && lonely.some((rule) => rule.owners.some((owner) => owner.kind === "user")))
      return { undetermined: perhapsGroups };
    return {
      problems: [
        {
          message: tooFew(quotable2(first3.pattern), lonely.length, least),
          location: { path: owners.path, line: first3.line, column: first3.patternColumn },
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

// src/checks/chosen-files.ts
var noFileNamed = (globs) => {
  const list4 = inAll((language) => either(globs.map(code), language));
  return {
    fi: `Koodivarastossa ei ole tiedostoa, jonka nimi tai paikka olisi ${list4.fi}.`,
    sv: `I kodförrådet finns ingen fil vars namn eller plats är ${list4.sv}.`,
    en: `The repository has no file whose name or place is ${list4.en}.`
  };
};
async function chosenFiles(inventory, { files, ...reading }) {
  const others5 = new Set(
    inventory.repository.files.filter(({ mode }) => !mode.startsWith("100")).map(({ path }) => path)
  );
  return (await pathsMatching(inventory, files, reading)).filter((path) => !others5.has(path));
}
function nothingChosen(inventory, { files, none: none7 = "not-applicable" }) {
  if (!inventory.repository.complete) return incomplete;
  if (none7 === "passed") return { passed: [] };
  const message2 = noFileNamed(files);
  if (none7 === "not-applicable") return { notApplicable: message2 };
  return { problems: [{ message: message2, location: { path: literalPart(files[0]), missing: true }, key: files.join(" ") }] };
}
var mostTold2 = 50;
var further = (n2) => ({
  fi: `Sama koskee lisäksi ${n2} muuta kohtaa.`,
  sv: `Detsamma gäller dessutom ${n2} andra ställen.`,
  en: `The same goes for ${n2} more.`
});
function answered(problems, unread2, paths2) {
  if (problems.length > mostTold2) {
    const { location } = problems[mostTold2];
    const rest = { message: further(problems.length - mostTold2), location: { path: location.path }, key: "more" };
    return { problems: [...problems.slice(0, mostTold2), rest] };
  }
  if (problems.length > 0) return { problems };
  if (unread2.length > 0) return couldNotReadFiles(unread2);
  return { passed: paths2.slice(0, 5).map((path) => ({ path })) };
}
var largest = 1e6;
var mostBytes = 3e7;
var batchOf = (limit6) => limit6 > largest ? 1 : 100;
var notAll2 = (read2, all) => ({
  fi: `Tiedostoja on niin paljon, että luin ${read2} ensimmäistä (yhteensä ${all}). Rajaa sääntöä sen kohdassa \`files\` tai \`not\`.`,
  sv: `Filerna är så många att jag läste de ${read2} första (av ${all}). Avgränsa regeln med \`files\` eller \`not\`.`,
  en: `There are so many files that I read the first ${read2} (of ${all}). Narrow the rule down by its \`files\` or \`not\`.`
});
var tooLarge3 = (path) => ({
  fi: `Tiedosto ${code(path)} on liian suuri luettavaksi.`,
  sv: `Filen ${code(path)} är för stor för att läsas.`,
  en: `The file ${code(path)} is too large to read.`
});
async function* readFiles(inventory, paths2, { limit: limit6 = largest, ...how } = {}) {
  let bytes = 0;
  const batch2 = batchOf(limit6);
  for (let from = 0; from < paths2.length; from += batch2) {
    if (bytes > mostBytes) {
      yield { unread: notAll2(from, paths2.length) };
      return;
    }
    const some2 = paths2.slice(from, from + batch2);
    const contents2 = await inventory.repository.read(some2.map((path) => ({ path, limit: limit6, ...how })));
    for (const path of some2) {
      const content = contents2.get(path);
      if (content === void 0) continue;
      if (content.kind === "too-large") yield { unread: tooLarge3(path) };
      else if (content.kind === "unreadable") yield { unread: content.reason };
      else {
        bytes += Math.min(content.size, how.head ?? content.size);
        yield { path, content };
      }
    }
  }
}

// src/checks/file-present.ts
var file_present_default = {
  async judge({ inventory }, { anyOf, ...reading }) {
    const paths2 = await pathsMatching(inventory, anyOf, reading);
    if (paths2.length > 0) return { passed: paths2.slice(0, 5).map((path) => ({ path })) };
    if (!inventory.repository.complete) return incomplete;
    return {
      problems: [
        {
          message: noFileNamed(anyOf),
          location: { path: literalPart(anyOf[0]), missing: true },
          key: anyOf.join(" ")
        }
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
var most13 = 50;
var file_absent_default = {
  async judge({ inventory }, { anyOf, ...reading }) {
    const paths2 = await pathsMatching(inventory, anyOf, reading);
    if (paths2.length > 0)
      return {
        problems: paths2.slice(0, most13).map((path) => ({ message: unwanted(path), location: { path }, key: path }))
      };
    return inventory.repository.complete ? { passed: [] } : incomplete;
  }
};

// src/checks/folder-present.ts
var folder_present_exports = {};
__export(folder_present_exports, {
  default: () => folder_present_default
});
var noFolder = (globs) => {
  const list4 = inAll((language) => either(globs.map(code), language));
  return {
    fi: `Koodivarastossa ei ole kansiota, jonka nimi tai paikka olisi ${list4.fi}. Tyhjää kansiota git ei tallenna.`,
    sv: `I kodförrådet finns ingen mapp vars namn eller plats är ${list4.sv}. En tom mapp sparas inte av git.`,
    en: `The repository has no folder whose name or place is ${list4.en}. git does not keep an empty folder.`
  };
};
var folder_present_default = {
  async judge({ inventory }, { anyOf, ...reading }) {
    const folders2 = await foldersMatching(inventory, anyOf, reading);
    if (folders2.length > 0) return { passed: folders2.slice(0, 5).map((path) => ({ path })) };
    if (!inventory.repository.complete) return incomplete;
    const location = { path: literalPart(anyOf[0]), missing: true };
    return { problems: [{ message: noFolder(anyOf), location, key: anyOf.join(" ") }] };
  }
};

// src/checks/folder-absent.ts
var folder_absent_exports = {};
__export(folder_absent_exports, {
  default: () => folder_absent_default
});
var unwanted2 = (path) => ({
  fi: `Kansiota ${code(path)} ei pitäisi olla koodivarastossa. Poista se tai siirrä se sinne, missä sen kuuluu olla.`,
  sv: `Mappen ${code(path)} ska inte finnas i kodförrådet. Ta bort den eller flytta den dit där den hör hemma.`,
  en: `The folder ${code(path)} should not be in the repository. Remove it, or move it to where it belongs.`
});
var outermost = (folders2) => {
  const all = new Set(folders2);
  return folders2.filter((folder2) => {
    for (let end2 = folder2.lastIndexOf("/"); end2 > 0; end2 = folder2.lastIndexOf("/", end2 - 1))
      if (all.has(folder2.slice(0, end2))) return false;
    return true;
  });
};
var folder_absent_default = {
  async judge({ inventory }, { anyOf, ...reading }) {
    const folders2 = outermost(await foldersMatching(inventory, anyOf, reading));
    if (folders2.length === 0) return inventory.repository.complete ? { passed: [] } : incomplete;
    return answered(
      folders2.map((path) => ({ message: unwanted2(path), location: { path }, key: path })),
      [],
      []
    );
  }
};

// src/checks/content-found.ts
var content_found_exports = {};
__export(content_found_exports, {
  default: () => content_found_default
});

// src/checks/expressions.ts
var lineAt2 = (text3, offset) => {
  let line = 1;
  for (let at5 = text3.indexOf("\n"); at5 >= 0 && at5 < offset; at5 = text3.indexOf("\n", at5 + 1)) line += 1;
  return line;
};
async function finderOf(pattern2, by = "line") {
  const { RE2JS } = await import("./build-LFBTNDRD.js");
  const compiled4 = RE2JS.compile(pattern2);
  if (by === "file")
    return (text3) => {
      const matcher2 = compiled4.matcher(text3);
      return matcher2.find() ? lineAt2(text3, matcher2.start()) : null;
    };
  return (text3) => {
    const index4 = text3.split("\n").findIndex((line) => compiled4.matcher(line).find());
    return index4 < 0 ? null : index4 + 1;
  };
}
async function textIn(inventory, file, looked = "text") {
  if (looked === "text") return file.text;
  const document2 = await inventory.document(file.path);
  return "unread" in document2 ? file.text : document2.visible;
}

// src/checks/content-found.ts
var lacking2 = (pattern2, path) => ({
  fi: `Tiedostosta ${code(path)} puuttuu teksti, jota sääntö edellyttää: ${code(pattern2)}.`,
  sv: `I filen ${code(path)} saknas den text som regeln kräver: ${code(pattern2)}.`,
  en: `${code(path)} lacks the text that the rule asks for: ${code(pattern2)}.`
});
var inNone = (pattern2, paths2) => {
  const list4 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Missään näistä tiedostoista ei ole tekstiä, jota sääntö edellyttää (${code(pattern2)}): ${list4.fi}.`,
    sv: `Ingen av de här filerna har den text som regeln kräver (${code(pattern2)}): ${list4.sv}.`,
    en: `None of these files has the text that the rule asks for (${code(pattern2)}): ${list4.en}.`
  };
};
var content_found_default = {
  async judge({ inventory }, options2) {
    const { pattern: pattern2, of: of3 = "every", in: looked, by } = options2;
    const paths2 = await chosenFiles(inventory, options2);
    if (paths2.length === 0) return nothingChosen(inventory, options2);
    const find2 = await finderOf(pattern2, by);
    const unread2 = [];
    const without3 = [];
    const found4 = [];
    for await (const file of readFiles(inventory, paths2)) {
      if ("unread" in file) unread2.push(file.unread);
      else if (file.content.kind === "text") {
        const text3 = await textIn(inventory, { path: file.path, text: file.content.text }, looked);
        const line = find2(text3);
        if (line === null) without3.push(file.path);
        else found4.push({ path: file.path, line });
      }
    }
    if (of3 === "one" && found4.length > 0) return { passed: found4.slice(0, 5) };
    if (of3 === "one" && unread2.length === 0 && without3.length > 1)
      return {
        problems: [{ message: inNone(pattern2, without3), location: { path: without3[0], line: 1 }, key: pattern2 }]
      };
    const problems = of3 === "one" && unread2.length > 0 ? [] : without3.map((path) => problem4(pattern2, path));
    return problems.length + unread2.length > 0 ? answered(problems, unread2, paths2) : { passed: found4.slice(0, 5) };
  }
};
var problem4 = (pattern2, path) => ({
  message: lacking2(pattern2, path),
  location: { path, line: 1 },
  key: pattern2
});

// src/checks/content-absent.ts
var content_absent_exports = {};
__export(content_absent_exports, {
  default: () => content_absent_default
});
var unwanted3 = (pattern2) => ({
  fi: `Tällä rivillä on tekstiä, jota tiedostossa ei pitäisi olla (${code(pattern2)}). Poista se tai kirjoita se toisin.`,
  sv: `Den här raden har text som inte ska finnas i filen (${code(pattern2)}). Ta bort den eller skriv den på ett annat sätt.`,
  en: `This line has text that should not be in the file (${code(pattern2)}). Remove it or write it differently.`
});
var content_absent_default = {
  async judge({ inventory }, options2) {
    const { patterns, in: looked, by } = options2;
    const paths2 = await chosenFiles(inventory, options2);
    if (paths2.length === 0) return nothingChosen(inventory, options2);
    const finders = await Promise.all(patterns.map(async (pattern2) => [pattern2, await finderOf(pattern2, by)]));
    const unread2 = [];
    const problems = [];
    for await (const file of readFiles(inventory, paths2)) {
      if ("unread" in file) unread2.push(file.unread);
      else if (file.content.kind === "text") {
        const { path } = file;
        const text3 = await textIn(inventory, { path, text: file.content.text }, looked);
        for (const [pattern2, find2] of finders) {
          const line = find2(text3);
          if (line !== null) problems.push({ message: unwanted3(pattern2), location: { path, line }, key: pattern2 });
        }
      }
    }
    return answered(problems, unread2, paths2);
  }
};

// src/checks/content-begins.ts
var content_begins_exports = {};
__export(content_begins_exports, {
  default: () => content_begins_default
});
var head = 64e3;
var lacking3 = (patterns, lines2) => {
  const list4 = inAll((language) => some(patterns.map(code), language, 3));
  return {
    fi: `Tiedoston alusta (${lines2 === 1 ? "ensimmäiseltä riviltä" : `${lines2} ensimmäiseltä riviltä`}) puuttuu teksti, jota sääntö edellyttää: ${list4.fi}.`,
    sv: `I början av filen (${lines2 === 1 ? "den första raden" : `de ${lines2} första raderna`}) saknas den text som regeln kräver: ${list4.sv}.`,
    en: `The beginning of the file (${lines2 === 1 ? "its first line" : `its first ${lines2} lines`}) lacks the text that the rule asks for: ${list4.en}.`
  };
};
var content_begins_default = {
  async judge({ inventory }, options2) {
    const { lines: lines2, patterns } = options2;
    const paths2 = await chosenFiles(inventory, options2);
    if (paths2.length === 0) return nothingChosen(inventory, options2);
    const finders = await Promise.all(
      patterns.map(async (pattern2) => [pattern2, await finderOf(pattern2, "file")])
    );
    const unread2 = [];
    const problems = [];
    for await (const file of readFiles(inventory, paths2, { head })) {
      if ("unread" in file) unread2.push(file.unread);
      else if (file.content.kind === "text") {
        const start3 = file.content.text.split("\n", lines2).join("\n");
        const missing2 = finders.flatMap(([pattern2, find2]) => find2(start3) === null ? [pattern2] : []);
        if (missing2.length > 0)
          problems.push({
            message: lacking3(missing2, lines2),
            location: { path: file.path, line: 1 },
            key: missing2.join(" ")
          });
      }
    }
    return answered(problems, unread2, paths2);
  }
};

// src/checks/hash-equal.ts
var hash_equal_exports = {};
__export(hash_equal_exports, {
  default: () => hash_equal_default
});

// src/checks/hashes.ts
import { createHash } from "node:crypto";
var limit4 = 3e7;
async function compareHashes(inventory, paths2, { hashes, algorithm = "sha256" }) {
  const known5 = new Set(hashes.map((hash) => hash.trim().toLowerCase()));
  const files = [];
  const unread2 = [];
  for await (const file of readFiles(inventory, paths2, { limit: limit4, bytes: true })) {
    if ("unread" in file) unread2.push(file.unread);
    else {
      const hash = createHash(algorithm).update(file.content.bytes ?? new Uint8Array()).digest("hex");
      files.push({ path: file.path, equal: known5.has(hash) });
    }
  }
  return { files, unread: unread2 };
}

// src/checks/hash-equal.ts
var other = (path, algorithm) => ({
  fi: `Tiedosto ${code(path)} ei ole se, jonka sääntö nimeää: ${algorithm}-tiiviste on toinen. Palauta sovittu tiedosto, tai sopikaa uudesta ja muuttakaa sääntöä.`,
  sv: `Filen ${code(path)} är inte den som regeln anger: dess ${algorithm}-kontrollsumma är en annan. Återställ den överenskomna filen, eller kom överens om en ny och ändra regeln.`,
  en: `${code(path)} is not the file that the rule names: its ${algorithm} hash is another one. Restore the agreed file, or agree on a new one and change the rule.`
});
var hash_equal_default = {
  async judge({ inventory }, options2) {
    const paths2 = await chosenFiles(inventory, options2);
    if (paths2.length === 0) return nothingChosen(inventory, options2);
    const { files, unread: unread2 } = await compareHashes(inventory, paths2, options2);
    const problems = files.filter(({ equal }) => !equal).map(({ path }) => ({ message: other(path, options2.algorithm ?? "sha256"), location: { path }, key: "hash" }));
    return answered(problems, unread2, paths2);
  }
};

// src/checks/hash-absent.ts
var hash_absent_exports = {};
__export(hash_absent_exports, {
  default: () => hash_absent_default
});
var unwanted4 = (path) => ({
  fi: `Tiedosto ${code(path)} on sama kuin tiedosto, jota koodivarastossa ei pitäisi olla. Poista se.`,
  sv: `Filen ${code(path)} är densamma som en fil som inte ska finnas i kodförrådet. Ta bort den.`,
  en: `${code(path)} is equal to a file that should not be in the repository. Remove it.`
});
var hash_absent_default = {
  async judge({ inventory }, options2) {
    const paths2 = await chosenFiles(inventory, options2);
    if (paths2.length === 0) return nothingChosen(inventory, options2);
    const { files, unread: unread2 } = await compareHashes(inventory, paths2, options2);
    const problems = files.filter(({ equal }) => equal).map(({ path }) => ({ message: unwanted4(path), location: { path }, key: "hash" }));
    return answered(problems, unread2, paths2);
  }
};

// src/checks/size-limited.ts
var size_limited_exports = {};
__export(size_limited_exports, {
  default: () => size_limited_default
});
var byte = { fi: "tavua", sv: "byte", en: "bytes" };
var tooLarge4 = (path, bytes, most16) => {
  const close = size(bytes, "en") === size(most16, "en");
  const told2 = (count2) => inAll((language) => close ? `${count2} ${byte[language]}` : size(count2, language));
  const [is, may] = [told2(bytes), told2(most16)];
  return {
    fi: `Tiedoston ${code(path)} koko on ${is.fi}; sääntö sallii ${may.fi}. Pienennä sitä tai säilytä se muualla, esimerkiksi Git LFS:ssä.`,
    sv: `Filen ${code(path)} är ${is.sv}; regeln tillåter ${may.sv}. Gör den mindre eller förvara den på annat håll, till exempel i Git LFS.`,
    en: `${code(path)} has ${is.en}; the rule allows ${may.en}. Make it smaller, or keep it elsewhere, for example in Git LFS.`
  };
};
var size_limited_default = {
  async judge({ inventory }, options2) {
    const { most: most16 } = options2;
    const paths2 = await chosenFiles(inventory, options2);
    if (paths2.length === 0) return nothingChosen(inventory, options2);
    const contents2 = await inventory.repository.read(paths2.map((path) => ({ path, limit: 0 })));
    const problems = [];
    const unread2 = [];
    for (const [path, content] of contents2) {
      if (content.kind === "unreadable") unread2.push(content.reason);
      else if (content.size > most16)
        problems.push({ message: tooLarge4(path, content.size, most16), location: { path }, key: "size" });
    }
    return answered(problems, unread2, paths2);
  }
};

// src/checks/schema-fits.ts
var schema_fits_exports = {};
__export(schema_fits_exports, {
  default: () => schema_fits_default
});

// src/checks/data-file.ts
var broken2 = (what2, detail) => {
  switch (what2) {
    case "duplicate":
      return {
        fi: `Avain \`${detail.slice(0, 80)}\` on tässä kahdesti. Poista toinen.`,
        sv: `Nyckeln \`${detail.slice(0, 80)}\` står här två gånger. Ta bort den ena.`,
        en: `The key \`${detail.slice(0, 80)}\` stands here twice. Remove one of them.`
      };
    case "deep":
    case "swollen":
      return {
        fi: "Tiedosto haarautuu niin syvälle, ettei sitä lueta.",
        sv: "Filen förgrenar sig så djupt att den inte läses.",
        en: "The file nests so deep that it is not read."
      };
    default:
      return {
        fi: "Tiedostoa ei voi lukea: sen muodossa on virhe, joka tulee ensin vastaan tässä kohdassa.",
        sv: "Filen går inte att läsa: dess form har ett fel som märks först här.",
        en: "The file cannot be read: its syntax has a mistake that shows here first."
      };
  }
};
async function fromToml(path, text3) {
  const { parse, TomlError } = await import("./dist-H3EFJOK7.js");
  try {
    const value = JSON.parse(JSON.stringify(parse(text3)));
    return { file: { path, value, place: () => ({ path }) } };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { message: broken2("toml", ""), location: { path, line: error.line, column: error.column } };
  }
}
async function dataFile(path, text3) {
  if (/\.toml$/iu.test(path)) return fromToml(path, text3);
  const read2 = await parseFile(path, text3);
  if ("file" in read2) return read2;
  const { what: what2, detail, line, column } = read2.problem;
  return { message: broken2(what2, detail), location: { path, line, column } };
}

// src/checks/schema-fits.ts
var noSchema = (path) => ({
  fi: `Säännön skeemaa ${code(path)} ei ole koodivarastossa, tai sitä ei voi lukea.`,
  sv: `Regelns schema ${code(path)} finns inte i kodförrådet eller går inte att läsa.`,
  en: `The schema ${code(path)} of the rule is not in the repository, or cannot be read.`
});
var tooLong2 = (path) => ({
  fi: `Tiedoston ${code(path)} vertaaminen säännön skeemaan kesti liian kauan. Yksinkertaista skeemaa.`,
  sv: `Att jämföra filen ${code(path)} med regelns schema tog för lång tid. Förenkla schemat.`,
  en: `Comparing ${code(path)} with the schema of the rule took too long. Make the schema simpler.`
});
async function schemaOf(inventory, { schema, schemaFile = "" }) {
  if (schema) return { schema };
  for await (const read2 of readFiles(inventory, [schemaFile])) {
    if ("unread" in read2) return { missing: read2.unread };
    if (read2.content.kind !== "text") break;
    const data3 = await dataFile(schemaFile, read2.content.text);
    if ("file" in data3 && data3.file.value !== null && typeof data3.file.value === "object")
      return { schema: data3.file.value };
  }
  return { missing: noSchema(schemaFile) };
}
var structural = /* @__PURE__ */ new Set(["if", "propertyNames", "allOf"]);
function telling2(errors) {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const within4 = ({ schemaPath }) => choices.some((choice2) => schemaPath.startsWith(`${choice2.schemaPath}/`));
  const best = /* @__PURE__ */ new Map();
  for (const error of errors) {
    if (structural.has(error.keyword) || within4(error)) continue;
    const { params } = error;
    const key = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? "";
    const place3 = `${error.instancePath}\0${String(key)}`;
    if (!best.has(place3)) best.set(place3, error);
  }
  return [...best.values()];
}
function stepsOf(pointer, value) {
  const steps = [];
  let at5 = value;
  for (const part3 of pointer.split("/").slice(1)) {
    const name2 = part3.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(at5) ? Number(name2) : name2;
    steps.push(step);
    at5 = at5 !== null && typeof at5 === "object" && Object.hasOwn(at5, step) ? at5[step] : void 0;
  }
  return steps;
}
function problemsIn(file, errors) {
  return telling2(errors).map((error) => {
    const steps = stepsOf(error.instancePath, file.value);
    const unknown6 = error.params.additionalProperty ?? error.params.unevaluatedProperty;
    const at5 = unknown6 === void 0 ? steps : [...steps, String(unknown6)];
    const key = unknown6 !== void 0 || error.keyword === "required";
    return {
      message: fitWords(error, steps.join(".")),
      location: file.place(at5, key ? "key" : "value"),
      key: `${at5.join("/")} ${error.keyword} ${String(error.params.missingProperty ?? "")}`.trim()
    };
  });
}
async function judged3(path, text3, validate) {
  const data3 = await dataFile(path, text3);
  if (!("file" in data3)) return [{ ...data3, key: "syntax", hides: true }];
  const errors = validate(data3.file.value);
  return errors === null ? tooLong2(path) : problemsIn(data3.file, errors);
}
var schema_fits_default = {
  async judge({ inventory }, options2) {
    const all = await chosenFiles(inventory, options2);
    if (all.length === 0) return nothingChosen(inventory, options2);
    const paths2 = options2.of === "first" ? all.slice(0, 1) : all;
    const schema = await schemaOf(inventory, options2);
    if ("missing" in schema) return { undetermined: schema.missing };
    const validate = await validatorOf(schema.schema);
    if (typeof validate !== "function") return { undetermined: unfitWords(validate) };
    const problems = [];
    const unread2 = [];
    for await (const file of readFiles(inventory, paths2)) {
      if ("unread" in file) unread2.push(file.unread);
      else if (file.content.kind === "text") {
        const found4 = await judged3(file.path, file.content.text, validate);
        if (Array.isArray(found4)) problems.push(...found4);
        else unread2.push(found4);
      }
    }
    return answered(problems, unread2, paths2);
  }
};

// src/checks/names-fit.ts
var names_fit_exports = {};
__export(names_fit_exports, {
  default: () => names_fit_default
});
var styles = {
  "kebab-case": /^[\p{Ll}\p{Lo}\d]+(?:-[\p{Ll}\p{Lo}\d]+)*$/u,
  snake_case: /^[\p{Ll}\p{Lo}\d]+(?:_[\p{Ll}\p{Lo}\d]+)*$/u,
  camelCase: /^[\p{Ll}\p{Lo}][\p{L}\d]*$/u,
  PascalCase: /^[\p{Lu}\p{Lo}][\p{L}\d]*$/u,
  UPPER_CASE: /^[\p{Lu}\p{Lo}\d]+(?:_[\p{Lu}\p{Lo}\d]+)*$/u,
  "lower-case": /^[^\p{Lu}]+$/u
};
var otherStyle = (path, style) => ({
  fi: `Nimeä ${code(path)} ei ole kirjoitettu tavalla ${code(style)}, josta säännössä on sovittu. Nimeä se uudelleen ja korjaa viittaukset siihen.`,
  sv: `Namnet ${code(path)} är inte skrivet på sättet ${code(style)}, som regeln anger. Byt namn och rätta hänvisningarna dit.`,
  en: `The name ${code(path)} is not written in ${code(style)}, as the rule asks. Rename it, and correct what refers to it.`
});
var otherPattern = (path, pattern2) => ({
  fi: `Nimi ${code(path)} ei sovi kaavaan ${code(pattern2)}. Nimeä se uudelleen ja korjaa viittaukset siihen.`,
  sv: `Namnet ${code(path)} passar inte mönstret ${code(pattern2)}. Byt namn och rätta hänvisningarna dit.`,
  en: `The name ${code(path)} does not fit the pattern ${code(pattern2)}. Rename it, and correct what refers to it.`
});
var forbiddenPath = (path, pattern2) => ({
  fi: `Polku ${code(path)} on sellainen, jota koodivarastossa ei pitäisi olla (${code(pattern2)}). Poista tai nimeä uudelleen.`,
  sv: `Sökvägen ${code(path)} är sådan som inte ska finnas i kodförrådet (${code(pattern2)}). Ta bort den eller byt namn.`,
  en: `The path ${code(path)} is one that should not be in the repository (${code(pattern2)}). Remove it or rename it.`
});
var nameOf7 = (path) => path.slice(path.lastIndexOf("/") + 1);
var stemOf2 = (path) => nameOf7(path).replace(/^\.+/u, "").split(".", 1)[0] ?? "";
async function judgesOf({ style, pattern: pattern2, forbidden = [] }) {
  const judges = [];
  if (style) judges.push((path) => styles[style].test(stemOf2(path)) ? null : otherStyle(path, style));
  if (pattern2) {
    const find2 = await finderOf(pattern2);
    judges.push((path) => find2(nameOf7(path)) === null ? otherPattern(path, pattern2) : null);
  }
  for (const one3 of forbidden) {
    const find2 = await finderOf(one3);
    judges.push((path) => find2(path) === null ? null : forbiddenPath(path, one3));
  }
  return judges;
}
async function namedIn2(inventory, options2) {
  const { files = ["**"], of: of3 = "files" } = options2;
  const paths2 = of3 === "folders" ? [] : await pathsMatching(inventory, files, options2);
  return of3 === "files" ? paths2 : [...paths2, ...await foldersMatching(inventory, files, options2)];
}
var names_fit_default = {
  async judge({ inventory }, options2) {
    const paths2 = await namedIn2(inventory, options2);
    const judges = await judgesOf(options2);
    const problems = paths2.flatMap((path) => {
      const message2 = judges.map((judge4) => judge4(path)).find((text3) => text3 !== null);
      return message2 ? [{ message: message2, location: { path }, key: "name" }] : [];
    });
    if (problems.length === 0 && !inventory.repository.complete) return incomplete;
    return answered(problems, [], paths2);
  }
};

// src/checks/no-binaries.ts
var no_binaries_exports = {};
__export(no_binaries_exports, {
  default: () => no_binaries_default
});
var endings2 = /\.(?:exe|com|dll|so|dylib|sys|drv|ocx|msi|msix|appx|app|apk|aab|ipa|deb|rpm|dmg|pkg|jar|war|ear|class|pyc|pyo|pyd|o|obj|lib|a|ko|elf|wasm|nupkg|whl|egg)$/iu;
var beginnings = [
  [127, 69, 76, 70],
  [254, 237, 250, 206],
  [254, 237, 250, 207],
  [206, 250, 237, 254],
  [207, 250, 237, 254],
  [202, 254, 186, 190],
  [0, 97, 115, 109]
];
var begins = (bytes, all) => all.every((byte2, index4) => bytes[index4] === byte2);
var isProgram = (bytes) => beginnings.some((all) => begins(bytes, all)) || begins(bytes, [77, 90]);
var program = (path) => ({
  fi: `${code(path)} on käännetty ohjelma, jonka sisältöä kukaan ei voi lukea eikä arvioida. Poista se ja kerro, miten sen saa koottua tai mistä sen saa.`,
  sv: `${code(path)} är ett kompilerat program vars innehåll ingen kan läsa eller granska. Ta bort det och berätta hur det byggs eller var det finns att få.`,
  en: `${code(path)} is a compiled program, which nobody can read or review. Remove it, and tell how it is built or where it is to be had.`
});
var binary2 = (path) => ({
  fi: `${code(path)} ei ole tekstiä, joten sen sisältöä ei voi lukea eikä arvioida muutoksittain. Säilytä se muualla tai rajaa se säännön ulkopuolelle (\`not\`).`,
  sv: `${code(path)} är inte text, så innehållet kan inte läsas eller granskas ändring för ändring. Förvara den på annat håll eller undanta den i regeln (\`not\`).`,
  en: `${code(path)} is not text, so that its content cannot be read or reviewed change by change. Keep it elsewhere, or leave it out of the rule (\`not\`).`
});
var head2 = 8e3;
var no_binaries_default = {
  async judge({ inventory }, { files = ["**"], of: of3 = "programs", ...reading }) {
    const paths2 = await chosenFiles(inventory, { files, ...reading });
    const unread2 = [];
    const problems = [];
    for await (const file of readFiles(inventory, paths2, { head: head2, bytes: true })) {
      if ("unread" in file) unread2.push(file.unread);
      else if (file.content.kind === "binary") {
        const { path } = file;
        const runs = endings2.test(path) || isProgram(file.content.bytes ?? new Uint8Array());
        if (runs) problems.push({ message: program(path), location: { path }, key: "program" });
        else if (of3 === "all") problems.push({ message: binary2(path), location: { path }, key: "binary" });
      }
    }
    return answered(problems, unread2, []);
  }
};

// src/checks/commit-words.ts
var commit_words_exports = {};
__export(commit_words_exports, {
  default: () => commit_words_default
});
var found3 = (pattern2, count2) => ({
  fi: `${counted(count2, "commit-viestissä", "commit-viestissä")} on sana, josta on sovittu, ettei sitä käytetä: ${code(pattern2)}. Ne löytyvät komennolla \`git log -P --grep\`. Kirjoita viesti uudelleen ennen yhdistämistä; jo yhdistetyistä sopikaa erikseen.`,
  sv: `${counted(count2, "commit-meddelande", "commit-meddelanden")} har ett ord som ni har kommit överens om att inte använda: ${code(pattern2)}. De hittas med \`git log -P --grep\`. Skriv om meddelandet före sammanslagningen; kom överens särskilt om dem som redan är sammanslagna.`,
  en: `${counted(count2, "commit message has", "commit messages have")} a word that was agreed not to be used: ${code(pattern2)}. \`git log -P --grep\` finds them. Write the message anew before merging; agree separately on those that are merged already.`
});
var partOfHistory = {
  fi: "Kloonissa on vain osa historiasta (shallow clone), joten en voinut lukea kaikkia commit-viestejä. Hae koko historia: git fetch --unshallow (GitHub Actionsissa actions/checkout, fetch-depth: 0).",
  sv: "Klonen innehåller bara en del av historiken (shallow clone), så jag kunde inte läsa alla commit-meddelanden. Hämta hela historiken: git fetch --unshallow (i GitHub Actions: actions/checkout, fetch-depth: 0).",
  en: "The clone holds only a part of the history (shallow clone), so that I could not read all commit messages. Fetch all of it: git fetch --unshallow (in GitHub Actions: actions/checkout, fetch-depth: 0)."
};
function anchor(inventory) {
  const settings = settingsPlaces.find((path) => inventory.exists(path));
  return settings ? { path: settings } : { path: settingsPlaces[0], missing: true };
}
function messagesOf(head3, base, commits) {
  const { history } = head3.repository;
  const since2 = base?.repository.commit;
  return since2 ? history.messagesSince(since2) : history.lastMessages(commits);
}
var commit_words_default = {
  async judge({ inventory, base }, { words: words4, ignoreCase = false, commits = 100 }) {
    const read2 = await messagesOf(inventory, base, commits);
    if ("undetermined" in read2) return read2;
    const problems = [];
    for (const word2 of words4) {
      const find2 = await finderOf(ignoreCase ? `(?i:${word2})` : word2);
      const count2 = read2.messages.filter((message2) => find2(message2) !== null).length;
      if (count2 > 0) problems.push({ message: found3(word2, count2), location: anchor(inventory), key: word2 });
    }
    if (problems.length > 0) return { problems };
    return read2.complete ? { passed: [] } : { undetermined: partOfHistory };
  }
};

// src/checks/text-stated.ts
var text_stated_exports = {};
__export(text_stated_exports, {
  default: () => text_stated_default
});
var most14 = 200;
var notFound10 = (pattern2, paths2) => {
  const list4 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `En löytänyt tekstiä, jota sääntö etsii (${code(pattern2)}). Luin: ${list4.fi}.`,
    sv: `Jag hittade inte den text som regeln söker efter (${code(pattern2)}). Jag läste ${list4.sv}.`,
    en: `I did not find the text that the rule looks for (${code(pattern2)}). I read ${list4.en}.`
  };
};
var noFile2 = (globs) => {
  const list4 = inAll((language) => either(globs.map(code), language));
  return {
    fi: `Koodivarastossa ei ole tiedostoa ${list4.fi}, josta tämän voisi lukea.`,
    sv: `I kodförrådet finns ingen fil ${list4.sv} där det här kunde framgå.`,
    en: `The repository has no file ${list4.en} to read this from.`
  };
};
function lineWith(document2, found4) {
  const index4 = document2.visible.split("\n").findIndex((line) => found4(line));
  return index4 < 0 ? null : { path: document2.path, line: index4 + 1 };
}
var text_stated_default = {
  async judge({ inventory }, { files, pattern: pattern2 }) {
    const paths2 = (await pathsMatching(inventory, files)).slice(0, most14);
    if (paths2.length === 0) return inventory.repository.complete ? { notApplicable: noFile2(files) } : incomplete;
    const { RE2JS } = await import("./build-LFBTNDRD.js");
    const compiled4 = RE2JS.compile(pattern2);
    const documents = await Promise.all(paths2.map((path) => inventory.document(path)));
    const read2 = documents.filter((document2) => !("unread" in document2));
    const places5 = read2.flatMap((document2) => lineWith(document2, (line) => compiled4.matcher(line).find()) ?? []);
    if (places5.length > 0) return { passed: places5.slice(0, 5) };
    const reasons3 = documents.flatMap((document2) => "unread" in document2 ? [document2.unread] : []);
    if (reasons3.length > 0) return couldNotReadFiles(reasons3);
    return { problems: [{ message: notFound10(pattern2, paths2), location: { path: paths2[0], line: 1 }, key: pattern2 }] };
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
var samePath = (one3, others5) => others5.find(({ document: document2 }) => document2.path === one3.document.path);
function hasLanguage(readings2, language) {
  return readings2.some((reading) => [language, null].includes(languageOfReading(reading)));
}
function comparableTo(one3, own2, others5) {
  const language = languageOfReading(one3);
  if (language === null) return true;
  const same2 = samePath(one3, others5);
  if (same2) return [language, null].includes(languageOfReading(same2));
  const unmatched = others5.filter((other2) => !samePath(other2, own2));
  return hasLanguage(unmatched.length > 0 ? unmatched : others5, language);
}
var record2 = new RegExp("(?:^|[-_./ ])(?:minutes|memos?|meetings?|muistio\\w*|pöytäkirj\\p{L}*|poytakirj\\w*|kokouks\\p{L}*|protokoll?\\w*|mötesant\\p{L}*|decisions(?=\\/)|decision[-_ ](?:log|record)s?|adr|päätökset|paatokset|beslut|rfcs?|notulen|referat\\w*)(?:[-_./ ]|$)|20\\d\\d", "iu");
var isRecord = ({ document: document2 }) => record2.test(document2.path);
var isSame3 = (base, head3) => base.length === head3.length && base.every((one3) => samePath(one3, head3)?.document.text === one3.document.text);
function comparable(base, head3) {
  const [was, is] = [base, head3].map(
    (side) => side.every(isRecord) ? side : side.filter((one3) => !isRecord(one3))
  );
  const before4 = was.filter((one3) => comparableTo(one3, was, is));
  const after2 = is.filter((one3) => comparableTo(one3, is, was));
  return before4.length > 0 && after2.length > 0 ? { base: before4, head: after2, translated: false } : { base, head: head3, translated: true };
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
var bodyAt = (words4, at5) => {
  const word2 = words4[at5];
  if (notTheSubject.test(word2)) return void 0;
  return bodies.find(
    (body2) => names(word2, body2) || at5 + 1 < words4.length && names(`${word2} ${words4[at5 + 1]}`, body2) && !names(words4[at5 + 1], body2)
  );
};
function before3(words4, verb) {
  const found4 = [];
  for (let at5 = verb - 1; at5 >= Math.max(0, verb - reachBack); at5--) {
    if (breaks2.test(words4[at5]) || serves.test(words4[at5])) break;
    const body2 = bodyAt(words4, at5);
    if (body2) found4.push(body2);
  }
  return found4;
}
function behind3(words4, verb) {
  const english3 = /^(?:decid|decis|approv|ratif)/u.test(words4[verb]);
  let led = !english3;
  for (let at5 = verb + 1; at5 <= Math.min(words4.length - 1, verb + reachOn); at5++) {
    if (breaks2.test(words4[at5]) || serves.test(words4[at5])) break;
    led ||= agent.test(words4[at5]);
    const body2 = led ? bodyAt(words4, at5) : void 0;
    if (body2) return [body2];
  }
  return [];
}
function decidersIn(text3) {
  const words4 = text3.slice(0, 1e3).normalize("NFC").toLowerCase().match(/[\p{L}\p{N}-]+|[,;:.!?()]/gu) ?? [];
  const found4 = /* @__PURE__ */ new Set();
  words4.forEach((word2, at5) => {
    if (!decides.test(word2)) return;
    const ahead = before3(words4, at5);
    for (const body2 of ahead.length > 0 ? ahead : behind3(words4, at5)) found4.add(body2);
  });
  return found4;
}
var speaksOfDeciding = (text3) => (text3.toLowerCase().match(new RegExp("\\p{L}+", "gu")) ?? []).some((word2) => decides.test(word2));
var bodiesIn2 = (text3) => new Set(bodies.filter((body2) => mentions(text3, body2)));

// src/inventory/governance-pairs.ts
var alike2 = 0.5;
var mostPairs = 300;
var stemsOf = ({ text: text3 }) => new Set(
  wordsOf2(text3).filter((word2) => word2.length > 2 && !/\d/u.test(word2)).map((word2) => word2.slice(0, 6))
);
function likeness(a, b) {
  if (a.size + b.size === 0) return 0;
  let shared2 = 0;
  for (const stem of a) if (b.has(stem)) shared2++;
  return 2 * shared2 / (a.size + b.size);
}
var longEnough = 4;
function without2(units, others5) {
  const keys2 = new Set(others5.map(({ key }) => key));
  const changed = units.filter(({ key }) => !keys2.has(key));
  if (changed.length > mostPairs) return changed;
  const all = ` ${[...keys2].join(" ")} `;
  return changed.filter(({ key }) => key.split(" ").length < longEnough || !all.includes(` ${key} `));
}
function differences(base, head3) {
  const removed2 = without2(base.units, head3.everything);
  const added = without2(head3.units, base.everything);
  if (removed2.length > mostPairs || added.length > mostPairs) return { pairs: [], removed: removed2, added };
  const stems = new Map([...removed2, ...added].map((unit2) => [unit2, stemsOf(unit2)]));
  const candidates2 = removed2.flatMap((from) => added.map((to) => ({ from, to, score: likeness(stems.get(from), stems.get(to)) }))).filter(({ score }) => score >= alike2).sort((a, b) => b.score - a.score);
  const taken2 = /* @__PURE__ */ new Set();
  const pairs = [];
  for (const { from, to } of candidates2) {
    if (taken2.has(from) || taken2.has(to)) continue;
    taken2.add(from).add(to);
    pairs.push([from, to]);
  }
  return {
    pairs,
    removed: removed2.filter((unit2) => !taken2.has(unit2)),
    added: added.filter((unit2) => !taken2.has(unit2))
  };
}

// src/inventory/governance-parts.ts
var partTopics = { roles: "roles", decision: "decision-making", funding: "funding" };
var fewWords3 = 8;
var labelsOf2 = (topic) => topic === "funding" ? [...topicLabels(topic).labels, "funding_features", "funding_adoption", "funding_participation"] : topicLabels(topic).labels;
function hasPart(readings2, topic) {
  const wanted4 = labelsOf2(topic);
  return readings2.some(
    ({ document: document2 }) => topicsOf(document2).has(topic) || document2.labels.some(({ text: text3 }) => [...conceptsIn(text3)].some((concept) => wanted4.includes(concept)))
  );
}
function unitsOfPart(readings2, units, topic) {
  return readings2.flatMap((reading) => {
    const [from, to] = planLines(reading);
    const spans2 = (topicsOf(reading.document, { from, to }).get(topic) ?? []).map((line) => ({
      line,
      endLine: reading.document.labels.find((label2) => label2.line === line && label2.kind !== "cell")?.endLine ?? line
    }));
    return units.filter(
      ({ path, line }) => path === reading.document.path && spans2.some((span2) => line >= span2.line && line <= span2.endLine)
    );
  });
}
function partWithoutTrace(own2, other2, part3) {
  const topic = partTopics[part3];
  if (hasPart(other2, topic)) return [];
  const units = unitsOfPart(own2.readings, own2.units, topic).filter(({ open: open2 }) => !open2);
  const words4 = units.reduce((sum, { text: text3 }) => sum + wordsOf2(text3).length, 0);
  return words4 >= fewWords3 && units.every((unit2) => own2.unmatched.has(unit2)) ? units : [];
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
var numberOf = new Map(spelled.flatMap(([number5, words4]) => words4.split("|").map((word2) => [word2, number5])));
var withDigits = (text3) => text3.replace(new RegExp("\\p{L}+", "gu"), (word2) => numberOf.has(word2) ? String(numberOf.get(word2)) : word2);
var number4 = String.raw`(?<![\p{L}\d.,/:])(\d{1,3}(?:[ .,\u00a0]\d{3}){1,3}|\d{1,7}(?:[.,]\d{1,2})?)(?![\d/]|[.,]\d)`;
var scale = String.raw`(?:(k|m|milj\p{L}{0,6}|million\p{L}{0,2}|miljon\p{L}{0,2}|mn|tuhatta|tusen|thousand)\.?\s?)?`;
var behind4 = (units, gap3 = "") => new RegExp(`${number4}[\\s-]?${gap3}(?:${units})(?!\\p{L})`, "gu");
var currency = String.raw`€|euro\p{L}{0,6}|eur|sek|kronor|kr|dkk|nok|usd|\$`;
var moneyAfter = new RegExp(`${number4}\\s?${scale}(?:${currency})(?!\\p{L})`, "gu");
var moneyBefore = new RegExp(`(?:€|\\$|(?<!\\p{L})eur)\\s?${number4.replace("(?<![\\p{L}\\d.,/:])", "")}`, "gu");
var percent = behind4(String.raw`%|prosen\p{L}{1,8}|procent\p{L}{0,4}|percent|per cent`);
var fraction = /(?<![\d/.,])([1-9])\s?\/\s?([2-9])(?![\d/])/gu;
var part = behind4(
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
  const text3 = withDigits(source.slice(0, 2e3).normalize("NFC").toLowerCase());
  if (!/\d/u.test(text3)) return [];
  const all = (pattern2, kind, value) => [...text3.matchAll(pattern2)].map((match) => ({ kind, value: value(match) }));
  const found4 = [
    ...all(moneyAfter, "money", ([, amount, word2]) => String(numeric(amount) * factorOf(word2))),
    ...all(moneyBefore, "money", ([, amount]) => String(numeric(amount))),
    ...all(percent, "percent", ([, amount]) => String(numeric(amount))),
    ...all(fraction, "fraction", ([, above, below2]) => `${above}/${below2}`),
    ...all(part, "fraction", ([, above, third]) => `${above}/${third ? 3 : 4}`),
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
function rulesIn(text3, implied = false) {
  const lower2 = text3.toLowerCase();
  const found4 = decisionRules.filter(([, pattern2]) => pattern2.test(lower2)).map(([rule]) => rule);
  const has = (rule) => found4.includes(rule);
  const saysNothing = (rule) => rule === "vote" && found4.length > 1 || rule === "consensus" && has("lazy") || rule === "majority" && (has("qualified") || has("absolute"));
  return new Set(implied ? found4 : found4.filter((rule) => !saysNothing(rule)));
}
function keysIn(text3) {
  const lower2 = text3.toLowerCase();
  return new Set(sharingKeys.filter(([, pattern2]) => pattern2.test(lower2)).map(([key]) => key));
}
var unmistakable = /* @__PURE__ */ new Set(["lazy", "qualified", "absolute", "veto", "casting"]);
function domainsOf({ text: text3, under: under3 }) {
  const topics2 = topicsInSentence(text3);
  const domains = /* @__PURE__ */ new Set();
  if ([...rulesIn(text3)].some((rule) => unmistakable.has(rule))) domains.add("decision");
  if (topics2.has("decision-making") || under3.has("decision") || under3.has("update")) domains.add("decision");
  if (topics2.has("funding") || [...under3].some((concept) => concept.startsWith("funding"))) domains.add("funding");
  return domains;
}
var known4 = /* @__PURE__ */ new WeakMap();
function factsOf(unit2) {
  const before4 = known4.get(unit2);
  if (before4) return before4;
  const domains = domainsOf(unit2);
  const facts = {
    domains,
    amounts: domains.size > 0 ? amountsIn(unit2.text) : [],
    rules: domains.has("decision") ? rulesIn(unit2.text) : /* @__PURE__ */ new Set(),
    keys: domains.has("funding") && costsAreSplit.test(unit2.text.toLowerCase()) ? keysIn(unit2.text) : /* @__PURE__ */ new Set()
  };
  known4.set(unit2, facts);
  return facts;
}

// src/inventory/governance-rewording.ts
var nameOf8 = ({ kind, value }) => `${kind} ${value}`;
function stockOf(units) {
  const deciding = units.filter(({ text: text3, under: under3 }) => speaksOfDeciding(text3) || under3.has("decision"));
  return {
    amounts: new Set(units.flatMap(({ text: text3 }) => amountsIn(text3).map(nameOf8))),
    rules: new Set(units.flatMap(({ text: text3 }) => [...rulesIn(text3, true)])),
    keys: new Set(units.flatMap(({ text: text3 }) => [...keysIn(text3)])),
    deciders: new Set(deciding.flatMap(({ text: text3, section: section3 }) => [...bodiesIn2(text3), ...bodiesIn2(section3)]))
  };
}
var minus = (these, those) => [...these].filter((one3) => !those.has(one3));
function newRules(rules, others5) {
  const close = { vote: "majority", majority: "vote" };
  return minus(rules, others5).filter((rule) => !others5.has(close[rule] ?? rule));
}
var telling3 = /* @__PURE__ */ new Set(["money", "percent", "fraction"]);
var tellingIn = (facts) => facts.amounts.filter(({ kind }) => telling3.has(kind)).map(nameOf8);
function replacedAmount(before4, after2) {
  const [was, is] = [new Set(before4.amounts.map(nameOf8)), new Set(after2.amounts.map(nameOf8))];
  const gone2 = new Set(before4.amounts.filter((amount) => !is.has(nameOf8(amount))).map(({ kind }) => kind));
  return after2.amounts.some((amount) => !was.has(nameOf8(amount)) && gone2.has(amount.kind));
}
var replaced = (was, is) => newRules(was, is).length > 0 && newRules(is, was).length > 0;
var domainOf = ({ domains }) => domains.has("funding") ? "funding" : "decision";
var loose = /* @__PURE__ */ new Set(["own", "free"]);
function news(facts, other2) {
  const found4 = [];
  if (minus(tellingIn(facts), other2.amounts).length > 0) found4.push(domainOf(facts));
  if (newRules(facts.rules, other2.rules).length > 0) found4.push("decision");
  if (minus(facts.keys, other2.keys).some((key) => !loose.has(key))) found4.push("funding");
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
function alone2(unit2, other2, mentioned) {
  const facts = factsOf(unit2);
  const decides3 = minus(decidersIn(unit2.text), mentioned);
  return [...news(facts, other2), ...decides3.length > 0 ? ["decision"] : []];
}
var settled2 = ({ open: open2 }) => !open2;
function rewordings({ pairs, removed: removed2, added }, stocks) {
  const told2 = (unit2, domains) => [...new Set(domains)].map((domain) => ({ domain, unit: unit2 }));
  return [
    ...pairs.filter((pair) => pair.every(settled2)).flatMap((pair) => told2(pair[1], inPair(pair, stocks))),
    ...added.filter(settled2).flatMap((unit2) => told2(unit2, alone2(unit2, stocks.base, stocks.base.deciders))),
    ...removed2.filter(settled2).flatMap((unit2) => told2(unit2, alone2(unit2, stocks.head, stocks.headBodies)))
  ];
}
var languageFree = (rule) => rule === "unanimous" || rule === "lazy" ? "consensus" : rule;
function translations(base, head3, stocks) {
  const found4 = [];
  for (const domain of ["decision", "funding"]) {
    const [before4, after2] = [base, head3].map((units) => units.filter((unit2) => factsOf(unit2).domains.has(domain)));
    const shows = after2.find((unit2) => isNew(unit2, stocks.base, before4, stocks.head));
    if (shows) found4.push({ domain, unit: shows });
  }
  return found4;
}
function isNew(unit2, was, before4, is) {
  const goneKinds = new Set(
    before4.flatMap((one3) => factsOf(one3).amounts.filter((amount) => !is.amounts.has(nameOf8(amount)))).map(({ kind }) => kind)
  );
  const facts = factsOf(unit2);
  if (facts.amounts.some((amount) => !was.amounts.has(nameOf8(amount)) && goneKinds.has(amount.kind))) return true;
  const [wasRules, isRules] = [was, is].map(({ rules }) => new Set([...rules].map(languageFree)));
  const goneRules = before4.flatMap((one3) => newRules(new Set([...factsOf(one3).rules].map(languageFree)), isRules));
  return goneRules.length > 0 && newRules(new Set([...facts.rules].map(languageFree)), wasRules).length > 0;
}

// src/inventory/governance-roles.ts
function contextIn({ document: document2 }, role) {
  const named13 = labelsOf(document2, role);
  const sections = named13.filter(({ kind }) => kind !== "cell");
  const texts2 = [
    ...named13.flatMap(({ text: text3, cells }) => [text3, ...cells]),
    ...document2.passages.filter(({ line }) => sections.some((section3) => line >= section3.line && line <= section3.endLine)).map(({ text: text3 }) => text3)
  ];
  const rows2 = new Set(
    document2.passages.filter(({ kind, text: text3 }) => kind === "cell" && speaksOf(text3, role)).map(({ line }) => line)
  );
  let leads = false;
  for (const { kind, text: text3, line } of document2.passages) {
    const spoken = kind === "cell" ? rows2.has(line) : speaksOf(text3, role);
    if (spoken || leads && kind !== "paragraph") texts2.push(text3);
    leads = spoken ? text3.trimEnd().endsWith(":") : leads && kind !== "paragraph";
  }
  return texts2;
}
var says = (label2) => label2.kind === "heading" ? label2.depth > 1 && label2.endLine > label2.line : label2.cells.some((cell) => new RegExp("\\p{L}{2}", "u").test(cell));
function labelIn(reading, role) {
  const [from, to] = planLines(reading);
  const label2 = labelsOf(reading.document, role).find((one3) => one3.line >= from && one3.line <= to && says(one3));
  return label2 ? { path: reading.document.path, line: label2.line } : null;
}
function roleIn(readings2, all, role) {
  const context = all.flatMap((reading) => contextIn(reading, role));
  const holders = readings2.flatMap((reading) => holdersIn(reading, role));
  return {
    holders,
    label: readings2.map((reading) => labelIn(reading, role)).find((label2) => label2 !== null) ?? null,
    mentioned: context.length > 0,
    context: /* @__PURE__ */ new Set([
      ...context.map(withoutAddresses).flatMap(wordsAndHandles),
      ...holders.flatMap(({ name: name2 }) => name2)
    ])
  };
}
var wordsAndHandles = (text3) => [
  ...wordsOf2(text3),
  ...text3.toLowerCase().match(/@[\w-]{2,39}(?:\/[\w-]{1,100})?|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
];

// src/inventory/governance-role-changes.ts
var wordsOfDocument = (text3) => text3.toLowerCase().match(/@?[\p{L}\p{N}][\p{L}\p{N}/-]*/gu) ?? [];
var several3 = /* @__PURE__ */ new Set(["owner", "steering", "maintainer", "funder"]);
var mostHolders = 200;
var wordsAmong = (units) => new Set(units.flatMap(({ text: text3 }) => wordsOf2(text3)));
var missing = (holders, { context }) => holders.slice(0, mostHolders).filter(({ name: name2 }) => !standsAmong(name2, context));
var nowhereIn = (holders, words4) => holders.filter(({ name: name2 }) => !standsAmong(name2, words4));
function holderChange(role, was, is, base, head3) {
  if (was.holders.length === 0 || is.holders.length === 0) return emptied(role, was, is, head3);
  const gone2 = missing(was.holders, is);
  const fresh = missing(is.holders, was);
  const change = { role, place: fresh[0] ?? is.label ?? is.holders[0], was: gone2[0] ?? was.holders[0] };
  if (gone2.length > 0 && fresh.length > 0) return change;
  const left = nowhereIn(gone2, wordsAmong(head3.changed));
  const came = nowhereIn(fresh, wordsAmong(base.changed));
  if (several3.has(role) && left.length + came.length > 0) return change;
  return left.length === was.holders.length ? change : null;
}
function emptied(role, was, is, head3) {
  if (was.holders.length === 0) return null;
  const words4 = is.label === null ? new Set(head3.all.flatMap(({ document: document2 }) => wordsOfDocument(document2.text))) : wordsAmong(head3.changed);
  const left = nowhereIn(missing(was.holders, is), words4);
  return left.length === was.holders.length ? { role, place: is.label, was: was.holders[0] } : null;
}
function lone(own2, other2, otherSide) {
  if (own2.label === null || other2.mentioned) return null;
  const words4 = wordsAmong(otherSide.changed);
  const renamed2 = own2.holders.length > 0 && own2.holders.every(({ name: name2 }) => standsAmong(name2, words4));
  return renamed2 ? null : own2.label;
}
function changeOf(role, base, head3) {
  const was = roleIn(base.readings, base.all, role);
  const is = roleIn(head3.readings, head3.all, role);
  const removed2 = lone(was, is, head3);
  if (removed2) return { role, place: null, was: removed2 };
  const added = lone(is, was, base);
  if (added) return { role, place: added, was: null };
  return holderChange(role, was, is, base, head3);
}
var roleChanges = (base, head3) => roles.flatMap((role) => changeOf(role, base, head3) ?? []);

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
var firstLine2 = (reading) => ({ path: reading.document.path, line: planLines(reading)[0] });
function placeInHead({ section: section3, path }, head3) {
  const wanted4 = normaliseLabel(section3);
  for (const { document: document2 } of head3.all) {
    const label2 = wanted4 && document2.labels.find(({ kind, text: text3 }) => kind !== "cell" && normaliseLabel(text3) === wanted4);
    if (label2) return { path: document2.path, line: label2.line };
  }
  return firstLine2(head3.all.find(({ document: document2 }) => document2.path === path) ?? head3.all[0]);
}
var placeOf9 = (unit2, head3, inHead) => inHead.has(unit2) ? { path: unit2.path, line: unit2.line } : placeInHead(unit2, head3);
function gapsOf2(base) {
  const said2 = new Set(base.everything.filter(({ open: open2 }) => !open2).map(({ section: section3 }) => normaliseLabel(section3)));
  const gaps = new Set(
    base.all.flatMap(({ document: document2 }) => document2.labels.filter(({ kind }) => kind === "heading")).map(({ text: text3 }) => normaliseLabel(text3)).filter((text3) => !said2.has(text3))
  );
  return ({ section: section3 }) => gaps.has(normaliseLabel(section3));
}
function stocksOf(base, head3) {
  return {
    base: stockOf(base.everything),
    head: stockOf(head3.everything),
    headBodies: new Set(head3.everything.flatMap(({ text: text3, section: section3 }) => [...bodiesIn2(text3), ...bodiesIn2(section3)]))
  };
}
function partChanges(found4, base, head3) {
  const gone2 = { ...base, unmatched: new Set(found4.removed) };
  const come = { ...head3, unmatched: new Set(found4.added) };
  return Object.keys(partTopics).flatMap((part3) => {
    const unit2 = [...partWithoutTrace(gone2, head3.all, part3), ...partWithoutTrace(come, base.all, part3)][0];
    return unit2 ? [{ part: part3, unit: unit2 }] : [];
  });
}
function roleChangesIn({ pairs, removed: removed2, added }, base, head3) {
  const before4 = { ...base, changed: [...removed2, ...pairs.map(([from]) => from)] };
  const after2 = { ...head3, changed: [...added, ...pairs.map(([, to]) => to)] };
  return roleChanges(before4, after2).map(({ role, place: place3, was }) => ({
    part: "roles",
    role,
    place: place3 ? { path: place3.path, line: place3.line } : placeOfRole(was, base, head3)
  }));
}
function byWords(base, head3) {
  const all = differences(base, head3);
  const fillsGap = gapsOf2(base);
  const found4 = { ...all, added: all.added.filter((unit2) => !fillsGap(unit2)) };
  const inHead = new Set(head3.everything);
  const parts2 = partChanges(found4, base, head3);
  const sentences2 = rewordings(found4, stocksOf(base, head3)).map(({ domain, unit: unit2 }) => ({ part: domain, unit: unit2 }));
  const told2 = [...parts2, ...sentences2].map(
    ({ part: part3, unit: unit2 }) => ({ part: part3, role: null, place: placeOf9(unit2, head3, inHead) })
  );
  return [...roleChangesIn(all, base, head3), ...told2];
}
var placeOfRole = (was, base, head3) => placeInHead(
  base.units.find(({ path, line }) => path === was.path && line === was.line) ?? { section: "", path: was.path },
  head3
);
var translated = /* @__PURE__ */ new Set(["fi", "sv", "en"]);
function byTranslation(base, head3) {
  const known5 = [...base.all, ...head3.all].every((reading) => translated.has(languageOfReading(reading) ?? ""));
  if (!known5) return [];
  return translations(base.units, head3.units, stocksOf(base, head3)).map(({ domain, unit: unit2 }) => ({
    part: domain,
    role: null,
    place: { path: unit2.path, line: unit2.line }
  }));
}
function governanceChanges(base, head3) {
  if (base.length === 0 || head3.length === 0 || isSame3(base, head3)) return [];
  const same2 = comparable(base, head3);
  const before4 = sideOf(same2.base, base);
  const after2 = sideOf(same2.head, head3);
  return same2.translated ? byTranslation(before4, after2) : byWords(before4, after2);
}

// src/inventory/governance-decider.ts
var thePlan = new RegExp("hallintamall|(?:hallinta|tuotteenhallinta)suunnitelm|(?<!\\p{L})suunnitelma|(?:this|the) (?:document|charter|governance|plan)(?!\\p{L})|governance (?:model|document)|förvaltningsplan|(?<!\\p{L})planen|styrmodell", "u");
var isChanged = /muut[ou]|muutt|päivit|hyväksy|ändr|uppdater|godkän|chang|amend|updat|revis|approv/u;
var joins = /liitty|mukaan|anslut|join|new member/u;
var everyday = new RegExp("pien(?:et|iä|i|istä)(?!\\p{L})|korjau|kiireelli|julkais|versio|minor|small|patch|release|pull request|merge|day[- ]to[- ]day|mindre|rättning|brådskande|utgåv|release|version", "u");
var weighty = /tiekart|budjet|rooli|strateg|roadmap|budget|färdplan|vägkart|roller/u;
var saysSo = (text3) => thePlan.test(text3) && isChanged.test(text3) && !joins.test(text3);
var aboutThePlan = ({ text: text3, under: under3 }) => under3.has("update") || mentions(text3, "update") || saysSo(text3.toLowerCase());
var isEveryday = (text3) => everyday.test(text3) && !weighty.test(text3);
var aboutDeciding = ({ text: text3, under: under3 }) => !isEveryday(text3.toLowerCase()) && (under3.has("decision") || topicsInSentence(text3).has("decision-making"));
function onlyOne(units) {
  const found4 = units.flatMap((unit2) => [...decidersIn(unit2.text)].map((body2) => ({ body: body2, unit: unit2 })));
  if (new Set(found4.map(({ body: body2 }) => body2)).size > 1) return "several";
  const [first3] = found4;
  return first3 ? { body: first3.body, path: first3.unit.path, line: first3.unit.line } : "none";
}
function planDecider(readings2) {
  const units = readings2.flatMap(unitsOf).filter(({ inPlan: inPlan2, open: open2 }) => inPlan2 && !open2);
  const own2 = onlyOne(units.filter(aboutThePlan));
  const found4 = own2 === "none" ? onlyOne(units.filter(aboutDeciding)) : own2;
  return typeof found4 === "string" ? null : found4;
}

// src/inventory/owners-changes.ts
var ownersOf = (rule) => (rule?.owners ?? []).map(({ name: name2 }) => name2.toLowerCase()).sort().join(" ");
function byPattern({ rules, dialect }) {
  return new Map(rules.map((rule) => [dialect === "github" ? rule.pattern : `${rule.pattern} ${ownersOf(rule)}`, rule]));
}
function otherVerdict(base, head3, paths2) {
  const [was, is] = [base.assign(paths2), head3.assign(paths2)];
  const at5 = paths2.findIndex((_, index4) => ownersOf(base.rules[was[index4]]) !== ownersOf(head3.rules[is[index4]]));
  return at5 < 0 ? null : head3.rules[is[at5]]?.line ?? head3.rules[0]?.line ?? 1;
}
function ownersChange(base, head3, paths2) {
  const [was, is] = [byPattern(base), byPattern(head3)];
  const gone2 = [...was.keys()].filter((pattern2) => !is.has(pattern2));
  const other2 = [...is].filter(([pattern2, rule]) => !was.has(pattern2) || ownersOf(was.get(pattern2)) !== ownersOf(rule));
  if (gone2.length + other2.length > 0)
    return { count: gone2.length + other2.length, line: other2[0]?.[1].line ?? null, reordered: false };
  const line = otherVerdict(base, head3, paths2);
  return line === null ? null : { count: 0, line, reordered: true };
}

// src/checks/governance-decided-words.ts
var roleWords2 = {
  openness: { fi: "avoimuuden edunvalvoja", sv: "öppenhetsombud", en: "openness guardian" },
  integrator: { fi: "integraattori", sv: "integratör", en: "integrator" },
  maintainer: { fi: "ylläpitäjä", sv: "underhållsansvarig", en: "maintainer" },
  funder: { fi: "rahoittaja", sv: "finansiär", en: "funder" }
};
var roleName2 = (role) => roleWords2[role] ?? inAll((language) => words(role, language)[0] ?? role);
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
var keyOf4 = ({ cells }) => cells.join(" ").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
var decided2 = ({ cells }) => {
  const text3 = cells.join(" ");
  return !undecided2.test(text3) && (/20\d\d|\d{1,2}\.\d{1,2}\.\d\d/u.test(text3) || statusWord.test(text3));
};
function newRow(base, head3) {
  const known5 = new Set(base.flatMap(versionRows2).map(keyOf4));
  for (const reading of head3) {
    const row = versionRows2(reading).findLast((one3) => !known5.has(keyOf4(one3)) && decided2(one3));
    if (row) return { path: reading.document.path, line: row.line };
  }
  return null;
}
var newestOf2 = (readings2) => readings2.flatMap((reading) => {
  const date = statedDate(reading.document, reading);
  return date ? [{ document: reading.document, date }] : [];
}).reduce((newest5, one3) => newest5 && newest5.date.to >= one3.date.to ? newest5 : one3, null);
function newerDate(base, head3) {
  const [was, is] = [newestOf2(base), newestOf2(head3)];
  if (!is || was && was.date.to >= is.date.to) return null;
  const text3 = is.document.text.split("\n")[is.date.line - 1] ?? "";
  return undecided2.test(text3) ? null : { path: is.document.path, line: is.date.line };
}
var recordedDecision = (base, head3) => newRow(base, head3) ?? newerDate(base, head3);

// src/checks/governance-decided.ts
var identity = ({ path, target, status }) => `${status} ${path} ${target}`;
function unreadOnOneSide(base, head3) {
  const both2 = new Set(base.unread.map(({ artefact }) => identity(artefact)));
  const known5 = new Set(head3.unread.map(({ artefact }) => identity(artefact)));
  return [
    ...head3.unread.filter(({ artefact }) => !both2.has(identity(artefact))),
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
  const of3 = (part3, name2) => {
    const places5 = changes.filter((change) => change.part === part3).map(({ place: place3 }) => place3);
    return places5.length > 0 ? [{ kind: part3, name: name2, places: places5 }] : [];
  };
  const roles3 = [...new Set(changes.flatMap(({ role }) => role ?? []))];
  return [
    ...of3("roles", changedRoles(roles3)),
    ...of3("decision", changedDecisions),
    ...of3("funding", changedFunding)
  ];
}
var sorted = (expression) => expression.split(/[\s()]+/u).filter(Boolean).sort().join(" ");
function goneLicence(inventory, base) {
  const file = (of3) => of3.of("licence").find(({ status }) => status === "present")?.path ?? null;
  return inventory.repository.complete && file(inventory) === null ? file(base) : null;
}
async function inLicence(inventory, base) {
  const [was, is] = [await base.licence(), await inventory.licence()];
  const gone2 = goneLicence(inventory, base);
  if (was.expression !== null && gone2 !== null)
    return [{ kind: "licence", name: removedLicence(was.expression), places: [{ path: gone2, missing: true }] }];
  if (was.expression === null || is.expression === null || sorted(was.expression) === sorted(is.expression)) return [];
  const [evidence2] = is.evidence;
  const places5 = evidence2 ? [{ path: evidence2.path, line: evidence2.line }] : [];
  return [{ kind: "licence", name: changedLicence(was.expression, is.expression), places: places5 }];
}
async function inOwners(inventory, base) {
  const [was, is] = [await base.owners(), await inventory.owners()];
  if (!was || was.rules.length === 0) return [];
  if (!is) {
    const removed2 = inventory.repository.complete && inventory.of("owners").length === 0;
    return removed2 ? [{ kind: "owners", name: removedOwners, places: [{ path: was.path, missing: true }] }] : [];
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
var distinctPlaces = (places5) => [
  ...new Map(places5.map((place3) => [`${place3.path}:${place3.line}`, place3])).values()
];
var partsOfPlan = ["roles", "decision", "funding"];
function placesOf4(touched) {
  const plan = touched.filter(({ kind }) => partsOfPlan.includes(kind)).flatMap(({ places: places5 }) => places5);
  const others5 = touched.filter(({ kind }) => !partsOfPlan.includes(kind)).flatMap(({ places: places5 }) => places5);
  const inOrder2 = [...plan].sort((a, b) => a.path.localeCompare(b.path, "en") || (a.line ?? 0) - (b.line ?? 0));
  return distinctPlaces([...inOrder2, ...others5]);
}
var mostRelated3 = 10;
function problem5(touched, base, head3) {
  const decider = planDecider(base.readings);
  const message2 = touchesGovernance(
    touched.map(({ name: name2 }) => name2),
    decider,
    { before: base.readings.length > 0, after: head3.readings.length > 0 }
  );
  const [location, ...related] = placesOf4(touched);
  const key = touched.map(({ kind }) => kind).sort().join(" ");
  return {
    problems: [
      {
        message: message2,
        location: location ?? { path: head3.readings[0]?.document.path ?? "" },
        ...related.length > 0 ? { related: related.slice(0, mostRelated3) } : {},
        key
      }
    ]
  };
}
var firstLine3 = (reading) => ({ path: reading.document.path, line: planLines(reading)[0] });
var ownersOf2 = ({ readings: found4 }) => new Set(found4.map(({ document: document2, from, to }) => ownersIn(document2, from, to)).find((list4) => list4.length > 0) ?? []);
function inBodies(base, head3) {
  const [was, is] = [ownersOf2(base), ownersOf2(head3)];
  const [plan] = head3.readings;
  const [few, many] = was.size < is.size ? [was, is] : [is, was];
  if (!plan || few.size === 0 || few.size === many.size || [...few].some((body2) => !many.has(body2))) return [];
  return [{ kind: "roles", name: changedBodies, places: [firstLine3(plan)] }];
}
var onePerKind = (touched) => [...new Map([...touched].reverse().map((one3) => [one3.kind, one3])).values()].reverse();
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
    return recorded ? { passed: [recorded] } : problem5(touched, before4, after2);
  }
};

// src/checks/review-required.ts
var review_required_exports = {};
__export(review_required_exports, {
  default: () => review_required_default
});
function anchor2(inventory) {
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
function judged4(inventory, rules, ofOwners) {
  const branch = code(rules.branch);
  if (ofOwners ? rules.codeOwners : rules.approvals > 0) return { passed: [] };
  if (rules.protected) return { undetermined: olderProtection(branch) };
  if (!ofOwners && rules.codeOwners) return { undetermined: onlyOwners(branch) };
  const message2 = (ofOwners ? noOwnersApproval : noApproval)(branch);
  return { problems: [{ message: message2, location: anchor2(inventory), key: ofOwners ? "code owners" : "approval" }] };
}
var review_required_default = {
  async judge({ inventory }, { codeOwners = false }) {
    const { about: about2, defaultBranch: fact2 } = inventory.repository.forge;
    if ("known" in about2 && about2.known.archived) return { notApplicable: archived2 };
    const owners = codeOwners ? await inventory.owners() : null;
    if (codeOwners && owners?.dialect !== "github") return { notApplicable: noOwnersFile };
    return "undetermined" in fact2 ? fact2 : judged4(inventory, fact2.known, codeOwners);
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
var nothing4 = [
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
var none6 = either2(nothing4);
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
var saysAnswer = (text3) => none6.test(text3) || answer.test(text3) || pointing.test(text3);
var saysBoth = (text3) => none6.test(text3) || both.test(text3);
var pointsElsewhere = (text3) => text3.length <= 300 && (openingName.test(text3) || openingSign.test(text3) && !readingOn.test(text3.replace(/https?:[^\s)]{1,500}/giu, "")));

// src/inventory/successor-paragraphs.ts
var longest5 = 2e3;
var mostLines2 = 3e3;
var fence = /^[\s>]{0,6}(?:```|~~~)/u;
var item = /^[\s>]{0,20}(?:[-*+•]|\d{1,3}[.)])\s/u;
var marks3 = /^[\s>#*_+=-]{1,40}/u;
var apart2 = /^\s{0,8}(?:\[[^\]]{1,100}\]:\s|\.\. (?:_|\||image::|figure::)|:(?:target|alt|width|height|align|scale|toc|icons)\b[^:]{0,20}:|image::)/iu;
var definition2 = /^\s{0,8}\[([^\]]{1,100})\]:\s{0,5}<?(https?:\/\/\S{1,500}?)>?(?:\s|$)/iu;
var unfilled = /\[(?:täydennä|fyll i|fill in):/iu;
var badges2 = /\[!\[[^\]]{0,200}\](?:\([^)]{0,500}\)|\[[^\]]{0,100}\])?\](?:\([^)]{0,500}\)|\[[^\]]{0,100}\])|!\[[^\]]{0,200}\](?:\([^)]{0,500}\)|\[[^\]]{0,100}\])?|<a\s[^<>]{0,500}>\s{0,9}<img\s[^<>]{0,500}>\s{0,9}<\/a>|<img\s[^<>]{0,500}>|image:\S{1,300}?\[[^\]]{0,300}\]/giu;
var alert = /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]|^\.\. (?:warning|note|attention|important|caution|danger)::/giu;
var inline = /\[([^[\]]{1,300})\]\(\s{0,5}<?([^\s()<>]{0,500})[^)]{0,200}\)/gu;
var byName2 = /\[([^[\]]{1,100})\](?:\[([^[\]]{0,100})\])?(?!\()/gu;
var anchor3 = /<a\s[^<>]{0,300}?href=["']([^"'<>]{1,500})["'][^<>]{0,300}>([^<>]{0,300})<\/a>/giu;
var tag4 = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?\/?>/gu;
var noSuccessor = /licen[cs]e|opensource\.org|creativecommons|gnu\.org|eupl|shields\.io|badge|travis-ci|codecov|\/\/(?:localhost|127\.|0\.0\.0\.0)|\.(?:svg|png|gif|jpe?g|webp)(?:[?#]|$)/iu;
var leadsOut2 = (address4) => /^https?:\/\//iu.test(address4) && !noSuccessor.test(address4);
function wordsOf4(line, addresses2) {
  const link3 = (text3, address4) => leadsOut2(address4) ? `[${text3}](${address4})` : text3;
  return line.replace(badges2, " ").replace(alert, " ").replace(anchor3, (_, address4, text3) => link3(text3, address4)).replace(inline, (_, text3, address4) => link3(text3, address4)).replace(byName2, (whole3, text3, label2) => {
    const address4 = addresses2.get((label2 || text3).toLowerCase());
    return address4 ? link3(text3, address4) : whole3;
  }).replace(tag4, " ").replace(/\*{1,3}|__|~~/gu, "");
}
var linesOf4 = (text3) => text3.replace(/<!--[\s\S]*?(?:-->|$)/gu, (comment) => comment.replace(/[^\n]/gu, "")).split("\n", mostLines2).map((line) => line.slice(0, longest5));
var addressesIn2 = (text3) => new Map(
  text3.split("\n").flatMap((line) => definition2.exec(line.slice(0, longest5)) ?? []).flatMap((_, index4, all) => index4 % 3 === 0 ? [[all[index4 + 1].toLowerCase(), all[index4 + 2]]] : [])
);
var technology = new RegExp("(?:moved|migrated|switched|siirtynyt|siirretty|siirtyi|siirretään|flyttats?|flyttad|gått över)(?: over)?(?: to| till)? (?:the |an? )?(?:us(?:e|ing)(?!\\p{L})|käyttämään|käyttöön|använda|python|typescript|javascript|kotlin|docker|kuberne|openshift|react|angular|webpack|gradle|maven|postgre|node|java|(?:vue|vite|rust|php|npm|yarn|pnpm|es[m\\d]|go)(?!\\p{L}))", "giu");
var plain2 = (text3) => text3.slice(0, longest5).replace(/\s+/gu, " ").replace(technology, " ").trim();
function paragraphsOf2({ text: text3, labels: labels3 }) {
  const addresses2 = addressesIn2(text3);
  const headings4 = new Set(labels3.filter(({ kind }) => kind === "heading").map(({ line }) => line));
  const found4 = [];
  let inCode = false;
  let open2 = false;
  for (const [index4, raw] of linesOf4(text3).entries()) {
    const isFence = fence.test(raw.slice(0, 20));
    const skipped = isFence || inCode || apart2.test(raw);
    if (isFence) inCode = !inCode;
    const line = skipped ? "" : wordsOf4(raw.replace(marks3, ""), addresses2).trim();
    const heading2 = headings4.has(index4 + 1);
    const last = found4.at(-1);
    if (line !== "" && open2 && last && !heading2 && !item.test(raw)) {
      if (last.text.length < longest5) last.text += ` ${line}`;
    } else if (line !== "") found4.push({ line: index4 + 1, heading: heading2, text: line });
    open2 = (line !== "" || !skipped && badges2.test(raw) && open2) && !heading2;
  }
  return found4.map((one3) => ({ ...one3, text: plain2(one3.text) })).filter((one3) => new RegExp("\\p{L}{2}", "u").test(one3.text) && !unfilled.test(one3.text));
}
var hasLinkOut = (text3) => (text3.match(/https?:\/\/[^\s()<>"'\]]{3,500}/giu) ?? []).some(leadsOut2);

// src/inventory/successor.ts
var beginning3 = 60;
var mostLines3 = 150;
var mostHeadings4 = 200;
var mostParagraphs = 300;
var after = 2;
var first2 = 3;
var named10 = /^[^\p{L}\p{N}]{0,9}(?:(?:the|its|official|suggested|recommended) ){0,2}(?:successors?|replacements?|replaced by|moved to|seuraaja|korvaaja|korvaava (?:tuote|palvelu|ratkaisu)|siirtynyt|efterträdare|ersättare|ersätts av|flyttat till|efterfølger|opvolger|nachfolger)[^\p{L}\p{N}]{0,9}$/iu;
var telling4 = new RegExp("archiv|arkist|arkiv|deprecat|obsolete|retired|sunset|end[- ]of[- ](?:life|support)|discontinued|(?:un|not |no longer )maintained|^(?:project )?status|moved|migrat|alternativ|replace|successor|vanhentu|käytöstä|lopetettu|lopettami|elinkaar|^tila(?!\\p{L})|siirty|korvaa|seuraaja|vaihtoeh|utfas|avveckl|föråldrad|nedlagd|ersätt|efterträd|udfaset|forældet|verouderd|veraltet", "iu");
var answers2 = (text3) => hasLinkOut(text3) || saysAnswer(text3);
function noticeAt(all, index4) {
  const title = all.findIndex(({ heading: heading2 }) => heading2);
  const rest = all.slice(index4 + 1, index4 + 2 + after).filter((_, at5) => index4 + 1 + at5 !== title);
  const end2 = rest.findIndex(({ heading: heading2, line }) => heading2 && !(all[index4].heading && line <= all[index4].line + 2));
  return [all[index4], ...rest.slice(0, end2 < 0 ? after : Math.min(end2, after))];
}
function answerAt(all, index4) {
  const { text: text3, line } = all[index4];
  if (saysBoth(text3)) return line;
  if (!saysEnding(text3)) return null;
  return noticeAt(all, index4).some((one3) => answers2(one3.text)) ? line : null;
}
function pointerLine(all) {
  const title = all.findIndex(({ heading: heading2 }) => heading2);
  const opening5 = all.slice(0, title + 1 + first2);
  const end2 = opening5.findIndex(({ heading: heading2 }, index4) => heading2 && index4 !== title);
  return opening5.slice(0, end2 < 0 ? void 0 : end2).find(({ text: text3 }) => pointsElsewhere(text3))?.line ?? null;
}
function rangesOf({ lines: lines2 }, headings4) {
  const third = (headings4[2]?.line ?? lines2 + 1) - 1;
  const sections = headings4.filter(({ text: text3 }) => telling4.test(text3.slice(0, 200)));
  return [
    [1, Math.min(Math.max(third, beginning3), mostLines3)],
    ...sections.map(({ line, endLine }) => [line, Math.min(endLine, line + mostLines3)])
  ];
}
function namedLine(all, headings4) {
  const under3 = ({ line, endLine }) => all.some((one3) => one3.line > line && one3.line <= endLine && !one3.heading);
  return headings4.find((heading2) => named10.test(heading2.text.slice(0, 200)) && under3(heading2))?.line ?? null;
}
var saysSuccessor = (description, homepage = "") => {
  const text3 = plain2(description);
  return answers2(text3) || saysBoth(text3) || saysAnswer(`${text3} ${plain2(homepage)}`);
};
function tellsSuccessor(text3) {
  const all = paragraphsOf2({ text: text3, labels: [] }).slice(0, mostParagraphs);
  return all.some((_, index4) => answerAt(all, index4) !== null);
}
function successorLine(document2) {
  const all = paragraphsOf2(document2);
  const headings4 = document2.labels.filter(({ kind }) => kind === "heading").slice(0, mostHeadings4);
  const ranges = rangesOf(document2, headings4);
  const indexes2 = all.flatMap(
    ({ line }, index4) => ranges.some(([from, to]) => line >= from && line <= to) ? [index4] : []
  );
  for (const index4 of indexes2.slice(0, mostParagraphs)) {
    const line = answerAt(all, index4);
    if (line !== null) return line;
  }
  return pointerLine(all) ?? namedLine(all, headings4);
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
var notFound11 = (list4) => ({
  fi: `En löytänyt tietoa siitä, mikä korvaa tuotteen, enkä mainintaa siitä, ettei korvaavaa tuotetta ole. Luin alun (${list4.fi}) ja etsin ilmoitusta tuotteen päättymisestä (esimerkiksi ”arkistoitu”, ”ei enää ylläpidetä”) sekä sen kohdalta linkkiä muualle tai sanoja kuten ”käytä”, ”korvattu” ja ”siirretty”.`,
  sv: `Jag hittade ingen uppgift om vad som ersätter produkten eller om att ingen ersättare finns. Jag läste början av ${list4.sv} och sökte ett meddelande om att produkten upphör (till exempel ”arkiverat”, ”underhålls inte längre”) och intill det en länk till något annat eller ord som ”använd i stället”, ”ersätts av” och ”flyttat till”.`,
  en: `I did not find what replaces the product, or that nothing does. I read the beginning of ${list4.en} and looked for a notice that the product ends ("archived", "no longer maintained" and the like) and, with it, a link elsewhere or words such as "use … instead", "replaced by" and "moved to".`
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
  const places5 = [...inReadme, ...await inPubliccode4(inventory)];
  if (places5.length > 0) return places5;
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
    const places5 = await placesIn2(inventory, documents);
    if (places5) return { passed: places5 };
    const [first3] = documents;
    if (!first3) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(["readme"]);
    const list4 = inAll(
      (language) => some(
        documents.map(({ path }) => code(path)),
        language,
        3
      )
    );
    const message2 = joined([reason.why, notFound11(list4)]);
    return { problems: [{ message: message2, location: { path: first3.path, line: 1 }, key: "successor" }] };
  }
};

// src/checks/owners-agree.ts
var owners_agree_exports = {};
__export(owners_agree_exports, {
  default: () => owners_agree_default
});

// src/facts/body-words.ts
var swedishGenitive = (name2) => /[aeiouyåäösxz]$/iu.test(name2) ? name2 : `${name2}s`;
var withArticle = /(?:Agency|Authority|Institute|Institution of Finland|Survey of Finland|Library of Finland|Archives of Finland|Administration|Office|Group|county)$|^(?:Association|Government) of/u;
function bodyName(body2, written6 = "") {
  const { kind, sv, en, genitive } = body2;
  const fi = written6.toLowerCase().includes(sv.toLowerCase()) ? sv : body2.fi;
  if (kind === "city") return { fi: `${genitive} kaupunki`, sv: `${swedishGenitive(sv)} stad`, en: `the City of ${fi}` };
  if (kind === "municipality")
    return { fi: `${of2(body2)} kunta`, sv: `${swedishGenitive(sv)} kommun`, en: `the Municipality of ${fi}` };
  return { fi: body2.fi, sv, en: withArticle.test(en) ? `the ${en}` : en };
}
var of2 = ({ fi, genitive }) => fi === "Koski Tl" ? "Kosken Tl" : genitive;
function bodyGenitive(body2) {
  if (body2.kind === "city") return `${body2.genitive} kaupungin`;
  return body2.kind === "municipality" ? `${of2(body2)} kunnan` : body2.genitive;
}
function quoted4(value) {
  const plain3 = value.replace(/\s+/gu, " ").replaceAll("`", "'").trim();
  return `\`${plain3.length > 80 ? `${plain3.slice(0, 79)}…` : plain3}\``;
}
var ownerName = (body2, written6) => body2 ? bodyName(body2, written6) : same(quoted4(written6));

// src/checks/owners-agree.ts
var mostTold3 = 20;
var onePlace = {
  fi: "Omistajat on lueteltu vain yhdessä paikassa tai ei missään, joten verrattavaa ei ole.",
  sv: "Ägarna räknas upp bara på ett ställe eller inte alls, så det finns inget att jämföra.",
  en: "The owners are listed in one place only or nowhere, so there is nothing to compare."
};
var unknown5 = ({ written: written6, path, line }) => {
  const isShown = isOrganisation2(written6);
  const fi = isShown ? `nimeä ${code(written6)} (${code(path)}, rivi ${line})` : `tiedoston ${code(path)} rivillä ${line} olevaa omistajan nimeä`;
  const sv = isShown ? `namnet ${code(written6)} (${code(path)}, rad ${line})` : `ägarens namn på rad ${line} i ${code(path)}`;
  const en = isShown ? `the name ${code(written6)} (${code(path)}, line ${line})` : `the name of the owner on line ${line} of ${code(path)}`;
  return {
    fi: `En voi verrata kaikkia omistajia: ${fi} ei ole Suomen julkisten organisaatioiden luettelossa, jota käytän.`,
    sv: `Jag kan inte jämföra alla ägare: ${sv} finns inte på den lista över offentliga organisationer i Finland som jag använder.`,
    en: `I cannot compare all the owners: ${en} is not on the list of Finnish public bodies that I use.`
  };
};
var differs = ({ written: written6, body: body2, path, line }, other2) => {
  const { fi, sv, en } = ownerName(body2, written6);
  return {
    fi: `Omistajista on kaksi eri tietoa: ${fi} mainitaan omistajana tiedoston ${code(path)} rivillä ${line} mutta ei tiedoston ${code(other2.path)} omistajien joukossa (rivi ${other2.line}). Tarkista ohjausryhmältä, kumpi pitää paikkansa, ja korjaa toinen.`,
    sv: `Uppgifterna om ägarna går isär: ${sv} nämns som ägare på rad ${line} i ${code(path)} men inte bland ägarna i ${code(other2.path)} (rad ${other2.line}). Kontrollera med styrgruppen vilken uppgift som stämmer, och rätta den andra.`,
    en: `Two places differ on the owners: ${en} is named as an owner on line ${line} of ${code(path)}, but not among the owners in ${code(other2.path)} (line ${other2.line}). Check with the steering group which of them holds, and correct the other.`
  };
};
var place2 = ({ path, line }) => ({ path, line });
var placeOf10 = ({ owners }) => place2(owners[0]);
function lacking4(owners, other2, toldAtOther) {
  const problems = [];
  const open2 = [];
  for (const owner of owners) {
    const relations = other2.owners.map((one3) => sameOwner(owner, one3));
    if (relations.includes(true)) continue;
    const unsure = owner.body === null ? owner : other2.owners[relations.indexOf(null)];
    if (unsure) open2.push(unsure);
    else {
      const [own2, others5] = [place2(owner), placeOf10(other2)];
      const [location, related] = toldAtOther ? [others5, own2] : [own2, others5];
      const key = `${owner.body?.fi ?? owner.written} ${related.path}`;
      problems.push({ message: differs(owner, others5), location, related: [related], key });
    }
  }
  return { problems, open: open2 };
}
function compare2(first3, second) {
  const [more3, less] = [lacking4(first3.owners, second, true), lacking4(second.owners, first3, false)];
  return { problems: [...more3.problems, ...less.problems], open: [...more3.open, ...less.open] };
}
var owners_agree_default = {
  async judge({ inventory }) {
    const { sources: sources2, unread: unread2 } = await statedOwners(inventory);
    const [first3, ...others5] = sources2.filter(({ complete }) => complete);
    const plans = unread2.filter(({ artefact }) => artefact.kind === "governance");
    if (!first3 || others5.length === 0) return plans.length > 0 ? couldNotRead(plans) : { notApplicable: onePlace };
    const compared3 = others5.map((other2) => compare2(first3, other2));
    const problems = compared3.flatMap((one3) => one3.problems);
    if (problems.length > 0) return { problems: problems.slice(0, mostTold3) };
    const [open2] = compared3.flatMap((one3) => one3.open);
    return open2 ? { undetermined: unknown5(open2) } : { passed: [first3, ...others5].map(placeOf10) };
  }
};

// src/checks/owner-contacts.ts
var owner_contacts_exports = {};
__export(owner_contacts_exports, {
  default: () => owner_contacts_default
});

// src/facts/body-contacts.ts
var longestUnit = 4e3;
var phone2 = /(?<![\d/.-])(?:\+\d{1,3}[\s-]?\(?\d|0\d{1,3}[\s-])\d[\d\s-]{4,12}\d(?![\d/.])/u;
var handle2 = /(?<![\w@/.])@[\w-]{2,39}(?:\/[\w-]{1,100})?(?![\w.])/u;
var roleWord = new RegExp("yhteys(?:henkil|tie|osoit)|yhteyden|palaut|kirjaamo|asiakaspalvel|kundtjänst|feedback|vastuuhenkil|vastaava|päällik|johtaja|asiantuntij|kontakt|ansvarig|chef|handläggare|contact|manager|lead(?!\\p{L})|representative|edustaj|representant|coordinator|koordinaattor|samordnare|owner|omistaj|ägare", "iu");
var teamWord = new RegExp("tiimi|team(?!\\p{L})|työryhm|arbetsgrupp|kehittäjä(?:t|ryhmä)|developers", "iu");
var personName = new RegExp("(?<![\\p{L}-])\\p{Lu}\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?\\s\\p{Lu}\\p{Ll}{1,24}(?:-\\p{Lu}\\p{Ll}{1,24})?(?![\\p{L}-])", "gu");
var realMails = (text3) => (text3.slice(0, longestUnit).match(mails) ?? []).filter((mail3) => !isTemplateMail(mail3));
var hostOf4 = (mail3) => mail3.slice(mail3.lastIndexOf("@") + 1).toLowerCase();
var plainLetters = (name2) => foldName(name2).normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "");
var telling5 = (name2) => (plainLetters(name2).match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(
  (word2) => !/^(?:city|town|municipality|kommune?|gemeente|stad|staden|the|and|kunta|kaupunki)$/u.test(word2)
);
function isMailOf({ body: body2, written: written6 }, mail3) {
  const host = hostOf4(mail3);
  if (body2) return isHostOf(body2, host);
  const [word2, ...more3] = telling5(written6);
  return word2 !== void 0 && more3.length === 0 && host.split(/[.-]/u).includes(word2);
}
function namesBody({ body: body2, written: written6 }, text3) {
  if (body2) return bodiesIn(text3).some((mention) => mention.body === body2);
  const words4 = new Set(plainLetters(text3).match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const names11 = telling5(written6);
  return names11.length > 0 && names11.every((word2) => words4.has(word2));
}
function rowOf2(rows2, line) {
  const row = rows2.get(line) ?? [];
  rows2.set(line, row);
  return row;
}
function unitsOf2({ document: document2, from, to }) {
  const rows2 = /* @__PURE__ */ new Map();
  const units = [];
  for (const passage of document2.passages) {
    if (passage.line < from || passage.line > to) continue;
    const { kind, line, endLine, text: text3 } = passage;
    if (kind === "cell") rowOf2(rows2, line).push(passage);
    else
      units.push({
        text: text3.slice(0, longestUnit),
        line,
        endLine,
        compact: kind === "item"
      });
  }
  for (const [line, cells] of rows2) {
    const text3 = cells.map((cell) => cell.text).join(" | ").slice(0, longestUnit);
    units.push({ text: text3, line, endLine: line, compact: true });
  }
  return [...units, ...underHeadings(document2, from, to)];
}
function underHeadings(document2, from, to) {
  return document2.labels.filter(({ kind, line }) => (kind === "heading" || kind === "bold") && line >= from && line <= to).filter(({ text: text3 }) => bodiesIn(text3).length > 0).slice(0, 50).map(({ text: text3, line, endLine }) => {
    const inside3 = document2.passages.filter((one3) => one3.line > line && one3.line <= Math.min(endLine, line + 15));
    const all = [text3, ...inside3.map((one3) => one3.text)].join(" | ");
    return { text: all.slice(0, longestUnit), line, endLine: Math.min(endLine, line + 15), compact: true };
  });
}
var noPerson = new RegExp("kommun|gemeente|(?<!\\p{L})(?:stad|city|council|agency|ministry|board|group|team|source|code|policy|hub|teams|public|digital|service)s?(?!\\p{L})|kaupunki|kunta|virasto|ryhmä|palvelu", "iu");
var namesPerson = (text3) => {
  const bodies2 = bodiesIn(text3);
  return [...text3.matchAll(personName)].some(
    ({ 0: name2, index: index4 }) => conceptsIn(name2).size === 0 && !noPerson.test(name2) && !bodies2.some(({ start: start3, end: end2 }) => start3 < index4 + name2.length && index4 < end2)
  );
};
function holdsContact({ text: text3, line, endLine, compact }, document2) {
  if (realMails(text3).length > 0 || phone2.test(text3) || handle2.test(text3)) return true;
  const linked2 = document2.links.filter((link3) => link3.line >= line && link3.line <= endLine && link3.kind === "link");
  if (linked2.some(({ destination: destination2 }) => destination2.startsWith("mailto:") && realMails(destination2).length > 0))
    return true;
  if (linked2.length > 0 && roleWord.test(text3)) return true;
  return (compact || roleWord.test(text3)) && (namesPerson(text3) || compact && teamWord.test(text3));
}
var contactPlace = (reading) => ({
  reading,
  units: unitsOf2(reading).map((unit2) => ({
    ...unit2,
    bodies: new Set(bodiesIn(unit2.text).map(({ body: body2 }) => body2)),
    mails: realMails(unit2.text)
  }))
});
function contactIn(sought, { reading, units }) {
  const { document: document2 } = reading;
  for (const unit2 of units) {
    const named13 = sought.body ? unit2.bodies.has(sought.body) : namesBody(sought, unit2.text);
    if (unit2.mails.some((mail3) => isMailOf(sought, mail3)) || named13 && holdsContact(unit2, document2))
      return { path: document2.path, line: unit2.line };
  }
  const link3 = document2.links.find(
    ({ destination: destination2, line }) => line >= reading.from && line <= reading.to && realMails(destination2).some((mail3) => isMailOf(sought, mail3))
  );
  return link3 ? { path: document2.path, line: link3.line } : null;
}
var contactKeys = /^maintenance\.contacts\.(\d+)\.(name|email|affiliation|phone)$/u;
async function contactInPubliccode(sought, inventory) {
  const file = await inventory.publiccode();
  for (const [key, { value, line }] of file?.fields ?? []) {
    const part3 = contactKeys.exec(key)?.[2];
    if (part3 === "affiliation" && namesBody(sought, value)) return { path: file.path, line };
    if (part3 === "email" && isMailOf(sought, value)) return { path: file.path, line };
  }
  return null;
}
async function contactInOwners(sought, inventory) {
  const owners = await inventory.owners();
  for (const { owners: names11, line } of owners?.rules ?? []) {
    for (const { name: name2, kind } of names11) {
      if (kind === "email" ? isMailOf(sought, name2) : namesInHandle(sought, name2)) return { path: owners.path, line };
    }
  }
  return null;
}
function namesInHandle({ body: body2, written: written6 }, name2) {
  const spaced = name2.slice(0, 200).replace(/[@/_-]+/gu, " , ");
  if (body2) return bodiesIn(spaced, { anyCase: true }).some((mention) => mention.body === body2);
  return namesBody({ body: body2, written: written6 }, spaced);
}

// src/checks/owner-contacts.ts
var kinds4 = ["governance", "readme", "owners", "support", "contributing"];
var mostOwners2 = 40;
var nobodyStated = {
  fi: "En löytänyt paikkaa, jossa omistajat luetellaan.",
  sv: "Jag hittade inget ställe där ägarna räknas upp.",
  en: "I did not find a place where the owners are listed."
};
var contactOf = ({ body: body2, written: written6, path, line }) => {
  if (body2)
    return {
      fi: `${bodyGenitive(body2)} yhteystietoja`,
      sv: `ingen kontaktuppgift till ${bodyName(body2, written6).sv}`,
      en: `no contact for ${bodyName(body2, written6).en}`
    };
  if (!isOrganisation2(written6))
    return {
      fi: `tiedoston ${code(path)} rivillä ${line} nimetyn omistajan yhteystietoja`,
      sv: `ingen kontaktuppgift till ägaren på rad ${line} i ${code(path)}`,
      en: `no contact for the owner on line ${line} of ${code(path)}`
    };
  return {
    fi: `omistajan ${code(written6)} yhteystietoja`,
    sv: `ingen kontaktuppgift till ägaren ${code(written6)}`,
    en: `no contact for the owner ${code(written6)}`
  };
};
var notFound12 = (owner, read2) => {
  const { fi, sv, en } = contactOf(owner);
  return {
    fi: `En löytänyt ${fi}. Luin: ${read2.fi}. Lisää esimerkiksi hallintamalliin rivi, jossa on organisaation nimi ja yhteinen sähköpostiosoite, tiimi tai yhteyshenkilö.`,
    sv: `Jag hittade ${sv}. Jag läste ${read2.sv}. Lägg exempelvis till en rad i förvaltningsplanen med organisationens namn och en gemensam e-postadress, ett team eller en kontaktperson.`,
    en: `I found ${en}. I read ${read2.en}. Add, for example, a row to the governance plan with the name of the organisation and a shared mailbox, a team or a contact person.`
  };
};
var isCodeowners = ({ document: document2 }) => /(?:^|\/)CODEOWNERS$/u.test(document2.path);
function documentsOf(found4) {
  const paths2 = found4.map(({ document: document2 }) => document2.path);
  return found4.filter((reading, index4) => paths2.indexOf(paths2[index4]) === index4 && !isCodeowners(reading));
}
async function placeOfContact(owner, places5, inventory) {
  for (const place3 of places5) {
    const found4 = contactIn(owner, place3);
    if (found4) return found4;
  }
  return await contactInPubliccode(owner, inventory) ?? await contactInOwners(owner, inventory);
}
var mayHold = (unread2) => unread2.filter(({ artefact: { kind } }) => kind === "governance" || kind === "owners" || kind === "support");
async function ownersOf3(inventory) {
  const { sources: sources2 } = await statedOwners(inventory);
  const stated = sources2.find(({ place: place3 }) => place3 !== "publiccode")?.owners;
  if (stated) return stated;
  const path = inventory.of("governance")[0]?.path ?? inventory.of("readme")[0]?.path ?? null;
  const names11 = path === null ? [] : inventory.product.owners ?? [];
  return names11.map((written6) => ({ written: written6, body: bodyNamed(written6, { listed: true }), path: path ?? "", line: 1 }));
}
var owner_contacts_default = {
  async judge({ inventory }) {
    const owners = await ownersOf3(inventory);
    if (owners.length === 0) return { undetermined: nobodyStated };
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds4);
    const places5 = documentsOf(found4).map(contactPlace);
    const publiccode2 = await inventory.publiccode();
    const paths2 = [...places5.map(({ reading }) => reading.document.path), ...publiccode2 ? [publiccode2.path] : []];
    const read2 = inAll((language) => some(paths2.map(code), language, 5));
    const passed = [];
    const problems = [];
    for (const owner of owners.slice(0, mostOwners2)) {
      const contact2 = await placeOfContact(owner, places5, inventory);
      const { path, line, body: body2, written: written6 } = owner;
      if (contact2) passed.push(contact2);
      else problems.push({ message: notFound12(owner, read2), location: { path, line }, key: body2?.fi ?? written6 });
    }
    if (problems.length === 0) return { passed };
    if (mayHold(unread2).length > 0) return couldNotRead(mayHold(unread2));
    return inventory.repository.complete ? { problems } : incomplete;
  }
};

// src/checks/former-contact.ts
var former_contact_exports = {};
__export(former_contact_exports, {
  default: () => former_contact_default
});

// src/facts/former-people.ts
var former = new RegExp("(?<!\\p{L})(?:emerit(?:us|a|i)|former|past|previous|alumni|retired|entis(?:et|iä)|entinen|aiem(?:pi|mat|pia)|tidigare|före ?detta|avgångna|forhenværende|voormalig)(?!\\p{L})", "iu");
var people2 = /maintain|member|contributor|committer|contact|people|team|author|owner|manager|ylläpitäj|jäsen|tekij|kehittäj|yhteyshenkil|henkilö|päällik|medlem|underhåll|förvaltare|utvecklare|kontakt|ansvarig|person|bidragsgivare/iu;
var alone3 = new RegExp("^(?:emerit(?:us|a|i)|alumni)(?: \\p{L}+)?$", "iu");
var isFormerLabel = (label2) => {
  const plain3 = label2.slice(0, 200).trim();
  return alone3.test(plain3) || former.test(plain3) && people2.test(plain3);
};
var formerCell = /^(?:emerit(?:us|a|i)|former|past|retired|entinen|aiempi|tidigare|alumni)$/iu;
var inBrackets = new RegExp("[([](?:emerit(?:us|a)|former|retired|entinen|aiempi|tidigare)(?: \\p{L}{1,30}){0,3}[)\\]]", "iu");
var fullName = new RegExp("(?<![\\p{L}-])\\p{Lu}\\p{Ll}{1,24}(?:-\\p{Lu}\\p{Ll}{1,24})?(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}\\p{Ll}{1,24}(?:-\\p{Lu}\\p{Ll}{1,24})?(?![\\p{L}-])", "gu");
function marksIn(text3) {
  const plain3 = text3.slice(0, 2e3).normalize("NFC");
  const addresses2 = (plain3.match(mails) ?? []).filter((mail3) => !isTemplateMail(mail3));
  const bodies2 = bodiesIn(plain3);
  const names11 = [...plain3.matchAll(fullName)].filter(
    ({ 0: name2, index: index4 }) => !bodies2.some(({ start: start3, end: end2 }) => start3 < index4 + name2.length && index4 < end2)
  );
  return [...addresses2, ...names11.map(([name2]) => name2)].map(foldName);
}
function formerLines(document2, labels3) {
  const lines2 = /* @__PURE__ */ new Set();
  for (const { kind, text: text3, line, endLine, cells } of labels3) {
    if (kind === "cell") {
      if (cells.some((cell) => formerCell.test(cell.trim()))) lines2.add(line);
    } else if (isFormerLabel(text3)) for (let at5 = line + 1; at5 <= Math.min(endLine, line + 500); at5 += 1) lines2.add(at5);
  }
  for (const { kind, text: text3, line } of document2.passages)
    if (kind !== "paragraph" && inBrackets.test(text3.slice(0, 500))) lines2.add(line);
  return lines2;
}
function peopleIn({ document: document2, from, to }) {
  const labels3 = document2.labels.filter(({ line }) => line >= from && line <= to);
  const left = formerLines(document2, labels3);
  const all = document2.passages.filter(({ kind, text: text3, line }) => line >= from && line <= to && (kind !== "paragraph" || text3.length <= 200)).map(({ text: text3, line }) => ({ line, marks: marksIn(text3) })).flatMap(({ line, marks: marks4 }) => marks4.map((mark) => ({ mark, path: document2.path, line })));
  return { former: all.filter(({ line }) => left.has(line)), present: all.filter(({ line }) => !left.has(line)) };
}

// src/checks/former-contact.ts
var kinds5 = ["governance", "owners", "readme", "contributing", "support"];
var mostTold4 = 20;
var noFormer = {
  fi: "Asiakirjoissa ei luetella henkilöitä, jotka ovat jättäneet tehtävänsä.",
  sv: "I dokumenten räknas inga personer upp som har lämnat sin uppgift.",
  en: "The documents list nobody who has left their task."
};
var noContacts2 = {
  fi: "Tiedostossa publiccode.yml, rajapintakuvauksissa ja hallintamallissa ei ole yhteyshenkilöä.",
  sv: "Varken publiccode.yml, gränssnittsbeskrivningarna eller förvaltningsplanen nämner någon kontaktperson.",
  en: "publiccode.yml, the API descriptions and the governance plan name no contact person."
};
var hasLeft = ({ path, line }, left) => ({
  fi: `Tiedoston ${code(path)} rivillä ${line} oleva yhteystieto kuuluu henkilölle, joka mainitaan tiedoston ${code(left.path)} rivillä ${left.line} tehtävänsä jättäneenä. Vaihda tilalle nykyinen yhteyshenkilö tai yhteinen sähköpostiosoite.`,
  sv: `Kontaktuppgiften på rad ${line} i ${code(path)} gäller en person som på rad ${left.line} i ${code(left.path)} nämns bland dem som har lämnat sin uppgift. Byt till den nuvarande kontaktpersonen eller till en gemensam e-postadress.`,
  en: `The contact on line ${line} of ${code(path)} is a person whom line ${left.line} of ${code(left.path)} lists among those who have left. Name the present contact person or a shared mailbox instead.`
});
var publiccodeKeys3 = /^maintenance\.contacts\.\d+\.(?:name|email)$/u;
async function ofPubliccode2(inventory) {
  const file = await inventory.publiccode();
  return [...file?.fields ?? []].filter(([key]) => publiccodeKeys3.test(key)).map(([, { value, line }]) => ({ mark: foldName(value), path: file.path, line }));
}
async function ofApis(inventory) {
  return (await inventory.apis()).flatMap(
    ({ path, fields }) => ["info.contact.name", "info.contact.email"].flatMap((key) => {
      const field = fields.get(key);
      return field ? [{ mark: foldName(field.value), path, line: field.line }] : [];
    })
  );
}
var isTelling = ({ mark }) => mark.includes("@") || mark.includes(" ");
var placeOf11 = ({ path, line }) => ({ path, line });
function judged5(contacts, former2) {
  const problems = /* @__PURE__ */ new Map();
  const left = new Map([...former2].reverse().map((one3) => [`${one3.path} ${one3.mark}`, one3]));
  const paths2 = [...new Set(former2.map(({ path }) => path))];
  for (const contact2 of contacts.filter(isTelling)) {
    const path = paths2.find((one3) => one3 !== contact2.path && left.has(`${one3} ${contact2.mark}`));
    const mark = left.get(`${path} ${contact2.mark}`);
    const place3 = `${contact2.path}:${contact2.line}`;
    if (!mark || problems.has(place3)) continue;
    problems.set(place3, {
      message: hasLeft(contact2, mark),
      location: { path: contact2.path, line: contact2.line },
      related: [placeOf11(mark)],
      key: `contact ${problems.size + 1} ${mark.path}`
    });
  }
  return [...problems.values()].slice(0, mostTold4);
}
function gone(former2, present) {
  const here = new Set(present.map(({ mark }) => mark));
  return former2.filter(({ mark }) => !here.has(mark));
}
var isPlan2 = ({ artefact }) => artefact.kind === "governance";
var former_contact_default = {
  async judge({ inventory }) {
    const { readings: found4 } = await readings(inventory, kinds5);
    const people3 = found4.map((reading) => ({ reading, ...peopleIn(reading) }));
    if (people3.every((one3) => one3.former.length === 0)) return { notApplicable: noFormer };
    const ofPlans2 = people3.filter(({ reading }) => isPlan2(reading)).flatMap(({ present }) => present);
    const contacts = [...await ofPubliccode2(inventory), ...await ofApis(inventory), ...ofPlans2];
    if (contacts.length === 0) return { notApplicable: noContacts2 };
    const problems = judged5(
      contacts,
      people3.flatMap((one3) => gone(one3.former, one3.present))
    );
    return problems.length > 0 ? { problems } : { passed: contacts.slice(0, 3).map(placeOf11) };
  }
};

// src/checks/review-due.ts
var review_due_exports = {};
__export(review_due_exports, {
  default: () => review_due_default
});
var isOver = (path, date) => ({
  fi: `Asiakirjan ${code(path)} seuraavan tarkistuksen ajankohdaksi on merkitty ${code(date)}, ja se on jo ohi. Käy asiakirja läpi ja kirjaa siihen tarkistuspäivä ja seuraavan tarkistuksen ajankohta.`,
  sv: `Enligt ${code(path)} ska dokumentet ses över nästa gång ${code(date)}, och den tidpunkten har passerat. Gå igenom dokumentet och skriv in dagen för översynen och när nästa görs.`,
  en: `${code(path)} says that its next review is ${code(date)}, and that time has passed. Go through the document and write in the day of the review and when the next one is.`
});
var isReviewed = (path, date, reviewed) => ({
  fi: `Asiakirjan ${code(path)} uusin päiväys on ${dateIn(reviewed, "fi")}, mutta seuraavan tarkistuksen ajankohtana on yhä ${code(date)}. Kirjaa uusi ajankohta.`,
  sv: `Det nyaste datumet i ${code(path)} är ${dateIn(reviewed, "sv")}, men som tidpunkt för nästa översyn anges fortfarande ${code(date)}. Skriv in när nästa översyn görs.`,
  en: `The newest date in ${code(path)} is ${dateIn(reviewed, "en")}, but the next review is still said to be ${code(date)}. Write in when the next review is.`
});
var nothingPromised = {
  fi: "Asiakirjoissa ei ole merkintää siitä, milloin ne tarkistetaan seuraavan kerran.",
  sv: "Dokumenten säger inte när de ska ses över nästa gång.",
  en: "The documents do not say when they are to be reviewed next."
};
var startOf = (day4) => new Date(Date.UTC(day4.getUTCFullYear(), day4.getUTCMonth(), day4.getUTCDate()));
function problemOf7({ reading: { document: document2, from, to }, date }, today) {
  const stated = statedDate(document2, { from, to });
  const { path } = document2;
  const isDone = stated !== null && stated.from > date.to && stated.to <= today;
  const message2 = isDone ? isReviewed(path, date.text, stated.to) : isOver(path, date.text);
  return { message: message2, location: { path, line: date.line }, key: date.text };
}
var review_due_default = {
  async judge({ inventory }, { kinds: kinds6 }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds6);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds6);
    const promised = found4.flatMap((reading) => {
      const date = nextReview(reading.document, reading);
      return date ? [{ reading, date }] : [];
    });
    if (promised.length === 0) return { notApplicable: nothingPromised };
    const { today } = inventory.repository;
    const over = promised.filter(({ date }) => date.to < startOf(today));
    if (over.length > 0) return { problems: over.map((one3) => problemOf7(one3, today)) };
    return { passed: promised.map(({ reading: { document: document2 }, date }) => ({ path: document2.path, line: date.line })) };
  }
};

// src/checks/changed-since-approval.ts
var changed_since_approval_exports = {};
__export(changed_since_approval_exports, {
  default: () => changed_since_approval_default
});

// src/inventory/part-changes.ts
function withoutDates2(text3) {
  let rest = text3;
  for (const { column, text: date } of [...datesIn(text3)].reverse())
    rest = `${rest.slice(0, column - 1)} ${rest.slice(column - 1 + date.length)}`;
  return rest;
}
function headingAbove({ document: document2 }) {
  const headings4 = document2.labels.filter(({ kind }) => kind === "heading");
  let at5 = -1;
  return (line) => {
    while (at5 + 1 < headings4.length && headings4[at5 + 1].line <= line) at5 += 1;
    return headings4[at5]?.text ?? "";
  };
}
function saidIn({ reading, skip }) {
  const heading2 = headingAbove(reading);
  return unitsOf(reading).filter(({ line, inPlan: inPlan2 }) => inPlan2 && !skip.has(line)).map((unit2) => ({ ...unit2, section: heading2(unit2.line), words: wordsOf2(withoutDates2(unit2.text)) })).filter(({ words: words4 }) => words4.length > 0);
}
var sayingOf = ({ words: words4 }) => words4.join(" ");
var nameOf9 = (title) => wordsOf2(title.replace(/^\s*\d[\d.]*\s/u, "")).join(" ");
function beyond(words4, others5) {
  const left = /* @__PURE__ */ new Map();
  for (const word2 of others5) left.set(word2, (left.get(word2) ?? 0) + 1);
  return words4.filter((word2) => {
    const count2 = left.get(word2) ?? 0;
    if (count2 > 0) left.set(word2, count2 - 1);
    return count2 === 0;
  });
}
var mostSlips = 2;
function isSlight(gone2, added) {
  const [was, is] = [gone2.flatMap(({ words: words4 }) => words4), added.flatMap(({ words: words4 }) => words4)];
  const [less, more3] = [beyond(was, is), beyond(is, was)];
  if (less.length > mostSlips || less.length !== more3.length) return false;
  if (less.length === 0) return was.join(" ") === is.join(" ");
  return less.every((word2, at5) => !/\d/u.test(word2) && sameWord(word2, more3[at5]));
}
function missingFrom(said2, others5) {
  const known5 = new Set(others5.map(sayingOf));
  const parts2 = /* @__PURE__ */ new Map();
  for (const unit2 of said2)
    if (!known5.has(sayingOf(unit2))) {
      const part3 = nameOf9(unit2.section);
      const list4 = parts2.get(part3);
      if (list4) list4.push(unit2);
      else parts2.set(part3, [unit2]);
    }
  return parts2;
}
var sharedAtLeast = 0.5;
var mostRenamed = 40;
function renamedFrom(units, gone2, titles2) {
  if (gone2.size > mostRenamed) return null;
  const words4 = units.flatMap((unit2) => unit2.words);
  for (const [part3, others5] of gone2) {
    const was = others5.flatMap((unit2) => unit2.words);
    const shared2 = words4.length - beyond(words4, was).length;
    if (!titles2.has(part3) && shared2 >= Math.max(words4.length, was.length) * sharedAtLeast) return part3;
  }
  return null;
}
function changedParts(before4, after2) {
  const [was, is] = [saidIn(before4), saidIn(after2)];
  const [gone2, added] = [missingFrom(was, is), missingFrom(is, was)];
  const titles2 = new Set(is.map(({ section: section3 }) => nameOf9(section3)));
  const paired = /* @__PURE__ */ new Set();
  const changed = [...added].flatMap(([part3, units]) => {
    const earlier = gone2.has(part3) ? part3 : renamedFrom(units, gone2, titles2);
    if (earlier !== null) paired.add(earlier);
    if (isSlight(gone2.get(earlier ?? "\0") ?? [], units)) return [];
    return [{ title: units[0].section, removed: false, line: units[0].line }];
  });
  const lost = [...gone2].flatMap(
    ([part3, units]) => paired.has(part3) ? [] : [{ title: units[0].section, removed: !titles2.has(part3), line: null }]
  );
  return [...changed, ...lost];
}

// src/checks/approval.ts
var verbs = "hyväksyt(?:ty|yt)|hyväksy(?:i|nyt)|vahvistettu|godkän(?:d|t|ts|des)|fastställ(?:d|t|ts|des)|antag(?:en|its|ogs)|approved|adopted|ratified|godkendt|vastgesteld";
var nouns = "hyväksymis\\p{L}{1,12}|godkännande\\p{L}{0,8}|approval";
var approvedWord2 = new RegExp(`(?<![\\p{L}\\p{N}])(?:${verbs})(?!\\p{L})`, "iu");
var approvedOpening = new RegExp(`^(?:(?:date|day|datum) (?:of|för) )?(?:${verbs}|${nouns})(?!\\p{L})`, "iu");
var denied = new RegExp("(?<!\\p{L})(?:ei|eikä|not|inte|icke|ej|yet|vielä|ännu|odottaa|pending|väntar|draft|luonnos|utkast|ehdotus|förslag|proposal)(?!\\p{L})", "iu");
var opening3 = new RegExp("^[\\s*_|>#-]*(?:(?:\\p{L}+ )?(?:tila|status|state)[\\s*_]*[:|–—-][\\s*_|]*)?", "iu");
var coverLines2 = 60;
var shortLine2 = 160;
var saysApproved = (text3) => approvedWord2.test(text3) && !denied.test(text3);
function approvalAt(text3, line) {
  const [date] = datesIn(text3).filter(({ precision }) => precision === "day");
  return date ? { line, day: date.from, written: date.text } : null;
}
var isApproved = ({ status, cells }) => status !== null ? saysApproved(status) : cells.some(saysApproved) && !cells.some((cell) => denied.test(cell));
function inTable(reading) {
  const rows2 = versionRows2(reading);
  const approved = newest3(rows2.filter(isApproved));
  if (!approved) return null;
  const approval = approvalAt(approved.cells.join(" | "), approved.line);
  if (!approval) return null;
  const days2 = rows2.flatMap(({ line, cells }) => approvalAt(cells.join(" | "), line)?.day ?? []);
  return newest3(rows2) !== approved || days2.some((day4) => day4 > approval.day) ? "later" : approval;
}
function onCover({ document: document2, from, to }) {
  const lines2 = document2.visible.split("\n").slice(0, Math.min(to, from + coverLines2));
  return lines2.flatMap((text3, index4) => {
    if (index4 + 1 < from || text3.length > shortLine2) return [];
    const rest = text3.replace(opening3, "");
    return approvedOpening.test(rest) && !denied.test(rest) ? approvalAt(text3, index4 + 1) ?? [] : [];
  });
}
var approvedKey = /^(?:approved|approval|approval[-_ ]?date|hyväksytty|hyväksymispäivä|godkänd|godkännandedatum)$/iu;
var statusKey = /^(?:status|tila|state)$/iu;
var dateKey = /^(?:date|pvm|päiväys|päivämäärä|datum)$/iu;
function inFrontMatter({ document: document2 }) {
  const entries3 = [...document2.frontMatter];
  const status = entries3.some(([key, { value }]) => statusKey.test(key) && saysApproved(value));
  return entries3.flatMap(
    ([key, { value, line }]) => approvedKey.test(key) || status && dateKey.test(key) ? approvalAt(value, line) ?? [] : []
  );
}
function approvalOf(reading) {
  const tabled = inTable(reading);
  if (tabled !== null) return tabled;
  return [...onCover(reading), ...inFrontMatter(reading)].reduce(
    (latest2, one3) => latest2 === null || one3.day > latest2.day ? one3 : latest2,
    null
  );
}
var mayApprove = new RegExp(`(?<![\\p{L}\\p{N}])(?:${verbs}|${nouns})(?!\\p{L})`, "iu");
function statesApproval(earlier, { line, written: written6 }, today) {
  const states = (text3) => mayApprove.test(text3) && !denied.test(text3);
  const lines2 = earlier.split("\n");
  if (states(today.split("\n")[line - 1] ?? "")) return lines2.some((text3) => text3.includes(written6) && states(text3));
  return lines2.some((text3) => text3.includes(written6)) && lines2.some(states);
}

// src/checks/part-name.ts
var mayBePerson = new RegExp("^\\p{Lu}[\\p{Ll}\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{Ll}.'’-]{0,30}){1,3}$", "u");
var phone3 = /(?:\+|\b0)\d[\d ()-]{5,20}\d/u;
function shown6(title) {
  const plain3 = (title.slice(0, 200).split(/[:–—]/u)[0] ?? "").trim();
  if (withoutAddresses(plain3) !== plain3 || phone3.test(plain3) || /(?<![\w@])@\w/u.test(plain3) || plain3 === "")
    return null;
  return mayBePerson.test(plain3) && conceptsIn(plain3).size === 0 ? null : plain3;
}
var somePart = { fi: "osa", sv: "ett avsnitt", en: "a part" };
var opening4 = { fi: "alkuteksti", sv: "inledningen", en: "the beginning" };
var partName = (title) => inAll((language) => {
  if (title.trim() === "") return opening4[language];
  const name2 = shown6(title);
  return name2 === null ? somePart[language] : code(name2);
});

// src/checks/changed-since-approval-words.ts
var mostNamed6 = 5;
var atLine = { fi: "rivi", sv: "rad", en: "line" };
var isGone = { fi: "poistettu", sv: "borttaget", en: "removed" };
var isShortened = { fi: "lyhennetty", sv: "förkortat", en: "shortened" };
var part2 = ({ title, removed: removed2, line }) => inAll((language) => {
  const name2 = partName(title)[language];
  if (line !== null) return `${name2} (${atLine[language]} ${line})`;
  return `${name2} (${(removed2 ? isGone : isShortened)[language]})`;
});
function changedSince(path, day4, changes) {
  const list4 = inAll(
    (language) => some(
      changes.map((change) => part2(change)[language]),
      language,
      mostNamed6
    )
  );
  const isOne = changes.length === 1;
  return {
    fi: `Asiakirja ${code(path)} hyväksyttiin ${dateIn(day4, "fi")}, ja sen jälkeen ${isOne ? "on muuttunut tämä kohta" : "ovat muuttuneet nämä kohdat"}: ${list4.fi}. Kirjaa muutos versiotaulukkoon ja vie se hyväksyttäväksi, tai palauta hyväksytty teksti.`,
    sv: `${code(path)} godkändes den ${dateIn(day4, "sv")}, och sedan dess har ${isOne ? "det här avsnittet" : "de här avsnitten"} ändrats: ${list4.sv}. Anteckna ändringen i versionstabellen och lägg fram den för godkännande, eller återställ den godkända texten.`,
    en: `${code(path)} was approved on ${dateIn(day4, "en")}, and ${isOne ? "this part has" : "these parts have"} changed since: ${list4.en}. Note the change in the version table and take it for approval, or restore the approved text.`
  };
}
var partOfAnother2 = (path) => ({
  fi: `Hallintamalli on osa tiedostoa ${code(path)}, joten sillä ei ole omaa hyväksymispäivää.`,
  sv: `Förvaltningsplanen är en del av ${code(path)} och har därför inget eget datum för godkännande.`,
  en: `The governance plan is a part of ${code(path)}, so it has no approval date of its own.`
});
var noApproval2 = (path) => ({
  fi: `En löytänyt asiakirjasta ${code(path)} hyväksymispäivää.`,
  sv: `Jag hittade inget datum för godkännande i ${code(path)}.`,
  en: `I found no approval date in ${code(path)}.`
});
var notedLater = (path) => ({
  fi: `Asiakirjan ${code(path)} versiotaulukossa on hyväksyttyä versiota uudempi rivi, joten muutokset on kirjattu.`,
  sv: `Versionstabellen i ${code(path)} har en rad som är nyare än den godkända versionen, så ändringarna är antecknade.`,
  en: `The version table of ${code(path)} has a row after the approved version, so what has changed is noted.`
});
var notHere2 = (path, day4) => ({
  fi: `En löytänyt historiasta sitä asiakirjan ${code(path)} tekstiä, joka hyväksyttiin ${dateIn(day4, "fi")}.`,
  sv: `Jag hittade inte i historiken den text i ${code(path)} som godkändes den ${dateIn(day4, "sv")}.`,
  en: `I did not find in the history the text of ${code(path)} that was approved on ${dateIn(day4, "en")}.`
});

// src/checks/changed-since-approval.ts
var dayLength = 864e5;
var mostRelated4 = 10;
var endOf = ({ day: day4 }) => new Date(day4.getTime() + dayLength);
var aboutItself = new RegExp("^[\\s*_|>#-]*(?:(?:asiakirja\\p{L}*|dokument\\p{L}*|document|plan) )?(?:versio\\p{L}*|tila|status|state|pvm|päiväys|päivämäärä|päivite\\p{L}*|viimeksi|hyväks\\p{L}*|tarkist\\p{L}*|seuraava|datum|uppdatera\\p{L}*|senast|nästa|godkän\\p{L}*|fastställ\\p{L}*|date|updated|last|next|approv\\p{L}*|adopted|reviewed|ratified)(?!\\p{L})", "iu");
var coverLines3 = 60;
var shortLine3 = 160;
function linesAboutItself(reading) {
  const lines2 = reading.document.visible.split("\n");
  const skip = /* @__PURE__ */ new Set();
  const inTable2 = (line) => (lines2[line - 1] ?? "").includes("|");
  for (const { line } of versionRows2(reading)) {
    skip.add(line);
    for (let at5 = line; inTable2(at5) && at5 > 0; at5 -= 1) skip.add(at5);
    for (let at5 = line; inTable2(at5) && !skip.has(at5 + 1); at5 += 1) skip.add(at5 + 1);
  }
  lines2.slice(0, reading.from + coverLines3).forEach((text3, index4) => {
    if (text3.length <= shortLine3 && aboutItself.test(text3)) skip.add(index4 + 1);
  });
  return skip;
}
function approvedText({ versions: versions2, complete }, approval, today) {
  const stating = versions2.findIndex(({ text: text3 }) => text3 === null || !statesApproval(text3, approval, today));
  if (versions2.length === 0) return null;
  if (stating === 0) return versions2[0].text === null ? "unknown" : null;
  const first3 = (stating < 0 ? versions2.length : stating) - 1;
  const held = versions2.findIndex(({ date }) => date < endOf(approval));
  if (held < 0 && stating < 0 && !complete) return "unknown";
  return versions2[held < 0 ? first3 : Math.min(first3, held)]?.text ?? "unknown";
}
var titlesOf = (changes) => [...new Set(changes.map(({ title }) => partName(title).en))].sort();
function problemOf8(reading, approval, changes) {
  const { path } = reading.document;
  const related = changes.flatMap(({ line }) => line === null ? [] : [{ path, line }]);
  return {
    message: changedSince(path, approval.day, changes),
    location: { path, line: approval.line },
    ...related.length > 0 ? { related: related.slice(0, mostRelated4) } : {},
    key: approval.written,
    parts: titlesOf(changes)
  };
}
async function changesBetween(reading, before4) {
  const { document: document2, artefact } = reading;
  const states = [];
  for (const text3 of [before4, document2.text]) {
    const read2 = await readDocument(document2.path, text3);
    if ("unread" in read2) return null;
    const whole3 = { artefact, document: read2, from: 1, to: read2.lines };
    states.push({ reading: whole3, skip: linesAboutItself(whole3) });
  }
  return changedParts(states[0], states[1]);
}
async function judged6(history, reading) {
  const { path, text: text3 } = reading.document;
  if (reading.artefact.status === "section") return { needless: partOfAnother2(path) };
  const approval = approvalOf(reading);
  if (approval === null) return { needless: noApproval2(path) };
  if (approval === "later") return { needless: notedLater(path) };
  const found4 = await history.versionsSince(path, new Date(endOf(approval).getTime() - 1));
  if ("undetermined" in found4) return { undetermined: found4.undetermined };
  const before4 = approvedText(found4, approval, text3);
  const changes = before4 === "unknown" ? null : before4 === null || before4 === text3 ? [] : await changesBetween(reading, before4);
  if (changes === null) return { undetermined: notHere2(path, approval.day) };
  if (changes.length === 0) return { passed: { path, line: approval.line } };
  return { problem: problemOf8(reading, approval, changes) };
}
function together2(answers3) {
  const problems = answers3.flatMap((answer2) => "problem" in answer2 ? [answer2.problem] : []);
  if (problems.length > 0) return { problems };
  const unknown6 = answers3.flatMap((answer2) => "undetermined" in answer2 ? [answer2.undetermined] : []);
  if (unknown6.length > 0) return { undetermined: joined(distinct(unknown6).slice(0, 3)) };
  const passed = answers3.flatMap((answer2) => "passed" in answer2 ? [answer2.passed] : []);
  if (passed.length > 0) return { passed };
  const needless = answers3.flatMap((answer2) => "needless" in answer2 ? [answer2.needless] : []);
  return { notApplicable: joined(distinct(needless).slice(0, 3)) };
}
var changed_since_approval_default = {
  async judge({ inventory }, { kinds: kinds6 = ["governance"] }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds6);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds6);
    const { history } = inventory.repository;
    return together2(await Promise.all(found4.map((reading) => judged6(history, reading))));
  }
};

// src/checks/supported-versions.ts
var supported_versions_exports = {};
__export(supported_versions_exports, {
  default: () => supported_versions_default
});

// src/checks/supported-versions-words.ts
var mostRows4 = 6;
var named11 = ({ version: version4, place: place3 }) => {
  const name2 = code(version4.written);
  if (!place3) return { fi: name2, sv: name2, en: name2 };
  return {
    fi: `${name2} (${code(place3.path)}, rivi ${place3.line})`,
    sv: `${name2} (${code(place3.path)}, rad ${place3.line})`,
    en: `${name2} (${code(place3.path)}, line ${place3.line})`
  };
};
function leftOut(path, release, rows2) {
  const newest5 = named11(release);
  const list4 = inAll((language) => some(rows2.map(code), language, mostRows4));
  const none7 = rows2.length === 0;
  return {
    fi: `Uusin julkaisu on ${newest5.fi}, mutta tiedoston ${code(path)} mukaan ${none7 ? "mitään versiota ei tueta" : `tuetaan vain ${rows2.length === 1 ? "versiota" : "versioita"} ${list4.fi}`}. Lisää uusi versio luetteloon ja kerro, mitkä vanhemmat versiot saavat vielä korjauksia.`,
    sv: `Den senaste utgåvan är ${newest5.sv}, men enligt ${code(path)} ${none7 ? "stöds ingen version" : `stöds bara ${rows2.length === 1 ? "versionen" : "versionerna"} ${list4.sv}`}. Lägg till den nya versionen i listan och ange vilka äldre versioner som fortfarande får rättelser.`,
    en: `The newest release is ${newest5.en}, but according to ${code(path)} ${none7 ? "no version is supported" : `only ${list4.en} ${rows2.length === 1 ? "is" : "are"} supported`}. Add the new version to the list, and say which older ones still get fixes.`
  };
}
function isTemplate3(path, release) {
  const newest5 = release ? named11(release) : null;
  return {
    fi: `Tiedoston ${code(path)} tuettujen versioiden taulukko on GitHubin mallipohjasta (${code("5.1.x")}, ${code("5.0.x")}, ${code("4.0.x")}) eikä kerro tämän tuotteen versioista.${newest5 ? ` Uusin julkaisu on ${newest5.fi}.` : ""} Kirjoita taulukkoon tuotteen omat versiot, tai kerro, että uusin versio saa korjaukset.`,
    sv: `Tabellen över versioner som stöds i ${code(path)} kommer från GitHubs mall (${code("5.1.x")}, ${code("5.0.x")}, ${code("4.0.x")}) och säger inget om den här produktens versioner.${newest5 ? ` Den senaste utgåvan är ${newest5.sv}.` : ""} Skriv in produktens egna versioner i tabellen, eller ange att den senaste versionen får rättelser.`,
    en: `The table of supported versions in ${code(path)} is that of GitHub's template (${code("5.1.x")}, ${code("5.0.x")}, ${code("4.0.x")}) and says nothing about the versions of this product.${newest5 ? ` The newest release is ${newest5.en}.` : ""} Write the versions of the product into the table, or say that the newest version gets fixes.`
  };
}
var unclearRow = (path, written6, line) => ({
  fi: `En ymmärrä, mitä versioita tiedoston ${code(path)} rivi ${line} (${code(written6)}) tarkoittaa.`,
  sv: `Jag förstår inte vilka versioner rad ${line} i ${code(path)} (${code(written6)}) gäller.`,
  en: `I do not understand which versions line ${line} of ${code(path)} (${code(written6)}) means.`
});
var isAhead2 = (path, release) => {
  const newest5 = named11(release);
  return {
    fi: `Tiedoston ${code(path)} mukaan tuetaan versiota, joka on uudempi kuin uusin löytämäni julkaisu, ${newest5.fi}. Kaikkia julkaisuja ei ehkä ole tässä kloonissa.`,
    sv: `Enligt ${code(path)} stöds en version som är nyare än den senaste utgåva som jag hittade, ${newest5.sv}. Alla utgåvor finns kanske inte i den här klonen.`,
    en: `${code(path)} supports a version that is later than the newest release that I found, ${newest5.en}. Perhaps this clone does not hold all releases.`
  };
};
var nothingReleased = {
  fi: "En löytänyt julkaisuja, joihin tuettujen versioiden luetteloa voisi verrata.",
  sv: "Jag hittade inga utgåvor att jämföra listan över versioner som stöds med.",
  en: "I found no releases to compare the list of supported versions with."
};
var noList2 = {
  fi: "Asiakirjoissa ei ole luetteloa tuetuista versioista.",
  sv: "Dokumenten har ingen lista över versioner som stöds.",
  en: "The documents have no list of supported versions."
};
var isRetired2 = {
  fi: "Tuotteen elinkaaren vaihe on ”poistumassa” (obsolete), joten uusien versioiden tukea ei arvioida.",
  sv: "Produkten är på väg ut (obsolete), så stödet för nya versioner bedöms inte.",
  en: "The product is being retired (obsolete), so the support of new versions is not judged."
};

// src/checks/supported-versions.ts
var isYear = (first3) => first3 !== void 0 && first3 >= 1990 && first3 < 2100;
var yearsOf = (range) => range.kind === "series" ? [isYear(range.parts[0])] : range.kind === "between" ? [range.from, range.to].flatMap((bound) => bound ? [isYear(bound[0])] : []) : [];
var isOtherCount = (range, { version: version4 }) => yearsOf(range).some((year2) => year2 !== isYear(version4.parts[0]));
function answerOf2(rows2, release) {
  const counting2 = rows2.filter(({ supported }) => supported !== false);
  const { parts: parts2 } = release.version;
  const ranges = counting2.flatMap((row) => row.ranges ?? []);
  if (ranges.some((range) => covers(range, parts2))) return "covered";
  if (counting2.some((row) => row.ranges === null) || ranges.some((range) => isOtherCount(range, release)))
    return "unclear";
  return ranges.some((range) => isAbove(range, parts2)) ? "ahead" : "left-out";
}
function problem6(message2, list4, release, key) {
  const location = { path: list4.path, line: list4.rows[0]?.line ?? list4.line };
  const related = release?.place ? { related: [release.place] } : {};
  return { problems: [{ message: message2, location, key, ...related }] };
}
function judged7(list4, releases, unknown6) {
  const here = { passed: [{ path: list4.path, line: list4.line }] };
  const answers3 = releases.map((release2) => answerOf2(list4.rows, release2));
  if (list4.latest || answers3.includes("covered")) return here;
  const [release] = releases;
  if (isTemplate2(list4)) return problem6(isTemplate3(list4.path, release ?? null), list4, release, "template");
  if (!release) return unknown6 ? { undetermined: unknown6 } : { notApplicable: nothingReleased };
  if (answers3.includes("unclear")) {
    const row = list4.rows.find(({ ranges, supported }) => supported !== false && ranges === null) ?? list4.rows[0];
    return { undetermined: unclearRow(list4.path, row?.written ?? "", row?.line ?? list4.line) };
  }
  if (answers3.includes("ahead")) return { undetermined: isAhead2(list4.path, release) };
  const counting2 = list4.rows.filter(({ supported }) => supported !== false).map(({ written: written6 }) => written6);
  return problem6(leftOut(list4.path, release, counting2), list4, release, "newest-release");
}
var supported_versions_default = {
  async judge({ inventory }, { kinds: kinds6 = ["security", "support", "readme"] }) {
    if (inventory.product.stage === "obsolete") return { notApplicable: isRetired2 };
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds6);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds6);
    const [list4] = found4.flatMap((reading) => supportedVersions(reading) ?? []);
    if (!list4) return { notApplicable: noList2 };
    const { releases, unknown: unknown6 } = await newestReleases(inventory);
    return judged7(list4, releases, unknown6);
  }
};

// src/checks/language-versions.ts
var language_versions_exports = {};
__export(language_versions_exports, {
  default: () => language_versions_default
});

// src/inventory/language-versions.ts
var languages4 = new Map(
  Object.entries({
    fi: "fi fin suomi suomeksi finnish",
    sv: "sv se swe svenska swedish",
    en: "en eng english gb uk us",
    da: "da dk dan",
    nb: "nb no nn nor",
    nl: "nl nld",
    de: "de deu ger",
    fr: "fr fra"
  }).flatMap(([language, codes]) => codes.split(" ").map((code3) => [code3, language]))
);
var readable4 = /\.(?:md|markdown|rst|adoc|asciidoc|txt)$/iu;
var codedName = /^(.+?)[._-]([a-z]{2,8})(?:[-_][a-z]{2})?\.[a-z]{2,8}$/iu;
var translations2 = /^(?:l10n|i18n|locales?|translations?|lang|käännökset|kaannokset)$/iu;
var languageOfCode = (code3) => languages4.get(code3.toLowerCase()) ?? null;
function nameOf10(file) {
  const [, stem = "", code3 = ""] = codedName.exec(file) ?? [];
  const language = languageOfCode(code3);
  return language === null ? { base: file.replace(readable4, ""), language: null } : { base: stem, language };
}
function folderOf7(parts2) {
  const at5 = parts2.findLastIndex((part3) => languageOfCode(part3) !== null && part3.length <= 3);
  if (at5 < 0) return { folder: parts2.join("/"), language: null };
  const language = languageOfCode(parts2[at5]);
  const before4 = parts2.slice(0, at5);
  const beside3 = translations2.test(before4.at(-1) ?? "");
  const rest = beside3 ? before4.slice(0, -1) : [...before4, "*"];
  return { folder: [...rest, ...parts2.slice(at5 + 1)].join("/"), language };
}
function languageVersions(paths2) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths2) {
    if (!readable4.test(path) || path.length > 300) continue;
    const parts2 = path.split("/");
    const file = nameOf10(parts2.pop());
    const { folder: folder2, language } = folderOf7(parts2);
    if (file.language !== null && language !== null && file.language !== language) continue;
    const key = `${folder2}/${file.base}`.toLowerCase();
    groups.set(key, [...groups.get(key) ?? [], { path, language: file.language ?? language }]);
  }
  return [...groups.values()].filter(
    (group) => group.length > 1 && new Set(group.map(({ language }) => language)).size === group.length
  );
}

// src/inventory/section-pairs.ts
var contents = new RegExp("^(?:table of )?contents?$|^toc$|^sisäl(?:lys|tö)\\p{L}*$|^innehåll\\p{L}*$|^indhold\\p{L}*$|^inhoud\\p{L}*$|^inhalt\\p{L}*$", "iu");
var mostSections = 80;
var mostLinks = 100;
function sectionsOf2(document2) {
  const [title, ...rest] = document2.labels.filter(({ kind }) => kind === "heading");
  const all = rest.some(({ depth: depth3 }) => depth3 <= (title?.depth ?? 0)) && title ? [title, ...rest] : rest;
  const below2 = (all[0] === title ? rest : all).filter(({ text: text3 }) => !contents.test(text3.trim()));
  const depth2 = [1, 2, 3, 4].find((one3) => below2.filter((label2) => label2.depth === one3).length > 1);
  return below2.filter((label2) => label2.depth === depth2).slice(0, mostSections).map(({ text: text3, line, endLine }) => {
    const inside3 = (at5) => at5 >= line && at5 <= endLine;
    return {
      title: text3,
      line,
      concepts: conceptsIn(text3),
      words: text3.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [],
      links: document2.links.filter((link3) => inside3(link3.line)).slice(0, mostLinks).map(({ destination: destination2 }) => destination2),
      size: document2.passages.filter((one3) => inside3(one3.line)).reduce((sum, { text: words4 }) => sum + (words4.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0), 0)
    };
  });
}
var shares2 = (some2, others5) => {
  const known5 = new Set(others5);
  return [...some2].some((one3) => known5.has(one3));
};
function only(sections, of3) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const section3 of sections)
    for (const value of new Set(of3(section3))) counts2.set(value, (counts2.get(value) ?? 0) + 1);
  return new Set([...counts2].filter(([, count2]) => count2 === 1).map(([value]) => value));
}
function likeness2(as, bs) {
  const ties = [(one3) => one3.words, (one3) => one3.links].map((of3) => {
    const [left, right] = [only(as, of3), only(bs, of3)];
    return (a, b) => shares2(
      of3(a).filter((value) => left.has(value)),
      of3(b).filter((value) => right.has(value))
    );
  });
  return (a, b) => {
    if (shares2(a.concepts, b.concepts) || ties.some((tied) => tied(a, b))) return "same";
    return a.concepts.size > 0 && b.concepts.size > 0 ? "other" : "open";
  };
}
var weight = { same: 4, open: 1, other: Number.NEGATIVE_INFINITY };
function aligned(likenesses, n2, m) {
  const score = Array.from({ length: n2 + 1 }, () => new Array(m + 1).fill(0));
  for (let i = n2 - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1)
      score[i][j] = Math.max(score[i + 1][j], score[i][j + 1], weight[likenesses[i][j]] + score[i + 1][j + 1]);
  const pairs = [];
  for (let i = 0, j = 0; i < n2 && j < m; ) {
    if (score[i][j] === weight[likenesses[i][j]] + score[i + 1][j + 1]) pairs.push([i++, j++]);
    else if (score[i][j] === score[i + 1][j]) i += 1;
    else j += 1;
  }
  return pairs;
}
function withoutCounterpart(longer, shorter, labels3) {
  const like = likeness2(longer, shorter);
  const likenesses = longer.map((a) => shorter.map((b) => like(a, b)));
  const pairs = aligned(likenesses, longer.length, shorter.length);
  const sure = pairs.filter(([i, j]) => likenesses[i][j] === "same");
  const spare = shorter.length > pairs.length;
  const named13 = new Set(labels3.flatMap((label2) => [...conceptsIn(label2)]));
  return longer.filter((section3, at5) => {
    if (pairs.some(([i]) => i === at5) || shares2(section3.concepts, named13)) return false;
    if (shorter.some((other2) => like(section3, other2) === "same")) return false;
    const before4 = sure.findLast(([i]) => i < at5)?.[1] ?? -1;
    const after2 = sure.find(([i]) => i > at5)?.[1] ?? shorter.length;
    return after2 - before4 === 1 && (section3.concepts.size > 0 || !spare);
  });
}

// src/checks/language-versions-words.ts
var mostNamed7 = 6;
var atLine2 = { fi: "rivi", sv: "rad", en: "line" };
var list3 = (sections, language) => some(
  sections.map(({ title, line }) => `${partName(title)[language]} (${atLine2[language]} ${line})`),
  language,
  mostNamed7
);
var noCounterpart = (path, other2, sections) => ({
  fi: `Tiedostossa ${code(path)} ei ole vastinetta ${sections.length === 1 ? "tälle" : "näille"} tiedoston ${code(other2)} ${sections.length === 1 ? "osalle" : "osille"}: ${list3(sections, "fi")}. Käännä ${sections.length === 1 ? "osa" : "osat"}, tai kerro tiedoston alussa, että se on tiivistelmä.`,
  sv: `${code(path)} har ingen motsvarighet till ${sections.length === 1 ? "det här avsnittet" : "de här avsnitten"} i ${code(other2)}: ${list3(sections, "sv")}. Översätt ${sections.length === 1 ? "avsnittet" : "avsnitten"}, eller ange i början av filen att den är en sammanfattning.`,
  en: `${code(path)} has no counterpart to ${sections.length === 1 ? "this section" : "these sections"} of ${code(other2)}: ${list3(sections, "en")}. Translate ${sections.length === 1 ? "it" : "them"}, or say at the beginning of the file that it is a summary.`
});
var isShorter = (short2, long) => ({
  fi: `Tiedosto ${code(short2.path)} on paljon lyhyempi kuin sama asiakirja toisella kielellä: tiedostossa ${code(long.path)} on ${long.sections} osaa, tässä ${short2.sections}. Täydennä käännös, tai kerro tiedoston alussa, että se on tiivistelmä.`,
  sv: `${code(short2.path)} är mycket kortare än samma dokument på ett annat språk: ${code(long.path)} har ${long.sections} avsnitt, den här filen ${short2.sections}. Komplettera översättningen, eller ange i början av filen att den är en sammanfattning.`,
  en: `${code(short2.path)} is much shorter than the same document in another language: ${code(long.path)} has ${long.sections} sections, this file ${short2.sections}. Complete the translation, or say at the beginning of the file that it is a summary.`
});
var oneLanguage = {
  fi: "Hallintaa koskevia asiakirjoja ei ole useina kieliversioina.",
  sv: "Dokumenten om styrningen finns inte i flera språkversioner.",
  en: "No governance document exists in several languages."
};
var otherLanguage = {
  fi: "Tiedostojen nimissä on kielen tunnus, mutta en tunnistanut tekstejä saman asiakirjan kieliversioiksi.",
  sv: "Filnamnen har en språkkod, men jag kände inte igen texterna som språkversioner av samma dokument.",
  en: "The names of the files hold a language code, but I did not recognise the texts as language versions of one document."
};

// src/checks/language-versions.ts
var mostGroups = 20;
var mostRelated5 = 10;
var leastWords = 6;
var tellingWords2 = 60;
var leastOfPart = 15;
var topLines2 = 25;
var summary = new RegExp("(?<!\\p{L})(?:tiivistel\\p{L}+|yhteenve\\p{L}+|lyhyesti|lyhennel\\p{L}+|pähkinänkuoressa|sammanfatt\\p{L}+|i korthet|kortfatta\\p{L}+|förkort\\p{L}+|summar\\p{L}+|in short|in brief|at a glance|abridged|samenvatting|kort om|zusammenfassung|resumé)(?!\\p{L})|(?:full|complete|whole|longer|more detailed|original) (?:text|version|document|readme|documentation)|(?:koko|laajempi|täydellinen|alkuperäinen) (?:teksti|versio|asiakirja|dokumentaatio)|(?:hela|fullständig\\p{L}*|originalet|längre) ?(?:texten|text|version\\p{L}*|dokument\\p{L}*)?(?: finns)?(?: bara| endast)? på (?:engelska|finska|svenska)|only (?:available )?in (?:english|finnish|swedish)|(?:vain|löytyy|saatavilla) (?:englanniksi|suomeksi|ruotsiksi)", "iu");
var isSummary = ({ document: document2 }) => summary.test(document2.visible.split("\n").slice(0, topLines2).join(" ").slice(0, 5e3));
function fits2(document2, language) {
  if (document2.words < tellingWords2) return true;
  const found4 = languageOf(document2.visible);
  if (language === null) return found4 !== null;
  return found4 === language || ["da", "nb"].includes(language) && ["da", "nb"].includes(found4 ?? "");
}
function speaksAlso({ document: document2, language }, languages5) {
  const lines2 = document2.visible.split("\n");
  return document2.labels.filter(({ kind, depth: depth2 }) => kind === "heading" && depth2 <= 2).map(({ line, endLine }) => lines2.slice(line, endLine).join(" ")).filter((text3) => (text3.match(new RegExp("\\p{L}{2,}", "gu"))?.length ?? 0) >= leastOfPart).map(languageOf).some((found4) => found4 !== null && found4 !== language && languages5.has(found4));
}
async function versionsOf(inventory, group) {
  const versions2 = [];
  const spoken = /* @__PURE__ */ new Set();
  for (const { path, language } of group) {
    const document2 = await inventory.document(path);
    if ("unread" in document2 || !fits2(document2, language)) return null;
    const found4 = language ?? languageOf(document2.visible);
    if (spoken.has(found4)) return null;
    spoken.add(found4);
    versions2.push({ document: document2, language: found4, sections: sectionsOf2(document2) });
  }
  return versions2.some((one3) => speaksAlso(one3, spoken)) ? null : versions2;
}
var headings3 = ({ labels: labels3 }) => labels3.filter(({ kind }) => kind === "heading").length;
var isMuchShorter = (longer, shorter) => longer.sections.length - shorter.sections.length >= 3 && shorter.sections.length * 2 <= longer.sections.length && headings3(shorter.document) * 2 <= headings3(longer.document) && shorter.document.words * 2 < longer.document.words;
function compared2(longer, shorter) {
  const [more3, fewer2] = [longer.sections.length, shorter.sections.length];
  if (more3 <= fewer2 || headings3(longer.document) - headings3(shorter.document) < 1 || isSummary(shorter)) return [];
  const labels3 = shorter.document.labels.map(({ text: text3 }) => text3);
  const missing2 = withoutCounterpart(longer.sections, shorter.sections, labels3).filter(({ size: size2 }) => size2 >= leastWords).slice(0, more3 - fewer2);
  const [path, other2] = [shorter.document.path, longer.document.path];
  const location = { path, line: shorter.document.labels[0]?.line ?? 1 };
  if (missing2.length > 0) {
    const related2 = missing2.slice(0, mostRelated5).map(({ line }) => ({ path: other2, line }));
    const parts2 = missing2.map(({ title }) => partName(title).en);
    return [{ message: noCounterpart(path, other2, missing2), location, related: related2, key: other2, parts: parts2 }];
  }
  if (!isMuchShorter(longer, shorter)) return [];
  const related = [{ path: other2, line: longer.document.labels[0]?.line ?? 1 }];
  return [
    {
      message: isShorter({ path, sections: fewer2 }, { path: other2, sections: more3 }),
      location,
      related,
      key: other2
    }
  ];
}
function problemsOf6(versions2) {
  const longest6 = versions2.reduce((most16, one3) => one3.sections.length > most16.sections.length ? one3 : most16);
  return versions2.flatMap((one3) => one3 === longest6 ? [] : compared2(longest6, one3));
}
var language_versions_default = {
  async judge({ inventory }, { kinds: kinds6 }) {
    const artefacts = new Set(kinds6.flatMap((kind) => inventory.of(kind)).map(({ path }) => path));
    const groups = languageVersions(inventory.repository.files.map(({ path }) => path)).filter((group) => group.some(({ path }) => artefacts.has(path))).slice(0, mostGroups);
    if (groups.length === 0) return inventory.repository.complete ? { notApplicable: oneLanguage } : incomplete;
    const read2 = [];
    for (const group of groups) {
      const versions2 = await versionsOf(inventory, group);
      if (versions2) read2.push(versions2);
    }
    if (read2.length === 0) return { undetermined: otherLanguage };
    const problems = read2.flatMap(problemsOf6);
    if (problems.length > 0) return { problems };
    return { passed: read2.flat().map(({ document: document2 }) => ({ path: document2.path, line: 1 })) };
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
  const day4 = isoDateIn(until2, language);
  const start3 = {
    fi: `Säännön ${code(rule)} poikkeus päättyi ${day4}${acceptedBy(approvedBy).fi}.`,
    sv: `Undantaget från regeln ${code(rule)} upphörde ${day4}${acceptedBy(approvedBy).sv}.`,
    en: `The exception from ${code(rule)} ended on ${day4}${acceptedBy(approvedBy).en}.`
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
  const day4 = isoDateIn(until2, language);
  return {
    fi: `Säännön ${code(rule)} poikkeus on voimassa enää ${day4} asti${acceptedBy(approvedBy).fi}.`,
    sv: `Undantaget från regeln ${code(rule)} gäller bara till och med ${day4}${acceptedBy(approvedBy).sv}.`,
    en: `The exception from ${code(rule)} holds only until ${day4}${acceptedBy(approvedBy).en}.`
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
  const at5 = path === null ? "" : ` (${code(path)})`;
  const perhaps = path === null ? { fi: "Asia on kunnossa.", sv: "Saken är i ordning.", en: "The matter is in order." } : {
    fi: "Asia on kunnossa, tai polku tarkoittaa muuta tiedostoa.",
    sv: "Saken är i ordning, eller så avser sökvägen en annan fil.",
    en: "The matter is in order, or the path means another file."
  };
  return {
    fi: `Säännön ${code(rule)} poikkeus${at5} ei koske yhtään havaintoa. ${perhaps.fi}`,
    sv: `Undantaget från regeln ${code(rule)}${at5} gäller ingen iakttagelse. ${perhaps.sv}`,
    en: `The exception from ${code(rule)}${at5} covers no finding. ${perhaps.en}`
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
function day3(year2, month2, date) {
  const made2 = new Date(Date.UTC(Number(year2), Number(month2) - 1, Number(date)));
  const real = made2.getUTCMonth() === Number(month2) - 1 && made2.getUTCDate() === Number(date);
  return real ? [made2] : [];
}
var daysIn2 = (text3) => [
  ...[...text3.matchAll(isoDay)].flatMap(([, y, m, d]) => day3(y, m, d)),
  ...[...text3.matchAll(finnishDay)].flatMap(([, d, m, y]) => day3(y, m, d))
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
    newest: new Date(days2.reduce((newest5, each) => Math.max(newest5, each))),
    line
  };
}
var lineOf3 = (text3, part3) => text3.slice(0, Math.max(text3.indexOf(part3), 0)).split("\n").length;
var named12 = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
function decoded2(text3) {
  return text3.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/giu, (whole3, decimal, hex, name2) => {
    if (name2) return named12[name2.toLowerCase()] ?? whole3;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 1114111 ? String.fromCodePoint(point) : whole3;
  });
}
var attribute2 = (tag5, name2) => {
  const [, double, single4] = new RegExp(`\\s${name2}\\s?=\\s?(?:"([^"]{0,500})"|'([^']{0,500})')`, "iu").exec(tag5) ?? [];
  const value = double ?? single4;
  return value === void 0 ? null : decoded2(value).trim();
};
function claimOfSvg(text3) {
  const start3 = text3.indexOf("<svg");
  const end2 = text3.indexOf(">", start3);
  if (start3 < 0 || end2 < 0) return null;
  const root = text3.slice(start3, end2);
  const level = attribute2(root, "data-kuntalint-level");
  const date = attribute2(root, "data-kuntalint-date");
  const seen = decoded2(text3.slice(end2).replace(/<[^<>]*>/gu, "\n"));
  const words4 = `${attribute2(root, "aria-label") ?? ""}
${seen}`;
  if (level === null && date === null && !ours.test(words4)) return null;
  return claimIn({ words: words4, level, date, line: lineOf3(text3, level === null ? "<svg" : "data-kuntalint-level") });
}
var record3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
function parsed2(text3) {
  try {
    return record3(JSON.parse(text3));
  } catch {
    return null;
  }
}
var written5 = (value) => typeof value === "string" || typeof value === "number" ? `${value}` : "";
var shown7 = ({ label: label2, message: message2 }) => `${written5(label2)}
${written5(message2)}`;
function claimOfEndpoint(file, text3) {
  const words4 = shown7(file);
  const madeByHand = /kuntalint/iu.test(written5(file.label)) && levelsIn(words4).length > 0;
  if (!ours.test(words4) && !madeByHand) return null;
  return claimIn({ words: words4, level: null, date: null, line: lineOf3(text3, '"message"') });
}
function claimOfJson(text3) {
  const file = parsed2(text3);
  if (file === null) return null;
  const claim = record3(file.kuntalint);
  if (!claim || !("date" in claim || "ruleset" in claim || "score" in claim))
    return file.schemaVersion === 1 ? claimOfEndpoint(file, text3) : null;
  const [level, date] = [written5(claim.level), written5(claim.date)];
  return claimIn({ words: shown7(file), level, date, line: lineOf3(text3, '"level"') });
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
var most15 = 10;
var limit5 = 64e3;
var dayLength2 = 864e5;
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
function dateVerdict({ oldest, newest: newest5 }, today, days2) {
  const daysFrom = (date) => Math.floor(today.getTime() / dayLength2) - date.getTime() / dayLength2;
  if (daysFrom(newest5) < -1) return { key: "future", message: inFuture(newest5, today) };
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
function problemsIn2(judged8) {
  const groups = /* @__PURE__ */ new Map();
  for (const { badge: badge3, verdict } of judged8) {
    if (!("key" in verdict)) continue;
    const same2 = verdict.message(inAll(() => "")).en;
    const group = groups.get(same2) ?? { badges: [], verdict };
    group.badges.push(badge3);
    groups.set(same2, group);
  }
  return [...groups.values()].map(({ badges: badges3, verdict: { key, message: message2 } }) => {
    const [first3, ...others5] = badges3.map(locationOf);
    return { message: message2(namesOf2(badges3)), location: first3, related: others5, key };
  });
}
var noBadge = {
  notApplicable: {
    fi: "Koodivarastossa ei ole kuntalint-merkkiä.",
    sv: "I kodförrådet finns inget kuntalint-märke.",
    en: "There is no kuntalint badge in the repository."
  }
};
function conclude(judged8) {
  const problems = problemsIn2(judged8);
  if (problems.length > 0) return { problems };
  const open2 = judged8.flatMap(({ verdict }) => "undetermined" in verdict ? [verdict.undetermined] : []);
  if (open2.length > 0) return couldNotReadFiles(open2);
  return { passed: judged8.map(({ badge: badge3 }) => locationOf(badge3)) };
}
var badge_honest_default = {
  async judge(run, { days: days2 }) {
    const { repository } = run.inventory;
    const paths2 = repository.files.filter(mayBeBadge).slice(0, most15).map(({ path }) => path);
    const contents2 = await repository.read(paths2.map((path) => ({ path, limit: limit5 })));
    const badges3 = paths2.flatMap((path) => readBadge(path, contents2.get(path)));
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
  "licence-reuse": { load: () => Promise.resolve(licence_reuse_exports), options: options["licence-reuse"] },
  "licence-file-headers": { load: () => Promise.resolve(licence_file_headers_exports), options: options["licence-file-headers"] },
  "licence-agreed": { load: () => Promise.resolve(licence_agreed_exports), options: options["licence-agreed"] },
  "licence-compatible": { load: () => Promise.resolve(licence_compatible_exports), options: options["licence-compatible"] },
  "licence-open": { load: () => Promise.resolve(licence_open_exports), options: options["licence-open"] },
  "publiccode-name": { load: () => Promise.resolve(publiccode_name_exports), options: options["publiccode-name"] },
  "publiccode-readable": { load: () => Promise.resolve(publiccode_readable_exports), options: options["publiccode-readable"] },
  "publiccode-valid": { load: () => Promise.resolve(publiccode_valid_exports), options: options["publiccode-valid"] },
  "publiccode-maintenance": {
    load: () => Promise.resolve(publiccode_maintenance_exports),
    options: options["publiccode-maintenance"]
  },
  "publiccode-deprecated": {
    load: () => Promise.resolve(publiccode_deprecated_exports),
    options: options["publiccode-deprecated"]
  },
  "publiccode-version": { load: () => Promise.resolve(publiccode_version_exports), options: options["publiccode-version"] },
  "publiccode-dates": { load: () => Promise.resolve(publiccode_dates_exports), options: options["publiccode-dates"] },
  "publiccode-quotes": { load: () => Promise.resolve(publiccode_quotes_exports), options: options["publiccode-quotes"] },
  "publiccode-files": { load: () => Promise.resolve(publiccode_files_exports), options: options["publiccode-files"] },
  "publiccode-urls": { load: () => Promise.resolve(publiccode_urls_exports), options: options["publiccode-urls"] },
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
  "folder-present": { load: () => Promise.resolve(folder_present_exports), options: options["folder-present"] },
  "folder-absent": { load: () => Promise.resolve(folder_absent_exports), options: options["folder-absent"] },
  "content-found": { load: () => Promise.resolve(content_found_exports), options: options["content-found"] },
  "content-absent": { load: () => Promise.resolve(content_absent_exports), options: options["content-absent"] },
  "content-begins": { load: () => Promise.resolve(content_begins_exports), options: options["content-begins"] },
  "hash-equal": { load: () => Promise.resolve(hash_equal_exports), options: options["hash-equal"] },
  "hash-absent": { load: () => Promise.resolve(hash_absent_exports), options: options["hash-absent"] },
  "size-limited": { load: () => Promise.resolve(size_limited_exports), options: options["size-limited"] },
  "schema-fits": { load: () => Promise.resolve(schema_fits_exports), options: options["schema-fits"] },
  "names-fit": { load: () => Promise.resolve(names_fit_exports), options: options["names-fit"] },
  "no-binaries": { load: () => Promise.resolve(no_binaries_exports), options: options["no-binaries"] },
  "commit-words": { load: () => Promise.resolve(commit_words_exports), options: options["commit-words"] },
  "text-stated": { load: () => Promise.resolve(text_stated_exports), options: options["text-stated"] },
  "governance-decided": {
    load: () => Promise.resolve(governance_decided_exports),
    options: options["governance-decided"],
    needs: "base"
  },
  "review-required": { load: () => Promise.resolve(review_required_exports), options: options["review-required"] },
  "successor-named": { load: () => Promise.resolve(successor_named_exports), options: options["successor-named"] },
  "owners-agree": { load: () => Promise.resolve(owners_agree_exports), options: options["owners-agree"] },
  "owner-contacts": { load: () => Promise.resolve(owner_contacts_exports), options: options["owner-contacts"] },
  "former-contact": { load: () => Promise.resolve(former_contact_exports), options: options["former-contact"] },
  "review-due": { load: () => Promise.resolve(review_due_exports), options: options["review-due"] },
  "changed-since-approval": {
    load: () => Promise.resolve(changed_since_approval_exports),
    options: options["changed-since-approval"]
  },
  "supported-versions": { load: () => Promise.resolve(supported_versions_exports), options: options["supported-versions"] },
  "language-versions": { load: () => Promise.resolve(language_versions_exports), options: options["language-versions"] },
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
  "supported-versions",
  "review-due",
  "owners-exist",
  "waivers-expired",
  "waivers-expiring",
  "badge-honest",
  "publiccode-dates",
  "publiccode-urls"
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
  substanceOf,
  bodyOf,
  topicsOf,
  absent,
  withoutIgnored,
  choose,
  locate,
  once,
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
  isOrganisation2 as isOrganisation,
  ownersIn,
  readings,
  interfaceChanges,
  apiPairs,
  agreementOf,
  statedOwners,
  statedFacts,
  checks,
  needsOf,
  isTimed
};
