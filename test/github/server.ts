/**
 * A server that plays api.github.com for tests. What it is asked and what it answers is held against GitHub's own
 * description; what is wrong with either stands in its log.
 */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerRest } from './answer.ts'
import { Refusal } from './call.ts'
import { operationFor } from './contract.ts'
import { type Answer, answerInstead, errorBody, type Fault, Faults, send } from './faults.ts'
import { answerGraphQL } from './graphql.ts'
import { type Access, authenticated, type Permissions } from './permissions.ts'
import { addRepository, movedPath, newState, type RepositoryOptions, type State } from './state.ts'

export interface GitHubOptions {
  /** `/api/v3` as on an Enterprise Server; default ''. */
  prefix?: '' | '/api/v3'
  /** Default `ghs_test`. */
  token?: string
  /** As in a workflow; default: contents may be read. */
  permissions?: Permissions
  /** Whether public repositories may be read without a token; default true. */
  public?: boolean
  /** Kind of the token; default: of an installation, as GITHUB_TOKEN is. */
  actor?: Access['actor']
  /** Who acts; default `github-actions[bot]`. */
  login?: string
  /** `owner/name` of the repository; default `example-city/map-service`. */
  name?: string
  /** What the repository is; default: a README.md on main. */
  repository?: RepositoryOptions
  /** Files of the owner's `.github` repository; default: there is none. */
  organisation?: Readonly<Record<string, string>>
}

export interface LogEntry {
  method: string
  path: string
  /** The operationId, `graphql`, or null: nothing that this server plays. */
  operation: string | null
  query: Record<string, string>
  body: unknown
  /** Null until it is answered, and when it is not. */
  status: number | null
  problems: string[]
  /** Whether GitHub's description has a schema of the answer, and it was compared. */
  responseValidated: boolean
  authorization: string | undefined
  /** The fault that was played. */
  fault: Fault['kind'] | null
}

/** Another host, to which nothing must be sent that is meant for GitHub. */
export interface OtherHost {
  url: string
  log: { method: string; path: string; authorization: string | undefined }[]
}

export interface GitHub {
  apiUrl: string
  graphqlUrl: string
  token: string
  log: LogEntry[]
  state: State
  other: OtherHost
  /** All problems of all requests; a test wants none. */
  problems(): string[]
  fault(fault: Fault): void
  /** Sets the rights of the token anew. */
  permit(permissions: Permissions): void
  close(): Promise<void>
}

async function listen(listener: RequestListener): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

async function openOther(): Promise<OtherHost & { close(): Promise<void> }> {
  const log: OtherHost['log'] = []
  const opened = await listen(({ method = '', url = '', headers }, response) => {
    log.push({ method, path: url, authorization: headers.authorization })
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]')
  })
  return { ...opened, log }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const jsonHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'x-github-media-type': 'github.v3; format=json',
}

/** What an error of a handler is to the client; an error of this server is a problem too. */
function refusalAnswer(error: unknown, entry: LogEntry): Answer {
  if (!(error instanceof Refusal)) {
    entry.problems.push(`the test server failed: ${error instanceof Error ? error.stack : error}`)
    return { status: 500, headers: jsonHeaders, content: errorBody(500, 'Server Error') }
  }
  const { status, message, errors, headers, mistake } = error
  if (mistake) entry.problems.push(`${status}: ${message} ${errors.map((one) => one.message ?? '').join(' ')}`.trim())
  return { status, headers: { ...jsonHeaders, ...headers }, content: errorBody(status, message, errors) }
}

function rateLimit(used: number): Record<string, string> {
  return {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': String(Math.max(1, 5000 - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
  }
}

/** A request as the log has it, before anything is known of its answer. */
function entryOf({ method = '', headers }: IncomingMessage, url: URL, operation: string | null): LogEntry {
  return {
    method,
    path: url.pathname,
    operation,
    query: Object.fromEntries(url.searchParams),
    body: undefined,
    status: null,
    problems: [],
    responseValidated: false,
    authorization: headers.authorization,
    fault: null,
  }
}

