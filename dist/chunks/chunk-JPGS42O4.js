import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  notAnOwner,
  ownerChange,
  ownerKind
} from "./chunk-3JHHBNQH.js";
import {
  weighRules
} from "./chunk-M5YOFRI6.js";
import {
  linesOf,
  patternAt,
  quotable,
  skipBlanks,
  wordsFrom
} from "./chunk-IXZNYC3B.js";

// src/inventory/codeowners-fault.ts
var negation = (pattern) => ({
  fi: `GitHub ei tunne huutomerkkiä ja ohittaa rivin ”${pattern}”. Jos näillä tiedostoilla ei ole omistajaa, kirjoittakaa polku ilman huutomerkkiä ja ilman omistajia laajemman rivin alapuolelle: ${pattern.slice(1)}`,
  sv: `GitHub känner inte till utropstecknet och hoppar över raden ”${pattern}”. Ska filerna vara utan ägare, skriv sökvägen utan utropstecken och utan ägare nedanför den bredare raden: ${pattern.slice(1)}`,
  en: `GitHub does not know "!" and skips the line "${pattern}". To leave these files without an owner, write the path without "!" and without owners below the wider line: ${pattern.slice(1)}`
});
var characterClass = (pattern) => ({
  fi: `GitHub ei tue hakasulkeita ja ohittaa rivin ”${pattern}”. Jos sulkeet kuuluvat nimeen, kirjoittakaa kummankin tilalle ?; muuten kirjoittakaa jokainen nimi omalle rivilleen.`,
  sv: `GitHub stöder inte hakparenteser och hoppar över raden ”${pattern}”. Hör parenteserna till namnet, skriv ? i stället för var och en; skriv annars varje namn på en egen rad.`,
  en: `GitHub does not support square brackets and skips the line "${pattern}". If the brackets belong to a name, write ? in place of each; otherwise write each name on a line of its own.`
});
var escapedHash = (pattern) => ({
  fi: `GitHub ei lue rivin alussa olevaa merkintää \\# osaksi polkua, joten rivi ”${pattern}” ei vaikuta. Kirjoittakaa # -merkin tilalle ?.`,
  sv: `GitHub läser inte \\# i början av raden som en del av sökvägen, så raden ”${pattern}” har ingen verkan. Skriv ? i stället för #.`,
  en: `GitHub does not read \\# at the beginning of a line as part of a path, so the line "${pattern}" has no effect. Write ? in place of #.`
});
var tripleStar = (pattern) => ({
  fi: `Polussa ”${pattern}” on kolme tähteä peräkkäin, joten GitHub ohittaa rivin. Kirjoittakaa kaksi tähteä (**), jos tarkoitatte mitä tahansa kansioita.`,
  sv: `Sökvägen ”${pattern}” har tre stjärnor i rad, så GitHub hoppar över raden. Skriv två stjärnor (**) om ni menar vilka mappar som helst.`,
  en: `The path "${pattern}" has three stars in a row, so GitHub skips the line. Write two stars (**) if you mean any folders.`
});
var bareSlash = {
  fi: "Pelkkä / ei tarkoita mitään tiedostoa. Kirjoittakaa * (kaikki tiedostot) tai kansio, esimerkiksi /docs/.",
  sv: "Enbart / betyder ingen fil alls. Skriv * (alla filer) eller en mapp, till exempel /docs/.",
  en: "A bare / means no file at all. Write * (all files) or a folder, for example /docs/."
};
var loneBackslash = (pattern) => ({
  fi: `Polku ”${pattern}” päättyy kenoviivaan, jonka jälkeen ei ole merkkiä. Poistakaa kenoviiva; kansion perään tulee vinoviiva /.`,
  sv: `Sökvägen ”${pattern}” slutar med ett omvänt snedstreck utan tecken efter. Ta bort det; efter en mapp står snedstrecket /.`,
  en: `The path "${pattern}" ends with a backslash and nothing after it. Take it away; a folder ends with the slash /.`
});
var strangeBlank = {
  fi: "Polun ja omistajan välissä on sitova tai muu erikoinen välilyönti, joten omistaja luetaan osaksi polkua. Kirjoittakaa tilalle tavallinen välilyönti.",
  sv: "Mellan sökvägen och ägaren står ett hårt eller annat ovanligt mellanslag, så ägaren läses som en del av sökvägen. Skriv ett vanligt mellanslag i stället.",
  en: "Between the path and the owner stands a non-breaking or other unusual blank, so the owner is read as part of the path. Write an ordinary blank instead."
};
var tiedOwner = {
  fi: "Polun lopussa oleva kenoviiva sitoo omistajan osaksi polkua, joten rivillä ei ole omistajaa. Kansioiden väliin ja kansion perään kirjoitetaan vinoviiva /.",
  sv: "Det omvända snedstrecket i slutet av sökvägen gör ägaren till en del av den, så raden har ingen ägare. Mellan mappar och efter en mapp skrivs snedstrecket /.",
  en: "The backslash at the end of the path makes the owner a part of it, so the line has no owner. Between folders and after a folder stands the slash /."
};
function bracketIn(pattern) {
  let open = -1;
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === "\\") i++;
    else if (character === "[" && open < 0) open = i;
    else if (character === "]" && open >= 0) return open;
  }
  return -1;
}
var rangeLike = /\[[!^]|\[[^\]]?\]|\[[^\]-]-[^\]]/;
function characterClassFault(pattern, at) {
  const end = pattern.length;
  const named = !rangeLike.test(pattern) && !pattern.includes("\\");
  const change = named && { start: 0, end, text: pattern.replaceAll(/[[\]]/g, "?"), safe: false };
  const close = pattern.indexOf("]", at) + 1;
  const message = characterClass(quotable(pattern));
  return { kind: "character-class", start: at, end: close, message, ...change ? { change } : {} };
}
function endsWithBackslash(pattern) {
  let count = 0;
  while (pattern[pattern.length - 1 - count] === "\\") count++;
  return count % 2 === 1;
}
var unusualBlank = /[\u00a0\u2000-\u200b\u202f\u3000]@/;
function blankFault(pattern) {
  const found = unusualBlank.exec(pattern);
  if (!found) return null;
  const start = found.index;
  const end = start + 1;
  const change = { start, end, text: " ", safe: true };
  return { kind: "invalid-pattern", start, end, message: strangeBlank, change };
}
var blankBeforeOwner = /\\[ \t](?=@|[^\s\\/@]+@)/;
function tiedFault(pattern) {
  const found = blankBeforeOwner.exec(pattern);
  if (!found) return null;
  const end = found.index + 1;
  const change = { start: 0, end, text: pattern.slice(0, end).replaceAll("\\", "/"), safe: false };
  return { kind: "invalid-pattern", start: found.index, end, message: tiedOwner, change };
}
function patternFault({ text }, alone) {
  const whole = { start: 0, end: text.length };
  const quoted = quotable(text);
  if (text.startsWith("!")) {
    const change = alone && { start: 0, end: 1, text: "", safe: false };
    return { kind: "negation", ...whole, message: negation(quoted), ...change ? { change } : {} };
  }
  if (text.startsWith("\\#"))
    return {
      kind: "escaped-hash",
      start: 0,
      end: 2,
      message: escapedHash(quoted),
      change: { start: 0, end: 2, text: "?", safe: false }
    };
  if (text === "/")
    return { kind: "bare-slash", ...whole, message: bareSlash, change: { ...whole, text: "*", safe: false } };
  const stars = /\*{3,}/.exec(text);
  if (stars) {
    const place = { start: stars.index, end: stars.index + stars[0].length };
    const change = { ...place, text: "**", safe: false };
    return { kind: "triple-star", ...place, message: tripleStar(quoted), change };
  }
  const bracket = bracketIn(text);
  if (bracket >= 0) return characterClassFault(text, bracket);
  if (endsWithBackslash(text)) {
    const place = { start: text.length - 1, end: text.length };
    return { kind: "invalid-pattern", ...place, message: loneBackslash(quoted) };
  }
  return (alone ? tiedFault(text) : null) ?? blankFault(text);
}

