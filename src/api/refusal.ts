/** What it means when GitHub does not do what it was asked. */
import { GivenUp } from './transport.ts'

/**
 * `permission`: the token may not; `declined`: GitHub does not, for a reason of its own; `token`: it is not valid;
 * `absent`: not there, or not to be seen; `invalid`: GitHub does not take what was sent; `limit`: too many requests;
 * `unavailable`: an error of the server; `time`: no answer in time; `network`: it could not be reached; `fault`: our own
 * program failed.
 */
export type RefusalKind =
  | 'permission'
  | 'declined'
  | 'token'
  | 'absent'
  | 'invalid'
  | 'limit'
  | 'unavailable'
  | 'time'
  | 'network'
  | 'fault'

export interface Refusal {
  kind: RefusalKind
  /** The status of the answer; null: there was none. */
  status: number | null
  /** GitHub's own words, on one line; '' where they say nothing. Foreign text. */
  said: string
}

/** What answered was not GitHub as it describes itself: a page of a proxy, half an answer. */
export class Unexpected extends Error {}

/** The number that an answer has under a name. Throws Unexpected where there is none. */
export function numberIn(data: unknown, name: string): number {
  const value = record(data)[name]
  if (typeof value !== 'number') throw new Unexpected(`GitHub's answer has no ${name}`)
  return value
}

/** The text that an answer has under a name, likewise. */
export function textIn(data: unknown, name: string): string {
  const value = record(data)[name]
  if (typeof value !== 'string') throw new Unexpected(`GitHub's answer has no ${name}`)
  return value
}

/** Was it perhaps carried out all the same? */
export const isInDoubt = ({ kind }: Refusal): boolean => kind === 'unavailable' || kind === 'network'

interface Failure {
  status: number | null
  message: string
  headers: Readonly<Record<string, unknown>>
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

function failureOf(error: unknown): Failure {
  const { status, message, response } = record(error)
  const answer = record(response)
  // Without an answer the status is the client's own.
  const known = typeof status === 'number' && response !== undefined
  return {
    status: known ? status : null,
    message: typeof message === 'string' ? message : '',
    headers: record(answer.headers),
  }
}

const isLimit = ({ message, headers }: Failure): boolean =>
  /\brate limit\b/iu.test(message) || headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined

/** "Resource not accessible by integration", "… by personal access token". */
const notAccessible = /not accessible by|must have|required scopes|requires? (?:admin|authentication)/iu

function kindOf(failure: Failure): RefusalKind {
  const { status } = failure
  if (status === null) return 'network'
  if (status === 429 || (status === 403 && isLimit(failure))) return 'limit'
  if (status === 401) return 'token'
  if (status === 403) return notAccessible.test(failure.message) ? 'permission' : 'declined'
  if (status === 404 || status === 410) return 'absent'
  return status >= 500 ? 'unavailable' : 'invalid'
}

/** Errors of GraphQL come with status 200. */
const graphqlKinds: Readonly<Record<string, RefusalKind>> = {
  FORBIDDEN: 'permission',
  INSUFFICIENT_SCOPES: 'permission',
  NOT_FOUND: 'absent',
  RATE_LIMITED: 'limit',
  RESOURCE_LIMITS_EXCEEDED: 'limit',
}

const isKnownType = (type: unknown): type is string => typeof type === 'string' && Object.hasOwn(graphqlKinds, type)

/** Errors that no server and no network makes. */
const isOurs = (error: unknown): boolean => error instanceof RangeError || error instanceof ReferenceError

/** What an error of the API means. Anything else that was thrown is an error of the network. */
export function refusalOf(error: unknown): Refusal {
  if (isOurs(error)) return { kind: 'fault', status: null, said: '' }
  if (error instanceof Unexpected || error instanceof TypeError) return { kind: 'unavailable', status: 200, said: '' }
  if (error instanceof GivenUp) return { kind: 'time', status: null, said: '' }
  const { errors } = record(error)
  if (Array.isArray(errors)) {
    const type = errors.map((one) => record(one).type).find(isKnownType)
    return { kind: type === undefined ? 'unavailable' : (graphqlKinds[type] as RefusalKind), status: 200, said: '' }
  }
  const failure = failureOf(error)
  const said = failure.message
    .replace(/[\s\u0000-\u001f]+/gu, ' ')
    .slice(0, 200)
    .trim()
  return { kind: kindOf(failure), status: failure.status, said }
}
