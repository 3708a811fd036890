import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parsedStore,
  readOwnPolicy,
  takeInventory
} from "./chunk-YBJMBDKK.js";
import "./chunk-P5LLSGDV.js";
import "./chunk-JEKCP3YV.js";
import "./chunk-S2LCKCNI.js";
import "./chunk-2WC4UOSG.js";
import {
  apiPairs,
  interfaceChanges
} from "./chunk-CZZINKQU.js";
import "./chunk-5BTS6YEA.js";
import "./chunk-5QGDKZLQ.js";
import "./chunk-DQ473CYP.js";
import "./chunk-NNSUIRRJ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-PEKYFOZT.js";
import "./chunk-XCZY2BRH.js";
import "./chunk-P6IPNIJK.js";
import "./chunk-I343PE4S.js";
import "./chunk-QPUBKGTS.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/interface-changes.ts
var told = ({ path, title, version }) => ({ path, title, version });
async function changedInterfaces(repository, base, options) {
  const { settings } = await readOwnPolicy(repository, options);
  const store = parsedStore();
  const [head, before] = await Promise.all([
    takeInventory(repository, settings, void 0, store),
    takeInventory(base, settings, void 0, store)
  ]);
  return Promise.all(
    (await apiPairs(before, head)).map(async (pair) => {
      const sides = { before: told(pair.before), after: pair.after && told(pair.after) };
      if (pair.after === null) return { ...sides, changes: [], undetermined: null };
      const changes = await interfaceChanges(pair.before, pair.after);
      const isUnknown = "undetermined" in changes;
      return { ...sides, changes: isUnknown ? [] : changes, undetermined: isUnknown ? changes.undetermined : null };
    })
  );
}
export {
  changedInterfaces
};
