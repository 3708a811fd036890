import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  refuseLinks
} from "./chunk-YWAHYUHD.js";
import {
  done,
  runOptions
} from "./chunk-6GZJ6LF2.js";
import {
  badge,
  badgeAdvice,
  badgeFiles,
  badgeSnippet,
  badgeTitle,
  claimOf
} from "./chunk-JOENVDPX.js";
import "./chunk-Q3QCF5RJ.js";
import "./chunk-DWLZACDT.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
import "./chunk-OEWKGUIG.js";
import {
  run
} from "./chunk-TFED3IDJ.js";
import "./chunk-YJROWYS4.js";
import "./chunk-QPUBKGTS.js";
import "./chunk-BZJXENXZ.js";
import "./chunk-PKA3MPQB.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-PUJKWDWB.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/badge.ts
import { isAbsolute, join, relative } from "node:path";
var broken = {
  fi: "Merkkiä ei tehty, koska osa tarkistuksista keskeytyi kuntalintin omaan vikaan. Katso: kuntalint check .",
  sv: "Inget märke gjordes, eftersom en del av kontrollerna avbröts på grund av ett fel i kuntalint. Se kuntalint check .",
  en: "No badge was made, because some checks broke off by a fault in kuntalint itself. See: kuntalint check ."
};
var noLevelYet = {
  fi: "Yhtään tasoa ei ole vielä saavutettu: merkki kannattaa julkaista vasta myöhemmin.",
  sv: "Ingen nivå är uppnådd ännu: vänta gärna med att publicera märket.",
  en: "No level is reached yet: the badge is better published later."
};
var written = (files) => ({
  fi: `Tallennettu: ${files.join(", ")}.`,
  sv: `Sparat: ${files.join(", ")}.`,
  en: `Saved: ${files.join(", ")}.`
});
var usualFolder = ".github";
function fromTop(top, path) {
  const inside = relative(top, path);
  return inside.startsWith("..") || isAbsolute(inside) ? null : inside.replaceAll("\\", "/");
}
var perform = async (args, surroundings) => {
  const { report } = await run(runOptions(args, surroundings));
  if (report.summary.conclusion === "error") throw new AuthorError(broken, null);
  const language = report.language[0] ?? "en";
  const folder = args.out ?? join(args.path, usualFolder);
  const files = badge(report, language).flatMap(
    (one) => one.to === "file" ? [{ ...one, path: join(folder, one.path) }] : []
  );
  for (const { path } of files) {
    const inside = fromTop(args.path, path);
    if (inside !== null) refuseLinks(args.path, inside);
  }
  const claim = claimOf(report);
  const text = [
    badgeTitle(claim, language),
    ...claim.level === 0 ? [noLevelYet[language]] : [],
    written(files.map(({ path }) => path))[language],
    badgeAdvice[language],
    "",
    // Outside the repository only the picture's name is known.
    badgeSnippet(language, fromTop(args.path, join(folder, badgeFiles.picture)) ?? badgeFiles.picture),
    ""
  ].join("\n");
  await deliver([...files, { to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
