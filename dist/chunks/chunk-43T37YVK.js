import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  nestedTooDeep
} from "./chunk-W2H2EN3Z.js";
import {
  lineIndex
} from "./chunk-Y245MMM6.js";

// src/syntax/json-places.ts
var quote = 34;
var comma = 44;
var backslash = 92;
var isBlank = (code) => code === 32 || code === 10 || code === 13 || code === 9;
var opens = (code) => code === 123 || code === 91;
var closes = (code) => code === 125 || code === 93;
function afterBlanks(text, from) {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}
function afterString(text, from) {
  let at = text.indexOf('"', from + 1);
  while (at >= 0) {
    let before = at;
    while (text.charCodeAt(before - 1) === backslash) before -= 1;
    if ((at - before) % 2 === 0) return at + 1;
    at = text.indexOf('"', at + 1);
  }
  return text.length;
}
function afterValue(text, from) {
  let at = from;
  let open = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = afterString(text, at);
      if (open === 0) return at;
      continue;
    }
    if (closes(code)) {
      if (open <= 1) return open === 0 ? at : at + 1;
      open -= 1;
    } else if (opens(code)) open += 1;
    else if (open === 0 && (code === comma || isBlank(code))) return at;
    at += 1;
  }
  return at;
}
function entriesFrom(text, from) {
  const entries = /* @__PURE__ */ new Map();
  const isMap = text.charCodeAt(from) === 123;
  if (!opens(text.charCodeAt(from))) return entries;
  let at = afterBlanks(text, from + 1);
  for (let index = 0; at < text.length && !closes(text.charCodeAt(at)); index += 1) {
    const key = at;
    if (isMap) at = afterBlanks(text, afterBlanks(text, afterString(text, at)) + 1);
    entries.set(isMap ? nameAt(text, key) : String(index), { key, value: at });
    at = afterBlanks(text, afterValue(text, at));
    if (text.charCodeAt(at) === comma) at = afterBlanks(text, at + 1);
  }
  return entries;
}
var nameAt = (text, from) => JSON.parse(text.slice(from, afterString(text, from)));
function jsonPlaces(text) {
  const known = /* @__PURE__ */ new Map();
  const entriesAt = (offset) => {
    const entries = known.get(offset) ?? entriesFrom(text, offset);
    known.set(offset, entries);
    return entries;
  };
  const top = afterBlanks(text, 0);
  return (steps, part) => {
    let at = { key: top, value: top };
    for (const step of steps) {
      const next2 = entriesAt(at.value).get(String(step));
      if (!next2) return at.key;
      at = next2;
    }
    return at[part];
  };
}

// src/syntax/json-file.ts
function jsonFile(path, text) {
  const value = JSON.parse(text);
  let offsetOf2 = null;
  let lines = null;
  return {
    path,
    value,
    place(steps, part = "value") {
      offsetOf2 ??= jsonPlaces(text);
      lines ??= lineIndex(text);
      return { path, ...lines(offsetOf2(steps, part)) };
    }
  };
}
async function jsonMistake(text) {
  const { parse } = await import("./main-COC3GSLC.js");
  const errors = [];
  parse(text, errors);
  return lineIndex(text)(errors[0]?.offset ?? 0);
}

// src/syntax/json-nesting.ts
var deepest = 100;
function jsonNestedTooDeep(text) {
  let [line, start, open] = [1, 0, 0];
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      line += 1;
      start = at + 1;
      isText = false;
    } else if (isText) {
      if (code === 92) at += text.charCodeAt(at + 1) === 10 ? 0 : 1;
      else if (code === 34) isText = false;
    } else if (code === 34) isText = true;
    else if (code === 91 || code === 123) open += 1;
    else if (code === 93 || code === 125) open -= 1;
    if (open > deepest) return { line, column: at - start + 1 };
  }
  return null;
}

