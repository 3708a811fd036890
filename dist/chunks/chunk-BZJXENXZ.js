import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  git,
  gitStream,
  gitWords
} from "./chunk-PKA3MPQB.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/repository/tree.ts
import { isUtf8 as isUtf82 } from "node:buffer";

// src/repository/decode.ts
import { isUtf8 } from "node:buffer";
var sniffed = 8e3;
function decode(bytes, size) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = encodingOf(buffer, buffer.length < size);
  if (encoding === null) return { kind: "binary", size };
  return { kind: "text", text: withLineFeeds(textOf(buffer, encoding)), encoding, size };
}
function encodingOf(buffer, cut) {
  const wide = utf16Of(buffer);
  if (wide) return isWideText(textOf(buffer.subarray(0, sniffed), wide), hasMark(buffer)) ? wide : null;
  if (buffer.subarray(0, sniffed).includes(0)) return null;
  return isUtf8(cut ? withoutBrokenEnd(buffer) : buffer) ? "utf-8" : "latin1";
}
function utf16Of(buffer) {
  if (hasMark(buffer)) return buffer[0] === 255 ? "utf-16le" : "utf-16be";
  const pairs = Math.floor(Math.min(buffer.length, sniffed) / 2);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (buffer[2 * i] === 0) even++;
    if (buffer[2 * i + 1] === 0) odd++;
  }
  if (even === 0 && odd >= pairs * 0.9) return "utf-16le";
  if (odd === 0 && even >= pairs * 0.9) return "utf-16be";
  return null;
}
function hasMark(buffer) {
  return buffer[0] === 255 && buffer[1] === 254 || buffer[0] === 254 && buffer[1] === 255;
}
function isWideText(text, marked) {
  return marked ? !text.includes("\0") : !/[\x00-\x08\x0e-\x1f\ufffe]/.test(text);
}
function withoutBrokenEnd(buffer) {
  for (let back = 1; back <= Math.min(4, buffer.length); back++) {
    const byte = buffer[buffer.length - back];
    if (byte < 128) return buffer;
    if (byte < 192) continue;
    const length = byte >= 240 ? 4 : byte >= 224 ? 3 : 2;
    return back < length ? buffer.subarray(0, buffer.length - back) : buffer;
  }
  return buffer;
}
function textOf(buffer, encoding) {
  if (encoding === "utf-8") return withoutMark(whole(buffer).toString("utf8"));
  if (encoding === "latin1") return buffer.toString("latin1").replace(/[\x80-\x9f]/g, windows1252);
  const even = buffer.subarray(0, buffer.length - buffer.length % 2);
  const little = encoding === "utf-16le" ? even : Buffer.from(even).swap16();
  return withoutMark(little.toString("utf16le"));
}
var printable = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function windows1252(control) {
  return printable[control.charCodeAt(0) - 128] ?? control;
}
function whole(buffer) {
  return isUtf8(buffer) ? buffer : withoutBrokenEnd(buffer);
}
function withoutMark(text) {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function withLineFeeds(text) {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

// src/repository/tree.ts
function lookIn(files, linkText) {
  let folders;
  return (path) => {
    const mode = files.get(path)?.mode;
    if (mode === "120000") return { link: linkText(path) ?? "" };
    if (mode === "160000") return "submodule";
    if (mode) return "file";
    folders ??= foldersOf(files.keys());
    return folders.has(path) ? "folder" : "nothing";
  };
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths) {
    let end = path.lastIndexOf("/");
    while (end > 0 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end));
      end = path.lastIndexOf("/", end - 1);
    }
  }
  return folders;
}
function uniteRequests(requests) {
  const united = /* @__PURE__ */ new Map();
  for (const request of requests) {
    const other = united.get(request.path);
    united.set(request.path, other ? larger(other, request) : request);
  }
  return [...united.values()];
}
function larger(one, other) {
  if (one.head === void 0 || other.head === void 0) {
    const whole2 = one.head === void 0 ? one : other;
    const both = one.head === void 0 && other.head === void 0;
    const limit = both ? Math.max(one.limit, other.limit) : whole2.limit;
    return { path: whole2.path, limit, ...withBytes(one, other) };
  }
  return { ...one.head >= other.head ? one : other, ...withBytes(one, other) };
}
var withBytes = (one, other) => one.bytes || other.bytes ? { bytes: true } : {};
function wantedBytes(size, request) {
  if (request.head !== void 0) return Math.min(size, request.head);
  return size > request.limit ? null : size;
}
function contentOf(bytes, size, target, keep = false) {
  const content = decode(bytes, size);
  const whole2 = content.kind === "text" && target !== null ? { ...content, target } : content;
  return keep && (whole2.kind === "text" || whole2.kind === "binary") ? { ...whole2, bytes } : whole2;
}
function fileMode(mode) {
  if (mode === "120000" || mode === "160000" || mode === "100755") return mode;
  return "100644";
}
function records(output) {
  if (isUtf82(output)) {
    const texts = output.toString("utf8").split("\0");
    if (texts.at(-1) === "") texts.pop();
    return texts.map((text) => ({ text, raw: null }));
  }
  const found = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const raw = output.subarray(start, end < 0 ? output.length : end);
    const text = raw.toString("utf8");
    found.push({ text, raw: text.includes("�") ? raw : null });
    start += raw.length + 1;
  }
  return found;
}
function isSafePath(path) {
  return !/(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(path);
}

// src/repository/blobs.ts
async function readBlobs(cwd, commit, requests, lent) {
  const sizes = await blobSizes(cwd, commit, requests, lent);
  const wanted = requests.flatMap(({ oid, limit, head }) => {
    const size = sizes.get(oid);
    const bytes = size === void 0 ? null : wantedBytes(size, { limit, head });
    return bytes === null ? [] : [{ oid, bytes }];
  });
  const contents = await blobBytes(cwd, wanted, lent);
  let next = 0;
  return requests.map(({ oid, limit, head }) => {
    const size = sizes.get(oid);
    if (size === void 0) return "missing";
    if (wantedBytes(size, { limit, head }) === null) return { size, bytes: null };
    const bytes = contents[next++];
    return bytes ? { size, bytes } : "missing";
  });
}
var lines = (requests) => requests.map(({ oid }) => `${oid}
`).join("");
async function blobSizes(cwd, commit, requests, lent) {
  const sizes = /* @__PURE__ */ new Map();
  if (requests.length === 0) return sizes;
  const exit = await askSizes(cwd, requests, sizes, lent);
  if (lent) {
    await fetchAbsent(cwd, requests, sizes, lent);
    return sizes;
  }
  if (exit.status === 0 || commit === null) return sizes;
  const absent = await absentObjects(cwd, commit);
  const here = requests.filter(({ oid }) => !sizes.has(oid) && !absent.has(oid));
  if (here.length > 0 && absent.size > 0) await askSizes(cwd, here, sizes, lent);
  return sizes;
}
async function fetchAbsent(cwd, requests, sizes, lent) {
  const absent = requests.filter(({ oid }) => !sizes.has(oid));
  if (absent.length === 0) return;
  await lent.fetch([...new Set(absent.map(({ oid }) => oid))]).catch(() => {
  });
  await askSizes(cwd, absent, sizes, lent);
}
async function askSizes(cwd, requests, sizes, lent) {
  let output = "";
  const keep = (chunk) => {
    output += chunk.toString("latin1");
  };
  const exit = await gitStream(cwd, ["cat-file", "--batch-check"], keep, {
    input: lines(requests),
    ...lent ? { env: lent.env } : {}
  });
  for (const answer of output.split("\n")) {
    const [oid, type, size] = answer.split(" ");
    if (oid && type === "blob") sizes.set(oid, Number(size));
  }
  return exit;
}
async function absentObjects(cwd, commit) {
  const args = ["rev-list", "--objects", "--no-walk", "--missing=print", "--no-object-names", commit];
  const output = await git(cwd, args, { allowFailure: true });
  const marked = output.toString("latin1").split("\n");
  return new Set(marked.filter((line) => line.startsWith("?")).map((line) => line.slice(1)));
}
async function blobBytes(cwd, wanted, lent) {
  if (wanted.length === 0) return [];
  const parser = batchParser(wanted.map(({ bytes }) => bytes));
  await gitStream(cwd, ["cat-file", "--batch"], parser.receive, {
    input: lines(wanted),
    ...lent ? { env: lent.env } : {}
  });
  return parser.finished();
}
function batchParser(keep) {
  const contents = [];
  let header = "";
  let current = Buffer.alloc(0);
  let filled = 0;
  let left = -1;
  const begin = () => {
    const size = Number(header.split(" ")[2]);
    header = "";
    if (Number.isNaN(size)) return void contents.push(null);
    left = size + 1;
    filled = 0;
    current = Buffer.alloc(Math.min(size, keep[contents.length] ?? 0));
  };
  const readHeader = (chunk, at) => {
    const end = chunk.indexOf(10, at);
    header += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
    if (end < 0) return chunk.length;
    begin();
    return end + 1;
  };
  const readBytes = (chunk, at) => {
    const length = Math.min(left, chunk.length - at);
    if (filled < current.length) filled += chunk.copy(current, filled, at, at + length);
    left -= length;
    if (left > 0) return at + length;
    contents.push(current);
    left = -1;
    return at + length;
  };
  const receive = (chunk) => {
    for (let at = 0; at < chunk.length; ) at = left < 0 ? readHeader(chunk, at) : readBytes(chunk, at);
  };
  return { receive, finished: () => contents };
}
function blobContent(blob, request, target) {
  if (blob === "missing") return { kind: "unreadable", reason: notInClone(request.path) };
  if (blob.bytes === null) return { kind: "too-large", size: blob.size, limit: request.limit };
  return contentOf(blob.bytes, blob.size, target, request.bytes);
}
var notInClone = (path) => ({
  fi: `Tiedoston ”${path}” sisältö ei ole tässä kloonissa (partial clone), eikä sitä haeta verkosta. Kloonaa koodivarasto ilman --filter-valintaa tai anna komento: git fetch --refetch --no-filter.`,
  sv: `Innehållet i filen ”${path}” finns inte i den här klonen (partial clone) och hämtas inte från nätet. Klona kodförrådet utan --filter eller ge kommandot: git fetch --refetch --no-filter.`,
  en: `The content of "${path}" is not in this clone (partial clone), and it is not fetched over the network. Clone the repository without --filter, or run: git fetch --refetch --no-filter.`
});

// src/repository/symlink.ts
var longestLink = 4096;
var mostLinks = 10;
function resolvePath(path, look) {
  const rest = path.split("/").reverse();
  const at = [];
  let links = 0;
  let thing = "folder";
  while (rest.length > 0) {
    const part = rest.pop();
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (at.pop() === void 0) return { reason: outside(path) };
      thing = "folder";
      continue;
    }
    if (part.toLowerCase() === ".git") return { reason: gitFolder(path) };
    at.push(part);
    thing = look(at.join("/"));
    if (typeof thing === "object") {
      if (++links > mostLinks) return { reason: endless(path) };
      if (thing.link.startsWith("/")) return { reason: absolute(path, thing.link) };
      at.pop();
      rest.push(...thing.link.slice(0, longestLink).split("/").reverse());
      thing = "folder";
    } else if (thing === "submodule") return { reason: submodule(path) };
    else if (thing === "nothing" || thing !== "folder" && rest.length > 0) {
      return links > 0 ? { reason: dangling(path, at.join("/")) } : null;
    }
  }
  if (thing === "folder") return { reason: folder(path) };
  if (thing === "other") return { reason: notRegular(path) };
  return { path: at.join("/"), followed: links > 0 };
}
var outside = (path) => ({
  fi: `Symbolinen linkki ”${path}” johtaa koodivaraston ulkopuolelle, joten sitä ei seurata. Korvaa se tiedostolla tai linkillä, joka pysyy koodivaraston sisällä.`,
  sv: `Den symboliska länken ”${path}” leder ut ur kodförrådet och följs därför inte. Ersätt den med en fil eller med en länk som stannar i kodförrådet.`,
  en: `The symbolic link "${path}" leads out of the repository, so it is not followed. Replace it by a file or by a link that stays inside the repository.`
});
var absolute = (path, target) => ({
  fi: `Symbolisen linkin ”${path}” kohde ”${target}” on absoluuttinen polku, joka ei toimi muiden koneilla, joten sitä ei seurata. Käytä suhteellista linkkiä koodivaraston sisällä.`,
  sv: `Målet ”${target}” för den symboliska länken ”${path}” är en absolut sökväg som inte fungerar på andras datorer och som därför inte följs. Använd en relativ länk inom kodförrådet.`,
  en: `The target "${target}" of the symbolic link "${path}" is an absolute path, which does not work on other machines, so it is not followed. Use a relative link inside the repository.`
});
var gitFolder = (path) => ({
  fi: `”${path}” johtaa gitin omaan kansioon .git, jota ei koskaan lueta. Korvaa se tavallisella tiedostolla.`,
  sv: `”${path}” leder till gits egen mapp .git, som aldrig läses. Ersätt den med en vanlig fil.`,
  en: `"${path}" leads into git's own folder .git, which is never read. Replace it by an ordinary file.`
});
var endless = (path) => ({
  fi: `Symbolinen linkki ”${path}” kulkee yli ${mostLinks} linkin kautta tai kiertää kehää, joten sitä ei seurata. Osoita linkki suoraan tiedostoon.`,
  sv: `Den symboliska länken ”${path}” går via fler än ${mostLinks} länkar eller i en cirkel och följs därför inte. Låt länken peka direkt på filen.`,
  en: `The symbolic link "${path}" passes through more than ${mostLinks} links or goes round in a circle, so it is not followed. Point it straight at the file.`
});
var dangling = (path, target) => ({
  fi: `Symbolinen linkki ”${path}” osoittaa polkuun ”${target}”, jossa ei ole tiedostoa. Korjaa linkki tai lisää tiedosto.`,
  sv: `Den symboliska länken ”${path}” pekar på ”${target}”, där det inte finns någon fil. Rätta länken eller lägg till filen.`,
  en: `The symbolic link "${path}" points to "${target}", where there is no file. Correct the link or add the file.`
});
var folder = (path) => ({
  fi: `”${path}” on kansio tai linkki kansioon, eikä sitä siksi voi lukea tiedostona. Osoita yksittäiseen tiedostoon.`,
  sv: `”${path}” är en mapp eller en länk till en mapp och kan därför inte läsas som en fil. Peka på en enskild fil.`,
  en: `"${path}" is a folder or a link to a folder, so it cannot be read as a file. Point to a single file.`
});
var submodule = (path) => ({
  fi: `”${path}” kuuluu alimoduuliin (git submodule), jonka sisältöä ei lueta. Tarkista se omassa koodivarastossaan.`,
  sv: `”${path}” hör till en undermodul (git submodule), vars innehåll inte läses. Granska den i dess eget kodförråd.`,
  en: `"${path}" belongs to a submodule, whose content is not read. Check it in its own repository.`
});
var notRegular = (path) => ({
  fi: `”${path}” ei ole tavallinen tiedosto (se on esimerkiksi putki tai laite), joten sitä ei lueta. Korvaa se tavallisella tiedostolla.`,
  sv: `”${path}” är inte en vanlig fil (utan till exempel ett rör eller en enhet) och läses därför inte. Ersätt den med en vanlig fil.`,
  en: `"${path}" is not a regular file (it is a pipe or a device, for example), so it is not read. Replace it by a regular file.`
});
var unlisted = (path, target) => ({
  fi: `Symbolinen linkki ”${path}” johtaa tiedostoon ”${target}”, joka ei kuulu koodivarastoon (git ei seuraa sitä). Lisää tiedosto: git add.`,
  sv: `Den symboliska länken ”${path}” leder till ”${target}”, som inte hör till kodförrådet (git följer den inte). Lägg till filen: git add.`,
  en: `The symbolic link "${path}" leads to "${target}", which is no part of the repository (git does not track it). Add the file: git add.`
});

