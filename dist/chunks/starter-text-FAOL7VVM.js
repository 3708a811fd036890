import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  startingFiles
} from "./chunk-SS6DYRAC.js";
import {
  encodedBytes
} from "./chunk-E3UGRWWG.js";
import {
  filled
} from "./chunk-L7NW5IOP.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-E3WDO7PP.js";
import "./chunk-EMUWVA7T.js";
import "./chunk-NJF4TELH.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-DWLZACDT.js";
import {
  version_default
} from "./chunk-TY4JE5YL.js";
import "./chunk-UDFUGCBQ.js";

// src/templates/addresses.ts
var templateAddress = (name, language) => `${version_default.home}/blob/main/templates/${language}/${name}`;
var wordAddress = (name, language) => name.endsWith(".md") ? `${version_default.home}/raw/main/templates/${language}/${name.replace(/\.md$/u, ".docx")}` : null;

// src/reporters/shortened-text.ts
var begins = { markdown: /^#{1,6} /u, yaml: /^[^\s#-]/u };
var worthwhile = 0.5;
function fitting(lines, room) {
  let used = 0;
  for (const [index, line] of lines.entries()) {
    used += encodedBytes(`${line}
`);
    if (used > room) return index;
  }
  return lines.length;
}
var isRow = (line) => /^\s*\|/u.test(line ?? "");
var isDelimiter = (line) => /^\s*\|[\s:|-]+$/u.test(line ?? "");
function cutAt(lines, fits, layout) {
  for (let at = fits; at > fits * worthwhile; at -= 1) if (begins[layout].test(lines[at] ?? "")) return at;
  let end = fits;
  if (isRow(lines[end - 1]) && isDelimiter(lines[end])) end -= 1;
  else if (isDelimiter(lines[end - 1])) end -= 2;
  return end;
}
function beginning(text, room, layout) {
  const lines = text.replace(/\n+$/u, "").split("\n");
  const fits = fitting(lines, room);
  if (fits === lines.length) return `${lines.join("\n")}
`;
  const kept = lines.slice(0, Math.max(0, cutAt(lines, fits, layout)));
  while (kept.length > 0 && (kept.at(-1)?.trim() === "" || begins.markdown.test(kept.at(-1) ?? ""))) kept.pop();
  return kept.length === 0 ? "" : `${kept.join("\n")}
`;
}

// src/reporters/starter-text.ts
var plainName = /^[\p{L}\p{N}][\p{L}\p{N} .,&/’–-]{0,99}$/u;
var mostOwners = 20;
function answersOf({ product, artefacts, date }, language, repository) {
  const named = artefacts.find(({ kind }) => kind === "publiccode")?.details.name;
  const owners = product.owners ?? [];
  const areNames = owners.length <= mostOwners && owners.every((owner) => plainName.test(owner));
  return {
    name: typeof named === "string" && plainName.test(named) ? named : null,
    kind: product.kind,
    stage: product.stage,
    owners: areNames ? owners : [],
    level: product.level,
    languages: [language],
    repository,
    contact: null,
    codeOwner: null,
    licence: product.licence !== null && /^[\w.+() -]{1,200}$/u.test(product.licence) ? product.licence : null,
    today: date
  };
}
var longer = (address) => ({
  fi: `Tämä on lyhyt alku. Koko malli: ${address}`,
  sv: `Det här är en kort början. Hela mallen: ${address}`,
  en: `This is a short beginning. The full template: ${address}`
});
var remark = (words, template) => template.endsWith(".md") ? `
<!-- ${words} -->
` : `
# ${words}
`;
function fittingText({ whole, short, end, layout }, room) {
  if (encodedBytes(whole) <= room) return { text: whole, shortened: false };
  const less = room - encodedBytes(end);
  const fits = short !== null && encodedBytes(short) <= less;
  return { text: `${fits ? short : beginning(whole, less, layout)}${end}`, shortened: true };
}
var templates = {
  settings: "settings.yml",
  roadmap: "roadmap.md",
  owners: "codeowners.txt",
  readme: "readme.md",
  contributing: "contributing.md",
  "code-of-conduct": "code-of-conduct.md",
  security: "security.md",
  changelog: "changelog.md",
  publiccode: "publiccode.yml",
  support: "support.md"
};
var isBegun = (kind) => kind === "governance" || typeof kind === "string" && Object.hasOwn(templates, kind);
function templateOf(kind, { product }) {
  if (kind !== "governance") return templates[kind];
  return product.kind.includes("software") ? "software-plan.md" : "interface-plan.md";
}
var layoutOf = (template) => template.endsWith(".md") ? "markdown" : "yaml";
function startersIn(language, report, repository) {
  const answers = answersOf(report, language, repository);
  const files = startingFiles(answers);
  return ({ kind, rule, roomFor }) => {
    const file = files.find((one) => one.kind === kind);
    if (file === void 0) return null;
    const template = templateOf(kind, report);
    const room = roomFor(file.path);
    const links = { template: templateAddress(template, language), word: wordAddress(template, language) };
    const layout = layoutOf(template);
    const starter = rule?.starter?.[language];
    const short = starter ? filled(`${starter.trimEnd()}
`, language, answers, layout) : null;
    const isOwn = short !== null && rule?.source && encodedBytes(short) <= room;
    if (isOwn) return { path: file.path, text: short, shortened: false, ...links };
    const end = remark(longer(links.template)[language], template);
    return { path: file.path, ...fittingText({ whole: file.text, short, end, layout }, room), ...links };
  };
}
export {
  fittingText,
  isBegun,
  startersIn
};
