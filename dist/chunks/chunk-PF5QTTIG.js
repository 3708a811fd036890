import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  resolveLink
} from "./chunk-57OVOYB3.js";

// src/inventory/reading.ts
var leadsOut = (target) => ({
  fi: `Linkki vie osoitteeseen ${target}, jota en lue.`,
  sv: `Länken leder till ${target}, som jag inte läser.`,
  en: `The link leads to ${target}, which I do not read.`
});
var elsewhere = (from) => ({
  fi: `Se on koodivarastossa ${from}, jota en lue tässä ajossa.`,
  sv: `Den finns i kodförrådet ${from}, som jag inte läser i den här körningen.`,
  en: `It is in the repository ${from}, which this run does not read.`
});
function pathToRead(inventory, artefact) {
  if (artefact.status !== "linked" || !artefact.target) return artefact.path;
  const link = resolveLink(artefact.path ?? "", artefact.target, (path) => inventory.exists(path));
  return link.kind === "file" && link.found ? link.path : link.kind === "anchor" ? link.path : null;
}
async function readOne(inventory, artefact) {
  if (artefact.status === "inherited") return { artefact, reason: elsewhere(artefact.from ?? "") };
  const path = pathToRead(inventory, artefact);
  if (path === null) return { artefact, reason: leadsOut(artefact.target ?? "") };
  const document = await inventory.document(path);
  if ("unread" in document) return { artefact, reason: document.unread };
  const whole = path !== artefact.path || artefact.status === "present";
  return {
    artefact,
    document,
    from: whole ? 1 : artefact.line ?? 1,
    to: whole ? document.lines : artefact.endLine ?? document.lines
  };
}
async function readings(inventory, kinds) {
  const all = await Promise.all(
    kinds.flatMap((kind) => inventory.of(kind)).map((artefact) => readOne(inventory, artefact))
  );
  return {
    readings: all.filter((one) => "document" in one),
    unread: all.filter((one) => "reason" in one)
  };
}

export {
  readings
};
