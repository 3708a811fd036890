import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  fieldWords
} from "./chunk-EMUWVA7T.js";
import {
  dateIn,
  listed
} from "./chunk-DWLZACDT.js";

// src/templates/values.ts
var longest = 200;
var plain = (text) => text.replace(/[\p{C}\s]+/gu, " ").trim().slice(0, longest);
var stages = {
  concept: { fi: "suunnitteilla", sv: "på planeringsstadiet", en: "planned" },
  development: { fi: "kehitteillä", sv: "under utveckling", en: "in development" },
  beta: { fi: "koekäytössä", sv: "i provbruk", en: "in trial use" },
  stable: { fi: "käytössä", sv: "i bruk", en: "in use" },
  obsolete: { fi: "poistumassa käytöstä", sv: "på väg ur bruk", en: "being retired" }
};
var owner = /^@[A-Za-z0-9][\w-]{0,99}(?:\/[\w.-]{1,100})?$|^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}$/u;
var web = /^https?:\/\/[^\s<>"'|()[\]{}\\^`]{1,300}$/u;
var branch = /^\w[\w./-]{0,100}$/u;
var mail = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}$/u;
function dayIn(day, language) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(date.getTime()) ? dateIn(date, language) : day;
}
var one = (value) => value === null || plain(value) === "" ? [] : [plain(value)];
var fitting = (value, form) => one(value).filter((text) => form.test(text));
function valuesOf(field, answers, language, format) {
  switch (field) {
    case "name":
      return one(answers.name);
    case "owners":
      return answers.owners.flatMap(one);
    case "repository":
      return fitting(answers.repository, web).map((address) => address.replace(/\/+$|\.git$/u, ""));
    case "contact":
      return fitting(answers.contact, mail);
    case "code-owner":
      return fitting(answers.codeOwner, owner);
    case "branch":
      return fitting(answers.branch ?? null, branch);
    case "licence":
      return one(answers.licence);
    case "today":
      return one(format === "markdown" ? dayIn(answers.today, language) : answers.today);
    case "stage":
      return [format === "markdown" ? stages[answers.stage][language] : answers.stage];
    case "kind":
      return answers.kind;
    case "level":
      return [`${answers.level}`];
    case "api-description":
      return (answers.apiDescriptions ?? ["api/"]).flatMap(one).map((path) => `/${path.replace(/[\\ #]/gu, "\\$&")}`);
    case "languages":
      return answers.languages;
    default:
      return [];
  }
}
var markdown = (text) => web.test(text) || mail.test(text) ? text : text.replace(/[\\`*[\]<>|~&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&").replace(
  /^(?:[#+=-]|(\d{1,9})(?=[.)]))/u,
  (mark, digits) => digits === void 0 ? `\\${mark}` : mark
);
var written = (text, format) => format === "markdown" ? markdown(text) : format === "yaml" ? JSON.stringify(text).slice(1, -1) : text;

// src/templates/fill.ts
var gapWords = { fi: "täydennä", sv: "fyll i", en: "fill in" };
var gap = (words, language) => `[${gapWords[language]}: ${words}]`;
var place = /(\["|")?\[(?:täydennä|fyll i|fill in): ([^[\]\n]{1,120})\]("\]|")?/gu;
var pairs = { '["': '"]', '"': '"' };
var scalar = (value) => /^(?:software|interface|concept|development|beta|stable|obsolete|fi|sv|en|[123])$/u.test(value) ? value : `"${written(value, "yaml")}"`;
var fieldOf = (words, language) => Object.entries(fieldWords).find(([, names]) => names[language] === words)?.[0] ?? null;
var eachOf = [
  ["owner", "owners"],
  ["api-description", "api-description"]
];
function inWords(list, language, format) {
  const values = list.map((value) => written(value, format));
  return format === "markdown" ? listed(values, language) : values.join(", ");
}
var forEach = (line, words, values, format) => values.length > 0 && line.includes(words) ? values.map((value) => line.replaceAll(words, () => written(value, format))) : [line];
function filled(text, language, answers, format) {
  const values = (field) => valuesOf(field, answers, language, format);
  const single = text.replace(place, (whole, open, words, close) => {
    const field = fieldOf(words, language) ?? "";
    const list = eachOf.some(([each]) => each === field) ? [] : values(field);
    if (list.length === 0) return whole;
    const isWhole = format === "yaml" && open !== void 0 && pairs[open] === close;
    if (isWhole && open === '["') return `[${list.map(scalar).join(", ")}]`;
    if (isWhole && list.length === 1) return scalar(list[0]);
    return `${open ?? ""}${inWords(list, language, format)}${close ?? ""}`;
  });
  return eachOf.reduce((lines, [field, source]) => {
    const words = gap(fieldWords[field]?.[language] ?? "", language);
    return lines.split("\n").flatMap((line) => forEach(line, words, values(source), format)).join("\n");
  }, single);
}

export {
  valuesOf,
  gapWords,
  filled
};