// src/syntax/yaml.ts
async function parseYaml(text, { merge = false } = {}) {
  const { Lexer, LineCounter, isMap, isScalar, parseAllDocuments, visit } = await import("./browser-IN45UVMD.js");
  const counter = new LineCounter();
  const deep = nestedTooDeep(text, () => new Lexer());
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const all = parseAllDocuments(deep ? "" : text, {
    uniqueKeys: false,
    merge,
    schema: "core",
    lineCounter: counter,
    logLevel: "silent",
    prettyErrors: false,
    strict: true
  });
  Error.stackTraceLimit = limit;
  const documents = Array.isArray(all) ? all : [];
  const { Document } = documents.length === 0 ? await import("./browser-IN45UVMD.js") : { Document: null };
  const document = documents[0] ?? new Document(null);
  const place = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const error = documents.flatMap((one) => one.errors)[0];
  let duplicate = null;
  if (!error) {
    visit(document, {
      Map(_, node) {
        const seen = /* @__PURE__ */ new Set();
        for (const { key } of node.items) {
          if (!isScalar(key) || typeof key.value === "symbol") continue;
          if (seen.has(key.value)) {
            duplicate = { offset: key.range?.[0] ?? 0, key: String(key.value) };
            return visit.BREAK;
          }
          seen.add(key.value);
        }
        return void 0;
      }
    });
  }
  const twice = duplicate;
  const second = documents[1];
  const problem = deep ? { ...deep, what: "deep", detail: "" } : error ? { ...place(error.pos[0]), what: "syntax", detail: error.code } : twice ? { ...place(twice.offset), what: "duplicate", detail: twice.key } : second && second.contents !== null && isMap(second.contents) ? { ...place(second.range[0]), what: "several", detail: "" } : null;
  return { document, problem, place };
}
async function yamlFields(reading, limit = 5e3) {
  const { isMap, isScalar, isSeq } = await import("./browser-IN45UVMD.js");
  const fields = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Set();
  const walk = (node, path, key, depth) => {
    if (fields.size >= limit || depth > 40) return;
    const at = reading.place(key?.range?.[0] ?? node?.range?.[0] ?? 0);
    if (isMap(node)) {
      if (node.items.length > 0 && path) keys.add(path);
      for (const pair of node.items) {
        walk(pair.value, path ? `${path}.${label(pair.key)}` : label(pair.key), pair.key, depth + 1);
      }
    } else if (isSeq(node)) {
      if (node.items.length > 0) keys.add(path);
      for (const [index, item] of node.items.entries()) walk(item, `${path}.${index}`, null, depth + 1);
    } else {
      const value = isScalar(node) && node.value !== null && node.value !== void 0 ? node.source ?? String(node.value) : "";
      fields.set(path, { value, ...at });
      if (value !== "") keys.add(path);
    }
  };
  const label = (key) => isScalar(key) ? String(key.value) : "?";
  walk(reading.document.contents, "", null, 0);
  return { fields, keys };
}

// src/syntax/yaml-nodes.ts
function nameOf(key, { isScalar }) {
  if (!isScalar(key)) return "?";
  const { value, source } = key;
  return typeof value === "string" ? value : source ?? String(value);
}
var isMerge = (key, { isScalar }) => isScalar(key) && typeof key.value === "symbol";
function targetsIn({ document }, { visit, isAlias }) {
  const anchors = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) targets.set(node, anchors.get(node.source) ?? null);
      else if (node.anchor) anchors.set(node.anchor, node);
    }
  });
  return targets;
}
function nodesOf(reading, kit) {
  const targets = targetsIn(reading, kit);
  const known = /* @__PURE__ */ new WeakMap();
  const plain = (node) => kit.isAlias(node) ? targets.get(node) ?? null : node ?? null;
  const sourcesOf = (value) => {
    const from = plain(value);
    const all = kit.isSeq(from) ? from.items.map(plain) : [from];
    return all.filter((one) => kit.isMap(one));
  };
  const gathered = (node) => {
    const own = node.items.filter(({ key }) => !isMerge(key, kit));
    const found = new Map(own.map((pair) => [nameOf(pair.key, kit), pair]));
    for (const { value } of node.items.filter(({ key }) => isMerge(key, kit)))
      for (const [name, pair] of sourcesOf(value).flatMap((source) => [...entries(source)]))
        if (!found.has(name)) found.set(name, pair);
    return found;
  };
  const entries = (node) => {
    const found = known.get(node) ?? gathered(node);
    known.set(node, found);
    return found;
  };
  return { plain, entries };
}

