import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parsedStore,
  readOwnPolicy,
  takeInventory
} from "./chunk-MZRHN53P.js";
import "./chunk-YJI5CXWA.js";
import "./chunk-4FRERZBS.js";
import {
  apiPairs,
  interfaceChanges
} from "./chunk-DLQXVTP3.js";
import "./chunk-KVAORBF3.js";
import "./chunk-F632FQAL.js";
import "./chunk-ID5U2EEO.js";
import "./chunk-5BTS6YEA.js";
import "./chunk-IPA6WXPR.js";
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
