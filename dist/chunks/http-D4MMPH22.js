import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  accessAdded,
  accessAsked,
  accessFree,
  accessRemoved,
  bodyAdded,
  bodyRemoved,
  bodyRequired,
  contentRemoved,
  firstDifference,
  headerAdded,
  headerOptional,
  headerRemoved,
  headerRequired,
  httpDirections,
  mediaAdded,
  mediaChanged,
  mediaRemoved,
  noteAt,
  operationAdded,
  operationDeprecated,
  operationIdChanged,
  operationKept,
  operationRemoved,
  parameterAdded,
  parameterDeprecated,
  parameterRemoved,
  parameterRequired,
  parameterStyle,
  pathNamed,
  pathRenamed,
  responseAdded,
  responseDirection,
  responseNarrowed,
  responseRemoved,
  schemeChanged,
  serverAdded,
  serverChanged,
  serverRemoved
} from "./chunk-FADNODUB.js";
import {
  canonical,
  code,
  inOrder,
  ledger,
  narrowing,
  walkOf,
  widening
} from "./chunk-HZGCMMVO.js";
import {
  at,
  child,
  entries,
  get,
  isObject,
  members,
  textAt,
  topOf
} from "./chunk-P6IPNIJK.js";
import "./chunk-I343PE4S.js";
import "./chunk-UDFUGCBQ.js";

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
      byName.set(`${get(part.value, "in")} ${get(part.value, "name")}`, part);
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
  if (format) return styles2[format] || defaults[place];
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
  const properties = Object.fromEntries(fields.map(({ value }) => [String(get(value, "name")), value]));
  const required = fields.filter(({ value }) => get(value, "required") === true).map(({ value }) => String(get(value, "name")));
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
  return entries(child(operation, "responses")).map(([code2, one]) => {
    const part = bundle.followed(one);
    const schema = child(part, "schema");
    const content = schema && get(part.value, "content") === void 0 ? mediaOf2("produces", operation, bundle).map(({ type, place }) => ({ type, part: place ?? part, schema })) : mediaIn(child(part, "content"), bundle);
    return { code: /^\dxx$/iu.test(code2) ? code2.toUpperCase() : code2, part, content, headers: headersOf(part, bundle) };
  });
}
function deprecationOf(operation) {
  const mark = child(operation, "deprecated");
  if (mark?.value !== true) return null;
  const texts = [textAt(operation.value, "summary"), textAt(operation.value, "description"), extensions(operation)];
  return { note: texts.filter((text) => text !== null && text !== "").join(" "), part: mark };
}
function extensions({ value }) {
  if (!isObject(value)) return "";
  return Object.keys(value).filter((name) => /^x-.{0,40}(?:sunset|deprecat|removal|replace|alternative)/iu.test(name)).map((name) => `${name}: ${typeof value[name] === "object" ? JSON.stringify(value[name]) : value[name]}`).join(" ");
}
var schemePart = (name, bundle) => {
  const top = { file: bundle.entry, steps: [], value: bundle.entry.value };
  const found = at(top, "components", "securitySchemes", name) ?? at(top, "securityDefinitions", name);
  return found ? bundle.followed(found) : null;
};

