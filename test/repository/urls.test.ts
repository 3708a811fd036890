import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createPlainServer, type Server as PlainServer } from 'node:net'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, inTurn } from '../../src/repository/turns.ts'
import { internet, refusalOf, type UrlSurroundings } from '../../src/repository/url-request.ts'
import { openUrls, type UrlLimits } from '../../src/repository/urls.ts'

/** One server plays all: which host and path a request is for decides what it does. */
let server: Server
let plain: PlainServer
const requests: { method: string; host: string; url: string; headers: IncomingMessage['headers'] }[] = []
let running = 0
let most = 0

const endless = (response: ServerResponse): void => {
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

const held: ServerResponse[] = []
/** Answers when six are waiting: with fewer at once it would never answer. */
function answerSix(response: ServerResponse): void {
  held.push(response)
  most = Math.max(most, held.length)
  if (held.length >= 6) setTimeout(() => held.splice(0).map((one) => one.writeHead(200).end()), 20)
}

function answerLater(response: ServerResponse): void {
  running += 1
  most = Math.max(most, running)
  setTimeout(() => {
    running -= 1
    response.writeHead(200).end()
  }, 5)
}

function play(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '/').split('?', 1)[0] ?? ''
  const [, what = '', rest = ''] = /^\/([a-z-]+)(?:\/(.*))?$/u.exec(path) ?? []
  const to = (location: string): void => void response.writeHead(302, { location }).end()
  if (what === 'status') response.writeHead(Number(rest)).end('body')
  else if (what === 'to') to(decodeURIComponent(rest))
  else if (what === 'loop') to('/loop')
  else if (what === 'hops') to(rest === '0' ? '/status/200' : `/hops/${Number(rest) - 1}`)
  else if (what === 'only-get') response.writeHead(request.method === 'GET' ? 200 : 404).end()
  else if (what === 'drops-head' && request.method === 'HEAD') request.socket.destroy()
  else if (what === 'endless' && request.method === 'GET') endless(response.writeHead(200))
  else if (what === 'endless') response.writeHead(405).end()
  else if (what === 'nowhere') response.writeHead(302).end()
  else if (what === 'cookie') response.writeHead(302, { location: '/status/200', 'set-cookie': 'a=b' }).end()
  else if (what === 'hangs') return
  else if (what === 'six') answerSix(response)
  else if (what === 'alone') answerLater(response)
  else response.writeHead(200).end()
}

/** Speaks no proper HTTP. */
const rude: Readonly<Record<string, string>> = {
  '/header-bomb': `HTTP/1.1 200 OK\r\n${`X-A: ${'a'.repeat(1000)}\r\n`.repeat(200)}\r\n`,
  '/many-headers': `HTTP/1.1 200 OK\r\n${'A: b\r\n'.repeat(20_000)}\r\n`,
  '/garbage': '\u0000\u0001 what?\r\n\r\n',
  '/upgrade': 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  '/early': 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(5),
  '/far-status': 'HTTP/1.1 999 What\r\n\r\n',
}

const listening = (one: Server | PlainServer): Promise<void> =>
  new Promise((done) => one.listen(0, '127.0.0.1', () => done()))
const portOf = (one: Server | PlainServer): number => (one.address() as AddressInfo).port

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    requests.push({ method, host: headers.host ?? '', url, headers })
    play(request, response)
  })
  plain = createPlainServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (data) => {
      const path = /^[A-Z]+ (\S+)/u.exec(data.toString('latin1'))?.[1] ?? ''
      socket.end(rude[path] ?? '')
    })
  })
  await Promise.all([listening(server), listening(plain)])
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  plain.close()
})
afterEach(() => {
  requests.length = 0
  running = 0
  most = 0
})

const missing = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
const silent = Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' })
const publicAddress = { address: '185.199.108.153', family: 4 }
const names: Readonly<Record<string, readonly { address: string; family: number }[]>> = {
  'inside.fi': [{ address: '10.1.2.3', family: 4 }],
  'both.fi': [publicAddress, { address: '127.0.0.1', family: 4 }],
  'both6.fi': [publicAddress, { address: '::1', family: 6 }],
  'mapped.fi': [{ address: '::ffff:127.0.0.1', family: 6 }],
  localhost: [{ address: '127.0.0.1', family: 4 }],
  'empty.fi': [],
}

