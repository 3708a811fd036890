import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  distance
} from "./chunk-NJF4TELH.js";
import {
  licence_ids_default
} from "./chunk-JLQKRVTW.js";

// src/generated/licence-exceptions.json
var licence_exceptions_default = JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CLISP-exception-2.0","Classpath-exception-2.0","DigiRule-FOSS-exception","FLTK-exception","Fawkes-Runtime-exception","Font-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","Gmsh-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","LLGPL","LLVM-exception","LZMA-exception","Libtool-exception","Linux-syscall-note","Nokia-Qt-exception-1.1","OCCT-exception-1.0","OCaml-LGPL-linking-exception","OpenJDK-assembly-exception-1.0","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","SWI-exception","Swift-exception","Texinfo-exception","UBDL-exception","Universal-FOSS-exception-1.0","WxWindows-exception-3.1","cryptsetup-OpenSSL-exception","eCos-exception-2.0","fmt-exception","freertos-exception-2.0","gnu-javamail-exception","i2p-gpl-java-exception","libpri-OpenH323-exception","mif-exception","openvpn-openssl-exception","stunnel-exception","u-boot-exception-2.0","vsftpd-openssl-exception","x11vnc-openssl-exception"]');

// src/inventory/licence-namings.ts
var version = String.raw`(?:,? ?\(?(?:version|versio|versie|ver|v)?\.? ?)`;
var compound = "(?:[- ](?:lisen[st]|licens|licenti|lizen[zs])[a-zäöå]{0,12})?";
var nonCommercial = "non-?commercial|ei-?kaupallinen|icke-?kommersiell|niet-?commercieel|nicht-?kommerziell|ikke-?kommerciel";
var shareAlike = "share-?alike|jaa-?samoin|dela-?lika|gelijk-?delen|weitergabe unter gleichen bedingungen|del-?på-?samme-?vilkår";
var noDerivatives = "no-?deriv[a-z]{0,8}|ei-?muutoksia|inga-?bearbetningar|geen-?afgeleide-?werken|keine-?bearbeitungen";
var attribution = "attribution|nimeä|erkännande|naamsvermelding|namensnennung|navngivelse|kreditering";
function creativeCommons(parts) {
  const has = (words) => new RegExp(`(?:^|[ -])(?:${words})(?:$|[ -])`).test(parts);
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
      `\\beupl${compound}(?:[ -]|\\b|(?=,))${version}1\\.([012])\\b|european union public license(?: \\(eupl\\))?${version}1\\.([012])\\b`,
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
var withMit = (sentence) => sentence.replace(
  /\bMIT\b(?!-[\p{L}\d]| ?licen[cs]e\b| ?\/ ?(?:expat|x11)| x11| no)/giu,
  (word) => word === "MIT" ? "MIT license" : word
);
var english = /\blicensed\b|\b(?:released|published|distributed|available|provided|offered|covered|shared|open sources?d?) .{0,80}\bunder\b|\bunder (?:the |a |an )?.{0,60}\blicense\b|\blicense ?:|\blicense (?:is|used|for th\w{1,3} \w{1,20} is)\b|\buse[sd]? (?:the |an? )?.{0,40}\blicense\b|\bsubject to the terms of\b|\bunder (?:the )?terms of\b/;
var nordic = /lisen[st]oi(?:tu|daan|mme)|lisenssill[äa]|lisenssin (?:alla|alais|mukai|ehdo)|lisens(?:si|sin[äa]|simme|siehdot|sinsä) ?(?::|on\b)|lisenssiä (?:käyt|sovel|nouda)|(?:käyttää|käytämme|noudattaa|sovelletaan) .{0,60}lisenssiä|licensiera[drst]|licens(?:en|form|formen)? ?(?::|.{0,40} (?:är|bygger))|\b(?:under|med|enligt) .{0,60}licens|(?:publicera[drst]|släpp[st]|utgiven|tillgängliggör[st]|tillgänglig) .{0,40}\bunder\b|licensere[drt]|(?:udgive[trs]|frigive[trs]|tilgængelig|offentliggjort) .{0,40}\bunder\b|licens(?:en)? er\b|lisensier[et]|lisens(?:en)? (?:er\b|:)|\bunder .{0,60}lisens/;
var continental = /gelicen[st]i?eerd|\b(?:onder|volgens) .{0,60}(?:licentie|eupl|gpl)|licentie ?(?::|is\b)|(?:gepubliceerd|uitgebracht|beschikbaar|vrijgegeven) .{0,40}\bonder\b|lizenziert|\b(?:unter|steht) .{0,60}lizenz|lizenz ?(?::|ist\b)|(?:veröffentlicht|verfügbar|freigegeben|bereitgestellt) .{0,40}\bunter\b|\bunter .{0,60}(?:veröffentlicht|verfügbar|freigegeben|bereitgestellt)/;
var beside = /\b(?:not|never|nor) (?:be |been )?(?:licensed|released|published|under)\b|third[- ]part|dependenc|bundled|vendored|compatib|kompatib|yhteensopi|\bshould\b|\bmust\b|\brecommend|\bsuch as\b|\be\.g\.|\bfor example\b|\bchoose an?\b|\bencourag|\brequire[sd]\b|\bdo not\b|\bdon t\b|\bkuten\b|pyritään|\bsåsom\b|\bzoals\b|\bcontributions?\b|\bby (?:submitting|contributing)\b|\b(?:which|that) (?:is|are|was|were) .{0,20}licensed|\b(?:previously|formerly|used to be)\b|\?$|esimerkiksi|\besim\.|suosit|\btulee\b|\bpitää\b|\btäytyy\b|kolmannen osapuol|riippuvuu|\bjoka on\b|till exempel|\bt\.ex\.|\bska\b|\bbör\b|tredje ?part|beroende|rekommender|\bsom är\b|bijvoorbeeld|\bmoet|aanbevolen|\bderden\b|\bz\. ?b\.|zum beispiel|\bsollte|empfehl|empfohlen|drittanbiet|\bfor eksempel\b|\bbør\b|\bskal\b|afhængighed/;
var borrowed = /\b(?:uses|using|includes?|incorporates?|bundles?|derived from|based on|depends on|relies on)\b(?! (?:the |an? )?(?:\S{1,30} ){0,4}license\b)/;
var part = /\b(?:documentation|docs|images?|icons?|fonts?|typefaces?|logos?|photos?|artwork|illustrations?|extensions|plug-?ins|datasets?|translations|examples|(?:these|those|some|certain|other|following) (?:components|packages|modules|libraries|files|parts)|parts of|portions of)\b|dokumentaatio|kuvat\b|kuvien|fontit|fontin|laajennukset|osat\b|\bosia\b|dokumentation|bilder|ikoner|typsnitt|tillägg|delar av|documentatie|afbeeldingen|lettertype|billeder|schriftart/;
var whole = /\b(?:code|codebase|software|projects?|repository|program|everything|application|all)\b|koodi|ohjelmisto|sovellus|projekti|hanke|repositorio|\bkoden|källkod|programvara|kodförråd|projekte|broncode|programmatuur|kode|quelltext|quellcode/;
var isStatement = (plain) => english.test(plain) || nordic.test(plain) || continental.test(plain);
var isBeside = (plain) => beside.test(plain) || borrowed.test(plain) || part.test(plain) && !whole.test(plain);

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
function gnu(kind, number, tail) {
  const dotted = number.includes(".") ? number : `${number}.0`;
  const id = `${letters.get(kind ?? "") ?? ""}GPL-${dotted}`;
  if (laterWords.test(tail)) return `${id}-or-later`;
  return onlyWords.test(tail) ? `${id}-only` : id;
}
function gnuNames(text) {
  const found = [];
  const push = (m, id) => found.push({ id, at: m.index, end: m.index + m[0].length });
  const tailOf = (m) => text.slice(m.index + m[0].length, m.index + m[0].length + 60);
  for (const m of text.matchAll(noticeVersion)) {
    const number = m[2] ?? m[3];
    if (number === void 0) continue;
    const id = gnu(m[1], number, tailOf(m));
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
  return found;
}
var isBare = (id) => /GPL-\d\.\d$/.test(id);
function plainSentence(text) {
  return text.toLowerCase().replace(/[*`"“”'’‘[\]<>|]+/g, " ").replace(/licence/g, "license").replace(/\s+/g, " ").replace(/ ([.,;:)])/g, "$1");
}
var hint = /gpl|government|elastic|source|boost|\bisc\b|ouverte|open|\bmit\b|\bexpat\b|eupl|apache|creative|\bcc|bsd|mpl|epl|public|wtf|etalab|odbl|sspl|busl/i;
function matchesOf(table, text) {
  const found = [];
  for (const [pattern, name] of table) {
    for (const match of text.matchAll(pattern)) {
      const id = typeof name === "string" ? name : name(match);
      found.push({ id, at: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
var licencesIn = (plain) => [...gnuNames(plain), ...matchesOf(namings, plain)].sort((a, b) => a.at - b.at);
function namedLicences(sentence) {
  if (!hint.test(sentence)) return [];
  const ids = [...new Set(licencesIn(plainSentence(sentence)).map(({ id }) => id))];
  return ids.filter((id) => !(isBare(id) && ids.some((other) => other.startsWith(`${id}-`))));
}
function versionlessIn(plain) {
  const known2 = licencesIn(plain);
  return matchesOf(bareNames, plain).filter(
    ({ id, at, end }) => known2.every((other) => !other.id.startsWith(id) && (other.end <= at || other.at >= end))
  ).sort((a, b) => a.at - b.at);
}
var maxSentence = 600;
function licenceSentence(passageText) {
  if (!hint.test(passageText)) return false;
  return sentencesOf(passageText.slice(0, 2e4)).some((sentence) => {
    const plain = plainSentence(withMit(sentence.slice(0, maxSentence)));
    if (!isStatement(plain) || isBeside(plain)) return false;
    return licencesIn(plain).length > 0 || versionlessIn(plain).length > 0;
  });
}

// src/inventory/spdx-list.ts
var known = /* @__PURE__ */ new Set([...licence_ids_default.known, ...licence_exceptions_default]);
var deprecated = new Set(licence_ids_default.deprecated);
var byLowerCase = new Map([...known].map((id) => [id.toLowerCase(), id]));
var ownName = /^(?:DocumentRef-[\w.-]+:)?(?:LicenseRef|AdditionRef)-[A-Za-z0-9.-]+$/;
var isSpdxId = (id) => known.has(id) || ownName.test(id);
var isDeprecatedId = (id) => deprecated.has(id);
var inProperCase = (id) => byLowerCase.get(id.toLowerCase()) ?? null;
var longest = 60;
function fewestChanges(id) {
  const wanted = id.toLowerCase();
  const most = Math.min(2, Math.floor(wanted.length / 4));
  let best = null;
  let least = most + 1;
  for (const [lower, candidate] of byLowerCase) {
    if (deprecated.has(candidate) || Math.abs(lower.length - wanted.length) >= least) continue;
    const far = distance(wanted, lower);
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}
function probablyMeant(word) {
  if (word.length > longest) return [];
  const cased = inProperCase(word);
  const named = cased === null ? namedLicences(word.replaceAll("_", " ")) : [];
  const id = cased ?? (named.length === 1 ? named[0] : fewestChanges(word));
  return id === null ? [] : currentNames(id);
}
function currentNames(id) {
  if (!deprecated.has(id) && known.has(id)) return [id];
  if (id.endsWith("+")) return [`${id.slice(0, -1)}-or-later`];
  return [`${id}-only`, `${id}-or-later`].filter((name) => known.has(name));
}

export {
  sentencesOf,
  withMit,
  isStatement,
  isBeside,
  laterWords,
  plainSentence,
  licencesIn,
  namedLicences,
  versionlessIn,
  licenceSentence,
  isSpdxId,
  isDeprecatedId,
  inProperCase,
  probablyMeant,
  currentNames
};
