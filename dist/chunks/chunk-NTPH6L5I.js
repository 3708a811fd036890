import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/inventory/codeowners-pattern.ts
var anyOne = -1;
var anyMany = -2;
var globstar = "**";
var longestPattern = 8192;
function setAt(source, at) {
  const negated = source[at + 1] === "!" || source[at + 1] === "^";
  const from = at + (negated ? 2 : 1);
  const end = source.indexOf("]", from + 1);
  if (end < 0) return null;
  const ranges = [];
  for (let i = from; i < end; i++) {
    const isRange = source[i + 1] === "-" && i + 2 < end;
    ranges.push([source.charCodeAt(i), source.charCodeAt(isRange ? i + 2 : i)]);
    if (isRange) i += 2;
  }
  return { unit: { negated, ranges }, end };
}
function toUnits(source, dialect) {
  const units = [];
  for (let i = 0; i < source.length; i++) {
    const character = source[i];
    const set = character === "[" && dialect === "gitlab" ? setAt(source, i) : null;
    if (set) i = set.end;
    if (set) units.push(set.unit);
    else if (character === "*") {
      if (units.at(-1) !== anyMany) units.push(anyMany);
    } else if (character === "?") units.push(anyOne);
    else {
      if (character === "\\" && i + 1 < source.length) i++;
      units.push(source.charCodeAt(i));
    }
  }
  return units;
}
var isPlain = (units) => units.every((unit) => typeof unit === "number" && unit >= 0);
var textOf = (units) => units.map((unit) => String.fromCharCode(unit)).join("");
function toSegment(source, dialect) {
  const units = toUnits(source, dialect);
  return isPlain(units) ? textOf(units) : units;
}
var isLoneStar = (segment) => typeof segment === "object" && segment.length === 1 && segment[0] === anyMany;
function split(source, dialect) {
  const parts = source.split("/");
  const first = parts[0];
  const name = parts.length === 1 || parts.length === 2 && parts[1] === "";
  if (first === "") parts.shift();
  else if ((name || dialect === "gitlab") && first !== globstar) parts.unshift(globstar);
  let tail = dialect === "gitlab" ? "exact" : "either";
  if (parts.at(-1) === "") {
    parts.pop();
    tail = "inside";
  }
  return { parts, tail };
}
function settleEnd(parts, tail, dialect) {
  if (dialect === "gitlab" && tail === "exact") {
    if (parts.at(-1) === globstar) parts[parts.length - 1] = "*";
    return tail;
  }
  let end = tail;
  while (parts.length > 0 && parts.at(-1) === globstar) {
    parts.pop();
    end = "inside";
  }
  return end;
}
function simplest(segments, tail) {
  const last = segments.at(-1);
  const inFolders = segments[0] === globstar;
  if (segments.length === 2 && inFolders) {
    if (isLoneStar(last) && tail === "exact") return { kind: "all" };
    if (typeof last === "string") return { kind: "named", name: last, tail };
    const rest = last.slice(1);
    const dotted = last[0] === anyMany && rest[0] === 46 && isPlain(rest);
    if (dotted && tail !== "inside") return { kind: "ending", ending: textOf(rest), tail };
  }
  const fixed = (some) => some.every((one) => typeof one === "string" && one !== globstar);
  if (fixed(segments)) return { kind: "anchored", text: `/${segments.join("/")}`, tail };
  if (isLoneStar(last) && tail === "exact" && fixed(segments.slice(0, -1)))
    return { kind: "children", folder: segments.length > 1 ? `/${segments.slice(0, -1).join("/")}` : "" };
  return { kind: "glob", segments, tail };
}
function compilePattern(source, dialect) {
  if (source === "/" || source === "" || source.length > longestPattern) return { kind: "never" };
  const { parts, tail } = split(source, dialect);
  if (parts.every((part) => part === globstar))
    return tail === "inside" && dialect === "github" ? { kind: "glob", segments: [globstar, [anyMany]], tail } : { kind: "all" };
  let end = settleEnd(parts, tail, dialect);
  const segments = parts.filter((part, i) => part !== globstar || parts[i - 1] !== globstar).map((part) => part === globstar ? globstar : toSegment(part, dialect));
  if (end === "either" && isLoneStar(segments.at(-1))) end = "exact";
  return simplest(segments, end);
}
var inSet = (unit, code) => unit.ranges.some(([from, to]) => code >= from && code <= to) !== unit.negated;
var accepts = (unit, code) => typeof unit === "object" ? inSet(unit, code) : unit === anyOne || unit === code;
function matchesUnits(units, name) {
  let u = 0;
  let n = 0;
  let star = -1;
  let taken = 0;
  while (n < name.length) {
    const unit = units[u];
    if (unit === anyMany) {
      star = u++;
      taken = n;
    } else if (unit !== void 0 && accepts(unit, name.charCodeAt(n))) {
      u++;
      n++;
    } else if (star >= 0) {
      u = star + 1;
      n = ++taken;
    } else return false;
  }
  while (units[u] === anyMany) u++;
  return u === units.length;
}
var matchesSegment = (segment, name) => typeof segment === "string" ? segment === name : matchesUnits(segment, name);
var ends = (tail, at, length) => tail === "either" || (tail === "exact" ? at === length : at < length);
function matchesGlob(pattern, names) {
  const { segments, tail } = pattern;
  let s = 0;
  let n = 0;
  let star = -1;
  let taken = 0;
  for (; ; ) {
    const segment = segments[s];
    if (segment === globstar) {
      star = ++s;
      taken = n;
    } else if (segment === void 0 && ends(tail, n, names.length)) return true;
    else if (segment !== void 0 && n < names.length && matchesSegment(segment, names[n])) {
      s++;
      n++;
    } else if (star >= 0 && taken < names.length) {
      s = star;
      n = ++taken;
    } else return false;
  }
}

