/** The built action by event, rights and faults, in every cell of the tables of docs/testing.md. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { act, root } from './built.ts'
import type { Fault } from './github/faults.ts'
import type { Permissions } from './github/permissions.ts'
import { type GitHub, startGitHub } from './github/server.ts'
import { addPull } from './github/state.ts'
import { finnishPlan } from './inventory/plans.ts'
import { checkout, type PullRequest, pullRequest } from './pull-request.ts'
import { write } from './repository/sandbox.ts'
import type { ActionResult, ActionRun } from './runner.ts'

const files = {
  '.github/kuntalint.yml': 'language: fi\nproduct:\n  level: 2\n  owners: [Espoo, Oulu, Tampere]\n',
  '.github/CODEOWNERS': '* @kunta/jonot\n',
  'README.md': '# Kirjastojono\n\nAsiakas varaa aineistoa ja seuraa paikkaansa varausjonossa.\n',
  'docs/hallintamalli.md': finnishPlan,
  LICENSE: readFileSync(join(root, 'LICENSE'), 'utf8'),
}
/** A line that GitHub passes over. */
const wrong = { '.github/CODEOWNERS': '* @kunta/jonot\n!docs/ @kunta/jonot\n' }

let request: PullRequest
let folder: string
beforeAll(() => {
  request = pullRequest(files, (at) => write(at, wrong))
  folder = checkout(request, 2)
})

const repository = { default_branch: 'main' }
const main = 'refs/heads/main'

function requestOf(from: string, actor = 'somebody'): Partial<ActionRun> {
  const head = { sha: request.head, ref: 'change', repo: { full_name: from } }
  const event = { repository, pull_request: { number: 7, base: { sha: request.base }, head } }
  return { eventName: 'pull_request', event, env: { GITHUB_ACTOR: actor } }
}

