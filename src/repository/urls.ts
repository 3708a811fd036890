/** Asks whether web addresses answer, within strict limits. Nothing of the answers is kept but their status. */
import type { AskUrls, UrlAnswer } from '../model.ts'
import { atOnce, inTurn } from './turns.ts'
import { askOnce, internet, isReply, type Reply, type UrlSurroundings } from './url-request.ts'

/** Limits of a run. */
export interface UrlLimits {
  /** Milliseconds for one request, its name service included. */
  once: number
  /** Milliseconds for all requests of a run, from the first one on. */
  all: number
  /** Different addresses of a run; those that others send on to are not counted. */
  urls: number
  /** Addresses that are asked at the same time. At one host it is one at a time. */
  atOnce: number
  /** How often an address may send on to another one. */
  redirects: number
}

const usual: UrlLimits = { once: 10_000, all: 30_000, urls: 50, atOnce: 6, redirects: 5 }

const sendsOn: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const isFine = (one: UrlAnswer): boolean => one.answer === 'status' && one.status >= 200 && one.status < 300

/** Is there a use in asking again by another method? Not where no server was reached, or no time is left. */
const mayDiffer = (one: UrlAnswer): boolean =>
  one.answer === 'status' || (one.answer === 'none' && (one.why === 'connection' || one.why === 'redirects'))

const parsed = (written: string, base?: string): URL | null =>
  URL.canParse(written, base) ? new URL(written, base) : null

/** The address without its anchor, which no server is told. */
const askedAs = (url: string): string => url.split('#', 1)[0] ?? ''

type Ask = (url: URL, method: 'HEAD' | 'GET') => Promise<Reply | UrlAnswer>

/** Follows an address to where it leads. A name that only a later server names is not known to be the address's own. */
async function followed(start: URL, method: 'HEAD' | 'GET', most: number, ask: Ask): Promise<UrlAnswer> {
  let url = start
  for (let steps = 0; steps <= most; steps += 1) {
    const reply = await ask(url, method)
    if (!isReply(reply)) {
      const elsewhere = steps > 0 && reply.answer === 'none' && reply.why === 'name'
      return elsewhere ? { answer: 'none', why: 'connection' } : reply
    }
    const { status, location } = reply
    if (!sendsOn.has(status) || location === null) return { answer: 'status', status }
    const next = parsed(location, url.href)
    if (!next) return { answer: 'none', why: 'redirects' }
    url = next
  }
  return { answer: 'none', why: 'redirects' }
}

/** By HEAD, and where that says that something is wrong by GET: many servers do not know the one. */
async function askedTwice(start: URL, most: number, ask: Ask): Promise<UrlAnswer> {
  const quick = await followed(start, 'HEAD', most, ask)
  return isFine(quick) || !mayDiffer(quick) ? quick : followed(start, 'GET', most, ask)
}

/** Ends after so many milliseconds, or with `all`. `end` has to be called when nothing is waited for any more. */
function timeFor(milliseconds: number, all: AbortSignal): { signal: AbortSignal; end: () => void } {
  const own = new AbortController()
  const timer = setTimeout(() => own.abort(), milliseconds)
  return { signal: AbortSignal.any([own.signal, all]), end: () => clearTimeout(timer) }
}

/**
 * Gives the function that asks whether web addresses answer. An address is asked once a run, however often it is wanted.
 * Only http and https at ports 80 and 443, without credentials, to addresses of the open internet; where a server sends on
 * to another, that one is looked at anew. Proxies of the environment are not used, and nothing of it is sent. No name counts
 * as one that does not exist unless another name was found: a machine without a network finds none.
 */
export function openUrls(surroundings: UrlSurroundings = internet, limits: UrlLimits = usual): AskUrls {
  const answers = new Map<string, Promise<UrlAnswer>>()
  const slot = atOnce(limits.atOnce)
  const turn = inTurn()
  let all: AbortSignal | null = null
  let found = false
  const ask: Ask = (url, method) =>
    turn(url.hostname, async () => {
      all ??= AbortSignal.timeout(limits.all)
      const time = timeFor(limits.once, all)
      try {
        return await askOnce(url, method, surroundings, time.signal, () => {
          found = true
        })
      } finally {
        time.end()
      }
    })
  const answerTo = (written: string): Promise<UrlAnswer> => {
    const url = parsed(written)
    if (!url) return Promise.resolve({ answer: 'refused', why: 'scheme' })
    const known = answers.get(askedAs(url.href))
    if (known) return known
    if (answers.size >= limits.urls) return Promise.resolve({ answer: 'none', why: 'limit' })
    const answer = slot(() => askedTwice(url, limits.redirects, ask))
    answers.set(askedAs(url.href), answer)
    return answer
  }
  const certain = (answer: UrlAnswer): UrlAnswer =>
    answer.answer === 'none' && answer.why === 'name' && !found ? { answer: 'none', why: 'network' } : answer
  return async (urls) => {
    const given = await Promise.all(urls.map(async (url) => [url, await answerTo(url)] as const))
    return new Map(given.map(([url, answer]) => [url, certain(answer)]))
  }
}
