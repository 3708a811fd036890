import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseSettings
} from "./chunk-MHBJQ5RC.js";
import {
  loadRules
} from "./chunk-5MJRINTJ.js";
import {
  defaultSettings
} from "./chunk-YHXLK5L5.js";
import {
  absent,
  bodyOf,
  changelogHead,
  choose,
  compileGlobs,
  countWords,
  documentLimit,
  hasLicenceText,
  headerStatement,
  inherited,
  isLicenceFile,
  isManifest,
  isNoticeBelow,
  isOutside,
  isReuseText,
  licenceCandidates,
  licenceInName,
  locate,
  locateOwners,
  manifestCandidates,
  manifestStatements,
  once,
  openReader,
  ownersIn,
  ownersLimit,
  parseOwners,
  readings,
  readmeChoices,
  readmeStatements,
  releaseNotes,
  resolveLink,
  reuseStatements,
  searchedBeyond,
  searchedFor,
  sentences,
  sourceHeads,
  substanceOf,
  topicsOf,
  unreadableFormat,
  versionlessStatement,
  withoutIgnored
} from "./chunk-LBOI4YBC.js";
import {
  settingsPlaces
} from "./chunk-VSM2O5GP.js";
import {
  familyOf,
  idsOf,
  isOpen,
  isReserved,
  isSettled,
  standardExpression
} from "./chunk-ELHKGX6Q.js";
import {
  licenceSentence,
  namedLicences,
  plainSentence,
  sentencesOf
} from "./chunk-RRVWGXOJ.js";
import {
  folderWithoutFiles
} from "./chunk-N6T45TL4.js";
import {
  artefactKinds
} from "./chunk-DQ473CYP.js";
import {
  languageOf
} from "./chunk-24EIH2ZN.js";
import {
  conceptsIn,
  normaliseLabel
} from "./chunk-IGIITEFK.js";
import {
  openBundle,
  referenceOf,
  refsIn
} from "./chunk-S255KAXF.js";
import {
  get,
  isObject
} from "./chunk-6OS3I2P2.js";
import {
  Swollen,
  parseFile,
  parseYaml,
  yamlFields,
  yamlFile
} from "./chunk-43T37YVK.js";
import {
  lineIndex
} from "./chunk-Y245MMM6.js";
import {
  stageNames
} from "./chunk-DWLZACDT.js";
import {
  ForgeError
} from "./chunk-QPUBKGTS.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/inventory/parsed.ts
function validations() {
  const byFile = /* @__PURE__ */ new WeakMap();
  const byTexts = shelf();
  return (files, texts, make) => {
    const [first] = files ?? [];
    if (!files || !first) return byTexts.take([...texts.keys()].join("\n"), [...texts.values()].join("\0"), make);
    const known = byFile.get(first);
    const isSame = known?.files.length === files.length && known.files.every((file, index) => file === files[index]);
    const made = known && isSame ? known.made : make();
    byFile.set(first, { files, made });
    return made;
  };
}
function shelf() {
  let current = /* @__PURE__ */ new Map();
  let before = /* @__PURE__ */ new Map();
  const take = (key, text, make) => {
    const known = current.get(key) ?? before.get(key);
    const entry = known?.text === text ? known : { text, made: make() };
    current.set(key, entry);
    return entry.made;
  };
  const turn = () => {
    before = current;
    current = /* @__PURE__ */ new Map();
  };
  return { take, turn };
}
function parsedStore() {
  const documents = shelf();
  const apis = shelf();
  const files = shelf();
  const publiccode = shelf();
  const owners = shelf();
  const licences = shelf();
  const styles = shelf();
  return {
    documents: documents.take,
    apis: apis.take,
    files: files.take,
    publiccode: publiccode.take,
    owners: owners.take,
    licences: licences.take,
    styles: styles.take,
    validated: validations(),
    begin: () => {
      for (const { turn } of [documents, apis, files, publiccode, owners, licences, styles]) turn();
    }
  };
}

// src/inventory/api-candidates.ts
var mostHeads = 2500;
var mostLeftOut = 100;
var consumed = /(?:^|[-_.])(?:clients?|integrations?|external|consum\w*|upstream|third-?party|vendors?|mocks?|stubs?|generated|deprecated|archive[ds]?|old|legacy|snapshots?|wsdls?)(?:[-_.]|$)/iu;
var template = /\.(?:ya?ml|json)\.(?:j2|jinja2?|mustache|hbs|handlebars|tpl|tmpl|erb|ejs|template)$/iu;
var ending = /\.(?:ya?ml|json|graphqls?|gql|wsdl|proto)$/iu;
var yamlHint = /\.ya?ml$/iu;
var jsonHint = /(?:api|oas|swagger|spec|contract|schema|rest|rajapin|gränssnitt)[^/]*\/?[^/]*\.json$/iu;
var otherHint = /\.(?:graphqls?|gql|wsdl|proto)$/iu;
var neverApi = /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.vscode|i18n|locales?|translations?|lang|node_modules)\/|(?:package|package-lock|composer|tsconfig[^/]*|manifest)\.json$|(?:^|\/)(?:pnpm-lock|docker-compose[^/]*|mkdocs|\.pre-commit-config)\.ya?ml$/iu;
function notOwn(path) {
  if (isOutside(path)) return path.slice(0, path.lastIndexOf("/"));
  const folders = path.split("/").slice(0, -1);
  const folder2 = folders.find((part) => consumed.test(part));
  if (folder2) return folder2;
  return null;
}
var likelyName = /openapi|swagger|asyncapi|(?:^|[/._-])oas(?:[/._-]|$)/iu;
var mayDescribe = (path) => (yamlHint.test(path) || jsonHint.test(path) || otherHint.test(path) || template.test(path) && likelyName.test(path)) && !neverApi.test(path);
var couldBeApi = (path) => mayDescribe(path) && notOwn(path) === null;
function apiCandidates(files, most2 = mostHeads, base = "") {
  const possible = files.filter(
    ({ path, mode }) => (ending.test(path) || template.test(path)) && mode !== "160000" && couldBeApi(path.slice(base.length))
  );
  const likely2 = ({ path }) => /openapi|swagger|asyncapi|(?:^|[/._-])api/iu.test(path) ? 0 : 1;
  return (possible.length > most2 ? [...possible].sort((a, b) => likely2(a) - likely2(b)).slice(0, most2) : possible).map(
    ({ path }) => path
  );
}
var inFolder = (path, folder2) => ({
  fi: `${path}: kansion ${folder2} kuvauksia ei lueta tuotteen omiksi (testi, asiakas, malli, kopio tai muun rajapinta).`,
  sv: `${path}: beskrivningar i mappen ${folder2} räknas inte som produktens egna (test, klient, mall, kopia eller någon annans gränssnitt).`,
  en: `${path}: descriptions in the folder ${folder2} do not count as the product's own (test, client, template, copy, or the interface of another).`
});
var withoutName = (path) => ({
  fi: `${path}: WSDL kuvaa tavallisesti järjestelmää, jota tuote kutsuu, eikä tässä ole tuotteen nimeä. Jos rajapinta on oma, nimeä tiedosto asetuksissa (artefacts: api-description).`,
  sv: `${path}: WSDL beskriver oftast ett system som produkten anropar, och här står inte produktens namn. Om gränssnittet är ert eget, nämn filen i inställningarna (artefacts: api-description).`,
  en: `${path}: WSDL mostly describes a system that the product calls, and this one does not bear the product's name. If the interface is your own, name the file in the settings (artefacts: api-description).`
});
function leftOutByPlace(files, counted, base = "") {
  return files.filter(
    ({ path, mode }) => mode !== "160000" && mayDescribe(path) && (likelyName.test(path) || otherHint.test(path))
  ).flatMap(({ path }) => {
    const folder2 = notOwn(path.slice(base.length));
    if (folder2 !== null) return [{ path, reason: inFolder(path, folder2) }];
    return /\.wsdl$/iu.test(path) && !counted.has(path) ? [{ path, reason: withoutName(path) }] : [];
  }).slice(0, mostLeftOut);
}

// src/interfaces/validation.ts
var most = 20;
var unknownVersion = (version) => ({
  fi: `En tunne kuvauksen muodon versiota ${version ?? "–"}, joten en voi tarkistaa sitä.`,
  sv: `Jag känner inte till versionen ${version ?? "–"} av formatet och kan därför inte kontrollera beskrivningen.`,
  en: `I do not know the version ${version ?? "–"} of the format, so I cannot check the description.`
});
var readers = {
  graphql: async (texts) => (await import("./graphql-3PEOW3GG.js")).readGraphql(texts),
  protobuf: async (texts) => (await import("./protobuf-OYRTQ6RR.js")).readProtobuf(texts),
  wsdl: async (texts) => (await import("./wsdl-AFJMMXEW.js")).readWsdl(texts)
};
var isText = (format) => Object.hasOwn(readers, format);
async function validationOf({ format, bundle, texts }) {
  if (isText(format)) {
    const { faults, undetermined } = await readers[format](texts);
    if (undetermined) return { undetermined };
    return { faults: faults.slice(0, most), more: Math.max(0, faults.length - most) };
  }
  if (bundle === null) return { faults: [], more: 0 };
  const { canValidate, validateDescription } = await import("./validate-OQBTCHEL.js");
  return canValidate(bundle) ? validateDescription(bundle) : { undetermined: unknownVersion(bundle.formatVersion) };
}

// src/inventory/api-description.ts
var apiLimit = 1e7;
var broken = (path, detail) => ({
  fi: `Rajapintakuvausta ${path} ei voi lukea: ${detail.fi}`,
  sv: `Gränssnittsbeskrivningen ${path} går inte att läsa: ${detail.sv}`,
  en: `The API description ${path} cannot be read: ${detail.en}`
});
var syntax = {
  fi: "syntaksissa on virhe.",
  sv: "det finns ett fel i syntaxen.",
  en: "there is a mistake in its syntax."
};
var twice = (key) => ({
  fi: `avain ”${key}” on siinä kahdesti.`,
  sv: `nyckeln ”${key}” finns två gånger.`,
  en: `the key "${key}" stands twice.`
});
var template2 = (path) => ({
  fi: `${path} on mallipohja, joka täytetään vasta, kun ohjelmisto kootaan.`,
  sv: `${path} är en mall som fylls i först när programvaran byggs.`,
  en: `${path} is a template that is filled in when the product is built.`
});
var tooLarge = (path) => ({
  fi: `${path} on suurempi kuin luen (10 Mt) tai ei ole tekstiä.`,
  sv: `${path} är större än vad jag läser (10 MB) eller är inte text.`,
  en: `${path} is larger than I read (10 MB), or no text.`
});
var tooDeep = (path) => ({
  fi: `Tiedoston ${path} rakenne on niin monikerroksinen, etten lue sitä.`,
  sv: `Strukturen i filen ${path} är så djup att jag inte läser den.`,
  en: `${path} is nested so deep that I do not read it.`
});
var bareMark = /:[ \t]{1,20}\{\{[^{}\n]{1,200}\}\}[ \t]{0,20}\r?$/mu;
var templated = /\{\{[^}]{1,200}\}\}|\{%[^%]{1,200}%\}|<%[^%]{1,200}%>/u;
var templateName = /\.(?:j2|jinja2?|mustache|hbs|handlebars|tpl|tmpl|erb|ejs|template)$/iu;
function onlyKeys(text, wanted) {
  let keep = false;
  return text.split("\n").map((line) => {
    const key = /^["']?([\w$-]+)["']?[ \t]*:/u.exec(line);
    if (key) keep = wanted.has(key[1]);
    else if (/^\S/u.test(line) && !line.startsWith("#") && !line.startsWith("-")) keep = false;
    return keep ? line : "";
  }).join("\n");
}
var governed = /* @__PURE__ */ new Set([
  "openapi",
  "swagger",
  "asyncapi",
  "info",
  "servers",
  "externalDocs",
  "host",
  "schemes",
  "basePath",
  "title"
]);
var mostAsked = 2e5;
async function yamlGoverned(text) {
  const asked = onlyKeys(text, governed);
  if (asked.replace(/\n+/gu, "\n").length > mostAsked) return /* @__PURE__ */ new Map();
  const { fields } = await yamlFields(await parseYaml(asked));
  return fields;
}
async function jsonGoverned(text) {
  const { parseTree } = await import("./main-COC3GSLC.js");
  const fields = /* @__PURE__ */ new Map();
  const place = lineIndex(text);
  const walk = (node, path, at) => {
    if (fields.size > 2e3) return;
    if (node.type === "object") {
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        const name = String(key?.value);
        if (value && (path !== "" || governed.has(name))) walk(value, path ? `${path}.${name}` : name, key?.offset ?? 0);
      }
    } else if (node.type === "array")
      (node.children ?? []).forEach((child, index) => void walk(child, `${path}.${index}`, child.offset));
    else fields.set(path, { value: node.value === null ? "" : String(node.value), ...place(at) });
  };
  const tree = parseTree(text);
  if (tree) walk(tree, "", 0);
  return fields;
}
var unread = (path, found) => ({
  path,
  format: found.format,
  formatVersion: found.formatVersion,
  title: null,
  version: null,
  valid: null,
  problem: null,
  unread: null,
  fields: /* @__PURE__ */ new Map(),
  file: null
});
var withFields = (description, fields) => ({
  ...description,
  fields,
  title: fields.get("info.title")?.value ?? fields.get("title")?.value ?? null,
  version: fields.get("info.version")?.value ?? null
});
var isBrace = (text) => /^\uFEFF?\s*\{/u.test(text);
function afterProblem(path, text, problem, base) {
  const { what, line, column, detail } = problem;
  if (templated.test(text)) return { ...base, unread: template2(path) };
  if (what === "deep" || what === "swollen") return { ...base, unread: tooDeep(path) };
  const message = broken(path, what === "duplicate" ? twice(detail) : syntax);
  return { ...base, valid: false, problem: { path, line, column, message } };
}
async function readData(path, text, base) {
  if (templateName.test(path)) return { ...base, unread: template2(path) };
  const parsed = await parseFile(path, text);
  const isDeep = "problem" in parsed && parsed.problem.what === "deep";
  const fields = isDeep ? /* @__PURE__ */ new Map() : await (isBrace(text) ? jsonGoverned(text) : yamlGoverned(text));
  const description = withFields(base, fields);
  if ("problem" in parsed) return afterProblem(path, text, parsed.problem, description);
  const isTemplate = base.formatVersion === null && base.format !== "json-schema" || bareMark.test(text);
  if (isTemplate) return { ...description, unread: template2(path) };
  return { ...description, valid: true, file: parsed.file };
}
async function readApi(path, text, found) {
  const base = unread(path, found);
  if (found.format === "openapi" || found.format === "asyncapi" || found.format === "json-schema")
    return readData(path, text, base);
  const name = /<(?:\w+:)?(?:definitions|description)\b[^>]{0,2000}\bname="([^"]{0,200})"/u.exec(text)?.[1] ?? null;
  return { ...base, title: found.format === "wsdl" ? name : null };
}
var unreadApi = (path, found) => ({
  ...unread(path, found),
  unread: tooLarge(path)
});

