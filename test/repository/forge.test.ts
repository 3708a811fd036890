import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type ApiOptions, openApi } from '../../src/api/client.ts'
import { AuthorError, type Location } from '../../src/model.ts'
import { type Forge, openForge as openForgeBy } from '../../src/repository/forge.ts'

const openForge = (options: ApiOptions): Forge => openForgeBy(openApi(options))

const commit = '0123456789abcdef0123456789abcdef01234567'
const remote = { owner: 'example-association', repository: 'governance', commit }
const named: Location = { path: '.github/kuntalint.yml', line: 3 }
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

interface Asked {
  url: string
  authorization: string | undefined
  accept: string | undefined
}

/** A server that answers as told, and what it was asked. */
async function serving(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const { authorization, accept } = request.headers
    asked.push({ url: decodeURIComponent(request.url ?? ''), authorization, accept })
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
const mistake = async (promise: Promise<unknown>): Promise<AuthorError> => {
  const error = await promise.then(
    () => new Error('nothing went wrong'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof AuthorError)) throw error
  return error
}

describe('a file of another repository', () => {
  it('is asked for raw, at its commit, with the token', async () => {
    const { apiUrl, asked } = await serving((_, response) => response.writeHead(200).end('product: { level: 2 }\n'))
    const forge = openForge({ apiUrl, token: 'ghs_of-the-run' })
    expect(await forge.file(remote, 'shared/kuntalint.yml', named)).toBe('product: { level: 2 }\n')
    expect(asked).toEqual([
      {
        url: `/repos/example-association/governance/contents/shared/kuntalint.yml?ref=${commit}`,
        authorization: 'token ghs_of-the-run',
        accept: 'application/vnd.github.v3.raw',
      },
    ])
  })

  it('is asked for without a token where there is none, and below the path of an Enterprise Server', async () => {
    const { apiUrl, asked } = await serving((_, response) => response.writeHead(200).end('language: fi'))
    await openForge({ apiUrl: `${apiUrl}/api/v3`, token: null }).file(remote, 'a.yml', named)
    expect(asked[0]?.url).toMatch(/^\/api\/v3\/repos\//u)
    expect(asked[0]?.authorization).toBeUndefined()
  })

  it.each([
    [404, /was not found, or may not be read/u],
    [403, /did not answer as expected \(403\)/u],
    [500, /did not answer as expected \(500\)/u],
    [401, /did not answer as expected \(401\)/u],
  ])('that the server answers with %s: said at the place that names it, in three languages', async (status, words) => {
    const { apiUrl } = await serving((_, response) => json(response, status, { message: 'no' }))
    const { text, location } = await mistake(openForge({ apiUrl, token: 'x' }).file(remote, 'a.yml', named))
    expect(location).toEqual(named)
    expect(text.en).toMatch(words)
    expect(text.en).toContain('github:example-association/governance/a.yml@0123456')
    expect(new Set(Object.values(text)).size).toBe(3)
  })

  it('that cannot be reached: said, and never with the token', async () => {
    const { text } = await mistake(
      openForge({ apiUrl: 'http://127.0.0.1:9', token: 'ghs_secret' }).file(remote, 'a.yml', named),
    )
    expect(text.en).toContain('Try again in a while')
    expect(JSON.stringify(text)).not.toContain('ghs_secret')
  })

  it('that is a folder, binary or too long is refused', async () => {
    for (const body of [JSON.stringify([{ path: 'a' }]), 'a\0b', 'x'.repeat(512_001)]) {
      const { apiUrl } = await serving((_, response) =>
        response.writeHead(200, { 'content-type': body.startsWith('[') ? 'application/json' : 'text/plain' }).end(body),
      )
      expect((await mistake(openForge({ apiUrl, token: null }).file(remote, 'a', named))).text.en).toContain(
        'not a text file',
      )
    }
  })

  it('is followed where a repository was renamed, on the same server', async () => {
    const { apiUrl } = await serving((request, response) =>
      request.url?.startsWith('/repos/')
        ? response.writeHead(301, { location: '/repositories/7/contents/a.yml' }).end()
        : response.writeHead(200).end('language: sv'),
    )
    expect(await openForge({ apiUrl, token: 'x' }).file(remote, 'a.yml', named)).toBe('language: sv')
  })

  it('is not asked of another server, whatever an answer says', async () => {
    const other = await serving((_, response) => response.writeHead(200).end('language: sv'))
    const { apiUrl } = await serving((_, response) =>
      response.writeHead(302, { location: `${other.apiUrl.replace('127.0.0.1', 'localhost')}/x` }).end(),
    )
    const { text } = await mistake(openForge({ apiUrl, token: 'ghs_secret' }).file(remote, 'a.yml', named))
    expect(text.en).toContain('did not answer as expected')
    expect(other.asked).toEqual([])
  })
})

describe('the files of another repository', () => {
  const answer = (body: unknown): Promise<{ apiUrl: string; asked: Asked[] }> =>
    serving((_, response) => json(response, 200, body))

  it('are listed, folders and submodules left out', async () => {
    const { apiUrl } = await answer({
      tree: [
        { path: 'rules', type: 'tree' },
        { path: 'rules/a.yml', type: 'blob' },
        { path: 'lib', type: 'commit' },
      ],
      truncated: false,
    })
    expect(await openForge({ apiUrl, token: null }).paths(remote, named)).toEqual(['rules/a.yml'])
  })

  it('that are too many are not taken for all', async () => {
    const { apiUrl } = await answer({ tree: [{ path: 'a', type: 'blob' }], truncated: true })
    expect((await mistake(openForge({ apiUrl, token: null }).paths(remote, named))).text.en).toContain('one by one')
  })
})

describe('where two commits parted', () => {
  it('is what the server says, and null when it does not', async () => {
    const parted = async (forge: Forge) => forge.parted('example-city/map-service', 'a'.repeat(40), 'b'.repeat(40))
    const right = await serving((_, response) => json(response, 200, { merge_base_commit: { sha: commit } }))
    expect(await parted(openForge({ ...right, token: 'x' }))).toBe(commit)
    expect(right.asked[0]?.url).toContain(`/compare/${'a'.repeat(40)}...${'b'.repeat(40)}`)
    const wrong = await serving((_, response) => json(response, 404, {}))
    expect(await parted(openForge({ ...wrong, token: 'x' }))).toBeNull()
  })
})
