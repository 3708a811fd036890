import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/checks/globs.ts
async function matcherOf(globs, { not = [], ignoreCase = false, hidden = true }) {
  const { Minimatch } = await import("./esm-CNP6I3D4.js");
  const options = { dot: hidden, nocase: ignoreCase, nonegate: true, nocomment: true, braceExpandMax: 200 };
  const wanted = globs.map((glob) => new Minimatch(glob, options));
  const unwanted = not.map((glob) => new Minimatch(glob, { ...options, dot: true }));
  return (path) => wanted.some((glob) => glob.match(path)) && !unwanted.some((glob) => glob.match(path));
}
async function pathsMatching(inventory, globs, reading = {}) {
  const matches = await matcherOf(globs, reading);
  return inventory.repository.files.map(({ path }) => path).filter(matches);
}
function foldersIn(inventory) {
  const folders = /* @__PURE__ */ new Set();
  for (const { path } of inventory.repository.files) {
    for (let end = path.indexOf("/"); end > 0; end = path.indexOf("/", end + 1)) folders.add(path.slice(0, end));
  }
  return folders;
}
async function foldersMatching(inventory, globs, reading = {}) {
  const matches = await matcherOf(
    globs.map((glob) => glob.replace(/\/$/u, "")),
    reading
  );
  return [...foldersIn(inventory)].filter(matches);
}
function literalPart(glob) {
  const wildcard = glob.search(/[*?[{(!+@]/u);
  return wildcard < 0 ? glob : glob.slice(0, glob.lastIndexOf("/", wildcard) + 1) || glob;
}

export {
  pathsMatching,
  foldersMatching,
  literalPart
};
