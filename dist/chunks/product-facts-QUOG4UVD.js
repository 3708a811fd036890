import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readOwnPolicy,
  takeInventory
} from "./chunk-MZRHN53P.js";
import "./chunk-YJI5CXWA.js";
import "./chunk-4FRERZBS.js";
import {
  agreementOf,
  statedFacts
} from "./chunk-DLQXVTP3.js";
import "./chunk-KVAORBF3.js";
import "./chunk-F632FQAL.js";
import "./chunk-ID5U2EEO.js";
import "./chunk-5BTS6YEA.js";
import {
  comparable
} from "./chunk-IPA6WXPR.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-CYZY5SCI.js";
import "./chunk-I6WCKQT2.js";
import "./chunk-CAW56UT7.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-XUPXF5XL.js";
import "./chunk-RJRP24XF.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-CRYJXJ5L.js";
import "./chunk-EAYHPS4B.js";
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
