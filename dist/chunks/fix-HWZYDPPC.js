import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  refuseLinks
} from "./chunk-YWAHYUHD.js";
import {
  done,
  runOptions
} from "./chunk-6GZJ6LF2.js";
import {
  applyEdits,
  asRead,
  changesOf,
  untouched
} from "./chunk-ANFLVICV.js";
import {
  judge
} from "./chunk-SP5FBWHS.js";
import "./chunk-FEDJ2OKK.js";
import "./chunk-UVKRUZAZ.js";
import "./chunk-MHBJQ5RC.js";
import "./chunk-5MJRINTJ.js";
import "./chunk-LVMDU4ZJ.js";
import "./chunk-YHXLK5L5.js";
import "./chunk-GHSYZ4CB.js";
import "./chunk-LBOI4YBC.js";
import "./chunk-VSM2O5GP.js";
import "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-N6T45TL4.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-MYWB25UQ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-42DU3URZ.js";
import "./chunk-5DC5HJ6U.js";
import "./chunk-VQR5YMEA.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-24EIH2ZN.js";
import "./chunk-IGIITEFK.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-S255KAXF.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-HVMROSHX.js";
import {
  andMore,
  counted
} from "./chunk-DWLZACDT.js";
import "./chunk-4R5BB5HH.js";
import "./chunk-TY4JE5YL.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
import {
  plain,
  visible
} from "./chunk-OEWKGUIG.js";
import {
  open
} from "./chunk-TFED3IDJ.js";
import "./chunk-YJROWYS4.js";
import "./chunk-QPUBKGTS.js";
import {
  contentOf,
  uniteRequests,
  wantedBytes
} from "./chunk-BZJXENXZ.js";
import "./chunk-PKA3MPQB.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-PUJKWDWB.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/edits/rounds.ts
var mostRounds = 40;
var adviceOf = ({ outcomes }) => outcomes.flatMap(
  (outcome) => outcome.status === "failed" ? outcome.findings.flatMap(
    (finding) => finding.waiver === null && finding.edit ? [{ rule: outcome.rule, finding, edit: finding.edit }] : []
  ) : []
);
var pathsOf = ({ changes }) => changes.flatMap((change) => "path" in change ? [change.path] : "rename" in change ? [change.rename] : []);
var pathsAfter = ({ changes }) => [
  ...new Set(
    changes.map((change) => "path" in change ? change.path : "create" in change ? change.create : change.to)
  )
];
async function withFiles(draft, edits, surface) {
  const wanted = new Set(edits.flatMap(pathsOf).filter((path) => !draft.has(path) && surface.paths.has(path)));
  for (const { origin } of draft.values()) if (origin) wanted.delete(origin.path);
  const read2 = await Promise.all([...wanted].map(async (path) => [path, await surface.read(path)]));
  return new Map([...draft, ...read2.flatMap(([path, file]) => file ? [[path, untouched(path, file)]] : [])]);
}
var wordsOf = ({ finding, edit }) => JSON.stringify([finding.fingerprint, edit.changes.map((change) => "start" in change ? change.text : change)]);
function others(draft, edits, surface) {
  const known = new Set([...draft].flatMap(([path, { origin }]) => origin ? [path, origin.path] : [path]));
  const coming = edits.flatMap(
    ({ changes }) => changes.flatMap((change) => "create" in change ? [change.create] : "rename" in change ? [change.to] : [])
  );
  return new Set(coming.filter((path) => !known.has(path) && (surface.paths.has(path) || surface.occupied(path))));
}
async function mended(surface, { unsafe }) {
  let draft = /* @__PURE__ */ new Map();
  let report = await surface.judge(draft);
  const made = [];
  const tried = /* @__PURE__ */ new Set();
  for (let round = 0; round < mostRounds; round++) {
    const open3 = adviceOf(report).filter((advice) => (unsafe || advice.edit.safe) && !tried.has(wordsOf(advice)));
    if (open3.length === 0) break;
    const edits = open3.map(({ edit }) => edit);
    const files = await withFiles(draft, edits, surface);
    const applied = applyEdits(files, edits, others(files, edits, surface));
    const taken = new Set(applied.taken);
    if (taken.size === 0) break;
    for (const advice of open3.filter(({ edit }) => taken.has(edit))) {
      made.push({ rule: advice.rule, paths: pathsAfter(advice.edit) });
      tried.add(wordsOf(advice));
    }
    draft = applied.draft;
    report = await surface.judge(draft);
  }
  return { draft: changedOnly(draft), report, made: underPresentNames(made, draft), ...left(report, unsafe) };
}
function changedOnly(draft) {
  const changed = new Set(changesOf(draft).map(({ to }) => to));
  return new Map([...draft].filter(([path]) => changed.has(path)));
}
function underPresentNames(made, draft) {
  const now = new Map([...draft].flatMap(([path, { origin }]) => origin ? [[origin.path, path]] : []));
  return made.map(({ rule, paths }) => ({ rule, paths: [...new Set(paths.map((path) => now.get(path) ?? path))] }));
}
function left(report, unsafe) {
  const rest = adviceOf(report);
  return {
    unsafe: unsafe ? [] : rest.filter(({ edit }) => !edit.safe),
    refused: rest.filter(({ edit }) => unsafe || edit.safe)
  };
}

