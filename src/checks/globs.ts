/** Patterns of users' own rules over the files of a repository. */
import type { Inventory } from '../artefact.ts'

/** How globs are read, beside the globs themselves. */
export interface GlobReading {
  /** Files that do not count. */
  not?: readonly string[]
  /** Upper and lower case are equal. */
  ignoreCase?: boolean
  /** Do wildcards match names that begin with a dot as well? True unless told. */
  hidden?: boolean
}

async function matcherOf(
  globs: readonly string[],
  { not = [], ignoreCase = false, hidden = true }: GlobReading,
): Promise<(path: string) => boolean> {
  const { Minimatch } = await import('minimatch')
  const options = { dot: hidden, nocase: ignoreCase, nonegate: true, nocomment: true, braceExpandMax: 200 }
  const wanted = globs.map((glob) => new Minimatch(glob, options))
  const unwanted = not.map((glob) => new Minimatch(glob, { ...options, dot: true }))
  return (path) => wanted.some((glob) => glob.match(path)) && !unwanted.some((glob) => glob.match(path))
}

/** Paths of the repository that match one of the globs (minimatch), in the order of the list of files. */
export async function pathsMatching(
  inventory: Inventory,
  globs: readonly string[],
  reading: GlobReading = {},
): Promise<readonly string[]> {
  const matches = await matcherOf(globs, reading)
  return inventory.repository.files.map(({ path }) => path).filter(matches)
}

/** Every folder that holds a file, in the order of the list of files; the top is not among them. */
export function foldersIn(inventory: Inventory): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const { path } of inventory.repository.files) {
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) folders.add(path.slice(0, end))
  }
  return folders
}

/** Folders of the repository that match one of the globs. A slash at the end of a glob means nothing here. */
export async function foldersMatching(
  inventory: Inventory,
  globs: readonly string[],
  reading: GlobReading = {},
): Promise<readonly string[]> {
  const matches = await matcherOf(
    globs.map((glob) => glob.replace(/\/$/u, '')),
    reading,
  )
  return [...foldersIn(inventory)].filter(matches)
}

/** The path that a glob stands for when it has no wildcard; else where the wildcard begins. */
export function literalPart(glob: string): string {
  const wildcard = glob.search(/[*?[{(!+@]/u)
  return wildcard < 0 ? glob : glob.slice(0, glob.lastIndexOf('/', wildcard) + 1) || glob
}
