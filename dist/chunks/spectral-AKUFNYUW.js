import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/repository/spectral.ts
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, isAbsolute as isAbsolute2, join as join2, relative as relative2, sep as sep2 } from "node:path";

// src/repository/program.ts
import { spawn } from "node:child_process";
var grouped = process.platform !== "win32";
function killAll(pid) {
  if (pid === void 0) return;
  try {
    process.kill(grouped ? -pid : pid, "SIGKILL");
  } catch {
  }
}
function endWithUs(pid) {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const stop = (signal) => {
    killAll(pid);
    undo();
    process.kill(process.pid, signal);
  };
  const undo = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.once(signal, stop);
  return undo;
}
function runProgram({ program, args, cwd, env, input, milliseconds, bytes }) {
  return new Promise((resolve2) => {
    const child = spawn(program, args, { cwd, env, detached: grouped, windowsHide: true });
    const undo = endWithUs(child.pid);
    const chunks = [];
    let size = 0;
    let stderr = "";
    const finish = (how) => {
      clearTimeout(timer);
      undo();
      killAll(child.pid);
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
      resolve2(how);
    };
    const timer = setTimeout(() => finish({ end: "timeout" }), milliseconds);
    child.on("error", (error) => finish({ end: "not-started", code: error.code ?? error.name }));
    child.stdout.on("data", (chunk) => {
      size += chunk.length;
      if (size > bytes) finish({ end: "too-much" });
      else chunks.push(chunk);
    });
    child.stderr.on("data", (chunk) => {
      if (stderr.length < 1e4) stderr = (stderr + chunk.toString()).slice(0, 1e4);
    });
    child.on(
      "close",
      (status) => finish({ end: "exit", status, stdout: Buffer.concat(chunks).toString("utf8"), stderr })
    );
    child.stdin.on("error", () => {
    });
    child.stdin.end(input);
  });
}

