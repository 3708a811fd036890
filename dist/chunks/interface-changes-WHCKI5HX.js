import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parsedStore,
  readOwnPolicy,
  takeInventory
} from "./chunk-KHCJAKYS.js";
import "./chunk-XHBAI6T5.js";
import "./chunk-35PBAWFD.js";
import "./chunk-OXLD4ZFG.js";
import "./chunk-47GO6J3K.js";
import {
  apiPairs,
  interfaceChanges
} from "./chunk-5LUTIVSY.js";
import "./chunk-5BTS6YEA.js";
import "./chunk-VB5Z3IBL.js";
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

// src/interface-changes.ts
var told = ({ path, title, version }) => ({ path, title, version });
async function changedInterfaces(repository, base, options) {
  const { settings } = await readOwnPolicy(repository, options);
  const store = parsedStore();
  const [head, before] = await Promise.all([
    takeInventory(repository, settings, void 0, store),
    takeInventory(base, settings, void 0, store)
  ]);
  const { pairs, left } = await apiPairs(before, head);
  const compared = await Promise.all(
    pairs.map(async (pair) => {
      const sides = { before: told(pair.before), after: pair.after && told(pair.after) };
      if (pair.after === null) return { ...sides, changes: [], undetermined: null };
      const changes = await interfaceChanges(pair.before, pair.after);
      const isUnknown = "undetermined" in changes;
      return { ...sides, changes: isUnknown ? [] : changes, undetermined: isUnknown ? changes.undetermined : null };
    })
  );
  const lost = left.map(
    (one) => ({ before: told(one.before), after: null, changes: [], undetermined: one.reason })
  );
  return [...compared, ...lost];
}
export {
  changedInterfaces
};
