import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  filled,
  valuesOf
} from "./chunk-L7NW5IOP.js";
import {
  isDeprecatedId,
  isSpdxId
} from "./chunk-RRVWGXOJ.js";
import {
  composed
} from "./chunk-E3WDO7PP.js";
import {
  templateText
} from "./chunk-EMUWVA7T.js";

// src/templates/side-by-side.ts
var invitations = { fi: "Suomeksi", sv: "På svenska", en: "In English" };
var variant = (path, language) => path.replace(/(\.\w+)$/u, `.${language}$1`);
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
function withLinks({ path, text }, language, languages) {
  if (!path.endsWith(".md") || languages.length < 2) return text;
  const name = nameOf(path);
  const links = languages.map((one) => {
    if (one === language) return `**${invitations[one]}**`;
    return `[${invitations[one]}](${one === languages[0] ? name : variant(name, one)})`;
  });
  return text.replace(/^# .+\n/u, (title) => `${title}
${links.join(" · ")}
`);
}
var sameLanguage = (text, language, translated) => text.replace(
  /\]\(((?:\.\.\/){0,5})([\w./-]{1,100}\.md)/gu,
  (whole, up, path) => translated.includes(path) ? `](${up}${variant(path, language)}` : whole
);
function beside(page, language, languages, translated) {
  if (languages.length === 0 || language === languages[0])
    return { path: page.path, text: withLinks(page, language, languages) };
  const text = sameLanguage(page.text, language, translated);
  return { path: variant(page.path, language), text: withLinks({ ...page, text }, language, languages) };
}

// src/templates/files.ts
var places = [
  { kind: "settings", path: ".github/kuntalint.yml", template: "settings.yml", translated: false },
  { kind: "readme", path: "README.md", template: "readme.md", translated: true },
  { kind: "roadmap", path: "ROADMAP.md", template: "roadmap.md", translated: true },
  { kind: "owners", path: ".github/CODEOWNERS", template: "codeowners.txt", translated: false },
  { kind: "contributing", path: "CONTRIBUTING.md", template: "contributing.md", translated: true },
  { kind: "security", path: "SECURITY.md", template: "security.md", translated: true },
  { kind: "support", path: "SUPPORT.md", template: "support.md", translated: true },
  { kind: "code-of-conduct", path: "CODE_OF_CONDUCT.md", template: "code-of-conduct.md", translated: true },
  { kind: "changelog", path: "CHANGELOG.md", template: "changelog.md", translated: false },
  { kind: "decisions", path: "docs/decisions/README.md", template: "decisions.md", translated: true },
  { kind: "publiccode", path: "publiccode.yml", template: "publiccode.yml", translated: false },
  {
    kind: "issue-form",
    path: ".github/ISSUE_TEMPLATE/change-request.yml",
    template: "change-request.yml",
    translated: true
  },
  { kind: "workflow", path: ".github/workflows/kuntalint.yml", template: "workflow.yml", translated: false }
];
var planOf = ({ kind }) => kind.includes("software") || kind.length === 0 ? "software-plan.md" : "interface-plan.md";
var formatOf = (template) => template.endsWith(".md") ? "markdown" : template.endsWith(".yml") ? "yaml" : "codeowners";
var withoutGaps = (text) => text.replace(/^( *)(\S[^#\n]*)"\[(?:täydennä|fyll i|fill in): [^\]\n]*\]"(.*)$/gmu, '$1# $2"…"$3');
var onBranch = (text, answers) => {
  const [name] = valuesOf("branch", answers, "en", "yaml");
  return name === void 0 ? text : text.replace("branches: [main]", () => `branches: ["${name}"]`);
};
var namingOneLicence = (answers) => {
  const { licence } = answers;
  return { ...answers, licence: licence !== null && isSpdxId(licence) && !isDeprecatedId(licence) ? licence : null };
};
function made(template, language, answers) {
  const isInterface = answers.kind.includes("interface");
  const text = composed(templateText(template, language), {
    several: answers.owners.length !== 1,
    interfacePlan: isInterface ? templateText("interface-plan.md", language) : null
  });
  const said = template === "settings.yml" ? namingOneLicence(answers) : answers;
  const whole = filled(text, language, said, formatOf(template));
  if (template === "settings.yml") return withoutGaps(whole);
  return template === "workflow.yml" ? onBranch(whole, answers) : whole;
}
function startingFiles(answers) {
  const plan = { kind: "governance", path: "GOVERNANCE.md", template: planOf(answers), translated: true };
  const all = [plan, ...places];
  const translated = all.filter((place) => place.translated).map(({ path }) => path);
  return all.flatMap(
    ({ kind, path, template, translated: isTranslated }) => answers.languages.slice(0, isTranslated ? void 0 : 1).map((language) => {
      const text = made(template, language, answers);
      return { kind, language, ...beside({ path, text }, language, isTranslated ? answers.languages : [], translated) };
    })
  );
}

export {
  startingFiles
};
