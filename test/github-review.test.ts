/** Suggested changes at the lines of a pull request: what is posted, once, and what is not. */
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { openApi } from '../src/api/client.ts'
import { postReview } from '../src/delivery/review.ts'
import type { Review, SuggestedChange } from '../src/edits/review.ts'
import { type GitHub, type GitHubOptions, startGitHub } from './github/server.ts'
import { addCommit, addPull, commitOf } from './github/state.ts'

const servers: GitHub[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const lines = (n: number, word: string): string => Array.from({ length: n }, (_, i) => `${word} ${i + 1}\n`).join('')
const before = lines(60, 'rivi')
const text = before.replace('rivi 10\n', 'rivi kymmenen\n')
const path = 'docs/ohje.md'

/** A pull request that changes line 10 of a file. */
async function started(options: GitHubOptions = {}, after = text) {
  const permissions = { contents: 'read', 'pull-requests': 'write' } as const
  const server = await startGitHub({ permissions, ...options, repository: { files: { [path]: before } } })
  servers.push(server)
  const { repository } = server.state
  const base = commitOf(repository, 'HEAD') as string
  const head = addCommit(repository, 'change', { [path]: after })
  repository.refs.set('refs/heads/main', base)
  addPull(repository, 7, head)
  const target = { api: openApi(server), owner: 'example-city', repo: 'map-service' }
  const post = (review: Review, headSha = head) => postReview(review, { number: 7, headSha }, target)
  return { server, repository, head, post }
}

const fingerprintOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 16)

function change(from: string, to: string, given: Partial<SuggestedChange> = {}): SuggestedChange {
  const whole = given.text ?? text
  const start = whole.indexOf(from)
  const changes = [{ start, end: start + from.length, text: to }]
  return {
    fingerprint: fingerprintOf(`${from}>${to}`),
    path,
    text: whole,
    changes,
    words: `Words of ${from}.`,
    ...given,
  }
}

const reviewOf = (...changes: readonly SuggestedChange[]): Review => ({
  changes,
  words: (shown, left) => `${shown} shown, ${left} left`,
})
const ten = change('rivi kymmenen', 'rivi 10.')

