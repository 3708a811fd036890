import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  bodyOf,
  deprecationOf,
  effort,
  httpParameters,
  parametersOf,
  responsesOf,
  schemePart
} from "./chunk-VMEBLKSD.js";
import {
  methods
} from "./chunk-EPZA7EWG.js";
import {
  at,
  child,
  entries,
  get,
  idOf,
  isObject,
  members,
  textAt,
  textOf,
  topOf
} from "./chunk-6OS3I2P2.js";

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
function valuesOf(variable, part) {
  const listed = entries(child(variable, "enum")).map(([, one]) => [one.value, one]);
  const fallback = child(variable, "default");
  const all = [...listed, ...fallback ? [[fallback.value, part]] : []];
  return new Map(
    all.flatMap(([value, place]) => isObject(value) || Array.isArray(value) ? [] : [[String(value), place]])
  );
}
function filled(url, variables, part) {
  const names = new Set([...url.matchAll(/\{([^{}]{1,100})\}/gu)].map(([, name]) => name));
  let addresses = [{ url, part }];
  for (const name of names) {
    const variable = variables && child(variables, name);
    const values = variable ? [...valuesOf(variable, part)].slice(0, mostAddresses) : [];
    if (values.length === 0) continue;
    addresses = addresses.flatMap(
      (one) => values.map(([value, from]) => ({ url: one.url.replaceAll(`{${name}}`, () => value), part: from }))
    ).slice(0, mostAddresses);
  }
  return addresses;
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
  return all.map((one) => ({ ...one, url: plain(one.url), written: child(part, "url") ?? part, description }));
});
function serversOf(top) {
  if (get(top.value, "swagger") === void 0) return serversIn(child(top, "servers"));
  const host = child(top, "host");
  const base = child(top, "basePath");
  const part = host ?? base;
  if (part === null) return [];
  const path = typeof base?.value === "string" ? base.value : "";
  if (typeof host?.value !== "string") return [{ url: plain(path), part, written: part, description: "" }];
  const schemes = get(top.value, "schemes");
  const named = Array.isArray(schemes) && schemes.length > 0 ? schemes.map(textOf) : [""];
  return named.map((scheme) => ({
    url: plain(`${scheme === "" ? "" : `${scheme}:`}//${host.value}${path}`),
    part: base ?? part,
    written: host,
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
var deepest = 3;
function operationOf(name, method, path, part, pathPart, around, depth) {
  const { bundle } = around;
  const parameters = parametersOf(part, pathPart, bundle);
  const responses = responsesOf(part, bundle);
  around.count((depth === 0 ? 1 : callbackWeight) + parameters.length + responses.length);
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
    responses,
    security: around.ways(securityPart),
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
function remembered(make) {
  const known = /* @__PURE__ */ new Map();
  return (part) => {
    const id = part ? idOf(part) : "";
    const made = known.get(id) ?? make(part);
    known.set(id, made);
    return made;
  };
}
var most = 6e5;
var callbackWeight = 30;
function httpInterface(bundle) {
  const top = topOf(bundle.entry);
  const around = {
    bundle,
    count: effort(most),
    servers: serversOf(top),
    security: child(top, "security"),
    ways: remembered((list) => alternativesIn(list, bundle))
  };
  return {
    top,
    operations: entries(child(top, "paths")).flatMap(([path, item]) => operationsIn(null, path, item, around)),
    webhooks: members(child(top, "webhooks")).flatMap(
      ([name, item]) => operationsIn(`webhook ${name}`, name, item, around)
    ),
    servers: around.servers
  };
}

export {
  schemesOf,
  signInOf,
  httpInterface
};