// src/repository/spectral-place.ts
import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join, relative, resolve, sep } from "node:path";
var published = {
  adr: "https://static.developer.overheid.nl/adr/ruleset.yaml",
  modi: "https://github.com/italia/api-oas-checker-rules/releases/latest/download/spectral-modi.yml",
  zalando: "https://raw.githubusercontent.com/baloise-incubator/spectral-ruleset/main/zalando.yml"
};
var rulesetsVariable = "KUNTALINT_SPECTRAL_RULESETS";
function real(path) {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
function lies(path, folder) {
  const way = relative(folder, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
var isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
var pathOf = (env) => env[Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH"] ?? "";
function findSpectral(env, top, platform = process.platform) {
  const repository = real(top) ?? resolve(top);
  const outside = (path) => {
    const place = real(path);
    return place !== null && !lies(place, repository);
  };
  const folders = pathOf(env).split(delimiter).filter((folder) => isAbsolute(folder) && outside(folder));
  const programs = (name) => folders.map((folder) => join(folder, name)).find((file) => isProgram(file) && outside(file));
  const program = programs(platform === "win32" ? "spectral.exe" : "spectral");
  if (program !== void 0) return { program, path: folders.join(delimiter) };
  return { undetermined: platform === "win32" && programs("spectral.cmd") !== void 0 ? needsShell : notInstalled };
}
function rulesetOf(profile, env, top) {
  const folder = env[rulesetsVariable];
  if (folder === void 0 || folder.trim() === "") return { ruleset: published[profile] };
  const file = ["yaml", "yml", "json"].map((ending) => join(resolve(folder), `${profile}.${ending}`)).find(isFile);
  if (file === void 0) return { undetermined: noCopy(profile) };
  const repository = real(top) ?? resolve(top);
  const own = [file, real(file) ?? file, real(resolve(folder)) ?? folder].some((path) => lies(path, repository));
  return own ? { undetermined: copyInRepository } : { ruleset: file };
}
var install = "`npm install --global @stoplight/spectral-cli`";
var notInstalled = {
  fi: `Tyyliprofiili tarkistetaan Spectral-ohjelmalla, jota en löytänyt ympäristömuuttujan PATH kansioista. Asenna se (${install}) tai poista profiili asetuksista. Arvioitavan koodivaraston omaa kopiota ei käytetä.`,
  sv: `En stilprofil granskas med programmet Spectral, som jag inte hittade i mapparna i miljövariabeln PATH. Installera det (${install}) eller ta bort profilen ur inställningarna. En kopia i det kodförråd som bedöms används inte.`,
  en: `A style profile is checked with the program Spectral, which I did not find in the folders of PATH. Install it (${install}), or remove the profile from the settings. A copy in the repository that is judged is not used.`
};
var needsShell = {
  fi: "Löysin Spectralin vain komentotiedostona `spectral.cmd`, jonka ajamiseen Windows tarvitsee komentotulkin. Ohjelmia ei ajeta komentotulkin kautta. Ota käyttöön Spectralin `spectral.exe`, tai aja tarkistus Linuxissa tai macOS:ssä.",
  sv: "Jag hittade Spectral bara som kommandofilen `spectral.cmd`, som Windows behöver en kommandotolk för att köra. Program körs inte genom en kommandotolk. Ta i bruk Spectrals `spectral.exe`, eller kör granskningen i Linux eller macOS.",
  en: "I found Spectral only as the command file `spectral.cmd`, for which Windows needs a shell. Programs are not run through a shell. Use the `spectral.exe` of Spectral, or run the check on Linux or macOS."
};
var noCopy = (profile) => ({
  fi: `Ympäristömuuttujan \`${rulesetsVariable}\` nimeämässä kansiossa ei ole tiedostoa \`${profile}.yaml\`. Lisää profiilin säännöt kansioon tai poista muuttuja, jolloin Spectral hakee julkaistut säännöt.`,
  sv: `Mappen som miljövariabeln \`${rulesetsVariable}\` anger innehåller ingen fil \`${profile}.yaml\`. Lägg profilens regler i mappen eller ta bort variabeln, så hämtar Spectral de publicerade reglerna.`,
  en: `The folder that the variable \`${rulesetsVariable}\` names has no file \`${profile}.yaml\`. Put the rules of the profile there, or remove the variable, and Spectral fetches the published rules.`
});
var copyInRepository = {
  fi: `Ympäristömuuttujan \`${rulesetsVariable}\` nimeämä kansio on arvioitavassa koodivarastossa. Spectralin säännöt voivat sisältää ohjelmakoodia, joten niitä ei oteta sieltä. Siirrä säännöt sen ulkopuolelle.`,
  sv: `Mappen som miljövariabeln \`${rulesetsVariable}\` anger finns i det kodförråd som bedöms. Regler för Spectral kan innehålla programkod och tas därför inte därifrån. Flytta reglerna utanför det.`,
  en: `The folder that the variable \`${rulesetsVariable}\` names lies in the repository that is judged. Rules for Spectral may hold program code, so they are not taken from there. Move them out of it.`
};

// src/repository/spectral-results.ts
var mostResults = 1e4;
var notStyle = /* @__PURE__ */ new Set(["parser", "unrecognized-format", "invalid-ref"]);
var isData = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isCount = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
function placed(end) {
  if (!isData(end) || !isCount(end.line) || !isCount(end.character)) return null;
  return { line: end.line + 1, column: end.character + 1 };
}
var stepsOf = (path) => Array.isArray(path) && path.every((step) => typeof step === "string" || typeof step === "number") ? path : null;
function resultOf(value, pathOf2) {
  if (!isData(value) || !isData(value.range)) return null;
  const { code, message, severity, source } = value;
  const [start, end] = [placed(value.range.start), placed(value.range.end)];
  const steps = stepsOf(value.path);
  if (typeof code !== "string" && typeof code !== "number" || typeof message !== "string") return null;
  if (severity !== 0 && severity !== 1 && severity !== 2 && severity !== 3) return null;
  if (!start || !end || !steps) return null;
  const path = typeof source === "string" ? pathOf2(source) : null;
  if (path === null) return void 0;
  const ends = end.line === start.line ? { endLine: end.line, endColumn: end.column } : {};
  const location = { path, ...start, ...ends };
  return { rule: String(code), message, severity, steps, location };
}
var holderOf = ({ location, steps }) => JSON.stringify([location.path, ...steps.slice(0, steps.at(-1) === "$ref" ? -1 : void 0).map(String)]);
function standsIn(holders, { location, steps }) {
  const way = steps.map(String);
  if (way.length === 0) return holders.size > 0;
  return way.some((_, index) => holders.has(JSON.stringify([location.path, ...way.slice(0, index + 1)])));
}
var byPlace = ({ location: a }, { location: b }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
var distinct = (results) => [
  ...new Map(results.map((one) => [JSON.stringify([one.rule, one.message, one.steps, one.location]), one])).values()
];
function readResults(printed, pathOf2) {
  let data;
  try {
    data = JSON.parse(printed);
  } catch {
    return null;
  }
  if (!Array.isArray(data)) return null;
  const read = data.slice(0, mostResults).map((value) => resultOf(value, pathOf2));
  if (read.includes(null)) return null;
  const all = read.filter((one) => one !== null && one !== void 0);
  const unfollowed = all.filter(({ rule }) => rule === "invalid-ref");
  const holders = new Set(unfollowed.map(holderOf));
  const results = all.filter((one) => !notStyle.has(one.rule) && !standsIn(holders, one));
  return { results: [...distinct(results)].sort(byPlace), whole: unfollowed.length === 0 };
}

// src/repository/spectral-words.ts
var longestQuote = 200;
function quoted(line) {
  const plain = line.replace(/\u001b\[[0-9;]{0,20}m/gu, "").replace(/[\s\u0000-\u001f]+/gu, " ").replaceAll("`", "'");
  return `\`${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain.trim()}\``;
}
function saidBy(stderr) {
  const lines = stderr.split("\n").filter((line2) => line2.trim() !== "");
  const line = lines.find((one) => /Error #\d+: /u.test(one)) ?? lines[0];
  return line === void 0 ? "" : quoted(line.replace(/^.{0,20}Error #\d+: /u, ""));
}
function remedy(said) {
  if (!/request to|fetch|ENOTFOUND|ECONN/u.test(said)) return { fi: "", sv: "", en: "" };
  const name = `\`${rulesetsVariable}\``;
  return {
    fi: ` Salli sen hakea profiilin säännöt, tai tallenna niistä kopio ja kerro sen kansio ympäristömuuttujassa ${name}.`,
    sv: ` Låt det hämta profilens regler, eller spara en kopia av dem och ange dess mapp i miljövariabeln ${name}.`,
    en: ` Let it fetch the rules of the profile, or keep a copy of them and name its folder in the variable ${name}.`
  };
}
function failed(status, stderr) {
  const said = saidBy(stderr);
  const words = said === "" ? "" : `: ${said}`;
  const help = remedy(said);
  return {
    fi: `Spectral keskeytyi (paluuarvo ${status ?? "–"})${words}.${help.fi}`,
    sv: `Spectral avbröts (returvärde ${status ?? "–"})${words}.${help.sv}`,
    en: `Spectral broke off (exit status ${status ?? "–"})${words}.${help.en}`
  };
}
var didNotStart = (code) => ({
  fi: `Spectralia ei voitu ajaa (${quoted(code)}).`,
  sv: `Spectral kunde inte köras (${quoted(code)}).`,
  en: `Spectral could not be run (${quoted(code)}).`
});
var tookTooLong = {
  fi: "Spectral ei vastannut määräajassa (60 sekuntia), joten se keskeytettiin.",
  sv: "Spectral svarade inte inom utsatt tid (60 sekunder) och avbröts därför.",
  en: "Spectral did not answer within its time (60 seconds), and was ended."
};
var noTimeLeft = {
  fi: "Spectralille varattu aika (5 minuuttia) kului loppuun ennen tätä kuvausta.",
  sv: "Tiden för Spectral (5 minuter) tog slut före den här beskrivningen.",
  en: "The time for Spectral (5 minutes) was over before this description."
};
var saidTooMuch = {
  fi: "Spectral tulosti enemmän kuin 10 Mt, joten se keskeytettiin.",
  sv: "Spectral skrev ut mer än 10 MB och avbröts därför.",
  en: "Spectral printed more than 10 MB, and was ended."
};
var notUnderstood = {
  fi: "Spectralin vastaus ei ollut odotetussa muodossa. Tarkista, että käytössä on Spectral 6.",
  sv: "Svaret från Spectral hade inte den väntade formen. Kontrollera att Spectral 6 används.",
  en: "The answer of Spectral had not the form that was expected. Check that it is Spectral 6."
};

// src/repository/spectral.ts
var usual = { once: 6e4, all: 3e5, bytes: 1e7 };
var passed = /* @__PURE__ */ new Set([
  "HOME",
  "PROXY",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "NODE_EXTRA_CA_CERTS",
  "SYSTEMROOT",
  "TEMP",
  "TMP",
  "USERPROFILE"
]);
function environment(env, path) {
  const kept = Object.entries(env).flatMap(
    ([name, value]) => value !== void 0 && passed.has(name.toUpperCase()) ? [[name, value]] : []
  );
  return { ...Object.fromEntries(kept), PATH: path, NODE_OPTIONS: "--max-old-space-size=2048", NO_COLOR: "1" };
}
var resolver = `'use strict'
const { readFile } = require('node:fs/promises')
const { resolve, sep } = require('node:path')
const { Resolver } = require.main.require('@stoplight/spectral-ref-resolver')
const top = resolve(__dirname, 'files') + sep
const plain = (path) => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
const read = async (uri) => {
  const path = resolve(plain(uri.path()))
  if (!['', 'file'].includes(uri.scheme()) || !path.startsWith(top)) throw new Error('not a file of the description')
  return readFile(path, 'utf8')
}
const follow = { resolve: read }
class Strict extends Resolver {
  constructor() {
    // An address of a kind that is not named here would be left alone without a word.
    super({ resolvers: new Proxy({}, { get: () => follow, has: () => true }) })
  }
  async resolve(...given) {
    const result = await super.resolve(...given)
    // Of several errors in the same words Spectral would tell the first one only.
    for (const [index, error] of result.errors.entries()) error.message += ' (' + index + ')'
    return result
  }
}
module.exports = new Strict()
`;
var isOutside = (way) => way === ".." || way.startsWith(`..${sep2}`) || isAbsolute2(way);
async function write(folder, files) {
  for (const [path, text] of files) {
    const place = join2(folder, path);
    if (isOutside(relative2(folder, place))) throw new Error("a path leads out of the folder");
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}
var unescaped = (path) => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};
function pathIn(folder, files) {
  const known = new Map([...files.keys()].map((path) => [unescaped(path), path]));
  return (source) => {
    const path = relative2(folder, source).split(sep2).join("/");
    return files.has(path) ? path : known.get(unescaped(path)) ?? null;
  };
}
async function askIn(folder, files, entry, { found, ruleset, env, limits }) {
  const below = join2(folder, "files");
  const follow = join2(folder, "resolver.cjs");
  await write(below, files);
  await writeFile(follow, resolver);
  const args = ["lint", "--format", "json", "--quiet", "--resolver", follow, "--ruleset", ruleset];
  const end = await runProgram({
    program: found.program,
    args: [...args, "--stdin-filepath", join2(below, entry)],
    cwd: folder,
    env: environment(env, found.path),
    input: files.get(entry) ?? "",
    milliseconds: limits.once,
    bytes: limits.bytes
  });
  return { end, pathOf: pathIn(below, files) };
}
function readingOf(end, pathOf2) {
  if (end.end === "not-started") return { undetermined: didNotStart(end.code) };
  if (end.end !== "exit") return { undetermined: end.end === "timeout" ? tookTooLong : saidTooMuch };
  if (end.status !== 0 && end.status !== 1) return { undetermined: failed(end.status, end.stderr) };
  return readResults(end.stdout, pathOf2) ?? { undetermined: notUnderstood };
}
async function askOnce(files, entry, question) {
  let folder = null;
  try {
    folder = await realpath(await mkdtemp(join2(tmpdir(), "kuntalint-")));
    const { end, pathOf: pathOf2 } = await askIn(folder, files, entry, question);
    return readingOf(end, pathOf2);
  } catch (error) {
    return { undetermined: didNotStart(error.code ?? error.name) };
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true }).catch(() => {
    });
  }
}
function openSpectral(top, env = process.env, limits = usual) {
  let found = null;
  let deadline = null;
  let queue = Promise.resolve();
  const ask = async (files, entry, profile) => {
    found ??= findSpectral(env, top);
    if ("undetermined" in found) return found;
    const rules = rulesetOf(profile, env, top);
    if ("undetermined" in rules) return rules;
    deadline ??= Date.now() + limits.all;
    const once = Math.min(limits.once, deadline - Date.now());
    if (once <= 0) return { undetermined: noTimeLeft };
    return askOnce(files, entry, { found, ruleset: rules.ruleset, env, limits: { once, bytes: limits.bytes } });
  };
  return (...asked) => {
    const answer = queue.then(() => ask(...asked));
    queue = answer;
    return answer;
  };
}
export {
  openSpectral
};