// src/repository/history.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { StringDecoder as StringDecoder2 } from "node:string_decoder";

// src/repository/changes.ts
import { randomBytes } from "node:crypto";
import { StringDecoder } from "node:string_decoder";

// src/repository/history-words.ts
var shallowHistory = {
  fi: "Kloonissa on vain osa historiasta (shallow clone), joten en tiedä, milloin tiedostoja on viimeksi muutettu. Hae koko historia: git fetch --unshallow (GitHub Actionsissa actions/checkout, fetch-depth: 0).",
  sv: "Klonen innehåller bara en del av historiken (shallow clone), så jag vet inte när filerna senast ändrades. Hämta hela historiken: git fetch --unshallow (i GitHub Actions: actions/checkout, fetch-depth: 0).",
  en: "The clone holds only a part of the history (shallow clone), so I do not know when files last changed. Fetch all of it: git fetch --unshallow (in GitHub Actions: actions/checkout, fetch-depth: 0)."
};
var unreadableMessages = (words) => ({
  fi: `git ei voinut lukea muutoksen committeja (”${words}”). Hae koko historia: git fetch --unshallow (GitHub Actionsissa actions/checkout, fetch-depth: 0).`,
  sv: `git kunde inte läsa ändringens incheckningar (”${words}”). Hämta hela historiken: git fetch --unshallow (i GitHub Actions: actions/checkout, fetch-depth: 0).`,
  en: `git could not read the commits of the change ("${words}"). Fetch the whole history: git fetch --unshallow (in GitHub Actions: actions/checkout, fetch-depth: 0).`
});
var unreadableHistory = (words) => ({
  fi: `git ei voinut lukea historiaa (”${words}”), joten en tiedä, milloin tiedostoja on viimeksi muutettu. Hae koko historia: git fetch --refetch --no-filter.`,
  sv: `git kunde inte läsa historiken (”${words}”), så jag vet inte när filerna senast ändrades. Hämta hela historiken: git fetch --refetch --no-filter.`,
  en: `git could not read the history ("${words}"), so I do not know when files last changed. Fetch all of it: git fetch --refetch --no-filter.`
});

