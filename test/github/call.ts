/** What a handler is given and what it gives back. */
import type { Values } from './contract.ts'
import { commitOf, type Repository, type State } from './state.ts'

/** A request that the contract has let through. */
export interface Call {
  state: State
  /** The repository that the path names; of operations without one, the state's own. */
  repository: Repository
  /** Of path and query, with their types and defaults. */
  parameters: Values
  body: Values
  /** What the client wants to be given. */
  accept: string
}

export interface Reply {
  status: number
  /** What the body says over GitHub's example (`bodyOf`). */
  given?: unknown
  /** Nothing of the body is taken from the example. */
  bare?: boolean
  /** The list that is given in pages: a key of `given`, or '' for all of it. */
  paged?: string
  /** In the place of JSON. */
  raw?: { type: string; content: Uint8Array }
}

export type Handler = (call: Call) => Reply
export type Handlers = Readonly<Record<string, Handler>>

/** An answer that is no success. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly Values[]
  readonly headers: Readonly<Record<string, string>>
  /** The client should have known better: a problem of the request. */
  readonly mistake: boolean

  constructor(
    status: number,
    message: string,
    { errors = [], headers = {}, mistake = false }: Partial<Pick<Refusal, 'errors' | 'headers' | 'mistake'>> = {},
  ) {
    super(message)
    this.status = status
    this.errors = errors
    this.headers = headers
    this.mistake = mistake
  }
}

export const notFound = (message = 'Not Found'): Refusal => new Refusal(404, message)

/** The commit of a name, or the answer that there is none. */
export function commitNamed(repository: Repository, name: string, status = 404): string {
  const sha = commitOf(repository, name)
  if (sha === null) throw new Refusal(status, `No commit found for SHA: ${name}`)
  return sha
}

/** Addresses of a repository in bodies. */
export const webUrl = ({ owner, name }: Repository): string => `https://github.com/${owner}/${name}`
export const restUrl = ({ owner, name }: Repository): string => `https://api.github.com/repos/${owner}/${name}`

/** The keys of a user that tell users apart. */
export function userBody(login: string): Values {
  const bot = login.endsWith('[bot]')
  return { login, type: bot ? 'Bot' : 'User', url: `https://api.github.com/users/${encodeURIComponent(login)}` }
}
