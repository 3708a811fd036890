import { lstatSync } from 'node:fs'
import type { File } from '../model.ts'
import { fileMode, isSafePath, records } from './tree.ts'

/** The files of a working tree. */
export interface Listing {
  files: Map<string, File>
  /** Paths that a sparse checkout left out of the disk. */
  sparse: Set<string>
  /** The bytes of names that are not UTF-8, and of the folders above them, by the name that is shown (with U+FFFD). */
  raw: Map<string, Buffer>
}

/**
 * The list out of `git ls-files -t -s -d -z` and `git ls-files -o -z` (`null`: tracked files only).
 * Conflict stages are one file; files that were deleted or gave way to a folder or link are left out.
 */
export function parseListing(tracked: Buffer, others: Buffer | null, locate: (path: string) => string): Listing {
  const listing: Listing = { files: new Map(), sparse: new Set(), raw: new Map() }
  addTracked(listing, tracked)
  if (others) addOthers(listing, others, locate)
  return listing
}

/** Records are `<tag> <mode> <oid> <stage>\t<path>`; tag R: deleted, S: not checked out (sparse). */
function addTracked({ files, sparse, raw }: Listing, output: Buffer): void {
  for (const { text, raw: bytes } of records(output)) {
    const tab = text.indexOf('\t')
    const path = text.slice(tab + 1)
    if (text.startsWith('R')) {
      files.delete(path)
      continue
    }
    if (bytes && !remember(raw, path, bytes.subarray(bytes.indexOf(9) + 1))) continue
    const staged = text[tab - 1] === '0'
    files.set(path, { path, mode: fileMode(text.slice(2, 8)), oid: staged ? text.slice(9, tab - 2) : null })
    if (text.startsWith('S')) sparse.add(path)
  }
}

function addOthers({ files, raw }: Listing, output: Buffer, locate: (path: string) => string): void {
  const links: string[] = []
  for (const { text: path, raw: bytes } of records(output)) {
    // A trailing slash marks a repository inside the repository, which is no part of this one.
    if (path.endsWith('/') || !isSafePath(path) || (bytes && !remember(raw, path, bytes))) continue
    const stats = bytes ? undefined : lstatSync(locate(path), { throwIfNoEntry: false })
    if (stats?.isSymbolicLink()) links.push(path)
    const mode = stats?.isSymbolicLink() ? '120000' : stats && stats.mode & 0o100 ? '100755' : '100644'
    dropAbove(files, path)
    files.set(path, { path, mode, oid: null })
  }
  for (const link of links) dropBelow(files, `${link}/`)
}

/** git does not call a tracked file deleted when a folder took its name; a file inside shows that one did. */
function dropAbove(files: Map<string, File>, path: string): void {
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) files.delete(path.slice(0, end))
}

/** Nor those in a folder that a symbolic link took the place of. */
function dropBelow(files: Map<string, File>, folder: string): void {
  for (const path of files.keys()) if (path.startsWith(folder)) files.delete(path)
}

/** false when another name is shown by the same text: only the first of them can be told apart. */
function remember(raw: Map<string, Buffer>, path: string, bytes: Buffer): boolean {
  const known = raw.get(path)
  if (known) return known.equals(bytes)
  for (let end = bytes.indexOf(47); end > 0; end = bytes.indexOf(47, end + 1)) {
    const folder = bytes.toString('utf8', 0, end)
    if (folder.includes('\ufffd') && !raw.has(folder)) raw.set(folder, bytes.subarray(0, end))
  }
  raw.set(path, bytes)
  return true
}
