import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/checks/globs.ts
async function pathsMatching(inventory, globs, not = []) {
  const { Minimatch } = await import("./esm-ZVIZCQSV.js");
  const options = { dot: true, nonegate: true, nocomment: true };
  const wanted = globs.map((glob) => new Minimatch(glob, options));
  const unwanted = not.map((glob) => new Minimatch(glob, options));
  return inventory.repository.files.map(({ path }) => path).filter((path) => wanted.some((glob) => glob.match(path)) && !unwanted.some((glob) => glob.match(path)));
}
function literalPart(glob) {
  const wildcard = glob.search(/[*?[{(!+@]/u);
  return wildcard < 0 ? glob : glob.slice(0, glob.lastIndexOf("/", wildcard) + 1) || glob;
}

export {
  pathsMatching,
  literalPart
};
