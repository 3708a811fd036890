import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  pathsMatching
} from "./chunk-X6HKR3VL.js";
import {
  couldNotReadFiles,
  incomplete
} from "./chunk-XU7AIQFO.js";
import {
  code,
  either,
  inAll,
  some
} from "./chunk-ECRMOBH2.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/text-stated.ts
var most = 200;
var notFound = (pattern, paths) => {
  const list = inAll((language) => some(paths.map(code), language, 3));
  return {
    fi: `En löytänyt tekstiä, jota sääntö etsii (${code(pattern)}). Luin: ${list.fi}.`,
    sv: `Jag hittade inte den text som regeln söker (${code(pattern)}). Jag läste ${list.sv}.`,
    en: `I did not find the text that the rule looks for (${code(pattern)}). I read ${list.en}.`
  };
};
var noFile = (globs) => {
  const list = inAll((language) => either(globs.map(code), language));
  return {
    fi: `Koodivarastossa ei ole tiedostoa ${list.fi}, josta tämän voisi lukea.`,
    sv: `I kodförrådet finns ingen fil ${list.sv} som det här kunde läsas i.`,
    en: `The repository has no file ${list.en} to read this from.`
  };
};
function lineWith(document, found) {
  const index = document.visible.split("\n").findIndex((line) => found(line));
  return index < 0 ? null : { path: document.path, line: index + 1 };
}
var text_stated_default = {
  async judge({ inventory }, { files, pattern }) {
    const paths = (await pathsMatching(inventory, files)).slice(0, most);
    if (paths.length === 0) return inventory.repository.complete ? { notApplicable: noFile(files) } : incomplete;
    const { RE2JS } = await import("./build-EZSV2TEO.js");
    const compiled = RE2JS.compile(pattern);
    const documents = await Promise.all(paths.map((path) => inventory.document(path)));
    const read = documents.filter((document) => !("unread" in document));
    const places = read.flatMap((document) => lineWith(document, (line) => compiled.matcher(line).find()) ?? []);
    if (places.length > 0) return { passed: places.slice(0, 5) };
    const reasons = documents.flatMap((document) => "unread" in document ? [document.unread] : []);
    if (reasons.length > 0) return couldNotReadFiles(reasons);
    return { problems: [{ message: notFound(pattern, paths), location: { path: paths[0], line: 1 }, key: pattern }] };
  }
};
export {
  text_stated_default as default
};
