import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from './git.ts'

/** What is known of a pull request. */
export interface PullRequest {
  /** Tip of the target branch, 40 or 64 hex digits; null when the event does not say. */
  base: string | null
  /** `https://github.com`, to which alone the token is sent. Without a token nothing is fetched. */
  server: string
  token: string | null
}

/** A fetch that takes longer is given up: which files changed is a comfort, not a verdict. */
const fetchSeconds = 20

/** git gives up by itself on a line that is dead or asks for a password. */
const patience = {
  GIT_HTTP_LOW_SPEED_LIMIT: '1000',
  GIT_HTTP_LOW_SPEED_TIME: '15',
  GIT_SSH_COMMAND: 'ssh -o BatchMode=yes -o ConnectTimeout=15',
}

const lines = (output: Buffer): readonly string[] => output.toString('utf8').split('\0').filter(Boolean)

/** GitHub's merge commit names the target branch as its first parent. */
async function firstParent(top: string): Promise<string | null> {
  const text = (await git(top, ['cat-file', 'commit', 'HEAD'], { allowFailure: true })).toString('utf8')
  const parents = [...(text.split('\n\n', 1)[0] ?? '').matchAll(/^parent ([0-9a-f]{40,64})$/gmu)].map(
    ([, id]) => id as string,
  )
  return parents.length === 2 ? (parents[0] as string) : null
}

const has = async (top: string, commit: string): Promise<boolean> =>
  (await git(top, ['cat-file', '--batch-check'], { input: `${commit}^{tree}\n`, allowFailure: true }))
    .toString('utf8')
    .includes(' tree ')

const difference = async (
  folder: string,
  base: string,
  head: string,
  env: Record<string, string> = {},
): Promise<readonly string[]> =>
  lines(
    await git(folder, ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--end-of-options', base, head], {
      env,
    }),
  )

/** Credentials go through the environment, never over a command line, and to no other host than the server. */
function credentials({ server, token }: PullRequest): Record<string, string> {
  if (!token) return {}
  const value = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server.replace(/\/$/u, '')}/.extraheader`,
    GIT_CONFIG_VALUE_0: value,
  }
}

/** Nothing is asked of any other server than the repository's own; a path on this machine is no server. */
function onServer(origin: string, server: string): boolean {
  const host =
    /^(?:https?|ssh):\/\/(?:[^@/]{0,200}@)?([^/:]{1,255})/u.exec(origin)?.[1] ??
    /^(?:[\w.-]{1,64}@)([\w.-]{1,255}):/u.exec(origin)?.[1]
  return host === undefined || host.toLowerCase() === new URL(server).hostname.toLowerCase()
}

/**
 * Fetches one commit, trees only, into a bare repository of its own, so that nothing is written under the user's `.git`.
 * The user's objects are lent to the comparison alone: during the fetch git would offer the merge commit as known, and
 * of a depth-1 checkout the server would conclude that the base is there too.
 */
async function fetched(top: string, base: string, head: string, request: PullRequest): Promise<readonly string[]> {
  const origin = (await git(top, ['remote', 'get-url', 'origin'])).toString('utf8').trim()
  const objects = (await git(top, ['rev-parse', '--path-format=absolute', '--git-path', 'objects']))
    .toString('utf8')
    .trim()
  if (!onServer(origin, request.server)) throw new Error('the origin is another server')
  const scratch = await mkdtemp(join(tmpdir(), 'kuntalint-'))
  try {
    await git(scratch, ['init', '-q', '--bare', '.'])
    const env = {
      ...credentials(request),
      ...patience,
      GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    }
    await git(
      scratch,
      ['fetch', '-q', '--no-tags', '--depth=1', '--filter=blob:none', '--end-of-options', origin, base],
      {
        env,
        signal: AbortSignal.timeout(fetchSeconds * 1000),
      },
    )
    return await difference(scratch, base, head, { GIT_ALTERNATE_OBJECT_DIRECTORIES: objects })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/**
 * The paths that a pull request changes: the checked-out merge commit against its first parent, else against the tip
 * of the target branch. Null when that cannot be known (no such commit here, and none to be fetched).
 */
export async function changedPaths(top: string, request: PullRequest): Promise<ReadonlySet<string> | null> {
  try {
    const head = (await git(top, ['rev-parse', 'HEAD'])).toString('utf8').trim()
    const base = (await firstParent(top)) ?? request.base
    if (!base || !/^[0-9a-f]{40,64}$/u.test(base)) return null
    if (await has(top, base)) return new Set(await difference(top, base, head))
    return request.token === null ? null : new Set(await fetched(top, base, head, request))
  } catch {
    return null
  }
}
