import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  asyncInterface,
  schemeText
} from "./chunk-RV3PTMGS.js";
import {
  accessAdded,
  accessAsked,
  accessFree,
  firstDifference,
  noteAt,
  serverAdded,
  serverChanged,
  serverRemoved
} from "./chunk-FE4NZWXK.js";
import {
  canonical,
  code,
  ledger,
  narrowing,
  pairBy,
  unpaired,
  walkOf,
  widening
} from "./chunk-OMV4SAS7.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-S255KAXF.js";
import {
  child,
  entries,
  textOf,
  topOf
} from "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-Y245MMM6.js";
import "./chunk-DWLZACDT.js";
import "./chunk-UDFUGCBQ.js";

// src/differences/asyncapi-words.ts
var asyncDirections = {
  in: { fi: "lähetettävä viesti", sv: "meddelande som skickas", en: "message that is sent" },
  out: { fi: "saapuva viesti", sv: "meddelande som tas emot", en: "message that comes" }
};
var channelRemoved = {
  fi: "kanava on poistettu",
  sv: "kanalen har tagits bort",
  en: "the channel was removed"
};
var channelRenamed = (to) => ({
  fi: `kanavan osoite on nyt ${code(to)}`,
  sv: `kanalens adress är nu ${code(to)}`,
  en: `the address of the channel is now ${code(to)}`
});
var channelAdded = { fi: "uusi kanava", sv: "ny kanal", en: "new channel" };
var channelNamed = (was, is) => ({
  fi: `osoitteen parametrin nimi on vaihtunut: ${code(was)} → ${code(is)}`,
  sv: `en parameter i adressen har fått ett nytt namn: ${code(was)} → ${code(is)}`,
  en: `a parameter of the address has another name: ${code(was)} → ${code(is)}`
});
var sendingRemoved = {
  fi: "kanavalle ei voi enää lähettää viestejä",
  sv: "det går inte längre att skicka meddelanden till kanalen",
  en: "messages can no longer be sent to the channel"
};
var receivingRemoved = {
  fi: "kanavalta ei enää saa viestejä",
  sv: "det kommer inte längre meddelanden från kanalen",
  en: "messages no longer come from the channel"
};
var sendingAdded = {
  fi: "kanavalle voi nyt lähettää viestejä",
  sv: "det går nu att skicka meddelanden till kanalen",
  en: "messages can now be sent to the channel"
};
var receivingAdded = {
  fi: "kanavalta voi nyt saada viestejä",
  sv: "det kan nu komma meddelanden från kanalen",
  en: "messages can now come from the channel"
};
var messageNamed = (name) => name === "" ? "" : ` ${code(name)}`;
var messageRemoved = (name) => ({
  fi: `viesti${messageNamed(name)} on poistettu`,
  sv: name === "" ? "ett meddelande har tagits bort" : `meddelandet ${code(name)} har tagits bort`,
  en: name === "" ? "a message was removed" : `the message ${code(name)} was removed`
});
var messageAdded = (name) => ({
  fi: `uusi viesti${messageNamed(name)}`,
  sv: `nytt meddelande${messageNamed(name)}`,
  en: `new message${messageNamed(name)}`
});
var headersRemoved = {
  fi: "viestin otsakkeita (`headers`) ei enää kuvata",
  sv: "meddelandets huvuden (`headers`) beskrivs inte längre",
  en: "the headers of the message (`headers`) are no longer described"
};
var headersAdded = {
  fi: "viestin otsakkeet (`headers`) on nyt kuvattu",
  sv: "meddelandets huvuden (`headers`) beskrivs nu",
  en: "the headers of the message (`headers`) are now described"
};
var changedFrom = (name, was, is) => ({
  fi: `${name.fi} ${code(was)} → ${code(is)}`,
  sv: `${name.sv} ${code(was)} → ${code(is)}`,
  en: `${name.en} ${code(was)} → ${code(is)}`
});
var contentType = { fi: "sisällön tyyppi", sv: "innehållstyp", en: "content type" };
var schemaFormat = { fi: "rakenteen kuvaustapa", sv: "schemaformat", en: "schema format" };
var operationName = { fi: "toiminnon nimi", sv: "operationens namn", en: "name of the operation" };
var bindingsChanged = {
  fi: "yhteyskäytännön asetukset (`bindings`) ovat muuttuneet",
  sv: "protokollets inställningar (`bindings`) har ändrats",
  en: "the settings of the protocol (`bindings`) have changed"
};
var payloadOther = {
  fi: "viestin sisällön rakenne on muuttunut",
  sv: "strukturen i meddelandets innehåll har ändrats",
  en: "the structure of the payload has changed"
};
var accessChanged = (was, is) => ({
  fi: `tunnistautuminen ${code(was)} → ${code(is)}`,
  sv: `autentisering ${code(was)} → ${code(is)}`,
  en: `authentication ${code(was)} → ${code(is)}`
});