// src/repository/overlay.ts
import { Buffer } from "node:buffer";
var renamedKeys = (found, paths, beneath) => new Map(
  paths.flatMap((path) => {
    const value = found.get(beneath(path));
    return value === void 0 ? [] : [[path, value]];
  })
);
var isKnown = (answer) => !("undetermined" in answer);
var historyOver = (history, beneath) => ({
  ...history,
  async lastChanged(paths) {
    const found = await history.lastChanged(paths.map(beneath));
    return isKnown(found) ? renamedKeys(found, paths, beneath) : found;
  },
  async changesSince(paths, since) {
    const found = await history.changesSince(paths.map(beneath), since);
    return isKnown(found) ? { ...found, changes: renamedKeys(found.changes, paths, beneath) } : found;
  },
  versionsSince: (path, since) => history.versionsSince(beneath(path), since)
});
function filesOver(files, over) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const gone = new Set([...over].flatMap(([path, { from }]) => from === null || from === path ? [] : [from]));
  const kept = files.filter(({ path }) => !over.has(path) && !gone.has(path));
  const laid = [...over].map(([path, { from }]) => {
    const mode = (from === null ? void 0 : byPath.get(from)?.mode) ?? "100644";
    return { path, mode, oid: null };
  });
  return [...kept, ...laid];
}
function overlay(repository, over) {
  if (over.size === 0) return repository;
  const files = filesOver(repository.files, over);
  const there = new Set(files.map(({ path }) => path));
  return {
    ...repository,
    files,
    async read(requests) {
      const wanted = uniteRequests(requests).filter(({ path }) => there.has(path));
      const below = await repository.read(wanted.filter(({ path }) => !over.has(path)));
      const found = /* @__PURE__ */ new Map();
      for (const request of wanted) {
        const target = targetOf(below.get(request.path));
        const laid = over.get(target ?? request.path);
        const content = laid ? read(laid.text, request, target) : below.get(request.path);
        if (content) found.set(request.path, content);
      }
      return found;
    },
    history: historyOver(repository.history, (path) => over.get(path)?.from ?? path)
  };
}
var targetOf = (content) => content?.kind === "text" ? content.target ?? null : null;
function read(text, request, target) {
  const bytes = Buffer.from(text);
  const wanted = wantedBytes(bytes.length, request);
  if (wanted === null) return { kind: "too-large", size: bytes.length, limit: request.limit };
  return contentOf(bytes.subarray(0, wanted), bytes.length, target);
}

