import type { JudgeOptions } from './judge.ts'
import type { Repository } from './model.ts'
import type { Report } from './report.ts'
import { openWorktree } from './repository/worktree.ts'

/** What the entries ask for. */
export interface RunOptions extends JudgeOptions {
  path: string
  /** A commit to judge instead of the working tree. */
  ref?: string
  today: Date
  /** Only files that git tracks (in the Action). */
  trackedOnly: boolean
  /** `owner/name`, when the surroundings know it better than the remote's address. */
  name?: string
}

async function open({ path, ref, today, trackedOnly, name }: RunOptions): Promise<Repository> {
  const named = name === undefined ? {} : { name }
  if (ref === undefined) return openWorktree(path, { today, trackedOnly, ...named })
  const { openCommit } = await import('./repository/commit.ts')
  return openCommit(path, ref, { today, ...named })
}

/**
 * The one sequence that both entries share: opens a repository and judges it. What judges is loaded while git lists the
 * files. Throws AuthorError for mistakes in what the user gave: the path, the settings, a rule file.
 */
export async function run(options: RunOptions): Promise<Report> {
  const [repository, { judge }] = await Promise.all([open(options), import('./judge.ts')])
  return judge(repository, options)
}
