/** Patterns of users' own rules over the files of a repository. */
import type { Inventory } from '../artefact.ts'

/** Paths of the repository that match one of the globs (minimatch), in the order of the list of files. */
export async function pathsMatching(
  inventory: Inventory,
  globs: readonly string[],
  not: readonly string[] = [],
): Promise<readonly string[]> {
  const { Minimatch } = await import('minimatch')
  const options = { dot: true, nonegate: true, nocomment: true }
  const wanted = globs.map((glob) => new Minimatch(glob, options))
  const unwanted = not.map((glob) => new Minimatch(glob, options))
  return inventory.repository.files
    .map(({ path }) => path)
    .filter((path) => wanted.some((glob) => glob.match(path)) && !unwanted.some((glob) => glob.match(path)))
}

/** The path that a glob stands for when it has no wildcard; else where the wildcard begins. */
export function literalPart(glob: string): string {
  const wildcard = glob.search(/[*?[{(!+@]/u)
  return wildcard < 0 ? glob : glob.slice(0, glob.lastIndexOf('/', wildcard) + 1) || glob
}
