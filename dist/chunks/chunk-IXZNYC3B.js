import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/inventory/codeowners-line.ts
function linesOf(text) {
  const lines = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const withoutReturn = text[end - 1] === "\r" && end > start ? end - 1 : end;
    lines.push({ text: text.slice(start, withoutReturn), number: lines.length + 1, start });
    start = end + 1;
  }
  return lines;
}
var isBlank = (character) => character === " " || character === "	" || character === "\r";
function skipBlanks(line, from) {
  let at = from;
  while (isBlank(line[at])) at++;
  return at;
}
function patternAt(line, from) {
  let at = from;
  while (at < line.length && !isBlank(line[at])) at += line[at] === "\\" ? 2 : 1;
  return { text: line.slice(from, Math.min(at, line.length)), start: from };
}
function wordsFrom(line, from, comments) {
  const hash = comments ? line.indexOf("#", from) : -1;
  const end = hash < 0 ? line.length : hash;
  const words = [];
  let start = skipBlanks(line, from);
  while (start < end) {
    let at = start;
    while (at < end && !isBlank(line[at])) at++;
    words.push({ text: line.slice(start, at), start });
    start = skipBlanks(line, at);
  }
  return words;
}
var longestQuote = 80;
function quotable(pattern) {
  if (pattern.indexOf("@") > 0 && !/[/*?]/.test(pattern)) return "…@…";
  return pattern.length > longestQuote ? `${pattern.slice(0, longestQuote)}…` : pattern;
}

// src/inventory/codeowners-places.ts
var honouredPlaces = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var gitlabPlaces = ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];
var places = /^(?:\.github\/|\.gitlab\/|docs\/)?[^/]+$/;
var nearName = /^(?:codeowners?(?:\.(?:md|markdown|txt|rst|adoc|yml|yaml))?|code[ _-]owners?)$/i;
var foreignFolder = /^(?:node_modules|vendor|vendors|third[_-]?party|external|bower_components|tests?|__tests__|specs?|fixtures?|__fixtures__|testdata|examples?|samples?|templates?|\{\{.*)$/i;
var isForeign = (path) => path.split("/").slice(0, -1).some((folder) => foreignFolder.test(folder));
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
function dialectOf(paths, all) {
  if (!all.has(".gitlab-ci.yml")) return "github";
  if (!paths.some((path) => path.startsWith(".github/"))) return "gitlab";
  const atGitlabOnly = all.has(".gitlab/CODEOWNERS") && !honouredPlaces.some((path) => all.has(path));
  return atGitlabOnly ? "gitlab" : "github";
}
function locateOwners(files) {
  const paths = files.filter((file) => file.mode !== "160000").map((file) => file.path);
  const all = new Set(paths);
  const dialect = dialectOf(paths, all);
  const honoured = dialect === "gitlab" ? gitlabPlaces : honouredPlaces;
  const [effective = null, ...others] = honoured.filter((path) => all.has(path));
  const close = paths.filter((path) => !honoured.includes(path) && nearName.test(nameOf(path)));
  const misnamed = close.filter((path) => places.test(path));
  const nested = close.filter((path) => !places.test(path) && nameOf(path) === "CODEOWNERS" && !isForeign(path));
  return { effective, others, misnamed, nested, dialect };
}

export {
  linesOf,
  skipBlanks,
  patternAt,
  wordsFrom,
  quotable,
  honouredPlaces,
  gitlabPlaces,
  locateOwners
};
