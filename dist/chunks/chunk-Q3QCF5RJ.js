import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  code
} from "./chunk-OEWKGUIG.js";

// src/reporters/link.ts
var encoded = (path) => path.replace(/[\ud800-\udfff]/gu, "�").split("/").map((part) => encodeURIComponent(part).replace(/[!'()*~_]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)).join("/");
var rendered = /\.(md|markdown|mdx|rst|adoc|asciidoc)$/i;
function fileLink(path, line, base) {
  const shown = code(line === null || line === 1 ? path : `${path}:${line}`) || "`?`";
  if (base === null || path.split("/").some((part) => part === "." || part === "..")) return shown;
  const anchor = line === null || line === 1 ? "" : `${rendered.test(path) ? "?plain=1" : ""}#L${line}`;
  return `[${shown}](${base}${encoded(path)}${anchor})`;
}
function webLink(text, url) {
  if (!URL.canParse(url)) return text;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return text;
  return `[${text}](${href.replace(/[()<>\\`*_~|[\]]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)})`;
}

export {
  encoded,
  fileLink,
  webLink
};