// src/commands/fix-words.ts
var mostPlaces = 8;
var changedFiles = (n, dryRun) => dryRun ? {
  fi: `${counted(n, "tiedosto", "tiedostoa")} muuttuisi. Mitään ei kirjoitettu.`,
  sv: `${counted(n, "fil", "filer")} skulle ändras. Ingenting skrevs.`,
  en: `${counted(n, "file", "files")} would change. Nothing was written.`
} : {
  fi: `${counted(n, "tiedosto", "tiedostoa")} muuttui.`,
  sv: `${counted(n, "fil", "filer")} ändrades.`,
  en: `${counted(n, "file was", "files were")} changed.`
};
var nothingSafe = {
  fi: "Ei ollut mitään, mitä voisin korjata puolestanne. Mitään ei kirjoitettu.",
  sv: "Det fanns inget som jag kunde rätta åt er. Ingenting skrevs.",
  en: "There was nothing that I could mend for you. Nothing was written."
};
var fillIn = { fi: "Täydentäkää seuraavaksi:", sv: "Fyll i härnäst:", en: "To fill in next:" };
var renamedFrom = (path) => ({
  fi: `uusi nimi; ennen ${path}`,
  sv: `nytt namn; hette förut ${path}`,
  en: `new name; it was ${path}`
});
var newFile = { fi: "uusi tiedosto", sv: "ny fil", en: "new file" };
var lineWord = { fi: "rivi", sv: "rad", en: "line" };
var unsafeLeft = (n) => ({
  fi: `Lisäksi ${counted(n, "korjaus", "korjausta")}, ${n === 1 ? "joka" : "jotka"} jonkun on katsottava. Näytä: kuntalint fix --unsafe --dry-run. Tee: kuntalint fix --unsafe.`,
  sv: `Dessutom ${counted(n, "rättelse", "rättelser")} som någon behöver se över. Visa: kuntalint fix --unsafe --dry-run. Gör: kuntalint fix --unsafe.`,
  en: `Besides, ${counted(n, "edit", "edits")} that somebody has to look at. To see: kuntalint fix --unsafe --dry-run. To make: kuntalint fix --unsafe.`
});
var notMade = (paths) => ({
  fi: `Näitä tiedostoja en voinut muuttaa (symbolinen linkki, muu merkistö kuin UTF-8, liian suuri, tai paikalla on jo tiedosto): ${paths}.`,
  sv: `De här filerna kunde jag inte ändra (en symbolisk länk, en annan teckenkodning än UTF-8, för stor, eller så finns det redan en fil på platsen): ${paths}.`,
  en: `I could not change these files (a symbolic link, not in UTF-8, too large, or a file is there already): ${paths}.`
});
var remaining = (n) => n === 0 ? { fi: "Havaintoja ei jäänyt.", sv: "Inga iakttagelser återstår.", en: "No findings remain." } : {
  fi: `${counted(n, "havainto", "havaintoa")} on jäljellä. Luettelo: kuntalint check.`,
  sv: `${counted(n, "iakttagelse", "iakttagelser")} återstår. Lista: kuntalint check.`,
  en: `${counted(n, "finding remains", "findings remain")}. To list them: kuntalint check.`
};
var lookAtIt = {
  fi: "Katsokaa muutokset läpi (git diff), ennen kuin viette ne versionhallintaan.",
  sv: "Se igenom ändringarna (git diff) innan ni lägger dem i versionshanteringen.",
  en: "Look the changes through (git diff) before you commit them."
};
function openPlaces({ outcomes }) {
  const found = outcomes.flatMap(
    (outcome) => outcome.status === "failed" && outcome.rule.check === "no-placeholders" ? outcome.findings.flatMap(({ location, related = [] }) => [location, ...related]) : []
  );
  const byPath = /* @__PURE__ */ new Map();
  for (const place of found) byPath.set(place.path, [...byPath.get(place.path) ?? [], place]);
  for (const places of byPath.values()) places.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return byPath;
}
function wordsAt(lines, { line = 1, column = 1, endColumn }) {
  const words = (lines[line - 1] ?? "").slice(column - 1, endColumn === void 0 ? void 0 : endColumn - 1);
  return /^\[(?:täydennä|fyll i|fill in): [^\]]{1,100}\]$/u.test(words) ? plain(words) : "";
}
function placesLines(places, text, language) {
  if (places.length === 0) return [];
  const lines = asRead(text).split("\n");
  const shown = places.slice(0, mostPlaces).map((place) => `    ${lineWord[language]} ${place.line ?? 1}  ${wordsAt(lines, place)}`.trimEnd());
  const more = places.length - mostPlaces;
  return [`  ${fillIn[language]}`, ...shown, ...more > 0 ? [`    … ${andMore(more)[language]}`] : []];
}
function fileLines({ draft, made, report }, language) {
  const open3 = openPlaces(report);
  return [...draft].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([path, { text, origin }]) => {
    const note = origin === null ? newFile : origin.path === path ? null : renamedFrom(plain(origin.path));
    const rules = new Map(made.filter(({ paths }) => paths.includes(path)).map(({ rule }) => [rule.id, rule]));
    return [
      "",
      note ? `${plain(path)} (${note[language]})` : plain(path),
      ...[...rules.values()].map(({ id, title }) => `  ${title[language]} (${id})`),
      ...placesLines(open3.get(path) ?? [], text, language)
    ];
  });
}
var openFindings = ({ outcomes }) => outcomes.reduce(
  (n, outcome) => n + (outcome.status === "failed" ? outcome.findings.filter(({ waiver }) => waiver === null).length : 0),
  0
);
function fixWords(mended2, language, dryRun) {
  const { draft, unsafe, refused, report } = mended2;
  const paths = [...new Set(refused.map(({ finding }) => plain(finding.location.path)))];
  const after = [
    ...draft.size > 0 && !dryRun ? [lookAtIt] : [],
    ...unsafe.length > 0 ? [unsafeLeft(unsafe.length)] : [],
    ...paths.length > 0 ? [notMade(paths.join(", "))] : [],
    remaining(openFindings(report))
  ];
  const head = draft.size === 0 ? nothingSafe : changedFiles(draft.size, dryRun);
  const lines = [head[language], ...fileLines(mended2, language), "", ...after.map((text) => text[language])];
  return `${(draft.size === 0 ? lines.filter((line) => line !== "") : lines).join("\n")}
`;
}

