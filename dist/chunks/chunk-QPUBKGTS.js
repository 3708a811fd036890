import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  placeOf
} from "./chunk-6ZAVSZ2L.js";
import {
  refusalOf
} from "./chunk-V642IYVW.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/repository/forge.ts
var ForgeError = class extends AuthorError {
};
var longest = 512e3;
var nameOf = ({ owner, repository, commit }, path) => `github:${owner}/${repository}/${path}@${commit.slice(0, 7)}`;
var notThere = (name) => ({
  fi: `Tiedostoa ${name} ei löytynyt, tai siihen ei ole lukuoikeutta. Tarkista omistaja, koodivarasto, polku ja commit; yksityisen koodivaraston lukemiseen tarvitaan avain, jolla on siihen lukuoikeus.`,
  sv: `Filen ${name} hittades inte, eller så saknas läsrätt till den. Kontrollera ägare, kodförråd, sökväg och commit; ett privat kodförråd kräver en nyckel med läsrätt till det.`,
  en: `${name} was not found, or may not be read. Check owner, repository, path and commit; a private repository needs a token that may read it.`
});
var noText = (name) => ({
  fi: `${name} ei ole tekstitiedosto, tai se on yli ${longest} merkkiä pitkä.`,
  sv: `${name} är ingen textfil eller är längre än ${longest} tecken.`,
  en: `${name} is not a text file, or it is longer than ${longest} characters.`
});
var tooManyFiles = (name) => ({
  fi: `Koodivaraston ${name} tiedostoluettelo on liian pitkä. Nimeä sääntötiedostot yksitellen ilman jokerimerkkejä.`,
  sv: `Fillistan för ${name} är för lång. Nämn regelfilerna en och en utan jokertecken.`,
  en: `The list of files of ${name} is too long. Name the rule files one by one, without wildcards.`
});
var noAnswer = (name, status) => {
  const said = status === void 0 ? "" : ` (${status})`;
  return {
    fi: `Tiedostoa ${name} ei voitu lukea: GitHub ei vastannut odotetusti${said}. Ilman yhteisiä asetuksia ei arvioida. Kokeile hetken kuluttua uudelleen tai tarkista avain ja verkkoyhteys.`,
    sv: `${name} kunde inte läsas: GitHub svarade inte som väntat${said}. Utan de gemensamma inställningarna görs ingen bedömning. Försök igen om en stund, eller kontrollera nyckeln och nätförbindelsen.`,
    en: `${name} could not be read: GitHub did not answer as expected${said}. Without the shared settings nothing is judged. Try again in a while, or check the token and the network.`
  };
};
function asMistake(error, name, named) {
  if (error instanceof AuthorError) return error;
  const status = refusalOf(error).status ?? void 0;
  return new ForgeError(status === 404 || status === 422 ? notThere(name) : noAnswer(name, status), named);
}
async function readFile(request, remote, path, named) {
  const { owner, repository: repo, commit: ref } = remote;
  const { data } = await request("GET /repos/{owner}/{repo}/contents/{path}", {
    owner,
    repo,
    path,
    ref,
    mediaType: { format: "raw" }
  });
  if (typeof data !== "string" || data.length > longest || data.includes("\0"))
    throw new ForgeError(noText(nameOf(remote, path)), named);
  return data;
}
async function listPaths(request, remote, named) {
  const { owner, repository: repo, commit } = remote;
  const { data } = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    owner,
    repo,
    tree_sha: commit,
    recursive: "true"
  });
  const { tree = [], truncated } = data;
  if (truncated) throw new ForgeError(tooManyFiles(`${owner}/${repo}`), named);
  return tree.flatMap(({ path, type }) => type === "blob" && path ? [path] : []);
}
async function mergeBase(request, name, base, head) {
  const { data } = await request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...placeOf(name),
    basehead: `${base}...${head}`,
    per_page: 1
  });
  return data.merge_base_commit?.sha ?? null;
}
function openForge({ request }) {
  const asked = async (ask, name, named) => {
    try {
      return await ask();
    } catch (error) {
      throw asMistake(error, name, named);
    }
  };
  return {
    file: (remote, path, named) => asked(() => readFile(request, remote, path, named), nameOf(remote, path), named),
    paths: (remote, named) => asked(() => listPaths(request, remote, named), nameOf(remote, ""), named),
    parted: (name, base, head) => mergeBase(request, name, base, head).catch(() => null)
  };
}

export {
  ForgeError,
  openForge
};
