import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parsedStore,
  readOwnPolicy,
  takeInventory
} from "./chunk-PNJQIBL5.js";
import "./chunk-Y5AENAH2.js";
import "./chunk-CISS7HHE.js";
import "./chunk-OXLD4ZFG.js";
import "./chunk-I3KOPD6B.js";
import {
  apiPairs,
  interfaceChanges
} from "./chunk-UKOE43NS.js";
import "./chunk-5BTS6YEA.js";
import "./chunk-LEESSQ3I.js";
import "./chunk-DQ473CYP.js";
import "./chunk-NNSUIRRJ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-CRYJXJ5L.js";
import "./chunk-XCZY2BRH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-UUTZKD3K.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-6OS3I2P2.js";
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
