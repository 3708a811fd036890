import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from './git.ts'

/** The repository's own GitHub server, and what is needed to ask it. */
export interface Server {
  /** `https://github.com`: nothing is asked of any other host, and the token goes nowhere else. */
  url: string
  /** Null: nothing is fetched. */
  token: string | null
}

/** Objects that were fetched, in a bare repository of its own: nothing is written under the user's `.git`. */
export interface Scratch {
  /** Lets git, in the user's repository, see what was fetched. */
  env: Readonly<Record<string, string>>
  /** Fetches one commit with its trees, without history and without the contents of files. */
  commit(id: string): Promise<void>
  /** Fetches the contents of files by object id. */
  blobs(ids: readonly string[]): Promise<void>
  close(): Promise<void>
}

/** A fetch that takes longer is given up. */
const fetchSeconds = 20

/** git gives up by itself on a line that is dead or asks for a password. */
const patience = {
  GIT_HTTP_LOW_SPEED_LIMIT: '1000',
  GIT_HTTP_LOW_SPEED_TIME: '15',
  GIT_SSH_COMMAND: 'ssh -o BatchMode=yes -o ConnectTimeout=15',
  GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
}

/** The host of a remote's address; null: a path on this machine. A single letter before a colon is a drive. */
function hostOf(origin: string): string | null {
  const url = /^([a-z][a-z+.-]{0,20}):\/\/(?:[^@/]{0,500}@)?([^/:]{0,255})/iu.exec(origin)
  if (url) return url[1]?.toLowerCase() === 'file' ? null : (url[2] as string)
  return /^(?:[^/@:\\]{1,100}@)?([\w.-]{2,255}):/u.exec(origin)?.[1] ?? null
}

/** Nothing is asked of any other server than the repository's own. */
function onServer(origin: string, server: string): boolean {
  const host = hostOf(origin)
  return host === null || host.toLowerCase() === new URL(server).hostname.toLowerCase()
}

/** The address without a user name or password in it. */
const bare = (origin: string): string => origin.replace(/^(https?:\/\/)[^@/]{0,500}@/iu, '$1')

const line = async (cwd: string, args: readonly string[], allowFailure = false): Promise<string> =>
  (await git(cwd, args, { allowFailure })).toString('utf8').trim()

/**
 * Credentials go through the environment, never over a command line, and to no other host than the server: those that
 * the clone has, else the token. Both at once would be two headers of one name, which the server refuses.
 */
async function credentials(top: string, origin: string, { url, token }: Server): Promise<Record<string, string>> {
  const kept = /^https?:/iu.test(origin)
    ? await line(top, ['config', '--get-urlmatch', 'http.extraheader', bare(origin)], true)
    : ''
  const value =
    kept || (token ? `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}` : '')
  return value === '' || bare(origin) !== origin ? {} : { [`http.${url.replace(/\/$/u, '')}/.extraheader`]: value }
}

/** Settings of git that are neither on a command line nor on the disk: an address may hold a password. */
const asConfig = (settings: Readonly<Record<string, string>>): Record<string, string> => {
  const pairs = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ])
  return { GIT_CONFIG_COUNT: String(pairs.length / 2), ...Object.fromEntries(pairs) }
}

const isObject = (id: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(id)

/**
 * A place to fetch into, beside a clone. The user's objects are lent to later commands alone: during a fetch git would
 * offer the merge commit as known, and of a depth-1 checkout the server would conclude that the base is there too.
 * Throws when there is no `origin`, or it is on another server.
 */
export async function openScratch(top: string, server: Server): Promise<Scratch> {
  const origin = await line(top, ['remote', 'get-url', 'origin'])
  if (!onServer(origin, server.url)) throw new Error('the origin is another server')
  const remote = { 'remote.origin.url': origin, 'remote.origin.promisor': 'true' }
  const env = { ...asConfig({ ...remote, ...(await credentials(top, origin, server)) }), ...patience }
  const folder = await mkdtemp(join(tmpdir(), 'kuntalint-'))
  const fetch = async (more: readonly string[], input?: string): Promise<void> => {
    const signal = AbortSignal.timeout(fetchSeconds * 1000)
    const args = ['fetch', '-q', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no', '--filter=blob:none']
    await git(folder, [...args, ...more], { env, signal, ...(input === undefined ? {} : { input }) })
  }
  try {
    await git(folder, ['init', '-q', '--bare', '.'])
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  return {
    env: { GIT_ALTERNATE_OBJECT_DIRECTORIES: join(folder, 'objects') },
    commit: (id) => fetch(['--depth=1', '--end-of-options', 'origin', id]),
    blobs: (ids) => fetch(['--stdin', '--end-of-options', 'origin'], ids.filter(isObject).join('\n')),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
