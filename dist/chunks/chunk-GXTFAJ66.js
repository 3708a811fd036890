import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  endsTooEarly,
  placesIn,
  unexpected
} from "./chunk-FU2V5AVX.js";

// src/interfaces/protobuf-names.ts
var scalars = /* @__PURE__ */ new Set([
  "double",
  "float",
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "bool",
  "string",
  "bytes"
]);
var definedNames = (files) => new Set(files.flatMap(({ messages, enums }) => [...messages, ...enums].map(({ fullName }) => fullName)));
var mostAround = 64;
function* around(fullName) {
  let name = fullName;
  for (let left = mostAround; left > 0 && name !== ""; left--) {
    yield name;
    name = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  }
}
function resolved(type, scope, defined) {
  if (scalars.has(type)) return type;
  if (type.startsWith(".")) return type.slice(1);
  for (const outer of around(scope)) if (defined.has(`${outer}.${type}`)) return `${outer}.${type}`;
  return type;
}
var spoken = (fullName, packageName) => packageName !== "" && fullName.startsWith(`${packageName}.`) ? fullName.slice(packageName.length + 1) : fullName;

// src/interfaces/protobuf-cursor.ts
var Stop = class extends Error {
  fault;
  constructor(fault) {
    super("parsing stopped");
    this.fault = fault;
  }
};
var largestNumber = 536870911;
var largestValue = 2147483647;
function wholeNumber(written) {
  if (/^0[0-7]+$/u.test(written)) return Number.parseInt(written, 8);
  return /^(?:0x[\da-f]+|\d+)$/iu.test(written) ? Number(written) : null;
}
var Cursor = class {
  at = 0;
  tokens;
  place;
  constructor(tokens, place) {
    this.tokens = tokens;
    this.place = place;
  }
  /** The token `ahead` of here; behind the last one, the end. */
  peek(ahead = 0) {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)];
  }
  /** Do the next tokens look like this? Kinds of tokens (`#name`), or words and signs themselves. */
  looks(...shape) {
    return shape.every((one, index) => {
      const { kind, value } = this.peek(index);
      return `#${kind}` === one || kind !== "text" && kind !== "end" && value === one;
    });
  }
  take() {
    const token = this.peek();
    this.at = Math.min(this.at + 1, this.tokens.length - 1);
    return token;
  }
  /** Takes the next token where it is of the kind, or the word or sign. */
  accept(one) {
    return this.looks(one) ? this.take() : null;
  }
  /** The same, and stops where it is not. */
  expect(one) {
    return this.accept(one) ?? this.fail();
  }
  fail(token = this.peek()) {
    const found = token.kind === "text" ? `"${token.value}"` : token.value;
    const message = token.kind === "end" ? endsTooEarly : unexpected(found);
    throw new Stop({ location: this.place(token.at), message, key: `syntax:${found}` });
  }
  number() {
    const sign = this.accept("-") ? -1 : 1;
    const token = this.expect("#number");
    const value = wholeNumber(token.value);
    return value === null ? this.fail(token) : sign * value;
  }
  /** Over everything to the closing bracket of one that was just taken. */
  skipBlock() {
    for (let open = 1; open > 0; ) {
      const token = this.take();
      if (token.kind === "end") this.fail(token);
      if (token.kind === "sign" && "{[(".includes(token.value)) open += 1;
      if (token.kind === "sign" && "}])".includes(token.value)) open -= 1;
    }
  }
  /** Over a statement of a kind that is not known: to its `;` or the end of its block. */
  skipStatement() {
    for (; ; ) {
      const token = this.peek();
      if (token.kind === "end" || this.looks("}")) this.fail();
      this.take();
      if (token.kind === "sign" && token.value === ";") return;
      if (token.kind === "sign" && "[(".includes(token.value)) this.skipBlock();
      if (token.kind === "sign" && token.value === "{") {
        this.skipBlock();
        return;
      }
    }
  }
  /** `name = value`, up to one of the signs; of a value in brackets only that it is there. */
  option(...ends) {
    let name = "";
    while (!this.looks("=")) {
      const token = this.peek();
      if (token.kind === "end" || token.kind === "text" || ends.some((end) => this.looks(end))) this.fail();
      name += this.take().value;
    }
    this.take();
    let value = "";
    while (!ends.some((end) => this.looks(end))) {
      const token = this.take();
      if (token.kind === "end" || token.kind === "sign" && "}])".includes(token.value)) this.fail(token);
      if (token.kind === "sign" && "{[(".includes(token.value)) this.skipBlock();
      value += token.kind === "text" ? `"${token.value}"` : token.value;
    }
    return value === "" ? this.fail() : [name, value];
  }
  /** `[a = b, (c).d = e]`, where it stands. */
  options() {
    const found = /* @__PURE__ */ new Map();
    if (!this.accept("[")) return found;
    while (!this.accept("]")) {
      const [name, value] = this.option(",", "]");
      found.set(name, value);
      this.accept(",");
    }
    return found;
  }
  /** `1`, `3 to 5`, `10 to max`. */
  range(max) {
    const from = this.number();
    return { from, to: this.accept("to") ? this.accept("max") ? max : this.number() : from };
  }
};

