/** Pull requests as GitHub makes them and as actions/checkout leaves them on a runner. */
import { commit, newFolder, newRepository, run } from './repository/sandbox.ts'

type Files = Parameters<typeof newRepository>[0]

export interface PullRequest {
  /** The repository on the server. */
  origin: string
  /** Tip of the target branch: first parent of the merge commit. */
  base: string
  /** Tip of the pull request's own branch. */
  head: string
  /** GitHub's merge commit, `refs/pull/7/merge`. */
  merge: string
}

/** A repository with these files on main, and a pull request that changes them. */
export function pullRequest(files: Files, change: (folder: string) => void): PullRequest {
  const origin = newRepository(files)
  run(origin, 'config', 'uploadpack.allowFilter', 'true')
  run(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const base = run(origin, 'rev-parse', 'HEAD')
  run(origin, 'checkout', '--quiet', '-b', 'change')
  change(origin)
  const head = commit(origin, {})
  run(origin, 'checkout', '--quiet', '--detach', base)
  run(origin, 'merge', '--quiet', '--no-ff', '--message', 'Yhdistä', 'change')
  const merge = run(origin, 'rev-parse', 'HEAD')
  run(origin, 'update-ref', 'refs/pull/7/merge', merge)
  run(origin, 'checkout', '--quiet', 'main')
  return { origin, base, head, merge }
}

/** actions/checkout with this depth: a new repository that fetched only the merge commit. */
export function checkout({ origin, merge }: Pick<PullRequest, 'origin' | 'merge'>, depth: number): string {
  const folder = newFolder()
  run(folder, 'init', '--quiet')
  run(folder, 'remote', 'add', 'origin', `file://${origin}`)
  run(folder, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', `${merge}:refs/remotes/pull/7/merge`)
  run(folder, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/7/merge')
  return folder
}

/** What the runner is told of a pull request; no request of the run may leave this machine. */
export const requestEvent = ({ base, head }: Pick<PullRequest, 'base' | 'head'>) => ({
  eventName: 'pull_request',
  event: { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } },
  env: { GITHUB_SERVER_URL: 'https://github.invalid', GITHUB_API_URL: 'http://127.0.0.1:9' },
})