// src/repository/changes.ts
var mostChanges = 60;
var longestText = 256e3;
async function readChanges(line, paths, since) {
  const entries = [];
  const keep = (entry) => {
    if (entry.date >= since) entries.push(entry);
    return entries.length < mostChanges;
  };
  const args = ["--no-renames", `--since=${since.toISOString()}`];
  const failed = await readLog(line, { args, paths, date: "%at" }, keep);
  if (failed !== null) return { undetermined: unreadableHistory(failed) };
  const texts = await textsOf(line, entries);
  const changes = new Map(paths.map((path) => [path, []]));
  for (const { commit, date, before, after, path } of entries)
    changes.get(path)?.push({ commit, date, before: texts.get(before) ?? null, after: texts.get(after) ?? null });
  return { changes, complete: entries.length < mostChanges };
}
async function readVersions(line, path, since) {
  const entries = [];
  let reached = false;
  const keep = (entry) => {
    entries.push(entry);
    reached = entry.date <= since;
    return !reached && entries.length < mostChanges;
  };
  const args = ["--first-parent", "-m", "--follow", "-M", "-l200"];
  const failed = await readLog(line, { args, paths: [path], date: "%ct" }, keep);
  if (failed !== null) return { undetermined: unreadableHistory(failed) };
  const texts = await textsOf(line, entries);
  const versions = entries.map(
    ({ commit, date, after }) => ({ commit, date, text: texts.get(after) ?? null })
  );
  return { versions, complete: reached || entries.length < mostChanges };
}
async function readLog({ cwd, commit }, { args, paths, date }, keep) {
  const word = randomBytes(16).toString("hex");
  const format = ["--raw", "--no-abbrev", "-z", "--no-color", "--no-ext-diff", `--format=${word} %H ${date}`];
  const command = ["--literal-pathspecs", "log", ...args, ...format, commit, "--", ...paths];
  const exit = await gitStream(cwd, command, logReader(word, keep));
  return exit.status === 0 ? null : gitWords(exit.stderr);
}
var record = /^\n?:\d{6} \d{6} ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])\d*$/u;
function logReader(word, keep) {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let header = { commit: "", date: new Date(Number.NaN) };
  let open = null;
  let going = true;
  const read = (text) => {
    if (open) {
      open.names -= 1;
      if (open.names > 0) return;
      const { before, after } = open;
      open = null;
      if (!Number.isNaN(header.date.getTime())) going = keep({ ...header, before, after, path: text });
    } else if (text.startsWith(word)) {
      const [, commit = "", seconds = ""] = text.trimEnd().split(" ");
      header = { commit, date: new Date(Number.parseInt(seconds, 10) * 1e3) };
    } else {
      const [, before, after, what] = record.exec(text) ?? [];
      if (before && after && what) open = { before, after, names: "RC".includes(what) ? 2 : 1 };
    }
  };
  return (chunk) => {
    const texts = (rest + decoder.write(chunk)).split("\0");
    rest = texts.pop() ?? "";
    for (const text of texts) if (going) read(text);
    return going;
  };
}
async function textsOf({ cwd, commit }, entries) {
  const ids = new Set(entries.flatMap(({ before, after }) => [before, after]).filter((id) => !/^0+$/u.test(id)));
  const requests = [...ids].map((oid) => ({ oid, limit: longestText }));
  const blobs = await readBlobs(cwd, commit, requests);
  const texts = /* @__PURE__ */ new Map();
  for (const [index, { oid }] of requests.entries()) {
    const blob = blobs[index];
    if (!blob || blob === "missing" || blob.bytes === null) continue;
    const content = contentOf(blob.bytes, blob.size, null);
    if (content.kind === "text") texts.set(oid, content.text);
  }
  return texts;
}

