import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  ownersText,
  usableOwners
} from "./chunk-QQPBZEGW.js";
import {
  ownerKind
} from "./chunk-3JHHBNQH.js";
import {
  patternMatcher
} from "./chunk-NTPH6L5I.js";
import {
  quotable
} from "./chunk-IXZNYC3B.js";
import "./chunk-THRSVDAC.js";

// src/inventory/codeowners-nearest.ts
function treeOf(paths) {
  const children = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  const enter = (path) => {
    const slash = path.lastIndexOf("/");
    const folder = slash < 0 ? "" : path.slice(0, slash);
    const name = path.slice(slash + 1);
    const known = children.get(folder);
    if (known?.has(name)) return;
    if (known) known.add(name);
    else children.set(folder, /* @__PURE__ */ new Set([name]));
    const list = places.get(name);
    if (list) list.push(path);
    else places.set(name, [path]);
    if (slash >= 0) enter(folder);
  };
  for (const path of paths) enter(path);
  return { children, places };
}
function within(a, i, b, j, edits) {
  let at = i;
  let to = j;
  while (at < a.length && a[at] === b[to]) {
    at++;
    to++;
  }
  if (at >= a.length || to >= b.length) return a.length - at + (b.length - to) <= edits;
  if (edits === 0) return false;
  const left = edits - 1;
  const swapped = a[at] === b[to + 1] && a[at + 1] === b[to];
  return within(a, at + 1, b, to + 1, left) || within(a, at + 1, b, to, left) || within(a, at, b, to + 1, left) || swapped && within(a, at + 2, b, to + 2, left);
}
function isTypo(a, b) {
  const shortest = Math.min(a.length, b.length);
  const edits = shortest >= 8 ? 2 : 1;
  return shortest >= 4 && Math.abs(a.length - b.length) <= edits && within(a, 0, b, 0, edits);
}
var letters = (name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
var longestName = 100;
var longestPattern = 1e3;
function isNear(a, b) {
  if (a === b || a.length > longestName || b.length > longestName) return false;
  if (Math.abs(a.length - b.length) > 8 || a[0]?.toLowerCase() !== b[0]?.toLowerCase()) return false;
  if (isTypo(a.toLowerCase(), b.toLowerCase()) || a.toLowerCase() === b.toLowerCase()) return true;
  const [one, other] = [letters(a), letters(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 5 && long.length - short.length <= 5 && long.startsWith(short);
}
var hasWildcard = (text) => /[*?[\\]/.test(text);
var trimmed = (pattern) => pattern.replace(/^\//, "").replace(/\/$/, "");
var escaped = (path) => path.replaceAll(/[\\ *?[\]]/g, (c) => c === "[" || c === "]" ? "?" : `\\${c}`);
function isSpread(part, whole) {
  let found = 0;
  for (const name of whole) if (name === part[found]) found++;
  return found === part.length;
}
function nearestPattern(paths, dialect) {
  let made = null;
  const tree = () => {
    made ??= treeOf(paths);
    return made;
  };
  const isFolder = (path) => tree().children.has(path);
  const shown = (path) => isFolder(path) ? `${path}/` : path;
  const written = (path, pattern) => `/${escaped(path)}${isFolder(path) && (pattern.endsWith("/") || dialect === "gitlab") ? "/" : ""}`;
  const matchOf = (write) => {
    const there = paths.find(patternMatcher(write, dialect));
    return there === void 0 ? null : { there, write };
  };
  function bySlashes(pattern) {
    const forms = [
      pattern.replace(/^\.\//, "/"),
      pattern.replaceAll("//", "/"),
      pattern.replaceAll(/\\(?=[\p{L}\p{N}._-])/gu, "/"),
      pattern.replace(/\/$/, ""),
      dialect === "gitlab" ? `${pattern}/` : pattern
    ];
    for (const form of forms) {
      const found = form !== pattern && form !== "" ? matchOf(form) : null;
      if (found) return found;
    }
    return null;
  }
  function byName(names, pattern) {
    const at = names.findIndex((name, i) => !tree().children.get(names.slice(0, i).join("/"))?.has(name));
    if (at < 0) return null;
    const folder = names.slice(0, at).join("/");
    const near = [...tree().children.get(folder) ?? []].filter((name) => isNear(names[at], name));
    for (const name of near) {
      const rest = names.slice(at + 1);
      const path = [...names.slice(0, at), name, ...rest].join("/");
      const isThere = rest.length === 0 || tree().places.get(rest.at(-1))?.includes(path);
      const fits = !pattern.endsWith("/") || isFolder(path);
      if (isThere && fits) return { there: shown(path), write: written(path, pattern) };
    }
    return null;
  }
  function byPlace(names, pattern) {
    const all = (tree().places.get(names.at(-1)) ?? []).filter((p) => !pattern.endsWith("/") || isFolder(p));
    const spread = all.filter((path) => isSpread(names, path.split("/")));
    const [only, ...others] = spread.length > 0 ? spread : all;
    return only === void 0 || others.length > 0 ? null : { there: shown(only), write: written(only, pattern) };
  }
  function byBareName(name, pattern) {
    const depth = (path) => path.split("/").length;
    let best = null;
    for (const [other, where] of tree().places) {
      if (!isNear(name, other)) continue;
      for (const path of where) {
        const fits = !pattern.endsWith("/") || isFolder(path);
        if (fits && (best === null || depth(path) < depth(best))) best = path;
      }
    }
    if (best === null) return null;
    const end = pattern.endsWith("/") || dialect === "gitlab" && isFolder(best) ? "/" : "";
    return { there: shown(best), write: `${escaped(best.slice(best.lastIndexOf("/") + 1))}${end}` };
  }
  return (pattern) => {
    if (pattern.length > longestPattern) return null;
    const slashed = bySlashes(pattern);
    if (slashed) return slashed;
    const plain = trimmed(pattern);
    if (hasWildcard(plain) || plain === "") return null;
    const names = plain.split("/");
    const anchored = pattern.startsWith("/") || names.length > 1;
    if (!anchored) return byBareName(plain, pattern);
    return byName(names, pattern) ?? byPlace(names, pattern);
  };
}

// src/checks/owners-match.ts
var mostNearest = 30;
var noFiles = (pattern) => ({
  fi: `Polku ”${pattern}” ei osu yhteenkään tiedostoon, joten rivi ei vaikuta mihinkään.`,
  sv: `Sökvägen ”${pattern}” träffar ingen fil, så raden har ingen verkan.`,
  en: `The path "${pattern}" matches no file, so the line has no effect.`
});
var meant = ({ there, write }) => ({
  fi: `Koodivarastossa on ”${there}”: jos tarkoitatte sitä, kirjoittakaa ”${write}”.`,
  sv: `I kodförrådet finns ”${there}”: om ni menar den, skriv ”${write}”.`,
  en: `The repository has "${there}": if you mean that, write "${write}".`
});
var correct = {
  fi: "Korjatkaa polku tai poistakaa rivi. Jos tiedostot syntyvät myöhemmin, rivi voi jäädä.",
  sv: "Rätta sökvägen eller ta bort raden. Om filerna kommer till senare kan raden stå kvar.",
  en: "Correct the path or take the line away. If the files are still to come, the line may stay."
};
var braces = {
  fi: "Aaltosulkeita ei tueta: kirjoittakaa jokainen vaihtoehto omalle rivilleen.",
  sv: "Klammerparenteser stöds inte: skriv varje alternativ på en egen rad.",
  en: "Braces are not supported: write each alternative on a line of its own."
};
var ownerFirst = {
  fi: "Rivin ensimmäinen sana näyttää omistajalta, mutta se luetaan poluksi, joten rivi ei vaikuta mihinkään. Kirjoittakaa polku ensin, esimerkiksi * eli kaikki tiedostot.",
  sv: "Radens första ord ser ut som en ägare men läses som en sökväg, så raden har ingen verkan. Skriv sökvägen först, till exempel * för alla filer.",
  en: "The first word of the line looks like an owner but is read as a path, so the line has no effect. Write the path first, for example * for all files."
};
var joined = (...texts) => ({
  fi: texts.map((text) => text.fi).join(" "),
  sv: texts.map((text) => text.sv).join(" "),
  en: texts.map((text) => text.en).join(" ")
});
function messageFor(rule, nearest, ownersFirst) {
  if (ownersFirst) return ownerFirst;
  const first = noFiles(quotable(rule.pattern));
  if (nearest) return joined(first, meant(nearest));
  return rule.pattern.includes("{") ? joined(first, braces) : joined(first, correct);
}
function reachesIntoSubmodule(pattern, submodules) {
  const path = pattern.replace(/^!?\/?/, "").replace(/\/$/, "");
  return submodules.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
function idleRules({ owners, paths }, inventory) {
  const submodules = inventory.repository.files.filter((file) => file.mode === "160000").map((file) => file.path);
  const told = new Set(owners.problems.map((problem) => problem.line));
  const usage = owners.usage(paths);
  return owners.rules.filter(
    (rule, i) => usage[i]?.matched === 0 && !told.has(rule.line) && !reachesIntoSubmodule(rule.pattern, submodules)
  );
}
function toProblem(rule, usable, nearest, text) {
  const { owners } = usable;
  const column = rule.patternColumn;
  const endColumn = column + rule.pattern.length;
  const ownersFirst = ownerKind(rule.pattern, owners.dialect) !== null;
  const found = ownersFirst ? null : nearest;
  const sign = rule.pattern.startsWith("!") ? "!" : "";
  const change = found && { line: rule.line, column, endColumn, text: `${sign}${found.write}` };
  return {
    message: messageFor(rule, found, ownersFirst),
    location: { path: owners.path, line: rule.line, column, endLine: rule.line, endColumn },
    key: ownersFirst ? "owner as pattern" : rule.pattern,
    ...change && text ? { edit: text.edit(false, [change]) } : {}
  };
}
var check = {
  async judge({ inventory }) {
    const usable = await usableOwners(inventory);
    if (!("owners" in usable)) return usable;
    const { owners, paths } = usable;
    const idle = idleRules(usable, inventory);
    if (idle.length === 0) return { passed: [{ path: owners.path }] };
    const text = await ownersText(inventory, owners.path);
    const nearest = nearestPattern(paths, owners.dialect);
    const plain = (rule) => owners.dialect === "gitlab" ? rule.pattern.replace(/^!/, "") : rule.pattern;
    return {
      problems: idle.map((rule, i) => toProblem(rule, usable, i < mostNearest ? nearest(plain(rule)) : null, text))
    };
  }
};
var owners_match_default = check;
export {
  owners_match_default as default
};
