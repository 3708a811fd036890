import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  nestedTooDeep
} from "./chunk-I343PE4S.js";

// src/interfaces/parts.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var get = (value, name) => isObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
var textAt = (value, name) => {
  const found = get(value, name);
  return typeof found === "string" ? found : null;
};
var topOf = (file) => ({ file, steps: [], value: file.value });
function child({ file, steps, value, elsewhere }, step) {
  const found = Array.isArray(value) ? value[Number(step)] : get(value, String(step));
  if (found === void 0) return null;
  return elsewhere?.get(found) ?? { file, steps: [...steps, step], value: found, ...elsewhere ? { elsewhere } : {} };
}
var at = (part, ...steps) => steps.reduce((from, step) => from === null ? null : child(from, step), part);
function entries(part) {
  if (part === null) return [];
  if (Array.isArray(part.value)) return part.value.map((_, index) => [String(index), child(part, index)]);
  if (!isObject(part.value)) return [];
  return Object.keys(part.value).filter((name) => !name.startsWith("x-")).map((name) => [name, child(part, name)]);
}
function members(part) {
  if (part === null || !isObject(part.value)) return [];
  return Object.keys(part.value).map((name) => [name, child(part, name)]);
}
var placeOf = ({ file, steps }) => file.place(steps, "key");
var idOf = ({ file, steps }) => `${file.path}#/${steps.join("/")}`;

// src/syntax/line-index.ts
function lineIndex(text) {
  const starts = [0];
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}

// src/syntax/json-file.ts
function entryOf(tree, step) {
  if (tree.type === "array") {
    const value2 = tree.children?.[Number(step)];
    return value2 ? { key: value2, value: value2 } : null;
  }
  const property = tree.children?.findLast(({ children }) => children?.[0]?.value === String(step));
  const [key, value] = property?.children ?? [];
  return key && value ? { key, value } : null;
}
function offsetOf(tree, steps, part) {
  if (!tree) return 0;
  let at2 = { key: tree, value: tree };
  for (const step of steps) {
    const next2 = entryOf(at2.value, step);
    if (next2 === null) return at2.key.offset;
    at2 = next2;
  }
  return at2[part].offset;
}
async function jsonFile(path, text) {
  const { parseTree } = await import("./main-COC3GSLC.js");
  const value = JSON.parse(text);
  let tree;
  let lines = null;
  return {
    path,
    value,
    place(steps, part = "value") {
      tree ??= parseTree(text);
      lines ??= lineIndex(text);
      return { path, ...lines(offsetOf(tree, steps, part)) };
    }
  };
}
async function jsonMistake(text) {
  const { parse } = await import("./main-COC3GSLC.js");
  const errors = [];
  parse(text, errors);
  return lineIndex(text)(errors[0]?.offset ?? 0);
}

// src/syntax/yaml.ts
async function parseYaml(text, { merge = false } = {}) {
  const { LineCounter, isMap, isScalar, parseAllDocuments, visit } = await import("./browser-IN45UVMD.js");
  const counter = new LineCounter();
  const deep = nestedTooDeep(text);
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
    const at2 = reading.place(key?.range?.[0] ?? node?.range?.[0] ?? 0);
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
      fields.set(path, { value, ...at2 });
      if (value !== "") keys.add(path);
    }
  };
  const label = (key) => isScalar(key) ? String(key.value) : "?";
  walk(reading.document.contents, "", null, 0);
  return { fields, keys };
}

