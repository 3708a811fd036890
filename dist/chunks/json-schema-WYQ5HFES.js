import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  ledger,
  walkOf
} from "./chunk-6ZXMHB2G.js";
import "./chunk-CAW56UT7.js";
import "./chunk-XUPXF5XL.js";
import {
  textAt,
  topOf
} from "./chunk-RJRP24XF.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-Y245MMM6.js";
import "./chunk-KSPFHKKX.js";
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
