import { describe, expect, it } from 'vitest'
import type { Fault } from './faults.ts'
import type { GitHub } from './server.ts'
import { place, started } from './started.ts'
import { addPull } from './state.ts'

describe('a fault', () => {
  const get = (github: GitHub, path = '/repos/example-city/map-service', init: RequestInit = {}) =>
    fetch(github.apiUrl + path, { headers: { authorization: `token ${github.token}` }, redirect: 'manual', ...init })

  it.each<[Fault, number, string]>([
    ...([401, 403, 404, 422, 500, 502, 503] as const).map((kind): [Fault, number, string] => [{ kind }, kind, '']),
    [{ kind: 'secondary-limit', retryAfter: 9 }, 403, 'retry-after: 9'],
    [{ kind: 'primary-limit' }, 403, 'x-ratelimit-remaining: 0'],
    [{ kind: 'too-many' }, 429, 'retry-after: 1'],
    [{ kind: 'html' }, 200, 'content-type: text/html'],
    [{ kind: 'redirect', status: 307 }, 307, 'location: http'],
  ])('%j is seen once by its operation, and then no more', async (fault, status, header) => {
    const { github } = await started()
    github.fault({ operation: 'repos/get', times: 1, skip: 1, ...fault })
    expect((await get(github)).status).toBe(200)
    const answer = await get(github)
    expect(answer.status).toBe(status)
    expect([...answer.headers].map((pair) => pair.join(': ')).join('\n')).toContain(header)
    expect((await get(github)).headers.get('x-ratelimit-remaining')).toBe('4997')
    expect(github.log.map((entry) => entry.fault)).toEqual([null, fault.kind, null])
  })

  it('leaves no answer, or half of one, or a late one', async () => {
    const { github } = await started()
    for (const kind of ['reset', 'lost', 'truncated', 'stall', 'slow'] as const)
      github.fault({ kind, times: 1, ms: 60 })
    await expect(get(github)).rejects.toThrow()
    await expect(get(github)).rejects.toThrow()
    await expect(get(github).then((answer) => answer.json())).rejects.toThrow(SyntaxError)
    await expect(get(github, undefined, { signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/u)
    const before = performance.now()
    expect((await get(github)).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThan(50)
    expect(github.log.map(({ status }) => status)).toEqual([null, 200, 200, null, 200])
  })

  it('leads to another host, which keeps what reaches it', async () => {
    const { github, octokit, head } = await started()
    addPull(github.state.repository, 7, head)
    github.fault({ kind: 'next-elsewhere', operation: 'issues/list-comments' })
    await octokit.paginate(octokit.issues.listComments, { ...place, issue_number: 7 })
    expect(github.other.log).toMatchObject([{ method: 'GET', authorization: `token ${github.token}` }])
    github.fault({ kind: 'redirect', operation: 'repos/get' })
    await get(github, undefined, { redirect: 'follow' })
    expect(github.other.log).toHaveLength(2)
    expect(github.other.log[1]?.authorization).toBeUndefined()
  })
})