// src/interfaces/protobuf-enum.ts
function parseReserved(cursor, numbers, names, max) {
  const isNumbers = cursor.looks("reserved", "#number") || cursor.looks("reserved", "-");
  const isNames = cursor.looks("reserved", "#text") || cursor.looks("reserved", "#name", ",") || cursor.looks("reserved", "#name", ";");
  if (!isNumbers && !isNames) return false;
  cursor.take();
  do {
    if (cursor.looks("#number") || cursor.looks("-")) numbers.push(cursor.range(max));
    else names.add((cursor.accept("#text") ?? cursor.expect("#name")).value);
    while (cursor.accept("#text")) ;
  } while (cursor.accept(","));
  cursor.expect(";");
  return true;
}
function parseValue(cursor) {
  const name = cursor.expect("#name");
  cursor.expect("=");
  const number = cursor.number();
  const options = cursor.options();
  cursor.expect(";");
  return {
    name: name.value,
    number,
    location: cursor.place(name.at),
    comment: name.comment,
    deprecated: options.get("deprecated") === "true"
  };
}
function parseEnum(cursor, scope, comment, max) {
  const name = cursor.take();
  const values = [];
  const reservedNumbers = [];
  const reservedNames = /* @__PURE__ */ new Set();
  const options = /* @__PURE__ */ new Map();
  cursor.expect("{");
  while (!cursor.accept("}")) {
    if (cursor.accept(";") || parseReserved(cursor, reservedNumbers, reservedNames, max)) continue;
    if (cursor.looks("option", "#name") || cursor.looks("option", "(")) {
      cursor.take();
      options.set(...cursor.option(";"));
    } else values.push(parseValue(cursor));
  }
  return {
    name: name.value,
    fullName: scope === "" ? name.value : `${scope}.${name.value}`,
    location: cursor.place(name.at),
    comment,
    deprecated: options.get("deprecated") === "true",
    values,
    allowAlias: options.get("allow_alias") === "true",
    reservedNumbers,
    reservedNames,
    features: options
  };
}