/** Names lead to a public address, and what may be reached is played by the server of this test. */
const surroundings: UrlSurroundings = {
  resolve: async (host) => {
    if (host.endsWith('gone.fi')) throw missing
    if (host === 'dark.fi') throw silent
    if (host === 'slow-name.fi') return new Promise(() => {})
    return names[host] ?? [publicAddress]
  },
  reach: () => [{ address: '127.0.0.1', family: 4 }],
  port: (url) => (internet.port(url) === null ? null : portOf(url.hostname === 'rude.fi' ? plain : server)),
}
/** A test that waits for the end of a time has a short one, all others more than they need. */
const limits: UrlLimits = { once: 20_000, all: 20_000, urls: 50, atOnce: 6, redirects: 5 }
const short = 300

const ask = async (url: string, more: Partial<UrlLimits> = {}) =>
  (await openUrls(surroundings, { ...limits, ...more })([url])).get(url)
const status = (code: number) => ({ answer: 'status', status: code })
const none = (why: string) => ({ answer: 'none', why })
const refused = (why: string) => ({ answer: 'refused', why })
const to = (url: string): string => `http://kunta.fi/to/${encodeURIComponent(url)}`

describe('an address that is asked', () => {
  it.each([200, 204, 401, 403, 404, 405, 410, 418, 429, 451, 500, 503])('is told with its status %d', async (code) => {
    expect(await ask(`http://kunta.fi/status/${code}`)).toEqual(status(code))
  })

  it('is asked by HEAD, and by GET where that is not fine', async () => {
    await ask('http://kunta.fi/status/200?a=b#c')
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['HEAD /status/200?a=b'])
    expect(await ask('http://kunta.fi/only-get')).toEqual(status(200))
    expect(await ask('http://kunta.fi/drops-head')).toEqual(status(200))
  })

  it('is sent nothing but what a request needs, and no cookie that it set', async () => {
    expect(await ask('http://kunta.fi/cookie')).toEqual(status(200))
    for (const { headers } of requests)
      expect(headers).toEqual({ host: 'kunta.fi', 'user-agent': 'kuntalint', accept: '*/*', connection: 'close' })
  })

  it('is not read further than its head', async () => {
    expect(await ask('http://kunta.fi/endless')).toEqual(status(200))
  })

  it('is asked once a run, with and without an anchor', async () => {
    const urls = openUrls(surroundings, limits)
    const [first, second] = ['http://kunta.fi/status/200', 'http://kunta.fi/status/200#kartta']
    expect([...(await urls([first, second])).values()]).toEqual([status(200), status(200)])
    await urls([first])
    expect(requests).toHaveLength(1)
  })

  it.each(['header-bomb', 'many-headers', 'garbage', 'upgrade', 'early'])(
    'has no answer when it is %s',
    async (path) => {
      expect(await ask(`http://rude.fi/${path}`)).toEqual(none('connection'))
    },
  )

  it('may answer with a status that nobody knows', async () => {
    expect(await ask('http://rude.fi/far-status')).toEqual(status(999))
  })
})