/** What all requests to a server share. */
interface Played {
  prefix: string
  graphqlPath: string
  state: State
  access: Access
  faults: Faults
  log: LogEntry[]
  other: OtherHost
}

function operationNamed({ method = '' }: IncomingMessage, { pathname }: URL, played: Played): string | null {
  if (method === 'POST' && pathname === played.graphqlPath) return 'graphql'
  const below = pathname.startsWith(`${played.prefix}/`) ? pathname.slice(played.prefix.length) : ''
  return operationFor(method, movedPath(played.state, below))?.operation.id ?? null
}

async function answer(request: IncomingMessage, url: URL, entry: LogEntry, played: Played): Promise<Answer> {
  const { access, state, prefix } = played
  try {
    const known = authenticated(access, request.headers.authorization)
    if (request.headers['user-agent'] === undefined) throw new Refusal(403, 'No user agent', { mistake: true })
    if (entry.operation !== 'graphql') return answerRest({ request, url, prefix, state, access, known, entry })
    const { body, problems } = await answerGraphQL(state, access, known, entry.body)
    entry.problems.push(...problems)
    return { status: 200, headers: jsonHeaders, content: JSON.stringify(body) }
  } catch (error) {
    return refusalAnswer(error, entry)
  }
}

async function handle(request: IncomingMessage, response: ServerResponse, played: Played): Promise<void> {
  const url = new URL(request.url ?? '', `http://${request.headers.host}`)
  const entry = entryOf(request, url, operationNamed(request, url, played))
  played.log.push(entry)
  entry.body = await readBody(request)
  const fault = played.faults.take(entry.operation ?? '')
  entry.fault = fault?.kind ?? null
  if (fault?.kind === 'stall') return
  if (fault?.kind === 'reset') return void response.destroy()
  const elsewhere = `${played.other.url}${url.pathname}${url.search}`
  const given = (fault && answerInstead(fault, elsewhere)) ?? (await answer(request, url, entry, played))
  entry.status = given.status
  if (fault?.kind === 'next-elsewhere') given.headers.link = `<${elsewhere}>; rel="next"`
  given.headers = { ...rateLimit(played.log.length), ...given.headers }
  await send(response, given, fault)
}

function accessOf(options: GitHubOptions): Access {
  const { token = 'ghs_test', permissions = { contents: 'read' }, actor = 'installation' } = options
  return { token, permissions, public: options.public ?? true, actor }
}

function stateOf(options: GitHubOptions): State {
  const { name = 'example-city/map-service', login = 'github-actions[bot]', organisation } = options
  const state = newState(name, login, { files: { 'README.md': '# Map service\n' }, ...options.repository })
  if (organisation !== undefined) addRepository(state, `${state.repository.owner}/.github`, { files: organisation })
  return state
}

/** Starts a server; close it after the test. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { prefix = '' } = options
  const [state, access, faults, log] = [stateOf(options), accessOf(options), new Faults(), [] as LogEntry[]]
  const other = await openOther()
  const graphqlPath = prefix === '' ? '/graphql' : '/api/graphql'
  const played: Played = { prefix, graphqlPath, state, access, faults, log, other }
  const served = await listen((request, response) => {
    // The client went away in the middle of its request.
    handle(request, response, played).catch(() => response.destroy())
  })
  return {
    apiUrl: served.url + prefix,
    graphqlUrl: served.url + graphqlPath,
    token: access.token,
    log,
    state,
    other,
    problems: () => log.flatMap(({ method, path, problems }) => problems.map((text) => `${method} ${path}: ${text}`)),
    fault: (fault) => faults.add(fault),
    permit: (rights) => {
      access.permissions = rights
    },
    close: async () => {
      await Promise.all([served.close(), other.close()])
    },
  }
}