// src/interfaces/protobuf-tokens.ts
var most = 1e6;
var longestName = 500;
var nameStart = /[A-Za-z_]/u;
var namePart = /[\w.]/u;
var digit = /[0-9]/u;
var blank = /\s/u;
function behind(text, from, fits) {
  let at = from;
  while (at < text.length && fits(text[at])) at += 1;
  return at;
}
function behindText(text, from) {
  const mark = text[from];
  let at = from + 1;
  while (at < text.length && text[at] !== mark && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
  return at < text.length && text[at] === mark ? at + 1 : null;
}
var isComment = (text, at) => text[at] === "/" && (text[at + 1] === "/" || text[at + 1] === "*");
function behindComment(text, at) {
  const [mark, width] = text[at + 1] === "/" ? ["\n", 0] : ["*/", 2];
  const end = text.indexOf(mark, at + 2);
  if (end >= 0) return end + width;
  return mark === "\n" ? text.length : null;
}
var isApart = (text, from, to) => text.slice(from, to).split("\n").length > 2;
var plain = (comment) => comment.slice(2, comment.startsWith("/*") ? -2 : void 0).split("\n").map((line) => line.replace(/^\s{0,200}[*/]{0,80}/u, "").trim()).join(" ").trim();
function skip(reading) {
  const { text } = reading;
  for (; ; ) {
    const next = behind(text, reading.at, (sign) => blank.test(sign) || sign === "\uFEFF");
    if (text.slice(reading.at, next).includes("\n")) reading.newLine = true;
    reading.at = next;
    if (!isComment(text, next)) return next;
    const end = behindComment(text, next);
    if (end === null) return null;
    if (isApart(text, reading.commentEnd, next)) reading.comments = [];
    if (reading.newLine) reading.comments.push(plain(text.slice(next, end)));
    reading.commentEnd = end;
    reading.at = end;
  }
}
function readToken(text, at) {
  const sign = text[at];
  if (nameStart.test(sign)) {
    const end = behind(text, at, (next) => namePart.test(next));
    return { kind: "name", value: text.slice(at, end), at };
  }
  if (digit.test(sign) || sign === "." && digit.test(text[at + 1] ?? "")) {
    const end = behind(text, at, (next) => namePart.test(next));
    const whole = /e$/iu.test(text.slice(at, end)) && /[+-]/u.test(text[end] ?? "") && !/^0x/iu.test(text.slice(at, end));
    const last = whole ? behind(text, end + 1, (next) => namePart.test(next)) : end;
    return { kind: "number", value: text.slice(at, last), at };
  }
  if (sign === "." && nameStart.test(text[at + 1] ?? "")) {
    const end = behind(text, at + 1, (next) => namePart.test(next));
    return { kind: "name", value: text.slice(at, end), at };
  }
  if (sign === '"' || sign === "'") {
    const end = behindText(text, at);
    return end === null ? null : { kind: "text", value: text.slice(at + 1, end - 1), at };
  }
  return "{}[]()<>=;,:-+/.".includes(sign) ? { kind: "sign", value: sign, at } : null;
}
function tokenize(text) {
  const tokens = [];
  const reading = { text, at: 0, comments: [], commentEnd: 0, newLine: true };
  const finish = (broken, tooMany = false) => {
    tokens.push({ kind: "end", value: "", at: broken ?? text.length, comment: "" });
    return { tokens, broken, tooMany };
  };
  for (; ; ) {
    reading.comments = [];
    reading.commentEnd = reading.at;
    const at = skip(reading);
    if (at === null) return finish(reading.at);
    if (at >= text.length) return finish(null);
    if (tokens.length >= most) return finish(null, true);
    const token = readToken(text, at);
    if (token === null) return finish(at);
    if (token.kind === "name" && token.value.length > longestName) return finish(null, true);
    const about = isApart(text, reading.commentEnd, at) ? "" : reading.comments.join(" ").trim();
    tokens.push({ ...token, comment: about });
    reading.at = at + (token.kind === "text" ? token.value.length + 2 : token.value.length);
    reading.newLine = false;
  }
}

// src/interfaces/protobuf-parse.ts
var deepest = 32;
var within = (scope, name) => scope === "" ? name : `${scope}.${name}`;
var isDeprecated = (options) => options.get("deprecated") === "true";
var unquoted = (value) => value?.replace(/^"|"$/gu, "") ?? null;
function fieldOf({ cursor }, start, name, parts, options) {
  return {
    ...parts,
    name: name.value,
    location: cursor.place(name.at),
    comment: start.comment,
    deprecated: isDeprecated(options),
    jsonName: unquoted(options.get("json_name")),
    defaultValue: unquoted(options.get("default")),
    features: options
  };
}
var labels = ["optional", "required", "repeated"];
function parseField(around2, oneof, extendee) {
  const { cursor } = around2;
  const start = cursor.peek();
  const label = labels.find((word) => cursor.looks(word, "#name")) ?? null;
  if (label) cursor.take();
  if (cursor.looks("group", "#name", "=")) return parseGroup(around2, start, label, oneof, extendee);
  let mapKey = null;
  if (cursor.looks("map", "<")) {
    cursor.take();
    cursor.take();
    mapKey = cursor.expect("#name").value;
    cursor.expect(",");
  }
  const type = cursor.expect("#name").value;
  if (mapKey !== null) cursor.expect(">");
  const name = cursor.expect("#name");
  cursor.expect("=");
  const number = cursor.number();
  const options = cursor.options();
  cursor.expect(";");
  return fieldOf(around2, start, name, { number, label, type, mapKey, oneof, extendee }, options);
}
function parseGroup(around2, start, label, oneof, extendee) {
  const { cursor } = around2;
  cursor.take();
  const name = cursor.take();
  cursor.take();
  const number = cursor.number();
  const options = cursor.options();
  parseMessageBody(around2, name, start.comment);
  const parts = { number, label, type: name.value, mapKey: null, oneof, extendee };
  return { ...fieldOf(around2, start, name, parts, options), name: name.value.toLowerCase() };
}
function parseOneof(around2, fields) {
  const { cursor } = around2;
  cursor.take();
  const name = cursor.take().value;
  cursor.expect("{");
  while (!cursor.accept("}")) {
    if (cursor.accept(";")) continue;
    if (cursor.looks("option", "#name") || cursor.looks("option", "(")) cursor.skipStatement();
    else fields.push(parseField(around2, name, null));
  }
}
function parseExtend(around2) {
  const { cursor, file, scope } = around2;
  cursor.take();
  const extendee = cursor.take().value;
  cursor.expect("{");
  while (!cursor.accept("}"))
    if (!cursor.accept(";")) file.extensions.push({ ...parseField(around2, null, extendee), scope });
}
function parseMessageBody(around2, name, comment) {
  const { cursor, file } = around2;
  if (around2.depth >= deepest) throw new Stop(null);
  const fullName = within(around2.scope, name.value);
  const inside = { ...around2, scope: fullName, depth: around2.depth + 1 };
  const fields = [];
  const numbers = [];
  const names = /* @__PURE__ */ new Set();
  const options = /* @__PURE__ */ new Map();
  const at = file.messages.length;
  cursor.expect("{");
  while (!cursor.accept("}")) {
    if (cursor.accept(";")) continue;
    if (parseDefinition(inside)) continue;
    if (cursor.looks("oneof", "#name", "{")) parseOneof(inside, fields);
    else if (parseReserved(cursor, numbers, names, largestNumber)) continue;
    else if (cursor.looks("option", "#name") || cursor.looks("option", "(")) {
      cursor.take();
      options.set(...cursor.option(";"));
    } else if (cursor.looks("extensions", "#number") || cursor.looks("#name", "#name", "{")) cursor.skipStatement();
    else fields.push(parseField(inside, null, null));
  }
  file.messages.splice(at, 0, {
    name: name.value,
    fullName,
    location: cursor.place(name.at),
    comment,
    deprecated: isDeprecated(options),
    fields,
    reservedNumbers: numbers,
    reservedNames: names,
    features: options
  });
}
function parseDefinition(around2) {
  const { cursor, file } = around2;
  const { comment } = cursor.peek();
  if (cursor.looks("export", "#name", "#name", "{") || cursor.looks("local", "#name", "#name", "{")) cursor.take();
  if (cursor.looks("message", "#name", "{")) {
    cursor.take();
    parseMessageBody(around2, cursor.take(), comment);
  } else if (cursor.looks("enum", "#name", "{")) {
    cursor.take();
    file.enums.push(parseEnum(cursor, around2.scope, comment, largestValue));
  } else if (cursor.looks("extend", "#name", "{")) parseExtend(around2);
  else return false;
  return true;
}
function parseType(cursor) {
  cursor.expect("(");
  const streams = cursor.looks("stream", "#name") && cursor.take() !== null;
  const type = cursor.expect("#name").value;
  cursor.expect(")");
  return [type, streams];
}
function parseMethod(cursor) {
  const { comment } = cursor.take();
  const name = cursor.expect("#name");
  const [input, streamsInput] = parseType(cursor);
  cursor.expect("returns");
  const [output, streamsOutput] = parseType(cursor);
  const options = parseBlockOptions(cursor);
  const at = { name: name.value, location: cursor.place(name.at), comment, deprecated: isDeprecated(options) };
  return { ...at, input, output, streamsInput, streamsOutput };
}
function parseBlockOptions(cursor) {
  const options = /* @__PURE__ */ new Map();
  if (cursor.accept(";")) return options;
  cursor.expect("{");
  while (!cursor.accept("}")) {
    if (cursor.accept(";")) continue;
    if (cursor.accept("option")) options.set(...cursor.option(";"));
    else cursor.skipStatement();
  }
  return options;
}
function parseService({ cursor, file, scope }) {
  const { comment } = cursor.take();
  const name = cursor.take();
  const methods = [];
  let deprecated = false;
  cursor.expect("{");
  while (!cursor.accept("}")) {
    if (cursor.accept(";")) continue;
    if (cursor.looks("rpc", "#name")) methods.push(parseMethod(cursor));
    else if (cursor.accept("option")) {
      const [option, value] = cursor.option(";");
      deprecated ||= option === "deprecated" && value === "true";
    } else cursor.skipStatement();
  }
  const location = cursor.place(name.at);
  file.services.push({ name: name.value, fullName: within(scope, name.value), location, comment, deprecated, methods });
}
function parseImport(cursor, file) {
  cursor.take();
  if (cursor.looks("#name", "#text")) cursor.take();
  file.imports.push(cursor.expect("#text").value);
  cursor.expect(";");
}
function parseTop(around2) {
  const { cursor, file } = around2;
  if (cursor.accept(";") || parseDefinition(around2)) return;
  if (cursor.looks("service", "#name", "{")) parseService(around2);
  else if (cursor.looks("syntax", "=") || cursor.looks("edition", "="))
    file.syntax = unquoted(cursor.option(";")[1]) ?? "";
  else if (cursor.looks("import")) parseImport(cursor, file);
  else if (cursor.looks("package", "#name")) {
    cursor.take();
    const name = cursor.take();
    file.package = name.value;
    file.packagePlace = cursor.place(name.at);
    around2.scope = name.value;
    cursor.expect(";");
  } else if (cursor.looks("option", "#name") || cursor.looks("option", "(")) {
    cursor.take();
    file.features.set(...cursor.option(";"));
  } else if (cursor.looks("#name")) cursor.skipStatement();
  else cursor.fail();
}
function parseProtobuf(path, text) {
  const file = {
    messages: [],
    enums: [],
    services: [],
    extensions: [],
    imports: [],
    features: /* @__PURE__ */ new Map(),
    syntax: "proto2",
    package: "",
    packagePlace: null
  };
  const place = placesIn(path, text);
  const { tokens, broken, tooMany } = tokenize(text);
  if (tooMany) return { ...file, path, faults: [], unread: "large" };
  if (broken !== null) {
    const sign = text[broken];
    const message = sign === "/" ? endsTooEarly : unexpected(sign);
    return { ...file, path, faults: [{ location: place(broken), message, key: `syntax:${sign}` }], unread: null };
  }
  const around2 = { cursor: new Cursor(tokens, place), file, scope: "", depth: 0 };
  try {
    while (around2.cursor.peek().kind !== "end") {
      parseTop(around2);
      if (around2.cursor.accept(";")) continue;
    }
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ...file, path, faults: error.fault ? [error.fault] : [], unread: error.fault ? null : "deep" };
  }
  return { ...file, path, faults: [], unread: null };
}

export {
  scalars,
  definedNames,
  around,
  resolved,
  spoken,
  largestNumber,
  parseProtobuf
};
