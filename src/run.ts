import type { JudgeOptions } from './judge.ts'
import type { Repository } from './model.ts'
import type { Report } from './report.ts'
import type { Base, BaseRequest, NoBase } from './repository/base.ts'
import { openWorktree } from './repository/worktree.ts'

/** What the entries ask for. */
export interface RunOptions extends JudgeOptions {
  path: string
  /** A commit to judge instead of the working tree. */
  ref?: string
  /** What to compare with; without it the repository is judged as a whole. */
  base?: BaseRequest
  today: Date
  /** Only files that git tracks (in the Action). */
  trackedOnly: boolean
  /** `owner/name`, when the surroundings know it better than the remote's address. */
  name?: string
}

/** A report, and which paths differ between base and head; null where nothing was compared. */
export interface Ran {
  report: Report
  changed: ReadonlySet<string> | null
}

const named = ({ name }: RunOptions): { name?: string } => (name === undefined ? {} : { name })

/** Opens what a run judges. Throws AuthorError when there is no such repository or commit. */
export async function open(options: RunOptions): Promise<Repository> {
  const { path, ref, today, trackedOnly } = options
  if (ref === undefined) return openWorktree(path, { today, trackedOnly, ...named(options) })
  const { openCommit } = await import('./repository/commit.ts')
  return openCommit(path, ref, { today, ...named(options) })
}

async function openBase(options: RunOptions): Promise<Base | NoBase | null> {
  const { path, ref, base, today } = options
  if (!base) return null
  const { openBase: openAt } = await import('./repository/base.ts')
  return openAt({ top: path, ref: ref ?? null, today, ...named(options) }, base)
}

const isOpen = (base: Base | NoBase | null): base is Base => base !== null && 'repository' in base

/**
 * The one sequence that both entries share: opens a repository, and what it is compared with, and judges it. What judges
 * is loaded while git lists the files. Throws AuthorError for mistakes in what the user gave: the path, the commits,
 * the settings, a rule file.
 */
export async function run(options: RunOptions): Promise<Ran> {
  const opening = openBase(options)
  // What is wrong with the repository itself is told first: until then a fault of the base waits.
  opening.catch(() => {})
  try {
    const [repository, { judge }] = await Promise.all([open(options), import('./judge.ts')])
    const base = await opening
    const report = await judge(repository, options, base)
    return { report, changed: isOpen(base) ? base.changed : null }
  } finally {
    const base = await opening.catch(() => null)
    if (isOpen(base)) await base.close()
  }
}
