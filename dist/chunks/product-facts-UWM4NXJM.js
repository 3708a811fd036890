import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readOwnPolicy,
  takeInventory
} from "./chunk-KHCJAKYS.js";
import "./chunk-XHBAI6T5.js";
import "./chunk-35PBAWFD.js";
import "./chunk-OXLD4ZFG.js";
import "./chunk-47GO6J3K.js";
import {
  agreementOf,
  statedFacts
} from "./chunk-5LUTIVSY.js";
import "./chunk-5BTS6YEA.js";
import {
  comparable
} from "./chunk-VB5Z3IBL.js";
import "./chunk-R3ELV6YR.js";
import "./chunk-DQ473CYP.js";
import "./chunk-NNSUIRRJ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-QYX667W2.js";
import "./chunk-KL4BLE2E.js";
import "./chunk-JCLOZR4W.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-CRYJXJ5L.js";
import "./chunk-XCZY2BRH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-FTCSWRFJ.js";
import "./chunk-RTBBOJWD.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-QPUBKGTS.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/product-facts.ts
var told = (fact, contradicted) => ({
  fact: fact.name,
  value: fact.personal ? null : fact.value,
  source: fact.source,
  field: fact.field,
  path: fact.location?.path ?? null,
  line: fact.location?.line ?? null,
  contradicted
});
async function productFacts(repository, options) {
  const { settings } = await readOwnPolicy(repository, options);
  const facts = await statedFacts(await takeInventory(repository, settings));
  const pairs = comparable.flatMap((name) => agreementOf(name, facts).disagreements);
  const contradicted = new Set(pairs.flatMap(({ fact, against }) => [fact, against]));
  return facts.map((fact) => told(fact, contradicted.has(fact)));
}
export {
  productFacts
};
