/** The parts of a repository that inventories are taken of: the whole, and each component of a monorepo. */
import type { File } from '../model.ts'
import type { Component } from '../settings.ts'

/** What one inventory is about. All paths are from the top of the repository. */
export interface View {
  /** Null: the repository as a whole, without the folders of its components. */
  component: string | null
  /** The folder that counts as the top, with a slash behind it; '' for the top of the repository. */
  base: string
  files: readonly File[]
}

/** A folder as settings may write it (`./service/`), as paths begin with it. */
const folderOf = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')

const baseOf = (path: string): string => {
  const folder = folderOf(path)
  return folder === '' ? '' : `${folder}/`
}

/** The list of the innermost component whose folder a file lies in. */
function homeOf(path: string, folders: ReadonlyMap<string, File[]>): File[] | undefined {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const home = folders.get(path.slice(0, at))
    if (home) return home
  }
  return folders.get('')
}

/** The repository as a whole, then each component. A file of a component inside another belongs to the inner one only. */
export function viewsOf(files: readonly File[], components: readonly Component[]): readonly [View, ...View[]] {
  if (components.length === 0) return [{ component: null, base: '', files }]
  const folders = new Map<string, File[]>(components.map(({ path }) => [folderOf(path), []]))
  const rest: File[] = []
  for (const file of files) (homeOf(file.path, folders) ?? rest).push(file)
  const parts = components.map(({ name, path }) => ({
    component: name,
    base: baseOf(path),
    files: folders.get(folderOf(path)) ?? [],
  }))
  // A component at the top takes nothing away from the whole.
  return [{ component: null, base: '', files: folders.get('') ?? rest }, ...parts]
}

/** Components whose folder is not there or holds no files: a mistake in the settings. */
export function componentsWithoutFiles(files: readonly File[], components: readonly Component[]): readonly Component[] {
  return components.filter(({ path }) => {
    const base = baseOf(path)
    return !files.some((file) => file.path.startsWith(base))
  })
}
