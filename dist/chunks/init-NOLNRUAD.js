import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  aboutWhole,
  adviceOnCodeOwner,
  adviceOnContact,
  adviceOnOwners,
  appeared,
  checkedCodeOwner,
  checkedContact,
  checkedLicence,
  checkedOwners,
  checkedProduct,
  complete,
  fromOptions,
  fromSettings,
  interrupted,
  noTerminal,
  notWritten,
  readmeChanged
} from "./chunk-PD3XTAEW.js";
import {
  isSharedAddress
} from "./chunk-4KDYOAU7.js";
import {
  refuseLinks
} from "./chunk-YWAHYUHD.js";
import {
  done,
  runOptions
} from "./chunk-6GZJ6LF2.js";
import {
  documentNames,
  kindNames
} from "./chunk-X6IJ6YFV.js";
import {
  startingFiles
} from "./chunk-SS6DYRAC.js";
import {
  readOwnPolicy,
  takeInventory
} from "./chunk-UVKRUZAZ.js";
import "./chunk-MHBJQ5RC.js";
import "./chunk-5MJRINTJ.js";
import "./chunk-YHXLK5L5.js";
import {
  paintWith,
  wrapped
} from "./chunk-7WT6CEOX.js";
import {
  gapWords
} from "./chunk-L7NW5IOP.js";
import "./chunk-GHSYZ4CB.js";
import {
  countWords,
  isOrganisation,
  statedFacts,
  statedOwners
} from "./chunk-LBOI4YBC.js";
import {
  settingsPlaces
} from "./chunk-VSM2O5GP.js";
import {
  bodyNamed
} from "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-N6T45TL4.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import {
  artefactKinds
} from "./chunk-DQ473CYP.js";
import "./chunk-MYWB25UQ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-42DU3URZ.js";
import "./chunk-5DC5HJ6U.js";
import "./chunk-VQR5YMEA.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-E3WDO7PP.js";
import "./chunk-EMUWVA7T.js";
import {
  languageOf
} from "./chunk-24EIH2ZN.js";
import "./chunk-IGIITEFK.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-S255KAXF.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import {
  artefactNames,
  capital,
  counted,
  languages,
  stageNames
} from "./chunk-DWLZACDT.js";
import "./chunk-NDHPCCMS.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
import {
  plain,
  visible
} from "./chunk-OEWKGUIG.js";
import {
  open
} from "./chunk-TFED3IDJ.js";
import "./chunk-YJROWYS4.js";
import "./chunk-QPUBKGTS.js";
import {
  workingTreeFacts
} from "./chunk-BZJXENXZ.js";
import {
  git,
  webAddress
} from "./chunk-PKA3MPQB.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-PUJKWDWB.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/starting-facts.ts
function firstOf(found, check) {
  for (const { value, path } of found) {
    const checked = check(value);
    if ("value" in checked && checked.value !== "") return { value: checked.value, path };
  }
  return null;
}
var weight = ["settings", "plan", "publiccode", "readme", "citation", "manifest"];
var rank = ({ source }) => (weight.indexOf(source) + weight.length + 1) % (weight.length + 1);
var stated = (facts, ...names) => facts.filter(({ name }) => names.includes(name)).sort((a, b) => rank(a) - rank(b)).map(({ value, location }) => ({ value, path: location?.path ?? null }));
var noName = /^(?:readme|documentation|docs?|introduction|overview|getting started|johdanto|ohje|dokumentaatio|inledning)$/iu;
var unscoped = (name) => name.replace(/^@[\w.-]{1,60}\//u, "");
var nameIn = (facts) => firstOf(stated(facts, "name"), (text) => noName.test(text.trim()) ? { value: "" } : checkedProduct(unscoped(text)));
var contactIn = (facts) => firstOf(
  stated(facts, "contact", "api-contact").filter(({ value }) => isSharedAddress(value)),
  checkedContact
);
async function codeOwnerOf(inventory) {
  const file = await inventory.owners();
  const rule = file?.rules.findLast(({ pattern }) => pattern === "*");
  if (!file || !rule) return null;
  const shared = rule.owners.filter(({ kind, name }) => kind === "team" || kind === "email" && isSharedAddress(name));
  return firstOf(
    shared.map(({ name }) => ({ value: name, path: file.path })),
    checkedCodeOwner
  );
}
var isBody = (name) => bodyNamed(name, { listed: true }) !== null || isOrganisation(name);
async function ownersOf(inventory, settings) {
  const settled = settings.product.owners;
  const own = settled ? checkedOwners(settled.join(", ")) : null;
  if (own && "value" in own && own.value.length > 0) return { value: own.value, path: settings.path };
  const { sources } = await statedOwners(inventory);
  for (const { owners, path } of sources) {
    const names = owners.map(({ written }) => written).filter(isBody);
    const checked = checkedOwners(names.join(", "));
    if ("value" in checked && checked.value.length > 0) return { value: checked.value, path };
  }
  return null;
}
var stages = ["concept", "development", "beta", "stable", "obsolete"];
function stageOf({ product }, facts, settings) {
  const [status] = stated(facts, "status").filter(({ value }) => stages.includes(value));
  const [version] = stated(facts, "version");
  if (product.stageDeclared) return { value: product.stage, path: status?.path ?? settings.path };
  if (status) return { value: status.value, path: status.path };
  return version || product.stage !== "stable" ? { value: product.stage, path: version?.path ?? null } : null;
}
var webAddress2 = /^https:\/\/[\w.-]{3,100}\/[\w.~-]{1,100}\/[\w.~-]{1,100}$/u;
var repositoryIn = (facts) => firstOf(stated(facts, "repository"), (text) => {
  const value = text.trim().replace(/^git\+/u, "").replace(/(?:\.git)?\/?$/u, "");
  return { value: webAddress2.test(value) ? value : "" };
});
async function knownFacts(inventory, settings) {
  const [facts, { expression }, owners, codeOwner] = await Promise.all([
    statedFacts(inventory),
    inventory.licence(),
    ownersOf(inventory, settings),
    codeOwnerOf(inventory)
  ]);
  const text = inventory.of("licence").find(({ status }) => status === "present")?.path ?? null;
  const chosen = settings.product.licence;
  const licences = [
    ...chosen === null ? [] : [{ value: chosen, path: settings.path }],
    ...expression === null ? [] : [{ value: expression, path: text }],
    ...stated(facts, "licence")
  ];
  return {
    name: nameIn(facts),
    stage: stageOf(inventory, facts, settings),
    owners,
    contact: contactIn(facts),
    codeOwner,
    licence: firstOf(licences, checkedLicence),
    repository: repositoryIn(facts)
  };
}

// src/starting-point.ts
var lastTitleLine = 30;
var mostWords = 8;
var workflowLimit = 1e5;
var mostWorkflows = 60;
function presentKinds(inventory) {
  return artefactKinds.flatMap((kind) => {
    const [first] = inventory.of(kind).filter(({ status: status2 }) => status2 !== "absent");
    if (!first) return [];
    const { status, path, line } = first;
    return [{ kind, status, path, line: status === "present" ? null : line, target: first.target ?? first.from }];
  });
}
var ownFile = (kind, path) => ({
  kind,
  status: "present",
  path,
  line: null,
  target: null
});
async function presentWorkflow({ files, read }) {
  const paths = files.map(({ path }) => path).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/iu.test(path));
  const contents = await read(paths.slice(0, mostWorkflows).map((path) => ({ path, limit: workflowLimit })));
  const found = paths.find((path) => {
    const content = contents.get(path);
    return content?.kind === "text" && /^[ \t-]*uses:[ \t]*["']?[\w.-]+\/kuntalint@/mu.test(content.text);
  });
  return found === void 0 ? [] : [ownFile("workflow", found)];
}
var changeForm = /^\.github\/ISSUE_TEMPLATE\/[^/]*(?:change|feature|enhancement|request|idea|muuto|ehdotu|toive|kehity|andring|ändring|forslag|förslag|onskemal|önskemål)[^/]*\.(?:md|ya?ml)$/iu;
var decisionFolder = /^(?:docs?\/)?(?:decisions|decision-records|adrs?|architecture\/decisions|paatokset|päätökset|beslut)\/[^/]+$/iu;
function presentForms({ files }) {
  const form = files.find(({ path }) => path.length < 300 && changeForm.test(path));
  return form ? [ownFile("issue-form", form.path)] : [];
}
function presentSettings({ files }) {
  const paths = new Set(files.map(({ path }) => path));
  const found = settingsPlaces.find((place) => paths.has(place));
  return found === void 0 ? [] : [ownFile("settings", found)];
}
function presentDecisions({ files }, { decisions }) {
  const within = decisions.folder === null ? null : `${decisions.folder.replace(/^\.?\/|\/$/gu, "")}/`;
  const file = files.find(({ path }) => within === null ? decisionFolder.test(path) : path.startsWith(within));
  return file ? [ownFile("decisions", file.path.slice(0, file.path.lastIndexOf("/")))] : [];
}
async function readReadme(inventory) {
  const [first] = inventory.of("readme");
  const path = first?.status === "present" ? first.path : null;
  const document = path === null ? null : await inventory.document(path);
  if (path === null || document === null || "unread" in document) return { readme: null, language: null };
  const title = document.labels.find(({ kind, depth }) => kind === "heading" && depth === 1);
  const isFirst = title && !document.passages.some(({ line, text }) => line < title.line && countWords(text) > mostWords);
  const titleLine = title && isFirst && title.line <= lastTitleLine ? title.line : null;
  const code = languageOf(document.visible);
  const language = languages.find((one) => one === code) ?? null;
  return {
    readme: document.format === "markdown" ? { path, text: document.text, titleLine } : null,
    language: language && { value: [language], path }
  };
}
async function startingPoint(repository, options) {
  const { settings } = await readOwnPolicy(repository, options);
  const inventory = await takeInventory(repository, settings);
  const [{ readme, language }, workflow2, facts, apis] = await Promise.all([
    readReadme(inventory),
    presentWorkflow(repository),
    knownFacts(inventory, settings),
    inventory.apis()
  ]);
  const { path, product } = settings;
  const described = inventory.of("api-description").find(({ status }) => status === "present");
  const written = settings.language;
  return {
    known: {
      ...facts,
      kind: product.kind ? { value: product.kind, path } : described ? kindOf(inventory, described.path) : null,
      level: path === null ? null : { value: product.level, path },
      languages: written && written.length > 0 ? { value: written, path } : language,
      apiDescriptions: apis.filter(({ doubt }) => doubt === null).map((one) => one.path)
    },
    present: [
      ...presentSettings(repository),
      ...presentKinds(inventory),
      ...workflow2,
      ...presentForms(repository),
      ...presentDecisions(repository, settings)
    ],
    readme,
    components: settings.components.map(({ name }) => name)
  };
}
var kindOf = ({ product }, path) => ({ value: product.kind, path });

// src/templates/licence-text.ts
async function hasLicenceText(id) {
  const { default: data } = await import("./licence-originals-AGFCGPNY.js");
  return Object.hasOwn(data.ids, id);
}

// src/commands/init-diff.ts
function styleOf(line) {
  if (/^(?:diff |new file |--- |\+\+\+ )/u.test(line)) return "bold";
  if (line.startsWith("@@")) return "cyan";
  return line.startsWith("+") ? "green" : line.startsWith("-") ? "red" : null;
}
function coloured(diff) {
  const paint = paintWith(true);
  const painted = (line) => {
    const style = styleOf(line);
    return style ? paint(style, line) : line;
  };
  return diff.split("\n").map(painted).join("\n");
}
async function planDiff({ write, badge }, { colour, terminal }) {
  const { unifiedDiff } = await import("./unified-diff-AVNMFZL3.js");
  const created = write.map(({ path, text }) => ({ from: null, to: path, before: "", after: text }));
  const changed = badge ? [{ from: badge.path, to: badge.path, before: badge.before.toString("utf8"), after: badge.after.toString("utf8") }] : [];
  const diff = unifiedDiff([...created, ...changed]);
  const shown = terminal ? visible(diff) : diff;
  return colour ? coloured(shown) : shown;
}

// src/commands/init-plan.ts
import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { join as join2, posix as posix2 } from "node:path";

// src/templates/badge-line.ts
var workflow = "kuntalint.yml";
function badgeLine(repository) {
  const address = `${repository}/actions/workflows/${workflow}`;
  return `[![kuntalint](${address}/badge.svg)](${address})`;
}
var hasBadge = (text) => /workflows\/kuntalint|kuntalint-badge|\[!\[kuntalint\]/iu.test(text);
var blank = (line) => line === void 0 || line.trim() === "";
var underline = /^ {0,3}(?:=+|-+)\s*$/u;
var badges = /^ {0,3}\[?!\[.{0,500}(?:badge|shields\.io|\/actions\/workflows\/)/iu;
var html = /^\s*</u;
var atxTitle = /^\ufeff? {0,3}#(?:\s|$)/u;
function behindTitle(lines, at) {
  const title = lines[at] ?? "";
  if (atxTitle.test(title)) return at + 1;
  return !blank(title) && !html.test(title) && underline.test(lines[at + 1] ?? "") ? at + 2 : null;
}
var lastBadgeLine = 20;
function badgesOnTop(lines, title) {
  const at = lines.slice(0, Math.min(title ?? lastBadgeLine, lastBadgeLine)).findIndex((line) => badges.test(line));
  if (at < 0 || !(at === 0 || blank(lines[at - 1]))) return -1;
  return lines.slice(0, at).every((line) => blank(line) || html.test(line) || /^!\[/u.test(line)) ? at : -1;
}
function withBadge(text, titleLine, badge) {
  const pieces = text.split(/(\r\n|\n|\r)/u);
  const lines = pieces.filter((_, index) => index % 2 === 0);
  const end = pieces[1] ?? "\n";
  const startOf = (line) => pieces.slice(0, 2 * line).join("");
  const joined = (line) => `${startOf(line)}${badge}${end}${pieces.slice(2 * line).join("")}`;
  const onTop = badgesOnTop(lines, titleLine === null ? null : titleLine - 1);
  if (onTop >= 0) return joined(onTop);
  const behind = titleLine === null ? null : behindTitle(lines, titleLine - 1);
  if (behind === null) return null;
  const next = lines.findIndex((line, index) => index >= behind && !blank(line));
  if (next >= 0 && badges.test(lines[next])) return joined(next);
  const before = startOf(behind);
  const opened = /[\r\n]$/u.test(before) ? before : before + end;
  return `${opened}${end}${badge}${end}${blank(lines[behind]) ? "" : end}${text.slice(before.length)}`;
}

// src/templates/relinked.ts
import { posix } from "node:path";
var link = /\]\(([^()\s<>]{1,300})\)/gu;
var isAddress = (target) => /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/iu.test(target);
var encoded = (path) => path.split("/").map((part) => encodeURIComponent(part).replace(/[()]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)).join("/");
function relinked(text, path, instead) {
  if (instead.size === 0) return text;
  const folder = posix.dirname(path);
  return text.replace(link, (whole, target) => {
    if (isAddress(target)) return whole;
    const [file = ""] = target.split("#");
    const found = instead.get(posix.normalize(posix.join(folder, file)));
    if (found === void 0) return whole;
    return `](${isAddress(found) ? found : encoded(posix.relative(folder, found))})`;
  });
}
var plainPath = /^[\w.@/-]{1,300}$/u;
function reowned(text, instead) {
  const patterns = new Map(
    [...instead].filter(([, there]) => !isAddress(there) && plainPath.test(there)).flatMap(([path, there]) => [
      [`/${path}`, `/${there}`],
      [`/${path.replace(/\.md$/u, "*")}`, `/${there}`]
    ])
  );
  return text.split("\n").map((line) => line.replace(/^\/\S*/u, (pattern) => patterns.get(pattern) ?? pattern)).join("\n");
}

// src/commands/init-places.ts
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
function entryLike(folder, name) {
  const entries = readdirSync(folder);
  const wanted = name.toLowerCase();
  return entries.includes(name) ? name : entries.find((entry) => entry.toLowerCase() === wanted) ?? null;
}
function knownToGit(files, path) {
  const wanted = path.toLowerCase();
  const same = files.find((file) => file.path.toLowerCase() === wanted);
  if (same) return { path: same.path, why: "exists" };
  const above = files.find((file) => wanted.startsWith(`${file.path.toLowerCase()}/`));
  return above ? { path: above.path, why: above.mode === "120000" ? "link" : "no-folder" } : null;
}
function inTheWay(top, path, files) {
  const parts = path.split("/");
  let folder = "";
  for (const [index, part] of parts.entries()) {
    const entry = entryLike(join(top, folder), part);
    if (entry === null) return knownToGit(files, path);
    folder = folder === "" ? entry : `${folder}/${entry}`;
    const stats = lstatSync(join(top, folder));
    if (stats.isSymbolicLink()) return { path: folder, why: index === parts.length - 1 ? "exists" : "link" };
    if (index === parts.length - 1) return { path: folder, why: "exists" };
    if (!stats.isDirectory() || entry !== part) return { path: folder, why: "no-folder" };
  }
  return knownToGit(files, path);
}

// src/commands/init-plan.ts
var elsewhere = /^https:\/\/[^/]*(?:gitlab|bitbucket|codeberg|gitea|forgejo|sourcehut|sr\.ht|azure|visualstudio)/iu;
var onlyOnGithub = ["workflow", "issue-form"];
function badgeEdit({ top, files, point: { readme } }, line) {
  const file = files.find(({ path }) => path === readme?.path);
  if (!readme || !file || file.mode !== "100644" && file.mode !== "100755") return null;
  if (inTheWay(top, readme.path, [])?.path !== readme.path) return null;
  const before = readFileSync(join2(top, readme.path));
  const text = before.toString("utf8");
  const after = isUtf8(before) && !text.includes("\0") ? withBadge(text, readme.titleLine, line) : null;
  return after === null ? null : { path: readme.path, before, after: Buffer.from(after) };
}
function insteadOf({ present, way }) {
  if (way?.why === "exists") return way.path;
  if (present?.status === "linked" && present.target !== null) {
    if (/^https:\/\/[^\s()<>]{1,300}$/u.test(present.target)) return present.target;
    const file = posix2.join(posix2.dirname(present.path ?? ""), present.target.split("#")[0] ?? "");
    return /^[a-z][a-z0-9+.-]*:|^\.\./iu.test(file) ? present.path : file;
  }
  return present?.path ?? null;
}
function makePlan(answers, place) {
  const { top, files, point } = place;
  const { repository } = answers;
  const otherForge = repository !== null && elsewhere.test(repository);
  const write = [];
  const left = /* @__PURE__ */ new Map();
  const instead = /* @__PURE__ */ new Map();
  for (const file of startingFiles(answers)) {
    const { kind, path } = file;
    if (otherForge && onlyOnGithub.includes(kind)) continue;
    const present = point.present.find((one) => one.kind === kind) ?? null;
    const way = present ? null : inTheWay(top, path, files);
    if (!present && !way) {
      write.push(file);
      continue;
    }
    if (!left.has(kind)) left.set(kind, { kind, path, present, way });
    const there = insteadOf({ present, way });
    if (there !== null && there !== path) instead.set(path, there);
  }
  const hasWorkflow = [...write, ...point.present].some(({ kind }) => kind === "workflow");
  const canShow = point.readme !== null && !hasBadge(point.readme.text);
  const wanted = repository !== null && hasWorkflow && !otherForge && canShow && left.has("readme");
  const badge = wanted ? badgeEdit(place, badgeLine(repository)) : null;
  return {
    write: write.map((file) => {
      if (file.kind === "owners") return { ...file, text: reowned(file.text, instead) };
      return file.path.endsWith(".md") ? { ...file, text: relinked(file.text, file.path, instead) } : file;
    }),
    left: [...left.values()],
    badge,
    badgeByHand: wanted && badge === null ? badgeLine(repository) : null,
    otherForge
  };
}

// src/commands/init-summary-words.ts
var others = {
  settings: { fi: "kuntalintin asetukset", sv: "inställningar för kuntalint", en: "settings of kuntalint" },
  workflow: {
    fi: "tarkistus GitHubissa",
    sv: "granskning på GitHub",
    en: "the check on GitHub"
  },
  "issue-form": {
    fi: "muutospyyntölomake",
    sv: "formulär för ändringsbegäran",
    en: "form for change requests"
  },
  decisions: { fi: "päätökset", sv: "beslut", en: "decisions" }
};
var nameOfKind = (kind) => others[kind] ?? artefactNames[kind];
var willWrite = { fi: "Kirjoitetaan", sv: "Skrivs", en: "To be written" };
var wasWritten = { fi: "Kirjoitettu", sv: "Skrivet", en: "Written" };
var leftAlone = { fi: "Ennestään olemassa", sv: "Finns redan", en: "There already" };
var taken = {
  fi: "Mistä lähdettiin",
  sv: "Utgångsläget",
  en: "What it starts from"
};
var nobodySays = {
  fi: "oletus, tarkistakaa",
  sv: "ett antagande, kontrollera",
  en: "assumed, please check"
};
var answerNames = {
  name: { fi: "nimi", sv: "namn", en: "name" },
  kind: { fi: "mitä", sv: "vad", en: "what" },
  stage: { fi: "vaihe", sv: "skede", en: "stage" },
  owners: { fi: "omistajat", sv: "ägare", en: "owners" },
  languages: { fi: "asiakirjojen kieli", sv: "dokumentens språk", en: "language of the documents" },
  contact: { fi: "yhteystieto", sv: "kontakt", en: "contact" },
  codeOwner: { fi: "katselmoija", sv: "granskare", en: "reviewer" },
  licence: { fi: "lisenssi", sv: "licens", en: "licence" }
};
var badgeAdded = {
  fi: "tarkistuksen merkki otsikon alle",
  sv: "märke för granskningen under rubriken",
  en: "badge of the check, under the title"
};
var placesLeft = (n) => ({
  fi: `${counted(n, "kohta", "kohtaa")} täydennettävänä`,
  sv: `${counted(n, "ställe", "ställen")} att fylla i`,
  en: `${counted(n, "place", "places")} to fill in`
});
var ready = { fi: "valmis", sv: "klart", en: "ready" };
var nothingToWrite = {
  fi: "Kaikki asiakirjat ovat jo olemassa. Mitään ei kirjoitettu.",
  sv: "Alla dokument finns redan. Inget skrevs.",
  en: "All documents are there already. Nothing was written."
};
var inThePlace = (path) => ({
  fi: `${path} (on jo olemassa, ei muutettu)`,
  sv: `${path} (finns redan, ändrades inte)`,
  en: `${path} (is there already, left as it is)`
});
var linkOnTheWay = (path) => ({
  fi: `${path} on symbolinen linkki, jonka läpi en kirjoita`,
  sv: `${path} är en symbolisk länk som jag inte skriver igenom`,
  en: `${path} is a symbolic link, and I do not write through it`
});
var noFolderOnTheWay = (path) => ({
  fi: `${path} on samalla paikalla eikä ole kansio, johon voisin kirjoittaa`,
  sv: `${path} finns på samma plats och är ingen mapp som jag kan skriva i`,
  en: `${path} is in the same place, and is no folder that I could write to`
});
var lineOf = (path, line) => ({
  fi: `${path}, rivi ${line}`,
  sv: `${path}, rad ${line}`,
  en: `${path}, line ${line}`
});
var linkTo = (target) => ({
  fi: `linkki: ${target}`,
  sv: `länk: ${target}`,
  en: `link: ${target}`
});
var sharedBy = (owner) => ({
  fi: `yhteinen: ${owner}`,
  sv: `gemensam: ${owner}`,
  en: `shared: ${owner}`
});
var onlyGithubReads = {
  fi: "Koodivarasto ei ole GitHubissa, joten GitHubin tarkistusta ja lomaketta ei kirjoiteta.",
  sv: "Kodförrådet finns inte på GitHub, så granskningen och formuläret för GitHub skrivs inte.",
  en: "The repository is not at GitHub, so the check and the form for GitHub are not written."
};
var badgeYourself = (line) => ({
  fi: `Merkille en löytänyt README-tiedostosta varmaa paikkaa. Lisää rivi itse, jos haluat:
  ${line}`,
  sv: `Jag hittade ingen säker plats för märket i README. Lägg till raden själv om du vill:
  ${line}`,
  en: `I found no sure place for the badge in the README. Put the line in yourself if you like:
  ${line}`
});
var noLicenceText = {
  fi: "Lisenssin teksti (LICENSE) puuttuu vielä. Lisenssistä päättävät omistajat. GitHubissa tekstin saa valmiina: Add file → Create new file → LICENSE → Choose a license template.",
  sv: "Licensens text (LICENSE) saknas ännu. Ägarna beslutar om licensen. På GitHub får du texten färdig: Add file → Create new file → LICENSE → Choose a license template.",
  en: "The text of the licence (LICENSE) is still missing. The owners decide which one. GitHub has the texts: Add file → Create new file → LICENSE → Choose a license template."
};
var licenceByFix = (licence, folder) => ({
  fi: `Lisenssin teksti (LICENSE) puuttuu vielä. Kun omistajat ovat päättäneet lisenssistä ${licence}, tekstin kirjoittaa kuntalint fix --unsafe ${folder}`,
  sv: `Licensens text (LICENSE) saknas ännu. När ägarna har beslutat om licensen ${licence} skrivs texten av kuntalint fix --unsafe ${folder}`,
  en: `The text of the licence (LICENSE) is still missing. Once the owners have decided on ${licence}, it is written by kuntalint fix --unsafe ${folder}`
});
var gitIgnores = (paths) => ({
  fi: `Git ohittaa nämä tiedostot (.gitignore), joten ne eivät tule mukaan ilman valitsinta -f: ${paths.join(", ")}`,
  sv: `Git ignorerar de här filerna (.gitignore), så de kommer inte med utan väljaren -f: ${paths.join(", ")}`,
  en: `Git ignores these files (.gitignore), so they come along only with -f: ${paths.join(", ")}`
});
var nextHeading = { fi: "Seuraavaksi", sv: "Härnäst", en: "Next" };
var fillIn = (n, mark) => ({
  fi: `Täydentäkää kohdat, joissa lukee ${mark} (${n}). Kaikkea ei tarvitse tietää heti.`,
  sv: `Fyll i de ställen där det står ${mark} (${n}). Allt behöver ni inte veta genast.`,
  en: `Fill in the places that read ${mark} (${n}). Not everything has to be known at once.`
});
var commitThem = {
  fi: "Viekää tiedostot versionhallintaan:",
  sv: "Lägg filerna i versionshanteringen:",
  en: "Put the files under version control:"
};
var commitMessage = {
  fi: "Lisää hallintamallin asiakirjat",
  sv: "Lägg till dokument om förvaltningen",
  en: "Add governance documents"
};
var checkThem = {
  fi: "Katsokaa, mitä on vielä kesken:",
  sv: "Se vad som återstår:",
  en: "See what is left to do:"
};

// src/commands/init-summary.ts
var gapMark = new RegExp(`\\[(?:${Object.values(gapWords).join("|")}): [^\\]\\n]{1,300}\\]`, "gu");
var gapsIn = (text) => (text.match(gapMark) ?? []).length;
function columns(rows) {
  const width = Math.min(44, Math.max(...rows.map(([first]) => first.length)));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
var gapsOf = ({ kind, text }) => kind === "owners" ? new Set(text.match(gapMark) ?? []).size : gapsIn(text);
var fileRow = (file, language) => {
  const { kind, path } = file;
  const gaps = gapsOf(file);
  const state = gaps > 0 ? placesLeft(gaps) : ready;
  return [path, `${nameOfKind(kind)[language]}: ${state[language]}`];
};
function writtenLines({ write, badge }, heading, language) {
  const rows = write.map((file) => fileRow(file, language));
  const readme = badge ? [[plain(badge.path), badgeAdded[language]]] : [];
  const all = [...rows, ...readme];
  return all.length === 0 ? [] : [`${heading[language]} (${all.length}):`, ...columns(all)];
}
function whereIs({ status, path, line, target }) {
  if (status === "linked") return linkTo(plain(target ?? path ?? ""));
  if (status === "inherited") return sharedBy(plain(target ?? ""));
  const place = plain(path ?? "");
  return line === null ? { fi: place, sv: place, en: place } : lineOf(place, line);
}
function whyLeft({ present, way, path }) {
  if (present) return whereIs(present);
  const place = plain(way?.path ?? path);
  return way?.why === "link" ? linkOnTheWay(place) : way?.why === "no-folder" ? noFolderOnTheWay(place) : inThePlace(place);
}
function leftLines({ left, otherForge }, language) {
  const forge = otherForge ? ["", ...wrapped(onlyGithubReads[language], "", "")] : [];
  if (left.length === 0) return forge;
  const rows = left.map((one) => [capital(nameOfKind(one.kind)[language]), whyLeft(one)[language]]);
  return ["", `${leftAlone[language]}:`, ...columns(rows), ...forge];
}
var leftText = (plan, language) => leftLines(plan, language).join("\n");
var inSentence = (words, language) => language === "en" ? words : words.toLowerCase();
function shownAs(field, answers, language) {
  const { kind, stage, owners, languages: languages2 } = answers;
  switch (field) {
    case "stage":
      return stageNames[stage][language];
    case "owners":
      return owners.join(", ");
    case "languages":
      return languages2.map((one) => inSentence(documentNames[one][language], language)).join(", ");
    case "kind":
      return inSentence(kindNames[kind.length > 1 ? "both" : kind[0] ?? "software"][language], language);
    default:
      return answers[field] ?? "";
  }
}
function takenText(answers, known, given, language) {
  const rows = Object.keys(answerNames).flatMap((field) => {
    const value = shownAs(field, answers, language);
    if (value === "" || (field === "languages" ? "documents" : field) in given) return [];
    const path = known[field]?.path;
    const where = path ? ` (${plain(path)})` : known[field] ? "" : ` (${nobodySays[language]})`;
    return [[answerNames[field][language], `${plain(value)}${where}`]];
  });
  return rows.length === 0 ? "" : [`${taken[language]}:`, ...columns(rows)].join("\n");
}
var planText = (plan, language) => [...writtenLines(plan, willWrite, language), ...leftLines(plan, language)].join("\n");
var typed = (word) => /^[\w./:@+~-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
function commands({ write, badge }, { path, documents, ignored, alone }) {
  const paths = [...write.map((file) => file.path), ...badge ? [badge.path] : []].filter(
    (one) => !ignored.includes(one)
  );
  const git2 = path === "." ? "git" : `git -C ${typed(path)}`;
  return [
    `     ${git2} add ${alone ? "." : paths.map(typed).map(plain).join(" ")}`,
    `     ${git2} commit -m ${typed(commitMessage[documents[0] ?? "en"])}`
  ];
}
function doneText(plan, after) {
  const { language } = after;
  const gaps = plan.write.reduce((sum, file) => sum + gapsOf(file), 0);
  const marks = after.documents.map((one) => `[${gapWords[one]}: …]`);
  const steps = [
    ...gaps > 0 ? [wrapped(fillIn(gaps, marks.join(" / "))[language], "", "     ")] : [],
    [commitThem[language], ...commands(plan, after)],
    [checkThem[language], `     kuntalint check ${typed(after.path)}`]
  ];
  const notes = [
    ...after.licensed ? [] : [after.licence === null ? noLicenceText : licenceByFix(after.licence, typed(after.path))],
    ...after.ignored.length > 0 ? [gitIgnores(after.ignored)] : []
  ];
  return [
    ...writtenLines(plan, wasWritten, language),
    ...leftLines(plan, language),
    "",
    `${nextHeading[language]}:`,
    ...steps.flatMap(([first = "", ...rest], index) => [`  ${index + 1}. ${first}`, ...rest]),
    ...notes.flatMap((note) => ["", ...wrapped(note[language], "", "")]),
    ...plan.badgeByHand ? ["", badgeYourself(plan.badgeByHand)[language]] : [],
    ""
  ].join("\n");
}

// src/commands/init-writing.ts
import {
  closeSync,
  fchmodSync,
  lstatSync as lstatSync2,
  mkdirSync,
  openSync,
  readFileSync as readFileSync2,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { dirname, join as join3 } from "node:path";
function makeFolders(top, path, made) {
  const parts = dirname(path).split("/");
  parts.forEach((_, index) => {
    const folder = join3(top, ...parts.slice(0, index + 1));
    if (lstatSync2(folder, { throwIfNoEntry: false })) return;
    mkdirSync(folder);
    made.unshift({ path: folder, folder: true });
  });
}
function create(path, content, made) {
  const file = openSync(path, "wx", 438);
  made.unshift({ path, folder: false });
  try {
    writeFileSync(file, content);
  } finally {
    closeSync(file);
  }
}
function replaceReadme(top, { path, before, after }, made) {
  const place = join3(top, path);
  const temporary = `${place}.kuntalint-${process.pid}`;
  create(temporary, after, made);
  const file = openSync(temporary, "r+");
  fchmodSync(file, statSync(place).mode & 511);
  closeSync(file);
  if (!readFileSync2(place).equals(before)) throw new AuthorError(readmeChanged(path), null);
  renameSync(temporary, place);
}
function takeBack(made) {
  for (const { path, folder } of made) {
    try {
      if (folder) rmdirSync(path);
      else rmSync(path, { force: true });
    } catch {
    }
  }
}
var reason = (error) => error instanceof Error ? error.message : String(error);
function asTold(error, path) {
  if (error instanceof AuthorError) return error;
  if (error.code === "EEXIST") return new AuthorError(appeared(path), null);
  return new AuthorError(notWritten(path, reason(error)), null);
}
var heldBack = ["SIGINT", "SIGTERM", "SIGHUP"];
function writePlan(top, { write, badge }) {
  const made = [];
  const ignore = () => {
  };
  for (const signal of heldBack) process.on(signal, ignore);
  let path = "";
  try {
    for (const file of write) {
      path = file.path;
      refuseLinks(top, path);
      makeFolders(top, path, made);
      create(join3(top, path), file.text, made);
    }
    if (badge) {
      path = badge.path;
      refuseLinks(top, path);
      replaceReadme(top, badge, made);
    }
  } catch (error) {
    takeBack(made);
    throw asTold(error, path);
  } finally {
    for (const signal of heldBack) process.off(signal, ignore);
  }
}

// src/commands/init.ts
var stopped = 2;
async function start(args, surroundings) {
  const options = runOptions(args, surroundings);
  const given = fromOptions(args);
  const repository = await open(options);
  const [{ top }, remote, status, point] = await Promise.all([
    workingTreeFacts(args.path),
    git(args.path, ["config", "--get", "remote.origin.url"], { allowFailure: true }),
    git(args.path, ["status", "--porcelain", "-z"]),
    startingPoint(repository, { ...options, forge: options.forge ?? null })
  ]);
  const address = webAddress(remote.toString("utf8"));
  const settings = point.present.find(({ kind }) => kind === "settings")?.path ?? null;
  return {
    waiting: status.length > 0,
    place: { top, files: repository.files, point },
    given: { ...fromSettings(point.known, settings), ...given },
    around: {
      language: surroundings.language,
      today: surroundings.today,
      repository: address,
      repositoryName: address?.split("/").at(-1) ?? null
    }
  };
}
var isTerminal = (stream) => stream.isTTY === true;
async function openAt({ dryRun }, surroundings) {
  const { destinations, language, colour } = surroundings;
  const input = surroundings.input ?? process.stdin;
  const output = dryRun ? destinations.stderr : destinations.stdout;
  if (!isTerminal(input) || !isTerminal(output)) throw new AuthorError(noTerminal, null);
  const { openDialogue } = await import("./init-dialogue-DDNSC7PP.js");
  return openDialogue({ input, output, language, colour });
}
var decide = (draft, { place, around }) => {
  const answers = complete(draft, place.point.known, around);
  return { answers, plan: makePlan(answers, place) };
};
var isEmpty = ({ write, badge }) => write.length === 0 && badge === null;
async function byDialogue(dialogue, begun, { dryRun }, language) {
  const { askRest, askToWrite } = await import("./init-ask-ZZYFH6GU.js");
  const { Stopped } = await import("./init-dialogue-DDNSC7PP.js");
  const { given, around, place } = begun;
  const suggested = { name: around.repositoryName ?? "", language: around.language };
  try {
    dialogue.begin();
    const decided = decide(await askRest(dialogue, given, place.point.known, suggested), begun);
    if (dryRun) return decided;
    dialogue.tell(planText(decided.plan, language));
    if (await askToWrite(dialogue)) return decided;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  dialogue.stop(interrupted);
  return null;
}
async function ignoredAmong({ top }, { write }) {
  const input = write.map(({ path }) => `${path}\0`).join("");
  const output = await git(top, ["check-ignore", "-z", "--stdin"], { input, allowFailure: true });
  return output.toString("utf8").split("\0").filter((path) => path !== "");
}
function advise({ owners, contact, codeOwner }, { destinations, language }) {
  const advice = [
    ...adviceOnOwners(owners),
    contact === null ? null : adviceOnContact(contact),
    codeOwner === null ? null : adviceOnCodeOwner(codeOwner)
  ].flatMap((one) => one ? [`kuntalint: ${plain(one[language])}
`] : []);
  for (const line of advice) destinations.stderr.write(line);
}
async function licenceToWrite({ plan, answers: { licence } }) {
  const isNamed = licence !== null && plan.write.some(({ kind }) => kind === "settings");
  return isNamed && await hasLicenceText(licence) ? licence : null;
}
async function told(decided, { place, given, waiting }, args, language) {
  const { plan, answers } = decided;
  const { point } = place;
  const after = {
    path: args.path,
    licensed: point.present.some(({ kind }) => kind === "licence"),
    licence: await licenceToWrite(decided),
    alone: !waiting,
    ignored: await ignoredAmong(place, plan),
    language,
    documents: answers.languages
  };
  const parts = point.components.length === 0 ? [] : [`${plain(aboutWhole(point.components)[language])}
`];
  const read = args.init.yes ? takenText(answers, point.known, given, language) : "";
  return [...read === "" ? args.init.yes ? [] : [""] : [`${read}
`], doneText(plan, after), ...parts].join("\n");
}
var perform = async (args, surroundings) => {
  const { destinations, language, colour } = surroundings;
  const say = (text) => deliver([{ to: "stdout", text }], destinations);
  const begun = await start(args, surroundings);
  const first = decide(begun.given, begun);
  if (isEmpty(first.plan)) {
    const words = `${nothingToWrite[language]}
${leftText(first.plan, language)}
`;
    if (args.dryRun) destinations.stderr.write(words);
    else await say(words);
    return done;
  }
  const decided = args.init.yes ? first : await byDialogue(await openAt(args, surroundings), begun, args, language);
  if (!decided) return stopped;
  if (args.init.yes) advise(decided.answers, surroundings);
  if (args.dryRun) {
    destinations.stderr.write(`${planText(decided.plan, language)}
`);
    await say(await planDiff(decided.plan, { colour, terminal: isTerminal(destinations.stdout) }));
  } else {
    writePlan(begun.place.top, decided.plan);
    await say(await told(decided, begun, args, language));
  }
  return done;
};
export {
  perform
};
