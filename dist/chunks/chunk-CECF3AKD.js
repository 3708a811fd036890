import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  code,
  isTemplate,
  placesIn,
  templated,
  tooDeep
} from "./chunk-FU2V5AVX.js";

// src/interfaces/wsdl-xml.ts
var deepest = 200;
function behindOther(text, at) {
  for (const [start, end] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"]
  ])
    if (text.startsWith(start, at)) {
      const found = text.indexOf(end, at + start.length);
      return found < 0 ? text.length : found + end.length;
    }
  return at;
}
function endOfTag(text, from) {
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at;
  }
  return text.length;
}
function elementsTooDeep(text) {
  let open = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const behind = behindOther(text, at);
    if (behind > at) at = behind;
    else {
      const end = endOfTag(text, at);
      if (text[at + 1] === "/") open = Math.max(0, open - 1);
      else if (text[at + 1] !== "!" && text[end - 1] !== "/") open += 1;
      if (open > deepest) return true;
      at = end;
    }
  }
  return false;
}
var notWellFormed = (found) => found === "" ? {
  fi: "XML on virheellistä: tiedosto loppuu kesken.",
  sv: "XML-koden är felaktig: filen tar slut för tidigt.",
  en: "The XML is not well-formed: the file ends too early."
} : {
  fi: `XML on virheellistä kohdassa ${code(found)}.`,
  sv: `XML-koden är felaktig vid ${code(found)}.`,
  en: `The XML is not well-formed at ${code(found)}.`
};
function offsetOf(text, codePoints) {
  let offset = 0;
  for (let left = codePoints; left > 0 && offset < text.length; left--)
    offset += text.codePointAt(offset) > 65535 ? 2 : 1;
  return offset;
}
function lookUp(scope, prefix) {
  for (let here = scope; here; here = here.outer) {
    const found = here.own.get(prefix);
    if (found !== void 0) return found;
  }
  return prefix === "" ? "" : null;
}
function declared(attributes) {
  const own = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xmlns") own.set("", value);
    else if (name.startsWith("xmlns:")) own.set(name.slice(6), value);
  }
  return own;
}
var isElement = (node) => node.type === "element";
var isText = (node) => node.type === "text" || node.type === "cdata";
function split(name) {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}
function elementOf(node, outer, place) {
  const own = declared(node.attributes);
  const scope = own.size > 0 || outer === null ? { own, outer } : outer;
  const [prefix, name] = split(node.name);
  return {
    name,
    namespace: lookUp(scope, prefix) ?? "",
    attributes: node.attributes,
    children: node.children.filter(isElement).map((child) => elementOf(child, scope, place)),
    text: node.children.filter(isText).map(({ text }) => text).join("").trim(),
    location: place(node.start),
    namespaceOf: (asked) => lookUp(scope, asked)
  };
}
async function parseXmlFile(path, text) {
  const { parseXml, XmlError } = await import("./xml-parser-IY7Q57T5.js");
  if (elementsTooDeep(text)) return { undetermined: tooDeep };
  const place = placesIn(path, text);
  try {
    const hasType = text.slice(0, 1e5).includes("<!DOCTYPE");
    const { root } = parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: hasType });
    return root ? { root: elementOf(root, null, place) } : { undetermined: tooDeep };
  } catch (error) {
    if (error instanceof RangeError) return { undetermined: tooDeep };
    if (!(error instanceof XmlError)) throw error;
    if (isTemplate(text)) return { undetermined: templated };
    const offset = offsetOf(text, error.pos);
    const rest = text.slice(offset, offset + 1e3).trimStart();
    const found = /^(?:<[/?!]?)?[^\s<>]{0,40}/u.exec(rest)?.[0] || rest.slice(0, 1);
    return {
      fault: {
        location: place(Math.min(offset, text.length)),
        message: notWellFormed(found),
        key: `syntax:${found}`
      }
    };
  }
}

export {
  split,
  parseXmlFile
};