// src/differences/asyncapi-messages.ts
function compareMessages(before, after, flow, walk) {
  const print = (viewer) => (one) => one.payload ? walk.prints([one.payload], viewer) : canonical(one.part.value, true);
  let pairing = pairBy(unpaired(before, after), ({ name }) => name || null);
  pairing = pairBy(pairing, print(walk.before), print(walk.after));
  const isAlone = before.length === after.length && pairing.gone.length === 1;
  if (isAlone) pairing = pairBy(pairing, () => 0);
  const { pairs, gone, fresh } = pairing;
  for (const [one, other] of pairs) compareMessage(one, other, flow, walk);
  for (const one of gone)
    noteAt(walk, flow.node, {
      verdict: "breaking",
      code: "message-removed",
      what: messageRemoved(one.name),
      before: one.listed,
      after: flow.holder,
      names: [one.name],
      direction: flow.direction
    });
  for (const one of fresh)
    noteAt(walk, flow.node, {
      verdict: widening(flow.direction),
      code: "message-added",
      what: messageAdded(one.name),
      before: flow.was,
      after: one.listed,
      names: [one.name],
      direction: flow.direction
    });
}
var contentPart = ({ part }) => child(part, "contentType") ?? child(topOf(part.file), "defaultContentType") ?? part;
function compareMessage(was, is, { direction, node }, walk) {
  const places = { before: was.part, after: is.part, names: [is.name], direction };
  if ((was.contentType ?? "") !== (is.contentType ?? "") && was.contentType && is.contentType)
    noteAt(walk, node, {
      ...places,
      before: contentPart(was),
      after: contentPart(is),
      verdict: "breaking",
      code: "content-type-changed",
      what: changedFrom(contentType, was.contentType, is.contentType)
    });
  const inner = { thing: { kind: "content", name: "" }, direction, node };
  if (isOther(was) || isOther(is)) compareOther(was, is, places, node, walk);
  else if (was.payload && is.payload) walk.compare([was.payload], [is.payload], walk, inner);
  else if (was.payload || is.payload) {
    const verdict = is.payload ? narrowing(direction) : widening(direction);
    noteAt(walk, node, { ...places, verdict, code: "payload-described", what: payloadOther });
  }
  if (was.headers && is.headers) walk.compare([was.headers], [is.headers], walk, inner);
  else if (is.headers && !was.headers) compareNewHeaders(is, { direction, node, holder: is.part, was: was.part }, walk);
  else if (was.headers)
    noteAt(walk, node, {
      ...places,
      before: was.headers,
      verdict: "breaking",
      code: "headers-removed",
      what: headersRemoved
    });
}
function compareNewHeaders(is, { direction, node, was }, walk) {
  const view = is.headers ? walk.after([is.headers]) : null;
  const asked = view && view.required.size > 0 && direction === "in";
  noteAt(walk, node, {
    before: was,
    after: is.headers,
    verdict: asked ? "breaking" : "compatible",
    code: "headers-added",
    what: headersAdded,
    direction
  });
}
var isOther = ({ schemaFormat: schemaFormat2 }) => schemaFormat2 !== null && !/^application\/(?:vnd\.aai\.asyncapi|schema|vnd\.oai\.openapi)/u.test(schemaFormat2);
function compareOther(was, is, places, node, walk) {
  if ((was.schemaFormat ?? "").split(";")[0] !== (is.schemaFormat ?? "").split(";")[0]) {
    const what = changedFrom(
      schemaFormat,
      was.schemaFormat ?? "JSON Schema",
      is.schemaFormat ?? "JSON Schema"
    );
    noteAt(walk, node, { ...places, verdict: "unclear", code: "schema-format-changed", what });
  } else if (canonical(was.payload?.value) !== canonical(is.payload?.value))
    noteAt(walk, node, {
      ...places,
      before: was.payload ?? was.part,
      after: is.payload ?? is.part,
      verdict: "unclear",
      code: "payload-changed",
      what: payloadOther
    });
}

