import { describe, expect, it } from 'vitest'
import { type Payload, readEvent } from '../src/event.ts'

const [base, head, merge] = ['b'.repeat(40), 'a'.repeat(40), 'c'.repeat(40)] as const
const env = { GITHUB_REPOSITORY: 'example-city/map-service', GITHUB_SHA: merge, GITHUB_REF: 'refs/heads/main' }
const repository = { default_branch: 'main' }
const request = (from: string | null, more: object = {}): Payload => ({
  repository,
  pull_request: {
    number: 7,
    base: { sha: base },
    head: { sha: head, ref: 'change', repo: from === null ? null : { full_name: from } },
    ...more,
  },
})
const onRequest = { ...env, GITHUB_REF: 'refs/pull/7/merge' }

describe('a pull request', () => {
  it('is compared with its target, and its check run belongs to its own head', () => {
    expect(readEvent('pull_request', request('example-city/map-service'), onRequest)).toEqual({
      change: { kind: 'pull-request', head, target: base, merge },
      occasion: 'pull-request',
      headSha: head,
      request: 7,
      readOnly: false,
      defaultBranch: 'main',
      onDefaultBranch: false,
      editBranch: 'change',
      followed: null,
    })
  })

  it.each([
    ['of a fork', 'somebody/map-service', onRequest],
    ['of a fork that is gone', null, onRequest],
  ])('%s has a token that may only read', (_, from, variables) => {
    expect(readEvent('pull_request', request(from), variables).readOnly).toBe(true)
  })

  it('of the same repository in other letters has not', () => {
    expect(readEvent('pull_request', request('Example-City/Map-Service'), onRequest).readOnly).toBe(false)
  })
})

describe('other events', () => {
  it('a merge queue is compared with what is before it, and has no comment', () => {
    const payload = { repository, merge_group: { base_sha: base, head_sha: head } }
    const event = readEvent('merge_group', payload, { ...env, GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7' })
    expect(event).toMatchObject({ occasion: 'pull-request', headSha: head, request: null, onDefaultBranch: false })
    expect(event.change).toEqual({ kind: 'merge-group', head: null, target: base, merge: null })
  })

  it('a push informs, and to the default branch it may publish a badge', () => {
    const payload = { repository, before: base }
    const event = readEvent('push', payload, env)
    expect(event).toMatchObject({ occasion: 'push', headSha: merge, request: null, onDefaultBranch: true })
    const elsewhere = { ...env, GITHUB_REF: 'refs/heads/change' }
    expect(readEvent('push', payload, elsewhere).onDefaultBranch).toBe(false)
    expect(readEvent('push', payload, { ...env, GITHUB_REF: 'refs/tags/main' }).onDefaultBranch).toBe(false)
  })

  it('a schedule and a run by hand look at the whole; a schedule knows its branch though nothing names the repository', () => {
    for (const [name, payload] of [
      ['schedule', {}],
      ['workflow_dispatch', { repository }],
    ] as const)
      expect(readEvent(name, payload, env)).toMatchObject({
        change: null,
        occasion: 'other',
        headSha: merge,
        onDefaultBranch: true,
      })
  })

  it('of which nothing is told are no reason to fall', () => {
    const event = readEvent('', {}, {})
    expect(event).toMatchObject({ change: null, headSha: null, request: null, readOnly: false, followed: null })
    expect(readEvent('workflow_run', { workflow_run: { id: 1 } }, env).followed).toBeNull()
  })

  it('a run that follows another one knows that one', () => {
    const workflow_run = {
      id: 12,
      event: 'pull_request',
      conclusion: 'failure',
      head_sha: head,
      head_branch: 'change',
      head_repository: { full_name: 'somebody/map-service' },
      html_url: 'https://github.com/example-city/map-service/actions/runs/12',
    }
    expect(readEvent('workflow_run', { repository, workflow_run }, env).followed).toEqual({
      id: 12,
      event: 'pull_request',
      conclusion: 'failure',
      headSha: head,
      headBranch: 'change',
      headRepository: 'somebody/map-service',
      url: workflow_run.html_url,
    })
    expect(readEvent('push', { repository, workflow_run }, env).followed).toBeNull()
  })
})

describe('new files belong', () => {
  const branchOf = (name: string, payload: Payload, ref = 'refs/heads/main') =>
    readEvent(name, payload, { ...env, GITHUB_REF: ref }).editBranch
  const own = 'example-city/map-service'

  it.each([
    ['to the branch of a pull request', 'pull_request', request(own), 'refs/pull/7/merge', 'change'],
    ['to it also when foreign code is not run', 'pull_request_target', request(own), 'refs/heads/main', 'change'],
    ['to the default branch, of a fork', 'pull_request', request('somebody/map-service'), 'refs/pull/7/merge', 'main'],
    ['to it, of a fork that is gone', 'pull_request', request(null), 'refs/pull/7/merge', 'main'],
    ['to the branch of a push', 'push', { repository }, 'refs/heads/a/b#c', 'a/b#c'],
    ['to the default branch, of a tag', 'push', { repository }, 'refs/tags/v1', 'main'],
    ['to it, of a merge queue', 'merge_group', { repository }, 'refs/heads/gh-readonly-queue/main/pr-7', 'main'],
    ['to the branch that a schedule runs on', 'schedule', {}, 'refs/heads/trunk', 'trunk'],
  ] as const)('%s', (_, name, payload, ref, branch) => {
    expect(branchOf(name, payload as Payload, ref)).toBe(branch)
  })

  it('nowhere when no branch is known', () => {
    expect(branchOf('pull_request', { pull_request: { number: 7 } }, 'refs/pull/7/merge')).toBeNull()
  })
})
