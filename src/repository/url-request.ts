/** One request for a web address, to addresses of the open internet only. */
import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { request as overHttp, type RequestOptions } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { UrlAnswer } from '../model.ts'
import { isPublicAddress } from './public-address.ts'

/** What of the surroundings a test plays. Which addresses are refused is no part of it. */
export interface UrlSurroundings {
  /** All addresses of a name. Rejects with Node's `ENOTFOUND` where there is no such name. */
  resolve(host: string): Promise<readonly LookupAddress[]>
  /** Where a connection to addresses that may be reached goes in truth. */
  reach(addresses: readonly LookupAddress[]): readonly LookupAddress[]
  /** The port of an address; null: it is refused. */
  port(url: URL): number | null
}

const usualPorts: Readonly<Record<string, number>> = { '80': 80, '443': 443 }

/** The name service of this machine, and the ports of the web: 80 and 443. */
export const internet: UrlSurroundings = {
  resolve: (host) => lookup(host, { all: true }),
  reach: (addresses) => addresses,
  port: ({ port, protocol }) => (port === '' ? (protocol === 'https:' ? 443 : 80) : (usualPorts[port] ?? null)),
}

/** What a server said to one request: its status, and where it sends on to. */
export interface Reply {
  status: number
  location: string | null
}

type Refusal = Extract<UrlAnswer, { answer: 'refused' }>
type Silence = Extract<UrlAnswer, { answer: 'none' }>

const none = (why: Silence['why']): Silence => ({ answer: 'none', why })
const refused = (why: Refusal['why']): Refusal => ({ answer: 'refused', why })

/** Is this an answer of a server, and not a reason why there is none? */
export const isReply = (one: Reply | UrlAnswer): one is Reply => 'location' in one

/** Bytes of the headers of an answer; Node takes more for an attack. */
const longestHead = 16_384

const bare = (host: string): string => host.replace(/^\[|\]$/gu, '')

/** Why an address is not asked at all; null: it may be. */
export function refusalOf(url: URL, { port }: Pick<UrlSurroundings, 'port'>): Refusal | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('scheme')
  if (url.username !== '' || url.password !== '') return refused('credentials')
  return port(url) === null ? refused('port') : null
}

/** All addresses of a host, each of them of the open internet, or why there are none. A name is asked for once a request. */
async function addressesOf(url: URL, { resolve }: UrlSurroundings): Promise<readonly LookupAddress[] | UrlAnswer> {
  const host = bare(url.hostname)
  try {
    const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host)
    if (addresses.length === 0) return none('connection')
    // One private address among public ones is enough: the system chooses which of them is connected to.
    return addresses.every(({ address }) => isPublicAddress(address)) ? addresses : refused('private')
  } catch (error) {
    // Only this says that there is no such name; a name service that does not answer says something else.
    return none((error as NodeJS.ErrnoException).code === 'ENOTFOUND' ? 'name' : 'connection')
  }
}

/** Gives the addresses that were checked: a second answer of the name service could be another one. */
const fixed =
  (addresses: readonly LookupAddress[]): LookupFunction =>
  (_host, { all }, done) => {
    const [first] = addresses
    if (all) done(null, [...addresses])
    else done(null, first!.address, first!.family)
  }

/** Sends one request and reads the head of the answer; the body is never read. */
function sent(url: URL, options: RequestOptions): Promise<Reply | Silence> {
  const send = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((done) => {
    const request = send(options, (response) => {
      done({ status: response.statusCode ?? 0, location: response.headers.location ?? null })
      response.destroy()
    })
    const failed = (): void => done(none(options.signal?.aborted ? 'time' : 'connection'))
    request.on('error', failed).on('close', failed).end()
  })
}

const optionsOf = (
  url: URL,
  method: 'HEAD' | 'GET',
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
  { port, reach }: UrlSurroundings,
): RequestOptions => ({
  method,
  hostname: bare(url.hostname),
  port: port(url),
  path: `${url.pathname}${url.search}`,
  // Nothing else is sent: no cookie, no token, no language. Host stands here since the port may be another in tests.
  headers: { host: url.host, 'user-agent': 'kuntalint', accept: '*/*' },
  lookup: fixed(reach(addresses)),
  maxHeaderSize: longestHead,
  // A connection of its own, which ends with the answer and goes through no proxy.
  agent: false,
  signal,
})

/** Gives what comes first: what was waited for, or the end of the time. */
function before<T>(signal: AbortSignal, waited: Promise<T>): Promise<T | Silence> {
  return new Promise((done, broken) => {
    const ended = (): void => done(none('time'))
    if (signal.aborted) ended()
    signal.addEventListener('abort', ended, { once: true })
    waited.then(done, broken).finally(() => signal.removeEventListener('abort', ended))
  })
}

/**
 * Asks a server once. `resolved` is called when the name led to addresses of the open internet. Never rejects: what stands
 * in the way is the answer. `signal`: the end of the time.
 */
export async function askOnce(
  url: URL,
  method: 'HEAD' | 'GET',
  surroundings: UrlSurroundings,
  signal: AbortSignal,
  resolved: () => void,
): Promise<Reply | UrlAnswer> {
  const refusal = refusalOf(url, surroundings)
  if (refusal) return refusal
  const addresses = await before(signal, addressesOf(url, surroundings))
  if ('answer' in addresses) return addresses
  if (!isIP(bare(url.hostname))) resolved()
  try {
    return await sent(url, optionsOf(url, method, addresses, signal, surroundings))
  } catch {
    // Node refuses to send what it takes for unsound.
    return none('connection')
  }
}