// src/repository/tags.ts
var mostTags = 2e3;
async function readTags(cwd, shallow) {
  const dated = await listed(cwd, "--sort=-creatordate", "%(refname) %(creatordate:unix)");
  const found = "undetermined" in dated ? await listed(cwd, "--sort=-version:refname", "%(refname) ") : dated;
  if ("undetermined" in found || found.length > 0) return found;
  return shallow || await fetchesNoTags(cwd) ? { undetermined: tagsNotHere } : [];
}
async function listed(cwd, sort, format) {
  const chunks = [];
  const args = ["for-each-ref", `--count=${mostTags}`, sort, `--format=${format}`, "refs/tags"];
  const exit = await gitStream(cwd, args, (chunk) => chunks.push(chunk) > 0);
  if (exit.status !== 0) return { undetermined: unreadableTags(gitWords(exit.stderr)) };
  const lines2 = Buffer.concat(chunks).toString("utf8").split("\n");
  return lines2.filter((line) => line.startsWith("refs/tags/")).map(tag);
}
function tag(line) {
  const [reference = "", seconds = ""] = line.split(" ");
  return { name: reference.slice("refs/tags/".length), date: seconds === "" ? null : new Date(Number(seconds) * 1e3) };
}
async function fetchesNoTags(cwd) {
  const chunks = [];
  const args = ["config", "--local", "-z", "--get-regexp", "^remote\\..*\\.(tagopt|fetch)$"];
  await gitStream(cwd, args, (chunk) => chunks.push(chunk) > 0);
  const values = Buffer.concat(chunks).toString("utf8").split("\0").filter(Boolean);
  const fetched = values.filter((value) => /\.fetch\n/u.test(value));
  const narrow = fetched.length > 0 && !fetched.some((value) => /\n\+?refs\/(?:heads\/)?\*:/u.test(value));
  return narrow || values.some((value) => /\.tagopt\n--no-tags$/u.test(value));
}
var tagsNotHere = {
  fi: "Kloonissa ei ole tageja, joten en tiedä, mitkä versiot on julkaistu. Hae ne: git fetch --tags (GitHub Actionsissa actions/checkout, fetch-depth: 0).",
  sv: "Klonen innehåller inga taggar, så jag vet inte vilka versioner som har getts ut. Hämta dem: git fetch --tags (i GitHub Actions: actions/checkout, fetch-depth: 0).",
  en: "The clone holds no tags, so I do not know which versions were released. Fetch them: git fetch --tags (in GitHub Actions: actions/checkout, fetch-depth: 0)."
};
var unreadableTags = (words) => ({
  fi: `git ei voinut lukea tageja (”${words}”), joten en tiedä, mitkä versiot on julkaistu. Hae ne: git fetch --tags.`,
  sv: `git kunde inte läsa taggarna (”${words}”), så jag vet inte vilka versioner som har getts ut. Hämta dem: git fetch --tags.`,
  en: `git could not read the tags ("${words}"), so I do not know which versions were released. Fetch them: git fetch --tags.`
});

