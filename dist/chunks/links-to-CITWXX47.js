import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  couldNotRead,
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  code,
  inAll,
  some
} from "./chunk-ECRMOBH2.js";
import {
  conceptsIn
} from "./chunk-DOYZ3YCR.js";
import {
  readings
} from "./chunk-PF5QTTIG.js";
import {
  resolveLink
} from "./chunk-57OVOYB3.js";
import "./chunk-LQ5LHFAZ.js";
import {
  artefactNames
} from "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/links-to.ts
function linked(inventory, found) {
  const paths = /* @__PURE__ */ new Map();
  for (const { document } of found) {
    for (const { destination, line } of document.links) {
      const target = resolveLink(document.path, destination, (path) => inventory.exists(path), {
        repository: inventory.repository.name
      });
      if (target.kind === "file" && target.found && !paths.has(target.path))
        paths.set(target.path, { path: document.path, line });
    }
  }
  return paths;
}
function linkTo(path, links) {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : null;
  return links.get(path) ?? (folder === null || folder === ".github" ? void 0 : links.get(folder));
}
var headings = {
  governance: /governance|hallintamalli|hallintasuunnitel|hallinnointi|\bstyrning|styrmodell|förvaltningsplan/iu,
  "code-of-conduct": /code of conduct|käytössäännöt|uppförandekod/iu
};
var headingConcepts = {
  contributing: "contrib",
  security: "security",
  roadmap: "roadmap",
  changelog: "changelog",
  licence: "licence",
  support: "support",
  funding: "funding"
};
function namedIn(found, kind) {
  const concept = headingConcepts[kind];
  const names = (text) => (headings[kind]?.test(text.slice(0, 200)) ?? false) || concept !== void 0 && conceptsIn(text).has(concept);
  for (const { document, from, to } of found) {
    const parts = [
      ...document.labels.filter((label) => label.kind !== "cell"),
      ...document.links.filter((link) => link.kind === "link")
    ];
    const part = parts.find(({ text, line }) => line >= from && line <= to && names(text));
    if (part) return { path: document.path, line: part.line };
  }
  return void 0;
}
var notLinked = (path, artefacts) => {
  const list = inAll(
    (language) => some(
      artefacts.map((artefact) => `${artefactNames[artefact.kind][language]} (${code(artefact.path ?? "")})`),
      language,
      12
    )
  );
  return {
    fi: `Tiedostosta ${code(path)} ei pääse linkillä näihin koodivaraston asiakirjoihin: ${list.fi}.`,
    sv: `Från ${code(path)} leder ingen länk till de här dokumenten i kodförrådet: ${list.sv}.`,
    en: `No link in ${code(path)} leads to these documents of the repository: ${list.en}.`
  };
};
var links_to_default = {
  async judge({ inventory }, { from, kinds }) {
    const { readings: found, unread } = await readings(inventory, [from]);
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead([from]);
    const wanted = kinds.flatMap(
      (kind) => inventory.of(kind).filter(({ status, path }) => status === "present" && path !== null)
    );
    const links = linked(inventory, found);
    const places = kinds.map((kind) => {
      const files = wanted.filter((artefact) => artefact.kind === kind);
      const link = files.map(({ path }) => linkTo(path, links)).find((place) => place !== void 0);
      return { files, link: link ?? namedIn(found, kind) };
    });
    const asked = places.filter(({ files }) => files.length > 0);
    if (asked.length === 0) return nothingToRead(kinds);
    const open = asked.filter(({ link }) => link === void 0).map(({ files }) => files[0]);
    if (open.length === 0) return { passed: asked.map(({ link }) => link) };
    const { document, from: line } = found[0];
    const key = open.map(({ path }) => path).join(" ");
    return { problems: [{ message: notLinked(document.path, open), location: { path: document.path, line }, key }] };
  }
};
export {
  links_to_default as default
};
