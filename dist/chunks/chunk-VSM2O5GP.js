import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  distance
} from "./chunk-NJF4TELH.js";

// src/settings.ts
var settingsPlaces = [".github/kuntalint.yml", ".github/kuntalint.yaml", "kuntalint.yml", "kuntalint.yaml"];

// src/generated/publiccode.json
var publiccode_default = JSON.parse('{"versions":{"accepted":["0","0.2","0.2.0","0.2.1","0.2.2","0.3","0.3.0","0.4","0.4.0","0.5","0.5.0","0.7","0.7.0"],"advised":"0","newest":"0.7"},"keys":{"publiccodeYmlVersion":{"type":"text","form":"version","required":true},"name":{"type":"text","required":true},"applicationSuite":{"type":"text"},"url":{"type":"text","form":"url","required":true},"landingURL":{"type":"text","form":"web"},"isBasedOn":{"type":"list","lone":true,"of":{"type":"text","form":"url"}},"softwareVersion":{"type":"text"},"releaseDate":{"type":"text","form":"date","required-before":"0.4"},"logo":{"type":"text","form":"logo"},"monochromeLogo":{"type":"text","form":"logo","deprecated":"0.3","instead":"logo"},"organisation":{"type":"section","since":"0.5","keys":{"uri":{"type":"text","form":"organisation","required":true},"name":{"type":"text"}}},"inputTypes":{"type":"list","of":{"type":"text","form":"media"},"deprecated":"0.3"},"outputTypes":{"type":"list","of":{"type":"text","form":"media"},"deprecated":"0.3"},"platforms":{"type":"list","of":{"type":"text"},"required":true},"categories":{"type":"list","of":{"type":"text","values":"categories"},"required-before":"0.5"},"usedBy":{"type":"list","of":{"type":"text"}},"fundedBy":{"type":"list","since":"0.5","of":{"type":"section","keys":{"name":{"type":"text","required":true,"person":true},"uri":{"type":"text","form":"organisation"}}}},"roadmap":{"type":"text","form":"web"},"developmentStatus":{"type":"text","values":"statuses","required":true},"softwareType":{"type":"text","values":"software","required":true},"supports":{"type":"list","since":"0.7","of":{"type":"section","keys":{"id":{"type":"text","form":"support","required":true}}}},"intendedAudience":{"type":"section","keys":{"scope":{"type":"list","of":{"type":"text","values":"scopes"}},"countries":{"type":"list","of":{"type":"text","form":"country"}},"unsupportedCountries":{"type":"list","of":{"type":"text","form":"country"}}}},"description":{"type":"languages","required":true,"keys":{"localisedName":{"type":"text"},"genericName":{"type":"text","most":35,"required-before":"0.3","deprecated":"0.3"},"shortDescription":{"type":"text","most":150,"required":true},"longDescription":{"type":"text","least":150,"most":10000,"required":true,"once":true},"documentation":{"type":"text","form":"web"},"apiDocumentation":{"type":"text","form":"web"},"features":{"type":"list","of":{"type":"text"},"required":true,"once":true},"screenshots":{"type":"list","of":{"type":"text","form":"screenshot"}},"videos":{"type":"list","of":{"type":"text","form":"web"}},"awards":{"type":"list","of":{"type":"text"}}}},"legal":{"type":"section","required":true,"keys":{"license":{"type":"text","form":"licence","required":true},"mainCopyrightOwner":{"type":"text","person":true},"repoOwner":{"type":"text","person":true,"deprecated":"0.5","instead":"organisation.name"},"authorsFile":{"type":"text","form":"file","deprecated":"0.4"}}},"maintenance":{"type":"section","required":true,"keys":{"type":{"type":"text","values":"upkeep","required":true},"contractors":{"type":"list","of":{"type":"section","keys":{"name":{"type":"text","required":true,"person":true},"until":{"type":"text","form":"date","required":true},"email":{"type":"text","form":"email","person":true},"website":{"type":"text","form":"web"}}}},"contacts":{"type":"list","of":{"type":"section","keys":{"name":{"type":"text","required":true,"person":true},"email":{"type":"text","form":"email","person":true},"phone":{"type":"text","person":true},"affiliation":{"type":"text","person":true}}}}}},"localisation":{"type":"section","required":true,"keys":{"localisationReady":{"type":"boolean","required":true},"availableLanguages":{"type":"list","of":{"type":"text","form":"language"},"required":true}}},"dependsOn":{"type":"section","keys":{"open":{"type":"list","of":{"type":"section","keys":{"name":{"type":"text","required":true},"versionMin":{"type":"text"},"versionMax":{"type":"text"},"version":{"type":"text"},"optional":{"type":"boolean"}}}},"proprietary":{"type":"list","of":{"type":"section","keys":{"name":{"type":"text","required":true},"versionMin":{"type":"text"},"versionMax":{"type":"text"},"version":{"type":"text"},"optional":{"type":"boolean"}}}},"hardware":{"type":"list","of":{"type":"section","keys":{"name":{"type":"text","required":true},"versionMin":{"type":"text"},"versionMax":{"type":"text"},"version":{"type":"text"},"optional":{"type":"boolean"}}}}}},"IT":{"type":"section","deprecated":"0.7","instead":"supports","keys":{"countryExtensionVersion":{"type":"text","values":"extensions"},"conforme":{"type":"section","keys":{"lineeGuidaDesign":{"type":"boolean"},"modelloInteroperabilita":{"type":"boolean"},"misureMinimeSicurezza":{"type":"boolean"},"gdpr":{"type":"boolean"}}},"riuso":{"type":"section","keys":{"codiceIPA":{"type":"text"}}},"piattaforme":{"type":"section","keys":{"spid":{"type":"boolean"},"cie":{"type":"boolean"},"anpr":{"type":"boolean"},"pagopa":{"type":"boolean"},"io":{"type":"boolean"}}}}},"it":{"type":"section","deprecated":"0.7","instead":"supports","keys":{"countryExtensionVersion":{"type":"text","values":"extensions"},"conforme":{"type":"section","keys":{"lineeGuidaDesign":{"type":"boolean"},"modelloInteroperabilita":{"type":"boolean"},"misureMinimeSicurezza":{"type":"boolean"},"gdpr":{"type":"boolean"}}},"riuso":{"type":"section","keys":{"codiceIPA":{"type":"text"}}},"piattaforme":{"type":"section","keys":{"spid":{"type":"boolean"},"cie":{"type":"boolean"},"anpr":{"type":"boolean"},"pagopa":{"type":"boolean"},"io":{"type":"boolean"}}}}}},"former":{"publiccode-yaml-version":"publiccodeYmlVersion","tags":"categories","freeTags":null,"featureList":"features","onlyFor":"scope","ecosistemi":null,"designKit":null,"accessibile":"lineeGuidaDesign","interoperabile":"modelloInteroperabilita","sicuro":"misureMinimeSicurezza","privacy":"gdpr"},"newer-values":{"whistleblowing":"0.3","educational-content":"0.3","design":"0.4","design-system":"0.4","integrated-library-system":"0.4","regulations-and-directives":"0.4","other":"0.5"},"values":{"statuses":["concept","development","beta","stable","obsolete"],"software":["standalone/mobile","standalone/iot","standalone/desktop","standalone/web","standalone/backend","standalone/other","addon","library","configurationFiles"],"upkeep":["internal","contract","community","none"],"extensions":["0.2","1.0"],"aliases":["gdpr","eidas","nis2","cra","spid","cie","anpr","pagopa","io"],"categories":["accounting","agile-project-management","applicant-tracking","application-development","appointment-scheduling","backup","billing-and-invoicing","blog","budgeting","business-intelligence","business-process-management","cad","call-center-management","cloud-management","collaboration","communications","compliance-management","contact-management","content-management","crm","customer-service-and-support","data-analytics","data-collection","data-visualization","design","design-system","digital-asset-management","digital-citizenship","document-management","donor-management","e-commerce","e-signature","educational-content","email-management","email-marketing","employee-management","enterprise-project-management","enterprise-social-networking","erp","event-management","facility-management","feedback-and-reviews-management","financial-reporting","fleet-management","fundraising","gamification","geographic-information-systems","grant-management","graphic-design","help-desk","hr","ide","identity-management","instant-messaging","integrated-library-system","inventory-management","it-asset-management","it-development","it-management","it-security","it-service-management","knowledge-management","learning-management-system","marketing","mind-mapping","mobile-marketing","mobile-payment","network-management","office","online-booking","online-community","payment-gateway","payroll","predictive-analysis","procurement","productivity-suite","project-collaboration","project-management","property-management","real-estate-management","regulations-and-directives","remote-support","resource-management","sales-management","seo","service-desk","social-media-management","survey","talent-management","task-management","taxes-management","test-management","time-management","time-tracking","translation","video-conferencing","video-editing","visitor-management","voip","warehouse-management","web-collaboration","web-conferencing","website-builder","whistleblowing","workflow-management","other"],"scopes":["agriculture","culture","defence","education","emergency-services","employment","energy","environment","finance-and-economic-development","foreign-affairs","government","healthcare","infrastructures","justice","local-authorities","manufacturing","research","science-and-technology","security","society","sport","tourism","transportation","welfare"],"languages":["aa","ab","ae","af","ak","am","an","ar","as","av","ay","az","ba","be","bg","bi","bm","bn","bo","br","bs","ca","ce","ch","co","cr","cs","cu","cv","cy","da","de","dv","dz","ee","el","en","eo","es","et","eu","fa","ff","fi","fj","fo","fr","fy","ga","gd","gl","gn","gu","gv","ha","he","hi","ho","hr","ht","hu","hy","hz","ia","id","ie","ig","ii","ik","io","is","it","iu","ja","jv","ka","kg","ki","kj","kk","kl","km","kn","ko","kr","ks","ku","kv","kw","ky","la","lb","lg","li","ln","lo","lt","lu","lv","mg","mh","mi","mk","ml","mn","mr","ms","mt","my","na","nb","nd","ne","ng","nl","nn","no","nr","nv","ny","oc","oj","om","or","os","pa","pi","pl","ps","pt","qu","rm","rn","ro","ru","rw","sa","sc","sd","se","sg","sh","si","sk","sl","sm","sn","so","sq","sr","ss","st","su","sv","sw","ta","te","tg","th","ti","tk","tl","tn","to","tr","ts","tt","tw","ty","ug","uk","ur","uz","ve","vi","vo","wa","wo","xh","yi","yo","za","zh","zu"],"countries":["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","YE","YT","ZA","ZM","ZW"]}}');

