import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-6GZJ6LF2.js";
import {
  paintWith,
  wrapped
} from "./chunk-7WT6CEOX.js";
import {
  andMore,
  counted
} from "./chunk-DWLZACDT.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
import {
  harmless,
  plain
} from "./chunk-OEWKGUIG.js";
import {
  openBoth
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

// src/reporters/interface-changes.ts
var headings = {
  breaking: { fi: "Katkaisee yhteensopivuuden", sv: "Bryter kompatibiliteten", en: "Breaking" },
  unclear: { fi: "Riippuu käytöstä", sv: "Beror på användningen", en: "Depends on the use" },
  compatible: { fi: "Yhteensopivat muutokset", sv: "Kompatibla ändringar", en: "Compatible" }
};
var none = {
  fi: "Ei muutoksia, jotka näkyvät käyttäjille.",
  sv: "Inga ändringar som syns för användarna.",
  en: "No change that users see."
};
var gone = {
  fi: "Kuvaus on poistettu.",
  sv: "Beskrivningen har tagits bort.",
  en: "The description was removed."
};
var nothing = {
  fi: "Vertailukohdassa ei ole omaa rajapintakuvausta.",
  sv: "Jämförelsepunkten har ingen egen gränssnittsbeskrivning.",
  en: "The base has no API description of its own."
};
var more = (count, language) => ({
  fi: ` ja ${counted(count, "muu toiminto", "muuta toimintoa")}`,
  sv: ` och ${counted(count, "annan operation", "andra operationer")}`,
  en: ` and ${counted(count, "other operation", "other operations")}`
})[language];
var most = 200;
function linesOf({ before, after, subject, others, what }, language) {
  const place = [before?.line ?? "–", after?.line ?? "–"].join(" → ");
  const about = subject === null ? "" : `${subject}${others === 0 ? "" : more(others, language)}: `;
  return wrapped(`${place}  ${about}${what[language]}`, "    ", "        ");
}
function group(verdict, changes, language) {
  const own = changes.filter((one) => one.verdict === verdict);
  if (own.length === 0) return [];
  const lines2 = own.slice(0, most).flatMap((one) => linesOf(one, language));
  const rest = own.length > most ? [`    … ${andMore(own.length - most)[language]}`] : [];
  return [`  ${headings[verdict][language]} (${own.length})`, ...lines2, ...rest];
}
function nameOf({ before, after }) {
  const now = after ?? before;
  const path = after && after.path !== before.path ? `${before.path} → ${after.path}` : now.path;
  const version = after && after.version !== before.version ? `${before.version ?? "–"} → ${after.version ?? "–"}` : now.version ?? "";
  return plain(`${path}: ${[now.title, version].filter(Boolean).join(" ")}`.replace(/: $/u, ""));
}
function lines(one, language) {
  if (one.undetermined) return [`  ${plain(one.undetermined[language])}`];
  if (one.after === null) return [`  ${gone[language]}`];
  const groups = ["breaking", "unclear", "compatible"].flatMap(
    (verdict) => group(verdict, one.changes, language)
  );
  return groups.length > 0 ? groups : [`  ${none[language]}`];
}
function interfaceChangesText(all, language, colour) {
  const paint = paintWith(colour);
  if (all.length === 0) return `${nothing[language]}
`;
  return `${all.map((one) => [paint("bold", nameOf(one)), ...lines(one, language)].join("\n")).join("\n\n")}
`;
}

// src/commands/changes.ts
var noBase = {
  fi: "Kerro, mihin rajapintoja verrataan. Esimerkiksi: kuntalint changes --base main",
  sv: "Ange vad gränssnitten ska jämföras med. Till exempel: kuntalint changes --base main",
  en: "Say what the interfaces are compared with, for example: kuntalint changes --base main"
};
var perform = async (args, surroundings) => {
  if (args.base === void 0) throw new AuthorError(noBase, null);
  const options = runOptions(args, surroundings);
  const all = await openBoth(options, async (repository, base) => {
    const { changedInterfaces } = await import("./interface-changes-NQU4EJDR.js");
    return changedInterfaces(repository, base, { ...options, forge: options.forge ?? null });
  });
  const text = args.format === "json" ? `${harmless(JSON.stringify(all, null, 2))}
` : interfaceChangesText(all, args.language ?? surroundings.language, surroundings.colour);
  await deliver([{ to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
