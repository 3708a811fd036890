/** Files in which a product tells its name, version and address to package managers and catalogues. */
import type { File, ReadRequest } from '../model.ts'

/** Files above this many bytes are not read. */
const limit = 512_000

/** By the order in which they are read where a repository has several. */
const names = [
  'package.json',
  'pyproject.toml',
  'setup.cfg',
  'setup.py',
  'composer.json',
  'Cargo.toml',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'gradle.properties',
  'Directory.Build.props',
] as const
const project = /^[^/]{1,80}\.(?:cs|fs|vb)proj$/iu

/** A manifest of the product as a whole: in the folder that counts as its root. `path`: below that folder. */
export const isRootManifest = (path: string): boolean =>
  (names as readonly string[]).includes(path) || project.test(path)

/** The file in which a product says how it wants to be cited. */
export const citationFile = 'CITATION.cff'

/** Manifests and CITATION.cff of the root. `base`: the folder that counts as the root, with a slash behind it. */
export function manifestCandidates(files: readonly File[], base = ''): readonly ReadRequest[] {
  const below = (path: string): string => path.slice(base.length)
  return files
    .filter(({ path, mode }) => mode !== '160000' && (isRootManifest(below(path)) || below(path) === citationFile))
    .slice(0, 30)
    .map(({ path }) => ({ path, limit }))
}
