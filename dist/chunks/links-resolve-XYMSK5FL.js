import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  resolveLink
} from "./chunk-57OVOYB3.js";
import "./chunk-THRSVDAC.js";

// src/inventory/links-nearest.ts
var baseOf = (path) => path.slice(path.lastIndexOf("/") + 1).toLowerCase();
var stemOf = (path) => {
  const base = baseOf(path);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? base.slice(0, dot) : base;
};
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))).toLowerCase();
var isDocument = (path) => /\.(?:md|markdown|rst|adoc|asciidoc|txt)$/i.test(path);
var common = /^(?:index|readme|main|package|license|licence|changelog|makefile|dockerfile|__init__|docker-compose|config|settings)$/;
function nearestPaths(paths) {
  let byStem;
  return {
    of(path) {
      byStem ??= index(paths);
      const alike = byStem.get(stemOf(path)) ?? [];
      const sameFolder = alike.filter((other) => folderOf(other) === folderOf(path));
      return one(sameFolder.filter((other) => other.toLowerCase() === path.toLowerCase())) ?? one(sameFolder) ?? (common.test(stemOf(path)) ? null : one(alike.filter((other) => baseOf(other) === baseOf(path))) ?? one(alike.filter(isDocument)));
    }
  };
}
function index(paths) {
  const byStem = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const stem = stemOf(path);
    const list = byStem.get(stem);
    if (list) list.push(path);
    else byStem.set(stem, [path]);
  }
  return byStem;
}
var one = (paths) => paths.length === 1 ? paths[0] : null;