describe('an address that sends on', () => {
  it('is followed five times', async () => {
    expect(await ask('http://kunta.fi/hops/4')).toEqual(status(200))
    expect(await ask('http://kunta.fi/hops/5')).toEqual(none('redirects'))
    expect(await ask('http://kunta.fi/loop')).toEqual(none('redirects'))
    expect(await ask('http://kunta.fi/nowhere')).toEqual(status(302))
  })

  it('is told with what it leads to', async () => {
    expect(await ask(to('http://toinen.fi/status/404'))).toEqual(status(404))
    expect(await ask(to('http://['))).toEqual(none('redirects'))
  })

  it.each([
    'http://127.0.0.1/',
    'http://127.0.0.1:80/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://inside.fi/',
    'http://localhost/',
    'http://both.fi/',
  ])('is not followed to %s', async (url) => {
    expect(await ask(to(url))).toEqual(refused('private'))
    expect(requests.map(({ host }) => host)).toEqual(['kunta.fi'])
  })

  it.each([
    ['ftp://kunta.fi/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['http://kunta.fi:8080/', 'port'],
    ['http://kunta.fi:22/', 'port'],
    ['http://me:secret@kunta.fi/', 'credentials'],
    ['http://me@kunta.fi/', 'credentials'],
  ])('is not followed to %s', async (url, why) => {
    expect(await ask(to(url))).toEqual(refused(why))
    expect(requests).toHaveLength(1)
  })

  it('does not count as one whose own name does not exist', async () => {
    expect(await ask(to('http://gone.fi/'))).toEqual(none('connection'))
  })
})

describe('an address that is refused', () => {
  it.each([
    ['http://inside.fi/', 'private'],
    ['http://both.fi/', 'private'],
    ['http://both6.fi/', 'private'],
    ['http://mapped.fi/', 'private'],
    ['http://localhost/', 'private'],
    ['https://127.0.0.1/', 'private'],
    ['http://[fd00::1]/', 'private'],
    ['http://kunta.fi:8443/', 'port'],
    ['https://a:b@kunta.fi/', 'credentials'],
    ['ssh://git@kunta.fi/x', 'scheme'],
    ['not an address', 'scheme'],
  ])('is %s', async (url, why) => {
    expect(await ask(url)).toEqual(refused(why))
    expect(requests).toEqual([])
  })

  it('is none at the ports of the web', () => {
    const refusal = (url: string) => refusalOf(new URL(url), internet)
    for (const url of ['http://a.fi', 'https://a.fi', 'http://a.fi:80', 'https://a.fi:443', 'http://a.fi:443'])
      expect(refusal(url), url).toBeNull()
    expect(internet.port(new URL('https://a.fi'))).toBe(443)
    expect(internet.port(new URL('http://a.fi:443'))).toBe(443)
    expect(internet.port(new URL('http://a.fi:0'))).toBeNull()
  })
})

describe('a name', () => {
  it('does not exist where another one was found', async () => {
    const urls = openUrls(surroundings, limits)
    const gone = 'http://gone.fi/'
    const answers = await urls([gone, 'http://kunta.fi/'])
    expect(answers.get(gone)).toEqual(none('name'))
    expect((await urls([gone])).get(gone)).toEqual(none('name'))
  })

  it.each(['http://inside.fi/', 'http://dark.fi/', 'http://8.8.8.8:99/', 'http://www.gone.fi/'])(
    'is not said to be missing when only %s was tried beside it',
    async (other) => {
      const gone = 'http://gone.fi/'
      expect((await openUrls(surroundings, limits)([gone, other])).get(gone)).toEqual(none('network'))
    },
  )

  it('that the name service cannot tell is no name that does not exist', async () => {
    expect(await ask('http://dark.fi/')).toEqual(none('connection'))
    expect(await ask('http://empty.fi/')).toEqual(none('connection'))
  })
})

describe('the limits', () => {
  it('end what a server or a name service does not answer', async () => {
    expect(await ask('http://kunta.fi/hangs', { once: short })).toEqual(none('time'))
    expect(await ask('http://slow-name.fi/', { once: short })).toEqual(none('time'))
  })

  it('end all that is under way and all that waits', async () => {
    const urls = Array.from({ length: 20 }, (_, index) => `http://kunta.fi/hangs?${index}`)
    const answers = await openUrls(surroundings, { ...limits, all: short })(urls)
    expect([...answers.values()]).toEqual(urls.map(() => none('time')))
    expect(requests).toHaveLength(1)
  })

  it('leave out what is too many', async () => {
    const urls = Array.from({ length: 60 }, (_, index) => `http://kunta${index}.fi/status/200`)
    const answers = [...(await openUrls(surroundings, limits)(urls)).values()]
    expect(answers).toHaveLength(60)
    expect(answers.filter((one) => one.answer === 'status')).toHaveLength(50)
    expect(answers.slice(50)).toEqual(urls.slice(50).map(() => none('limit')))
  })

  it('let six be asked at once, and one at a host', async () => {
    const many = Array.from({ length: 18 }, (_, index) => `http://kunta${index}.fi/six`)
    await openUrls(surroundings, limits)(many)
    expect(most).toBe(6)
    most = 0
    const same = Array.from({ length: 8 }, (_, index) => `http://kunta.fi/alone?${index}`)
    await openUrls(surroundings, limits)(same)
    expect(most).toBe(1)
  })
})

describe('turns', () => {
  it('are given to every task, also after one that fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ place: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean() })),
        async (all) => {
          const slot = atOnce(2)
          const turn = inTurn()
          let open = 0
          const ends = await Promise.allSettled(
            all.map(({ place, fails }) =>
              slot(() =>
                turn(place, async () => {
                  open += 1
                  await null
                  const seen = open
                  open -= 1
                  if (fails) throw new Error('fails')
                  return seen
                }),
              ),
            ),
          )
          return ends.every((end, index) =>
            end.status === 'fulfilled' ? end.value <= 2 && !all[index]!.fails : all[index]!.fails,
          )
        },
      ),
    )
  })
})