// src/syntax/yaml-file.ts
var mostValues = 2e6;
var Swollen = class extends Error {
};
function nameOf(key, { isScalar }) {
  if (!isScalar(key)) return "?";
  const { value, source } = key;
  return typeof value === "string" ? value : source ?? String(value);
}
var isMerge = (key, { isScalar }) => isScalar(key) && typeof key.value === "symbol";
function set(target, name, value) {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}
function dataOf(top, kit, { document }) {
  const done = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  const of = (node) => {
    if (!node) return { value: null, weight: 1 };
    if (kit.isAlias(node)) return of(node.resolve(document) ?? null);
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
      else merged.push(...[made.value].flat().filter((one) => typeof one === "object" && one !== null));
    }
    for (const from of merged)
      for (const [name, one] of Object.entries(from)) if (!Object.hasOwn(value, name)) set(value, name, one);
    return { value, weight };
  };
  return of(top).value;
}
function entryIn(node, name, kit, reading, depth = 0) {
  const own = node.items.findLast(({ key }) => !isMerge(key, kit) && nameOf(key, kit) === name);
  if (own || depth > 20) return own ?? null;
  for (const { key, value } of node.items) {
    if (!isMerge(key, kit)) continue;
    const from = plain(value, kit, reading);
    const sources = kit.isSeq(from) ? from.items : [from];
    for (const source of sources) {
      const map = plain(source, kit, reading);
      const found = kit.isMap(map) ? entryIn(map, name, kit, reading, depth + 1) : null;
      if (found) return found;
    }
  }
  return null;
}
var plain = (node, kit, { document }) => kit.isAlias(node) ? node.resolve(document) ?? null : node ?? null;
function next({ value }, step, kit, reading) {
  const node = plain(value, kit, reading);
  if (kit.isSeq(node)) {
    const item = node.items[Number(step)];
    return item ? { key: item, value: item } : null;
  }
  return kit.isMap(node) ? entryIn(node, String(step), kit, reading) : null;
}
function offsetOf2(steps, part, kit, reading) {
  const top = reading.document.contents;
  let at2 = { key: top, value: top };
  for (const step of steps) {
    const found = next(at2, step, kit, reading);
    if (found === null) return at2.key?.range?.[0] ?? 0;
    at2 = found;
  }
  const value = at2.value?.range;
  return part === "value" && value && value[1] > value[0] ? value[0] : at2.key?.range?.[0] ?? 0;
}
async function yamlFile(path, reading) {
  const kit = await import("./browser-IN45UVMD.js");
  const value = dataOf(reading.document.contents, kit, reading);
  return {
    path,
    value,
    place: (steps, part = "value") => ({ path, ...reading.place(offsetOf2(steps, part, kit, reading)) })
  };
}

// src/syntax/parse-file.ts
var isJson = (path, text) => /\.json$/iu.test(path) || /^\uFEFF?\s*\{/u.test(text);
async function fromJson(path, text) {
  const deep = nestedTooDeep(text);
  if (deep) return { problem: { what: "deep", ...deep, detail: "" } };
  try {
    return { file: await jsonFile(path, text.replace(/^\uFEFF/u, " ")) };
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

// src/interfaces/references.ts
import { posix } from "node:path";
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
var hasScheme = /^(?:[a-z][a-z0-9+.-]*:|\/)/iu;
function referenceOf(ref, from) {
  const [file = "", fragment = ""] = ref.split("#", 2);
  if (hasScheme.test(file)) return "outside";
  const path = file === "" ? null : posix.normalize(posix.join(posix.dirname(from), decoded(file)));
  if (path?.startsWith("../") || path === "..") return "outside";
  const isPointer = fragment === "" || fragment.startsWith("/");
  const pointer = fragment.split("/").slice(1).map((step) => decoded(step).replaceAll("~1", "/").replaceAll("~0", "~"));
  return { path, pointer: isPointer ? pointer : null, anchor: isPointer ? null : decoded(fragment) };
}
var opaque = /* @__PURE__ */ new Set(["example", "examples", "default", "enum", "const"]);
function eachMap(top, visit) {
  const seen = /* @__PURE__ */ new Set();
  const open = [top];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) for (const one of value) open.push(one);
    else if (isObject(value)) {
      visit(value);
      for (const [name, one] of Object.entries(value)) if (!opaque.has(name) && !name.startsWith("x-")) open.push(one);
    }
  }
}
function refsIn(value) {
  const refs = /* @__PURE__ */ new Set();
  eachMap(value, (map) => {
    if (typeof map.$ref === "string") refs.add(map.$ref);
  });
  return [...refs];
}
var pointed = (part, pointer) => pointer.reduce((from, step) => from === null ? null : child(from, step), part);
function anchored(part, anchor) {
  const seen = /* @__PURE__ */ new Set();
  const open = [topOf(part.file)];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one.value !== "object" || one.value === null || seen.has(one.value)) continue;
    seen.add(one.value);
    const { $anchor, $dynamicAnchor, $id, id } = one.value;
    if ($anchor === anchor || $dynamicAnchor === anchor || $id === `#${anchor}` || id === `#${anchor}`) return one;
    for (const step of Object.keys(one.value)) {
      const next2 = child(one, step);
      if (next2) open.push(next2);
    }
  }
  return null;
}

