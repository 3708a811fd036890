/** The package as npm gives it, laid into a folder of its own: packed, and unpacked as an installation would. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './built.ts'
import { newFolder } from './repository/sandbox.ts'

let project: string | null = null

/** A folder with kuntalint in `node_modules/`, without anything else; made once a test file. */
export function installedProject(): string {
  if (project !== null) return project
  project = newFolder()
  const cache = newFolder()
  const args = ['pack', '--ignore-scripts', '--offline', '--silent', '--cache', cache, '--pack-destination', project]
  execFileSync('npm', args, { cwd: root, stdio: 'pipe' })
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) as string
  const place = join(project, 'node_modules/kuntalint')
  mkdirSync(place, { recursive: true })
  execFileSync('tar', ['-xzf', join(project, tarball), '-C', place, '--strip-components=1'])
  return project
}
