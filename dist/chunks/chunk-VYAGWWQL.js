import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  brokenYaml,
  duplicateKey,
  forbiddenKey,
  keyNotText,
  tagUsed,
  tooDeep,
  tooLarge,
  tooManyAliases,
  unknownAlias
} from "./chunk-42TAOJJJ.js";
import {
  refuse
} from "./chunk-ZERLHD2V.js";
import {
  nestedTooDeep
} from "./chunk-W2H2EN3Z.js";

// src/ruleset/yaml-values.ts
var forbidden = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var deepest = 40;
var mostAliases = 100;
var mostNodes = 3e5;
var Stop = class extends Error {
};
var rangeOf = (node) => {
  const [from, to] = node?.range ?? [0, 0];
  return { from, to };
};
var YamlValues = class {
  mistakes = [];
  value;
  yaml;
  root;
  lineOf;
  asWritten;
  anchors = /* @__PURE__ */ new Map();
  targets = /* @__PURE__ */ new Map();
  /** Pairs of a map by key: thousands of mistakes are placed without searching each time. */
  pairs = /* @__PURE__ */ new Map();
  nodes = 0;
  aliases = 0;
  constructor(yaml, root, lineOf, asWritten) {
    this.yaml = yaml;
    this.root = root;
    this.lineOf = lineOf;
    this.asWritten = asWritten;
    this.value = this.convertAll();
  }
  /** The node that stands at a path (aliases followed) and the key that it stands under; the nearest above when there is none. */
  find(path) {
    let key = null;
    let value = this.follow(this.root);
    for (const segment of path) {
      if (this.yaml.isMap(value)) {
        const pair = this.pairsOf(value).get(String(segment));
        if (pair === void 0) break;
        key = pair.key;
        value = this.follow(pair.value);
      } else if (this.yaml.isSeq(value)) {
        key = null;
        value = this.follow(value.items[Number(segment)] ?? null);
      } else break;
    }
    return { key, value };
  }
  pairsOf(map) {
    const known = this.pairs.get(map);
    if (known !== void 0) return known;
    const pairs = /* @__PURE__ */ new Map();
    for (const pair of map.items) {
      const key = this.keyText(pair.key);
      if (key !== null && !pairs.has(key)) pairs.set(key, pair);
    }
    this.pairs.set(map, pairs);
    return pairs;
  }
  convertAll() {
    try {
      return this.convert(this.root, null, 0);
    } catch (error) {
      if (error instanceof Stop) return null;
      throw error;
    }
  }
  convert(node, key, depth) {
    if (node === null || node === void 0) return null;
    this.nodes += 1;
    if (depth > deepest) this.stop(tooDeep, node);
    if (this.nodes > mostNodes) this.stop(tooManyAliases, node);
    if (this.yaml.isAlias(node)) return this.expand(node, key, depth);
    if (node.anchor) this.anchors.set(node.anchor, node);
    if (node.tag?.startsWith("!")) this.mistakes.push({ text: tagUsed(node.tag), ...rangeOf(node) });
    if (this.yaml.isMap(node)) return this.convertMap(node, depth);
    if (this.yaml.isSeq(node)) return node.items.map((item) => this.convert(item, key, depth + 1));
    return this.yaml.isScalar(node) ? this.convertScalar(node, key) : null;
  }
  convertScalar(node, key) {
    if (key === null || !this.asWritten.has(key) || node.value === null) return node.value;
    return typeof node.value === "string" ? node.value : node.source;
  }
  convertMap(node, depth) {
    const result = {};
    const seen = /* @__PURE__ */ new Map();
    for (const pair of node.items) {
      const key = this.keyText(pair.key);
      const text = this.refusal(key, seen);
      if (text !== null) this.mistakes.push({ text, ...rangeOf(pair.key) });
      else if (key !== null) {
        seen.set(key, rangeOf(pair.key).from);
        result[key] = this.convert(pair.value, key, depth + 1);
      }
    }
    return result;
  }
  /** Why a key cannot be taken, or null. */
  refusal(key, seen) {
    if (key === null) return keyNotText;
    if (forbidden.has(key)) return forbiddenKey(key);
    const before = seen.get(key);
    return before === void 0 ? null : duplicateKey(key, this.lineOf(before));
  }
  expand(node, key, depth) {
    const target = this.anchors.get(node.source);
    if (target === void 0) {
      this.mistakes.push({ text: unknownAlias(node.source), ...rangeOf(node) });
      return null;
    }
    this.aliases += 1;
    if (this.aliases > mostAliases) this.stop(tooManyAliases, node);
    this.targets.set(node, target);
    return this.convert(target, key, depth + 1);
  }
  stop(text, node) {
    this.mistakes.push({ text, ...rangeOf(node) });
    throw new Stop();
  }
  follow(node) {
    return (node && this.targets.get(node)) ?? node;
  }
  /** The key of a pair as it is written; null when it is none. */
  keyText(key) {
    if (!this.yaml.isScalar(key) || key.value === null) return null;
    return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
  }
};