// src/interfaces/bundle.ts
var mostFiles = 300;
var mostRounds = 12;
function targetsOf(file) {
  return refsIn(file.value).flatMap((ref) => {
    const reference = referenceOf(ref, file.path);
    return reference === "outside" || reference.path === null ? [] : [reference.path];
  });
}
async function parsed(path, text, remember) {
  if (text === void 0) return "missing";
  if (text === null) return "unread";
  const result = await remember(path, text, () => parseFile(path, text));
  return "file" in result ? result.file : "unread";
}
async function filesFrom(entry, read, remember) {
  const files = /* @__PURE__ */ new Map([[entry.path, entry]]);
  let fresh = [entry];
  for (let round = 0; fresh.length > 0 && round < mostRounds; round += 1) {
    const wanted = [...new Set(fresh.flatMap(targetsOf))].filter((path) => !files.has(path));
    const allowed = wanted.slice(0, mostFiles - files.size);
    if (allowed.length === 0) break;
    const texts = await read(allowed);
    const made = await Promise.all(
      allowed.map(async (path) => [path, await parsed(path, texts.get(path), remember)])
    );
    for (const [path, file] of made) files.set(path, file);
    fresh = made.flatMap(([, file]) => typeof file === "string" ? [] : [file]);
  }
  return files;
}
var hasForeignBase = (file) => /^https?:/iu.test(textAt(file.value, "$id") ?? "");
function lead(ref, from, files) {
  const reference = referenceOf(ref, from.path);
  if (reference === "outside") return "outside";
  const file = reference.path === null ? from : files.get(reference.path) ?? "unread";
  if (file === "missing" && hasForeignBase(from)) return "outside";
  if (typeof file === "string") return file;
  const top = topOf(file);
  const { pointer, anchor } = reference;
  const found = pointer ? pointed(top, pointer) : anchored(top, anchor ?? "");
  return found ?? "nothing";
}
var refOf = ({ value }) => {
  const ref = get(value, "$ref");
  return typeof ref === "string" ? ref : null;
};
async function openBundle(entry, { format, formatVersion }, read, remember = (_path, _text, make) => make()) {
  const files = await filesFrom(entry, read, remember);
  const resolve = (ref, from) => {
    const seen = /* @__PURE__ */ new Set();
    let part = lead(ref, from, files);
    while (typeof part !== "string") {
      const next2 = refOf(part);
      if (next2 === null) return part;
      if (seen.has(part.value)) return "loop";
      seen.add(part.value);
      if (Object.keys(part.value).some((name) => name !== "$ref" && !annotations.has(name))) return part;
      part = lead(next2, part.file, files);
    }
    return part;
  };
  const followed = (part) => {
    const ref = refOf(part);
    const target = ref === null ? part : resolve(ref, part.file);
    return typeof target === "string" ? part : target;
  };
  return {
    format,
    formatVersion,
    entry,
    files: [...files.values()].filter((file) => typeof file !== "string"),
    resolve,
    followed
  };
}
var annotations = /* @__PURE__ */ new Set([
  "description",
  "summary",
  "title",
  "deprecated",
  "example",
  "examples"
]);

export {
  lineIndex,
  parseYaml,
  yamlFields,
  parseFile,
  isObject,
  get,
  textAt,
  topOf,
  child,
  at,
  entries,
  members,
  placeOf,
  idOf,
  referenceOf,
  refsIn,
  pointed,
  anchored,
  refOf,
  openBundle
};
