import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  ledger,
  walkOf
} from "./chunk-OMV4SAS7.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-S255KAXF.js";
import {
  textAt,
  topOf
} from "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-Y245MMM6.js";
import "./chunk-DWLZACDT.js";
import "./chunk-UDFUGCBQ.js";

// src/differences/json-schema.ts
var nowhere = { fi: "", sv: "", en: "" };
function schemaChanges(before, after) {
  const walk = walkOf(before, after, ledger());
  const name = textAt(after.entry.value, "title") ?? "";
  walk.compare([topOf(before.entry)], [topOf(after.entry)], walk, {
    thing: { kind: "schema", name },
    direction: "data",
    node: ""
  });
  return walk.ledger.changes({ in: nowhere, out: nowhere });
}
export {
  schemaChanges
};