// src/interfaces/http-access.ts
function signatureOf(name, bundle) {
  const value = schemePart(name, bundle)?.value;
  const [type, where, key] = [textAt(value, "type"), textAt(value, "in"), textAt(value, "name")];
  if (type === "apiKey") return `apiKey ${where} ${where === "header" ? key?.toLowerCase() : key}`;
  if (type === "basic") return "http basic";
  if (type === "http") return `http ${textAt(value, "scheme")?.toLowerCase()}`;
  if (type === "openIdConnect") return `openIdConnect ${textAt(value, "openIdConnectUrl")}`;
  return type ?? `unknown ${name}`;
}
var alternativesIn = (list, bundle) => entries(list).map(([, part]) => ({
  part,
  schemes: members(part).map(([name, { value }]) => ({
    name,
    signature: signatureOf(name, bundle),
    definition: schemePart(name, bundle),
    scopes: Array.isArray(value) ? value.filter((one) => typeof one === "string") : []
  }))
}));
var mostAddresses = 50;
function filled(url, variables, part) {
  const name = /\{([^{}]{1,100})\}/u.exec(url)?.[1];
  const variable = variables && child(variables, name ?? "");
  if (name === void 0 || !variable) return [{ url, part }];
  const listed = entries(child(variable, "enum")).map(([, one]) => [String(one.value), one]);
  const fallback = child(variable, "default");
  const values = new Map([...listed, ...fallback ? [[String(fallback.value), part]] : []]);
  return [...values].flatMap(
    ([value, from]) => filled(
      url.replace(`{${name}}`, () => value),
      variables,
      from
    )
  ).slice(0, mostAddresses);
}
function plain(url) {
  const [, scheme = "", host = "", path = ""] = /^((?:[a-z][a-z0-9+.-]*:)?)(\/\/[^/?#]*)?(.*)$/iu.exec(url) ?? [];
  const usual = scheme.toLowerCase() === "http:" ? /:80$/u : /:443$/u;
  return `${scheme.toLowerCase()}${host.toLowerCase().replace(usual, "")}${path.replace(/\/+$/u, "")}`;
}
var serversIn = (list) => entries(list).flatMap(([, part]) => {
  const url = textAt(part.value, "url");
  if (url === null) return [];
  const description = `${textAt(part.value, "name") ?? ""} ${textAt(part.value, "description") ?? ""}`.trim();
  const all = filled(url, child(part, "variables"), child(part, "url") ?? part);
  return all.map((one) => ({ ...one, url: plain(one.url), description }));
});
function serversOf(top) {
  if (get(top.value, "swagger") === void 0) return serversIn(child(top, "servers"));
  const host = child(top, "host");
  const base = child(top, "basePath");
  const part = host ?? base;
  if (part === null) return [];
  const path = typeof base?.value === "string" ? base.value : "";
  if (typeof host?.value !== "string") return [{ url: plain(path), part, description: "" }];
  const schemes = get(top.value, "schemes");
  const named = Array.isArray(schemes) && schemes.length > 0 ? schemes.map(String) : [""];
  return named.map((scheme) => ({
    url: plain(`${scheme === "" ? "" : `${scheme}:`}//${host.value}${path}`),
    part: base ?? part,
    pieces: [child(top, "schemes") ?? host, host, base ?? host],
    description: ""
  }));
}
var hasServers = ({ value }) => Array.isArray(get(value, "servers")) && isObject(value);
function schemesOf(bundle) {
  const top = topOf(bundle.entry);
  const all = at(top, "components", "securitySchemes") ?? child(top, "securityDefinitions");
  return new Map(members(all).map(([name, part]) => [name, bundle.followed(part)]));
}
function signInOf({ value }) {
  const flows = get(value, "flows");
  if (!isObject(flows)) return [get(value, "authorizationUrl"), get(value, "tokenUrl"), get(value, "openIdConnectUrl")];
  return Object.entries(flows).map(([name, flow]) => [
    name,
    get(flow, "authorizationUrl"),
    get(flow, "tokenUrl"),
    get(flow, "refreshUrl")
  ]);
}

// src/interfaces/http.ts
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
var deepest = 3;
function operationOf(name, method, path, part, pathPart, around, depth) {
  const { bundle } = around;
  const parameters = parametersOf(part, pathPart, bundle);
  const own = [part, pathPart].find(hasServers);
  const securityPart = child(part, "security") ?? around.security;
  const callbacks = depth >= deepest ? [] : members(child(part, "callbacks")).flatMap(
    ([called, one]) => members(bundle.followed(one)).flatMap(
      ([expression, item]) => operationsIn(`${name} ${called} ${expression}`, expression, item, around, depth + 1).map((operation) => ({
        ...operation,
        path: `${called} ${expression}`,
        pathPart: one
      }))
    )
  );
  return {
    name,
    method,
    path,
    part,
    pathPart,
    id: child(part, "operationId"),
    deprecated: deprecationOf(part),
    parameters: httpParameters(parameters, bundle),
    body: bodyOf(part, parameters, bundle),
    responses: responsesOf(part, bundle),
    security: alternativesIn(securityPart, bundle),
    securityPart,
    servers: own ? serversIn(child(own, "servers")) : around.servers,
    callbacks
  };
}
function operationsIn(label, path, written, around, depth = 0) {
  const item = around.bundle.followed(written);
  const named = methods.flatMap((method) => {
    const part = child(item, method);
    return part ? [[method.toUpperCase(), part]] : [];
  });
  const others = members(child(item, "additionalOperations")).map(
    ([method, part]) => [method.toUpperCase(), part]
  );
  return [...named, ...others].map(
    ([method, part]) => operationOf(label === null ? `${method} ${path}` : `${label} ${method}`, method, path, part, item, around, depth)
  );
}
function httpInterface(bundle) {
  const top = topOf(bundle.entry);
  const around = { bundle, servers: serversOf(top), security: child(top, "security") };
  return {
    top,
    operations: entries(child(top, "paths")).flatMap(([path, item]) => operationsIn(null, path, item, around)),
    webhooks: members(child(top, "webhooks")).flatMap(
      ([name, item]) => operationsIn(`webhook ${name}`, name, item, around)
    ),
    servers: around.servers
  };
}

// src/differences/http-access.ts
var waysOf = ({ security, part, securityPart }) => security.length > 0 ? security : [{ part: securityPart ?? part, schemes: [] }];
function isEnough(have, asked) {
  return asked.schemes.every(
    ({ signature, scopes }) => have.schemes.some((one) => one.signature === signature && scopes.every((scope) => one.scopes.includes(scope)))
  );
}
var nameOf = ({ schemes }) => schemes.map(({ name, scopes }) => code(scopes.length > 0 ? `${name}: ${scopes.join(", ")}` : name)).join(" + ");
var isFree = ({ schemes }) => schemes.length === 0;
function twinOf(one, others) {
  const names = ({ schemes }) => schemes.map(({ name }) => name).join(" ");
  return one && one.schemes.length > 0 ? others.find((other) => names(other) === names(one)) : void 0;
}
function changedScheme(was, is) {
  for (const { name, signature, definition } of was?.schemes ?? []) {
    const other = is?.schemes.find((one) => one.name === name && one.signature !== signature);
    if (definition && other?.definition) return firstDifference(definition, other.definition);
  }
  return null;
}
function compareSecurity(before, after, node, walk) {
  const [was, is] = [waysOf(before), waysOf(after)];
  const shut = was.filter((have) => !is.some((asked) => isEnough(have, asked)));
  const fresh = is.filter((asked) => !was.some((have) => isEnough(asked, have)));
  const whole = { before: before.securityPart ?? before.part, after: after.securityPart ?? after.part };
  const changed = changedScheme(shut[0], fresh[0]);
  const places2 = {
    before: changed?.[0] ?? shut[0]?.part ?? twinOf(fresh[0], was)?.part ?? whole.before,
    after: changed?.[1] ?? fresh[0]?.part ?? twinOf(shut[0], is)?.part ?? whole.after
  };
  if (shut.length > 0) {
    const asked = is.map(nameOf).filter(Boolean).join(" / ");
    const what = shut.some(isFree) ? accessAsked(asked) : accessRemoved(shut.map(nameOf).join(" / "));
    const names = shut.flatMap(({ schemes }) => schemes.map(({ name }) => name));
    noteAt(walk, node, { ...places2, verdict: "breaking", code: "security-narrowed", what, names });
    return;
  }
  if (is.some(isFree) && !was.some(isFree))
    noteAt(walk, node, { ...places2, verdict: "compatible", code: "security-dropped", what: accessFree });
  else if (fresh.length > 0)
    noteAt(walk, node, { ...places2, verdict: "compatible", code: "security-added", what: accessAdded });
}
var local = /^(?:https?:|wss?:)?\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|host\.docker\.internal)(?:[:/]|$)/iu;
var withoutScheme = (url) => url.replace(/^(?:https?:|wss?:)/iu, "").toLowerCase();
var isSecure = (url) => /^(?:https|wss):/iu.test(url);
var sameAddress = (a, b) => withoutScheme(a) === withoutScheme(b);
var isKept = ({ url }, others) => others.some(
  (one) => one.url === url || sameAddress(one.url, url) && (one.url.startsWith("//") || url.startsWith("//"))
);
var splitUrl = (url) => /^([a-z]*):?(\/\/[^/]*)?(.*)$/iu.exec(url)?.slice(1) ?? [];
function pieceOf({ url, part, pieces }, other) {
  if (!pieces || !other) return part;
  const [one, two] = [splitUrl(url), splitUrl(other.url)];
  const at2 = [1, 2, 0].find((index) => one[index] !== two[index]) ?? 2;
  return pieces[at2] ?? part;
}
function compareServers({ before, after, holders }, node, walk) {
  const gone = before.filter((one) => !isKept(one, after) && !local.test(one.url));
  const left = after.filter((one) => !isKept(one, before));
  for (const server of gone) {
    const twin = after.find(({ url }) => sameAddress(url, server.url));
    const next = twin ?? (gone.length === 1 && left.length === 1 ? left[0] : void 0);
    if (next && left.includes(next)) left.splice(left.indexOf(next), 1);
    const safe = twin !== void 0 && isSecure(twin.url) && !isSecure(server.url);
    noteAt(walk, node, {
      verdict: safe ? "unclear" : "breaking",
      code: "server-removed",
      what: next ? serverChanged(server.url, next.url) : serverRemoved(server.url),
      before: pieceOf(server, next),
      after: next ? pieceOf(next, server) : holders[1],
      names: [server.url]
    });
  }
  for (const server of left)
    noteAt(walk, node, {
      verdict: "compatible",
      code: "server-added",
      what: serverAdded(server.url),
      before: holders[0],
      after: server.part,
      names: [server.url]
    });
}

// src/differences/http-content.ts
var anyType = "*/*";
var fits = (range, type) => range === type || range === "*/*" || range.endsWith("/*") && type.startsWith(range.slice(0, -1));
function compareMedia(before, after, { node, inner, holders }, walk) {
  for (const was of before) {
    const same = after.find(({ type }) => type === was.type);
    const is = same ?? after.find(({ type }) => fits(type, was.type) || fits(was.type, type));
    if (is && !same && was.type !== anyType && is.type !== anyType) {
      const verdict = fits(is.type, was.type) ? widening(inner.direction) : narrowing(inner.direction);
      const what = mediaChanged(was.type, is.type);
      noteAt(walk, node, {
        verdict,
        code: "media-type-changed",
        what,
        before: was.part,
        after: is.part,
        names: [was.type],
        direction: inner.direction
      });
    }
    if (!is) {
      const what = mediaRemoved(was.type);
      noteAt(walk, node, {
        verdict: "breaking",
        code: "media-type-removed",
        what,
        before: was.part,
        after: holders[1],
        names: [was.type],
        direction: inner.direction
      });
    } else if (was.schema && is.schema) walk.compare([was.schema], [is.schema], walk, inner);
    else if (was.schema || is.schema) compareBare(was, is, { node, inner, holders }, walk);
  }
  for (const is of after)
    if (!before.some(({ type }) => fits(type, is.type) || fits(is.type, type)))
      noteAt(walk, node, {
        verdict: "compatible",
        code: "media-type-added",
        what: mediaAdded(is.type),
        before: holders[0],
        after: is.part,
        names: [is.type],
        direction: inner.direction
      });
}
function compareBare(was, is, { node, inner }, walk) {
  const verdict = is.schema ? narrowing(inner.direction) : widening(inner.direction);
  const what = is.schema ? {
    fi: "sisällön rakenne on nyt kuvattu",
    sv: "innehållets struktur beskrivs nu",
    en: "the structure of the content is now described"
  } : {
    fi: "sisällön rakennetta ei enää kuvata",
    sv: "innehållets struktur beskrivs inte längre",
    en: "the structure of the content is no longer described"
  };
  noteAt(walk, node, {
    verdict,
    code: "content-described",
    what,
    before: was.schema ?? was.part,
    after: is.schema ?? is.part,
    direction: inner.direction
  });
}
function compareBodies(pair, walk) {
  const [was, is] = [pair.before.body, pair.after.body];
  const { node, request } = pair;
  const nothing = { before: was?.part ?? pair.before.part, after: is?.part ?? pair.after.part };
  if (was && !is) noteAt(walk, node, { ...nothing, verdict: "breaking", code: "body-removed", what: bodyRemoved });
  if (!was && is) {
    const verdict = is.required ? narrowing(request) : widening(request);
    noteAt(walk, node, { ...nothing, verdict, code: "body-added", what: bodyAdded(is.required) });
  }
  if (was && is) compareBody(was, is, pair, walk);
}
function compareBody(was, is, { node, request }, walk) {
  if (was.required !== is.required) {
    const verdict = is.required ? narrowing(request) : widening(request);
    const [before, after] = [was.part, is.part].map((part) => child(part, "required") ?? part);
    noteAt(walk, node, { verdict, code: "body-required", what: bodyRequired(is.required), before, after });
  }
  const inner = { thing: { kind: "content", name: "" }, direction: request, node };
  compareMedia(was.content, is.content, { node, inner, holders: [contentOf(was.part), contentOf(is.part)] }, walk);
}
var contentOf = (part) => child(part, "content") ?? part;
var isSuccess = (code2) => /^2/u.test(code2);
function responseFor(code2, responses) {
  const named = (name) => responses.find((one) => one.code === name);
  return named(code2) ?? (/^\d\d\d$/u.test(code2) ? named(`${code2[0]}XX`) : void 0) ?? null;
}
function compareResponses(pair, walk) {
  const [before, after] = [pair.before.responses, pair.after.responses];
  const holders = [
    child(pair.before.part, "responses") ?? pair.before.part,
    child(pair.after.part, "responses") ?? pair.after.part
  ];
  for (const was of before) {
    const is = responseFor(was.code, after) ?? heirOf(was, after, walk);
    if (is) compareResponse(was, is, pair, walk);
    else {
      const verdict = isSuccess(was.code) ? "breaking" : "unclear";
      noteAt(walk, pair.node, {
        verdict,
        code: "response-removed",
        what: responseRemoved(was.code),
        before: was.part,
        after: holders[1],
        names: [was.code]
      });
    }
  }
  for (const is of after) {
    if (responseFor(is.code, before) || before.some((was) => heirOf(was, after, walk) === is)) continue;
    const others = before.some(({ code: code2 }) => isSuccess(code2));
    const verdict = isSuccess(is.code) && others ? "unclear" : "compatible";
    noteAt(walk, pair.node, {
      verdict,
      code: "response-added",
      what: responseAdded(is.code),
      before: holders[0],
      after: is.part,
      names: [is.code]
    });
  }
}
function heirOf({ code: code2, content }, after, walk) {
  const rest = after.find((one) => one.code === "default");
  if (!rest) return /XX$/u.test(code2) ? after.find((one) => one.code.startsWith(code2[0])) ?? null : null;
  if (!isSuccess(code2)) return rest;
  return after.some((one) => isSuccess(one.code)) || !holdsSame(content, rest.content, walk) ? null : rest;
}
function holdsSame(before, after, walk) {
  const [was, is] = [before[0]?.schema, after[0]?.schema];
  return before.length === 0 || (was && is ? walk.areEqual([was], [is], walk) : was === is);
}
function compareResponse(was, is, pair, walk) {
  const { node } = pair;
  if (/XX$/u.test(was.code) && is.code !== was.code && is.code !== "default")
    noteAt(walk, node, {
      verdict: "compatible",
      code: "response-narrowed",
      what: responseNarrowed(was.code, is.code),
      before: was.part,
      after: is.part,
      names: [is.code]
    });
  const direction = responseDirection(pair);
  const inner = { thing: { kind: "content", name: "" }, direction, node };
  if (was.content.length > 0 && is.content.length === 0)
    noteAt(walk, node, {
      verdict: "breaking",
      code: "response-content-removed",
      what: contentRemoved(is.code),
      before: was.part,
      after: is.part,
      names: [is.code]
    });
  else if (was.content.length > 0 || is.content.length > 0)
    compareMedia(was.content, is.content, { node, inner, holders: [contentOf(was.part), contentOf(is.part)] }, walk);
  compareHeaders(was, is, inner, walk);
}
function compareHeaders(was, is, inner, walk) {
  const same = (one) => (other) => other.name.toLowerCase() === one.name.toLowerCase();
  for (const header of was.headers) {
    const now = is.headers.find(same(header));
    const places2 = {
      before: header.part,
      after: now?.part ?? child(is.part, "headers") ?? is.part,
      names: [header.name]
    };
    if (!now)
      noteAt(walk, inner.node, {
        ...places2,
        verdict: "breaking",
        code: "response-header-removed",
        what: headerRemoved(header.name)
      });
    else {
      if (header.required !== now.required) {
        const what = now.required ? headerRequired(now.name) : headerOptional(now.name);
        noteAt(walk, inner.node, {
          before: child(header.part, "required") ?? header.part,
          after: child(now.part, "required") ?? now.part,
          names: [header.name],
          verdict: now.required ? "compatible" : "breaking",
          code: "response-header-required",
          what
        });
      }
      if (header.schema && now.schema)
        walk.compare([header.schema], [now.schema], walk, { ...inner, thing: { kind: "header", name: now.name } });
    }
  }
  for (const header of is.headers)
    if (!was.headers.some(same(header)))
      noteAt(walk, inner.node, {
        verdict: "compatible",
        code: "response-header-added",
        what: headerAdded(header.name),
        before: was.part,
        after: header.part,
        names: [header.name]
      });
}

// src/differences/http-parameters.ts
function pathNames(path) {
  return [...path.matchAll(/\{([^{}]{1,200})\}/gu)].map(([, name]) => name);
}
function keyOf({ name, place }, path) {
  if (place === "path") return `path ${pathNames(path).indexOf(name)}`;
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}
var byKey = ({ parameters, path }) => new Map(parameters.map((one) => [keyOf(one, path), one]));
var holder = ({ part }) => child(part, "parameters") ?? part;
function compareParameters(pair, walk) {
  const [before, after] = [byKey(pair.before), byKey(pair.after)];
  for (const [key, was] of before) {
    const is = after.get(key);
    if (is) compareParameter(was, is, pair, walk);
    else if (was.place !== "path")
      noteAt(walk, pair.node, {
        verdict: "breaking",
        code: "parameter-removed",
        what: parameterRemoved(was),
        before: was.part,
        after: holder(pair.after),
        names: [was.name],
        deprecated: was.deprecated
      });
  }
  for (const [key, is] of after) {
    if (before.has(key) || is.place === "path") continue;
    const verdict = is.required ? narrowing(pair.request) : "compatible";
    const what = parameterAdded(is, is.required);
    noteAt(walk, pair.node, {
      verdict,
      code: "parameter-added",
      what,
      before: holder(pair.before),
      after: is.part,
      names: [is.name]
    });
  }
}
function compareParameter(was, is, pair, walk) {
  const note = (met, ...keywords) => noteAt(walk, pair.node, {
    ...met,
    before: keyword(was.part, keywords),
    after: keyword(is.part, keywords),
    names: [is.name]
  });
  if (was.required !== is.required) {
    const verdict = is.required ? narrowing(pair.request) : widening(pair.request);
    note({ verdict, code: "parameter-required", what: parameterRequired(is, is.required) }, "required");
  }
  if (was.style !== is.style && isCompound(was, is, walk)) {
    const what = parameterStyle(is, was.style, is.style);
    note({ verdict: "breaking", code: "parameter-style-changed", what }, "style", "explode", "collectionFormat");
  }
  if (was.reserved !== is.reserved) {
    const what = parameterStyle(is, `allowReserved: ${was.reserved}`, `allowReserved: ${is.reserved}`);
    note({ verdict: is.reserved ? "compatible" : "breaking", code: "parameter-style-changed", what }, "allowReserved");
  }
  if (!was.deprecated && is.deprecated)
    note({ verdict: "compatible", code: "parameter-deprecated", what: parameterDeprecated(is) }, "deprecated");
  compareForms(was, is, pair, walk);
}
var keyword = (part, names) => names.map((name) => child(part, name)).find((one) => one !== null) ?? part;
function compareForms(was, is, pair, walk) {
  const inner = { thing: { kind: "parameter", name: is.name }, direction: pair.request, node: pair.node };
  if (was.schema && is.schema) walk.compare([was.schema], [is.schema], walk, inner);
  else if (was.content.length > 0 && is.content.length > 0)
    compareMedia(was.content, is.content, { ...pair, inner, holders: [was.part, is.part] }, walk);
  else if (was.schema || is.schema) {
    const form = ({ schema }) => schema ? "schema" : "content";
    const what = parameterStyle(is, form(was), form(is));
    const places2 = { before: was.part, after: is.part, names: [is.name] };
    noteAt(walk, pair.node, { ...places2, verdict: "breaking", code: "parameter-style-changed", what });
  }
}
function isCompound(was, is, walk) {
  const plain2 = (style) => style.replace(" explode", "");
  const types = [
    ...was.schema ? walk.before([was.schema]).types ?? [] : [],
    ...is.schema ? walk.after([is.schema]).types ?? [] : []
  ];
  if (types.includes("array") || types.includes("object")) return true;
  return is.place === "path" && plain2(was.style) !== plain2(is.style);
}

// src/differences/http.ts
var shape = (path) => path.replace(/\{[^{}]{0,200}\}/gu, "{}");
function match(before, after) {
  const byName = new Map(after.map((one) => [one.name, one]));
  const pairs = before.flatMap((one) => {
    const same = byName.get(one.name);
    return same ? [[one, same]] : [];
  });
  const taken = new Set(pairs.flat());
  const left = after.filter((one) => !taken.has(one));
  const gone = [];
  for (const one of before.filter((other) => !taken.has(other))) {
    const at2 = left.findIndex(({ method, name }) => method === one.method && shape(name) === shape(one.name));
    if (at2 < 0) gone.push(one);
    else pairs.push([one, left.splice(at2, 1)[0]]);
  }
  return { pairs, gone, fresh: left };
}
function compareOperation(before, after, request, walk) {
  const node = after.name;
  if (before.path !== after.path)
    noteAt(walk, node, {
      verdict: "compatible",
      code: "path-parameter-renamed",
      what: pathNamed(before.path, after.path),
      before: before.pathPart,
      after: after.pathPart
    });
  const pair = { before, after, node, request };
  const places2 = { before: before.id ?? before.part, after: after.id ?? after.part };
  const [was, is] = [before.id?.value, after.id?.value];
  if (typeof was === "string" && was !== is) {
    const what = operationIdChanged(was, typeof is === "string" ? is : null);
    noteAt(walk, node, { ...places2, verdict: "unclear", code: "operation-id-changed", what, names: [was] });
  }
  if (!before.deprecated && after.deprecated)
    noteAt(walk, node, {
      verdict: "compatible",
      code: "operation-deprecated",
      what: operationDeprecated,
      before: before.part,
      after: after.deprecated.part
    });
  if (before.deprecated && !after.deprecated)
    noteAt(walk, node, {
      verdict: "compatible",
      code: "operation-kept",
      what: operationKept,
      before: before.deprecated.part,
      after: after.part
    });
  compareParameters(pair, walk);
  compareBodies(pair, walk);
  compareResponses(pair, walk);
  if (request === "in") compareSecurity(before, after, node, walk);
  if (before.servers !== walk.servers.before || after.servers !== walk.servers.after)
    compareServers({ before: before.servers, after: after.servers, holders: [before.part, after.part] }, node, walk);
  compareCallbacks(before, after, request === "in" ? "out" : "in", walk);
}
function compareCallbacks(before, after, request, walk) {
  for (const { name } of [...before.callbacks, ...after.callbacks]) walk.ledger.enter(name, after.name);
  const holders = [
    child(before.part, "callbacks") ?? before.part,
    child(after.part, "callbacks") ?? after.part
  ];
  compareSets(before.callbacks, after.callbacks, { holders, request }, walk);
}
function newPathOf(one, { gone, fresh }) {
  const methodsOf = (path, all) => all.filter((other) => other.path === path).map(({ method }) => method).join();
  const same = fresh.filter(({ method }) => method === one.method);
  const sameId = same.find(({ id }) => id !== null && id.value === one.id?.value);
  if (sameId) return sameId;
  const [only, ...others] = [...new Set(fresh.map(({ path }) => path))];
  const gonePaths = new Set(gone.map(({ path }) => path));
  const isOnly = only !== void 0 && others.length === 0 && gonePaths.size === 1;
  return isOnly && methodsOf(only, fresh) === methodsOf(one.path, gone) ? same[0] ?? null : null;
}
var standing = (one, others, left) => others.filter(({ path }) => path === one.path).every((other) => left.includes(other)) ? one.pathPart : one.part;
function compareSets(before, after, sets, walk) {
  const matched = match(before, after);
  const { gone, fresh } = matched;
  for (const [one, other] of matched.pairs) compareOperation(one, other, sets.request, walk);
  const moved = new Map(gone.map((one) => [one, newPathOf(one, matched)]));
  for (const [one, next] of moved)
    noteAt(walk, one.name, {
      verdict: "breaking",
      code: next ? "path-renamed" : "operation-removed",
      what: next ? pathRenamed(next.path) : operationRemoved,
      before: standing(one, before, gone),
      after: next ? standing(next, after, fresh) : after.find(({ path }) => path === one.path)?.pathPart ?? sets.holders[1],
      names: [one.path],
      deprecated: one.deprecated ? { note: one.deprecated.note } : null
    });
  const renamed = new Set(moved.values());
  for (const one of fresh.filter((other) => !renamed.has(other)))
    noteAt(walk, one.name, {
      verdict: "compatible",
      code: "operation-added",
      what: operationAdded,
      before: sets.holders[0],
      after: standing(one, after, fresh),
      names: [one.path]
    });
}
var basePath = (url) => url.replace(/^(?:[a-z]+:)?\/\/[^/]*/iu, "").replace(/\/+$/u, "");
var prefixed = ({ servers, operations }) => {
  const base = servers.length === 1 ? basePath(servers[0]?.url ?? "") : "";
  return operations.map(({ method, path }) => `${method} ${base}${shape(path)}`);
};
function isShifted(before, after) {
  const [was, is] = [before.operations, after.operations];
  if (was.length === 0 || before.servers.length !== 1 || after.servers.length !== 1) return false;
  const names = new Set(is.map(({ name }) => shape(name)));
  if (was.some(({ name }) => names.has(shape(name)))) return false;
  const now = new Set(prefixed(after));
  return prefixed(before).some((one) => now.has(one));
}
function unshifted(one) {
  const base = basePath(one.servers[0]?.url ?? "");
  const servers = one.servers.map((server) => ({
    ...server,
    url: server.url.slice(0, server.url.length - base.length)
  }));
  return {
    ...one,
    servers,
    operations: one.operations.map((operation) => ({
      ...operation,
      path: `${base}${operation.path}`,
      name: `${operation.method} ${base}${operation.path}`,
      servers: operation.servers === one.servers ? servers : operation.servers
    }))
  };
}
function compareSchemes(before, after, walk) {
  for (const [name, was] of schemesOf(before)) {
    const is = schemesOf(after).get(name);
    const addresses = (part) => canonical(signInOf(part), true);
    if (is && textAt(was.value, "type") === textAt(is.value, "type") && addresses(was) !== addresses(is))
      noteAt(walk, "", {
        verdict: "unclear",
        code: "sign-in-changed",
        what: schemeChanged(name),
        before: firstDifference(was, is)[0],
        after: firstDifference(was, is)[1],
        names: [name]
      });
  }
}
function httpChanges(before, after) {
  const sides = [httpInterface(before), httpInterface(after)];
  const [a, b] = isShifted(...sides) ? [unshifted(sides[0]), unshifted(sides[1])] : sides;
  const walk = { ...walkOf(before, after, ledger()), servers: { before: a.servers, after: b.servers } };
  const isShared = (one) => one.operations.length === 0 || one.operations.some(({ servers }) => servers === one.servers);
  const holders = (name) => [child(a.top, name) ?? a.top, child(b.top, name) ?? b.top];
  if (isShared(a) && isShared(b))
    compareServers({ before: a.servers, after: b.servers, holders: holders("servers") }, "", walk);
  compareSchemes(before, after, walk);
  compareSets(a.operations, b.operations, { holders: holders("paths"), request: "in" }, walk);
  const called = { ...walk, ledger: ledger() };
  compareSets(a.webhooks, b.webhooks, { holders: holders("webhooks"), request: "out" }, called);
  const { in: request, out: response } = httpDirections;
  return inOrder([
    ...walk.ledger.changes(httpDirections),
    ...called.ledger.changes({ in: response, out: request })
  ]);
}
export {
  httpChanges
};
