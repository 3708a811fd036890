import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parsedStore,
  readOwnPolicy,
  takeInventory
} from "./chunk-UVKRUZAZ.js";
import "./chunk-MHBJQ5RC.js";
import "./chunk-5MJRINTJ.js";
import "./chunk-YHXLK5L5.js";
import "./chunk-GHSYZ4CB.js";
import {
  apiPairs,
  interfaceChanges
} from "./chunk-LBOI4YBC.js";
import "./chunk-VSM2O5GP.js";
import "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-N6T45TL4.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-MYWB25UQ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-42DU3URZ.js";
import "./chunk-5DC5HJ6U.js";
import "./chunk-VQR5YMEA.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-24EIH2ZN.js";
import "./chunk-IGIITEFK.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-S255KAXF.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-DWLZACDT.js";
import "./chunk-QPUBKGTS.js";
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
