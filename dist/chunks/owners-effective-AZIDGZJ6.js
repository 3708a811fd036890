import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseOwners
} from "./chunk-JPGS42O4.js";
import "./chunk-3JHHBNQH.js";
import "./chunk-M5YOFRI6.js";
import "./chunk-NTPH6L5I.js";
import {
  gitlabPlaces,
  honouredPlaces,
  locateOwners
} from "./chunk-IXZNYC3B.js";
import {
  listed
} from "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/owners-effective.ts
var forgeOf = (places) => places.dialect === "gitlab" ? "GitLab" : "GitHub";
var orPlaces = (places, language) => listed(places.dialect === "gitlab" ? gitlabPlaces : honouredPlaces, language, "or");
var misnamed = (path, places, readable) => ({
  fi: `${forgeOf(places)} ei lue tiedostoa ${path}. Sen nimen ja paikan on oltava ${orPlaces(places, "fi")}: nimetkää tiedosto uudelleen${readable ? "" : " ja kirjoittakaa sen rivit muotoon ”polku @omistaja”"}.`,
  sv: `${forgeOf(places)} läser inte filen ${path}. Namn och plats ska vara ${orPlaces(places, "sv")}: byt namn på filen${readable ? "" : " och skriv dess rader i formen ”sökväg @ägare”"}.`,
  en: `${forgeOf(places)} does not read ${path}. Its name and place should be ${orPlaces(places, "en")}: rename it${readable ? "" : ' and write its lines as "path @owner"'}.`
});
var misplaced = (path, places) => ({
  fi: `${forgeOf(places)} ei lue tiedostoa ${path}: se lukee vain paikat ${orPlaces(places, "fi")}. Siirtäkää rivit sinne; polut kirjoitetaan silloin koodivaraston juuresta lähtien.`,
  sv: `${forgeOf(places)} läser inte filen ${path}: den läser bara ${orPlaces(places, "sv")}. Flytta raderna dit; sökvägarna skrivs då från kodförrådets rot.`,
  en: `${forgeOf(places)} does not read ${path}: it reads only ${orPlaces(places, "en")}. Move the lines there; paths are then written from the top of the repository.`
});
var ignored = (path, effective, places) => ({
  fi: `${forgeOf(places)} ei lue tiedostoa ${path}, koska ${effective} on ensisijainen. Siirtäkää tarpeelliset rivit tiedostoon ${effective} ja poistakaa ${path}.`,
  sv: `${forgeOf(places)} läser inte filen ${path}, eftersom ${effective} går före. Flytta de rader som behövs till ${effective} och ta bort ${path}.`,
  en: `${forgeOf(places)} does not read ${path}, because ${effective} comes first. Move the lines that are needed to ${effective} and delete ${path}.`
});
var empty = (path) => ({
  fi: `Tiedostossa ${path} ei ole yhtään riviä, joka nimeäisi polun ja omistajan. Kirjoittakaa ainakin rivi ”* @organisaatio/tiimi”.`,
  sv: `Filen ${path} har ingen rad som nämner en sökväg och en ägare. Skriv åtminstone raden ”* @organisation/team”.`,
  en: `The file ${path} has no line that names a path and an owner. Write at least the line "* @organisation/team".`
});
var none = {
  fi: "Koodivarastossa ei ole CODEOWNERS-tiedostoa.",
  sv: "Kodförrådet har ingen CODEOWNERS-fil.",
  en: "The repository has no CODEOWNERS file."
};
var incomplete = {
  fi: "Kaikkien tiedostojen luettelo ei ole tiedossa, joten en tiedä, onko CODEOWNERS jossakin.",
  sv: "Listan över alla filer är inte känd, så jag vet inte om CODEOWNERS finns någonstans.",
  en: "The list of all files is not known, so I cannot tell whether there is a CODEOWNERS file."
};
async function isReadable(inventory, path, places) {
  const content = await inventory.content(path);
  if (content?.kind !== "text") return false;
  const owners = parseOwners(path, content.text, places.dialect, content.size);
  return owners.problems.length === 0 && owners.rules.some((rule) => rule.owners.length > 0);
}
function renamed(path, places) {
  const beside = `${path.slice(0, path.lastIndexOf("/") + 1)}CODEOWNERS`;
  const honoured = places.dialect === "gitlab" ? gitlabPlaces : honouredPlaces;
  return honoured.includes(beside) ? beside : honoured[0];
}
async function unreadProblem(inventory, places) {
  const [first, ...others] = [...places.misnamed, ...places.nested];
  if (first === void 0) return null;
  const nested = places.misnamed.length === 0;
  const readable = !nested && await isReadable(inventory, first, places);
  return {
    message: nested ? misplaced(first, places) : misnamed(first, places, readable),
    location: { path: first },
    related: others.map((path) => ({ path })),
    key: "not read",
    ...readable ? { edit: { safe: false, changes: [{ rename: first, to: renamed(first, places) }] } } : {}
  };
}
function saysTheSame(inventory, path, effective) {
  const fileAt = (place) => inventory.repository.files.find((file) => file.path === place);
  const [one, other] = [fileAt(path), fileAt(effective)];
  return one?.mode === "120000" || other?.mode === "120000" || one?.oid !== null && one?.oid === other?.oid;
}
async function sizeProblem(inventory, path, owners) {
  const content = owners ? null : await inventory.content(path);
  const told = content?.kind === "too-large" ? parseOwners(path, "", "github", Number.POSITIVE_INFINITY) : owners;
  return told?.problems.find((problem) => problem.kind === "too-large");
}
async function effectiveProblems(inventory, effective, places, nested) {
  const problems = places.others.filter((path) => !saysTheSame(inventory, path, effective)).map((path) => ({
    message: ignored(path, effective, places),
    location: { path },
    related: [{ path: effective }],
    key: "ignored"
  }));
  const [first, ...others] = nested ? places.nested : [];
  if (first !== void 0)
    problems.push({
      message: misplaced(first, places),
      location: { path: first },
      related: others.map((path) => ({ path })),
      key: "nested"
    });
  const owners = await inventory.owners();
  const tooLarge = places.dialect === "github" ? await sizeProblem(inventory, effective, owners) : void 0;
  if (tooLarge) problems.push({ message: tooLarge.message, location: { path: effective }, key: "over the limit" });
  else if (owners && owners.path === effective && owners.rules.length + owners.problems.length === 0)
    problems.push({ message: empty(effective), location: { path: effective }, key: "empty" });
  return problems;
}
var check = {
  async judge({ inventory }, { nested = false }) {
    const { files, complete } = inventory.repository;
    const places = locateOwners(files);
    if (places.effective !== null) {
      const problems = await effectiveProblems(inventory, places.effective, places, nested);
      return problems.length > 0 ? { problems } : { passed: [{ path: places.effective }] };
    }
    if (!complete) return { undetermined: incomplete };
    const problem = await unreadProblem(inventory, places);
    return problem ? { problems: [problem] } : { notApplicable: none };
  }
};
var owners_effective_default = check;
export {
  owners_effective_default as default
};