// src/inventory/links-site.ts
var marks = [
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
var join = (folder, name) => [folder, name].filter((part) => part !== "").join("/");
var folderOf2 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function findSites(files) {
  const paths = new Set(files.map((file) => file.path));
  const sites = [];
  for (const path of paths) {
    const mark = marks.find((one2) => one2.name.test(path));
    if (!mark) continue;
    const own = folderOf2(path);
    if (path.endsWith("conf.py") && !paths.has(join(own, "index.rst")) && !paths.has(join(own, "index.md"))) continue;
    const folder = path.includes(".vitepress/") ? folderOf2(own) : own;
    const roots = tops.map((top) => join(folder, top));
    for (const pages of mark.pages) sites.push({ folder: join(folder, pages), roots });
  }
  return sites.sort((a, b) => b.folder.length - a.folder.length);
}
function siteOf(path, sites) {
  const site = sites.find(({ folder }) => folder === "" || path.startsWith(`${folder}/`));
  return site ?? (path.toLowerCase().endsWith(".mdx") ? { folder: "", roots: tops } : null);
}

// src/checks/links-resolve.ts
var links_resolve_default = {
  async judge({ inventory }, { artefacts, anchors }) {
    if (!inventory.repository.complete) return { undetermined: filesUnknown };
    const parts = await partsOf(inventory, artefacts);
    if (parts.length === 0) return { notApplicable: noDocument };
    const judged = new Judged(inventory, await submodulesOf(inventory));
    const unread = [];
    const passed = [];
    const problems = [];
    for (const part of parts) {
      const document = await inventory.document(part.path);
      if ("unread" in document) unread.push(document.unread);
      else {
        passed.push({ path: part.path });
        problems.push(...await (anchors ? judged.anchors(document, part) : judged.files(document, part)));
      }
    }
    if (problems.length > 0) return { problems };
    return passed.length > 0 ? { passed } : { undetermined: unread[0] };
  }
};
async function partsOf(inventory, kinds) {
  const links = new Set(inventory.repository.files.filter((file) => file.mode === "120000").map((file) => file.path));
  const parts = [];
  for (const artefact of kinds.flatMap((kind) => inventory.of(kind))) {
    if (artefact.path === null || artefact.status !== "present" && artefact.status !== "section") continue;
    const path = links.has(artefact.path) ? await linkTarget(inventory, artefact.path) : artefact.path;
    if (path !== null) parts.push({ path, ...linesOf(artefact) });
  }
  const kept = [];
  for (const part of parts.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => other.path === part.path && other.from <= part.from && other.to >= part.to))
      kept.push(part);
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
  files(document, part) {
    if (document.path.toLowerCase().endsWith(".mdx")) return [];
    const site = siteOf(document.path, this.#sites);
    return linksIn(document, part).flatMap((link) => {
      const target = this.#resolve(document, link, site);
      if (target.kind !== "file" || target.found || this.#mayBeThere(document, link, target.path, site)) return [];
      const near = this.#nearest.of(target.path);
      return [problem(document, link, link.destination, deadLink(link, target.path, near))];
    });
  }
  #resolve(document, link, site) {
    const exists = (path) => this.#inventory.exists(path);
    const context = { repository: this.#inventory.repository.name };
    return resolveLink(document.path, link.destination, exists, site ? { ...context, roots: site.roots } : context);
  }
  #mayBeThere(document, link, path, site) {
    if (made.test(`${path}${link.destination.endsWith("/") ? "/" : ""}`) || gap.test(link.destination)) return true;
    if (this.#doors.some((door) => path.startsWith(door))) return true;
    const fromTop = link.destination.startsWith("/");
    const isDeep = !/^(?:\.github\/)?[^/]+$/.test(document.path);
    if (isDeep && (fromTop || this.#inventory.exists(`${path}.md`))) return true;
    return (fromTop || site !== null) && !writtenFile.test(path);
  }
  async anchors(document, part) {
    if (siteOf(document.path, this.#sites)) return [];
    const problems = [];
    for (const link of linksIn(document, part)) {
      const target = this.#resolve(document, link, null);
      const anchor = target.kind === "anchor" || target.kind === "file" && target.found ? target.anchor : null;
      if (!anchor || target.kind === "external" || target.kind === "outside" || target.kind === "ignored") continue;
      const other = target.path === document.path ? document : await this.#target(target.path);
      if (!other || hasAnchor(other, anchor)) continue;
      problems.push(problem(document, link, link.destination, deadAnchor(link, anchor, other.path)));
    }
    return problems;
  }
  /** The Markdown document that a link leads into; null when its places cannot be known. */
  async #target(path) {
    if (!/\.(?:md|markdown)$/i.test(path) || siteOf(path, this.#sites)) return null;
    const document = await this.#inventory.document(path);
    return "unread" in document ? null : document;
  }
};
var linksIn = (document, { from, to }) => document.links.filter((link) => link.line >= from && link.line <= to);
function hasAnchor(document, anchor) {
  if (document.format !== "markdown" || document.text.length > wholeDocument) return true;
  const wanted = anchor.toLowerCase().replace(/^user-content-/, "");
  return wanted === "top" || wanted === "readme" || document.anchors.has(wanted) || document.anchors.has(`user-content-${wanted}`);
}
var problem = (document, link, key, message) => ({
  message,
  location: {
    path: document.path,
    line: link.line,
    column: link.column,
    endLine: link.endLine,
    endColumn: link.endColumn
  },
  key
});
var quoted = (text) => text.length > 120 ? `${text.slice(0, 117)}…` : text;
var webAddress = /^(?:[\w-]{1,60}\.){1,4}(?:com|org|net|eu|fi|se|dk|no|nl|de|io|dev|gov|info)(?:\/|$)/i;
var noScheme = (written) => ({
  fi: `Linkki ”${written}” näyttää verkko-osoitteelta, mutta vie ilman alkua https:// koodivaraston tiedostoon, jota ei ole. Kirjoita osoite alkuineen.`,
  sv: `Länken ”${written}” ser ut som en webbadress, men utan https:// leder den till en fil i kodförrådet som inte finns. Skriv ut hela adressen.`,
  en: `The link “${written}” looks like a web address, but without https:// it leads to a file of the repository that is not there. Write the whole address.`
});
function deadLink(link, path, near) {
  const written = quoted(link.destination);
  const resolved = quoted(path);
  if (webAddress.test(link.destination)) return noScheme(written);
  return near === null ? {
    fi: `Linkki ”${written}” vie polkuun ${resolved}, jota koodivarastossa ei ole. Korjaa linkki tai poista se.`,
    sv: `Länken ”${written}” leder till ${resolved}, som inte finns i kodförrådet. Rätta länken eller ta bort den.`,
    en: `The link “${written}” leads to ${resolved}, which is not in the repository. Correct the link or remove it.`
  } : {
    fi: `Linkki ”${written}” vie polkuun ${resolved}, jota koodivarastossa ei ole. Tarkoitetaanko tiedostoa ${near}? Korjaa linkki.`,
    sv: `Länken ”${written}” leder till ${resolved}, som inte finns i kodförrådet. Avses filen ${near}? Rätta länken.`,
    en: `The link “${written}” leads to ${resolved}, which is not in the repository. Is ${near} the file that is meant? Correct the link.`
  };
}
var deadAnchor = (link, anchor, path) => ({
  fi: `Linkki ”${quoted(link.destination)}” vie kohtaan #${quoted(anchor)}, mutta tiedostossa ${path} ei ole sen nimistä otsikkoa. Korjaa linkki tai otsikko.`,
  sv: `Länken ”${quoted(link.destination)}” leder till #${quoted(anchor)}, men filen ${path} har ingen rubrik med det namnet. Rätta länken eller rubriken.`,
  en: `The link “${quoted(link.destination)}” leads to #${quoted(anchor)}, but ${path} has no heading of that name. Correct the link or the heading.`
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
export {
  links_resolve_default as default
};
