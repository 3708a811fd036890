/** Writes what was planned: all of it, or nothing. */
import {
  closeSync,
  fchmodSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { AuthorError } from '../model.ts'
import { refuseLinks } from '../repository/links.ts'
import type { BadgeEdit, Plan } from './init-plan.ts'
import { appeared, notWritten, readmeChanged } from './init-words.ts'

/** What this run made, the last first: to be taken back when something fails. */
type Made = { path: string; folder: boolean }[]

function makeFolders(top: string, path: string, made: Made): void {
  const parts = dirname(path).split('/')
  parts.forEach((_, index) => {
    const folder = join(top, ...parts.slice(0, index + 1))
    if (lstatSync(folder, { throwIfNoEntry: false })) return
    mkdirSync(folder)
    made.unshift({ path: folder, folder: true })
  })
}

/** A file that is there is never touched: the flag `wx` refuses it. */
function create(path: string, content: string | Buffer, made: Made): void {
  const file = openSync(path, 'wx', 0o666)
  made.unshift({ path, folder: false })
  try {
    writeFileSync(file, content)
  } finally {
    closeSync(file)
  }
}

/** The README changes at once, and only if nobody changed it meanwhile. */
function replaceReadme(top: string, { path, before, after }: BadgeEdit, made: Made): void {
  const place = join(top, path)
  const temporary = `${place}.kuntalint-${process.pid}`
  create(temporary, after, made)
  const file = openSync(temporary, 'r+')
  fchmodSync(file, statSync(place).mode & 0o777)
  closeSync(file)
  if (!readFileSync(place).equals(before)) throw new AuthorError(readmeChanged(path), null)
  renameSync(temporary, place)
}

function takeBack(made: Made): void {
  for (const { path, folder } of made) {
    try {
      if (folder) rmdirSync(path)
      else rmSync(path, { force: true })
    } catch {
      // Somebody put something into the folder meanwhile: it stays.
    }
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function asTold(error: unknown, path: string): AuthorError {
  if (error instanceof AuthorError) return error
  if ((error as NodeJS.ErrnoException).code === 'EEXIST') return new AuthorError(appeared(path), null)
  return new AuthorError(notWritten(path, reason(error)), null)
}

const heldBack = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Writes all files and the badge. What fails on the way takes back everything that this run made. All happens in one step of
 * the program, so that Ctrl-C comes before it or after it. Throws AuthorError that names the file.
 */
export function writePlan(top: string, { write, badge }: Plan): void {
  const made: Made = []
  const ignore = (): void => {}
  for (const signal of heldBack) process.on(signal, ignore)
  let path = ''
  try {
    for (const file of write) {
      path = file.path
      refuseLinks(top, path)
      makeFolders(top, path, made)
      create(join(top, path), file.text, made)
    }
    if (badge) {
      path = badge.path
      refuseLinks(top, path)
      replaceReadme(top, badge, made)
    }
  } catch (error) {
    takeBack(made)
    throw asTold(error, path)
  } finally {
    for (const signal of heldBack) process.off(signal, ignore)
  }
}
