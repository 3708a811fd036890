import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  refuse
} from "./chunk-ZERLHD2V.js";
import {
  cited,
  quoted
} from "./chunk-KYGKNZ7V.js";

// src/ruleset/extends.ts
var notAllowed = (entry) => ({
  fi: `Kohtaa ${cited(entry)} ei voi käyttää avaimessa \`extends\`. Anna polku koodivarastossa (\`./yhteiset.yml\`) tai muodossa \`github:omistaja/koodivarasto/polku.yml@commit\`.`,
  sv: `${cited(entry)} kan inte användas i \`extends\`. Ange en sökväg i kodförrådet (\`./gemensamma.yml\`) eller i formen \`github:ägare/kodförråd/sökväg.yml@commit\`.`,
  en: `${quoted(entry)} cannot be used in \`extends\`. Give a path in the repository (\`./shared.yml\`), or \`github:owner/repository/path.yml@commit\`.`
});
var notPinned = (entry) => ({
  fi: `Kohdan ${cited(entry)} lopussa on oltava commit kokonaan, 40 merkkiä (\`@0123…\`): haara tai tagi voi muuttua kenenkään huomaamatta. GitHubissa commitin saa tiedoston sivulla näppäimellä Y: se on silloin osoitteessa.`,
  sv: `${cited(entry)} måste sluta med en hel commit, 40 tecken (\`@0123…\`): en gren eller en tagg kan ändras utan att någon märker det. På GitHub får du commit med tangenten Y på filens sida: den står då i adressen.`,
  en: `${quoted(entry)} must end in a whole commit, 40 characters (\`@0123…\`): a branch or a tag can change without anybody noticing. On GitHub the key Y on the file's page puts the commit into the address.`
});
var outside = (entry) => ({
  fi: `Polku ${cited(entry)} johtaa koodivaraston ulkopuolelle. Anna polku, joka pysyy koodivarastossa.`,
  sv: `Sökvägen ${cited(entry)} leder ut ur kodförrådet. Ange en sökväg som stannar i kodförrådet.`,
  en: `The path ${quoted(entry)} leads out of the repository. Give one that stays inside.`
});
function joined(parts) {
  const path = [];
  for (const part of parts) {
    if (part === "" || part === ".") continue;
    if (part !== "..") path.push(part);
    else if (path.pop() === void 0) return null;
  }
  return path.length > 0 ? path.join("/") : null;
}
var forgeForm = /^github:([\w.-]{1,100})\/([\w.-]{1,100})\/([^@]{1,300})@(.{1,100})$/u;
function remoteEntry(entry, location) {
  const [, owner = "", repository = "", path = "", commit = ""] = forgeForm.exec(entry) ?? [];
  if (owner === "") refuse([{ text: notAllowed(entry), location }]);
  if (!/^[0-9a-f]{40}$/u.test(commit)) refuse([{ text: notPinned(entry), location }]);
  const clean = joined(path.split("/"));
  if (clean === null || [owner, repository].some((name) => /^\.+$/u.test(name)))
    refuse([{ text: outside(entry), location }]);
  return { remote: { owner, repository, commit }, path: clean };
}
function extendedBy(entry, from, location) {
  if (entry.startsWith("github:")) return remoteEntry(entry, location);
  if (!/^\.{1,2}\//u.test(entry) || /[\\\0:]/u.test(entry)) refuse([{ text: notAllowed(entry), location }]);
  const folder = from.path.split("/").slice(0, -1);
  const path = joined([...folder, ...entry.split("/")]);
  if (path === null) refuse([{ text: outside(entry), location }]);
  return { remote: from.remote, path };
}
var nameOf = ({ remote, path }) => remote ? `github:${remote.owner}/${remote.repository}/${path}@${remote.commit.slice(0, 7)}` : path;
var identityOf = ({ remote, path }) => remote ? `${remote.owner}/${remote.repository}@${remote.commit}:${path}`.toLowerCase() : path;
var most = { depth: 5, files: 20 };
var inCircle = (trail) => ({
  fi: `Asetukset perivät toisensa kehässä: ${trail.join(" → ")}. Poista yksi \`extends\`-kohta.`,
  sv: `Inställningarna ärver varandra i en cirkel: ${trail.join(" → ")}. Ta bort en punkt under \`extends\`.`,
  en: `The settings extend each other in a circle: ${trail.join(" → ")}. Remove one entry of \`extends\`.`
});
var tooDeep = {
  fi: `Asetukset perivät toisiaan yli ${most.depth} tasoa. Kokoa yhteiset asetukset yhteen tiedostoon.`,
  sv: `Inställningarna ärver varandra i mer än ${most.depth} led. Samla de gemensamma inställningarna i en fil.`,
  en: `The settings extend each other over more than ${most.depth} steps. Gather the shared settings in one file.`
};
var tooMany = {
  fi: `Asetukset perivät yli ${most.files} tiedostoa. Kokoa yhteiset asetukset harvempaan tiedostoon.`,
  sv: `Inställningarna ärver mer än ${most.files} filer. Samla de gemensamma inställningarna i färre filer.`,
  en: `The settings extend more than ${most.files} files. Gather the shared settings in fewer files.`
};
function refuseLongTrail(next, trail, files, location) {
  const mistakes = [];
  const again = trail.findIndex((one) => identityOf(one) === identityOf(next));
  if (again >= 0) mistakes.push({ text: inCircle([...trail.slice(again), next].map(nameOf)), location });
  else if (trail.length > most.depth) mistakes.push({ text: tooDeep, location });
  else if (files >= most.files) mistakes.push({ text: tooMany, location });
  refuse(mistakes);
}

// src/ruleset/settings-layers.ts
var notThere = (name) => ({
  fi: `Tiedostoa ${cited(name)}, jonka asetukset perivät, ei ole. Tarkista polku: se luetaan asetustiedoston kansiosta.`,
  sv: `Filen ${cited(name)}, som inställningarna ärver, finns inte. Kontrollera sökvägen: den räknas från inställningsfilens mapp.`,
  en: `The file ${quoted(name)}, which the settings extend, is not there. Check the path: it counts from the folder of the settings file.`
});
var placeIn = ({ document, name }, path, part = "key") => document ? document.place(path, part) : { path: name, line: 1 };
var listOf = (value) => value === void 0 ? [] : typeof value === "string" ? [value] : value;
async function layersOf(own, path, readers, parse) {
  const layers = [];
  const seen = /* @__PURE__ */ new Map();
  const visit = async (layer, at, trail) => {
    const entries = listOf(layer.written.extends);
    for (const [index, entry] of entries.entries()) {
      const place = placeIn(
        layer,
        typeof layer.written.extends === "string" ? ["extends"] : ["extends", index],
        "value"
      );
      const next = extendedBy(entry, at, place);
      refuseLongTrail(next, [...trail, at], seen.size, place);
      const name = nameOf(next);
      if (seen.has(name)) continue;
      seen.set(name, true);
      const text = next.remote ? await readers.remote(next.remote, next.path, place) : await readers.local(next.path);
      if (text === null) refuse([{ text: notThere(name), location: place }]);
      await visit(await parse(name, text, next.remote), next, [...trail, at]);
    }
    layers.push(layer);
  };
  await visit(own, { remote: null, path }, []);
  return layers;
}

export {
  placeIn,
  layersOf
};