// src/syntax/yaml-file.ts
var mostValues = 2e6;
var Swollen = class extends Error {
};
function set(target, name, value) {
  if (name !== "__proto__") target[name] = value;
  else Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}
function dataOf(top, kit, { plain }) {
  const done = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  const of = (written) => {
    const node = plain(written);
    if (!node) return { value: null, weight: 1 };
    const known = done.get(node);
    if (known) return known;
    if (open.has(node)) throw new Swollen();
    open.add(node);
    const made = kit.isMap(node) ? map(node) : kit.isSeq(node) ? list(node) : scalar(node);
    open.delete(node);
    if (made.weight > mostValues) throw new Swollen();
    done.set(node, made);
    return made;
  };
  const scalar = (node) => ({ value: kit.isScalar(node) ? node.value : null, weight: 1 });
  const list = (node) => {
    const items = node.items.map(of);
    return { value: items.map(({ value }) => value), weight: items.reduce((sum, { weight }) => sum + weight, 1) };
  };
  const map = (node) => {
    const value = {};
    let weight = 1;
    const merged = [];
    for (const pair of node.items) {
      const made = of(pair.value);
      weight += made.weight;
      if (!isMerge(pair.key, kit)) set(value, nameOf(pair.key, kit), made.value);
      else for (const one of [made.value].flat()) if (typeof one === "object" && one !== null) merged.push(one);
    }
    for (const from of merged)
      for (const [name, one] of Object.entries(from)) if (!Object.hasOwn(value, name)) set(value, name, one);
    return { value, weight };
  };
  return of(top).value;
}
function next({ value }, step, kit, { plain, entries }) {
  const node = plain(value);
  if (kit.isSeq(node)) {
    const item = node.items[Number(step)];
    return item ? { key: item, value: item } : null;
  }
  return kit.isMap(node) ? entries(node).get(String(step)) ?? null : null;
}
function offsetOf(top, steps, part, kit, nodes) {
  let at = { key: top, value: top };
  for (const step of steps) {
    const found = next(at, step, kit, nodes);
    if (found === null) return at.key?.range?.[0] ?? 0;
    at = found;
  }
  const value = at.value?.range;
  return part === "value" && value && value[1] > value[0] ? value[0] : at.key?.range?.[0] ?? 0;
}
async function yamlFile(path, reading) {
  const kit = await import("./browser-IN45UVMD.js");
  const nodes = nodesOf(reading, kit);
  const top = reading.document.contents;
  const value = dataOf(top, kit, nodes);
  return {
    path,
    value,
    place: (steps, part = "value") => ({ path, ...reading.place(offsetOf(top, steps, part, kit, nodes)) })
  };
}

// src/syntax/parse-file.ts
var isJson = (path, text) => /\.json$/iu.test(path) || /^\uFEFF?\s*\{/u.test(text);
async function fromJson(path, text) {
  const deep = jsonNestedTooDeep(text);
  if (deep) return { problem: { what: "deep", ...deep, detail: "" } };
  try {
    return { file: jsonFile(path, text.replace(/^\uFEFF/u, " ")) };
  } catch {
    if (!/\.json$/iu.test(path)) return fromYaml(path, text);
    return { problem: { what: "syntax", ...await jsonMistake(text), detail: "" } };
  }
}
async function fromYaml(path, text) {
  const reading = await parseYaml(text, { merge: true });
  const { problem } = reading;
  if (problem && problem.what !== "several") {
    const { what, line, column, detail } = problem;
    return { problem: { what, line, column, detail } };
  }
  try {
    return { file: await yamlFile(path, reading) };
  } catch (error) {
    if (!(error instanceof Swollen)) throw error;
    return { problem: { what: "swollen", line: 1, column: 1, detail: "" } };
  }
}
var parseFile = (path, text) => isJson(path, text) ? fromJson(path, text) : fromYaml(path, text);

export {
  parseYaml,
  yamlFields,
  Swollen,
  yamlFile,
  parseFile
};
