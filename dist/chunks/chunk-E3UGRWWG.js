import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/editor-address.ts
var addressLimit = 6e3;
var encoded = (text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "�")).replace(
  /['()]/g,
  (char) => `%${char.charCodeAt(0).toString(16)}`
);
function originOf(server) {
  if (!URL.canParse(server)) return null;
  const { protocol, username, password, origin } = new URL(server);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "" ? origin : null;
}
var isRepository = (name) => /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/u.test(name);
var isBranch = (name) => name.split("/").every((part) => !["", ".", ".."].includes(part));
function editorAt({ server, repository, branch }) {
  const origin = originOf(server);
  if (origin === null || !isRepository(repository) || !isBranch(branch)) return null;
  return `${origin}/${repository}/new/${branch.split("/").map(encoded).join("/")}`;
}
var newFileAddress = (editor, path, text) => `${editor}?filename=${encoded(path)}&value=${encoded(text)}`;
var encodedBytes = (text) => encoded(text).length;

export {
  addressLimit,
  editorAt,
  newFileAddress,
  encodedBytes
};