// src/inventory/codeowners.ts
var ownersLimit = 3 * 1024 * 1024;
var tooLarge = {
  fi: "Tiedosto on suurempi kuin 3 Mt, joten GitHub ei lue sitä lainkaan. Yhdistäkää rivejä jokerimerkeillä (esimerkiksi /docs/ yksittäisten tiedostojen sijaan).",
  sv: "Filen är större än 3 MB, så GitHub läser den inte alls. Slå ihop rader med jokertecken (till exempel /docs/ i stället för enskilda filer).",
  en: "The file is larger than 3 MB, so GitHub does not read it at all. Join lines by using folders and wildcards (for example /docs/ instead of single files)."
};
var ownerAsPattern = {
  fi: "Rivillä on vain omistaja. GitHub pitää rivin ensimmäistä sanaa polkuna, joten rivi ei anna omistajaa millekään tiedostolle. Kirjoittakaa polku ensin (esimerkiksi * eli kaikki tiedostot) ja kaikki sen omistajat samalle riville.",
  sv: "Raden har bara en ägare. GitHub tar radens första ord för en sökväg, så raden ger ingen fil en ägare. Skriv sökvägen först (till exempel * för alla filer) och alla dess ägare på samma rad.",
  en: "The line has nothing but an owner. GitHub takes the first word of a line for a path, so this line gives no file an owner. Write the path first (for example * for all files) and all its owners on the same line."
};
var gitlabSection = (heading, count) => ({
  fi: `”${heading}” on GitLabin osion otsikko. GitHub ei tunne osioita: se ohittaa otsikot (tiedostossa ${count}), eikä otsikon omistaja koske sen alla olevia rivejä. Tehkää otsikoista kommentteja (#) ja kirjoittakaa omistajat jokaiselle riville.`,
  sv: `”${heading}” är en avsnittsrubrik för GitLab. GitHub känner inte till avsnitt: rubrikerna (${count} i filen) hoppas över, och ägare i rubriken gäller inte raderna under den. Gör rubrikerna till kommentarer (#) och skriv ägarna på varje rad.`,
  en: `"${heading}" is a section heading of GitLab. GitHub knows no sections: it skips the headings (${count} in this file), and an owner in a heading does not hold for the lines below it. Turn the headings into comments (#) and write the owners on every line.`
});
var brokenHeading = {
  fi: "Rivi alkaa kuin osion otsikko, mutta hakasulkeissa ei ole nimeä tai loppusulkua ei ole, joten GitLab lukee sen tavallisena rivinä. Kirjoittakaa otsikko muotoon [Nimi].",
  sv: "Raden börjar som en avsnittsrubrik, men har inget namn eller ingen slutparentes, så GitLab läser den som en vanlig rad. Skriv rubriken i formen [Namn].",
  en: "The line begins like a section heading but has no name or no closing bracket, so GitLab reads it as an ordinary line. Write the heading as [Name]."
};
var mostProblems = 1e3;
var toEdit = (reading, line, changes) => ({
  safe: changes.every((change) => change.safe),
  changes: changes.map(({ start, end, text }) => ({
    path: reading.path,
    oid: null,
    start: line.start + start,
    end: line.start + end,
    text
  }))
});
function report(reading, line, kind, fault, changes) {
  if (reading.problems.length >= mostProblems) return;
  const all = changes ?? (fault.change ? [fault.change] : []);
  reading.problems.push({
    line: line.number,
    column: fault.start + 1,
    endColumn: fault.end + 1,
    kind,
    source: line.text.slice(fault.start, fault.end),
    message: fault.message,
    ...all.length > 0 ? { edit: toEdit(reading, line, all) } : {}
  });
}
function readOwners(reading, line, words, pattern) {
  const { dialect } = reading;
  const kinds = words.map((word) => ownerKind(word.text, dialect));
  const remark = words.findIndex((word) => word.text.startsWith("#"));
  const strange = words.filter((_, i) => kinds[i] === null && (remark < 0 || i < remark));
  const [first] = strange;
  if (first) {
    const changes = strange.map((word) => ownerChange(word, dialect));
    const whole = changes.filter((change) => change !== null);
    const fault = {
      start: first.start,
      end: first.start + first.text.length,
      message: notAnOwner(first, pattern, dialect)
    };
    report(reading, line, "invalid-owner", fault, whole.length === changes.length ? whole : []);
  }
  if (first && dialect === "github") return null;
  return words.flatMap((word, i) => {
    const kind = kinds[i];
    return kind ? [{ name: word.text, column: word.start + 1, kind }] : [];
  });
}
function moved(fault, by) {
  const { change } = fault;
  const place = { ...fault, start: fault.start + by, end: fault.end + by };
  return change ? { ...place, change: { ...change, start: change.start + by, end: change.end + by } } : place;
}
var githubHeading = /^\^?\[[^\]]+\](?:\[\d+\])?(?=[ \t\r]|$)/;
function readGithubLine(reading, line, from) {
  const heading = githubHeading.exec(line.text.slice(from));
  if (heading) {
    reading.headings.push({ line, heading: heading[0] });
    return;
  }
  const pattern = patternAt(line.text, from);
  const words = wordsFrom(line.text, pattern.start + pattern.text.length, true);
  const fault = patternFault(pattern, words.length === 0);
  if (fault) report(reading, line, fault.kind, moved(fault, from));
  const owners = fault ? null : readOwners(reading, line, words, pattern.text);
  if (!owners) return;
  if (words.length === 0 && ownerKind(pattern.text, "github")) {
    const end = from + pattern.text.length;
    const change = { start: from, end: from, text: "* ", safe: false };
    report(reading, line, "owner-as-pattern", { start: from, end, message: ownerAsPattern, change });
  }
  const { text } = pattern;
  reading.rules.push({ line: line.number, pattern: text, patternColumn: from + 1, owners, section: null });
}
var gitlabHeading = /^\^?\[([^\]]+)\](?:\[\d*\])?/;
function readHeading(reading, line, from, heading) {
  const name = heading[1].trim();
  const owners = readOwners(reading, line, wordsFrom(line.text, from + heading[0].length, false), heading[0]) ?? [];
  const key = name.toLowerCase();
  const inForce = owners.length > 0 ? owners : reading.defaults.get(key) ?? [];
  reading.defaults.set(key, inForce);
  reading.section = { name, owners: inForce };
}
function readGitlabLine(reading, line, from) {
  const rest = line.text.slice(from);
  const heading = gitlabHeading.exec(rest);
  if (heading) {
    readHeading(reading, line, from, heading);
    return;
  }
  const pattern = patternAt(line.text, from);
  const end = from + pattern.text.length;
  if (/^\^?\[/.test(rest)) report(reading, line, "invalid-pattern", { start: from, end, message: brokenHeading });
  const own = readOwners(reading, line, wordsFrom(line.text, end, false), pattern.text) ?? [];
  const excluded = pattern.text.startsWith("!");
  const owners = own.length > 0 || excluded ? own : reading.section?.owners ?? [];
  const section = reading.section?.name ?? null;
  reading.rules.push({
    line: line.number,
    pattern: pattern.text,
    patternColumn: from + 1,
    owners: excluded ? [] : owners,
    section
  });
}
function reportSections(reading) {
  const [first] = reading.headings;
  if (!first) return;
  const start = skipBlanks(first.line.text, 0);
  const message = gitlabSection(quotable(first.heading), reading.headings.length);
  report(reading, first.line, "gitlab-section", { start, end: start + first.heading.length, message });
  reading.problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
function readLines(reading, text) {
  const readLine = reading.dialect === "gitlab" ? readGitlabLine : readGithubLine;
  for (const line of linesOf(text)) {
    const from = skipBlanks(line.text, 0);
    if (from < line.text.length && line.text[from] !== "#") readLine(reading, line, from);
  }
  reportSections(reading);
}
function parseOwners(path, text, dialect, size) {
  const reading = {
    path,
    dialect,
    rules: [],
    problems: [],
    section: null,
    defaults: /* @__PURE__ */ new Map(),
    headings: []
  };
  if (dialect === "github" && size > ownersLimit)
    report(reading, { text: "", number: 1, start: 0 }, "too-large", { start: 0, end: 0, message: tooLarge });
  else readLines(reading, text);
  const { rules, problems } = reading;
  return { path, dialect, rules, problems, ...weighRules(rules, dialect) };
}

export {
  parseOwners
};
