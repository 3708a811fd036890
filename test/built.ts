/** The built program as its users get it: the committed bundle and action.yml, alone in a folder, without packages. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newFolder } from './repository/sandbox.ts'
import { type ActionResult, type ActionRun, runAction } from './runner.ts'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

let copy: string | null = null

/** A folder outside this project with dist/ and action.yml in it; made once a test file. */
export function builtFolder(): string {
  if (copy) return copy
  copy = newFolder()
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true })
  cpSync(join(root, 'action.yml'), join(copy, 'action.yml'))
  return copy
}

/** Runs the built action on a repository. */
export const act = (workspace: string, given: Partial<ActionRun> = {}): Promise<ActionResult> =>
  runAction({ actionDir: builtFolder(), workspace, ...given })

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

const collected = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name]?.setEncoding('utf8').on('data', (piece: string) => {
        texts[name] += piece
      })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...texts }))
  })

/** Environment of a terminal in English, without colours and without anything of a workflow run. */
const environment = (more: Readonly<Record<string, string>>) => ({
  PATH: process.env.PATH ?? '',
  HOME: newFolder(),
  LC_ALL: 'C.UTF-8',
  ...more,
})

/** Runs the built command in a folder. */
export function kuntalint(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const cli = join(builtFolder(), 'dist/cli.js')
  return collected(
    spawn(process.execPath, [cli, ...args], { cwd: folder, env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] }),
  )
}

/** Runs a line of shell in which `$KUNTALINT` stands for the built command. */
export const shell = (folder: string, line: string): Promise<Ended> =>
  collected(
    spawn('sh', ['-c', line], {
      cwd: folder,
      env: environment({ NODE: process.execPath, KUNTALINT: join(builtFolder(), 'dist/cli.js') }),
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )

/** The files of the bundle that an entry loads at once: itself and what it imports statically, by path. */
export function loadedAtOnce(entry: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const visit = (path: string): void => {
    if (files.has(path)) return
    const text = readFileSync(join(root, 'dist', path), 'utf8')
    files.set(path, text)
    for (const [, target] of text.matchAll(/^\s*(?:import|export)\b[^'"()]*?["'](\.[^"']+)["']/gmu))
      visit(join(dirname(path), target as string))
  }
  visit(entry)
  return files
}
