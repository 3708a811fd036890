import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { openApi } from '../../src/api/client.ts'
import { refusalOf } from '../../src/api/refusal.ts'
import { kuntalint } from '../built.ts'
import type { Fault } from '../github/faults.ts'
import { type GitHub, type GitHubOptions, startGitHub } from '../github/server.ts'
import { newRepository } from '../repository/sandbox.ts'

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

async function gitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const server = await startGitHub(options)
  opened.push(server)
  return server
}

const about = 'GET /repos/{owner}/{repo}'
const place = { owner: 'example-city', repo: 'map-service' }
const refusal = (promise: Promise<unknown>) => promise.then(() => null, refusalOf)

describe('a request', () => {
  it.each<[string, Fault, number]>([
    ['an error of the server', { kind: 502, times: 2 }, 3],
    ['a broken connection', { kind: 'reset', times: 1 }, 2],
    ['a short limit', { kind: 'secondary-limit', retryAfter: 1, times: 1 }, 2],
  ])('is tried again after %s', async (_, fault, asked) => {
    const server = await gitHub()
    server.fault(fault)
    const { data } = await openApi(server).request<{ name: string }>(about, place)
    expect(data.name).toBe('map-service')
    expect(server.log).toHaveLength(asked)
    expect(server.problems()).toEqual([])
  })

  it.each<[Fault['kind'], string]>([
    [401, 'token'],
    [403, 'permission'],
    [404, 'absent'],
    [422, 'invalid'],
    ['primary-limit', 'limit'],
  ])('is not tried again after %s: %s', async (kind, meaning) => {
    const server = await gitHub()
    server.fault({ kind })
    expect(await refusal(openApi(server).request(about, place))).toMatchObject({ kind: meaning })
    expect(server.log).toHaveLength(1)
  })

  it.each([16.254, 0.0004, 12.3456789])('takes a time of %d seconds', async (seconds) => {
    const server = await gitHub()
    const asked = openApi({ ...server, seconds }).request(about, place)
    expect([null, expect.objectContaining({ kind: 'time' })]).toContainEqual(await refusal(asked))
  })

  it('has no time left when others have taken it', async () => {
    const server = await gitHub()
    expect(await refusal(openApi({ ...server, seconds: -3.7 }).request(about, place))).toMatchObject({ kind: 'time' })
  })

  it('that fails by a fault of ours is not told as the network', () => {
    expect(refusalOf(new RangeError('out of range')).kind).toBe('fault')
  })

  it('that must not be done twice is done once', async () => {
    const server = await gitHub()
    server.fault({ kind: 502 })
    expect(await refusal(openApi(server).request(about, place, { once: true }))).toMatchObject({ kind: 'unavailable' })
    expect(server.log).toHaveLength(1)
  })

  it('does not wait longer for a limit than there is time', async () => {
    const server = await gitHub()
    server.fault({ kind: 'secondary-limit', retryAfter: 60 })
    expect(await refusal(openApi(server).request(about, place))).toMatchObject({ kind: 'limit', status: 403 })
    expect(server.log).toHaveLength(1)
  })

  it('ends with the time of all requests together', async () => {
    const server = await gitHub()
    server.fault({ kind: 'stall' })
    const api = openApi({ ...server, seconds: 0.5 })
    const [first, second] = await Promise.all([refusal(api.request(about, place)), refusal(api.request(about, place))])
    expect([first?.kind, second?.kind]).toEqual(['time', 'time'])
    expect(await refusal(api.request(about, place))).toMatchObject({ kind: 'time', status: null })
    expect(api.spent()).toBeGreaterThan(0)
  })

  it('of GraphQL tells what was refused', async () => {
    const server = await gitHub({ repository: { private: true }, permissions: { contents: 'read' } })
    const query = '{ repository(owner: "example-city", name: "map-service") { pullRequest(number: 7) { number } } }'
    expect(await refusal(openApi(server).graphql(query, {}))).toMatchObject({ kind: 'permission' })
  })
})

describe('the token', () => {
  it('stays with its server: no redirect, no link and no address leads it elsewhere', async () => {
    const server = await gitHub()
    for (const status of [301, 302, 307] as const) {
      server.fault({ kind: 'redirect', status, times: 1 })
      expect(await refusal(openApi(server).request(about, place))).toMatchObject({ kind: 'network' })
    }
    expect(await refusal(openApi(server).request(`GET ${server.other.url}/repos/a/b`, {}))).not.toBeNull()
    expect(server.other.log).toEqual([])
  })

  it('goes along to where a repository was moved on the same server', async () => {
    const server = await gitHub()
    server.state.moved['example-city/old-name'] = 'example-city/map-service'
    const { data } = await openApi(server).request<{ name: string }>(about, { ...place, repo: 'old-name' })
    expect(data.name).toBe('map-service')
  })
})

/** A proxy that takes any name for the server of this test. */
async function proxyTo(target: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const { hostname, port } = new URL(target)
  const server: Server = createServer()
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    const through = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    through.on('error', () => socket.destroy())
    socket.on('error', () => through.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push({ close: () => server.closeAllConnections() ?? server.close() })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

describe('a proxy', () => {
  const settings = (commit: string): string =>
    `extends: ["github:example-city/map-service/shared.yml@${commit}"]\nlanguage: fi\n`

  it('is gone through where the surroundings name one, and passed by for the hosts of NO_PROXY', async () => {
    const server = await gitHub({ repository: { files: { 'shared.yml': 'product: { level: 2 }\n' } } })
    const { repository } = server.state
    const folder = newRepository({
      'README.md': '# Jono\n',
      '.github/kuntalint.yml': settings(repository.refs.get('refs/heads/main') as string),
    })
    const proxy = await proxyTo(server.apiUrl)
    // No such host: only the proxy knows the way.
    const env = { GITHUB_API_URL: 'http://api.github.invalid', http_proxy: proxy.url, GITHUB_TOKEN: server.token }
    const through = await kuntalint(folder, ['config', '.'], env)
    expect(through.stderr).toBe('')
    expect(through.code).toBe(0)
    expect(proxy.asked).toEqual(['api.github.invalid:80'])
    expect(server.log).toHaveLength(1)
    const past = await kuntalint(folder, ['config', '.'], { ...env, no_proxy: 'api.github.invalid' })
    expect(past.code).toBe(2)
    expect(proxy.asked).toHaveLength(1)
  })
})
