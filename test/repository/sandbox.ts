import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { Content, Repository } from '../../src/model.ts'

const user = ['-c', 'user.name=Kirjasto', '-c', 'user.email=kirjasto@example.org', '-c', 'commit.gpgsign=false']
const folders: string[] = []

/** A new folder that is removed after the tests of the file. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kuntalint-')))
  folders.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Runs git in a folder as a user of these tests; gives what it prints, without the last line feed. */
export function run(folder: string, ...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' }
  const output = execFileSync('git', [...user, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  return output.toString().replace(/\n$/, '')
}

type Files = Record<string, string | Uint8Array | { symlink: string }>

export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path)
    mkdirSync(dirname(place), { recursive: true })
    rmSync(place, { force: true })
    if (typeof content === 'object' && 'symlink' in content) symlinkSync(content.symlink, place)
    else writeFileSync(place, content)
  }
}

/** A repository with one commit of these files (none: no commit). `date`: author date. */
export function newRepository(files: Files = {}, date = '2026-02-03T12:00:00+02:00'): string {
  const folder = newFolder()
  run(folder, 'init', '--quiet', '-b', 'main')
  if (Object.keys(files).length > 0) commit(folder, files, date)
  return folder
}

/** Writes, adds and commits. Gives the commit's id. */
export function commit(folder: string, files: Files, date = '2026-02-03T12:00:00+02:00'): string {
  write(folder, files)
  run(folder, 'add', '--all', '--force')
  run(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Päivitä', `--date=${date}`)
  return run(folder, 'rev-parse', 'HEAD')
}

export const limit = 512_000

/** Reads one file. */
export async function readOne(repository: Repository, path: string, head?: number): Promise<Content | undefined> {
  return (await repository.read([{ path, limit, head }])).get(path)
}

/** The text of a file, or what stands in its way. */
export async function textOf(repository: Repository, path: string): Promise<string> {
  const content = await readOne(repository, path)
  if (content?.kind === 'text') return content.text
  return content?.kind === 'unreadable' ? `unreadable: ${content.reason.en}` : (content?.kind ?? 'no entry')
}

export const paths = (repository: Repository): string[] => repository.files.map(({ path }) => path).sort()