// src/repository/history.ts
var longestArguments = 6e4;
function gitHistory(cwd, commit, shallow) {
  return {
    async lastChanged(paths) {
      if (commit === null || paths.length === 0) return /* @__PURE__ */ new Map();
      if (shallow) return { undetermined: shallowHistory };
      return readDates(cwd, commit, paths);
    },
    async messagesSince(base) {
      if (commit === null) return { messages: [], complete: true };
      return readMessages(cwd, commit, base, shallow);
    },
    async lastMessages(count) {
      if (commit === null) return { messages: [], complete: true };
      return readLastMessages(cwd, commit, Math.min(count, mostLast), shallow);
    },
    async changesSince(paths, since) {
      if (commit === null || paths.length === 0) return { changes: /* @__PURE__ */ new Map(), complete: true };
      return shallow ? { undetermined: shallowHistory } : readChanges({ cwd, commit }, paths, since);
    },
    async versionsSince(path, since) {
      if (commit === null) return { versions: [], complete: true };
      return shallow ? { undetermined: shallowHistory } : readVersions({ cwd, commit }, path, since);
    },
    tags: () => readTags(cwd, shallow)
  };
}
var mostMessages = 300;
var mostLast = 1e3;
async function readLastMessages(cwd, commit, count, shallow) {
  const chunks = [];
  const args = ["log", "--format=%B", "-z", "--no-color", `--max-count=${count}`, commit, "--"];
  const exit = await gitStream(cwd, args, (chunk) => chunks.push(chunk) > 0);
  if (exit.status !== 0) return { undetermined: unreadableMessages(gitWords(exit.stderr)) };
  const all = Buffer.concat(chunks).toString("utf8").split("\0");
  const commits = all.at(-1) === "" ? all.length - 1 : all.length;
  return { messages: all.filter((message) => message.trim() !== ""), complete: !shallow || commits >= count };
}
async function readMessages(cwd, commit, base, shallow) {
  const chunks = [];
  const args = ["log", "--format=%B", "-z", "--no-color", `--max-count=${mostMessages}`, commit, `^${base}`, "--"];
  const exit = await gitStream(cwd, args, (chunk) => chunks.push(chunk) > 0);
  if (exit.status !== 0) return { undetermined: unreadableMessages(gitWords(exit.stderr)) };
  const messages = Buffer.concat(chunks).toString("utf8").split("\0");
  return { messages: messages.filter((message) => message.trim() !== ""), complete: !shallow };
}
async function readDates(cwd, commit, paths) {
  const word = randomBytes2(16).toString("hex");
  const parser = logParser(word, new Set(paths));
  const args = ["--literal-pathspecs", "log", `--format=${word} %at`, "--name-only", "-z", "--no-renames", "--no-color"];
  const exit = await gitStream(cwd, [...args, "--no-ext-diff", commit, "--", ...pathspecs(paths)], parser.receive);
  return exit.status === 0 ? parser.dates : { undetermined: unreadableHistory(gitWords(exit.stderr)) };
}
function pathspecs(paths) {
  const length = paths.reduce((sum, path) => sum + path.length + 1, 0);
  return length > longestArguments || paths.some((path) => path.includes("�")) ? [] : paths;
}
function logParser(word, wanted) {
  const dates = /* @__PURE__ */ new Map();
  const decoder = new StringDecoder2("utf8");
  let rest = "";
  let date = new Date(Number.NaN);
  let first = false;
  const record2 = (text) => {
    if (text.startsWith(word)) {
      date = new Date(Number.parseInt(text.slice(word.length + 1), 10) * 1e3);
      first = true;
      return;
    }
    const path = first && text.startsWith("\n") ? text.slice(1) : text;
    first = false;
    if (wanted.has(path) && !dates.has(path) && !Number.isNaN(date.getTime())) dates.set(path, date);
  };
  const receive = (chunk) => {
    const texts = (rest + decoder.write(chunk)).split("\0");
    rest = texts.pop() ?? "";
    for (const text of texts) record2(text);
    return dates.size < wanted.size;
  };
  return { dates, receive };
}

