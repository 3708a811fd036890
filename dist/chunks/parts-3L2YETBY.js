import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  composed
} from "./chunk-E3WDO7PP.js";
import {
  templateText
} from "./chunk-EMUWVA7T.js";
import {
  conceptsIn
} from "./chunk-IGIITEFK.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-UDFUGCBQ.js";

// src/templates/parts.ts
var sources = [
  "software-plan.md",
  "interface-plan.md",
  "contributing.md",
  "security.md",
  "support.md",
  "readme.md",
  "roadmap.md",
  "code-of-conduct.md"
];
var inRoles = /* @__PURE__ */ new Set([
  "owner",
  "steering",
  "product_manager",
  "openness",
  "integrator",
  "maintainer",
  "quality",
  "customiser"
]);
var under = (concept) => concept === "lifecycle" ? [concept, "endoflife"] : concept.startsWith("funding_") ? [concept, "funding"] : [concept];
var heading = /^#{2,6} (.+)$/u;
function partsOf(text) {
  const parts = [];
  for (const line of text.split("\n")) {
    const title = heading.exec(line)?.[1];
    if (title !== void 0) parts.push({ heading: title, lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.filter(({ lines }) => lines.slice(1).some((line) => line.trim() !== ""));
}
var firstCells = ({ lines }) => lines.filter((line) => line.startsWith("| ")).map((line) => (line.split("|")[1] ?? "").trim());
function weigh(part, wanted) {
  const named = conceptsIn(part.heading);
  const hits = [...named].filter((concept) => wanted.has(concept)).length;
  const inRows = firstCells(part).flatMap((cell) => [...conceptsIn(cell)].filter((concept) => wanted.has(concept)));
  const holders = named.has("roles") && inRows.some((concept) => inRoles.has(concept)) ? 1e3 : 0;
  return holders + (hits > 0 ? hits * 100 - named.size : 0) + Math.min(inRows.length, 9);
}
var heavier = (best, one) => one.weight > (best?.weight ?? 0) ? one : best;
function partFor(concepts, language, from = sources) {
  const wanted = new Set(concepts.flatMap(under));
  const best = from.flatMap((name) => partsOf(composed(templateText(name, language), { several: true, interfacePlan: null }))).map((part) => ({ part, weight: weigh(part, wanted) })).reduce(heavier, null);
  return best ? `${best.part.lines.join("\n").trimEnd()}
` : null;
}
export {
  partFor
};