// src/publiccode/standard.ts
var standard = { type: "section", keys: publiccode_default.keys };
var versions = publiccode_default.versions;
var valuesOf = (list) => publiccode_default.values[list];
var sets = /* @__PURE__ */ new Map();
function isValue(list, word) {
  const known = sets.get(list) ?? new Set(valuesOf(list));
  sets.set(list, known);
  return known.has(word);
}
var valueSince = (word) => Object.entries(publiccode_default["newer-values"]).find(([name]) => name === word)?.[1] ?? null;
var nowCalled = (key) => Object.hasOwn(publiccode_default.former, key) ? publiccode_default.former[key] : void 0;
var keyOf = ({ keys = {} }, name) => Object.hasOwn(keys, name) ? keys[name] : null;
var minorOf = (version) => version === versions.advised ? versions.newest : version.split(".").slice(0, 2).join(".");
var isBefore = (a, b) => Number(a.split(".")[1] ?? 0) < Number(b.split(".")[1] ?? 0);
function basicIn({ keys = {} }, prefix) {
  return Object.entries(keys).flatMap(([name, rule]) => {
    if (!rule.required) return [];
    return rule.type === "section" ? basicIn(rule, `${prefix}${name}.`) : [`${prefix}${name}`];
  });
}
var basicKeys = basicIn(standard, "");