// src/ruleset/yaml.ts
var largest = 512e3;
var mostBroken = 3;
async function readYaml(path, text, asWritten = /* @__PURE__ */ new Set()) {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > largest) refuse([{ text: tooLarge(Math.ceil(bytes / 1e3)), location: { path, line: 1, column: 1 } }]);
  const yaml = await import("./browser-IN45UVMD.js");
  const deep = nestedTooDeep(text, () => new yaml.Lexer());
  if (deep !== null) refuse([{ text: tooDeep, location: { path, ...deep } }]);
  const counter = new yaml.LineCounter();
  const location = (from, to) => locate(counter, path, from, to);
  const documents = parse(yaml, text, counter);
  refuse(documents.flatMap((one) => broken(one, text, location)).slice(0, mostBroken));
  const lineOf = (offset) => counter.linePos(offset).line;
  const all = documents.map((one) => new YamlValues(yaml, one.contents, lineOf, asWritten));
  refuse(
    all.flatMap(
      (one) => one.mistakes.map((mistake) => ({ text: mistake.text, location: location(mistake.from, mistake.to) }))
    )
  );
  return all.map((values, index) => documentOf(path, values, documents[index]?.range[0] ?? 0, location));
}
function parse(yaml, text, lineCounter) {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const all = yaml.parseAllDocuments(text, {
      version: "1.2",
      schema: "core",
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      strict: true,
      logLevel: "silent",
      lineCounter
    });
    return Array.isArray(all) ? all : [];
  } finally {
    Error.stackTraceLimit = limit;
  }
}
function broken(document, text, location) {
  const errors = document.errors.slice(0, mostBroken).map(({ code, message, pos: [from, to] }) => ({
    text: brokenYaml(code, message, text.slice(from, to)),
    location: location(from, to)
  }));
  if (errors.length > 0) return errors;
  return document.warnings.slice(0, mostBroken).map(({ code, message, pos: [from, to] }) => ({
    text: code === "TAG_RESOLVE_FAILED" ? tagUsed(text.slice(from, to).split(/\s/u)[0] ?? "") : brokenYaml(code, message, text.slice(from, to)),
    location: location(from, to)
  }));
}
function locate(counter, path, from, to) {
  const start = counter.linePos(from);
  const end = counter.linePos(Math.max(from, to));
  return {
    path,
    line: Math.max(1, start.line),
    column: Math.max(1, start.col),
    endLine: Math.max(1, end.line),
    endColumn: Math.max(1, end.col)
  };
}
function documentOf(path, values, start, location) {
  return {
    path,
    value: values.value,
    place(segments, part) {
      const { key, value } = values.find(segments);
      const node = part === "key" ? key ?? value : value ?? key;
      const [from, to] = node?.range ?? [start, start];
      return location(from, to);
    }
  };
}

export {
  readYaml
};