// src/differences/asyncapi-servers.ts
var local = /^[a-z0-9+.-]*:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/iu;
function compareServers(a, b, sides, walk) {
  const holders = [child(a.top, "servers") ?? a.top, child(b.top, "servers") ?? b.top];
  const same = (one) => (other) => other.url === one.url;
  const gone = a.servers.filter((one) => !b.servers.some(same(one)) && !local.test(one.url));
  const left = b.servers.filter((one) => !a.servers.some(same(one)));
  for (const one of gone) {
    const next = gone.length === 1 && left.length === 1 ? left.splice(0, 1)[0] : void 0;
    const what = next ? serverChanged(one.url, next.url) : serverRemoved(one.url);
    noteAt(walk, "", {
      verdict: "breaking",
      code: "server-removed",
      what,
      before: next ? firstDifference(one.part, next.part)[0] : one.part,
      after: next ? firstDifference(one.part, next.part)[1] : holders[1],
      names: [one.url]
    });
  }
  for (const one of left)
    noteAt(walk, "", {
      verdict: "compatible",
      code: "server-added",
      what: serverAdded(one.url),
      before: holders[0],
      after: one.part,
      names: [one.url]
    });
  for (const one of a.servers) {
    const other = b.servers.find(same(one));
    if (other) compareAccess(one, other, sides, walk);
  }
}
function compareAccess(was, is, [a, b], walk) {
  const waysOf = ({ security }, bundle) => entries(security).map(([, part]) => schemeText(part, bundle));
  const [before, after] = [waysOf(was, a), waysOf(is, b)];
  const places = { before: was.security ?? was.part, after: is.security ?? is.part };
  const [one, other] = [before.join(" / "), after.join(" / ")];
  const isShut = before.length === 0 ? after.length > 0 : after.length > 0 && before.some((way) => !after.includes(way));
  if (isShut) {
    const what = before.length === 0 ? accessAsked(other) : accessChanged(one, other);
    noteAt(walk, "", { ...places, verdict: "breaking", code: "security-narrowed", what });
  } else if (one !== other)
    noteAt(walk, "", {
      ...places,
      verdict: "compatible",
      code: "security-added",
      what: after.length === 0 ? accessFree : accessAdded
    });
}