// src/repository/top.ts
import { realpathSync, statSync } from "node:fs";
function requireFolder(path) {
  let stats;
  try {
    stats = statSync(path);
  } catch {
    throw new AuthorError(nothingThere(path), null);
  }
  if (!stats.isDirectory()) throw new AuthorError(notAFolder(path), null);
}
async function workingTreeFacts(path) {
  const args = ["rev-parse", "--is-bare-repository", "--is-shallow-repository", "--show-toplevel", "HEAD"];
  let output = "";
  const exit = await gitStream(path, args, (chunk) => {
    output += chunk.toString("utf8");
    return true;
  });
  const lines2 = output.split("\n");
  const [bare, shallow] = lines2.splice(0, 2);
  lines2.pop();
  const head = lines2.length > 1 ? lines2.pop() : void 0;
  const top = lines2.join("\n");
  if (top === "") throw new AuthorError(refusal(path, bare, exit.stderr), null);
  if (realpathSync.native(path) !== realpathSync.native(top)) throw new AuthorError(notTheTop(path, top), null);
  return { top, commit: isCommit(head) ? head : null, shallow: shallow === "true" };
}
function isCommit(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text ?? "");
}
function refusal(path, bare, words) {
  if (/dubious ownership|unsafe repository/.test(words)) return foreignOwner(path);
  if (bare === "true") return bareRepository(path);
  if (bare === "false") return insideGitFolder(path);
  if (/not a git repository/i.test(words)) return notARepository(path);
  return gitRefuses(path, words);
}
function typed(path) {
  return /^[\w./:\\@+~-]+$/.test(path) ? path : `"${path}"`;
}
var nothingThere = (path) => ({
  fi: `Kansiota ”${path}” ei ole. Tarkista polku tai mene koodivaraston kansioon ja anna komento: kuntalint check .`,
  sv: `Mappen ”${path}” finns inte. Kontrollera sökvägen eller gå till kodförrådets mapp och ge kommandot: kuntalint check .`,
  en: `There is no folder "${path}". Check the path, or go to the folder of the repository and run: kuntalint check .`
});
var notAFolder = (path) => ({
  fi: `”${path}” on tiedosto, mutta tarkistukseen tarvitaan koodivaraston kansio. Anna kansio, jossa tiedosto on, esimerkiksi: kuntalint check .`,
  sv: `”${path}” är en fil, men granskningen behöver kodförrådets mapp. Ange mappen som filen ligger i, till exempel: kuntalint check .`,
  en: `"${path}" is a file, but a check needs the folder of a repository. Give the folder that the file is in, for example: kuntalint check .`
});
var notARepository = (path) => ({
  fi: `Kansio ”${path}” ei ole git-koodivarasto. Mene koodivaraston kansioon, tai tee tästä kansiosta koodivarasto: git init && git add .`,
  sv: `Mappen ”${path}” är inte ett git-kodförråd. Gå till kodförrådets mapp, eller gör den här mappen till ett kodförråd: git init && git add .`,
  en: `The folder "${path}" is not a git repository. Go to the folder of the repository, or make this folder one: git init && git add .`
});
var notTheTop = (path, top) => ({
  fi: `”${path}” ei ole koodivaraston ylin kansio; se on ”${top}”. Anna komento: kuntalint check ${typed(top)}`,
  sv: `”${path}” är inte kodförrådets översta mapp; den är ”${top}”. Ge kommandot: kuntalint check ${typed(top)}`,
  en: `"${path}" is not the top folder of the repository; that is "${top}". Run: kuntalint check ${typed(top)}`
});
var bareRepository = (path) => ({
  fi: `”${path}” on paljas koodivarasto (bare), jossa ei ole tiedostoja tarkistettavaksi. Kloonaa se ja tarkista klooni: git clone ${typed(path)} palvelu && kuntalint check palvelu`,
  sv: `”${path}” är ett bart kodförråd (bare) utan filer att granska. Klona det och granska klonen: git clone ${typed(path)} tjanst && kuntalint check tjanst`,
  en: `"${path}" is a bare repository, which has no files to check. Clone it and check the clone: git clone ${typed(path)} service && kuntalint check service`
});
var insideGitFolder = (path) => ({
  fi: `”${path}” on gitin oma kansio eikä koodivaraston ylin kansio. Anna kansio, jossa .git on, esimerkiksi: kuntalint check .`,
  sv: `”${path}” är gits egen mapp och inte kodförrådets översta mapp. Ange mappen där .git ligger, till exempel: kuntalint check .`,
  en: `"${path}" is git's own folder, not the top folder of the repository. Give the folder that .git is in, for example: kuntalint check .`
});
var foreignOwner = (path) => ({
  fi: `Kansion ”${path}” omistaa toinen käyttäjä, eikä tämä gitin versio siksi lue sitä. Päivitä git versioon 2.38 tai uudempaan, tai salli kansio: git config --global --add safe.directory ${typed(path)}`,
  sv: `Mappen ”${path}” ägs av en annan användare, och den här versionen av git läser den därför inte. Uppdatera git till version 2.38 eller senare, eller tillåt mappen: git config --global --add safe.directory ${typed(path)}`,
  en: `The folder "${path}" belongs to another user, so this version of git does not read it. Update git to 2.38 or later, or allow the folder: git config --global --add safe.directory ${typed(path)}`
});
var gitRefuses = (path, words) => {
  const quoted = gitWords(words);
  return {
    fi: `git ei voinut lukea koodivarastoa ”${path}”. Git ilmoittaa: ”${quoted}”. Kokeile kansiossa komentoa git status ja korjaa se, mistä komento ilmoittaa.`,
    sv: `git kunde inte läsa kodförrådet ”${path}”. Git meddelar: ”${quoted}”. Pröva kommandot git status i mappen och rätta det som kommandot meddelar.`,
    en: `git could not read the repository "${path}". It says: "${quoted}". Try git status in that folder and correct what it tells.`
  };
};

export {
  lookIn,
  uniteRequests,
  wantedBytes,
  contentOf,
  fileMode,
  records,
  isSafePath,
  readBlobs,
  blobContent,
  longestLink,
  resolvePath,
  unlisted,
  gitHistory,
  requireFolder,
  workingTreeFacts,
  isCommit,
  gitRefuses
};
