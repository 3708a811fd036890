import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  lastPart
} from "./chunk-QCK7V6AU.js";
import {
  couldNotRead,
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  code,
  inAll,
  some
} from "./chunk-ECRMOBH2.js";
import "./chunk-VYINZQI7.js";
import "./chunk-DOYZ3YCR.js";
import "./chunk-RYJOOL5Q.js";
import {
  readings
} from "./chunk-PF5QTTIG.js";
import "./chunk-57OVOYB3.js";
import "./chunk-LQ5LHFAZ.js";
import "./chunk-DQ473CYP.js";
import {
  languages
} from "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/documents-linked.ts
var kinds = ["readme", "governance", "contributing", "support"];
var index = /^(?:docs?|documentation)\/(?:index|readme|toc)\.(?:md|markdown|rst|adoc|txt)$/iu;
var fold = (text) => text.slice(0, 500).normalize("NFC").toLowerCase();
function names(text, { words }) {
  const folded = fold(text);
  return languages.some(
    (language) => (words[language] ?? []).some((word) => {
      const wanted = fold(word);
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        if (language !== "en" && wanted.length >= 6 || at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1])) return true;
      }
      return false;
    })
  );
}
function placeIn(document, of, from = 1, to = document.lines) {
  const label = document.labels.find(
    ({ text, line, cells, kind }) => line >= from && line <= to && (kind !== "cell" || cells.some((cell) => cell.trim() !== "")) && names(text, of)
  );
  if (label) return { path: document.path, line: label.line };
  const link = document.links.find(
    ({ kind, text, destination, line }) => kind === "link" && line >= from && line <= to && (names(text, of) || names(lastPart(destination), of))
  );
  return link ? { path: document.path, line: link.line } : null;
}
async function indexes(inventory) {
  const paths = inventory.repository.files.map(({ path }) => path).filter((path) => index.test(path)).slice(0, 3);
  const documents = await Promise.all(paths.map((path) => inventory.document(path)));
  return documents.filter((document) => !("unread" in document));
}
function notFound(classes, least, found) {
  const open = inAll(
    (language) => some(
      classes.filter(({ place }) => place === null).map(({ name }) => name[language]),
      language,
      12
    )
  );
  const have = inAll(
    (language) => some(
      classes.filter(({ place }) => place !== null).map(({ name }) => name[language]),
      language,
      12
    )
  );
  const any = classes.some(({ place }) => place !== null);
  const where = code(found[0].document.path);
  return {
    fi: `En löytänyt otsikkoa tai linkkiä näihin asiakirjoihin: ${open.fi}.${any ? ` Löysin: ${have.fi}.` : ""} Ainakin ${least} eri asiakirjaa odotetaan. Aloitin lukemisen tiedostosta ${where}.`,
    sv: `Jag hittade ingen rubrik eller länk till de här dokumenten: ${open.sv}.${any ? ` Jag hittade: ${have.sv}.` : ""} Minst ${least} olika dokument väntas. Jag började läsa i ${where}.`,
    en: `I did not find a heading or a link for these documents: ${open.en}.${any ? ` I found: ${have.en}.` : ""} At least ${least} of them are expected. I began reading at ${where}.`
  };
}
var documents_linked_default = {
  async judge({ inventory }, { classes, least }) {
    const { readings: found, unread } = await readings(inventory, kinds);
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds);
    const others = await indexes(inventory);
    const placed = Object.entries(classes).map(([key2, one]) => {
      const places = [
        ...found.map(({ document: document2, from: from2, to }) => placeIn(document2, one, from2, to)),
        ...others.map((document2) => placeIn(document2, one))
      ];
      return { key: key2, name: one.name, place: places.find((place) => place !== null) ?? null };
    });
    const there = placed.filter(({ place }) => place !== null);
    if (there.length >= least) return { passed: there.map(({ place }) => place) };
    const { document, from } = found[0];
    const key = placed.filter(({ place }) => place === null).map((one) => one.key).join(" ");
    return {
      problems: [{ message: notFound(placed, least, found), location: { path: document.path, line: from }, key }]
    };
  }
};
export {
  documents_linked_default as default
};
