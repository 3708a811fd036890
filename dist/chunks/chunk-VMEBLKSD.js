import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  at,
  child,
  entries,
  get,
  isObject,
  members,
  textAt,
  textOf,
  topOf
} from "./chunk-6OS3I2P2.js";

// src/interfaces/effort.ts
var TooMuch = class extends Error {
};
function effort(most) {
  let done = 0;
  return (amount = 1) => {
    done += amount;
    if (done > most) throw new TooMuch();
  };
}

// src/interfaces/http-content.ts
var mediaType = (name) => name.toLowerCase().split(";").map((part) => part.trim()).filter((part, index) => index === 0 || !part.startsWith("charset=")).join(";");
function mediaOf2(name, operation, bundle) {
  const own = child(operation, name) ?? child(topOf(bundle.entry), name);
  const list = entries(own).flatMap(
    ([, one]) => typeof one.value === "string" ? [{ type: mediaType(one.value), place: one }] : []
  );
  return list.length > 0 ? list : [{ type: "*/*", place: null }];
}
var mediaIn = (part, bundle) => members(part).map(([name, one]) => {
  const media = bundle.followed(one);
  return { type: mediaType(name), part: media, schema: child(media, "schema") };
});
var noteOf = (value) => get(value, "deprecated") === true || get(value, "x-deprecated") === true ? { note: textAt(value, "description") ?? "" } : null;
function parametersOf(operation, pathItem, bundle) {
  const byName = /* @__PURE__ */ new Map();
  for (const from of [pathItem, operation])
    for (const [, one] of entries(child(from, "parameters"))) {
      const part = bundle.followed(one);
      byName.set(`${textOf(get(part.value, "in"))} ${textOf(get(part.value, "name"))}`, part);
    }
  return [...byName.values()];
}
var styles2 = {
  csv: "",
  multi: "form explode",
  ssv: "spaceDelimited",
  pipes: "pipeDelimited",
  tsv: "tsv"
};
var defaults = { query: "form", cookie: "form", path: "simple", header: "simple" };
function styleOf(value, place) {
  const format = textAt(value, "collectionFormat");
  if (format) return Object.hasOwn(styles2, format) && styles2[format] || defaults[place];
  if (get(value, "schema") === void 0 && get(value, "content") === void 0) return defaults[place];
  const style = textAt(value, "style") ?? defaults[place];
  const explode = get(value, "explode") ?? style === "form";
  return `${style}${explode ? " explode" : ""}`;
}
var ignored = /* @__PURE__ */ new Set(["accept", "content-type", "authorization"]);
var places = /* @__PURE__ */ new Set(["path", "query", "header", "cookie"]);
var httpParameters = (parts, bundle) => parts.flatMap((part) => {
  const { value } = part;
  const [place, name] = [get(value, "in"), textAt(value, "name")];
  if (!places.has(place) || name === null) return [];
  if (place === "header" && ignored.has(name.toLowerCase())) return [];
  const schema = child(part, "schema");
  const content = mediaIn(child(part, "content"), bundle);
  return [
    {
      name,
      place,
      required: get(value, "required") === true || place === "path",
      part,
      // In OpenAPI 2.0 the parameter is its own schema.
      schema: schema ?? (content.length === 0 ? part : null),
      content,
      style: styleOf(value, place),
      reserved: get(value, "allowReserved") === true,
      deprecated: noteOf(value)
    }
  ];
});
function formSchema(fields, operation) {
  const properties = Object.fromEntries(fields.map(({ value }) => [textOf(get(value, "name")), value]));
  const required = fields.filter(({ value }) => get(value, "required") === true).map(({ value }) => textOf(get(value, "name")));
  return {
    file: operation.file,
    steps: [...operation.steps, "parameters"],
    value: { type: "object", properties, required },
    elsewhere: new Map(fields.map((field) => [field.value, field]))
  };
}
function bodyOf(operation, parameters, bundle) {
  const written = child(operation, "requestBody");
  if (written) {
    const part = bundle.followed(written);
    return { required: get(part.value, "required") === true, part, content: mediaIn(child(part, "content"), bundle) };
  }
  const whole = parameters.find(({ value }) => get(value, "in") === "body");
  const types = mediaOf2("consumes", operation, bundle);
  if (whole) {
    const schema2 = child(whole, "schema");
    const content = types.map(({ type, place }) => ({ type, part: place ?? whole, schema: schema2 }));
    return { required: get(whole.value, "required") === true, part: whole, content };
  }
  const fields = parameters.filter(({ value }) => get(value, "in") === "formData");
  if (fields.length === 0) return null;
  const schema = formSchema(fields, operation);
  const hasFile = fields.some(({ value }) => get(value, "type") === "file");
  const form = types.map(({ type }) => type).filter((type) => type !== "*/*");
  const named = form.length > 0 ? form : [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
  const required = fields.some(({ value }) => get(value, "required") === true);
  return { required, part: schema, content: named.map((type) => ({ type, part: schema, schema })) };
}
var headersOf = (part, bundle) => members(child(part, "headers")).filter(([name]) => name.toLowerCase() !== "content-type").map(([name, one]) => {
  const header = bundle.followed(one);
  return {
    name,
    required: get(header.value, "required") === true,
    part: header,
    schema: child(header, "schema") ?? (isObject(get(header.value, "content")) ? null : header)
  };
});
function responsesOf(operation, bundle) {
  const named = entries(child(operation, "responses")).filter(([code]) => code !== "$ref");
  return named.map(([code, one]) => {
    const part = bundle.followed(one);
    const schema = child(part, "schema");
    const content = schema && get(part.value, "content") === void 0 ? mediaOf2("produces", operation, bundle).map(({ type, place }) => ({ type, part: place ?? part, schema })) : mediaIn(child(part, "content"), bundle);
    return { code: /^\dxx$/iu.test(code) ? code.toUpperCase() : code, part, content, headers: headersOf(part, bundle) };
  });
}
function deprecationOf(operation) {
  const mark = child(operation, "deprecated");
  if (mark?.value !== true) return null;
  return { note: deprecationNote(operation), part: mark };
}
function deprecationNote(part) {
  const texts = [textAt(part.value, "summary"), textAt(part.value, "description"), extensions(part)];
  return texts.filter((text) => text !== null && text !== "").join("\n");
}
function extensions({ value }) {
  if (!isObject(value)) return "";
  return Object.keys(value).filter((name) => /^x-.{0,40}(?:sunset|deprecat|removal|replace|alternative)/iu.test(name)).map((name) => `${name}: ${typeof value[name] === "object" ? JSON.stringify(value[name]) : value[name]}`).join("\n");
}
var schemePart = (name, bundle) => {
  const top = { file: bundle.entry, steps: [], value: bundle.entry.value };
  const found = at(top, "components", "securitySchemes", name) ?? at(top, "securityDefinitions", name);
  return found ? bundle.followed(found) : null;
};

export {
  TooMuch,
  effort,
  parametersOf,
  httpParameters,
  bodyOf,
  responsesOf,
  deprecationOf,
  deprecationNote,
  schemePart
};
