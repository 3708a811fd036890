import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  httpInterface,
  schemesOf,
  signInOf
} from "./chunk-JVLOH2TA.js";
import {
  accessAdded,
  accessAsked,
  accessFree,
  accessRemoved,
  bodyAdded,
  bodyRemoved,
  bodyRequired,
  contentRemoved,
  encodingChanged,
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
} from "./chunk-FE4NZWXK.js";
import {
  canonical,
  code,
  inOrder,
  ledger,
  narrowing,
  pairBy,
  unpaired,
  walkOf,
  widening
} from "./chunk-OMV4SAS7.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-S255KAXF.js";
import {
  child,
  textAt
} from "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-Y245MMM6.js";
import "./chunk-DWLZACDT.js";
import "./chunk-UDFUGCBQ.js";

// src/differences/http-access.ts
var waysOf = ({ security, part, securityPart }) => security.length > 0 ? security : [{ part: securityPart ?? part, schemes: [] }];
function isEnough(have, asked) {
  return asked.schemes.every(
    ({ signature, scopes }) => have.schemes.some((one) => one.signature === signature && scopes.every((scope) => one.scopes.includes(scope)))
  );
}
var nameOf = ({ schemes }) => schemes.map(({ name, scopes }) => code(scopes.length > 0 ? `${name}: ${scopes.join(", ")}` : name)).join(" + ");
function namesOf(ways) {
  const names = ways.map(nameOf).filter(Boolean);
  return names.length > 5 ? `${names.slice(0, 5).join(" / ")} …` : names.join(" / ");
}
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
var known = /* @__PURE__ */ new WeakMap();
function changedWays(was, is) {
  const here = known.get(was) ?? /* @__PURE__ */ new WeakMap();
  known.set(was, here);
  const found = here.get(is) ?? {
    shut: was.filter((have) => !is.some((asked) => isEnough(have, asked))),
    fresh: is.filter((asked) => !was.some((have) => isEnough(asked, have)))
  };
  here.set(is, found);
  return found;
}
function compareSecurity(before, after, node, walk) {
  const [was, is] = [waysOf(before), waysOf(after)];
  const { shut, fresh } = changedWays(was, is);
  const whole = { before: before.securityPart ?? before.part, after: after.securityPart ?? after.part };
  const changed = changedScheme(shut[0], fresh[0]);
  const places = {
    before: changed?.[0] ?? shut[0]?.part ?? twinOf(fresh[0], was)?.part ?? whole.before,
    after: changed?.[1] ?? fresh[0]?.part ?? twinOf(shut[0], is)?.part ?? whole.after
  };
  if (shut.length > 0) {
    const asked = namesOf(is);
    const what = shut.some(isFree) ? accessAsked(asked) : accessRemoved(namesOf(shut), asked);
    const names = shut.flatMap(({ schemes }) => schemes.map(({ name }) => name));
    noteAt(walk, node, { ...places, verdict: "breaking", code: "security-narrowed", what, names });
    return;
  }
  if (is.some(isFree) && !was.some(isFree))
    noteAt(walk, node, { ...places, verdict: "compatible", code: "security-dropped", what: accessFree });
  else if (fresh.length > 0)
    noteAt(walk, node, { ...places, verdict: "compatible", code: "security-added", what: accessAdded });
}
var local = /^(?:https?:|wss?:)?\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|host\.docker\.internal)(?:[:/]|$)/iu;
var withoutScheme = (url) => url.replace(/^(?:https?:|wss?:)/iu, "").toLowerCase();
var isSecure = (url) => /^(?:https|wss):/iu.test(url);
function among(others) {
  const urls = new Set(others.map(({ url }) => url));
  const open = new Set(others.filter(({ url }) => url.startsWith("//")).map(({ url }) => withoutScheme(url)));
  const all = new Set(others.map(({ url }) => withoutScheme(url)));
  return ({ url }) => urls.has(url) || (url.startsWith("//") ? all : open).has(withoutScheme(url));
}
var splitUrl = (url) => /^([a-z]*):?(\/\/[^/]*)?(.*)$/iu.exec(url)?.slice(1) ?? [];
function pieceOf({ url, part, pieces }, other) {
  if (!pieces || !other) return part;
  const [one, two] = [splitUrl(url), splitUrl(other.url)];
  const at = [1, 2, 0].find((index) => one[index] !== two[index]) ?? 2;
  return pieces[at] ?? part;
}
function compareServers({ before, after, holders }, node, walk) {
  const [isThere, wasThere] = [among(after), among(before)];
  const gone = before.filter((one) => !isThere(one) && !local.test(one.url));
  const left = new Set(after.filter((one) => !wasThere(one)));
  const twins = new Map(after.map((one) => [withoutScheme(one.url), one]).reverse());
  const [only] = gone.length === 1 && left.size === 1 ? left : [];
  for (const server of gone) {
    const twin = twins.get(withoutScheme(server.url));
    const next = twin ?? only;
    if (next) left.delete(next);
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
function finder(all) {
  const byType = new Map(all.map((one) => [one.type, one]).reverse());
  const ranges = all.filter(({ type }) => type.endsWith("/*"));
  return (type) => byType.get(type) ?? (type.endsWith("/*") ? all : ranges).find((one) => fits(one.type, type) || fits(type, one.type));
}
function compareMedia(before, after, { node, inner, holders }, walk) {
  const [find, findBefore] = [finder(after), finder(before)];
  for (const was of before) {
    const is = find(was.type);
    const same = is?.type === was.type;
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
    } else compareContent(was, is, { node, inner, holders }, walk);
  }
  for (const is of after)
    if (!findBefore(is.type))
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
function compareContent(was, is, contents, walk) {
  const { node, inner } = contents;
  const [before, after] = [child(was.part, "encoding"), child(is.part, "encoding")];
  if (canonical(before?.value ?? {}, true) !== canonical(after?.value ?? {}, true)) {
    const [one, other] = before && after ? firstDifference(before, after) : [before ?? was.part, after ?? is.part];
    const places = { before: one, after: other, direction: inner.direction };
    noteAt(walk, node, { ...places, verdict: "unclear", code: "encoding-changed", what: encodingChanged });
  }
  if (was.schema && is.schema) walk.compare([was.schema], [is.schema], walk, inner);
  else if (was.schema || is.schema) compareBare(was, is, contents, walk);
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
var byCode = (all) => new Map(all.map((one) => [one.code, one]));
var responseFor = (code2, responses) => responses.get(code2) ?? (/^\d\d\d$/u.test(code2) ? responses.get(`${code2[0]}XX`) : void 0) ?? null;
function compareResponses(pair, walk) {
  const [before, after] = [byCode(pair.before.responses), byCode(pair.after.responses)];
  const heirs = /* @__PURE__ */ new Set();
  const holders = [
    child(pair.before.part, "responses") ?? pair.before.part,
    child(pair.after.part, "responses") ?? pair.after.part
  ];
  for (const was of before.values()) {
    const heir = heirOf(was, after, walk);
    if (heir) heirs.add(heir);
    const is = responseFor(was.code, after) ?? heir;
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
  const others = [...before.keys()].some(isSuccess);
  for (const is of after.values()) {
    if (responseFor(is.code, before) || heirs.has(is)) continue;
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
  const rest = after.get("default");
  if (!rest) return /XX$/u.test(code2) ? [...after.values()].find((one) => one.code[0] === code2[0]) ?? null : null;
  if (!isSuccess(code2)) return rest;
  return [...after.keys()].some(isSuccess) || !holdsSame(content, rest.content, walk) ? null : rest;
}
function holdsSame(before, after, walk) {
  const [was, is] = [before[0]?.schema, after[0]?.schema];
  return before.length === 0 || (was && is ? walk.prints([was], walk.before) === walk.prints([is], walk.after) : was === is);
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
  const byName = (all) => new Map(all.map((one) => [one.name.toLowerCase(), one]));
  const [before, after] = [byName(was.headers), byName(is.headers)];
  for (const header of was.headers) {
    const now = after.get(header.name.toLowerCase());
    const places = {
      before: header.part,
      after: now?.part ?? child(is.part, "headers") ?? is.part,
      names: [header.name]
    };
    if (!now)
      noteAt(walk, inner.node, {
        ...places,
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
    if (!before.has(header.name.toLowerCase()))
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
    const places = { before: was.part, after: is.part, names: [is.name] };
    noteAt(walk, pair.node, { ...places, verdict: "breaking", code: "parameter-style-changed", what });
  }
}
function isCompound(was, is, walk) {
  const plain = (style) => style.replace(" explode", "");
  const types = [
    ...was.schema ? walk.before([was.schema]).types ?? [] : [],
    ...is.schema ? walk.after([is.schema]).types ?? [] : []
  ];
  if (types.includes("array") || types.includes("object")) return true;
  return is.place === "path" && plain(was.style) !== plain(is.style);
}

// src/differences/http.ts
var shape = (path) => path.replace(/\{[^{}]{0,200}\}/gu, "{}");
function match(before, after) {
  const byName = pairBy(unpaired(before, after), ({ name }) => name);
  return pairBy(byName, ({ method, name }) => `${method} ${shape(name)}`);
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
  const places = { before: before.id ?? before.part, after: after.id ?? after.part };
  const [was, is] = [before.id?.value, after.id?.value];
  if (typeof was === "string" && was !== is) {
    const what = operationIdChanged(was, typeof is === "string" ? is : null);
    noteAt(walk, node, { ...places, verdict: "unclear", code: "operation-id-changed", what, names: [was] });
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
function renaming({ gone, fresh }) {
  const methodsOf = (all) => all.map(({ method }) => method).join();
  const byId = new Map(fresh.map((one) => [`${one.method} ${one.id?.value}`, one]).reverse());
  const isOnly = new Set(fresh.map(({ path }) => path)).size === 1 && new Set(gone.map(({ path }) => path)).size === 1 && methodsOf(fresh) === methodsOf(gone);
  return ({ id, method }) => (id === null ? void 0 : byId.get(`${method} ${id.value}`)) ?? (isOnly ? fresh.find((other) => other.method === method) : void 0) ?? null;
}
function standing(all, left) {
  const leaving = new Set(left);
  const staying = new Set(all.filter((one) => !leaving.has(one)).map(({ path }) => path));
  return (one) => staying.has(one.path) ? one.part : one.pathPart;
}
function compareSets(before, after, sets, walk) {
  const matched = match(before, after);
  const { gone, fresh } = matched;
  for (const [one, other] of matched.pairs) compareOperation(one, other, sets.request, walk);
  const newPathOf = renaming(matched);
  const [stood, stands] = [standing(before, gone), standing(after, fresh)];
  const pathParts = new Map(after.map(({ path, pathPart }) => [path, pathPart]).reverse());
  const moved = new Map(gone.map((one) => [one, newPathOf(one)]));
  for (const [one, next] of moved)
    noteAt(walk, one.name, {
      verdict: "breaking",
      code: next ? "path-renamed" : "operation-removed",
      what: next ? pathRenamed(next.path) : operationRemoved,
      before: stood(one),
      after: next ? stands(next) : pathParts.get(one.path) ?? sets.holders[1],
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
      after: stands(one),
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
  const there = schemesOf(after);
  for (const [name, was] of schemesOf(before)) {
    const is = there.get(name);
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
