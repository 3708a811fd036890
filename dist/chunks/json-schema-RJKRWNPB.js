import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  ledger,
  walkOf
} from "./chunk-HZGCMMVO.js";
import {
  textAt,
  topOf
} from "./chunk-P6IPNIJK.js";
import "./chunk-I343PE4S.js";
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
