import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  refuseLinks
} from "./chunk-YWAHYUHD.js";
import {
  done,
  runOptions
} from "./chunk-6GZJ6LF2.js";
import {
  readYaml
} from "./chunk-VYAGWWQL.js";
import {
  secondDocument
} from "./chunk-42TAOJJJ.js";
import {
  isDay,
  lastWaiverDay
} from "./chunk-ECHMKY66.js";
import "./chunk-LBOI4YBC.js";
import "./chunk-VSM2O5GP.js";
import "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-N6T45TL4.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-Z4OSNWVX.js";
import {
  AuthorErrors,
  refuse
} from "./chunk-ZERLHD2V.js";
import "./chunk-42DU3URZ.js";
import "./chunk-5DC5HJ6U.js";
import "./chunk-VQR5YMEA.js";
import "./chunk-7FV6KOLZ.js";
import "./chunk-MTW652DG.js";
import {
  wrongType
} from "./chunk-KYGKNZ7V.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-24EIH2ZN.js";
import "./chunk-IGIITEFK.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import {
  counted,
  isoDateIn
} from "./chunk-DWLZACDT.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
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

// src/commands/baseline.ts
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// src/ruleset/baseline.ts
import { isDeepStrictEqual } from "node:util";

// src/ruleset/waiver-text.ts
var invisible = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
var quoted = (words) => JSON.stringify(words).replace(invisible, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
var bare = (word) => /^[a-z][a-z0-9-]*\/[a-z0-9-]+$|^\d{4}-\d\d-\d\d$/u.test(word) ? word : quoted(word);
var pairsOf = ({ rule, reason, until, approvedBy }) => [
  `rule: ${bare(rule)}`,
  `reason: ${quoted(reason)}`,
  ...approvedBy ? [`approved-by: ${quoted(approvedBy)}`] : [],
  `until: ${bare(until)}`
];
var blockItems = (entries, dash) => entries.flatMap((entry) => pairsOf(entry).map((pair, index) => (index === 0 ? dash : " ".repeat(dash.length)) + pair));
var flowItems = (entries) => entries.map((entry) => `{ ${pairsOf(entry).join(", ")} }`);
var written = ({ rule, reason, until, approvedBy }) => ({
  rule,
  reason,
  ...approvedBy ? { "approved-by": approvedBy } : {},
  until
});
var heads = {
  fi: [
    "Kuntalintin asetukset.",
    "Poikkeus (waiver) tarkoittaa, että säännön havaintoja ei tarvitse korjata ennen määräpäivää.",
    "Nämä kirjattiin, kun kuntalint otettiin käyttöön. Poista poikkeus, kun asia on kunnossa."
  ],
  sv: [
    "Inställningar för kuntalint.",
    "Ett undantag (waiver) betyder att det som en regel har funnit inte behöver åtgärdas före ett visst datum.",
    "Undantagen antecknades när kuntalint togs i bruk. Ta bort ett undantag när saken är i ordning."
  ],
  en: [
    "Settings of kuntalint.",
    "An exception (waiver) means that what a rule found need not be corrected before a date.",
    "These were noted when kuntalint was taken into use. Remove an exception when the matter is in order."
  ]
};
var settingsFile = (entries, language) => [...heads[language].map((line) => `# ${line}`), "waivers:", ...blockItems(entries, "  - "), ""].join("\n");

// src/ruleset/waiver-splices.ts
async function withWaivers(text, entries) {
  const yaml = await import("./browser-IN45UVMD.js");
  const options = { version: "1.2", schema: "core", prettyErrors: false, logLevel: "silent" };
  const [document] = yaml.parseAllDocuments(text, options);
  const splices = splicesIn({ yaml, text, entries }, document?.contents ?? null);
  return splices === null ? null : apply(text, splices);
}
function apply(text, splices) {
  let result = "";
  let done2 = 0;
  for (const { from, to, text: added2 } of splices) {
    result += text.slice(done2, from) + added2;
    done2 = to;
  }
  return result + text.slice(done2);
}
function splicesIn(file, root) {
  const { yaml } = file;
  if (root === null || yaml.isScalar(root) && root.source === "") return [newKey(file, 0, 0)];
  if (!yaml.isMap(root) || !root.range) return null;
  const pair = root.items.find(
    ({ key }) => yaml.isScalar(key) && key.value === "waivers"
  );
  if (root.flow) return inFlowMap(file, root, pair);
  if (pair === void 0) return [newKey(file, root.range[1], columnOf(file.text, root.range[0]))];
  return inBlock(file, pair);
}
function inFlowMap(file, root, pair) {
  const list = `[${flowItems(file.entries).join(", ")}]`;
  if (pair === void 0) return intoBrackets(file, root, [`waivers: ${list}`], endOfPair(root.items.at(-1)), 0);
  const { value } = pair;
  if (file.yaml.isSeq(value)) return intoList(file, value, 0);
  if (!file.yaml.isScalar(value) || !value.source || !value.range) return null;
  return [{ from: value.range[0], to: value.range[1], text: list }];
}
var endOfPair = (pair) => pair?.value?.range?.[1] ?? pair?.key.range?.[1];
function inBlock(file, { key, value }) {
  const { yaml, text } = file;
  if (!key.range || yaml.isAlias(value)) return null;
  const column = columnOf(text, key.range[0]);
  if (yaml.isSeq(value) && value.range) {
    if (!value.flow) return [belowLast(file, value, column)];
    const empty = value.items.length === 0 && /^\[[ \t]*\]$/u.test(text.slice(value.range[0], value.range[1]));
    if (empty && !value.anchor) return belowKey(file, value.range, column);
    return intoList(file, value, column);
  }
  if (value === null || !yaml.isScalar(value) || value.anchor) return null;
  return belowKey(file, value.source ? value.range : [key.range[1], key.range[1]], column);
}
function belowKey(file, [from, to], column) {
  const { text, entries } = file;
  const at = pastComments(text, nextLine(text, to), column + 1);
  const lines = linesAt(text, at, blockItems(entries, `${" ".repeat(column + 2)}- `));
  if (from === to) return [lines];
  return [{ from: text.slice(0, from).trimEnd().length, to, text: "" }, lines];
}
function belowLast({ yaml, text, entries }, list, column) {
  const start = list.range[0];
  const indent = columnOf(text, start);
  const blanks = /^-( {1,8})(?=\S)/u.exec(text.slice(start, list.items[0]?.range?.[0]).concat("x"))?.[1] ?? " ";
  const at = pastComments(text, nextLine(text, endOf(yaml, list)), Math.max(indent, column + 1));
  return linesAt(text, at, blockItems(entries, `${" ".repeat(indent)}-${blanks}`));
}
function endOf(yaml, node) {
  const own = node.range?.[1] ?? 0;
  if (!yaml.isCollection(node) || node.flow) return own;
  const last = node.items.at(-1);
  if (last === void 0) return own;
  return endOf(yaml, yaml.isPair(last) ? last.value ?? last.key : last);
}
function newKey({ text, entries }, from, column) {
  const marker = text.slice(from).search(/^\.\.\.(?=\s|$)/mu);
  const at = marker < 0 ? text.length : from + marker;
  const before = text.slice(0, at);
  const apart = /[^\s\ufeff]/u.test(before) && !/\n[ \t]*\r?\n$/u.test(before) ? [""] : [];
  const indent = " ".repeat(column);
  return linesAt(text, at, [...apart, `${indent}waivers:`, ...blockItems(entries, `${indent}  - `)]);
}
function intoList(file, list, column) {
  return intoBrackets(file, list, flowItems(file.entries), list.items.at(-1)?.range?.[1], column);
}
function intoBrackets({ text }, { range }, items, end, column) {
  const close = (range?.[1] ?? 0) - 1;
  if (!range || !/[\]}]/u.test(text.charAt(close))) return null;
  const gap = text.slice(end ?? range[0] + 1, close);
  const comma = gap.replace(/#.*/gu, "").includes(",");
  const splices = end === void 0 || comma ? [] : [{ from: end, to: end, text: "," }];
  const indent = " ".repeat(column + 2);
  const alone = /(?:^|\n)[ \t]*$/u.test(text.slice(0, close));
  if (alone) {
    const lines = items.map((item, index) => `${indent}${item}${index < items.length - 1 || comma ? "," : ""}`);
    return [...splices, linesAt(text, text.lastIndexOf("\n", close) + 1, lines)];
  }
  const at = text.slice(0, close).trimEnd().length;
  const eol = lineEnd(text, at);
  const first = end === void 0 ? "" : eol + indent;
  return [...splices, { from: at, to: at, text: first + items.join(`,${eol}${indent}`) }];
}
function linesAt(text, at, lines) {
  const eol = lineEnd(text, at);
  const open = at === text.length && /[^\n\ufeff]$/u.test(text);
  const added2 = lines.join(eol);
  return { from: at, to: at, text: open ? eol + added2 : added2 + eol };
}
function lineEnd(text, at) {
  const before = at > 0 ? text.lastIndexOf("\n", at - 1) : -1;
  const end = before < 0 ? text.indexOf("\n") : before;
  return end > 0 && text[end - 1] === "\r" ? "\r\n" : "\n";
}
var columnOf = (text, offset) => text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).replace("\uFEFF", "").length;
function nextLine(text, offset) {
  if (offset === 0 || text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
function pastComments(text, from, indent) {
  let past = from;
  for (let at = from; at < text.length; at = nextLine(text, at + 1)) {
    const line = text.slice(at, nextLine(text, at + 1)).trimEnd();
    if (line === "") continue;
    if (!/^ *#/u.test(line) || line.indexOf("#") < indent) break;
    past = nextLine(text, at + 1);
  }
  return past;
}

// src/ruleset/baseline.ts
var cannotAdd = {
  fi: "En osaa lisätä poikkeuksia tähän tiedostoon niin, että kaikki muu säilyy ennallaan. Kirjoita `waivers:` omalle rivilleen ja poikkeukset luetteloksi sen alle, tai lisää ne käsin.",
  sv: "Jag kan inte lägga till undantagen i den här filen så att allt annat förblir som det är. Skriv `waivers:` på en egen rad och undantagen som en lista under den, eller lägg till dem för hand.",
  en: "I cannot add the exceptions to this file so that all else stays as it is. Write `waivers:` on a line of its own and the exceptions as a list below it, or add them by hand."
};
async function addWaivers(path, text, entries, { language }) {
  const once = oneEach(entries);
  const rules = once.map(({ rule }) => rule);
  if (text === null) {
    const file = once.length > 0 ? settingsFile(once, language) : "";
    return { text: file, added: rules, covered: [], exists: [] };
  }
  const document = await settingsIn(path, text);
  const { fresh, ...kept } = sorted(once, document);
  const result = fresh.length > 0 ? await edited(path, text, document, fresh) : text;
  return { text: result, added: fresh.map(({ rule }) => rule), ...kept };
}
function oneEach(entries) {
  const seen = /* @__PURE__ */ new Set();
  return entries.filter(({ rule }) => !seen.has(rule) && seen.add(rule));
}
async function settingsIn(path, text) {
  const [document, second] = await readYaml(path, text);
  if (second !== void 0) refuse([{ text: secondDocument, location: second.place([], "value") }]);
  if (document === void 0 || document.value === null) return null;
  if (typeof document.value !== "object" || Array.isArray(document.value))
    refuse([{ text: wrongType(document.value, [], ["object"]), location: document.place([], "value") }]);
  const { waivers } = document.value;
  if (waivers !== void 0 && waivers !== null && !Array.isArray(waivers))
    refuse([{ text: wrongType(waivers, ["waivers"], ["array"]), location: document.place(["waivers"], "value") }]);
  return document;
}
var waiversOf = (document) => (document?.value ?? {}).waivers ?? [];
function wholeOnes(document) {
  const whole = /* @__PURE__ */ new Map();
  waiversOf(document).forEach((waiver, index) => {
    if (typeof waiver?.rule !== "string" || ["path", "component", "fingerprint"].some((key) => key in waiver)) return;
    const until = typeof waiver.until === "string" ? waiver.until : "";
    if (until < (whole.get(waiver.rule)?.until ?? "")) return;
    whole.set(waiver.rule, { until, location: document.place(["waivers", index], "value") });
  });
  return whole;
}
function sorted(entries, document) {
  const whole = wholeOnes(document);
  const known = entries.flatMap((entry) => {
    const waiver = whole.get(entry.rule);
    return waiver ? [{ rule: entry.rule, wanted: entry.until, ...waiver }] : [];
  });
  return {
    fresh: entries.filter(({ rule }) => !whole.has(rule)),
    covered: known.filter(({ until, wanted }) => until >= wanted).map(({ rule }) => rule),
    exists: known.filter(({ until, wanted }) => until < wanted).map(({ rule, until, location }) => ({ rule, until, location }))
  };
}
async function edited(path, text, before, fresh) {
  const result = await withWaivers(text, fresh);
  const waivers = [...waiversOf(before), ...fresh.map(written)];
  const expected = { ...before?.value ?? {}, waivers };
  if (result === null || !await saysTheSame(path, result, expected))
    refuse([{ text: cannotAdd, location: before?.place(["waivers"], "key") ?? { path, line: 1, column: 1 } }]);
  return result;
}
async function saysTheSame(path, text, expected) {
  try {
    const documents = await readYaml(path, text);
    return documents.length === 1 && isDeepStrictEqual(trimmed(documents[0].value), trimmed(expected));
  } catch (error) {
    if (error instanceof AuthorErrors) return false;
    throw error;
  }
}
function trimmed(value) {
  if (typeof value === "string") return value.trimEnd();
  if (Array.isArray(value)) return value.map(trimmed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, trimmed(part)]));
}

// src/commands/baseline.ts
var defaultPath = ".github/kuntalint.yml";
var usualMonths = 6;
var commonReason = {
  fi: "Havainto oli olemassa, kun kuntalint otettiin käyttöön. Korjataan vähitellen.",
  sv: "Iakttagelsen fanns när kuntalint togs i bruk. Åtgärdas steg för steg.",
  en: "The finding was there when kuntalint was taken into use. It is mended step by step."
};
var wrongDate = (date, last) => ({
  fi: `Päivä ${date} ei käy valitsimelle --until. Anna tuleva päivä muodossa vvvv-kk-pp, viimeistään ${last}.`,
  sv: `Datumet ${date} kan inte användas för --until. Ange ett kommande datum i formen åååå-mm-dd, senast ${last}.`,
  en: `--until cannot be ${date}. Give a day to come, of the form yyyy-mm-dd, ${last} at the latest.`
});
var emptyReason = {
  fi: 'Poikkeuksella on oltava perustelu: --reason "…".',
  sv: 'Ett undantag behöver en motivering: --reason "…".',
  en: 'An exception needs a reason: --reason "…".'
};
function lastDay({ until }, today) {
  const usual = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + usualMonths, today.getUTCDate()));
  if (until === void 0) return usual.toISOString().slice(0, 10);
  const last = lastWaiverDay(today);
  const possible = /^\d{4}-\d{2}-\d{2}$/u.test(until) && isDay(until);
  if (!possible || until < today.toISOString().slice(0, 10) || until > last)
    throw new AuthorError(wrongDate(until, last), null);
  return until;
}
var openRules = ({ outcomes, locked }) => {
  const all = new Map(
    outcomes.flatMap(
      (outcome) => outcome.status === "failed" && outcome.rule.needs === null ? [[outcome.rule.id, outcome.rule.title]] : []
    )
  );
  const kept = [...all.keys()].filter((rule) => locked.includes(rule));
  for (const rule of kept) all.delete(rule);
  return { open: all, locked: kept };
};
async function settingsText(top, path) {
  refuseLinks(top, path);
  const file = join(top, path);
  return statSync(file, { throwIfNoEntry: false }) ? readFile(file, "utf8") : null;
}
var nothingOpen = {
  fi: "Havaintoja ei ole, joten poikkeuksia ei tarvita. Mitään ei kirjoitettu.",
  sv: "Det finns inga iakttagelser, så undantag behövs inte. Ingenting skrevs.",
  en: "There are no findings, so no exceptions are needed. Nothing was written."
};
var allCovered = (n) => ({
  fi: `Kaikilla havainnoilla (${counted(n, "sääntö", "sääntöä")}) on jo voimassa oleva poikkeus. Mitään ei kirjoitettu.`,
  sv: `Alla iakttagelser (${counted(n, "regel", "regler")}) har redan ett gällande undantag. Ingenting skrevs.`,
  en: `All findings (${counted(n, "rule", "rules")}) have an exception in force already. Nothing was written.`
});
var added = (rules, titles, path, until) => {
  const n = rules.length;
  const lines = (language) => rules.map((rule) => `  ${titles.get(rule)?.[language] ?? ""} (${rule})`).join("\n");
  const list = { fi: lines("fi"), sv: lines("sv"), en: lines("en") };
  return {
    fi: `${counted(n, "poikkeus", "poikkeusta")} kirjattu tiedostoon ${path}, voimassa ${isoDateIn(until, "fi")} asti:
${list.fi}
Ne näkyvät jokaisessa raportissa, ja niiden päättymisestä kerrotaan 30 päivää etukäteen. Vie tiedosto versionhallintaan (git add, git commit).`,
    sv: `${counted(n, "undantag", "undantag")} skrevs i ${path} och gäller till och med ${isoDateIn(until, "sv")}:
${list.sv}
De syns i varje rapport, och 30 dagar i förväg påminns om att de upphör. Lägg filen i versionshanteringen (git add, git commit).`,
    en: `${counted(n, "exception was", "exceptions were")} written to ${path}, until ${until}:
${list.en}
They show in every report, and 30 days before their end there is a reminder. Put the file under version control (git add, git commit).`
  };
};
var nobodyNamed = {
  fi: 'Kirjatkaa vielä, mikä elin poikkeukset hyväksyi (approved-by), tai antakaa se komennolle: --approved-by "ohjausryhmä 24.11.2026".',
  sv: 'Anteckna också vilket organ som godkände undantagen (approved-by), eller ge det till kommandot: --approved-by "styrgruppen 24.11.2026".',
  en: 'Write down as well which body accepted them (approved-by), or give it to the command: --approved-by "steering group 2026-11-24".'
};
var leftAlone = ({ exists }) => {
  if (exists.length === 0) return null;
  const list = exists.map(({ rule, until }) => `  ${rule} (${until})`).join("\n");
  return {
    fi: `Näillä on jo itse kirjattu poikkeus, jota ei muutettu. Jatka päivää itse, jos niin on sovittu:
${list}`,
    sv: `De här har redan ett eget undantag som inte ändrades. Förläng datumet själv, om det är överenskommet:
${list}`,
    en: `These have an exception of their own already, which was left as it is. Prolong it yourself if that was agreed on:
${list}`
  };
};
var lockedOnes = (rules) => rules.length === 0 ? null : {
  fi: `Yhteiset asetukset eivät salli poikkeusta näistä säännöistä. Korjatkaa asia, tai sopikaa muutoksesta yhteisten asetusten omistajan kanssa: ${rules.join(", ")}.`,
  sv: `De gemensamma inställningarna tillåter inget undantag från de här reglerna. Åtgärda saken, eller kom överens om en ändring med ägaren av de gemensamma inställningarna: ${rules.join(", ")}.`,
  en: `The shared settings allow no exception from these rules. Mend the matter, or agree on a change with the owner of the shared settings: ${rules.join(", ")}.`
};
var nothingTo = ({ outcomes }) => {
  const waived = outcomes.filter(({ status }) => status === "waived").length;
  return waived > 0 ? allCovered(waived) : nothingOpen;
};
var perform = async (args, surroundings) => {
  const until = lastDay(args, surroundings.today);
  if (args.reason !== void 0 && args.reason.trim() === "") throw new AuthorError(emptyReason, null);
  const { report } = await run(runOptions(args, surroundings));
  const language = report.language[0] ?? "en";
  const path = args.config ?? report.settings ?? defaultPath;
  const file = join(args.path, path);
  const reason = args.reason ?? commonReason[language];
  const { approvedBy = null } = args;
  const { open: rules, locked } = openRules(report);
  const entries = [...rules.keys()].map((rule) => ({ rule, reason, until, approvedBy }));
  const baseline = await addWaivers(path, await settingsText(args.path, path), entries, { language });
  const say = (text) => text ? [{ to: "stdout", text: `${text[language]}
` }] : [];
  if (args.dryRun) await deliver([{ to: "stdout", text: baseline.text }], surroundings.destinations);
  else if (baseline.added.length === 0)
    await deliver([...say(lockedOnes(locked) ?? leftAlone(baseline) ?? nothingTo(report))], surroundings.destinations);
  else {
    const words = [
      ...say(added(baseline.added, rules, path, until)),
      ...say(approvedBy === null ? nobodyNamed : null),
      ...say(leftAlone(baseline)),
      ...say(lockedOnes(locked))
    ];
    await deliver([{ to: "file", path: file, text: baseline.text }, ...words], surroundings.destinations);
  }
  return done;
};
export {
  perform
};