// src/inventory/api-ownership.ts
var common = new Set(
  "api apis rest http open data service services server client backend frontend core main web app application public internal private admin documentation docs swagger openapi asyncapi specification spec definition interface rajapinta gränssnitt city kaupunki stad kunta kommun test demo example version beta new the for and und van med och".split(
    " "
  )
);
var wordsIn = (text) => text.normalize("NFC").replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3 && !common.has(word) && !/^v?\d+$/u.test(word));
var areKin = (a, b) => a === b || a.length >= 4 && b.includes(a) || b.length >= 4 && a.includes(b) || a.length >= 6 && a.slice(0, 6) === b.slice(0, 6);
var placeholder = /(?:^|\.)(?:example|invalid|test|localhost|local|internal|lan)$|^(?:localhost|127\.|10\.|192\.168\.|\[)|(?:^|\.)example\.(?:com|org|net|fi|se)$|[{}<>]|voorbeeld|esimerkki/iu;
var shared = /(?:^|\.)(?:swaggerhub\.com|swaggerhub\.io|stoplight\.io|apiary-mock\.com|apiary\.io|mock\.pstmn\.io|mockapi\.io|mockable\.io|wiremockapi\.cloud|azurewebsites\.net|azure-api\.net|azurecontainerapps\.io|cloudapp\.azure\.com|windows\.net|herokuapp\.com|run\.app|appspot\.com|amazonaws\.com|cloudfront\.net|github\.io|gitlab\.io|netlify\.app|vercel\.app|onrender\.com|fly\.dev|ngrok\.io|ngrok-free\.app)$/iu;
function hostIn(url) {
  const host = /^(?:[a-z]{2,10}:)?\/\/([^/:?#\s]+)/iu.exec(url)?.[1] ?? (/^[\w-]+(?:\.[\w-]+)+/u.exec(url)?.[0] === url.split(/[/:]/u)[0] ? url.split(/[/:]/u)[0] : null);
  return host?.includes(".") && !placeholder.test(host) && !shared.test(host) ? host.toLowerCase() : null;
}
var domainOf = (host) => {
  const parts = host.split(".");
  const short = (parts.at(-2)?.length ?? 0) <= 3 && (parts.at(-1)?.length ?? 0) === 2 && parts.length > 2 && /^(?:co|com|gov|org|net|ac|edu)$/u.test(parts.at(-2) ?? "");
  return parts.slice(short ? -3 : -2).join(".");
};
function hostsOf({ fields }) {
  const urls = [...fields].flatMap(
    ([name, { value }]) => /^servers\.(?:\d+|[^.]+)\.(?:url|host)$/u.test(name) || name === "host" ? [name === "host" ? `//${value}` : value] : []
  );
  return [...new Set(urls.flatMap((url) => hostIn(url) ?? []))];
}
function isAddressed(text, domain) {
  const plain = text.toLowerCase();
  for (let at = plain.indexOf(domain); at !== -1; at = plain.indexOf(domain, at + 1)) {
    const [before, after] = [text[at - 1] ?? "", text[at + domain.length] ?? ""];
    const isWritten = /[/.@]/u.test(before) || !/[\w-]/u.test(before) && text.startsWith(domain, at);
    if (isWritten && !/[\w-]/u.test(after)) return true;
  }
  return false;
}
function kinOfHosts(hosts, { names, texts }) {
  if (hosts.length === 0) return "unknown";
  const words2 = names.flatMap(wordsIn);
  const isKnown = (host) => texts.some((text) => isAddressed(text, domainOf(host))) || host.split(/[.-]/u).some((part) => part.length >= 3 && words2.some((word) => areKin(part, word)));
  return hosts.some(isKnown) ? "own" : "foreign";
}
function kinOfTitle(title, { names, texts }) {
  const words2 = wordsIn(title ?? "");
  if (words2.length === 0) return "unknown";
  const own = names.flatMap(wordsIn);
  const isNamed = texts.some((text) => text.toLowerCase().includes((title ?? "").toLowerCase()));
  return isNamed || words2.some((word) => own.some((other) => areKin(word, other))) ? "own" : "foreign";
}
var resources = /^(.*\/)?src\/main\/resources\/(?!static\/|public\/|META-INF\/)/u;
function isAmongResources({ path, title }) {
  const [found, module = ""] = resources.exec(path) ?? [];
  return found !== void 0 && !wordsIn(title ?? "").some((word) => wordsIn(module).some((own) => areKin(word, own)));
}
var shown = (title, hosts) => [title === null ? "" : `”${title}”`, ...hosts.slice(0, 2)].filter(Boolean).join(", ");
var foreign = (path, what) => ({
  fi: `${path} kuvaa näköjään toisen tuotteen rajapintaa (${what}): kumpikaan ei esiinny tuotteen nimessä, README:ssä eikä publiccode.yml:ssä. Jos rajapinta on oma, nimeä tiedosto asetuksissa (artefacts: api-description).`,
  sv: `${path} verkar beskriva en annan produkts gränssnitt (${what}): inget av dem finns i produktens namn, README eller publiccode.yml. Om gränssnittet är ert eget, nämn filen i inställningarna (artefacts: api-description).`,
  en: `${path} seems to describe the interface of another product (${what}): neither stands in the product's name, README or publiccode.yml. If the interface is your own, name the file in the settings (artefacts: api-description).`
});
var doubtful = (path, what) => ({
  fi: `En tiedä, onko ${path} tuotteen oma rajapinta (${what}). Jos on, nimeä tiedosto asetuksissa (artefacts: api-description); jos ei, jätä se pois (artefacts: ignore).`,
  sv: `Jag vet inte om ${path} är produktens eget gränssnitt (${what}). Om det är det, nämn filen i inställningarna (artefacts: api-description); om inte, utelämna den (artefacts: ignore).`,
  en: `I do not know whether ${path} is the product's own interface (${what}). If it is, name the file in the settings (artefacts: api-description); if not, leave it out (artefacts: ignore).`
});
function ownershipOf(description, product) {
  const hosts = hostsOf(description);
  const [title, host] = [kinOfTitle(description.title, product), kinOfHosts(hosts, product)];
  if (host === "own" || title === "own") return null;
  const what = shown(description.title, hosts);
  if (host === "unknown")
    return title === "foreign" && isAmongResources(description) ? { doubt: doubtful(description.path, what) } : null;
  return title === "foreign" ? { other: foreign(description.path, what) } : { doubt: doubtful(description.path, what) };
}

// src/inventory/api-recognise.ts
var lineOf = (text, offset) => text.slice(0, offset).split("\n").length;
var yamlRoot = /^(?:["']?)(openapi|swagger|asyncapi)["']?[ \t]*:[ \t]*["']?(\d[\w.]*)/mu;
var jsonRoot = /"(openapi|swagger|asyncapi)"\s*:\s*"(\d[\w.]*)"/u;
var opening = /^\s*\{\s*(?:"[\w$-]+"\s*:\s*(?:"[^"]{0,300}"|\d+|true|false|\{[^{}]{0,2000}\})\s*,\s*){0,6}$/u;
var common2 = /* @__PURE__ */ new Set([
  "service",
  "services",
  "frontend",
  "backend",
  "core",
  "api",
  "apis",
  "docs",
  "admin",
  "site",
  "open",
  "data",
  "city",
  "public",
  "display",
  "client",
  "server",
  "main",
  "application"
]);
function bearsName(text, product) {
  const words2 = product.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4 && !common2.has(word));
  return words2.some((word) => text.toLowerCase().includes(word));
}
var templatedRoot = /^["']?(openapi|swagger|asyncapi)["']?[ \t]{0,20}:[ \t]{0,20}["']?(?:\{\{|\{%|<%|\$\{)/mu;
var templateEnding = /\.(?:j2|jinja2?|mustache|hbs|handlebars|tpl|tmpl|erb|ejs|template)$/iu;
var schemaRoot = /"?\$schema"?\s{0,20}:\s{0,20}["']?https?:\/\/json-schema\.org\/([\w./-]{1,60})/u;
function recogniseApi(path, head, { product, schemas }) {
  if (/\.(?:graphqls?|gql)$/iu.test(path)) {
    return /^[ \t]*(?:extend[ \t]+)?type[ \t]+Query\b|^[ \t]*schema[ \t]*(?:@\w+[ \t]*)?\{/mu.test(head) ? { format: "graphql", formatVersion: null, line: 1 } : null;
  }
  if (/\.wsdl$/iu.test(path))
    return /<(?:\w+:)?(?:definitions|description)\b/u.test(head) && (product === null || bearsName(head, product.split("/").at(-1) ?? "")) ? { format: "wsdl", formatVersion: null, line: 1 } : null;
  if (/\.proto$/iu.test(path))
    return /^[ \t]*service[ \t]+\w+[ \t]*\{/mu.test(head) ? { format: "protobuf", formatVersion: /syntax\s*=\s*"(\w+)"/u.exec(head)?.[1] ?? null, line: 1 } : null;
  const match = /^\uFEFF?\s*\{/u.test(head) ? jsonRoot.exec(head) : yamlRoot.exec(head);
  if (!match) return recogniseOther(path, head, schemas);
  if (/^\s*\{/u.test(head) && !opening.test(head.slice(0, match.index))) return null;
  return {
    format: match[1] === "asyncapi" ? "asyncapi" : "openapi",
    formatVersion: match[2],
    line: lineOf(head, match.index)
  };
}
function recogniseOther(path, head, schemas) {
  const template3 = templatedRoot.exec(head);
  if (template3) {
    const format = template3[1] === "asyncapi" ? "asyncapi" : "openapi";
    return { format, formatVersion: null, line: lineOf(head, template3.index) };
  }
  const schema = schemas && !templateEnding.test(path) ? schemaRoot.exec(head) : null;
  return schema ? { format: "json-schema", formatVersion: schema[1] ?? null, line: lineOf(head, schema.index) } : null;
}

// src/inventory/api-sets.ts
import { posix } from "node:path";
var mostFiles = 200;
var graphqlFile = /\.(?:graphqls?|gql)$/iu;
var definition = /^[ \t]*(?:type|input|enum|interface|union|scalar)[ \t]+(\w+)/gmu;
var mention = /:[ \t]*\[{0,5}[ \t]*([A-Z]\w*)/gu;
var builtin = /* @__PURE__ */ new Set(["String", "Int", "Float", "Boolean", "ID"]);
function isPart(text) {
  const defined = new Set([...text.matchAll(definition)].map(([, name]) => name));
  return [...text.matchAll(mention)].some(([, name]) => name !== void 0 && !defined.has(name) && !builtin.has(name));
}
async function textsAt(paths, { reader }) {
  const contents = await reader.read(paths.map((path) => ({ path, limit: apiLimit })));
  return new Map([...contents].flatMap(([path, content]) => content.kind === "text" ? [[path, content.text]] : []));
}
async function graphqlSet(path, text, sources) {
  const alone = /* @__PURE__ */ new Map([[path, text]]);
  if (!isPart(text)) return alone;
  const folder2 = path.slice(0, path.lastIndexOf("/") + 1);
  const near2 = sources.paths.filter((one) => one !== path && one.startsWith(folder2) && graphqlFile.test(one));
  const texts = await textsAt(near2.slice(0, mostFiles), sources);
  const definers = [...texts].filter(
    ([, other]) => /^[ \t]*(?:extend[ \t]+)?(?:type|input|enum|interface|union|scalar|schema|directive)\b/mu.test(other)
  );
  return new Map([...alone, ...definers]);
}
var importLine = /^[ \t]*import[ \t]+(?:public[ \t]+|weak[ \t]+)?"([^"\n]{1,300})"/gmu;
function importedFrom(path, target, exists) {
  for (let folder2 = posix.dirname(path); ; folder2 = posix.dirname(folder2)) {
    const candidate = posix.normalize(posix.join(folder2, target));
    if (!candidate.startsWith("../") && exists(candidate)) return candidate;
    if (folder2 === "." || folder2 === "/") return null;
  }
}
async function protobufSet(path, text, sources) {
  const found = /* @__PURE__ */ new Map([[path, text]]);
  for (let fresh = found; fresh.size > 0 && found.size < mostFiles; ) {
    const wanted = [...fresh].flatMap(
      ([from, one]) => [...one.matchAll(importLine)].flatMap(([, target]) => importedFrom(from, target ?? "", sources.exists) ?? [])
    );
    const missing = [...new Set(wanted)].filter((one) => !found.has(one)).slice(0, mostFiles - found.size);
    fresh = missing.length === 0 ? /* @__PURE__ */ new Map() : await textsAt(missing, sources);
    for (const [one, other] of fresh) found.set(one, other);
  }
  return found;
}
function textsOf({ format, path }, text, sources) {
  if (format === "graphql") return graphqlSet(path, text, sources);
  return format === "protobuf" ? protobufSet(path, text, sources) : Promise.resolve(/* @__PURE__ */ new Map([[path, text]]));
}

// src/inventory/find-apis.ts
var headBytes = 4096;
var graphqlHead = 3e5;
var headOf = (path) => ({
  path,
  limit: apiLimit,
  head: /\.(?:graphqls?|gql)$/iu.test(path) ? graphqlHead : headBytes
});
var wholeOf = ({ path }) => ({ path, limit: apiLimit });
async function findApis(reader, paths, taken) {
  const heads = await reader.read(paths.map(headOf));
  return [...heads].flatMap(([path, content]) => {
    const recognised = content.kind === "text" ? recogniseApi(path, content.text, taken) : null;
    return recognised ? [{ path, recognised }] : [];
  });
}
async function readOne({ path, recognised }, { reader, parsed }) {
  const content = (await reader.read([{ path, limit: apiLimit }])).get(path);
  if (content?.kind !== "text") return unreadApi(path, recognised);
  return parsed.apis(path, content.text, () => readApi(path, content.text, recognised));
}
var copyOf = (path, of) => ({
  fi: `${path}: sama kuvaus on tiedostossa ${of}.`,
  sv: `${path}: samma beskrivning finns i filen ${of}.`,
  en: `${path}: the same description stands in ${of}.`
});
var partOf = (path, of) => ({
  fi: `${path}: osa kuvausta ${of}.`,
  sv: `${path}: en del av beskrivningen ${of}.`,
  en: `${path}: part of the description ${of}.`
});
var depth = (path) => path.split("/").length;
var byWeight = (a, b) => depth(a.path) - depth(b.path) || Number(a.path.endsWith(".json")) - Number(b.path.endsWith(".json"));
var hasOperations = ({ file }) => ["paths", "channels", "webhooks", "operations"].some((name) => {
  const value = get(file?.value, name);
  return isObject(value) && Object.keys(value).length > 0;
});
var targetsOf = ({ file, path }) => file === null ? [] : refsIn(file.value).flatMap((ref) => {
  const reference2 = referenceOf(ref, path);
  return reference2 === "outside" || reference2.path === null ? [] : [reference2.path];
});
function repeated(readings2, files) {
  const oids = new Map(files.map(({ path, oid }) => [path, oid]));
  const stem = (path) => path.replace(/\.[^./]+$/u, "");
  const isCopy = (one, of) => {
    const [oid, other] = [oids.get(one.path), oids.get(of.path)];
    if (oid && oid === other) return true;
    const isTwin = stem(one.path) === stem(of.path) && one.format === of.format;
    return isTwin && one.title !== null && one.title === of.title && one.version === of.version;
  };
  const users = new Map(readings2.flatMap((one) => targetsOf(one).map((target) => [target, one.path])));
  const kept = [];
  const left = [];
  for (const one of [...readings2].sort(byWeight)) {
    const original = kept.find((other) => isCopy(one, other));
    const user = hasOperations(one) && one.format !== "json-schema" ? void 0 : users.get(one.path);
    if (original) left.push({ path: one.path, reason: copyOf(one.path, original.path) });
    else if (user !== void 0 && user !== one.path) left.push({ path: one.path, reason: partOf(one.path, user) });
    else kept.push(one);
  }
  return left;
}
function textsReader({ reader }) {
  return async (paths) => {
    const contents = await reader.read(paths.map((path) => ({ path, limit: apiLimit })));
    return new Map([...contents].map(([path, content]) => [path, content.kind === "text" ? content.text : null]));
  };
}
var nothing = /* @__PURE__ */ new Map();
function complete(reading, doubt, sources) {
  const { file, format, formatVersion, path } = reading;
  const { reader, exists, files, parsed } = sources;
  const set = { reader, exists, paths: files.map((one) => one.path) };
  const bundle = once(
    async () => file === null ? null : openBundle(file, { format, formatVersion }, textsReader(sources), parsed.files)
  );
  const texts = once(async () => {
    const content = (await reader.read([{ path, limit: apiLimit }])).get(path);
    return content?.kind === "text" ? textsOf(reading, content.text, set) : nothing;
  });
  const validation = once(async () => {
    if (reading.unread !== null) return { undetermined: reading.unread };
    const opened = await bundle();
    const read = opened ? nothing : await texts();
    return parsed.validated(opened?.files ?? null, read, () => validationOf({ format, bundle: opened, texts: read }));
  });
  return { ...reading, doubt, bundle, texts, validation };
}
async function describeApis(found, product, sources) {
  const readings2 = await Promise.all(found.map((one) => readOne(one, sources)));
  const leftOut = [...repeated(readings2, sources.files)];
  const left = new Set(leftOut.map(({ path }) => path));
  const apis = [];
  for (const reading of readings2.filter(({ path }) => !left.has(path))) {
    const ownership = product === null ? null : ownershipOf(reading, product);
    if (ownership && "other" in ownership) leftOut.push({ path: reading.path, reason: ownership.other });
    else apis.push(complete(reading, ownership?.doubt ?? null, sources));
  }
  return { apis, leftOut };
}
var apiArtefact = ({ path, recognised }) => ({
  ...absent("api-description"),
  status: "present",
  path,
  line: recognised.line,
  substance: "full",
  details: { format: recognised.format, version: recognised.formatVersion }
});

// src/inventory/licence-reasons.ts
var list = (words2) => words2.slice(0, 8).join(", ");
var emptyText = () => ({
  fi: "Lisenssitiedosto on tyhjä. Lisää siihen lisenssin koko teksti.",
  sv: "Licensfilen är tom. Lägg in hela licenstexten i den.",
  en: "The licence file is empty. Put the full text of the licence into it."
});
var unknownText = () => ({
  fi: "En tunnistanut tekstistä mitään SPDX-luettelon lisenssiä. Käytä lisenssin tekstiä muuttamattomana tai nimeä lisenssi SPDX-tunnuksella.",
  sv: "Jag kände inte igen texten som någon licens i SPDX-listan. Använd licenstexten oförändrad eller ange licensen med dess SPDX-beteckning.",
  en: "I did not recognise the text as a licence of the SPDX list. Use the text of the licence unchanged, or name it by its SPDX identifier."
});
var modifiedText = (id, added, missing) => {
  const words2 = list(added);
  const gone2 = list(missing);
  return {
    fi: `Teksti muistuttaa lisenssiä ${id}, mutta sitä on muutettu${words2 && `; lisättyjä sanoja: ”${words2}”`}${gone2 && `; pois jätettyjä sanoja: ”${gone2}”`}. Muutettu teksti on eri lisenssi: palauta alkuperäinen teksti tai sovi omistajien kanssa, mikä lisenssi tuotteella on.`,
    sv: `Texten liknar licensen ${id} men har ändrats${words2 && `; tillagda ord: ”${words2}”`}${gone2 && `; borttagna ord: ”${gone2}”`}. En ändrad text är en annan licens: återställ originaltexten eller kom överens med ägarna om vilken licens produkten har.`,
    en: `The text resembles ${id} but has been changed${words2 && `; words added: “${words2}”`}${gone2 && `; words left out: “${gone2}”`}. A changed text is another licence: restore the original text, or agree which licence you use.`
  };
};
var sameText = (ids) => ({
  fi: `Tekstistä ei näe, mikä näistä lisensseistä on kyseessä: ${list(ids)}. Niiden tekstit ovat samat. Kirjoita README-tiedostoon, kumpi tai mikä niistä pätee, SPDX-tunnuksella.`,
  sv: `Texten visar inte vilken av dessa licenser som avses: ${list(ids)}. Deras texter är lika. Skriv i README vilken av dem som gäller, med dess SPDX-beteckning.`,
  en: `The text does not show which of these licences is meant: ${list(ids)}. Their texts are the same. Write in the README which of them holds, by its SPDX identifier.`
});
var conditionBeside = (id, line) => ({
  fi: `Tiedostossa on lisenssin ${id} teksti muuttamattomana, mutta rivillä ${line} sanotaan käytöstä muutakin, mikä voi muuttaa lisenssin antamia oikeuksia. Jos lisenssi on pelkkä ${id}, siirrä lause toiseen tiedostoon; muuten sopikaa, mikä lisenssi tuotteella on.`,
  sv: `Filen innehåller texten för ${id} oförändrad, men rad ${line} säger också annat om användningen, och det kan ändra de rättigheter som licensen ger. Om licensen är ${id} och inget annat, flytta meningen till en annan fil; kom annars överens om vilken licens produkten har.`,
  en: `The file holds the text of ${id} unchanged, but line ${line} says more about use, and that may change what the licence permits. If the licence is ${id} and nothing else, move the sentence to another file; otherwise agree which licence the product has.`
});
var conditionInNotice = (id, line) => ({
  fi: `Tiedosto nimeää lisenssin ${id}, mutta rivillä ${line} sanotaan käytöstä muutakin, mikä voi muuttaa lisenssin antamia oikeuksia. Lisää tiedostoon lisenssin koko teksti ja siirrä muu muualle, tai sopikaa, mikä lisenssi tuotteella on.`,
  sv: `Filen nämner licensen ${id}, men rad ${line} säger också annat om användningen, och det kan ändra de rättigheter som licensen ger. Lägg in hela licenstexten i filen och flytta det övriga, eller kom överens om vilken licens produkten har.`,
  en: `The file names ${id}, but line ${line} says more about use, and that may change what the licence permits. Put the full text of the licence into the file and the rest elsewhere, or agree which licence the product has.`
});
var unknownLanguage = (id) => ({
  fi: `Otsikon ja kohtien perusteella teksti on ${id}, mutta en voinut verrata sitä viralliseen tekstiin: en tunne tätä kieliversiota. Kaikki EUPL:n kieliversiot ovat samanarvoisia. Kirjoita README-tiedostoon tunnus ${id} tai lisää tiedostoon myös englanninkielinen teksti.`,
  sv: `Enligt rubriken och artiklarna är texten ${id}, men jag kunde inte jämföra den med den officiella texten: jag känner inte till den här språkversionen. Alla språkversioner av EUPL är likvärdiga. Skriv beteckningen ${id} i README, eller lägg även till den engelska texten i filen.`,
  en: `By its title and articles the text is ${id}, but I could not compare it with the official text: I do not know this language version. All language versions of the EUPL are equal. Write the identifier ${id} in the README, or add the English text to the file as well.`
});
var otherTextBeside = (id) => ({
  fi: `Tiedostossa on lisenssin ${id} teksti ja sen lisäksi paljon muuta tekstiä, jota en tunnistanut. Siirrä muu teksti toiseen tiedostoon tai nimeä koko koodivaraston lisenssi SPDX-tunnuksella.`,
  sv: `Filen innehåller licenstexten för ${id} och dessutom mycket annan text som jag inte kände igen. Flytta den övriga texten till en annan fil eller ange hela kodförrådets licens med en SPDX-beteckning.`,
  en: `The file holds the text of ${id} and much other text that I did not recognise. Move the other text to a file of its own, or name the licence of the whole repository by its SPDX identifier.`
});
var severalTexts = (ids) => ({
  fi: `Lisenssitekstejä on useita (${list(ids)}), enkä löytänyt mainintaa siitä, mikä niistä koskee koko koodivarastoa. Kirjoita README-tiedostoon SPDX-lauseke, esimerkiksi ”${ids.slice(0, 2).join(" OR ")}”.`,
  sv: `Det finns flera licenstexter (${list(ids)}), och jag hittade inget om vilken av dem som gäller hela kodförrådet. Skriv ett SPDX-uttryck i README, till exempel ”${ids.slice(0, 2).join(" OR ")}”.`,
  en: `There are several licence texts (${list(ids)}), and I did not find which of them holds for the whole repository. Write an SPDX expression in the README, for example “${ids.slice(0, 2).join(" OR ")}”.`
});
var openVersion = (family) => ({
  fi: `Teksti on ${family}, mutta pelkästä tekstistä ei näe, saako käyttää myös uudempia versioita. Kirjoita README-tiedostoon jompikumpi tunnus: ${family}-only tai ${family}-or-later.`,
  sv: `Texten är ${family}, men texten ensam visar inte om också senare versioner får användas. Skriv den ena av beteckningarna i README: ${family}-only eller ${family}-or-later.`,
  en: `The text is ${family}, but the text alone does not tell whether later versions may be used too. Write one of the two identifiers in the README: ${family}-only or ${family}-or-later.`
});
var contradictoryVersion = (family, paths) => ({
  fi: `Teksti on ${family}, mutta tiedostot ${list(paths)} sanovat eri asian siitä, saako käyttää myös uudempia versioita. Sovi omistajien kanssa, kumpi pätee (${family}-only vai ${family}-or-later), ja korjaa toinen.`,
  sv: `Texten är ${family}, men filerna ${list(paths)} ger olika besked om huruvida också senare versioner får användas. Kom överens med ägarna om vilket som gäller (${family}-only eller ${family}-or-later) och rätta det andra.`,
  en: `The text is ${family}, but ${list(paths)} say different things about later versions. Agree which holds (${family}-only or ${family}-or-later) and correct the other.`
});
var onlyDeclared = (path, expression) => ({
  fi: `Lisenssi ”${expression}” mainitaan vain tiedostossa ${path}; lisenssitiedosto puuttuu. Lisää ylimpään kansioon LICENSE-tiedosto, jossa on lisenssin koko teksti.`,
  sv: `Licensen ”${expression}” nämns bara i ${path}; licensfilen saknas. Lägg till filen LICENSE i den översta mappen, med hela licenstexten.`,
  en: `The licence “${expression}” is stated only in ${path}; the licence file is missing. Add a file LICENSE with the full text of the licence to the root.`
});
var unclearChoice = (path, names) => ({
  fi: `Tiedosto ${path} nimeää useita lisenssejä (${list(names)}), enkä saanut selvää, saako käyttäjä valita niistä. Kirjoita se SPDX-lausekkeena, esimerkiksi ”MIT OR EUPL-1.2”.`,
  sv: `Filen ${path} nämner flera licenser (${list(names)}), och det framgår inte om användaren får välja mellan dem. Skriv det som ett SPDX-uttryck, till exempel ”MIT OR EUPL-1.2”.`,
  en: `${path} names several licences (${list(names)}), and I did not find whether users may choose between them. Write it as an SPDX expression, for example “MIT OR EUPL-1.2”.`
});
var noLicence = () => ({
  fi: "Lisenssitiedosto puuttuu, enkä löytänyt mainintaa lisenssistä README-tiedostosta tai pakettitiedostoista. Lisää ylimpään kansioon LICENSE-tiedosto.",
  sv: "Licensfilen saknas, och jag hittade ingen uppgift om licensen i README eller paketfilerna. Lägg till filen LICENSE i den översta mappen.",
  en: "The licence file is missing, and I did not find a statement of the licence in the README or the package manifests. Add a file LICENSE to the root."
});
var unreadText = (path) => ({
  fi: `Lisenssitiedostoa ${path} ei voitu lukea tekstinä. Tallenna lisenssi tekstitiedostona (UTF-8).`,
  sv: `Licensfilen ${path} kunde inte läsas som text. Spara licensen som en textfil (UTF-8).`,
  en: `The licence file ${path} could not be read as text. Save the licence as a text file (UTF-8).`
});
var pointerUnclear = (path) => ({
  fi: `Tiedosto ${path} vain viittaa muualle, enkä löytänyt yksiselitteistä mainintaa koko koodivaraston lisenssistä. Kirjoita se README-tiedostoon SPDX-tunnuksella.`,
  sv: `Filen ${path} hänvisar bara vidare, och jag hittade ingen entydig uppgift om hela kodförrådets licens. Skriv den i README med dess SPDX-beteckning.`,
  en: `The file ${path} only points elsewhere, and I did not find one clear statement of the licence of the whole repository. Write it in the README by its SPDX identifier.`
});

// src/inventory/licence-decision.ts
var plainName = /^(?:licen[cs]e|lisenssi|licens|copying|unlicen[cs]e)(?:\.(?:md|txt|rst|adoc|html?))?$/i;
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var isPlain = (path) => plainName.test(nameOf(path));
var isCopyright = (path) => /^copyright/i.test(nameOf(path));
function inOrder(paths) {
  const first = (path) => /^(?:licen[cs]|unlicen|lisenssi)/i.test(nameOf(path)) ? 0 : 1;
  const rank = (path) => (isCopyright(path) ? 8 : 0) + (isPlain(path) ? 0 : 4) + first(path);
  return [...paths].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
var undecided = (reason) => ({ expression: null, family: null, reason, evidence: [] });
var stated = (evidence) => {
  const { expression } = evidence;
  return { expression, family: expression, reason: null, evidence: [evidence] };
};
var sameIds = (a, b) => [...a].sort().join(" ") === [...b].sort().join(" ");
function among(ids, statements) {
  const found = statements.root.find(({ expression }) => sameIds(idsOf(expression), ids));
  return found === void 0 ? undecided(severalTexts(ids)) : stated(found);
}
function fromStatements(reason, files, statements) {
  const paths = files.map(({ path }) => path).filter((path) => isReuseText(path) || isLicenceFile(path));
  const known = new Set(paths.map(licenceInName));
  const [first, ...others] = statements.root.filter(({ expression }) => idsOf(expression).every((id) => known.has(id)));
  if (first === void 0 || others.some(({ expression }) => expression !== first.expression)) return undecided(reason);
  return stated(first);
}
var isPointer = ({ source, nearest, around: around2 }) => source === "text" && nearest === null && /licen[cs]|lisens|licens/i.test(around2) && around2.length < 3e3;
function chosen(family, { choices, root }) {
  const offered = choices.filter(({ names }) => names.some((name) => familyOf(name) === family));
  const [first] = offered;
  if (first === void 0) return null;
  const clear = offered.find(({ expression }) => expression !== null);
  if (clear !== void 0) {
    const { path, line } = clear;
    return stated({ path, line, source: "readme", expression: clear.expression, confidence: 0.7, added: [] });
  }
  const joined2 = root.map((each) => ({ each, ids: idsOf(each.expression) }));
  const expressed = joined2.find(({ ids }) => ids.length > 1 && ids.some((id) => familyOf(id) === family));
  return expressed === void 0 ? undecided(unclearChoice(first.path, first.names)) : stated(expressed.each);
}
function fromFiles(found, files, statements) {
  const main = found.filter(({ path: path2 }) => isPlain(path2));
  const texts = found.filter(({ path: path2 }) => !isCopyright(path2));
  const [first, ...rest] = main.length > 0 ? main : texts.length > 0 ? texts : found;
  const { path, identified } = first;
  const families = new Set(texts.map((each) => each.identified.family));
  if (families.size === 2 && families.has("LGPL-3.0") && families.has("GPL-3.0")) {
    return { ...undecided(openVersion("LGPL-3.0")), family: "LGPL-3.0" };
  }
  if (isPointer(identified)) return fromStatements(pointerUnclear(path), files, statements);
  const ids = [identified, ...rest.map((each) => each.identified)].map(({ family: family2, nearest }) => family2 ?? nearest);
  const distinct2 = [...new Set(ids.filter((id) => id !== null))];
  if (distinct2.length > 1) return among(distinct2, statements);
  const { expression, family, reason, several: several2, added, confidence } = identified;
  if (expression === null && several2.length > 1 && added.length === 0 && confidence > 0.5)
    return among(several2, statements);
  return chosen(family, statements) ?? { expression, family, reason, evidence: [] };
}
function withoutFiles(files, statements) {
  const ids = files.filter(({ path }) => isReuseText(path)).map(({ path }) => licenceInName(path));
  const known = ids.filter((id) => id !== null && !id.startsWith("LicenseRef-"));
  if (known.length > 0) return fromStatements(severalTexts(known), files, statements);
  const [declared] = statements.root;
  if (declared !== void 0) return undecided(onlyDeclared(declared.path, declared.expression));
  const { versionless } = statements;
  return undecided(
    versionless === null ? noLicence() : onlyDeclared(versionless.path, versionless.name)
  );
}
function decide(found, files, statements) {
  return found.length === 0 ? withoutFiles(files, statements) : fromFiles(found, files, statements);
}

// src/inventory/licence-around.ts
var appendixEnds = [
  "limitations under the license",
  "instead of this license",
  "instead of this license but first please read",
  "all there is to it",
  "ty coon president of vice",
  "how to apply and follow the gnu agpl see",
  "to permit their use in free software"
];
function afterAppendix(words2, end) {
  const appendix = words2.slice(end, end + 480).join(" ");
  if (!/^(?:end of terms and conditions|addendum how to use this license)\b/.test(appendix)) return end;
  const last = Math.max(
    ...appendixEnds.map(
      (phrase) => appendix.lastIndexOf(phrase) < 0 ? -1 : appendix.lastIndexOf(phrase) + phrase.length
    )
  );
  return last < 0 ? end + 5 : end + appendix.slice(0, last).split(" ").length;
}
var thirdParty = /third[- ]part|bundled|vendored|(?:licenses? of|includes?|incorporates?) (?:the following )?(?:software|code|components?|dependenc)|kolmannen osapuolen|tredje part/;
function ownPart(text, { words: words2, lines }, first) {
  const whole = { text, words: words2.length };
  const after = afterAppendix(words2, first.end);
  const line = lines[after];
  if (line === void 0 || after - first.end > 500) return whole;
  const raw = text.split("\n");
  for (let n = line - 1; n < Math.min(raw.length, line + 5); n++) {
    if (!thirdParty.test(plainSentence(raw[n]))) continue;
    return { text: raw.slice(0, n).join("\n"), words: lines.findIndex((each) => each > n) };
  }
  return whole;
}
function sharing({ words: words2, lines }, from, to, beside) {
  const line = lines[beside] ?? 0;
  const text = words2.slice(from, to).filter((_, n) => lines[from + n] === line);
  return { line, text: text.join(" ") };
}
function outside(text, all, found) {
  const { words: words2, lines } = all;
  const raw = text.split("\n");
  const kept = [];
  let beforeGnu;
  let count = 0;
  let from = 0;
  let line = 0;
  for (const { start, end, open } of [...found, { start: words2.length, end: words2.length, open: false }]) {
    count += Math.max(0, start - from);
    if (from > 0) kept.push(sharing(all, from, start, from - 1));
    const to = (lines[start] ?? raw.length + 1) - 1;
    kept.push(...raw.slice(line, to).map((each, n) => ({ line: line + n + 1, text: each })));
    if (start < words2.length && lines[start] !== lines[from - 1]) kept.push(sharing(all, from, start, start));
    if (open) beforeGnu ??= kept.length;
    from = Math.max(from, afterAppendix(words2, end));
    const next = lines[from] ?? raw.length + 1;
    line = next === lines[from - 1] ? next : next - 1;
  }
  const joined2 = (some) => some.map((each) => each.text).join("\n");
  return { text: joined2(kept), notice: joined2(kept.slice(0, beforeGnu)), lines: kept, words: count };
}

// src/inventory/licence-beside.ts
var ties = new RegExp("(?<![\\p{L}-])(?:may|must|shall|not|cannot|no longer|only|solely|exclusively|except|excepting|exceptions?|exclud\\p{L}{1,6}|restrict\\p{L}{0,8}|prohibit\\p{L}{0,6}|forbid\\p{L}{0,6}|permission|consent|approval|agreement|unless|without|requires?|required|limited to|provided that|conditions?|fees?|royalt\\p{L}{1,4}|payments?|commercial\\p{L}{0,4}|non-commercial|terminat\\p{L}{1,5}|revo[ck]\\p{L}{1,7}|subject to|as long as|ei|eivät|vain|ainoastaan|paitsi|ilman|lupa|lupaa|luvan|luvalla|kiell\\p{L}{1,12}|edellyt\\p{L}{1,12}|ehdo[lnt]\\p{L}{0,8}|suostumu\\p{L}{1,10}|maksu\\p{L}{0,10}|rajoit\\p{L}{1,10}|inte|icke|ej|endast|enbart|bara|utom|utan|tillstånd|samtycke|förbud\\p{L}{0,6}|förbju\\p{L}{1,6}|kräv\\p{L}{1,6}|villkor\\p{L}{0,4}|måste|ska|skall|undanta\\p{L}{1,6}|avgift\\p{L}{0,4}|begräns\\p{L}{1,8})(?!\\p{L})", "gu");
var subjects = new RegExp("(?<!\\p{L})(?:us(?:e[drs]?|ing|age)|(?:re)?distribut|cop(?:y|ies|ied)|modif|sell|sold|sale|licen[cs]|software|program|code|grant|rights?|permit|product|deploy|käyt|luovut|levit|ohjelm|lisenss|koodi|kopioi|muokka|myy|myyd|oikeu|teos|hyödyn|använd|licens|kod|kopier|sprid|ändra|sälj|rätt|verk|nyttj|utnyttj)", "u");
var harmless = /[^.?!]{0,200}\?|(?:even|also|including) (?:for )?commercial(?:ly| purposes| use)|unless (?:otherwise|explicitly) (?:noted|stated|specified|indicated|mentioned)|(?:you may not|may not) use (?:this|the) (?:file|work|software|project|code)s? except in compliance with the license|you may obtain a copy of the license|unless required by applicable law or agreed to in writing, (?:the )?(?:software|work|material)|without warrant(?:y|ies) (?:or conditions )?of any kind|without any warranty|without even the implied warranty|limitations under the license|in the hope that it will be useful|see the [\p{L}\d. ]{3,60} for more details|if a copy of the mpl was not distributed|if not, (?:see|write)|everyone is permitted to copy and distribute verbatim copies|but changing it is not allowed|permission notice|without restriction|all rights reserved|subject to receipt of any required approvals|without asking permission|unless expressly stated otherwise|you should not imply endorsement by|in no way are the patent or trademark rights|rights that other persons may have in the work|(?:version|v\.?|gpl|eupl|gplv|-) ?[\d.]{1,5} only|vain (?:tämän )?lisenssin mukaisesti|ilman minkäänlaisia (?:[\p{L}]{1,20} ){0,4}takuita(?: tai ehtoja)?|endast i enlighet med licensen|om inte annat (?:krävs|anges|följer)|utan (?:några )?garantier(?: eller villkor)?(?: av något slag)?|ellei (?:toisin|muuta) (?:mainita|sovita|ilmoiteta)/gu;
var mayTie = (text) => text.search(ties) >= 0;
var near = 120;
function paragraphsOf(lines) {
  const result = [];
  let open = null;
  for (const { line, text } of lines) {
    const plain = plainSentence(text.slice(0, 4e3)).trim();
    if (plain === "") open = null;
    else {
      if (open === null) {
        open = { plain: "", starts: [] };
        result.push(open);
      }
      open.starts.push([open.plain.length, line]);
      open.plain += `${plain} `;
    }
  }
  return result;
}
function tyingLine(lines) {
  for (const { plain, starts } of paragraphsOf(lines)) {
    const rest = plain.replace(harmless, (phrase) => "~".repeat(phrase.length));
    for (const { index } of rest.matchAll(ties)) {
      if (!subjects.test(rest.slice(Math.max(0, index - near), index + near))) continue;
      return starts.findLast(([at]) => at <= index)[1];
    }
  }
  return null;
}

// src/inventory/licence-allowed.ts
var words = (text) => new Set(text.trim().split(/\s+/));
var strong = words(`
  non noncommercial commercial commercially only not cannot never prohibited forbidden consent must shall may except
  excluding unless without permission approval restricted restriction modified internal academic educational evaluation
  fee royalty payment ei vain ainoastaan kielletty kaupallinen kaupallisiin kaupalliseen lupa endast inte icke ej
  kommersiell kommersiellt kommersiella förbjudet tillstånd muokattu ändrad`);
var maxNameWords = 15;
var isName = (list2) => list2.length <= maxNameWords && !list2.some((word) => strong.has(word)) && !mayTie(list2.join(" "));
var holder = words(`
  copyright holder holders owner owners author authors contributor contributors organization organizations name names the
  of and or its his their her any by nor company foundation inc regents university california above licensor project`);
var namePlaces = [
  [
    /(?:^| )(?:neither(?: the)? names?(?: of)?|names?(?: of)?(?: the)?)$/,
    /^(?:nor|or|and|may|must|shall|not be|be used|for|in|specifically)(?: |$)/
  ],
  [/(?:^| )provided by(?: the)?$/, /^(?:and|or|as is|in|with)(?: |$)/],
  [/(?:^| )no event (?:shall|will)(?: the)?$/, /^(?:or|and|be liable|nor|its|any)(?: |$)/],
  [/(?:^| )(?:is|as is|warranties) and$/, /^(?:disclaims?|makes?|and|or|its)(?: |$)/],
  [/(?:^| )(?:developed|written|contributed|created) (?:by|at)(?: the)?$/, /^(?:and|or|for|in|its)(?: |$)/],
  [
    /(?:^| )(?:contact|called|appear|trademarks? of|copyright (?:holder|owner|c)?)$/,
    /^(?:nor|or|and|have|has|may|must|makes?|in|for|nor may|representations)(?: |$)/
  ]
];
var addressWords = words(`
  temple place suite mass ave avenue cambridge ma boston franklin street st fifth 5th floor usa us inc
  02139 02111 02110 1307 1301 59 51 330 675`);
var sameHolder = words("owner owners holder holders proprietor");
var optionalPhrases = /* @__PURE__ */ new Set([
  "including the next paragraph",
  "the text of the creative commons public licenses is dedicated to the public domain under the cc0 public domain dedication"
]);
var isNumber = (word) => new RegExp("^(?:\\p{N}[\\p{N}.]{0,5}|[ivx]{1,4})$", "u").test(word);
var sameLetters = ({ missing, added }) => missing.join("") === added.join("");
function isSlip(known, own) {
  if (known.length < 5 || known[0] !== own[0] || Math.abs(known.length - own.length) > 1 || new RegExp("\\p{N}", "u").test(own))
    return false;
  let from = 0;
  while (from < known.length && known[from] === own[from]) from++;
  let end = 0;
  while (end < known.length - from && end < own.length - from && known.at(-1 - end) === own.at(-1 - end)) end++;
  return known.length - from - end <= 1 && own.length - from - end <= 1;
}
var isNumbering = ({ missing, added }) => (missing.length === 0 || added.length === 0) && missing.length + added.length <= 4 && [...missing, ...added].every(isNumber);
var isAddress = ({ missing, added, before }) => before.some((word) => word === "foundation" || addressWords.has(word)) && [...missing, ...added].every((word) => addressWords.has(word));
var ofHolder = /\b(?:provided by|neither the names?|no event shall|no event will)\b/;
var goesOn = /^(?:nor|or|and|as is|be liable|its|their|may|have|the|copyright|holders?|owners?|authors?|contributors?|organization)(?: |$)/;
function isHolder({ missing, added, before, after }, slot2) {
  const left = missing.filter((word) => word !== slot2);
  if (!isName(added) || !isName(left)) return false;
  const general = left.every((word) => holder.has(word));
  const said = before.join(" ");
  const next = after.join(" ");
  if (general && (left.length < missing.length || ofHolder.test(said) && goesOn.test(next))) return true;
  return left.length > 0 && namePlaces.some(([place, end]) => place.test(said) && end.test(next));
}
var isFurtherNotice = ({ missing, added }, slot2) => missing.every((word) => word === slot2) && added.length <= 40 && /^(?:portions )?copyright(?: c)?(?: by)? \d{4}/.test(added.join(" ")) && !added.some((word) => strong.has(word) || /^(?:grant|use|used|licensed|distribut|permit)/.test(word));
var reserved = /* @__PURE__ */ new Set(["all", "rights", "reserved"]);
function isAllowed(gap, slot2, knows) {
  const { missing, added, before } = gap;
  if (sameLetters(gap) || isNumbering(gap) || isAddress(gap)) return true;
  if (isHolder(gap, slot2) || isFurtherNotice(gap, slot2)) return true;
  const both = [...missing, ...added];
  if (optionalPhrases.has(both.join(" ")) || both.every((word) => reserved.has(word))) return true;
  if (missing.length === 1 && added.length === 1 && before.at(-1) === "copyright")
    return sameHolder.has(missing[0]) && sameHolder.has(added[0]);
  return missing.length === added.length && missing.every((word, n) => !knows(added[n]) && isSlip(word, added[n]));
}
var isInStatement = ({ missing, added }, slot2, statement) => isName(added) && missing.every((word) => word === slot2 || statement.includes(word));

// src/inventory/licence-index.ts
var slot = 0;
var digits = (() => {
  const table = [];
  let next = 0;
  for (let code = 33; code < 127; code++) if (code !== 34 && code !== 92) table[code] = next++;
  return table;
})();
var copySign = 91;
function decode(coded, stream, from) {
  let to = from;
  let at = 0;
  const number = (count) => {
    let value = 0;
    for (let n = 0; n < count; n++) value = value * 92 + digits[coded.charCodeAt(at++)];
    return value;
  };
  while (at < coded.length) {
    const first = number(1);
    if (first < 46) stream[to++] = first;
    else if (first < 88) stream[to++] = 46 + (first - 46) * 92 + number(1);
    else if (first < copySign) stream[to++] = 46 + 42 * 92 + (first - 88) * 8464 + number(2);
    else {
      const place = number(4);
      const length = number(2);
      stream.copyWithin(to, place, place + length);
      to += length;
    }
  }
  return to;
}
async function load() {
  const { default: data } = await import("./licence-texts-NHIS4T6Q.js");
  const wordOf = data.vocabulary.split(" ");
  const stream = new Int32Array(data.count);
  let from = 0;
  const licences = data.licences.map(({ words: words2, ...rest }) => {
    const to = decode(words2, stream, from);
    const licence = { ...rest, words: stream.subarray(from, to) };
    from = to;
    return licence;
  });
  return { licences, numberOf: new Map(wordOf.map((word, number) => [word, number])), wordOf };
}
var loaded = null;
function licenceIndex() {
  loaded ??= load();
  return loaded;
}

// src/inventory/licence-differences.ts
function joined(added) {
  const result = [];
  for (let n = 0; n < added.length; n++) {
    result.push(added[n] === "non" && n + 1 < added.length ? `non-${added[++n]}` : added[n]);
  }
  return result;
}
var isOldNotice = ({ added, missing }) => added.length === 0 && missing.length <= 16 && missing[0] === "copyright" && /^\d{4}$/.test(missing[1] ?? "");
function differences(match, index, statements) {
  const anyName = index.wordOf[slot];
  const knows = (word) => index.numberOf.has(word);
  const stated2 = (from, to) => statements.filter(({ before: before2 }) => before2 >= from && before2 <= to).map(({ text }) => text.toLowerCase()).join(" ");
  const { licence, head, tail } = match;
  const allowed = (gap) => {
    if (isAllowed(gap, anyName, knows) || isOldNotice(gap)) return true;
    const statement = stated2(gap.at, gap.at + gap.added.length);
    return statement !== "" && isInStatement(gap, anyName, statement);
  };
  const gaps = match.gaps.filter((gap) => !allowed(gap));
  const missing = gaps.flatMap((gap) => gap.missing.filter((word) => word !== anyName));
  const before = stated2(match.start, match.start);
  if (head.length > licence.title && !head.every((word) => before.includes(word))) missing.unshift(...head);
  if (tail.length > licence.tail) missing.push(...tail);
  const added = gaps.flatMap((gap) => gap.added);
  const names = match.gaps.reduce((sum, gap) => sum + gap.missing.length + gap.added.length, 0);
  return { added: joined(added), missing, names, modified: added.length + missing.length > 0 };
}
var restrictions = /\bnon-? ?commercial\w*|\bcommons clause\b|\b(?:separate |paid )?commercial licenses?\b|\bcommercial use (?:is |are )?(?:not|only|requires?|prohibited|forbidden|of)\b|\bnot (?:for|allow\w* for|permit\w* for) commercial\b|\b(?:academic|research|educational|evaluation|internal|personal|private|non-production)(?: and \w{1,15}| or \w{1,15})? (?:use|purposes?) only\b|\b(?:use|uses|used|purposes?) only\b|\bonly (?:for|be used|to be used)\b|\bonly appl\w{1,5} to\b|\bappl(?:y|ies) only (?:to|for)\b|\b(?:may|must|shall|can) ?not be used\b|\bmay only be used\b|\bprior (?:written )?(?:consent|permission|approval|agreement)\b|\badditional (?:terms|restrictions?|conditions?)\b|\bfollowing (?:restrictions?|exceptions?|limitations?)\b|\benterprise (?:edition|license)\b|\bnot permitted\b|\bprohibited\b|\bstrictly forbidden\b|\bei-?kaupalli\w*|\bepäkaupalli\w*|\bkielletty\b|\bvain (?:[\p{L}-]{1,30} ){0,3}(?:käyttöön|tarkoituksiin)|\bicke-? ?kommersiell\w*|\bendast för\b|\bförbjud\w*|\binte användas\b/u;
var restrictionIn = (text) => restrictions.exec(plainSentence(text))?.[0].trim() ?? null;

// src/inventory/licence-eupl.ts
var enoughArticles = 12;
var shortest = 5e3;
function euplByStructure(text) {
  const title = text.slice(0, 800);
  const version = /\b(?:v|ver|version|versio|versie|verze|verzija)?\.? ?1\.([012])\b/i.exec(title)?.[1];
  if (version === void 0 || !/\bEUPL\b/.test(title) || text.length < shortest) return null;
  const articles = new Set(
    Array.from(text.matchAll(/^[ \t>*#]{0,12}(\d{1,2})[.)]/gm), (match) => Number(match[1])).filter((n) => n <= 15)
  );
  return articles.size >= enoughArticles ? `EUPL-1.${version}` : null;
}

// src/inventory/licence-align.ts
var run = 5;
var bucketSize = 64;
var maxOccurrences = 24;
function runHash(words2, at) {
  let hash = 2166136261;
  for (let n = at; n < at + run; n++) hash = Math.imul(hash ^ words2[n], 16777619) ^ hash >>> 15;
  return hash;
}
function runsOf(words2) {
  const first = /* @__PURE__ */ new Map();
  const next = new Int32Array(words2.length).fill(-1);
  let unknown = words2.length;
  for (let at = words2.length - 1; at >= 0; at--) {
    if (words2[at] === -1) unknown = at;
    if (at + run > unknown) continue;
    const hash = runHash(words2, at);
    next[at] = first.get(hash) ?? -1;
    first.set(hash, at);
  }
  return { words: words2, first, next };
}
var sameRun = (a, i, b, j) => {
  for (let n = 0; n < run; n++) if (a[i + n] !== b[j + n]) return false;
  return true;
};
function pairsOf(licence, runs, effort) {
  const pairs = [];
  const votes = /* @__PURE__ */ new Map();
  for (let i = 0; i + run <= licence.length; i++) {
    let left = maxOccurrences;
    for (let j = runs.first.get(runHash(licence, i)) ?? -1; j >= 0 && left > 0; j = runs.next[j], left--) {
      effort.steps++;
      if (!sameRun(licence, i, runs.words, j)) continue;
      pairs.push([i, j]);
      const bucket = Math.floor((j - i) / bucketSize);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  let best = 0;
  let most2 = 0;
  for (const bucket of votes.keys()) {
    const count = (votes.get(bucket - 1) ?? 0) + votes.get(bucket) + (votes.get(bucket + 1) ?? 0);
    if (count > most2) [best, most2] = [bucket, count];
  }
  const slack = Math.max(150, licence.length * 0.3);
  const diagonal = (best + 0.5) * bucketSize;
  return pairs.filter(([i, j]) => Math.abs(j - i - diagonal) <= slack + bucketSize);
}
function longestChain(pairs) {
  const order = [...pairs].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const tails = [];
  const before = new Int32Array(order.length).fill(-1);
  for (let n = 0; n < order.length; n++) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (order[tails[middle]][1] < order[n][1]) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[n] = tails[low - 1];
    tails[low] = n;
  }
  const chain = [];
  for (let n = tails.at(-1) ?? -1; n >= 0; n = before[n]) chain.push(order[n]);
  return chain.reverse();
}
function matchedWords(chain) {
  const result = [];
  let [lastI, lastJ] = [-1, -1];
  for (const [i, j] of chain) {
    for (let n = 0; n < run; n++) {
      if (i + n > lastI && j + n > lastJ) {
        result.push([i + n, j + n]);
        lastI = i + n;
        lastJ = j + n;
      }
    }
  }
  return result;
}
function common3(a, b, effort) {
  if (a.length === 0 || b.length === 0 || a.length * b.length > 4e4) return [];
  effort.steps += a.length * b.length;
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] && a[i] !== -1 ? table[(i + 1) * width + j + 1] + 1 : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  const result = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j] && a[i] !== -1) result.push([i++, j++]);
    else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) i++;
    else j++;
  }
  return result;
}
function complete2(licence, text, anchors, effort) {
  const [firstI, firstJ] = anchors[0];
  const [lastI, lastJ] = anchors.at(-1);
  const edges = [
    [Math.max(-1, firstI - 41), Math.max(-1, firstJ - 51)],
    ...anchors,
    [Math.min(licence.length, lastI + 41), Math.min(text.length, lastJ + 51)]
  ];
  const result = [];
  for (let n = 0; n + 1 < edges.length; n++) {
    const [i, j] = edges[n];
    const [nextI, nextJ] = edges[n + 1];
    if (n > 0) result.push([i, j]);
    if (nextI - i === 1 && nextJ - j === 1) continue;
    const shared2 = common3(licence.subarray(i + 1, nextI), text.subarray(j + 1, nextJ), effort);
    for (const [a, b] of shared2) result.push([i + 1 + a, j + 1 + b]);
  }
  return result;
}
function gapsOf(pairs, licence, text) {
  const gaps = [];
  for (let n = 1; n < pairs.length; n++) {
    const [i, j] = pairs[n - 1];
    const [nextI, nextJ] = pairs[n];
    if (nextI - i > 1 || nextJ - j > 1) {
      gaps.push({
        missing: licence.slice(i + 1, nextI),
        added: text.slice(j + 1, nextJ),
        before: licence.slice(Math.max(0, i - 5), i + 1),
        after: licence.slice(nextI, nextI + 3),
        at: j + 1
      });
    }
  }
  return gaps;
}
function trimmed(pairs, anchors) {
  const apart = (n) => pairs[n + 1][0] - pairs[n][0] > 4 || pairs[n + 1][1] - pairs[n][1] > 4;
  let from = pairs.findIndex(([i]) => i === anchors[0][0]);
  let to = pairs.findIndex(([i]) => i === anchors.at(-1)[0]);
  while (from > 0 && !apart(from - 1)) from--;
  while (to + 1 < pairs.length && !apart(to)) to++;
  return pairs.slice(from, to + 1);
}
function withoutOutliers(anchors, open) {
  const few = 40;
  const title = open ? 12 : 0;
  const wide = (n, words2 = 25) => anchors[n + 1][1] - anchors[n][1] - (anchors[n + 1][0] - anchors[n][0]) > words2;
  let from = 0;
  let to = anchors.length;
  for (let n = 0; n < Math.min(few, anchors.length - 1); n++) if (wide(n, n < title ? 4 : 25)) from = n + 1;
  for (let n = anchors.length - 2; n >= Math.max(from, anchors.length - few); n--) if (wide(n)) to = n + 1;
  return anchors.slice(from, to);
}
var named = (words2, slotWord) => words2.filter((word) => word !== slotWord);
function align(licence, runs, text, { wordOf }, effort) {
  const chain = longestChain(pairsOf(licence.words, runs, effort));
  const anchors = withoutOutliers(matchedWords(chain), licence.open);
  if (anchors.length < licence.words.length * 0.4) return null;
  const pairs = trimmed(complete2(licence.words, runs.words, anchors, effort), anchors);
  const words2 = Array.from(licence.words, (number) => wordOf[number]);
  const [head, start] = pairs[0];
  const [last, end] = pairs.at(-1);
  return {
    licence,
    start,
    end: end + 1,
    matched: pairs.length,
    gaps: gapsOf(pairs, words2, text),
    head: named(words2.slice(0, head), wordOf[slot]),
    tail: named(words2.slice(last + 1), wordOf[slot])
  };
}

// src/inventory/licence-match.ts
var maxLikely = 12;
function sampledShare({ words: words2 }, runs, samples) {
  const step = Math.max(1, Math.floor(words2.length / samples));
  let seen2 = 0;
  let hits = 0;
  for (let at = 0; at + run <= words2.length; at += step) {
    seen2++;
    if (runs.first.has(runHash(words2, at))) hits++;
  }
  return seen2 === 0 ? 0 : hits / seen2;
}
function likely(index, runs) {
  return index.licences.filter((licence) => sampledShare(licence, runs, 20) >= 0.15).map((licence) => ({ licence, share: sampledShare(licence, runs, 120), length: licence.words.length })).filter(({ share }) => share >= 0.3).sort((a, b) => (b.share - 0.5) * b.length - (a.share - 0.5) * a.length).slice(0, maxLikely).map(({ licence }) => licence);
}
var score = ({ match, added, missing, names }) => match.matched - missing.length - added.length - names * 0.01 - (match.head.length + match.tail.length) * 0.1;
function judgedFit(match, index, statements) {
  const found = differences(match, index, statements);
  const length = match.licence.words.length;
  const apart = found.missing.length + found.added.length;
  return { ...found, match, similarity: Math.max(0, 1 - apart / length) };
}
function bestFits(text, statements, index, effort) {
  const runs = runsOf(Int32Array.from(text, (word) => index.numberOf.get(word) ?? -1));
  effort.steps += text.length;
  const fits = likely(index, runs).map((licence) => align(licence, runs, text, index, effort)).filter((match) => match !== null).map((match) => judgedFit(match, index, statements)).filter(({ similarity }) => similarity >= 0.66).sort((a, b) => score(b) - score(a));
  return fits.filter((each) => score(each) >= score(fits[0]) - 5e-3);
}

// src/inventory/licence-text.ts
import { createHash } from "node:crypto";
var spellings = /* @__PURE__ */ new Map([
  ["licence", "license"],
  ["licences", "licenses"],
  ["licenced", "licensed"],
  ["licencing", "licensing"],
  ["licencee", "licensee"],
  ["licencor", "licensor"],
  ["sublicence", "sublicense"],
  ["sublicences", "sublicenses"],
  ["organisation", "organization"],
  ["organisations", "organizations"],
  ["recognised", "recognized"],
  ["authorised", "authorized"],
  ["acknowledgement", "acknowledgment"],
  ["acknowledgements", "acknowledgments"],
  ["favour", "favor"],
  ["fulfil", "fulfill"],
  ["whilst", "while"],
  ["analogue", "analog"],
  ["analyse", "analyze"],
  ["artefact", "artifact"],
  ["authorisation", "authorization"],
  ["authorise", "authorize"],
  ["cancelled", "canceled"],
  ["capitalisations", "capitalizations"],
  ["catalogue", "catalog"],
  ["categorise", "categorize"],
  ["centre", "center"],
  ["customise", "customize"],
  ["emphasised", "emphasized"],
  ["favourite", "favorite"],
  ["fulfilment", "fulfillment"],
  ["fulfils", "fulfills"],
  ["initialise", "initialize"],
  ["judgement", "judgment"],
  ["labelling", "labeling"],
  ["labour", "labor"],
  ["maximise", "maximize"],
  ["modelled", "modeled"],
  ["modelling", "modeling"],
  ["offence", "offense"],
  ["optimise", "optimize"],
  ["organise", "organize"],
  ["practise", "practice"],
  ["programme", "program"],
  ["realise", "realize"],
  ["recognise", "recognize"],
  ["signalling", "signaling"],
  ["utilisation", "utilization"],
  ["wilful", "willful"]
]);
var runningText = /^(?:holders?|owners?|notices?|laws?|and|or|licen[cs]es?|act|statements?|in|of|on|to|is|are|interests?|protection|rights?|treat(?:y|ies)|status|disclaimers?|permissions?|for|as|that|which|with|if|resulting|doctrines|exceptions)(?![\p{L}\p{N}])/iu;
var copyrightStart = new RegExp("^[^\\p{L}\\p{N}©(]{0,40}(?:(?:[Pp]ortions|[Pp]arts?|[Ss]ome|[Cc]ontent|[Tt]ext) )?(?:(?:[Cc]opyright|COPYRIGHT|[Cc]opr\\.)(?: by)?[ \\t:]{0,20}(?=\\p{Lu}|[\\d(©<[{])|\\([cC]\\)[ \\t]{0,5}(?=\\d{4}|©|[Cc]opyright)|©[ \\t]{0,5})", "u");
var statementEnd = /[\p{L}\p{N}>)\]]{2}[.,;]?\s{1,3}(?=[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED|Permission |PERMISSION |Redistribution |[Tt]his (?:software|program|work|file|library|document|material) |[Ll]icensed )|[\p{L}\d>)]{2}\.["”)]?\s{1,3}(?=[\p{Lu}"“*_])/u;
var longestStatement = 160;
function statementLength(line) {
  const start = copyrightStart.exec(line);
  if (start === null || runningText.test(line.slice(start[0].length, start[0].length + 60))) return 0;
  const end = statementEnd.exec(line.slice(start[0].length, start[0].length + 400));
  if (end !== null) return start[0].length + end.index + end[0].length;
  if (line.length <= start[0].length + longestStatement) return line.length;
  return line.lastIndexOf(" ", start[0].length + longestStatement) + 1 || longestStatement;
}
function withoutComments(text) {
  let result = "";
  let at = 0;
  for (; ; ) {
    const open = text.indexOf("<!--", at);
    const close = open < 0 ? -1 : text.indexOf("-->", open);
    if (close < 0) return result + text.slice(at);
    result += text.slice(at, open) + text.slice(open, close).replace(/[^\n]+/g, " ");
    at = close + 3;
  }
}
var entities = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["copy", "©"],
  ["quot", '"']
]);
var markup = [
  ["](", /\]\((?:[^()\s]{0,300})(?: "[^"]{0,100}")?\)/g],
  ["<", /<\/?[a-z][^<>]{0,200}>/gi],
  ["://", /https?:\/\/[^\s<>()[\]{}"']{0,300}/gi],
  ["@", /(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}/g],
  [
    ".",
    /(?<![\w.-])(?:[a-z\d-]{1,40}\.){1,4}(?:org|com|net|eu|int|gov|fi|se|io|edu)(?![\w-])(?:\/[^\s<>()[\]{}"']{0,200})?/gi
  ]
];
function withoutMarkup(line) {
  let result = line;
  if (line.includes("&")) result = line.replace(/&(?:([a-z]{2,8})|#\d{1,5});/gi, (_, name) => entities.get(name) ?? " ");
  for (const [sign, pattern] of markup) if (result.includes(sign)) result = result.replace(pattern, " ");
  return result;
}
var wordOrNumber = new RegExp("\\p{N}+(?:\\.\\p{N}+)+|[\\p{L}\\p{N}]+", "gu");
var oneLetter = new RegExp("^\\p{L}$", "u");
var listNumber = new RegExp("^(?:\\p{N}{1,2}|[ivx]{1,4})$", "u");
function isEnumerator(word, line, at) {
  if (oneLetter.test(word)) return true;
  if (!listNumber.test(word)) return false;
  const bracket = "([".includes(line[at - 1] ?? " ");
  return bracket ? !new RegExp("^\\p{N}\\p{N}", "u").test(word) : /^(?:[.:](?![^\s*_])|[)\]])/.test(line.slice(at + word.length, at + word.length + 2));
}
var beforeTerms = /(?: |^)gnu (?:(?:lesser|library|affero) )?general public license terms and conditions for copying$/;
function dropSecondTitle(words2, lines) {
  const title = beforeTerms.exec(words2.slice(-10).join(" "));
  if (title === null) return;
  const count = title[0].trim().split(" ").length - 5;
  words2.splice(-5 - count, count);
  lines.splice(-5 - count, count);
}
function licenceWords(text) {
  const words2 = [];
  const lines = [];
  const statements = [];
  const body = withoutComments(text.replace(/^\uFEFF/, "").normalize("NFC"));
  let number = 0;
  for (const raw of body.split("\n")) {
    number++;
    const clean = withoutMarkup(raw);
    const statement = statementLength(clean);
    if (statement > 0) statements.push({ before: words2.length, text: clean.slice(0, statement) });
    const line = clean.slice(statement).replaceAll("&", " and ").toLowerCase();
    for (const { 0: word, index } of line.matchAll(wordOrNumber)) {
      if (isEnumerator(word, line, index)) continue;
      if (word === "reserved" && words2.at(-1) === "rights" && words2.at(-2) === "all") {
        words2.length -= 2;
        lines.length -= 2;
        continue;
      }
      words2.push(spellings.get(word) ?? word);
      lines.push(number);
      if (word === "copying") dropSecondTitle(words2, lines);
    }
  }
  return { words: words2, lines, statements };
}
var termsEnd = ["end of terms and conditions", "addendum how to use this license"].map((phrase) => phrase.split(" "));
function endOfTerms(words2) {
  for (const phrase of termsEnd) {
    for (let at = words2.indexOf(phrase[0]); at >= 0; at = words2.indexOf(phrase[0], at + 1)) {
      if (phrase.every((word, n) => words2[at + n] === word)) return at;
    }
  }
  return words2.length;
}
var titleLines = 4;
function licenceHashes({ words: words2, lines }) {
  const end = endOfTerms(words2);
  const result = [{ hash: hashOf(words2.slice(0, end)), from: 0 }];
  let from = 0;
  for (let round = 0; round < titleLines; round++) {
    const line = lines[from];
    while (from < end && lines[from] === line) from++;
    if (from > 30 || end - from < 15) break;
    result.push({ hash: hashOf(words2.slice(from, end)), from });
  }
  return result;
}
function hashOf(words2) {
  return createHash("sha256").update(words2.join(" ")).digest("base64").slice(0, 12);
}

// src/inventory/licence-identify.ts
var nothing2 = {
  expression: null,
  family: null,
  confidence: 0,
  added: [],
  several: [],
  source: "text",
  nearest: null,
  line: 1,
  reason: null,
  around: ""
};
async function exact(words2) {
  const { default: table } = await import("./licence-hashes-FUT74NAK.js");
  const ids = new Map(
    Object.entries(table.hashes).flatMap(([id, hashes]) => hashes.match(/.{12}/g).map((hash) => [hash, id]))
  );
  for (const { hash, from } of licenceHashes(words2)) {
    const id = ids.get(hash);
    if (id === void 0 || words2.words.slice(0, from).some((word) => new RegExp("^\\p{N}", "u").test(word))) continue;
    const end = endOfTerms(words2.words);
    return {
      id,
      open: table.open.includes(id),
      start: from,
      end,
      similarity: 1,
      added: [],
      missing: [],
      modified: false
    };
  }
  return null;
}
function named2(fits, words2) {
  const [first] = fits;
  if (first === void 0 || fits.every(({ match }) => match.licence.id === first.match.licence.id))
    return first ?? null;
  const { start } = first.match;
  const opening2 = ` ${words2.slice(Math.max(0, start - 40), start + 40).join(" ")} `;
  const fitting = fits.filter(
    ({ match }) => opening2.includes(` ${licenceWords(match.licence.name.replace(/["“”]/g, "")).words.join(" ")} `)
  );
  return fitting.length === 1 ? fitting[0] : null;
}
var maxRounds = 6;
var gone = "\0";
var counts = ({ modified, similarity, match }) => !modified || similarity >= 0.8 && match.matched >= 100;
async function similar({ words: all, statements }, effort) {
  const index = await licenceIndex();
  const words2 = [...all];
  const found = [];
  for (let round = 0; round < maxRounds; round++) {
    const fits = bestFits(words2, statements, index, effort);
    const fit = named2(fits, words2);
    if (fit === null && fits.length > 0 && found.length === 0)
      return { found: [], alike: [...new Set(fits.map(({ match: match2 }) => match2.licence.id))] };
    if (fit === null || found.length > 0 && !counts(fit)) break;
    const { match, similarity, added, missing, modified } = fit;
    const { start, end } = match;
    const { id, open } = match.licence;
    found.push({ id, open, start, end, similarity, added, missing, modified });
    words2.fill(gone, start, end);
  }
  return { found: found.sort((a, b) => a.start - b.start), alike: [] };
}
async function isForeign(words2, found) {
  const { numberOf } = await licenceIndex();
  const inside = new Uint8Array(words2.length);
  for (const { start, end } of found) inside.fill(1, start, end);
  const rest = words2.filter((_, at) => inside[at] === 0);
  return rest.filter((word) => word.length > 3 && numberOf.has(word)).length < rest.length * 0.4;
}
var clearChoice = /\bdual[- ]licen|\b(?:under|of) either\b|\beither of the following licen|\byou may choose\b/;
var choice = /\bdual[- ]|\beither\b|\bat your (?:option|choice)\b|\bor\b|\bchoose\b|\bvalintasi\b|\bvalfritt\b/;
var isLesser = (ids) => ids.length === 2 && ids.includes("GPL-3.0") && ids.includes("LGPL-3.0");
function combined(ids, around2) {
  if (ids.length === 1) return ids[0];
  if (isLesser(ids)) return "LGPL-3.0";
  const plain = plainSentence(around2);
  if (ids.length !== 2 || ids.some(isOpen)) return null;
  const mentioned = namedLicences(around2);
  const chosen3 = clearChoice.test(plain) || choice.test(plain) && ids.every((id) => mentioned.includes(id));
  return chosen3 ? ids.join(" OR ") : null;
}
async function judged(whole, all, everything) {
  const first = everything[0];
  const own = ownPart(whole, all, first);
  const text = own.text;
  const words2 = {
    words: all.words.slice(0, own.words),
    lines: all.lines.slice(0, own.words),
    statements: all.statements
  };
  const found = everything.filter(({ start }) => start < own.words);
  const ids = [...new Set(found.map(({ id }) => id))];
  const rest = outside(text, words2, found);
  const base = {
    ...nothing2,
    confidence: Math.min(...found.map((each) => each.similarity)),
    several: ids.length > 1 && !isLesser(ids) ? ids : [],
    nearest: first.id,
    line: words2.lines[first.start] ?? 1,
    around: rest.notice
  };
  const changed = found.find(({ modified }) => modified);
  const restriction = restrictionIn([rest.text, ...all.statements.map((each) => each.text)].join("\n"));
  if (changed !== void 0 || restriction !== null) {
    const added = [...changed?.added ?? [], ...restriction === null ? [] : [restriction]];
    const { id, missing } = changed ?? first;
    const reason = modifiedText(id, added, missing);
    return { ...base, nearest: id, confidence: Math.min(0.5, base.confidence), added, reason };
  }
  const stated2 = words2.statements.map((each) => ({ line: words2.lines[each.before] ?? 1, text: `
${each.text}` }));
  const tied = tyingLine(rest.lines) ?? tyingLine(stated2);
  if (tied !== null) {
    return { ...base, confidence: Math.min(0.5, base.confidence), reason: conditionBeside(first.id, tied) };
  }
  const matched = found.reduce((sum, { start, end }) => sum + end - start, 0);
  if (rest.words > 250 + matched * 0.3 && !(first.id.startsWith("EUPL") && await isForeign(words2.words, found))) {
    return { ...base, confidence: Math.min(0.5, base.confidence), reason: otherTextBeside(first.id) };
  }
  const expression = combined(ids, rest.text);
  if (expression === null) return { ...base, reason: severalTexts(ids) };
  return settled({ ...base, expression });
}
function settled(identified) {
  const { expression } = identified;
  if (expression === null) return identified;
  if (isSettled(expression)) {
    return {
      ...identified,
      family: idsOf(expression).length === 1 ? familyOf(expression) : expression,
      nearest: expression
    };
  }
  return {
    ...identified,
    expression: null,
    family: expression,
    nearest: expression,
    reason: openVersion(expression)
  };
}
function asExpression(text) {
  const line = text.trim();
  if (line.length === 0 || line.length > 300 || line.includes("\n")) return null;
  const expression = standardExpression(line.replace(/^.{0,6}SPDX-License-Identifier:/i, ""));
  return expression === null ? null : settled({ ...nothing2, expression, confidence: 1, source: "expression" });
}
var licensing = /\blicen[cs]|\bpublic domain\b|\bwaive\b|lisens|\breleased under\b|\bterms of\b/;
var terms = /warrant|liab|permitted|permission|redistribut|\bas is\b|hereby|\bterms and conditions for\b/i;
var grants = /\b(?:licensed|released|published|distributed|available|provided|covered) (?:\w+ ){0,2}under\b|\bthrough the\b|\bterms of the\b/;
var linesOf = (text) => text.split("\n").map((each, n) => ({ line: n + 1, text: each }));
var compared = /\b(?:version|variant|form) of the\b|\bsimilar to\b|\bcompatible with\b|\bessentially\b|\b(?:based|modelled|modeled) on\b|\bderived from\b|\binspired by\b|\binstead of\b|\brather than\b|\bunlike\b/;
function asNotice(text, words2) {
  const plain = plainSentence(text);
  const ids = namedLicences(text);
  if (ids.length === 0 || words2.words.length > 400 || !licensing.test(plain)) return null;
  const naming = sentencesOf(text.replace(/\s+/g, " ")).filter((each) => namedLicences(each).length > 0);
  if (naming.length > 0 && naming.every((each) => compared.test(plainSentence(each)))) return null;
  if (terms.test(text) && !grants.test(plain)) return null;
  const line = text.split("\n").findIndex((each) => namedLicences(each).length > 0) + 1;
  const base = { ...nothing2, source: "notice", nearest: ids[0], line: Math.max(1, line), around: text };
  const restriction = restrictionIn(text);
  if (restriction !== null)
    return { ...base, added: [restriction], reason: modifiedText(ids[0], [restriction], []) };
  const tied = terms.test(text) || /\bexception/i.test(text) ? tyingLine(linesOf(text)) : null;
  if (tied !== null) return { ...base, reason: conditionInNotice(ids[0], tied) };
  const several2 = ids.length > 1 ? ids : [];
  const either = ids.length === 2 && choice.test(plain) && ids.every((id) => !isOpen(id));
  if (ids.length > 1 && !either) return { ...base, several: several2, reason: severalTexts(ids) };
  return settled({ ...base, several: several2, expression: ids.join(" OR "), confidence: 0.9 });
}
async function identifyText(text, effort = { steps: 0 }) {
  const expression = asExpression(text);
  if (expression !== null) return expression;
  const words2 = licenceWords(text);
  if (words2.words.length === 0) return { ...nothing2, reason: emptyText() };
  const equal = await exact(words2);
  if (equal !== null && words2.words.length - afterAppendix(words2.words, equal.end) < 40)
    return judged(text, words2, [equal]);
  const notice = asNotice(text, words2);
  if (notice !== null && !terms.test(text)) return notice;
  const { found, alike } = words2.words.length < 15 ? { found: [], alike: [] } : await similar(words2, effort);
  const eupl = found.every(({ modified }) => modified) ? euplByStructure(text) : null;
  if (eupl !== null && found.every(({ id }) => id !== eupl))
    return { ...nothing2, nearest: eupl, reason: unknownLanguage(eupl), around: text.slice(0, 800) };
  if (found.length > 0) return judged(text, words2, found);
  if (alike.length > 0) return { ...nothing2, nearest: alike[0], reason: sameText(alike), around: text };
  return notice ?? { ...nothing2, reason: unknownText(), around: text };
}

// src/inventory/licence-version.ts
var within = (family) => (each) => each.expression === `${family}-only` || each.expression === `${family}-or-later`;
function chosen2(family, votes) {
  const [first] = votes;
  if (first === void 0) return null;
  if (votes.every(({ expression }) => expression === first.expression)) {
    return { expression: first.expression, reason: null, evidence: votes };
  }
  const opposite = votes.find(({ expression }) => expression !== first.expression);
  const evidence = [first, opposite];
  return {
    expression: null,
    reason: contradictoryVersion(family, [...new Set(evidence.map(({ path }) => path))]),
    evidence
  };
}
function versionFrom(family, tiers) {
  for (const tier of tiers) {
    const choice2 = chosen2(family, tier.filter(within(family)));
    if (choice2 !== null) return choice2;
  }
  return null;
}
var enough = (votes, heads) => votes >= 3 || votes > 0 && heads <= 20;
function versionFromHeads(family, heads) {
  const votes = [];
  for (const [path, head] of heads) {
    const found = headerStatement(path, head);
    if (found !== null && within(family)(found)) votes.push(found);
  }
  const undecided2 = { expression: null, reason: openVersion(family), evidence: [] };
  if (!enough(votes.length, heads.size)) return undecided2;
  const later = votes.filter(({ expression }) => expression.endsWith("-or-later"));
  const only = votes.filter(({ expression }) => expression.endsWith("-only"));
  const [many, few] = later.length >= only.length ? [later, only] : [only, later];
  return chosen2(family, few.length * 19 <= many.length ? many.slice(0, 3) : [many[0], few[0]]) ?? undecided2;
}

// src/inventory/licence.ts
var textOf = (contents, path) => {
  const content = contents.get(path);
  return content?.kind === "text" ? content.text : null;
};
function pointsTo(text, files) {
  const path = text.trim().replace(/^(?:\.\/){1,3}/, "");
  if (path.length > 200 || path.includes("\n")) return null;
  return files.some((file) => file.path === path) ? path : null;
}
async function licenceFile(path, { contents, files, at, identify }) {
  const own = textOf(contents, path);
  const target = own === null ? null : pointsTo(own, files);
  const text = (target === null ? null : textOf(contents, target)) ?? own;
  const identified = await identify(text ?? "");
  return { path: at(path), identified: text === null ? { ...identified, reason: unreadText(at(path)) } : identified };
}
function evidenceOf({ path, identified }) {
  const { line, source, confidence, added } = identified;
  const expression = identified.expression ?? identified.family ?? identified.nearest;
  return expression === null ? [] : [{ path, line, source, expression, confidence, added }];
}
function nameEvidence(name, path) {
  const expression = licenceInName(name);
  return expression === null ? [] : [{ path, line: 1, source: "file-name", expression, confidence: 0.6, added: [] }];
}
function noticesIn(path, text) {
  const lines = text.split("\n");
  const lineOf2 = (id) => lines.findIndex(
    (_, n) => namedLicences(
      lines.slice(n, n + 4).join(" ").slice(0, 2e3)
    ).includes(id)
  ) + 1;
  return namedLicences(text.slice(0, 2e4)).map((expression) => ({
    path,
    line: Math.max(1, lineOf2(expression)),
    source: "notice",
    expression,
    confidence: 0.8,
    added: []
  }));
}
var weight = (evidence) => ["publiccode", "readme", "manifest"].indexOf(evidence.source);
function statementsIn({ contents, at }, readme) {
  const root = readme === null ? [] : [...readmeStatements(readme.path, readme.text)];
  const reuse = [];
  const below = [];
  for (const [path, content] of contents) {
    if (content.kind !== "text") continue;
    if (path === "REUSE.toml" || path === ".reuse/dep5") reuse.push(...reuseStatements(at(path), content.text));
    else if (isManifest(path)) (path.includes("/") ? below : root).push(...manifestStatements(at(path), content.text));
    else if (isNoticeBelow(path)) below.push(...noticesIn(at(path), content.text));
  }
  const choices = readme === null ? [] : readmeChoices(readme.path, readme.text);
  const versionless = readme === null ? null : versionlessStatement(readme.path, readme.text);
  return { root: root.sort((a, b) => weight(a) - weight(b)), reuse, below, choices, versionless };
}
async function settle(decision, tiers, input) {
  const { family } = decision;
  if (family === null || !isOpen(family)) return decision;
  const open = { ...decision, expression: null, family, reason: openVersion(family) };
  const stated2 = versionFrom(family, tiers);
  if (stated2 !== null) return { ...open, ...stated2, evidence: [...decision.evidence, ...stated2.evidence] };
  const requests = sourceHeads(input.sources ?? input.files);
  const heads = /* @__PURE__ */ new Map();
  for (const [path, content] of requests.length === 0 ? [] : await input.read(requests)) {
    if (content.kind === "text") heads.set(path, content.text.slice(0, 4096));
  }
  const choice2 = versionFromHeads(family, heads);
  return { ...open, ...choice2, evidence: [...decision.evidence, ...choice2.evidence] };
}
async function reuseText(decision, { contents, at, identify }) {
  const wanted = decision.expression;
  if (wanted === null) return [];
  for (const [path, content] of contents) {
    if (!isReuseText(path) || content.kind !== "text" || licenceInName(path) !== wanted) continue;
    const found = evidenceOf({ path: at(path), identified: await identify(content.text) });
    return found.map((each) => each.expression === familyOf(wanted) ? { ...each, expression: wanted } : each);
  }
  return [];
}
function distinct(evidence) {
  const seen2 = /* @__PURE__ */ new Map();
  for (const each of evidence) {
    const key = `${each.path}
${each.expression}`;
    if (!seen2.has(key)) seen2.set(key, each);
  }
  return [...seen2.values()];
}
async function rootedIn({ files, read, base = "", identify = identifyText }) {
  const contents = await read(licenceCandidates(files, base));
  const at = (path) => base + path;
  if (base === "") return { files, contents, at, identify };
  const below = (path) => path.slice(base.length);
  return {
    files: files.map((file) => ({ ...file, path: below(file.path) })),
    contents: new Map([...contents].map(([path, content]) => [below(path), content])),
    at,
    identify
  };
}
async function licenceFacts(input) {
  const rooted = await rootedIn(input);
  const { files, contents, at } = rooted;
  const paths = inOrder(files.map(({ path }) => path).filter(isLicenceFile));
  const read = paths.filter((path) => contents.has(path));
  const found = await Promise.all(read.map((path) => licenceFile(path, rooted)));
  const statements = statementsIn(rooted, input.readme);
  const own = found.flatMap(({ path, identified }) => noticesIn(path, identified.around));
  const names = files.filter(({ path }) => isReuseText(path) || isLicenceFile(path)).flatMap(({ path }) => nameEvidence(path, at(path)));
  const tiers = [own, statements.root, statements.reuse, names, statements.below];
  const decision = await settle(decide(found, files, statements), tiers, input);
  const texts = found.flatMap(evidenceOf);
  const text = texts.some(({ source }) => source === "text") ? [] : await reuseText(decision, rooted);
  const all = [...texts, ...text, ...decision.evidence, ...statements.root, ...statements.reuse, ...names];
  const { expression, family, reason } = decision;
  return {
    expression,
    family: family === null ? expression : familyFor(expression, family),
    reason,
    evidence: distinct(all)
  };
}
var familyFor = (expression, family) => expression === null ? family : expression;

// src/inventory/choose-candidates.ts
var requestFor = ({ kind, path }) => kind === "changelog" ? { path, limit: documentLimit, head: changelogHead } : { path, limit: kind === "owners" ? ownersLimit : documentLimit };
async function chooseCandidates(views, settings) {
  const candidates = await Promise.all(views.map((view) => choose(view, settings)));
  const named3 = settings.artefacts.get("api-description") !== void 0;
  const apisIn = ({ files, base }, most2) => apiCandidates(files, most2, base);
  const all = named3 ? candidates.map((map) => (map.get("api-description") ?? []).map(({ path }) => path)) : views.map((view) => apisIn(view, mostHeads));
  const tooMany = !named3 && all.reduce((sum, { length }) => sum + length, 0) > mostHeads;
  const share = Math.ceil(mostHeads / views.length);
  return views.map((view, index) => ({
    view,
    candidates: candidates[index],
    apiPaths: tooMany ? apisIn(view, share) : all[index]
  }));
}
var requestsOf = ({ view, candidates, apiPaths }) => [
  ...[...candidates].flatMap(([, list2]) => list2.filter(({ path }) => !unreadableFormat.test(path)).map(requestFor)),
  ...licenceCandidates(view.files, view.base),
  ...manifestCandidates(view.files, view.base),
  ...apiPaths.map(headOf)
];

// src/inventory/style.ts
import { posix as posix2 } from "node:path";
var mostFiles2 = 200;
var reference = /\$ref["']?[ \t]{0,100}:[ \t]{0,100}(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"',}\]]{1,1000}))/gu;
var decoded = (written) => {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
};
function leadsTo(written, from) {
  const file = written.split("#", 1)[0] ?? "";
  if (file === "" || file.startsWith("/") || /^[a-z][a-z0-9+.-]{0,40}:/iu.test(file)) return null;
  const path = posix2.normalize(posix2.join(posix2.dirname(from), decoded(file)));
  return path === "." || path === ".." || path.startsWith("../") ? null : path;
}
async function filesOf(entry, { reader, exists }) {
  const files = /* @__PURE__ */ new Map();
  const seen2 = /* @__PURE__ */ new Set([entry]);
  for (let wanted = [entry]; wanted.length > 0; ) {
    const contents = await reader.read(wanted.map((path) => ({ path, limit: apiLimit })));
    const next = [];
    for (const path of wanted) {
      const content = contents.get(path);
      if (content?.kind !== "text") continue;
      files.set(path, content.text);
      for (const [, double, single, bare] of content.text.matchAll(reference)) {
        const target = leadsTo(double ?? single ?? bare ?? "", path);
        if (target === null || seen2.has(target) || seen2.size >= mostFiles2 || !exists(target)) continue;
        seen2.add(target);
        next.push(target);
      }
    }
    wanted = next;
  }
  return files;
}
var unread2 = (path) => ({
  fi: `Tiedostoa ${path} ei voi lukea tekstinä.`,
  sv: `Filen ${path} kan inte läsas som text.`,
  en: `The file ${path} cannot be read as text.`
});
function styleAsked(ask, { parsed, ...sources }) {
  return async (path, profile) => {
    const files = await filesOf(path, sources);
    if (!files.has(path)) return { undetermined: unread2(path) };
    return parsed.styles(`${profile} ${path}`, JSON.stringify([...files]), () => ask(files, path, profile));
  };
}

// src/inventory/elsewhere-signs.ts
var signs = {
  governance: {
    heading: /\bgovernance\b|(?<!projektin)hallintamalli|hallinnointi|yhteishallinta|\bstyrning\b|styrmodell|projektorganisation|who is behind|\bgov\b.{0,20}open source/iu,
    notHeading: /data governance|central governance|information governance/iu,
    headingWithTopics: /^(?:organisation(?:en)?|organization|organisaatio|organisering|organisatie|rollen|roller|roolit|roles?(?: (?:and|&) responsibilities)?|project team|samarbete|samverkan|yhteistyö|samenwerking(?:sverband)?|beslut\S*(?: .{0,40})?|besluitvorming|päätöksenteko|decision[- ]making|steering (?:group|committee)|core team|ohjausryhmä|styrgrupp(?:en)?|stuurgroep|samenwerkende partijen|deelnemende partijen|who (?:we are|maintains this))$/iu,
    sentence: /\b(?:drivs|förvaltas|ägs) (?:gemensamt )?av (?:flera|ett antal|\d+)?\s?(?:organisationer|kommuner|myndigheter|regioner)|\bkommunalt ejet og styret|\b(?:samenwerkende|deelnemende) gemeenten|\b(?:governed|steered)\b(?:,? (?:and )?[\w-]+){0,5} by\b|(?:hallinnoi|omistavat yhdessä|kehittävät yhdessä|ohjausryhmä päättää|förvaltas gemensamt|ägs gemensamt)/iu,
    notSentence: /conduct|licen[cs]e|licens|lisenss|covenant|terms|\blaws?\b|community guidelines|policy|regulation/iu,
    link: /^(?:project |our )?governance(?: model| document)?$|(?<!projektin)hallintamalli|tuotteenhallintasuunnitelma|rajapinnan hallintasuunnitelma|styrmodell|förvaltningsplan/iu,
    sources: ["readme"]
  },
  roadmap: {
    concepts: ["roadmap"],
    notHeading: /\bapi roadmap of\b/iu,
    link: /^(?:(?:our|the|project|product|public|feature|development|view|see|technical) ){0,3}road-?map(?:s|\b.{0,12})$|^(?:\S+ )?tiekart\S*$|^kehityspol\S*$|^(?:\S+ )?färdplan\S*$|^vägkart\S*$|^udviklingsplan\S*$/iu,
    key: "roadmap"
  },
  owners: {
    heading: /maintainers?\b|ylläpitäjät|ylläpitovastuu|underhållsansvar|underhållare|förvaltare\b|code ?owners?|^(?:core )?team$|^tech leads?$|^roll(?:en|er)$|^roolit$|^beheerders?$/iu,
    says: new RegExp("(?:^|[\\s(|])@[\\w-]{2,}|[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w{2,}|\\p{Lu}\\p{Ll}{1,40} \\p{Lu}\\p{Ll}", "u"),
    sources: ["contributing", "readme"]
  },
  licence: {
    concepts: ["licence"],
    sentence: { test: licenceSentence },
    says: /\b(?:MIT|EUPL|GPL|AGPL|LGPL|MPL|Apache|BSD|CC0|CC[- ]BY|ISC|Unlicense)\b|Mozilla Public|General Public|European Union Public|public domain/u
  },
  contributing: {
    concepts: ["contrib"],
    planConcepts: ["change"],
    notHeading: /^contributors?\b|\bcontributors\b(?! guide)|contribution statistics/iu,
    sentence: /\bwelcome (?:all |any |new |your )?contributions\b|\bcontributions (?:are|is) (?:very |always |most )?welcome|\bpull requests? (?:are )?(?:always |very )?welcome|\bpull request\S*.{0,30}\b(?:toimitta|tehd|lähet)|\b(?:toimitta|tehd|lähet)\S*.{0,40}\bpull request|\bbidrag (?:är|tas).{0,20}(?:välkom|emot)|\bbijdragen zijn (?:van harte )?welkom/iu,
    link: /^(?:.{0,20}\b)?(?:contributing|contribution guide(?:lines)?|how to contribute|contribute)\b.{0,30}$|osallistumisohje|bidragsguide|^osallistu\b/iu,
    sources: ["readme", "governance"]
  },
  "code-of-conduct": {
    heading: /code of conduct|käytössäännöt|uppförandekod|gedragscode|verhaltenskodex/iu,
    link: /code of conduct|käytössäännöt|uppförandekod|gedragscode|verhaltenskodex/iu,
    sources: ["readme", "contributing", "governance"]
  },
  security: {
    concepts: ["security"],
    notHeading: /security rating|bug fixes/iu,
    says: /(?:report|disclos|vulnerab|ilmoita|haavoittuv|rapporter|anmäl|sårbar|meld).{0,600}(?:@|https?:|mail|advisor|contact|osoite|epost|e-post|sähköposti)|(?:@|https?:|mail|advisor|contact).{0,600}(?:report|disclos|vulnerab|ilmoita|haavoittuv|rapporter|sårbar)/isu,
    sentence: /\b(?:do not|don't|never|must not|please avoid)\b.{0,60}\b(?:issues?|publicly|public)\b.{0,120}(?:security|vulnerab)|\b(?:do not|don't|never|must not)\b.{0,80}(?:security|vulnerab).{0,160}(?:e-?mail|mail|contact|@|\[at\])|(?:security|vulnerab)\w*.{0,60}\b(?:issues?|problems?|bugs?|reports?)\b.{0,120}(?:e-?mail|@|\[at\])|(?:tietoturva|haavoittuv)\S*.{0,120}(?:ilmoita|lähetä|@)|(?:säkerhets|sårbarhet)\S*.{0,120}(?:anmäl|rapporter|mejla|@)/iu,
    link: /^(?:security policy|report (?:a )?(?:security|vulnerabilit)[\w ]*|vulnerability disclosure[\w ]*|tietoturvailmoitus|säkerhetspolicy)$/iu,
    sources: ["readme", "contributing"]
  },
  changelog: {
    concepts: ["changelog"],
    link: /^(?:.{0,20}\b)?(?:change ?log|release notes)\b.{0,20}$|muutosloki|versiohistoria|ändringslogg/iu
  },
  funding: {
    concepts: ["funding"],
    notHeading: /built with|used by/iu,
    sentence: /\b(?:funded|financed|co-funded)\b(?:,? (?:and )?[\w-]+){0,5} by\b|\brahoitta(?:a|vat)\b|\bfinansieras av\b|\bfinansieres af\b|\bgefinancierd door\b/iu,
    sources: ["readme", "governance"],
    key: "fundedBy"
  },
  support: {
    concepts: ["support", "comms"],
    heading: /^(?:feedback|issue tracking|issue reporting|get(?:ting)? in touch|need help|palaute|ota yhteyttä|apua|återkoppling)|\b(?:report(?:ing)? (?:issues|bugs|problems)|bug reports?|have a question|questions|kysymykset|frågor|vragen|fragen|spørgsmål)\b/iu,
    sentence: /\b(?:get in touch|contact us|reach out)\b.{0,80}(?:@|slack|mail|forum|chat|issue)|\bcontact op\w* (?:via|met)|\btag fat i\b|\bota\S* yhteyttä\b|\bkontakta oss\b|\bquestions?\b.{0,40}\b(?:file|open|create|contact|ask|mail|e-mail|post|join)\b|\bkysymy(?:s|ksi)\S*.{0,60}(?:sähköposti|osoit|ota yhteyttä)|\bfrågor\b.{0,60}(?:kontakta|e-post|mejla)/iu,
    link: /^(?:community|chat(?: with us)?|discuss(?:ions?)?(?: with .{1,20})?|contact(?: us)?|forum|mailing list|slack|ask a question|get help)!?$/iu,
    destination: /^https?:\/\/(?:matrix\.to|app\.gitter\.im|gitter\.im|discord\.(?:gg|com\/invite)|t\.me|[\w-]+\.slack\.com|slack\.[\w.-]+|groups\.google\.com|[\w.]*discourse\.)|\/discussions\/?$/iu,
    notHeading: /\bfaq\b|frequently asked|support(?:ed|ing|s)\b|browser|communication between|long[- ]term support|version support|platform/iu,
    sources: ["readme", "contributing"]
  }
};

// src/inventory/elsewhere.ts
function headingFits(label, { concepts = [], heading, notHeading }, more) {
  if (label.kind === "cell" || notHeading?.test(label.text)) return false;
  if (label.kind === "bold" && label.cells.length > 0) return false;
  const named3 = conceptsIn(label.text);
  return [...concepts, ...more].some((concept) => named3.has(concept)) || (heading?.test(label.text) ?? false);
}
var onlyLink = (links, words2) => links.length > 0 && words2 <= 30 ? links[0] : null;
var longest = 4e3;
function section({ document, kind }, label, rule) {
  if (label.depth === 1 && kind === "readme" && document.labels.filter(({ depth: depth2 }) => depth2 === 1).length === 1)
    return null;
  const { passages, links } = bodyOf(document, label);
  const text = passages.map((passage) => passage.text).join("\n");
  const said = `${text.slice(0, longest)}
${links.slice(0, 50).map(({ destination }) => destination).join("\n")}`;
  if (rule.says && !rule.says.test(said)) return null;
  const range = { from: label.line + 1, to: label.endLine };
  const substance = substanceOf(document, range, 4);
  if (substance === "empty") return null;
  const words2 = countWords(text);
  const link = onlyLink(links, words2);
  if (link && words2 <= 12)
    return {
      status: "linked",
      path: document.path,
      line: link.line,
      endLine: null,
      substance: "pointer",
      target: link.destination
    };
  return {
    status: "section",
    path: document.path,
    line: label.line,
    endLine: label.endLine,
    substance,
    target: link?.destination ?? null
  };
}
var byHeading = (source, rule) => {
  for (const label of source.document.labels) {
    if (!headingFits(label, rule, source.kind === "governance" ? rule.planConcepts ?? [] : [])) continue;
    const place = section(source, label, rule);
    if (place) return place;
  }
  return byTopics(source, rule);
};
function byTopics(source, { headingWithTopics }) {
  if (!headingWithTopics) return null;
  for (const label of source.document.labels) {
    if (label.kind !== "heading" || !headingWithTopics.test(normaliseLabel(label.text))) continue;
    const topics = topicsOf(source.document, { from: label.line, to: label.endLine });
    const core = topics.has("owner-named") || topics.has("decision-making");
    const place = core && topics.size >= 2 ? section(source, label, {}) : null;
    if (place) return place;
  }
  return null;
}
function around(document, line) {
  const headings = document.labels.filter(({ kind }) => kind === "heading");
  const before = headings.filter((label) => label.line <= line).at(-1);
  const after = headings.find((label) => label.line > line);
  return { from: before?.line ?? 1, to: (after?.line ?? document.lines + 1) - 1 };
}
function bySentence({ document }, rule) {
  if (!rule.sentence) return null;
  for (const passage of document.passages) {
    const said = sentences(passage.text).some(
      (sentence) => rule.sentence?.test(sentence.slice(0, longest)) && !rule.notSentence?.test(sentence.slice(0, longest))
    );
    if (!said) continue;
    const { from, to } = around(document, passage.line);
    return {
      status: "section",
      path: document.path,
      line: from === passage.line ? from : Math.max(from, 1),
      endLine: to,
      substance: "full",
      target: null
    };
  }
  return null;
}
function byLink({ document }, rule, exists) {
  const { link: pattern, destination } = rule;
  if (!pattern) return null;
  const link = document.links.find((one) => {
    if (one.kind !== "link") return false;
    if (!pattern.test(one.text.trim()) && !pattern.test(lastPart(one.destination)) && !destination?.test(one.destination))
      return false;
    if (/^mailto:/iu.test(one.destination)) return true;
    const resolved = resolveLink(document.path, one.destination, exists);
    return resolved.kind === "external" || resolved.kind === "file" && resolved.found;
  });
  return link ? {
    status: "linked",
    path: document.path,
    line: link.line,
    endLine: null,
    substance: "pointer",
    target: link.destination
  } : null;
}
var lastPart = (destination) => destination.replace(/[#?].*$/u, "").split("/").filter(Boolean).at(-1)?.replace(/\.\w{1,5}$/u, "").replace(/[-_]/gu, " ") ?? "";
function byKey(publiccode, key, sources) {
  if (!publiccode.keys.has(key)) return null;
  const field = publiccode.fields.get(key);
  if (field && isReserved(field.value)) return null;
  const line = field?.line ?? [...publiccode.fields].find(([name]) => name.startsWith(`${key}.`))?.[1].line ?? 1;
  if (!field) return { status: "section", path: publiccode.path, line, endLine: null, substance: "full", target: null };
  return sectionBehind(field.value, sources) ?? {
    status: "linked",
    path: publiccode.path,
    line,
    endLine: null,
    substance: "pointer",
    target: field.value
  };
}
function fundingInPlan(sources) {
  for (const { kind, document } of sources) {
    const line = kind === "governance" ? topicsOf(document).get("funding")?.find((at) => document.passages.some((passage) => passage.line === at && passage.kind !== "cell")) : void 0;
    if (line !== void 0)
      return {
        status: "section",
        path: document.path,
        line,
        endLine: around(document, line).to,
        substance: "full",
        target: null
      };
  }
  return null;
}
function sectionBehind(url, sources) {
  const fragment = /#([\w-]+)$/u.exec(url)?.[1]?.toLowerCase();
  if (!fragment) return null;
  for (const { kind, document } of sources) {
    if (kind !== "readme" || !document.anchors.has(fragment)) continue;
    const label = document.labels.find(
      ({ kind: of, text }) => of === "heading" && text.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, "").trim().replace(/\s/gu, "-") === fragment
    );
    if (label)
      return {
        status: "section",
        path: document.path,
        line: label.line,
        endLine: label.endLine,
        substance: substanceOf(document, { from: label.line + 1, to: label.endLine }, 4),
        target: null
      };
  }
  return null;
}
function findElsewhere(kind, sources, publiccode, exists) {
  const rule = signs[kind];
  if (!rule) return null;
  const wanted = rule.sources ?? ["readme"];
  const ordered = wanted.flatMap((from) => sources.filter((source) => source.kind === from));
  for (const source of ordered) {
    const place = byHeading(source, rule);
    if (place) return place;
  }
  for (const source of ordered) {
    const place = bySentence(source, rule);
    if (place) return place;
  }
  if (kind === "funding") {
    const place = fundingInPlan(sources);
    if (place) return place;
  }
  const keyed = publiccode && rule.key ? byKey(publiccode, rule.key, sources) : null;
  if (keyed) return keyed;
  for (const source of ordered) {
    const place = byLink(source, rule, exists);
    if (place) return place;
  }
  return null;
}

// src/inventory/issue-forms.ts
var folder = /^(?:\.github\/ISSUE_TEMPLATE\/[^/]+\.(?:md|ya?ml)|\.github\/ISSUE_TEMPLATE\.md|\.gitlab\/issue_templates\/[^/]+\.md)$/iu;
var issueForms = (files) => files.filter(({ path }) => folder.test(path)).map(({ path }) => path);
var reportElsewhere = /(?:security|vulnerab|tietoturva|haavoittuv|säkerhet|sårbar)/iu;
var address = /[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}|https?:\/\/|security\/policy|advisories/iu;
async function securityInIssueForms(files, reader) {
  const forms = issueForms(files).slice(0, 20);
  const contents = await reader.read(forms.map((path) => ({ path, limit: documentLimit })));
  for (const [path, content] of contents) {
    if (content.kind !== "text") continue;
    const index = content.text.split("\n").findIndex((line) => reportElsewhere.test(line.slice(0, 2e3)) && address.test(line.slice(0, 2e3)));
    if (index >= 0)
      return { status: "section", path, line: index + 1, endLine: index + 1, substance: "full", target: null };
  }
  return null;
}

// src/inventory/complete-artefacts.ts
async function sourcesOf(artefacts, reader) {
  const wanted = artefacts.filter(
    ({ kind, status }) => status === "present" && (kind === "readme" || kind === "contributing" || kind === "governance")
  );
  const read = await Promise.all(
    wanted.map(async ({ kind, path }) => ({ kind, document: await reader.document(path ?? "") }))
  );
  return read.flatMap(({ kind, document }) => "unread" in document ? [] : [{ kind, document }]);
}
var beyondFiles = (kind, around2) => around2 && (kind === "changelog" ? releaseNotes(around2) : inherited(around2, kind));
async function completeArtefacts({ located, ofParts, publiccode, forms, around: around2 }, reader, exists) {
  const sources = await sourcesOf(located, reader);
  const artefacts = [];
  for (const kind of artefactKinds) {
    const files = located.filter((artefact) => artefact.kind === kind);
    if (files.length > 0) {
      artefacts.push(...files);
      continue;
    }
    const place = findElsewhere(kind, sources, publiccode, exists) ?? (kind === "security" ? await securityInIssueForms(forms, reader) : null);
    const part = ofParts.find((artefact) => artefact.kind === kind);
    artefacts.push(place ? { ...absent(kind), ...place } : part ?? beyondFiles(kind, around2) ?? absent(kind));
  }
  return artefacts;
}

// src/inventory/details.ts
async function isValid({ valid, validation }) {
  if (valid === false) return false;
  const found = await validation();
  return "undetermined" in found ? null : found.faults.length === 0;
}
async function documentDetails(artefact, inventory) {
  if (artefact.path === null) return {};
  const document = await inventory.document(artefact.path);
  if ("unread" in document) return { language: null };
  const language = languageOf(document.passages.map(({ text }) => text).join("\n"));
  if (artefact.kind !== "governance") return { language };
  const range = artefact.status === "present" ? void 0 : { from: artefact.line ?? 1, to: artefact.endLine ?? document.lines };
  return { language, topics: Object.fromEntries(topicsOf(document, range)) };
}
async function ownersDetails(artefact, inventory) {
  const owners = await inventory.owners();
  if (owners?.path === artefact.path) {
    const invalidLines = [
      ...new Set(owners.problems.filter(({ kind }) => kind !== "owner-as-pattern").map(({ line }) => line))
    ].sort((a, b) => a - b);
    return { format: "codeowners", dialect: owners.dialect, rules: owners.rules.length, invalidLines, effective: true };
  }
  const codeowners = /codeowners/iu.test(artefact.path ?? "");
  return codeowners ? { format: "codeowners", effective: false } : { format: artefact.status === "present" ? "maintainers" : "section" };
}
async function describe(artefact, inventory) {
  if (artefact.status === "absent" || artefact.status === "inherited") return artefact;
  return { ...artefact, details: { ...artefact.details, ...await detailsOf(artefact, inventory) } };
}
async function detailsOf(artefact, inventory) {
  switch (artefact.kind) {
    case "governance":
    case "readme":
      return documentDetails(artefact, inventory);
    case "owners":
      return ownersDetails(artefact, inventory);
    case "licence": {
      const { expression, family } = await inventory.licence();
      return { spdx: expression, family };
    }
    case "api-description": {
      const description = (await inventory.apis()).find(({ path }) => path === artefact.path);
      return { valid: description ? await isValid(description) : null, title: description?.title ?? null };
    }
    case "publiccode":
      return { version: (await inventory.publiccode())?.fields.get("publiccodeYmlVersion")?.value ?? null };
    default:
      return {};
  }
}

// src/inventory/product.ts
var stages = /* @__PURE__ */ new Set(["concept", "development", "beta", "stable", "obsolete"]);
var versionIn = (text) => /^[ \t]{0,20}"version"[ \t]{0,5}:[ \t]{0,5}"(\d+\.\d+[^"]{0,20})"/mu.exec(text)?.[1] ?? /^version[ \t]{0,5}=[ \t]{0,5}["'](\d+\.\d+[^"']{0,20})["']/mu.exec(text)?.[1] ?? /^#{1,3}[ \t]{0,5}\[?v?(\d+\.\d+\.\d+)/mu.exec(text)?.[1] ?? null;
var declaredIn = (publiccode) => {
  const declared = publiccode?.fields.get("developmentStatus")?.value;
  return declared && stages.has(declared) ? declared : null;
};
function stageIn(versions) {
  const version = versions.map(versionIn).find((found) => found !== null) ?? null;
  if (version === null || version === "0.0.0") return null;
  return version.startsWith("0.") ? "development" : "stable";
}
function productOf(settings, { artefacts, plans, publiccode, texts }, whole) {
  const { kind, stage, level, owners, access, control } = settings.product;
  const declared = stage ?? declaredIn(publiccode);
  const ofVersion = stageIn(texts);
  const described = artefacts.some((artefact) => artefact.kind === "api-description" && artefact.status === "present");
  const stated2 = plans.map(({ document, from, to }) => ownersIn(document, from, to)).find((list2) => list2.length > 0);
  return {
    kind: kind ?? (described ? ["software", "interface"] : ["software"]),
    stage: declared ?? ofVersion ?? whole?.stage ?? "stable",
    stageDeclared: declared !== null || ofVersion === null && whole?.stageDeclared === true,
    level,
    owners: owners ?? stated2 ?? whole?.owners ?? null,
    access,
    control
  };
}

// src/inventory/publiccode.ts
var syntax2 = (line) => ({
  fi: `Tiedostossa publiccode.yml on syntaksivirhe rivillä ${line}. Korjaa rivi.`,
  sv: `Filen publiccode.yml har ett syntaxfel på rad ${line}. Rätta raden.`,
  en: `The file publiccode.yml has a syntax error on line ${line}. Correct the line.`
});
var duplicate = (key) => ({
  fi: `Avain ”${key}” on tiedostossa publiccode.yml kahdesti. Poista toinen.`,
  sv: `Nyckeln ”${key}” finns två gånger i publiccode.yml. Ta bort den ena.`,
  en: `The key "${key}" stands twice in publiccode.yml. Remove one of them.`
});
var deep = {
  fi: "Tiedostossa publiccode.yml on niin monta sisäkkäistä tasoa, ettei sitä lueta.",
  sv: "Filen publiccode.yml har så många nivåer inuti varandra att den inte läses.",
  en: "The file publiccode.yml is nested so deeply that it is not read."
};
var several = {
  fi: "Tiedostossa publiccode.yml on useita YAML-asiakirjoja; niitä kuuluu olla yksi.",
  sv: "Filen publiccode.yml innehåller flera YAML-dokument; det ska vara ett.",
  en: "The file publiccode.yml holds several YAML documents; one is expected."
};
var swollen = {
  fi: "Tiedosto publiccode.yml paisuu viittauksineen (`*nimi`) niin suureksi, ettei sitä lueta. Kirjoita tiedot auki ilman viittauksia.",
  sv: "Filen publiccode.yml blir med sina hänvisningar (`*namn`) så stor att den inte läses. Skriv ut uppgifterna utan hänvisningar.",
  en: "With its references (`*name`) the file publiccode.yml becomes so large that it is not read. Write its details out without references."
};
function problemOf(path, { problem }) {
  if (!problem) return null;
  const { line, column, what, detail } = problem;
  const message = what === "syntax" ? syntax2(line) : what === "duplicate" ? duplicate(detail) : what === "deep" ? deep : several;
  return { path, line, column, message };
}
async function dataOf(path, reading) {
  try {
    return await yamlFile(path, reading);
  } catch (error) {
    if (!(error instanceof Swollen)) throw error;
    return { path, line: 1, column: 1, message: swollen };
  }
}
async function readPubliccode(path, text) {
  const reading = await parseYaml(text, { merge: true });
  const { fields, keys } = await yamlFields(reading);
  const problem = problemOf(path, reading);
  if (problem) return { path, problem, fields, keys, data: null };
  const data = await dataOf(path, reading);
  if ("message" in data) return { path, problem: data, fields, keys, data: null };
  return { path, problem: null, fields, keys, data };
}

// src/inventory/share.ts
var isCodeowners = ({ kind, status, path }) => kind === "owners" && status === "present" && /(?:^|\/)codeowners?[^/]*$/iu.test(path ?? "");
function leadsTo2(artefact, paths, exists) {
  if (artefact.status !== "linked" || artefact.path === null || artefact.target === null) return false;
  const link = resolveLink(artefact.path, artefact.target, exists);
  return link.kind === "file" && link.found && paths.has(link.path);
}
function ofKind(own, shared2, exists) {
  if (own.some(({ status }) => status === "present")) return own;
  const there = shared2.filter(({ status }) => status !== "absent");
  const places = own.filter(({ status }) => status !== "absent");
  if (places.length === 0) return there.length > 0 ? there : own;
  const files = there.filter(({ status }) => status === "present");
  const paths = new Set(files.flatMap(({ path }) => path === null ? [] : [path]));
  return [...places.filter((place) => !leadsTo2(place, paths, exists)), ...files];
}
function shareArtefacts(component, own, shared2, exists) {
  const of = (list2, kind) => list2.filter((artefact) => artefact.kind === kind);
  return artefactKinds.flatMap((kind) => ofKind(of(own, kind), of(shared2, kind), exists)).map((artefact) => ({ ...artefact, component }));
}
var agrees = (stated2, { expression, family }) => expression === null ? familyOf(stated2) === family : stated2 === expression || stated2 === familyOf(expression);
function settled2(both, stated2) {
  const exact2 = new Set(stated2.map(({ expression: expression2 }) => expression2).filter((one) => one !== both.family));
  const [expression = null] = exact2;
  return both.expression !== null || exact2.size !== 1 ? both : { ...both, expression, family: expression, reason: null };
}
var isText2 = ({ source }) => source === "text" || source === "notice" || source === "expression" || source === "file-name";
function shareLicence(own, shared2) {
  const stated2 = own.evidence;
  if (stated2.length === 0) return shared2;
  const both = { ...shared2, evidence: [...shared2.evidence, ...stated2] };
  const agreeing = stated2.filter(({ expression: expression2 }) => agrees(expression2, shared2));
  if (agreeing.length > 0) return settled2(both, agreeing);
  const texts = shared2.evidence.filter(isText2);
  if (texts.length === 0) return own;
  const declared = stated2.find(({ source }) => source !== "readme");
  if (!declared) return both;
  const { expression } = declared;
  if (idsOf(expression).every((id) => texts.some((text) => text.expression === id)))
    return { expression, family: expression, reason: null, evidence: [...stated2, ...shared2.evidence] };
  return shared2.family === null ? both : own;
}

// src/inventory/take-view.ts
function ownersOf({ files, reader, parsed }) {
  return once(async () => {
    const { effective, dialect } = locateOwners(files);
    const content = effective ? await reader.content(effective) : null;
    if (!effective || content?.kind !== "text") return null;
    return parsed.owners(
      `${dialect} ${effective}`,
      content.text,
      async () => parseOwners(effective, content.text, dialect, content.size)
    );
  });
}
async function locatedIn({ candidates, view }, found, { reader, settings }, whole) {
  const files = (await locate(candidates, reader, settings, false)).filter(({ kind }) => kind !== "api-description");
  const ofParts = await locate(candidates, reader, settings, true);
  const described = found.map(apiArtefact);
  if (view.component === null || !whole) return { located: [...files, ...described], ofParts };
  const own = files.filter((artefact) => !isCodeowners(artefact));
  return { located: [...whole.artefacts.filter(isCodeowners), ...own, ...described], ofParts };
}
function licenceOf(run2, { view }, readme, whole) {
  const own = async () => {
    const content = readme ? await run2.reader.content(readme) : null;
    return licenceFacts({
      files: view.files,
      base: view.base,
      sources: whole ? view.files : run2.files,
      read: run2.reader.read,
      readme: readme && content?.kind === "text" ? { path: readme, text: content.text } : null,
      identify: (text) => run2.parsed.licences(text, text, () => identifyText(text))
    });
  };
  if (!whole || hasLicenceText(view.files, view.base)) return once(own);
  return once(async () => shareLicence(await own(), await whole.licence()));
}
function searchedIn({ component, base }, repository) {
  const isPart2 = component !== null && base !== "";
  return (kind) => [
    ...searchedFor(kind),
    ...isPart2 && kind !== "owners" ? searchedFor(kind, base) : [],
    ...searchedBeyond(repository, kind)
  ];
}
async function versionTexts({ view: { base } }, located, { exists, reader }) {
  const changelogs = located.filter(({ kind }) => kind === "changelog").map(({ path }) => path ?? "");
  const paths = [`${base}package.json`, `${base}pyproject.toml`, ...changelogs];
  const contents = await Promise.all(paths.map((path) => exists(path) ? reader.content(path) : null));
  return contents.flatMap((content) => content?.kind === "text" ? [content.text] : []);
}
var manifestName = /"name"\s{0,20}:\s{0,20}"([^"\n]{1,200})"/u;
async function namesOf({ view: { base, component } }, located, run2) {
  const { repository, reader, exists } = run2;
  const textOf3 = async (path) => {
    const content = path !== null && exists(path) ? await reader.content(path) : null;
    return content?.kind === "text" ? content.text : "";
  };
  const pathsOf = (...kinds) => located.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  const texts = await Promise.all(pathsOf("readme", "publiccode", "governance", "contributing", "security").map(textOf3));
  const heading = /^\s{0,3}#{1,2}\s+(.{1,200})$/mu.exec(texts[0] ?? "")?.[1] ?? "";
  const manifest = manifestName.exec(await textOf3(`${base}package.json`))?.[1] ?? "";
  const about = "known" in repository.forge.about ? repository.forge.about.known : null;
  const names = [
    repository.name,
    component ?? "",
    heading,
    manifest,
    ...publiccodeNames(texts),
    about?.description ?? ""
  ];
  return { names, texts: [...texts, about?.homepage ?? ""] };
}
var publiccodeNames = (texts) => texts.flatMap((text) => /^name:[ \t]{0,10}["']?([^"'\n]{1,200})/mu.exec(text)?.[1] ?? []);
async function describedIn(chosen3, found, located, run2) {
  const { settings, reader, parsed, files, exists } = run2;
  const isNamed = settings.artefacts.has("api-description");
  const product = isNamed || found.length === 0 ? null : await namesOf(chosen3, located, run2);
  const described = await describeApis(found, product, { reader, parsed, files, exists });
  const elsewhere = isNamed ? [] : leftOutByPlace(chosen3.view.files, new Set(found.map(({ path }) => path)), chosen3.view.base);
  return { apis: described.apis, leftOut: [...described.leftOut, ...await seen(elsewhere, run2)] };
}
async function seen(left, { reader }) {
  const found = await findApis(
    reader,
    left.map(({ path }) => path),
    { product: null, schemas: false }
  );
  const paths = new Set(found.map(({ path }) => path));
  return left.filter(({ path }) => paths.has(path));
}
async function takeView(run2, chosen3, found, whole) {
  const { repository, settings, reader, parsed, exists, owners, style, urls } = run2;
  const { component } = chosen3.view;
  const all = await locatedIn(chosen3, found, run2, whole);
  const publiccodePath = all.located.find(({ kind }) => kind === "publiccode")?.path ?? null;
  const described = await describedIn(chosen3, found, all.located, run2);
  const counted = new Set(described.apis.map(({ path }) => path));
  const { ofParts } = all;
  const located = all.located.filter(({ kind, path }) => kind !== "api-description" || counted.has(path ?? ""));
  const ownPubliccode = once(async () => {
    const content = publiccodePath ? await reader.content(publiccodePath) : null;
    if (!publiccodePath || content?.kind !== "text") return null;
    return parsed.publiccode(publiccodePath, content.text, () => readPubliccode(publiccodePath, content.text));
  });
  const forms = whole ? [] : repository.files;
  const sources = { located, ofParts, publiccode: await ownPubliccode(), forms, around: whole ? null : repository };
  const own = await completeArtefacts(sources, reader, exists);
  const withShared = (list2) => whole && component !== null ? shareArtefacts(component, list2, whole.artefacts, exists) : list2;
  const artefacts = withShared(own);
  const texts = await versionTexts(chosen3, located, run2);
  const publiccode = await ownPubliccode();
  const inventory = {
    repository,
    component,
    product: productOf(settings, { artefacts, plans: [], publiccode, texts }, whole?.product ?? null),
    artefacts,
    of: (kind) => inventory.artefacts.filter((artefact) => artefact.kind === kind && artefact.status !== "absent"),
    searched: searchedIn(chosen3.view, repository),
    files: run2.files,
    exists,
    document: reader.document,
    content: reader.content,
    owners,
    licence: licenceOf(run2, chosen3, located.find(({ kind }) => kind === "readme")?.path ?? null, whole),
    apis: whole && found.length === 0 ? whole.apis : async () => described.apis,
    leftOut: described.leftOut,
    agreements: {
      decisions: settings.decisions,
      deprecation: settings.deprecation,
      licence: settings.product.licence
    },
    publiccode: whole && !publiccodePath ? whole.publiccode : ownPubliccode,
    ...style ? { style } : {},
    ...urls ? { urls } : {}
  };
  const plans = (await readings(inventory, ["governance"])).readings;
  inventory.product = productOf(settings, { artefacts, plans, publiccode, texts }, whole?.product ?? null);
  inventory.artefacts = withShared(await Promise.all(own.map((artefact) => describe(artefact, inventory))));
  return inventory;
}

// src/inventory/views.ts
var folderOf = (path) => path.split("/").filter((part) => part !== "" && part !== ".").join("/");
var baseOf = (path) => {
  const folder2 = folderOf(path);
  return folder2 === "" ? "" : `${folder2}/`;
};
function homeOf(path, folders) {
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    const home = folders.get(path.slice(0, at));
    if (home) return home;
  }
  return folders.get("");
}
function viewsOf(files, components) {
  if (components.length === 0) return [{ component: null, base: "", files }];
  const folders = new Map(components.map(({ path }) => [folderOf(path), []]));
  const rest = [];
  for (const file of files) (homeOf(file.path, folders) ?? rest).push(file);
  const parts = components.map(({ name, path }) => ({
    component: name,
    base: baseOf(path),
    files: folders.get(folderOf(path)) ?? []
  }));
  return [{ component: null, base: "", files: folders.get("") ?? rest }, ...parts];
}
function componentsWithoutFiles(files, components) {
  return components.filter(({ path }) => {
    const base = baseOf(path);
    return !files.some((file) => file.path.startsWith(base));
  });
}

// src/inventory/inventory.ts
function pathSet(repository) {
  const paths = /* @__PURE__ */ new Set();
  for (const { path } of repository.files) {
    paths.add(path);
    for (let at = path.lastIndexOf("/"); at > 0 && !paths.has(path.slice(0, at)); at = path.lastIndexOf("/", at - 1))
      paths.add(path.slice(0, at));
  }
  return paths;
}
var productName = ({ name }, component) => component === null ? name : `${name} ${component.replaceAll("/", " ")}`;
var takesSchemas = ({ product, artefacts }) => artefacts.has("api-description") || (product.kind?.includes("interface") ?? false);
async function takeInventories(repository, settings, parse, parsed = parsedStore(), askStyle, askUrls) {
  parsed.begin();
  const files = await withoutIgnored(repository.files, settings);
  const reader = openReader(repository, parse, parsed);
  const chosen3 = await chooseCandidates(viewsOf(files, settings.components), settings);
  await reader.prefetch(chosen3.flatMap(requestsOf));
  const described = await Promise.all(
    chosen3.map(
      ({ view, apiPaths }) => findApis(reader, apiPaths, {
        // What the settings name is the product's own, whatever it is called.
        product: settings.artefacts.has("api-description") ? null : productName(repository, view.component),
        schemas: takesSchemas(settings)
      })
    )
  );
  await reader.prefetch(described.flat().map(wholeOf));
  const known = pathSet(repository);
  const exists = (path) => path === "" || known.has(path.replace(/\/$/u, ""));
  const style = askStyle ? styleAsked(askStyle, { reader, parsed, exists }) : null;
  const urls = settings.checkUrls ? askUrls ?? null : null;
  const owners = ownersOf({ files, reader, parsed });
  const run2 = { repository, settings, files, reader, parsed, exists, owners, style, urls };
  const [first, ...parts] = chosen3.map((one, index) => ({ chosen: one, found: described[index] ?? [] }));
  const whole = await takeView(run2, first.chosen, first.found, null);
  const components = [];
  for (const part of parts) components.push(await takeView(run2, part.chosen, part.found, whole));
  if (components.length > 0) whole.components = components;
  return [whole, ...components];
}
async function takeInventory(repository, settings, parse, parsed, askStyle, askUrls) {
  const [whole] = await takeInventories(repository, settings, parse, parsed, askStyle, askUrls);
  return whole;
}

// src/remarks.ts
var notText = (path, size) => ({
  fi: `En lukenut tiedostoa ${path} (${size} tavua): se on liian suuri tai ei ole tekstiä.`,
  sv: `Jag läste inte filen ${path} (${size} byte): den är för stor eller är inte text.`,
  en: `I did not read the file ${path} (${size} bytes): it is too large or no text.`
});
var brokenBase = (mistake) => ({
  fi: `Ennen muutosta voimassa olleissa asetuksissa on virhe (${mistake}), joten käytin oletusasetuksia.`,
  sv: `Inställningarna som gällde före ändringen har ett fel (${mistake}), så jag använde standardinställningarna.`,
  en: `The settings that held before the change have a mistake (${mistake}), so the defaults judged.`
});
var baseJudges = (path) => path === null ? {
  fi: "Ennen tätä muutosta asetustiedostoa ei ollut, joten muutos tarkistettiin oletusasetuksilla.",
  sv: "Före den här ändringen fanns ingen inställningsfil, så ändringen kontrollerades med standardinställningarna.",
  en: "There was no settings file before this change, so the defaults judge it."
} : {
  fi: `Muutos tarkistettiin niillä asetuksilla, jotka olivat voimassa ennen sitä (${path}).`,
  sv: `Ändringen kontrollerades med de inställningar som gällde före den (${path}).`,
  en: `This change is judged by the settings that held before it (${path}).`
};
var ownJudges = (path) => ({
  fi: `Muutosehdotus tarkistettiin siksi sen omilla asetuksilla ja poikkeuksilla (${path}). Katso, muuttaako se niitä.`,
  sv: `Ändringsförslaget kontrollerades därför med sina egna inställningar och undantag (${path}). Se efter om det ändrar dem.`,
  en: `So the pull request was judged by its own settings and exceptions (${path}). Look whether it changes them.`
});
var stageStays = (before, now) => ({
  fi: `Muutos siirtää tuotteen vaiheen takaisinpäin (${stageNames[before].fi} → ${stageNames[now].fi}). Se vaikuttaa tarkistukseen vasta, kun muutos on hyväksytty.`,
  sv: `Ändringen flyttar produktens skede bakåt (${stageNames[before].sv} → ${stageNames[now].sv}). Det påverkar kontrollen först när ändringen har godkänts.`,
  en: `The change moves the stage of the product back (${stageNames[before].en} → ${stageNames[now].en}). That counts only once it is merged.`
});
var componentGone = (name) => ({
  fi: `Muutos poistaa osan ”${name}”, joten sitä ei arvioitu.`,
  sv: `Ändringen tar bort delen ”${name}”, så den bedömdes inte.`,
  en: `The change takes the component "${name}" away, so it was not judged.`
});
var accessRestricted = (reason) => ({
  fi: `Omistajien mukaan tuotteen käyttö on rajattu: ${reason}`,
  sv: `Enligt ägarna är användningen av produkten begränsad: ${reason}`,
  en: `The owners say that access to the product is restricted: ${reason}`
});
async function remarksOf(inventories) {
  const remarks = /* @__PURE__ */ new Map();
  const add = (path, text) => void remarks.set(path, text);
  for (const inventory of inventories) {
    for (const { kind, path, status } of inventory.artefacts) {
      if (!path || status !== "present" || kind === "api-description" || remarks.has(path)) continue;
      if (kind === "licence" || kind === "owners" || kind === "publiccode" || /\.ya?ml$/iu.test(path)) {
        const content = await inventory.content(path);
        if (content && content.kind !== "text")
          add(path, content.kind === "unreadable" ? content.reason : notText(path, content.size));
        continue;
      }
      const document = await inventory.document(path);
      if ("unread" in document) add(path, document.unread);
    }
  }
  return [...remarks.values()];
}

// src/policy.ts
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
var limit = 512e3;
var noSettings = (path) => ({
  fi: `Asetustiedostoa ${path} ei ole koodivarastossa. Tarkista polku tai jätä se pois, jolloin käytetään oletuksia.`,
  sv: `Inställningsfilen ${path} finns inte i kodförrådet. Kontrollera sökvägen eller lämna bort den, så används standardvärdena.`,
  en: `There is no settings file ${path} in the repository. Check the path, or leave it out to use the defaults.`
});
var unreadableFile = (path) => ({
  fi: `Tiedostoa ${path} ei voi lukea tekstinä.`,
  sv: `Filen ${path} kan inte läsas som text.`,
  en: `The file ${path} cannot be read as text.`
});
var noRuleFile = (path) => ({
  fi: `Sääntötiedostoa ${path} ei ole. Tarkista polku.`,
  sv: `Regelfilen ${path} finns inte. Kontrollera sökvägen.`,
  en: `The rule file ${path} is not found. Check the path.`
});
var noRequests = (remote, path) => {
  const name = `github:${remote.owner}/${remote.repository}/${path}`;
  return {
    fi: `Asetukset perivät tiedoston ${name}, mutta pyynnöt GitHubiin on kytketty pois (\`token\` on tyhjä). Anna avain tai poista \`extends\`-kohta.`,
    sv: `Inställningarna ärver ${name}, men förfrågningar till GitHub är avstängda (\`token\` är tom). Ge en nyckel eller ta bort punkten under \`extends\`.`,
    en: `The settings extend ${name}, but requests to GitHub are switched off (\`token\` is empty). Give a token, or remove the entry of \`extends\`.`
  };
};
async function textOf2(repository, path) {
  const content = (await repository.read([{ path, limit }])).get(path);
  if (content?.kind !== "text") throw new AuthorError(unreadableFile(path), { path });
  return content.text;
}
var withoutDot = (path) => path.replace(/^\.\//u, "");
var settingsAmong = (has, config) => (config ? [withoutDot(config)] : settingsPlaces).find(has) ?? null;
function settingsPath(paths, config) {
  const path = settingsAmong((place) => paths.has(place), config);
  if (path !== null || !config) return path;
  const asked = withoutDot(config);
  throw new AuthorError(noSettings(asked), { path: asked });
}
var readersOf = (repository, paths, { forge }) => ({
  local: async (path) => paths.has(path) ? textOf2(repository, path) : null,
  remote: (remote, path, named3) => {
    if (!forge) throw new ForgeError(noRequests(remote, path), named3);
    return forge.file(remote, path, named3);
  }
});
async function localRuleFiles(repository, { ruleFiles }) {
  if (ruleFiles.length === 0) return [];
  const globs = await compileGlobs(ruleFiles.map(withoutDot));
  const paths = repository.files.map(({ path }) => path).filter((path) => globs.some((glob) => glob.match(path)));
  return Promise.all(paths.map(async (path) => ({ path, text: await textOf2(repository, path) })));
}
async function remoteRuleFiles(files, forge) {
  const texts = [];
  for (const { repository, pattern, location } of files) {
    if (!forge) throw new ForgeError(noRequests(repository, pattern), location);
    const clean = withoutDot(pattern);
    const [glob] = await compileGlobs([clean]);
    const isPlain2 = !/[*?[\]{}()!+@]/u.test(clean);
    const paths = isPlain2 ? [clean] : (await forge.paths(repository, location)).filter((path) => glob?.match(path));
    for (const path of paths.slice(0, 200)) {
      const name = `github:${repository.owner}/${repository.repository}/${path}@${repository.commit.slice(0, 7)}`;
      texts.push({ path: name, text: await forge.file(repository, path, location) });
    }
  }
  return texts;
}
async function givenRuleFiles(paths) {
  for (const path of paths)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new AuthorError(noRuleFile(path), { path });
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, "utf8") })));
}
var nothing3 = {
  settings: defaultSettings,
  origins: /* @__PURE__ */ new Map(),
  layers: []
};
var sourcesOf2 = (layers, files) => JSON.stringify([...layers.map(({ name, text }) => [name, text]), ...files.map(({ path, text }) => [path, text])]);
async function defaultPolicy(options) {
  const userFiles = await givenRuleFiles(options.rules ?? []);
  const rules = await loadRules({ settings: defaultSettings, userFiles });
  return { ...nothing3, rules, sources: sourcesOf2([], userFiles) };
}
async function readPolicy(repository, options) {
  const paths = new Set(repository.files.map(({ path: path2 }) => path2));
  const path = settingsPath(paths, options.config);
  if (path === null) return defaultPolicy(options);
  const parsed = await parseSettings(path, await textOf2(repository, path), {
    ownRules: (options.rules ?? []).length > 0,
    today: repository.today,
    readers: readersOf(repository, paths, options)
  });
  const userFiles = [
    ...await localRuleFiles(repository, parsed.settings),
    ...await remoteRuleFiles(parsed.remoteRuleFiles, options.forge),
    ...await givenRuleFiles(options.rules ?? [])
  ];
  const rules = await loadRules({ settings: parsed.settings, userFiles });
  const { settings, origins, layers } = parsed;
  return { settings, origins, layers, rules, sources: sourcesOf2(layers, userFiles) };
}
function refuseEmptyComponents({ settings, origins }, repository) {
  const [empty] = componentsWithoutFiles(repository.files, settings.components);
  if (!empty) return;
  const place = origins.get(`components.${settings.components.indexOf(empty)}`) ?? origins.get("components");
  throw new AuthorError(folderWithoutFiles(empty.name, empty.path), place ?? null);
}
async function languageAsked(repository, { config }) {
  const path = settingsAmong((place) => repository.files.some((file) => file.path === place), config);
  const content = path === null ? null : (await repository.read([{ path, limit }])).get(path);
  const words2 = content?.kind === "text" ? /^language:[ \t]*\[?[ \t]*["']?(fi|sv|en)\b/mu.exec(content.text) : null;
  return words2?.[1] ?? null;
}
async function readOwnPolicy(repository, options) {
  try {
    const policy = await readPolicy(repository, options);
    refuseEmptyComponents(policy, repository);
    return policy;
  } catch (error) {
    if (error instanceof AuthorError) error.language ??= await languageAsked(repository, options);
    throw error;
  }
}
var isBase = (base) => base !== null && "repository" in base;
var inBase = ({ config, ...rest }, { files }) => config !== void 0 && files.some(({ path }) => path === withoutDot(config)) ? { ...rest, config } : rest;
async function againstBase(base, own, options) {
  try {
    const policy = await readPolicy(base.repository, inBase(options, base.repository));
    const same = policy.sources === own.sources;
    const chosen3 = policy.settings.path !== null;
    return { policy, own, chosen: chosen3, remarks: same ? [] : [baseJudges(policy.settings.path)] };
  } catch (error) {
    if (!(error instanceof AuthorError) || error instanceof ForgeError) throw error;
    const at = error.location ? `${error.location.path}:${error.location.line ?? 1}` : error.text.en;
    return { policy: await defaultPolicy(options), own, chosen: true, remarks: [brokenBase(at)] };
  }
}
async function policiesOf(repository, given, occasion, options) {
  const own = await readOwnPolicy(repository, options);
  if (isBase(given) && occasion !== "push") return againstBase(given, own, options);
  const alone = given !== null && !isBase(given) && occasion === "pull-request" && own.settings.path !== null;
  return {
    policy: own,
    own,
    chosen: own.settings.path !== null,
    remarks: alone ? [ownJudges(own.settings.path ?? "")] : []
  };
}

export {
  parsedStore,
  takeInventories,
  takeInventory,
  stageStays,
  componentGone,
  accessRestricted,
  remarksOf,
  defaultPolicy,
  readOwnPolicy,
  isBase,
  policiesOf
};
