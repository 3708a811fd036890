import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  blobContent,
  contentOf,
  fileMode,
  gitHistory,
  gitRefuses,
  isSafePath,
  readBlobs,
  records,
  requireFolder,
  resolvePath,
  uniteRequests,
  unlisted,
  wantedBytes,
  workingTreeFacts
} from "./chunk-BZJXENXZ.js";
import {
  GitError,
  forgeName,
  git
} from "./chunk-PKA3MPQB.js";
import {
  unknownFacts
} from "./chunk-PUJKWDWB.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/repository/worktree.ts
import { basename } from "node:path";

// src/repository/disk.ts
import { Buffer } from "node:buffer";
import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from "node:fs";
import { sep } from "node:path";
function locateIn(top, raw) {
  return (path) => {
    const bytes = raw.size > 0 ? raw.get(path) : void 0;
    return bytes ? Buffer.concat([Buffer.from(`${top}/`), bytes]) : `${top}/${path}`;
  };
}
function lookOnDisk(locate) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const before = known.get(path);
    if (before !== void 0) return before;
    const thing = thingAt(locate(path));
    known.set(path, thing);
    return thing;
  };
}
function thingAt(place) {
  try {
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (!stats) return "nothing";
    if (stats.isFile()) return "file";
    if (stats.isDirectory()) return "folder";
    if (!stats.isSymbolicLink()) return "other";
    const link = readlinkSync(place);
    return { link: sep === "\\" ? link.replaceAll("\\", "/") : link };
  } catch {
    return "nothing";
  }
}
function readFromDisk(request, listing, look, locate) {
  const { path } = request;
  if (listing.files.get(path)?.mode === "160000") return unreadable(submoduleEntry(path));
  const destination = resolvePath(path, look);
  if (destination === null) return null;
  if ("reason" in destination) return unreadable(destination.reason);
  const mode = listing.files.get(destination.path)?.mode;
  if (mode === void 0 || mode === "160000") return unreadable(unlisted(path, destination.path));
  return readFile(locate(destination.path), request, destination.followed ? destination.path : null);
}
var flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function readFile(place, request, target) {
  let descriptor = null;
  try {
    descriptor = openSync(place, flags);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return unreadable(cannotRead(request.path, "not a regular file"));
    const wanted = wantedBytes(stats.size, request);
    if (wanted === null) return { kind: "too-large", size: stats.size, limit: request.limit };
    return contentOf(readBytes(descriptor, wanted), stats.size, target, request.bytes);
  } catch (error) {
    return unreadable(cannotRead(request.path, error.code ?? String(error)));
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
function readBytes(descriptor, length) {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, buffer, filled, length - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}
var unreadable = (reason) => ({ kind: "unreadable", reason });
var cannotRead = (path, words) => ({
  fi: `Tiedostoa ”${path}” ei voitu lukea (${words}). Tarkista tiedoston käyttöoikeudet.`,
  sv: `Filen ”${path}” kunde inte läsas (${words}). Kontrollera filens behörigheter.`,
  en: `The file "${path}" could not be read (${words}). Check the permissions of the file.`
});
var submoduleEntry = (path) => ({
  fi: `”${path}” on alimoduuli (git submodule), jonka sisältöä ei lueta. Tarkista se omassa koodivarastossaan.`,
  sv: `”${path}” är en undermodul (git submodule), vars innehåll inte läses. Granska den i dess eget kodförråd.`,
  en: `"${path}" is a submodule, whose content is not read. Check it in its own repository.`
});

// src/repository/listing.ts
import { lstatSync as lstatSync2 } from "node:fs";
function parseListing(tracked, others, locate) {
  const listing = { files: /* @__PURE__ */ new Map(), sparse: /* @__PURE__ */ new Set(), raw: /* @__PURE__ */ new Map() };
  addTracked(listing, tracked);
  if (others) addOthers(listing, others, locate);
  return listing;
}
function addTracked({ files, sparse, raw }, output) {
  for (const { text, raw: bytes } of records(output)) {
    const tab = text.indexOf("	");
    const path = text.slice(tab + 1);
    if (text.startsWith("R")) {
      files.delete(path);
      continue;
    }
    if (bytes && !remember(raw, path, bytes.subarray(bytes.indexOf(9) + 1))) continue;
    const staged = text[tab - 1] === "0";
    files.set(path, { path, mode: fileMode(text.slice(2, 8)), oid: staged ? text.slice(9, tab - 2) : null });
    if (text.startsWith("S")) sparse.add(path);
  }
}
function addOthers({ files, raw }, output, locate) {
  const links = [];
  for (const { text: path, raw: bytes } of records(output)) {
    if (path.endsWith("/") || !isSafePath(path) || bytes && !remember(raw, path, bytes)) continue;
    const stats = bytes ? void 0 : lstatSync2(locate(path), { throwIfNoEntry: false });
    if (stats?.isSymbolicLink()) links.push(path);
    const mode = stats?.isSymbolicLink() ? "120000" : stats && stats.mode & 64 ? "100755" : "100644";
    dropAbove(files, path);
    files.set(path, { path, mode, oid: null });
  }
  for (const link of links) dropBelow(files, `${link}/`);
}
function dropAbove(files, path) {
  for (let end = path.indexOf("/"); end > 0; end = path.indexOf("/", end + 1)) files.delete(path.slice(0, end));
}
function dropBelow(files, folder) {
  for (const path of files.keys()) if (path.startsWith(folder)) files.delete(path);
}
function remember(raw, path, bytes) {
  const known = raw.get(path);
  if (known) return known.equals(bytes);
  for (let end = bytes.indexOf(47); end > 0; end = bytes.indexOf(47, end + 1)) {
    const folder = bytes.toString("utf8", 0, end);
    if (folder.includes("�") && !raw.has(folder)) raw.set(folder, bytes.subarray(0, end));
  }
  raw.set(path, bytes);
  return true;
}

// src/repository/worktree.ts
async function openWorktree(path, options) {
  requireFolder(path);
  const [facts, tracked, others, address] = await Promise.allSettled([
    workingTreeFacts(path),
    git(path, ["ls-files", "-t", "-s", "-d", "-z"]),
    options.trackedOnly ? null : git(path, ["ls-files", "-o", "--exclude-standard", "-z"]),
    options.name === void 0 ? git(path, ["config", "--get", "remote.origin.url"], { allowFailure: true }) : null
  ]);
  const { top, commit, shallow } = settled(facts, path);
  const listing = parseListing(settled(tracked, path), settled(others, path), (other) => `${top}/${other}`);
  return {
    name: options.name ?? forgeName(settled(address, path)?.toString("utf8") ?? "") ?? basename(top),
    commit,
    today: options.today,
    complete: true,
    files: [...listing.files.values()],
    read: (requests) => readWorktree(top, commit, listing, requests),
    history: gitHistory(top, commit, shallow),
    forge: unknownFacts()
  };
}
function settled(result, path) {
  if (result.status === "fulfilled") return result.value;
  const { reason } = result;
  throw reason instanceof GitError ? new AuthorError(gitRefuses(path, reason.exit.stderr), null) : reason;
}
async function readWorktree(top, commit, listing, requests) {
  const contents = /* @__PURE__ */ new Map();
  const locate = locateIn(top, listing.raw);
  const look = lookOnDisk(locate);
  const absent = [];
  for (const request of uniteRequests(requests)) {
    const file = listing.files.get(request.path);
    if (!file) continue;
    const content = readFromDisk(request, listing, look, locate);
    if (content) contents.set(request.path, content);
    else if (isSparse(listing, file)) absent.push({ request, oid: file.oid });
  }
  if (absent.length > 0) await readSparse(top, commit, absent, contents);
  return contents;
}
function isSparse(listing, file) {
  return listing.sparse.has(file.path) && file.oid !== null && file.mode !== "120000";
}
async function readSparse(top, commit, absent, contents) {
  const blobs = await readBlobs(
    top,
    commit,
    absent.map(({ request: { limit, head }, oid }) => ({ oid, limit, head }))
  );
  for (const [index, { request }] of absent.entries()) {
    contents.set(request.path, blobContent(blobs[index] ?? "missing", request, null));
  }
}

// src/run.ts
var named = ({ name }) => name === void 0 ? {} : { name };
async function open(options) {
  const { path, ref, today, trackedOnly } = options;
  if (ref === void 0) return openWorktree(path, { today, trackedOnly, ...named(options) });
  const { openCommit } = await import("./commit-4Y5GBO4X.js");
  return openCommit(path, ref, { today, ...named(options) });
}
async function openBase(options) {
  const { path, ref, base, today } = options;
  if (!base) return null;
  const { openBase: openAt } = await import("./base-HXCT5XN5.js");
  return openAt({ top: path, ref: ref ?? null, today, ...named(options) }, base);
}
async function withFacts(repository, { facts }) {
  if (!facts) return repository;
  const { otherRepository, unknownFacts: unknownFacts2 } = await import("./facts-unknown-74WCDXK3.js");
  if (repository.name.toLowerCase() !== facts.name.toLowerCase())
    return { ...repository, forge: unknownFacts2(otherRepository) };
  const { readFacts } = await import("./facts-Y2XJXRDZ.js");
  return { ...repository, forge: await readFacts(facts.api, repository) };
}
async function ownersErrorsBefore(base, { facts }) {
  if (!isOpen(base) || !facts) return null;
  const { ownersFileIn, readOwnersErrors } = await import("./facts-Y2XJXRDZ.js");
  const owners = ownersFileIn(base.repository.files);
  return owners !== null && base.changed.has(owners) ? readOwnersErrors(facts.api, base.repository) : null;
}
function inSurroundings(base, { forge }, before) {
  if (!isOpen(base)) return base;
  const ownersErrors = before !== null && forge.asked ? before : forge.ownersErrors;
  return { ...base, repository: { ...base.repository, forge: { ...forge, ownersErrors } } };
}
var isOpen = (base) => base !== null && "repository" in base;
async function openBoth(options, made) {
  const base = await openBase(options);
  try {
    const repository = await open(options);
    if (!isOpen(base)) throw new AuthorError(base?.reason ?? noBase, null);
    return await made(repository, base.repository);
  } finally {
    if (isOpen(base)) await base.close();
  }
}
var noBase = {
  fi: "Vertailukohtaa ei saatu.",
  sv: "Det gick inte att få något att jämföra med.",
  en: "There is nothing to compare with."
};
function styleOf({ path }) {
  let opened = null;
  return async (...asked) => {
    opened ??= import("./spectral-AKUFNYUW.js").then(({ openSpectral }) => openSpectral(path));
    return (await opened)(...asked);
  };
}
function urlsOf() {
  let opened = null;
  return async (urls) => {
    opened ??= import("./urls-XQUJZQGK.js").then(({ openUrls }) => openUrls());
    return (await opened)(urls);
  };
}
async function run(options) {
  const opening = openBase(options);
  opening.catch(() => {
  });
  try {
    const opened = open(options);
    const [repository, before, { judge }] = await Promise.all([
      opened.then((one) => withFacts(one, options)),
      // A fault of the base is told after what is wrong with the repository itself.
      opening.then((base2) => ownersErrorsBefore(base2, options)).catch(() => null),
      import("./judge-LXMDO4UH.js")
    ]);
    const base = await opening;
    const askUrls = options.askUrls ?? urlsOf();
    const asked = { ...options, askStyle: options.askStyle ?? styleOf(options), askUrls };
    const report = await judge(repository, asked, inSurroundings(base, repository, before));
    return { report, changed: isOpen(base) ? base.changed : null, read: (requests) => repository.read(requests) };
  } finally {
    const base = await opening.catch(() => null);
    if (isOpen(base)) await base.close();
  }
}

export {
  open,
  openBoth,
  run
};
