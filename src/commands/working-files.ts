/** Files of a working tree on the disk: read as they are, and written so that each is there whole or not at all. */
import { isUtf8 } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { constants, lstatSync, type Stats } from 'node:fs'
import { chmod, lstat, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AuthorError, type Text } from '../model.ts'
import { refuseLinks } from '../repository/links.ts'

/** A file to write: `from` is its path and `before` its text on the disk now; null: it is new. */
export interface FileToWrite {
  from: string | null
  to: string
  before: string
  after: string
}

/** No document of governance is larger; an edit of a larger file is not made. */
const largest = 4_000_000

const changedMeanwhile = (path: string): Text => ({
  fi: `Tiedosto ${path} muuttui ajon aikana, joten mitään ei kirjoitettu. Anna komento uudelleen.`,
  sv: `Filen ${path} ändrades under körningen, så ingenting skrevs. Ge kommandot på nytt.`,
  en: `The file ${path} changed during the run, so nothing was written. Run the command again.`,
})
const isThere = (path: string): Text => ({
  fi: `Polussa ${path} on jo tiedosto tai kansio, jota git ei seuraa. En kirjoita sen päälle. Siirrä se pois, tai lisää se versionhallintaan.`,
  sv: `På ${path} finns redan en fil eller mapp som git inte följer. Jag skriver inte över den. Flytta undan den, eller lägg den i versionshanteringen.`,
  en: `There is a file or folder at ${path} already that git does not track. I do not write over it. Move it away, or put it under version control.`,
})
const cannotWrite = (path: string, why: string): Text => ({
  fi: `En voinut kirjoittaa tiedostoa ${path}: ${why}. Tarkista, että kansioon saa kirjoittaa.`,
  sv: `Jag kunde inte skriva filen ${path}: ${why}. Kontrollera att du får skriva i mappen.`,
  en: `I could not write the file ${path}: ${why}. Check that you may write to the folder.`,
})

const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

function linked(top: string, path: string): boolean {
  try {
    refuseLinks(top, path)
    return false
  } catch (error) {
    if (error instanceof AuthorError) return true
    throw error
  }
}

/** Does anything stand at this path of the working tree? Links count, wherever they lead. */
export function isOccupied(top: string, path: string): boolean {
  try {
    return lstatSync(join(top, path), { throwIfNoEntry: false }) !== undefined
  } catch {
    // A file stands where a folder should be: nothing can be put there.
    return true
  }
}

const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** The text of a file as it stands on the disk, byte order mark and line ends included. Null: it is no regular file in UTF-8, it is over 4 MB, or a symbolic link is on the way. */
export async function textOnDisk(top: string, path: string): Promise<string | null> {
  if (linked(top, path)) return null
  const file = await open(join(top, path), flags).catch(() => null)
  if (!file) return null
  try {
    const stats = await file.stat()
    if (!stats.isFile() || stats.size > largest) return null
    const bytes = await file.readFile()
    return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString('utf8') : null
  } finally {
    await file.close()
  }
}

const statsOf = (place: string): Promise<Stats | null> => lstat(place).catch(() => null)

/** Looks before anything is written. Throws AuthorError when a file is no longer what it was, or its place is taken. */
async function requireUnchanged(top: string, { from, to, before }: FileToWrite): Promise<void> {
  for (const path of from === null ? [to] : [from, to]) refuseLinks(top, path)
  if (from !== null && (await textOnDisk(top, from)) !== before)
    throw new AuthorError(changedMeanwhile(from), { path: from })
  if (from === to) return
  const there = await statsOf(join(top, to))
  const own = from === null ? null : await statsOf(join(top, from))
  // Where case does not count, `Codeowners` stands at `CODEOWNERS` as well.
  if (there && !(own && own.ino === there.ino && own.dev === there.dev))
    throw new AuthorError(isThere(to), { path: to })
}

/** The new text beside its place, with the mode of the file that it will replace. Gives the path of the file beside. */
async function writeBeside(top: string, { from, to, after }: FileToWrite): Promise<string> {
  const place = join(top, to)
  await mkdir(dirname(place), { recursive: true })
  const beside = join(dirname(place), `.kuntalint-${randomBytes(6).toString('hex')}`)
  await writeFile(beside, after, { flag: 'wx' })
  const stats = from === null ? null : await statsOf(join(top, from))
  if (stats) await chmod(beside, stats.mode & 0o7777)
  return beside
}

async function putInPlace(top: string, { from, to }: FileToWrite, beside: string): Promise<void> {
  if (from !== null && from !== to) await rename(join(top, from), join(top, to))
  await rename(beside, join(top, to))
}

/**
 * Writes files of a working tree: all new texts beside their places first, then each is put in its place at once. A file
 * keeps its mode. Throws AuthorError, with nothing written, when a file is not what it was, a place is taken, or a symbolic
 * link is on the way; and where the disk refuses.
 */
export async function writeFiles(top: string, files: readonly FileToWrite[]): Promise<void> {
  for (const file of files) await requireUnchanged(top, file)
  const ready: [FileToWrite, string][] = []
  let at = ''
  try {
    for (const file of files) {
      at = file.to
      ready.push([file, await writeBeside(top, file)])
    }
    for (const [file, beside] of ready) {
      at = file.to
      await putInPlace(top, file, beside)
    }
  } catch (error) {
    throw new AuthorError(cannotWrite(at, reason(error)), { path: at })
  } finally {
    for (const [, beside] of ready) await rm(beside, { force: true })
  }
}
