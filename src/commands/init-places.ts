/** What stands on the disk where a file would be written, tracked by git or not. */
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { File } from '../model.ts'

/** Why a path is not written: something of this name is there, in whatever case of letters, or a link is on the way. */
export interface InTheWay {
  /** From the top of the repository. */
  path: string
  why: 'exists' | 'link' | 'no-folder'
}

/** The entry of a folder that a file system may take for this name: `readme.md` for `README.md`. */
function entryLike(folder: string, name: string): string | null {
  const entries = readdirSync(folder)
  const wanted = name.toLowerCase()
  return entries.includes(name) ? name : (entries.find((entry) => entry.toLowerCase() === wanted) ?? null)
}

/** Files that git knows and the disk does not hold (a sparse checkout) are there all the same, and so are submodules. */
function knownToGit(files: readonly File[], path: string): InTheWay | null {
  const wanted = path.toLowerCase()
  const same = files.find((file) => file.path.toLowerCase() === wanted)
  if (same) return { path: same.path, why: 'exists' }
  const above = files.find((file) => wanted.startsWith(`${file.path.toLowerCase()}/`))
  return above ? { path: above.path, why: above.mode === '120000' ? 'link' : 'no-folder' } : null
}

/** What keeps a path of the repository from being written; null: nothing does. `path` is POSIX, from `top`. */
export function inTheWay(top: string, path: string, files: readonly File[]): InTheWay | null {
  const parts = path.split('/')
  let folder = ''
  for (const [index, part] of parts.entries()) {
    const entry = entryLike(join(top, folder), part)
    if (entry === null) return knownToGit(files, path)
    folder = folder === '' ? entry : `${folder}/${entry}`
    const stats = lstatSync(join(top, folder))
    if (stats.isSymbolicLink()) return { path: folder, why: index === parts.length - 1 ? 'exists' : 'link' }
    if (index === parts.length - 1) return { path: folder, why: 'exists' }
    // A folder of another case is another one for git, and the same one for some disks.
    if (!stats.isDirectory() || entry !== part) return { path: folder, why: 'no-folder' }
  }
  return knownToGit(files, path)
}
