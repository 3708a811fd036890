/** What can go wrong on the way to GitHub and there. */
import type { ServerResponse } from 'node:http'

export interface Fault {
  /**
   * A status: GitHub's answer of that status. `secondary-limit`, `primary-limit`: 403, `too-many`: 429. `html`: a page
   * in the place of JSON. `truncated`, `slow`, `lost`: the request is carried out, and the answer is cut off, late, or
   * never comes because the connection breaks. `stall`, `reset`: it is not carried out; no answer, or a broken
   * connection. `redirect`: to another host. `next-elsewhere`: the next page of a list is said to be on another host.
   */
  kind:
    | (401 | 403 | 404 | 422 | 500 | 502 | 503)
    | ('secondary-limit' | 'primary-limit' | 'too-many' | 'html' | 'truncated' | 'stall' | 'reset' | 'lost' | 'slow')
    | ('redirect' | 'next-elsewhere' | 'body')
  /** An operationId, or `graphql`; default: every request. */
  operation?: string
  /** Default: every time. */
  times?: number
  /** How many requests are let through first. */
  skip?: number
  /** Seconds, of the limits; default 1. */
  retryAfter?: number
  /** Milliseconds, of `slow`; default 100. */
  ms?: number
  /** Of `body`: what is answered, as JSON, in the place of carrying it out. */
  body?: string
  /** Of `redirect`; default 302. */
  status?: 301 | 302 | 307
}

export interface Answer {
  status: number
  headers: Record<string, string>
  content: string | Uint8Array
}

const words: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  422: 'Validation Failed',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service unavailable',
}

/** The body of an error, as GitHub writes it. */
export function errorBody(status: number, message: string, errors: readonly unknown[] = []): string {
  const documentation_url = 'https://docs.github.com/rest'
  const list = errors.length === 0 ? {} : { errors }
  return JSON.stringify({ message, ...list, documentation_url, status: String(status) })
}

const json = { 'content-type': 'application/json; charset=utf-8' }

function limited(status: number, message: string, headers: Record<string, string>): Answer {
  return { status, headers: { ...json, ...headers }, content: errorBody(status, message) }
}

/** The answer that stands in the place of carrying out the request; null: it is carried out. */
export function answerInstead(fault: Fault, elsewhere: string): Answer | null {
  const { kind, retryAfter = 1, status = 302 } = fault
  const wait = { 'retry-after': String(retryAfter) }
  const hour = String(Math.floor(Date.now() / 1000) + 3600)
  if (typeof kind === 'number') return { status: kind, headers: json, content: errorBody(kind, words[kind] ?? '') }
  switch (kind) {
    case 'secondary-limit':
      return limited(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        wait,
      )
    case 'primary-limit':
      return limited(403, 'API rate limit exceeded for installation ID 1.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-used': '5000',
        'x-ratelimit-reset': hour,
      })
    case 'too-many':
      return limited(429, 'You have exceeded a secondary rate limit.', wait)
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html' }, content: '<!doctype html><title>Sign in</title>' }
    case 'body':
      return { status: 200, headers: json, content: fault.body ?? '' }
    case 'redirect':
      return { status, headers: { location: elsewhere }, content: '' }
    default:
      return null
  }
}

/** Sends an answer, or what the fault leaves of it. */
export async function send(response: ServerResponse, answer: Answer, fault: Fault | undefined): Promise<void> {
  if (fault?.kind === 'lost') {
    response.destroy()
    return
  }
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 100))
  const whole = Buffer.from(answer.content as Uint8Array)
  const content = fault?.kind === 'truncated' ? whole.subarray(0, whole.length / 2) : whole
  const headers: Record<string, string> = { ...answer.headers }
  if (answer.status !== 204) headers['content-length'] = String(content.length)
  response.writeHead(answer.status, headers).end(content)
}

/** The faults that are to come. */
export class Faults {
  readonly #faults: Required<Pick<Fault, 'kind' | 'times' | 'skip'>>[] & Fault[] = []

  add(fault: Fault): void {
    this.#faults.push({ times: Number.POSITIVE_INFINITY, skip: 0, ...fault })
  }

  /** The fault of this request; it is then used up by one. */
  take(operation: string): Fault | undefined {
    for (const fault of this.#faults) {
      if ((fault.operation ?? operation) !== operation) continue
      if (fault.skip > 0) fault.skip -= 1
      else if (fault.times > 0) {
        fault.times -= 1
        return fault
      }
    }
    return undefined
  }
}
