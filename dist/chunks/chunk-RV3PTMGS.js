import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  at,
  child,
  entries,
  get,
  idOf,
  isObject,
  members,
  textAt,
  topOf
} from "./chunk-6OS3I2P2.js";

// src/interfaces/asyncapi.ts
var isVersion3 = ({ formatVersion }) => /^3/u.test(formatVersion ?? "");
function withTraits(part, name, bundle) {
  const own = child(part, name);
  if (own) return bundle.followed(own);
  for (const [, trait] of entries(child(part, "traits"))) {
    const found = child(bundle.followed(trait), name);
    if (found) return bundle.followed(found);
  }
  return null;
}
function payloadOf(part) {
  const payload = child(part, "payload");
  const multi = payload && textAt(payload.value, "schemaFormat");
  if (payload && multi) return { payload: child(payload, "schema"), schemaFormat: multi };
  return { payload, schemaFormat: textAt(part.value, "schemaFormat") };
}
function messageOf(name, written, bundle) {
  const part = bundle.followed(written);
  const { payload, schemaFormat } = payloadOf(part);
  const fallback = textAt(bundle.entry.value, "defaultContentType");
  return {
    name: textAt(part.value, "messageId") ?? textAt(part.value, "name") ?? name,
    part,
    listed: written,
    payload,
    headers: withTraits(part, "headers", bundle),
    contentType: textAt(part.value, "contentType") ?? fallback,
    schemaFormat
  };
}
var lastOf = ({ steps }) => String(steps.at(-1) ?? "");
function nameOf(written, bundle) {
  const target = bundle.followed(written);
  return target === written && /^\d+$|^message$/u.test(lastOf(target)) ? "" : lastOf(target);
}
function messages2(operation, bundle) {
  const written = child(operation, "message");
  if (!written) return [];
  const several = child(bundle.followed(written), "oneOf");
  const all = several ? entries(several).map(([, one]) => one) : [written];
  return all.map((one) => messageOf(nameOf(one, bundle), one, bundle));
}
var directions2 = { publish: "in", subscribe: "out" };
function channels2(top, bundle) {
  return members(child(top, "channels")).map(([address, written]) => {
    const part = bundle.followed(written);
    const operations = ["publish", "subscribe"].flatMap((name) => {
      const operation = child(part, name);
      if (!operation) return [];
      return [
        {
          direction: directions2[name],
          part: operation,
          id: child(operation, "operationId"),
          messages: messages2(operation, bundle)
        }
      ];
    });
    return { address, part, operations };
  });
}
var channelMessages = (channel, bundle) => members(child(channel, "messages")).map(([name, one]) => messageOf(name, one, bundle));
function messages3(part, channel, bundle) {
  const named = child(part, "messages");
  if (!named) return channelMessages(channel, bundle);
  return entries(named).map(([, one]) => messageOf(nameOf(one, bundle), one, bundle));
}
function usesOf(name, written, bundle) {
  const part = bundle.followed(written);
  const target = child(part, "channel");
  if (!target) return [];
  const channel = bundle.followed(target);
  const direction = textAt(part.value, "action") === "send" ? "out" : "in";
  const id = { file: part.file, steps: part.steps, value: name };
  const use = { channel, operation: { direction, part, id, messages: messages3(part, channel, bundle) } };
  const reply = child(part, "reply");
  if (!reply) return [use];
  const answer = bundle.followed(reply);
  const there = child(answer, "channel");
  const back = there ? bundle.followed(there) : channel;
  const replied = {
    channel: back,
    operation: {
      direction: direction === "in" ? "out" : "in",
      part: answer,
      id: null,
      messages: messages3(answer, back, bundle)
    }
  };
  return [use, replied];
}
function channels3(top, bundle) {
  const uses = members(child(top, "operations")).flatMap(([name, one]) => usesOf(name, one, bundle));
  const byChannel = /* @__PURE__ */ new Map();
  for (const { channel, operation } of uses) {
    const id = idOf(channel);
    byChannel.set(id, [...byChannel.get(id) ?? [], operation]);
  }
  return members(child(top, "channels")).map(([name, written]) => {
    const part = bundle.followed(written);
    const operations = byChannel.get(idOf(part)) ?? [];
    return { address: textAt(part.value, "address") ?? name, part, operations };
  });
}
function serverUrl(value) {
  const protocol = textAt(value, "protocol") ?? "";
  const host = textAt(value, "host");
  const url = host === null ? textAt(value, "url") ?? "" : `${host}${textAt(value, "pathname") ?? ""}`;
  return `${protocol}://${url.replace(/^[a-z][a-z0-9+.-]*:\/\//iu, "")}`.replace(/\/+$/u, "");
}
function asyncInterface(bundle) {
  const top = topOf(bundle.entry);
  const servers = members(child(top, "servers")).map(([, written]) => {
    const part = bundle.followed(written);
    return { url: serverUrl(part.value), part, security: child(part, "security") };
  });
  return { top, channels: isVersion3(bundle) ? channels3(top, bundle) : channels2(top, bundle), servers };
}
function schemeText(part, bundle) {
  if (isObject(part.value) && get(part.value, "$ref") === void 0 && get(part.value, "type") === void 0)
    return Object.keys(part.value).map((name) => {
      const found = at(topOf(bundle.entry), "components", "securitySchemes", name);
      return textAt(found && bundle.followed(found).value, "type") ?? name;
    }).sort().join(" + ");
  return textAt(bundle.followed(part).value, "type") ?? "?";
}

export {
  asyncInterface,
  schemeText
};
