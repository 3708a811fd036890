/** How a request of the REST API is answered: compared with the contract, carried out, the answer compared as well. */
import type { IncomingMessage } from 'node:http'
import { bodyOf } from './bodies.ts'
import { type Call, type Handlers, notFound, Refusal, type Reply } from './call.ts'
import {
  bodyViolations,
  checkAnswer,
  type Operation,
  operationFor,
  readParameters,
  undeclaredKeys,
  type Values,
} from './contract.ts'
import { type Answer, errorBody } from './faults.ts'
import { checkHandlers } from './handlers-checks.ts'
import { gitHandlers } from './handlers-git.ts'
import { issueHandlers } from './handlers-issues.ts'
import { pullHandlers } from './handlers-pulls.ts'
import { repositoryHandlers } from './handlers-repository.ts'
import { reviewHandlers } from './handlers-reviews.ts'
import { type Access, checkAccess } from './permissions.ts'
import type { LogEntry } from './server.ts'
import { movedPath, type Repository, type State } from './state.ts'

const handlers: Handlers = {
  ...checkHandlers,
  ...gitHandlers,
  ...issueHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
  ...reviewHandlers,
}

export interface RestRequest {
  request: IncomingMessage
  url: URL
  prefix: string
  state: State
  access: Access
  /** Whether it came with the token. */
  known: boolean
  entry: LogEntry
}

const json = { 'content-type': 'application/json; charset=utf-8' }

/** Throws GitHub's 422 for a body that is not what the contract describes. */
function checkBody(operation: Operation, entry: LogEntry): Values {
  const { body } = entry
  const wrong = bodyViolations(operation, body)
  if (wrong.length > 0) {
    const words = wrong.map(({ field, message }) => (/\d/u.test(message) ? message : `${field} ${message}`.trim()))
    const errors = wrong.map(({ field, message }) => ({ resource: operation.id, field, code: 'invalid', message }))
    throw new Refusal(422, `Invalid request.\n\n${words.join('\n')}`, { errors, mistake: true })
  }
  if (operation.requestBody === undefined && body !== undefined) entry.problems.push('a body is not expected')
  entry.problems.push(...undeclaredKeys(operation.requestBody?.schema, body))
  return (body ?? {}) as Values
}

/** Where a renamed repository is now (GitHub: 301 for reads, 307 for the rest). */
function redirected({ url, state, entry, prefix }: RestRequest, { owner, repo }: Values): Answer | null {
  const now = state.moved[`${owner}/${repo}`]
  const target = now === undefined ? undefined : state.repositories.get(now.toLowerCase())
  if (target === undefined) return null
  const rest = url.pathname.slice(`${prefix}/repos/${owner}/${repo}`.length)
  const location = `${url.origin}${prefix}/repositories/${target.id}${rest}${url.search}`
  const status = entry.method === 'GET' ? 301 : 307
  return { status, headers: { ...json, location }, content: errorBody(status, 'Moved Permanently') }
}

function repositoryOf({ state }: RestRequest, operation: Operation, { owner, repo }: Values): Repository {
  if (!operation.path.startsWith('/repos/')) return state.repository
  const found = state.repositories.get(`${owner}/${repo}`.toLowerCase())
  if (found === undefined) throw notFound()
  return found
}

/** The page that was asked for, and the links to the others. */
function pageOf(
  reply: Reply,
  { parameters, repository }: Call,
  { url, prefix }: RestRequest,
): { given: unknown; link: string } {
  const { given, paged } = reply
  if (paged === undefined) return { given, link: '' }
  const list = (paged === '' ? given : (given as Values)[paged]) as unknown[]
  const size = Math.min(100, Number(parameters.per_page ?? 30))
  const page = Math.max(1, Number(parameters.page ?? 1))
  const last = Math.max(1, Math.ceil(list.length / size))
  const path = url.pathname.replace(
    `${prefix}/repos/${parameters.owner}/${parameters.repo}`,
    `${prefix}/repositories/${repository.id}`,
  )
  const to = (number: number, name: string): string => {
    const query = new URLSearchParams(url.searchParams)
    query.set('page', String(number))
    return `<${url.origin}${path}?${query}>; rel="${name}"`
  }
  const before = page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []
  const after = page < last ? [to(page + 1, 'next'), to(last, 'last')] : []
  const slice = list.slice((page - 1) * size, page * size)
  return {
    given: paged === '' ? slice : { ...(given as Values), [paged]: slice },
    link: [...before, ...after].join(', '),
  }
}

function answerOf(operation: Operation, reply: Reply, call: Call, rest: RestRequest): Answer {
  const { status, raw, bare } = reply
  if (raw !== undefined) return { status, headers: { 'content-type': raw.type }, content: raw.content }
  const { given, link } = pageOf(reply, call, rest)
  const body = given === undefined ? undefined : bodyOf(operation, status, given, bare)
  const { validated, problems } = checkAnswer(operation, status, body)
  rest.entry.responseValidated = validated
  if (problems.length > 0) throw new Error(`${operation.id} ${status}: ${problems.join('; ')}`)
  const headers: Record<string, string> = { ...json, ...(link === '' ? {} : { link }) }
  return { status, headers, content: body === undefined ? '' : JSON.stringify(body) }
}

/** Compares a refusal with what the operation may answer. */
function checkRefusal(operation: Operation, { status, message, errors }: Refusal, entry: LogEntry): void {
  const { validated, problems } = checkAnswer(operation, status, JSON.parse(errorBody(status, message, errors)))
  entry.responseValidated = validated
  entry.problems.push(...problems)
}

function carriedOut(operation: Operation, path: Values, rest: RestRequest): Answer {
  const { request, url, state, access, known, entry } = rest
  const query = [...url.searchParams.keys()].map((key) => [key, url.searchParams.get(key)])
  const { values: parameters, problems } = readParameters(operation, { ...Object.fromEntries(query), ...path })
  entry.problems.push(...problems)
  const repository = repositoryOf(rest, operation, parameters)
  const accept = request.headers.accept ?? ''
  const call: Call = { state, repository, parameters, body: (entry.body ?? {}) as Values, accept }
  checkAccess(operation, call, access, known)
  call.body = checkBody(operation, entry)
  if (/\.(?:diff|patch|object|html|full|text)\b/u.test(accept))
    entry.problems.push(`the test server does not give ${accept}`)
  const handler = handlers[operation.id]
  if (handler === undefined) throw new Error(`No handler of ${operation.id}`)
  return answerOf(operation, handler(call), call, rest)
}

/** Answers a request, or throws what the client is refused with. */
export function answerRest(rest: RestRequest): Answer {
  const { url, prefix, state, entry } = rest
  const below = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : ''
  const found = operationFor(entry.method, movedPath(state, below))
  if (found === null) throw new Refusal(404, 'Not Found', { mistake: true })
  try {
    return redirected(rest, found.path) ?? carriedOut(found.operation, found.path, rest)
  } catch (error) {
    if (error instanceof Refusal) checkRefusal(found.operation, error, entry)
    throw error
  }
}