describe('a suggested change', () => {
  it('stands at its lines in one review, with a mark that nobody sees', async () => {
    const { server, repository, head, post } = await started()
    const wide = change('rivi 8\nrivi 9\n', 'rivi 8–9\n')
    expect(await post(reviewOf(ten, wide))).toEqual({ done: 'written', created: true })
    expect(repository.reviews).toMatchObject([{ pull: 7, commit: head, body: '2 shown, 0 left' }])
    expect(repository.reviewComments).toMatchObject([
      {
        path,
        line: 10,
        startLine: null,
        body: `<!-- kuntalint-suggestion ${ten.fingerprint} -->\nWords of rivi kymmenen.\n\n\`\`\`suggestion\nrivi 10.\n\`\`\``,
      },
      { path, line: 9, startLine: 8 },
    ])
    expect(server.problems()).toEqual([])
  })

  it('is not posted twice, whatever line it stands at by then', async () => {
    const { server, repository, post } = await started()
    await post(reviewOf(ten))
    expect(await post(reviewOf(ten))).toEqual({ done: 'unchanged', created: false })
    const longer = `uusi\n${text}`
    const head = addCommit(repository, 'change', { [path]: longer })
    repository.pulls[0]!.head.sha = head
    const moved = change('rivi kymmenen', 'rivi 10.', { text: longer })
    expect(await post(reviewOf(moved), head)).toEqual({ done: 'unchanged', created: false })
    expect(repository.reviews).toHaveLength(1)
    expect(server.problems()).toEqual([])
  })

  it('is found among hundreds of comments, and in those of other authors it does not count', async () => {
    const { repository, post } = await started()
    const others = { pull: 7, review: 1, path, line: 10, startLine: null }
    const body = `<!-- kuntalint-suggestion ${ten.fingerprint} -->\nx`
    for (let id = 1; id <= 230; id += 1)
      repository.reviewComments.push({ ...others, id, login: id % 2 ? 'octocat' : 'dependabot[bot]', body })
    expect(await post(reviewOf(ten))).toMatchObject({ done: 'written' })
    expect(await post(reviewOf(ten))).toMatchObject({ done: 'unchanged' })
    expect(repository.reviews).toHaveLength(1)
  })

  it('is known by its mark at the start of the comment only', async () => {
    const { server, repository, post } = await started()
    const body = `Look: <!-- kuntalint-suggestion ${ten.fingerprint} -->`
    repository.reviewComments.push({
      id: 1,
      pull: 7,
      review: 1,
      login: server.state.login,
      path,
      line: 1,
      startLine: null,
      body,
    })
    expect(await post(reviewOf(ten))).toMatchObject({ done: 'written' })
  })

  it.each([
    ['in no line that the pull request shows', change('rivi 40', 'rivi 40.')],
    ['in a file that it does not change', change('rivi kymmenen', 'x', { path: 'README.md' })],
    ['in a text that is not that of its head', change('rivi kymmenen', 'x', { text: `${text}more\n` })],
    [
      'at the end of the file',
      { ...change('', '', {}), changes: [{ start: text.length, end: text.length, text: 'x\n' }] },
    ],
  ])('is not posted %s', async (_, elsewhere) => {
    const { server, repository, post } = await started()
    expect(await post(reviewOf(elsewhere))).toEqual({ done: 'unchanged', created: false })
    expect(repository.reviews).toEqual([])
    expect(server.problems()).toEqual([])
  })

  it('that touches the lines of another one waits', async () => {
    const { repository, post } = await started()
    const second = change('rivi kymmenen\nrivi 11', 'x')
    await post(reviewOf(ten, second))
    await post(reviewOf(ten, second))
    expect(repository.reviewComments.map(({ line }) => line)).toEqual([10])
  })

  it('is not posted for a head that has moved on', async () => {
    const { server, repository, post } = await started()
    expect(await post(reviewOf(ten), 'a'.repeat(40))).toEqual({ done: 'superseded', created: false })
    expect(repository.reviews).toEqual([])
    expect(server.log.map(({ operation }) => operation)).toEqual(['graphql'])
  })

  it('costs no request where there is none', async () => {
    const { server, post } = await started()
    expect(await post(reviewOf())).toEqual({ done: 'unchanged', created: false })
    expect(server.log).toEqual([])
  })

  it('is one of twenty at most; the rest are told and come with the next run', async () => {
    const after = lines(60, 'uusi')
    const { server, repository, post } = await started({}, after)
    const all = Array.from({ length: 45 }, (_, i) => change(`uusi ${i + 1}\n`, `rivi ${i + 1}\n`, { text: after }))
    await post(reviewOf(...all))
    expect(repository.reviewComments).toHaveLength(20)
    await post(reviewOf(...all))
    await post(reviewOf(...all))
    expect(repository.reviews.map(({ body }) => body)).toEqual([
      '20 shown, 25 left',
      '20 shown, 5 left',
      '5 shown, 0 left',
    ])
    expect(new Set(repository.reviewComments.map(({ line }) => line)).size).toBe(45)
    expect(await post(reviewOf(...all))).toMatchObject({ done: 'unchanged' })
    expect(server.problems()).toEqual([])
  })
})

describe('when GitHub does not', () => {
  it('give the right, the refusal says so', async () => {
    const { repository, post } = await started({ permissions: { contents: 'read', 'pull-requests': 'read' } })
    expect(await post(reviewOf(ten))).toMatchObject({ refused: { kind: 'permission', status: 403 }, sent: 0 })
    expect(repository.reviews).toEqual([])
  })

  it('take it, the refusal says so', async () => {
    const { server, post } = await started()
    server.fault({ kind: 422, operation: 'pulls/create-review' })
    expect(await post(reviewOf(ten))).toMatchObject({ refused: { kind: 'invalid', status: 422 } })
  })

  it('answer, what it did is read before it is asked again', async () => {
    const { server, repository, post } = await started()
    server.fault({ kind: 'lost', operation: 'pulls/create-review', times: 1 })
    expect(await post(reviewOf(ten))).toEqual({ done: 'written', created: true })
    expect(repository.reviews).toHaveLength(1)
    expect(server.problems()).toEqual([])
  })
})
