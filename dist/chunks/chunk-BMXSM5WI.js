import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  blobContent,
  fileMode,
  gitHistory,
  isCommit,
  isSafePath,
  longestLink,
  lookIn,
  readBlobs,
  records,
  requireFolder,
  resolvePath,
  uniteRequests,
  unlisted
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

// src/repository/commit.ts
import { basename, resolve } from "node:path";
async function openCommit(path, ref, options) {
  requireFolder(path);
  const { lent } = options;
  const [{ top, commit, shallow }, address] = await Promise.all([
    commitFacts(path, ref, lent),
    options.name === void 0 ? git(path, ["config", "--get", "remote.origin.url"], { allowFailure: true }) : null
  ]);
  const files = await treeFiles(top, commit, ref, lent);
  const linkTexts = linkReader(top, commit, files, lent);
  return {
    name: options.name ?? forgeName(address?.toString("utf8") ?? "") ?? basename(top, ".git"),
    commit,
    today: options.today,
    complete: true,
    files: [...files.values()],
    read: (requests) => readCommit({ top, commit, files, lent }, linkTexts, requests),
    // What was fetched comes without its history.
    history: gitHistory(top, commit, shallow || lent !== void 0),
    forge: unknownFacts()
  };
}
async function commitFacts(path, ref, lent) {
  if (ref === "" || ref.startsWith("-")) throw new AuthorError(unknownRef(ref), null);
  const args = ["rev-parse", "--show-cdup", "--is-shallow-repository", "--verify", "--quiet", `${ref}^{commit}`];
  const answers = (await git(path, args, { allowFailure: true, ...lent ? { env: lent.env } : {} })).toString("utf8").trimEnd().split("\n");
  const commit = answers.pop();
  if (!isCommit(commit)) throw new AuthorError(unknownRef(ref), null);
  const shallow = answers.pop() === "true";
  return { top: resolve(path, answers.pop() ?? ""), commit, shallow };
}
async function treeFiles(path, commit, ref, lent) {
  const files = /* @__PURE__ */ new Map();
  for (const { text } of records(await treeListing(path, commit, ref, lent))) {
    const tab = text.indexOf("	");
    const name = text.slice(tab + 1);
    const oid = text.slice(text.lastIndexOf(" ", tab) + 1, tab);
    if (!files.has(name) && isSafePath(name)) files.set(name, { path: name, mode: fileMode(text.slice(0, 6)), oid });
  }
  return files;
}
async function treeListing(path, commit, ref, lent) {
  try {
    return await git(path, ["ls-tree", "-r", "-z", "--full-tree", commit], lent ? { env: lent.env } : {});
  } catch (error) {
    throw error instanceof GitError ? new AuthorError(unknownTree(ref, commit), null) : error;
  }
}
function linkReader(path, commit, files, lent) {
  let texts;
  const load = async () => {
    const links = [...files.values()].filter(({ mode }) => mode === "120000");
    const blobs = await readBlobs(
      path,
      commit,
      links.map(({ oid }) => ({ oid, limit: longestLink })),
      lent
    );
    return new Map(
      links.flatMap((link, index) => {
        const blob = blobs[index];
        return blob && blob !== "missing" && blob.bytes ? [[link.path, blob.bytes.toString("utf8")]] : [];
      })
    );
  };
  return () => {
    texts ??= load();
    return texts;
  };
}
async function readCommit({ top, commit, files, lent }, linkTexts, requests) {
  const known = uniteRequests(requests).filter((request) => files.has(request.path));
  const anyLink = known.some((request) => files.get(request.path)?.mode === "120000");
  const texts = anyLink ? await linkTexts() : /* @__PURE__ */ new Map();
  const look = lookIn(files, (link) => texts.get(link));
  const contents = /* @__PURE__ */ new Map();
  const wanted = [];
  for (const request of known) {
    const destination = whereTo(request.path, files, look);
    if ("reason" in destination) contents.set(request.path, { kind: "unreadable", reason: destination.reason });
    else wanted.push({ request, target: destination.target, blob: { ...request, oid: destination.oid } });
  }
  const blobs = await readBlobs(
    top,
    commit,
    wanted.map(({ blob }) => blob),
    lent
  );
  for (const [index, { request, target }] of wanted.entries()) {
    contents.set(request.path, blobContent(blobs[index] ?? "missing", request, target));
  }
  return contents;
}
function whereTo(path, files, look) {
  const file = files.get(path);
  if (file?.oid && file.mode.startsWith("100")) return { oid: file.oid, target: null };
  const destination = resolvePath(path, look);
  if (destination && "reason" in destination) return destination;
  const oid = destination && files.get(destination.path)?.oid;
  return oid ? { oid, target: destination.path } : { reason: unlisted(path, path) };
}
var unknownRef = (ref) => ({
  fi: `En löytänyt versiota ”${ref}” tästä koodivarastosta. Tarkista nimi (git branch --all, git tag) tai hae se ensin: git fetch origin "${ref}".`,
  sv: `Jag hittade inte versionen ”${ref}” i det här kodförrådet. Kontrollera namnet (git branch --all, git tag) eller hämta den först: git fetch origin "${ref}".`,
  en: `I did not find the commit, branch or tag "${ref}" in this repository. Check the name (git branch --all, git tag) or fetch it first: git fetch origin "${ref}".`
});
var unknownTree = (ref, commit) => ({
  fi: `Version ”${ref}” (${commit}) tiedostoluettelo ei ole tässä kloonissa. Hae se: git fetch --refetch origin ${commit}`,
  sv: `Fillistan för versionen ”${ref}” (${commit}) finns inte i den här klonen. Hämta den: git fetch --refetch origin ${commit}`,
  en: `The list of files of "${ref}" (${commit}) is not in this clone. Fetch it: git fetch --refetch origin ${commit}`
});

export {
  openCommit
};