const own = 'example-city/map-service'
/** What the runner is told, by the first column of the table. */
const events: Readonly<Record<string, () => Partial<ActionRun>>> = {
  '`pull_request`': () => requestOf(own),
  '`pull_request` of a fork': () => requestOf('somebody/map-service'),
  '`pull_request` by Dependabot, as GitHub runs it unless told': () => requestOf(own, 'dependabot[bot]'),
  '`merge_group`': () => ({
    eventName: 'merge_group',
    event: { repository, merge_group: { base_sha: request.base, head_sha: request.merge } },
    env: { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7' },
  }),
  '`push`': () => ({ eventName: 'push', event: { repository, before: request.base }, env: { GITHUB_REF: main } }),
  '`push` elsewhere': () => ({
    eventName: 'push',
    event: { repository, before: request.base },
    env: { GITHUB_REF: 'refs/heads/change' },
  }),
  '`schedule`': () => ({ eventName: 'schedule', event: { schedule: '17 4 * * 1' }, env: { GITHUB_REF: main } }),
  '`workflow_dispatch`': () => ({ eventName: 'workflow_dispatch', event: { repository }, env: { GITHUB_REF: main } }),
}

const rights: Readonly<Record<string, Permissions>> = {
  '`contents: read`': { contents: 'read' },
  'and `checks: write`': { contents: 'read', checks: 'write' },
  'and `pull-requests: write`': { contents: 'read', 'pull-requests': 'write' },
  '`contents: write`': { contents: 'write' },
  all: { contents: 'write', checks: 'write', 'pull-requests': 'write' },
}

const faults: Readonly<Record<string, Fault | 'no network' | 'no token'>> = {
  '401': { kind: 401 },
  '403': { kind: 403 },
  '404': { kind: 404 },
  '422': { kind: 422 },
  '500': { kind: 500 },
  '502': { kind: 502 },
  '503': { kind: 503 },
  'secondary limit of a minute': { kind: 'secondary-limit', retryAfter: 60 },
  'secondary limit of a second, once': { kind: 'secondary-limit', retryAfter: 1, times: 1, skip: 8 },
  'primary limit': { kind: 'primary-limit' },
  '429': { kind: 'too-many', retryAfter: 60 },
  'a page instead of JSON': { kind: 'html' },
  'half an answer': { kind: 'truncated' },
  'no answer': { kind: 'stall' },
  'a broken connection': { kind: 'lost' },
  'a broken connection, once': { kind: 'lost', times: 1, skip: 8 },
  'a slow answer': { kind: 'slow', ms: 300 },
  'a redirect to another host': { kind: 'redirect' },
  'a next page on another host': { kind: 'next-elsewhere' },
  'no network': 'no network',
  'no token': 'no token',
}

/** The rows of the table of docs/testing.md that begins with this word. */
function table(first: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(join(root, 'docs/testing.md'), 'utf8').split('\n')
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  const start = lines.findIndex((line) => cells(line)[0] === first)
  const names = cells(lines[start] as string)
  const rows: Record<string, string>[] = []
  for (let at = start + 2; lines[at]?.startsWith('|'); at += 1)
    rows.push(Object.fromEntries(cells(lines[at] as string).map((cell, index) => [names[index] as string, cell])))
  return rows
}

/** GitHub as it stands: it knows the commits, and two comments of others, one of which bears our mark. */
async function gitHub(permissions: Permissions): Promise<GitHub> {
  const server = await startGitHub({ permissions, name: own, repository: { files, privateReporting: true } })
  const { objects, refs } = server.state.repository
  const [some] = objects.commits.values()
  for (const sha of [request.base, request.head, request.merge]) objects.commits.set(sha, { ...some!, sha })
  refs.set(main, request.merge)
  addPull(server.state.repository, 7, request.head)
  const mark = '<!-- kuntalint-comment part="" content=0123456789abcdef -->'
  for (const [id, body] of [
    [1, `${mark}\nEverything is fine.`],
    [2, 'Hyvä!'],
  ] as const)
    server.state.repository.comments.push({ id, issue: 7, login: 'somebody', body, minimized: false })
  return server
}

const inputs = { 'check-run': 'true', comment: 'true', 'badge-branch': 'kuntalint-badge' }

interface Cell {
  event: string
  permissions: Permissions
  fault?: Fault | 'no network' | 'no token'
}

async function ran({ event, permissions, fault }: Cell): Promise<{ result: ActionResult; server: GitHub }> {
  const server = await gitHub(permissions)
  try {
    if (typeof fault === 'object') server.fault(fault)
    const given = events[event]?.() ?? {}
    const apiUrl = fault === 'no network' ? 'http://127.0.0.1:9' : server.apiUrl
    const env = { ...given.env, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: 'https://github.invalid' }
    const token = fault === 'no token' ? '' : server.token
    return { result: await act(folder, { ...given, env, token, inputs }), server }
  } finally {
    await server.close()
  }
}

const isFinding = ({ file, line }: { file?: string; line?: number }) => file === '.github/CODEOWNERS' && line === 2

/** Where the finding arrived, in the words of the tables. */
function arrived({ result, server }: { result: ActionResult; server: GitHub }): string {
  const { checkRuns, comments, refs } = server.state.repository
  const [run] = checkRuns.filter(({ name }) => name === 'kuntalint').toReversed()
  const annotated = run?.annotations.some(({ path, start_line }) => path === '.github/CODEOWNERS' && start_line === 2)
  const ours = comments.filter(({ login }) => login === server.state.login)
  if (ours.length > 1) throw new Error('more than one comment')
  const parts = {
    job: result.issues.some(isFinding),
    'check run': annotated === true && !result.issues.some(isFinding),
    comment: ours.some(({ body }) => body.includes('.github/CODEOWNERS')),
    badge: refs.has('refs/heads/kuntalint-badge'),
  }
  return Object.entries(parts)
    .flatMap(([name, is]) => (is ? [name] : []))
    .join(', ')
}

/** The verdict of each event: only a push does not fail. */
const codeOf = (event: string): number => (event.startsWith('`push`') ? 0 : 1)

/** A token that may only read makes cells that are the same: they are run once. */
const runs = new Map<string, ReturnType<typeof ran>>()
function once(cell: Cell): ReturnType<typeof ran> {
  const key = JSON.stringify(cell)
  const known = runs.get(key) ?? ran(cell)
  runs.set(key, known)
  return known
}

async function judged(cell: Cell, expected: string): Promise<void> {
  const both = await once(cell)
  const { result, server } = both
  // What was refused, and why, stands in the summary and the log.
  expect(arrived(both), `${result.summary}\n${result.stderr}`).toBe(expected)
  expect(result.code).toBe(codeOf(cell.event))
  expect(result.outputs).toMatchObject({ conclusion: result.code === 0 ? 'success' : 'failure', errors: '1' })
  expect(result.summary).toContain('GitHub ei tunne huutomerkkiä')
  expect(result.stopped).toBeNull()
  expect(result.commands).toEqual([])
  expect(result.dropped).toEqual({ error: 0, warning: 0, notice: 0 })
  expect(server.problems()).toEqual([])
  expect(server.other.log).toEqual([])
  expect(server.state.repository.comments.filter(({ login }) => login === 'somebody')).toMatchObject([
    { body: expect.stringContaining('Everything is fine.') },
    { body: 'Hyvä!' },
  ])
}

describe.concurrent('by event and rights', () => {
  for (const { Event: event = '', ...cells } of table('Event'))
    for (const [name, expected] of Object.entries(cells))
      it(`${event}, ${name}: ${expected}`, () => {
        // GitHub gives such runs a token that may only read, whatever the workflow asks for.
        const readOnly = / of a fork| by Dependabot/u.test(event)
        const permissions = readOnly ? { contents: 'read' as const } : (rights[name] as Permissions)
        return judged({ event, permissions }, expected)
      })
})

describe.concurrent('by what goes wrong', () => {
  for (const { Fault: name = '', ...cells } of table('Fault'))
    for (const [event, expected] of Object.entries(cells))
      it(`${name}, ${event}: ${expected}`, () =>
        judged({ event, permissions: rights.all as Permissions, fault: faults[name]! }, expected))
})