// src/commands/working-files.ts
import { isUtf8 } from "node:buffer";
import { randomBytes } from "node:crypto";
import { constants, lstatSync } from "node:fs";
import { chmod, lstat, mkdir, open as open2, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var largest = 4e6;
var changedMeanwhile = (path) => ({
  fi: `Tiedosto ${path} muuttui ajon aikana, joten mitään ei kirjoitettu. Anna komento uudelleen.`,
  sv: `Filen ${path} ändrades under körningen, så ingenting skrevs. Ge kommandot på nytt.`,
  en: `The file ${path} changed during the run, so nothing was written. Run the command again.`
});
var isThere = (path) => ({
  fi: `Polussa ${path} on jo tiedosto tai kansio, jota git ei seuraa. En kirjoita sen päälle. Siirrä se pois, tai lisää se versionhallintaan.`,
  sv: `På ${path} finns redan en fil eller mapp som git inte följer. Jag skriver inte över den. Flytta undan den, eller lägg den i versionshanteringen.`,
  en: `There is a file or folder at ${path} already that git does not track. I do not write over it. Move it away, or put it under version control.`
});
var cannotWrite = (path, why) => ({
  fi: `En voinut kirjoittaa tiedostoa ${path}: ${why}. Tarkista, että kansioon saa kirjoittaa.`,
  sv: `Jag kunde inte skriva filen ${path}: ${why}. Kontrollera att du får skriva i mappen.`,
  en: `I could not write the file ${path}: ${why}. Check that you may write to the folder.`
});
var reason = (error) => error.code ?? String(error);
function linked(top, path) {
  try {
    refuseLinks(top, path);
    return false;
  } catch (error) {
    if (error instanceof AuthorError) return true;
    throw error;
  }
}
function isOccupied(top, path) {
  try {
    return lstatSync(join(top, path), { throwIfNoEntry: false }) !== void 0;
  } catch {
    return true;
  }
}
var flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function textOnDisk(top, path) {
  if (linked(top, path)) return null;
  const file = await open2(join(top, path), flags).catch(() => null);
  if (!file) return null;
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > largest) return null;
    const bytes = await file.readFile();
    return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString("utf8") : null;
  } finally {
    await file.close();
  }
}
var statsOf = (place) => lstat(place).catch(() => null);
async function requireUnchanged(top, { from, to, before }) {
  for (const path of from === null ? [to] : [from, to]) refuseLinks(top, path);
  if (from !== null && await textOnDisk(top, from) !== before)
    throw new AuthorError(changedMeanwhile(from), { path: from });
  if (from === to) return;
  const there = await statsOf(join(top, to));
  const own = from === null ? null : await statsOf(join(top, from));
  if (there && !(own && own.ino === there.ino && own.dev === there.dev))
    throw new AuthorError(isThere(to), { path: to });
}
async function writeBeside(top, { from, to, after }) {
  const place = join(top, to);
  await mkdir(dirname(place), { recursive: true });
  const beside = join(dirname(place), `.kuntalint-${randomBytes(6).toString("hex")}`);
  await writeFile(beside, after, { flag: "wx" });
  const stats = from === null ? null : await statsOf(join(top, from));
  if (stats) await chmod(beside, stats.mode & 4095);
  return beside;
}
async function putInPlace(top, { from, to }, beside) {
  if (from !== null && from !== to) await rename(join(top, from), join(top, to));
  await rename(beside, join(top, to));
}
async function writeFiles(top, files) {
  for (const file of files) await requireUnchanged(top, file);
  const ready = [];
  let at = "";
  try {
    for (const file of files) {
      at = file.to;
      ready.push([file, await writeBeside(top, file)]);
    }
    for (const [file, beside] of ready) {
      at = file.to;
      await putInPlace(top, file, beside);
    }
  } catch (error) {
    throw new AuthorError(cannotWrite(at, reason(error)), { path: at });
  } finally {
    for (const [, beside] of ready) await rm(beside, { force: true });
  }
}