// src/publiccode/addresses.ts
var longest = 2e3;
var absolute = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/?#]+/iu;
var ofWeb = /^https?:\/\/[^\s/?#]+/iu;
var control = /[\p{Cc}]/u;
var brokenEscape = /%(?![0-9a-f]{2})/iu;
var sound = (text) => text.length <= longest && !control.test(text) && !brokenEscape.test(text);
var isAddress = (text) => sound(text) && absolute.test(text);
var isWebAddress = (text) => sound(text) && ofWeb.test(text);
var urn = /^urn:[a-z0-9][a-z0-9-]{1,31}:[^\s]+$/iu;
var isOrganisation = (text) => isAddress(text) || text.length <= longest && urn.test(text);
var anyUri = /^[a-z][a-z0-9+.-]{1,30}:[^\s]+$/iu;
var isUri = (text) => sound(text) && anyUri.test(text);
var secureShell = /^(?:ssh:\/\/)?git@([\w.-]{1,100})[:/]([\w./-]{1,200})$/u;
var bare = /^(?:www\.|github\.com\/|gitlab\.com\/|bitbucket\.org\/|codeberg\.org\/)[^\s]{1,300}$/iu;
function addressMeant(text) {
  const trimmed = text.trim();
  if (trimmed !== text && isWebAddress(trimmed)) return trimmed;
  const [, host, path] = secureShell.exec(trimmed) ?? [];
  if (host && path) return `https://${host}/${path}`;
  return bare.test(trimmed) ? `https://${trimmed}` : null;
}
var mailbox = /^[^\s@<>()[\],;:"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}[\p{L}\p{N}-]{2,63}$/u;
var isEmail = (text) => text.length <= 254 && mailbox.test(text) && !/^\.|\.\.|\.@/u.test(text);
var mediaType = /^ {0,3}[a-z0-9][a-z0-9!#$&^_-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126} {0,3}$/iu;
var isMediaType = (text) => mediaType.test(text);

// src/publiccode/nearest.ts
var longest2 = 60;
var plain = (word) => word.toLowerCase().replace(/[-_./ ]/gu, "");
function isAlike(one, other) {
  const [a, b] = [plain(one), plain(other)];
  if (a.length > longest2 || b.length > longest2) return false;
  return a === b || Math.min(a.length, b.length) >= 5 && distance(a, b) <= 1;
}
function withAllParts(word, known) {
  const parts = word.toLowerCase().split(/[-_ ]/u);
  const holding = known.filter((candidate) => parts.every((part) => candidate.split("-").includes(part)));
  return holding.length === 1 ? holding[0] : null;
}
function nearestWord(word, known) {
  const wanted = plain(word);
  if (word.length > longest2 || wanted.length < 2) return null;
  let best = null;
  let least = (wanted.length < 3 ? 0 : Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    const other = plain(candidate);
    if (candidate === word || Math.abs(other.length - wanted.length) >= least) continue;
    const far = distance(wanted, other);
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best ?? (wanted.length < 3 ? null : withAllParts(word, known));
}

export {
  isAlike,
  nearestWord,
  standard,
  versions,
  valuesOf,
  isValue,
  valueSince,
  nowCalled,
  keyOf,
  minorOf,
  isBefore,
  basicKeys,
  isAddress,
  isWebAddress,
  isOrganisation,
  isUri,
  addressMeant,
  isEmail,
  isMediaType,
  settingsPlaces
};
