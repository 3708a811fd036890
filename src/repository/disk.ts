import { Buffer } from 'node:buffer'
import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs'
import { sep } from 'node:path'
import type { Content, ReadRequest, Text } from '../model.ts'
import type { Listing } from './listing.ts'
import { resolvePath, type Thing, unlisted } from './symlink.ts'
import { contentOf, wantedBytes } from './tree.ts'

/** Where a path of the list stands on the disk; bytes for names that are not UTF-8. */
export type Locate = (path: string) => string | Buffer

/** Gives `locate` for a working tree. */
export function locateIn(top: string, raw: ReadonlyMap<string, Buffer>): Locate {
  return (path) => {
    const bytes = raw.size > 0 ? raw.get(path) : undefined
    return bytes ? Buffer.concat([Buffer.from(`${top}/`), bytes]) : `${top}/${path}`
  }
}

/** What stands on the disk, each path asked once. */
export function lookOnDisk(locate: Locate): (path: string) => Thing {
  const known = new Map<string, Thing>()
  return (path) => {
    const before = known.get(path)
    if (before !== undefined) return before
    const thing = thingAt(locate(path))
    known.set(path, thing)
    return thing
  }
}

function thingAt(place: string | Buffer): Thing {
  try {
    const stats = lstatSync(place, { throwIfNoEntry: false })
    if (!stats) return 'nothing'
    if (stats.isFile()) return 'file'
    if (stats.isDirectory()) return 'folder'
    if (!stats.isSymbolicLink()) return 'other'
    const link = readlinkSync(place)
    return { link: sep === '\\' ? link.replaceAll('\\', '/') : link }
  } catch {
    // ENOTDIR: a folder above became a file. ENAMETOOLONG, EACCES: nothing that can be read.
    return 'nothing'
  }
}

/**
 * Reads one file of the list; null when it is not on the disk. Synchronous on purpose: 40 files take about a
 * millisecond, with promises several times as long.
 */
export function readFromDisk(
  request: ReadRequest,
  listing: Listing,
  look: (path: string) => Thing,
  locate: Locate,
): Content | null {
  const { path } = request
  if (listing.files.get(path)?.mode === '160000') return unreadable(submoduleEntry(path))
  const destination = resolvePath(path, look)
  if (destination === null) return null
  if ('reason' in destination) return unreadable(destination.reason)
  const mode = listing.files.get(destination.path)?.mode
  if (mode === undefined || mode === '160000') return unreadable(unlisted(path, destination.path))
  return readFile(locate(destination.path), request, destination.followed ? destination.path : null)
}

// Neither a link nor a pipe that takes the file's place between looking and opening can mislead or block us.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

function readFile(place: string | Buffer, request: ReadRequest, target: string | null): Content {
  let descriptor: number | null = null
  try {
    descriptor = openSync(place, flags)
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return unreadable(cannotRead(request.path, 'not a regular file'))
    const wanted = wantedBytes(stats.size, request)
    if (wanted === null) return { kind: 'too-large', size: stats.size, limit: request.limit }
    return contentOf(readBytes(descriptor, wanted), stats.size, target, request.bytes)
  } catch (error) {
    return unreadable(cannotRead(request.path, (error as NodeJS.ErrnoException).code ?? String(error)))
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

function readBytes(descriptor: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const count = readSync(descriptor, buffer, filled, length - filled, filled)
    if (count === 0) break
    filled += count
  }
  return buffer.subarray(0, filled)
}

const unreadable = (reason: Text): Content => ({ kind: 'unreadable', reason })

const cannotRead = (path: string, words: string): Text => ({
  fi: `Tiedostoa ”${path}” ei voitu lukea (${words}). Tarkista tiedoston käyttöoikeudet.`,
  sv: `Filen ”${path}” kunde inte läsas (${words}). Kontrollera filens behörigheter.`,
  en: `The file "${path}" could not be read (${words}). Check the permissions of the file.`,
})

const submoduleEntry = (path: string): Text => ({
  fi: `”${path}” on alimoduuli (git submodule), jonka sisältöä ei lueta. Tarkista se omassa koodivarastossaan.`,
  sv: `”${path}” är en undermodul (git submodule), vars innehåll inte läses. Granska den i dess eget kodförråd.`,
  en: `"${path}" is a submodule, whose content is not read. Check it in its own repository.`,
})