// src/differences/asyncapi.ts
var shape = (address) => address.replace(/\{[^{}]{0,200}\}/gu, "{}");
function match(before, after) {
  const byAddress = pairBy(unpaired(before, after), ({ address }) => address);
  return pairBy(byAddress, ({ address }) => shape(address));
}
var inDirection = ({ operations }, direction) => operations.filter((one) => one.direction === direction);
function compareChannel({ before, after }, walk) {
  const node = after.address;
  const places = { before: before.part, after: after.part };
  if (before.address !== after.address)
    noteAt(walk, node, {
      ...places,
      verdict: "compatible",
      code: "channel-parameter-renamed",
      what: channelNamed(before.address, after.address)
    });
  for (const direction of ["in", "out"])
    compareDirection(inDirection(before, direction), inDirection(after, direction), direction, { before, after }, walk);
  compareBindings(before, after, node, walk);
}
function compareBindings(before, after, node, walk) {
  const written = ({ part }) => child(part, "bindings");
  const [was, is] = [written(before), written(after)];
  if (canonical(was?.value ?? null, true) === canonical(is?.value ?? null, true)) return;
  const places = was && is ? firstDifference(was, is) : [was ?? before.part, is ?? after.part];
  noteAt(walk, node, {
    before: places[0],
    after: places[1],
    verdict: "unclear",
    code: "bindings-changed",
    what: bindingsChanged
  });
}
function compareDirection(was, is, direction, { before, after }, walk) {
  const node = after.address;
  const operationsPart = child(topOf(after.part.file), "operations");
  const [one, other] = [was[0], is[0]];
  if (one && !other) {
    const what = direction === "in" ? sendingRemoved : receivingRemoved;
    noteAt(walk, node, {
      verdict: "breaking",
      code: "operation-removed",
      what,
      before: one.part,
      after: operationsPart ?? after.part,
      names: [before.address]
    });
  } else if (!one && other) {
    const what = direction === "in" ? sendingAdded : receivingAdded;
    noteAt(walk, node, {
      verdict: "compatible",
      code: "operation-added",
      what,
      before: before.part,
      after: other.part,
      names: [after.address]
    });
  } else if (one && other) {
    compareNames(was, is, node, walk);
    compareBindings(one, other, node, walk);
    compareMessages(
      was.flatMap(({ messages }) => messages),
      is.flatMap(({ messages }) => messages),
      { direction, node, holder: other.part, was: one.part },
      walk
    );
  }
}
function compareNames(was, is, node, walk) {
  const named = (list) => list.flatMap(({ id }) => id ? [id] : []);
  const [before, after] = [named(was), named(is)];
  const lacking = (list, from) => {
    const there = new Set(list.map(({ value }) => textOf(value)));
    return from.filter(({ value }) => !there.has(textOf(value)));
  };
  const [gone, fresh] = [lacking(after, before), lacking(before, after)];
  const [one, other] = [gone[0], fresh[0]];
  if (!one || !other) return;
  const what = changedFrom(operationName, textOf(one.value), textOf(other.value));
  noteAt(walk, node, {
    verdict: "unclear",
    code: "operation-id-changed",
    what,
    before: one,
    after: other,
    names: [textOf(one.value)]
  });
}
function newAddressOf(one, { gone, fresh }) {
  const [only] = fresh;
  const directions = (channel) => channel.operations.map(({ direction }) => direction).sort().join();
  return gone.length === 1 && fresh.length === 1 && only && directions(only) === directions(one) ? only : null;
}
function asyncChanges(before, after) {
  const [a, b] = [asyncInterface(before), asyncInterface(after)];
  const walk = walkOf(before, after, ledger());
  const holders = [child(a.top, "channels") ?? a.top, child(b.top, "channels") ?? b.top];
  compareServers(a, b, [before, after], walk);
  const matched = match(a.channels, b.channels);
  for (const [was, is] of matched.pairs) compareChannel({ before: was, after: is }, walk);
  const renamed = /* @__PURE__ */ new Set();
  for (const one of matched.gone) {
    const next = newAddressOf(one, matched);
    if (next) renamed.add(next);
    const what = next ? channelRenamed(next.address) : channelRemoved;
    noteAt(walk, one.address, {
      verdict: "breaking",
      code: next ? "channel-renamed" : "channel-removed",
      what,
      before: next ? child(one.part, "address") ?? one.part : one.part,
      after: next ? child(next.part, "address") ?? next.part : holders[1],
      names: [one.address]
    });
  }
  for (const one of matched.fresh.filter((other) => !renamed.has(other)))
    noteAt(walk, one.address, {
      verdict: "compatible",
      code: "channel-added",
      what: channelAdded,
      before: holders[0],
      after: one.part,
      names: [one.address]
    });
  return walk.ledger.changes(asyncDirections);
}
export {
  asyncChanges
};
