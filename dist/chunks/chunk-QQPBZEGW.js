import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  linesOf,
  locateOwners
} from "./chunk-IXZNYC3B.js";

// src/inventory/codeowners-usable.ts
var mostWork = 2e8;
var noFile = {
  fi: "Koodivarastossa ei ole CODEOWNERS-tiedostoa, jonka GitHub tai GitLab lukisi. Muualla nimettyjä ylläpitäjiä ei voi yhdistää tiedostoihin.",
  sv: "Kodförrådet har ingen CODEOWNERS-fil som GitHub eller GitLab läser. Förvaltare som nämns på andra ställen kan inte kopplas till filer.",
  en: "The repository has no CODEOWNERS file that GitHub or GitLab reads. Maintainers named elsewhere cannot be matched to files."
};
var unread = {
  fi: "CODEOWNERS-tiedosto on liian suuri tai sitä ei voi lukea tekstinä, joten siinä ei ole voimassa olevia rivejä.",
  sv: "CODEOWNERS är för stor eller kan inte läsas som text, så inga av dess rader gäller.",
  en: "The CODEOWNERS file is too large or cannot be read as text, so none of its lines is in force."
};
var noRules = {
  fi: "CODEOWNERS-tiedostossa ei ole yhtään riviä, jonka GitHub tai GitLab lukisi polkuna.",
  sv: "CODEOWNERS-filen har ingen rad som GitHub eller GitLab läser som sökväg.",
  en: "The CODEOWNERS file has no line that GitHub or GitLab reads as a path."
};
var incomplete = {
  fi: "Kaikkien tiedostojen luettelo ei ole tiedossa, joten CODEOWNERS-rivejä ei voi verrata tiedostoihin.",
  sv: "Listan över alla filer är inte känd, så raderna i CODEOWNERS kan inte jämföras med filerna.",
  en: "The list of all files is not known, so the lines of CODEOWNERS cannot be compared with the files."
};
var tooMuch = (rules, paths) => ({
  fi: `CODEOWNERS-tiedostossa on ${rules} riviä ja koodivarastossa ${paths} tiedostoa: niin monen vertaaminen veisi liian kauan.`,
  sv: `CODEOWNERS har ${rules} rader och kodförrådet ${paths} filer: det tar för länge att jämföra så många.`,
  en: `CODEOWNERS has ${rules} lines and the repository ${paths} files: it would take too long to compare so many.`
});
var pathsOf = /* @__PURE__ */ new WeakMap();
function allPaths(files) {
  const known = pathsOf.get(files);
  const paths = known ?? files.map((file) => file.path);
  if (!known) pathsOf.set(files, paths);
  return paths;
}
async function usableOwners(inventory) {
  const owners = await inventory.owners();
  if (!owners) return { notApplicable: locateOwners(inventory.repository.files).effective === null ? noFile : unread };
  if (owners.problems.some((problem) => problem.kind === "too-large")) return { notApplicable: unread };
  if (owners.rules.length === 0) return { notApplicable: noRules };
  if (!inventory.repository.complete) return { undetermined: incomplete };
  const paths = allPaths(inventory.repository.files);
  if (owners.rules.length * paths.length > mostWork) return { undetermined: tooMuch(owners.rules.length, paths.length) };
  return { owners, paths };
}
async function ownersText(inventory, path) {
  const file = inventory.repository.files.find((one) => one.path === path);
  const content = file && file.mode !== "120000" ? await inventory.content(path) : null;
  if (!file || content?.kind !== "text") return null;
  const lines = linesOf(content.text);
  const { text: whole } = content;
  const offset = (line, column) => (lines[line - 1]?.start ?? whole.length) + column - 1;
  return {
    lines,
    owned: ({ safe, changes }) => ({
      safe,
      changes: changes.map((change) => "oid" in change ? { ...change, oid: file.oid } : change)
    }),
    edit: (safe, changes) => ({
      safe,
      changes: changes.map(({ line, column, endLine = line, endColumn, text }) => ({
        path,
        oid: file.oid,
        start: offset(line, column),
        end: Math.min(offset(endLine, endColumn), whole.length),
        text
      }))
    })
  };
}

export {
  usableOwners,
  ownersText
};
