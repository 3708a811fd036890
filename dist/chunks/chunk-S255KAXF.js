import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  child,
  get,
  isObject,
  textAt,
  textOf,
  topOf
} from "./chunk-6OS3I2P2.js";
import {
  parseFile
} from "./chunk-43T37YVK.js";

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
var anchors = /* @__PURE__ */ new WeakMap();
function anchorsIn(file) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const open = [topOf(file)];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one.value !== "object" || one.value === null || seen.has(one.value)) continue;
    seen.add(one.value);
    const { $anchor, $dynamicAnchor, $id, id } = one.value;
    const names = [$anchor, $dynamicAnchor, ...[$id, id].map((name) => /^#(.+)$/su.exec(textOf(name))?.[1])];
    for (const name of names) if (typeof name === "string" && !found.has(name)) found.set(name, one);
    for (const step of Object.keys(one.value)) {
      const next = child(one, step);
      if (next) open.push(next);
    }
  }
  return found;
}
function anchored({ file }, anchor) {
  const known = anchors.get(file) ?? anchorsIn(file);
  anchors.set(file, known);
  return known.get(anchor) ?? null;
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
  const known = /* @__PURE__ */ new Map();
  const resolve = (ref, from) => {
    const here = known.get(from) ?? /* @__PURE__ */ new Map();
    known.set(from, here);
    const found = here.get(ref) ?? followedFrom(ref, from);
    here.set(ref, found);
    return found;
  };
  const followedFrom = (ref, from) => {
    const seen = /* @__PURE__ */ new Set();
    let part = lead(ref, from, files);
    while (typeof part !== "string") {
      const next = refOf(part);
      if (next === null) return part;
      if (seen.has(part.value)) return "loop";
      seen.add(part.value);
      if (Object.keys(part.value).some((name) => name !== "$ref" && !annotations.has(name))) return part;
      part = lead(next, part.file, files);
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
    unread: [...files].flatMap(([path, file]) => file === "unread" ? [path] : []),
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
  referenceOf,
  refsIn,
  pointed,
  anchored,
  refOf,
  openBundle
};
