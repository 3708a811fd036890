/** The server and GitHub's own client, for tests of the server itself. */
import { Octokit } from '@octokit/rest'
import { afterEach } from 'vitest'
import { type GitHub, type GitHubOptions, startGitHub } from './server.ts'
import { commitOf } from './state.ts'

/** The repository of the server. */
export const place = { owner: 'example-city', repo: 'map-service' }
const opened: GitHub[] = []
afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())))

const silent = { debug() {}, info() {}, warn() {}, error() {} }
const all = { contents: 'write', checks: 'write', issues: 'write', 'pull-requests': 'write', actions: 'read' } as const

/** A client of the server, with this token or with none. */
export const clientOf = ({ apiUrl }: GitHub, auth?: string): Octokit =>
  new Octokit({ baseUrl: apiUrl, log: silent, ...(auth === undefined ? {} : { auth }) })

/** A server whose token may do everything, a client, and the commit of main; closed after the test. */
export async function started(options: GitHubOptions = {}) {
  const github = await startGitHub({ permissions: all, ...options })
  opened.push(github)
  const octokit = clientOf(github, github.token)
  return { github, octokit, head: commitOf(github.state.repository, 'HEAD') as string }
}

/** The status and the message with which a request is refused. */
export async function refused(asked: Promise<unknown>): Promise<{ status: number; message: string; headers: object }> {
  const error = await asked.then(
    () => new Error('nothing went wrong'),
    (thrown: unknown) => thrown,
  )
  const { status, message, response } = error as { status: number; message: string; response?: { headers: object } }
  return { status, message, headers: response?.headers ?? {} }
}