// src/commands/fix.ts
var largestRead = 4e6;
var laidOver = (repository, draft) => overlay(repository, new Map(changesOf(draft).map(({ from, to, after }) => [to, { text: after, from }])));
async function editable(repository, top, path) {
  const file = repository.files.find((one) => one.path === path);
  if (!file || file.mode !== "100644" && file.mode !== "100755") return null;
  const text = await textOnDisk(top, path);
  const content = (await repository.read([{ path, limit: largestRead }])).get(path);
  return text !== null && content?.kind === "text" && asRead(text) === content.text ? { text, oid: file.oid } : null;
}
async function surfaceOf(options) {
  const repository = await open(options);
  return {
    judge: (draft) => judge(laidOver(repository, draft), options),
    read: (path) => editable(repository, options.path, path),
    paths: new Set(repository.files.map(({ path }) => path)),
    occupied: (path) => isOccupied(options.path, path)
  };
}
async function diffOf({ draft }, isTerminal) {
  const { unifiedDiff } = await import("./unified-diff-AVNMFZL3.js");
  const diff = unifiedDiff(changesOf(draft));
  return isTerminal ? visible(diff) : diff;
}
var perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings);
  const outcome = await mended(await surfaceOf(options), { unsafe: args.unsafe });
  const words = fixWords(outcome, args.language ?? outcome.report.language[0] ?? "en", args.dryRun);
  const { stdout, stderr } = surroundings.destinations;
  if (args.dryRun) {
    const isTerminal = "isTTY" in stdout && stdout.isTTY === true;
    await deliver([{ to: "stdout", text: await diffOf(outcome, isTerminal) }], surroundings.destinations);
    stderr.write(words);
    return done;
  }
  await writeFiles(args.path, changesOf(outcome.draft));
  await deliver([{ to: "stdout", text: words }], surroundings.destinations);
  return done;
};
export {
  perform
};