// src/inventory/codeowners-index.ts
var emptyTable = () => ({ exact: /* @__PURE__ */ new Map(), inside: /* @__PURE__ */ new Map() });
function put(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
function enter(table, key, tail, id) {
  if (tail !== "inside") put(table.exact, key, id);
  if (tail !== "exact") put(table.inside, key, id);
}
function neededName(pattern) {
  const [first, second] = pattern.segments;
  if (first === "**") return typeof second === "string" ? second : "";
  return typeof first === "string" ? `/${first}` : "";
}
function toTables(patterns) {
  const tables = {
    all: [],
    anchored: emptyTable(),
    children: /* @__PURE__ */ new Map(),
    named: emptyTable(),
    ending: emptyTable(),
    longestEnding: 0,
    globs: /* @__PURE__ */ new Map()
  };
  patterns.forEach((pattern, id) => {
    if (pattern.kind === "all") tables.all.push(id);
    else if (pattern.kind === "anchored") enter(tables.anchored, pattern.text, pattern.tail, id);
    else if (pattern.kind === "children") put(tables.children, pattern.folder, id);
    else if (pattern.kind === "named") enter(tables.named, pattern.name, pattern.tail, id);
    else if (pattern.kind === "glob") put(tables.globs, neededName(pattern), { id, pattern });
    else if (pattern.kind === "ending") {
      enter(tables.ending, pattern.ending, pattern.tail, id);
      tables.longestEnding = Math.max(tables.longestEnding, pattern.ending.length);
    }
  });
  return tables;
}
function indexPatterns(patterns) {
  const tables = toTables(patterns);
  const lastSeen = new Int32Array(patterns.length).fill(-1);
  let turn = -1;
  let found = [];
  const take = (ids) => {
    for (const id of ids ?? []) {
      if (lastSeen[id] === turn) continue;
      lastSeen[id] = turn;
      found.push(id);
    }
  };
  const takeEndings = (map, name) => {
    let dot = name.indexOf(".", Math.max(0, name.length - tables.longestEnding));
    for (; dot >= 0; dot = name.indexOf(".", dot + 1)) take(map.get(name.slice(dot)));
  };
  const takeSegment = (path, start, end, place) => {
    const name = path.slice(start, end);
    take(tables.named[place].get(name));
    take(tables.anchored[place].get(`/${path.slice(0, end)}`));
    if (tables.longestEnding > 0) takeEndings(tables.ending[place], name);
  };
  const tryGlobs = (key, names) => {
    for (const { id, pattern } of tables.globs.get(key) ?? [])
      if (lastSeen[id] !== turn && matchesGlob(pattern, names)) take([id]);
  };
  const takeGlobs = (names) => {
    tryGlobs("", names);
    tryGlobs(`/${names[0]}`, names);
    for (const name of names) tryGlobs(name, names);
  };
  return (path) => {
    turn++;
    found = [];
    take(tables.all);
    let start = 0;
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", start)) {
      takeSegment(path, start, slash, "inside");
      start = slash + 1;
    }
    takeSegment(path, start, path.length, "exact");
    take(tables.children.get(start > 0 ? `/${path.slice(0, start - 1)}` : ""));
    if (tables.globs.size > 0) takeGlobs(path.split("/"));
    return found;
  };
}
function patternMatcher(source, dialect) {
  const find = indexPatterns([compilePattern(source, dialect)]);
  return (path) => find(path).length > 0;
}

export {
  compilePattern,
  indexPatterns,
  patternMatcher
};
