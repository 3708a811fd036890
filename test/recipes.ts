/** What the recipes of docs/recipes/ need to run as they stand: our project as a server has it, and another CI's surroundings. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './built.ts'
import { newFolder, run } from './repository/sandbox.ts'

export const recipePath = (name: string): string => join(root, 'docs/recipes', name)
export const recipe = (name: string): string => readFileSync(recipePath(name), 'utf8')

let server: string | null = null

/** The project with its committed bundle, tagged as the release that the recipes name; made once a test file. */
export function released(): string {
  if (server !== null) return server
  server = newFolder()
  run(server, 'init', '--quiet', '-b', 'main')
  for (const path of ['dist', 'package.json', '.pre-commit-hooks.yaml'])
    cpSync(join(root, path), join(server, path), { recursive: true })
  run(server, 'add', '--all', '--force')
  run(server, 'commit', '--quiet', '--message', 'Release')
  run(server, 'tag', `v${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`)
  return server
}

/** git asks our folder where a recipe names the project's address; nothing else reaches the network. */
const surroundings = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: newFolder(),
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: `url.file://${released()}.insteadOf`,
  GIT_CONFIG_VALUE_0: 'https://github.com/kuntalint/kuntalint',
  GIT_CONFIG_KEY_1: 'user.name',
  GIT_CONFIG_VALUE_1: 'Kirjasto',
  GIT_CONFIG_KEY_2: 'user.email',
  GIT_CONFIG_VALUE_2: 'kirjasto@example.org',
})

/** Runs a program in a folder, in surroundings that hold nothing but what is given. */
export const inSurroundings = (
  folder: string,
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> =>
  spawnSync(program, args, { cwd: folder, env: { ...surroundings(), ...env }, encoding: 'utf8' })
