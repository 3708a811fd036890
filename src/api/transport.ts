/** The way to the server: through a proxy where the surroundings name one, and to no other host. */

const mostHops = 3
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const

/**
 * Node's own `fetch` passes proxies by. `@actions/github` brings one that goes through them, and leaves out the hosts
 * of NO_PROXY; it is large, and loaded only where there is a proxy.
 */
async function pathTo(apiUrl: string): Promise<typeof fetch> {
  if (!proxyVariables.some((name) => process.env[name])) return fetch
  // It looks at the proxy for the server that GITHUB_API_URL names: the one that is asked.
  process.env.GITHUB_API_URL ??= apiUrl
  const { defaults } = await import('@actions/github/lib/utils')
  return (defaults.request?.fetch as typeof fetch | undefined) ?? fetch
}

/** `AbortError` is the name by which the retry plug-in knows what must not be tried again. */
abstract class Ended extends Error {
  override readonly name = 'AbortError'
}

/** The server did not answer within the time that a run may wait. */
export class GivenUp extends Ended {
  constructor() {
    super('GitHub did not answer in time')
  }
}

/** A link or a redirect led to another server. */
export class LeftApi extends Ended {
  constructor() {
    super('A request left the API')
  }
}

/** Decoded bytes of an answer. GitHub's own longest is a list of files of 7 MB. */
const mostBytes = 10_000_000

/** An answer that ends when it grows too long: reading the whole of it would take longer than a run may wait. */
function limited(response: Response): Response {
  if (response.body === null) return response
  let bytes = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length
        if (bytes > mostBytes) controller.error(new GivenUp())
        else controller.enqueue(chunk)
      },
    }),
  )
  const { status, statusText, headers, url } = response
  const given = new Response(counted, { status, statusText, headers })
  Object.defineProperty(given, 'url', { value: url })
  return given
}

/**
 * A `fetch` that asks one server and no other: a redirect (of a renamed repository) is followed only to where it came
 * from. A request ends with `signal`, or after `seconds`.
 */
export async function guardedFetch(apiUrl: string, signal: AbortSignal, seconds: number): Promise<typeof fetch> {
  const { origin } = new URL(apiUrl)
  const send = await pathTo(apiUrl)
  const ask = async (url: string, init: RequestInit | undefined, hops: number): Promise<Response> => {
    if (new URL(url).origin !== origin) throw new LeftApi()
    const response = await send(url, { ...init, redirect: 'manual' })
    const next = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || next === null || hops === mostHops) return limited(response)
    return ask(new URL(next, url).href, init, hops + 1)
  }
  return async (url, init) => {
    const until = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)])
    try {
      return await ask(String(url), { ...init, signal: until }, 0)
    } catch (error) {
      throw until.aborted ? new GivenUp() : error
    }
  }
}
