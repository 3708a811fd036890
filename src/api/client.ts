/** How GitHub's API is asked: of one server, within a time, again where that helps. Loaded when something is asked. */
import { GivenUp, guardedFetch, LeftApi } from './transport.ts'

/** Where GitHub's API is, and who asks. */
export interface ApiOptions {
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  apiUrl: string
  /** Null: asked without a token, which is enough for public repositories. */
  token: string | null
  /** Seconds that all requests together may take, from the first on, with what they wait between tries; default 20. */
  seconds?: number
}

/** An answer of the server. */
export interface Answer<T> {
  data: T
  status: number
}

/** GitHub's API. What the server refuses is thrown as it comes; `refusalOf` tells what it means. */
export interface Api {
  /**
   * Asks for a route of the REST API as GitHub's documentation writes it, `GET /repos/{owner}/{repo}`. `once`: what must
   * not be done twice is not tried again, since an answer that was lost says nothing about what was done.
   */
  request<T>(route: string, parameters: Record<string, unknown>, how?: { once: true }): Promise<Answer<T>>
  /** Asks for what a GraphQL query names. */
  graphql<T>(query: string, variables: Record<string, unknown>): Promise<T>
  /** Seconds from the first request to the last answer so far. */
  spent(): number
}

const defaultSeconds = 20
/** One request that takes longer is given up, and not tried again. */
const requestSeconds = 10
/** After the first try; the waits between them are half a second and two. */
const retries = 2
/** The plug-in's own pace of a second between two writes would not let 1,300 annotations through in time. */
const pause = 250

interface Deadline {
  signal: AbortSignal
  /** Seconds that are left. */
  left(): number
}

/** What is left of a time may be a fraction of a millisecond, or less than nothing: a timer takes neither. */
function deadlineIn(seconds: number): Deadline {
  const milliseconds = Math.max(0, Math.round(seconds * 1000))
  const end = Date.now() + milliseconds
  return { signal: AbortSignal.timeout(milliseconds), left: () => (end - Date.now()) / 1000 }
}

/** What `asked` gives, or GivenUp when the deadline comes first. */
function within<T>(deadline: Deadline, asked: Promise<T>): Promise<T> {
  const { signal } = deadline
  if (signal.aborted) {
    asked.catch(() => {})
    return Promise.reject(new GivenUp())
  }
  return new Promise<T>((resolve, reject) => {
    const give = () => reject(new GivenUp())
    signal.addEventListener('abort', give, { once: true })
    asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', give))
  })
}

async function openOctokit({ apiUrl, token }: ApiOptions, deadline: Deadline) {
  const [{ Octokit }, { retry }, { throttling }, { default: Bottleneck }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
    import('bottleneck/light.js'),
  ])
  const silent = { debug() {}, info() {}, warn() {}, error() {} }
  const worthWaiting = (retryAfter: number, _options: unknown, _octokit: unknown, retryCount: number): boolean =>
    retryCount < retries && retryAfter < deadline.left()
  const octokit = new (Octokit.plugin(retry, throttling))({
    baseUrl: apiUrl,
    log: silent,
    userAgent: 'kuntalint',
    request: { fetch: await guardedFetch(apiUrl, deadline.signal, requestSeconds) },
    retry: { retries, retryAfterBaseValue: 500, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: {
      onRateLimit: worthWaiting,
      onSecondaryRateLimit: worthWaiting,
      write: new Bottleneck.Group({ maxConcurrent: 1, minTime: pause }),
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: pause }),
    },
    ...(token ? { auth: token } : {}),
  })
  const { origin } = new URL(apiUrl)
  // The token is for this server alone, wherever a link of an answer leads (pages of a list, a moved repository).
  octokit.hook.before('request', ({ url, baseUrl }) => {
    if (new URL(url, `${baseUrl}/`).origin !== origin) throw new LeftApi()
  })
  return octokit
}

type Opened = ReturnType<typeof openOctokit>

/** GitHub's API, opened when something is asked for the first time; from then on its time runs. */
export function openApi(options: ApiOptions): Api {
  let opened: { first: number; deadline: Deadline; octokit: Opened } | null = null
  let last = 0
  const open = () => {
    const deadline = deadlineIn(options.seconds ?? defaultSeconds)
    return { first: Date.now(), deadline, octokit: openOctokit(options, deadline) }
  }
  const ask = async <T>(asked: (octokit: Awaited<Opened>) => Promise<T>): Promise<T> => {
    opened ??= open()
    const { deadline, octokit } = opened
    try {
      return await within(deadline, asked(await octokit))
    } finally {
      last = Date.now()
    }
  }
  return {
    request: <T>(route: string, parameters: Record<string, unknown>, how?: { once: true }) =>
      ask(async (octokit) => {
        const given = how ? { ...parameters, request: { retries: 0 } } : parameters
        const { data, status } = await octokit.request(route, given)
        return { data: data as T, status }
      }),
    graphql: <T>(query: string, variables: Record<string, unknown>) =>
      ask((octokit) => octokit.graphql<T>(query, variables)),
    spent: () => (opened === null ? 0 : (last - opened.first) / 1000),
  }
}
