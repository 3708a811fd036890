/** What the built action leaves on GitHub: check runs, comments, the branch of the badge; and what it asks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openApi } from '../src/api/client.ts'
import { act, root } from './built.ts'
import { type GitHub, type GitHubOptions, startGitHub } from './github/server.ts'
import { addPull } from './github/state.ts'
import { expectCleanPage, expectNoForeignCommand } from './hostile/outputs.ts'
import { paths, repositoryWith, words } from './hostile/words.ts'
import { finnishPlan } from './inventory/plans.ts'
import { checkout, type PullRequest, pullRequest } from './pull-request.ts'
import { commit, newRepository, run, write } from './repository/sandbox.ts'
import type { ActionResult, ActionRun } from './runner.ts'

const settings = 'language: fi\nproduct:\n  level: 2\n  owners: [Espoo, Oulu, Tampere]\n'
const files = {
  '.github/kuntalint.yml': settings,
  '.github/CODEOWNERS': '* @kunta/jonot\n',
  'README.md': '# Kirjastojono\n\nAsiakas varaa aineistoa ja seuraa paikkaansa varausjonossa.\n',
  'docs/hallintamalli.md': finnishPlan,
  LICENSE: readFileSync(join(root, 'LICENSE'), 'utf8'),
}
const wrong = { '.github/CODEOWNERS': '* @kunta/jonot\n!docs/ @kunta/jonot\n' }
const all = { contents: 'write', checks: 'write', 'pull-requests': 'write' } as const

const servers: GitHub[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

/** GitHub that knows these commits and the pull request. */
async function gitHub(commits: readonly string[], options: GitHubOptions = {}, head?: string): Promise<GitHub> {
  const server = await startGitHub({ permissions: all, ...options, repository: { files, ...options.repository } })
  servers.push(server)
  know(server, commits)
  if (head) addPull(server.state.repository, 7, head)
  return server
}

const know = ({ state: { repository } }: GitHub, commits: readonly string[]): void => {
  const [some] = repository.objects.commits.values()
  for (const sha of commits) repository.objects.commits.set(sha, { ...some!, sha })
}

/** The pull request gets a new head. */
function moveOn(server: GitHub, to: PullRequest): void {
  know(server, commitsOf(to))
  server.state.repository.pulls[0]!.head.sha = to.head
}

const commitsOf = ({ base, head, merge }: PullRequest): readonly string[] => [base, head, merge]

function requestEvent({ base, head }: PullRequest, from = 'example-city/map-service'): Partial<ActionRun> {
  const payload = {
    repository: { default_branch: 'main' },
    pull_request: { number: 7, base: { sha: base }, head: { sha: head, ref: 'change', repo: { full_name: from } } },
  }
  return { eventName: 'pull_request', event: payload }
}

const at = ({ apiUrl, token }: GitHub, given: Partial<ActionRun>): Partial<ActionRun> => ({
  token,
  ...given,
  env: { GITHUB_API_URL: apiUrl, ...given.env },
})

const inputs = { 'check-run': 'true', comment: 'true' }
const changed = (before: Parameters<typeof pullRequest>[0], after: Parameters<typeof write>[1]) =>
  pullRequest(before, (folder) => write(folder, after))

const onRequest = (request: PullRequest, server: GitHub, given: Partial<ActionRun> = {}): Promise<ActionResult> =>
  act(checkout(request, 2), at(server, { ...requestEvent(request), inputs, ...given }))

const pushEvent = (before: string): Partial<ActionRun> => ({
  eventName: 'push',
  event: { repository: { default_branch: 'main' }, before },
  env: { GITHUB_REF: 'refs/heads/main' },
})

const ours = (server: GitHub) =>
  server.state.repository.comments.filter(({ login }) => login === server.state.login).map(({ body }) => body)

describe('the check run', () => {
  it.each([
    [120, 120, 0],
    [1300, 800, 500],
  ])('holds %s annotations, all of them', { timeout: 60_000 }, async (n, lines, links) => {
    const owners = Array.from({ length: lines }, (_, i) => `!docs/${i}/ @kunta/jonot\n`).join('')
    const readme = `${files['README.md']}\n${Array.from({ length: links }, (_, i) => `[a](ei-${i}.md)\n\n`).join('')}`
    const request = changed(files, { '.github/CODEOWNERS': `* @kunta/jonot\n${owners}`, 'README.md': readme })
    const server = await gitHub(commitsOf(request), {}, request.head)
    const result = await onRequest(request, server)
    const [check, ...more] = server.state.repository.checkRuns
    expect(more).toEqual([])
    const linesOf = (file: string): readonly unknown[] =>
      check!.annotations
        .filter(({ path, message }) => path === file && !/^GitHub ei edellytä/u.test(String(message)))
        .map(({ start_line }) => start_line)
    expect(linesOf('.github/CODEOWNERS').toSorted()).toEqual(Array.from({ length: lines }, (_, i) => i + 2).toSorted())
    expect(new Set(linesOf('README.md')).size).toBeGreaterThanOrEqual(links)
    expect(check?.annotations.length).toBeGreaterThanOrEqual(n)
    expect(check).toMatchObject({ headSha: request.head, status: 'completed', conclusion: 'failure' })
    const sent = server.log.filter(({ operation }) => operation?.startsWith('checks/'))
    expect(sent).toHaveLength(Math.ceil((check?.annotations.length ?? 0) / 50))
    expect(result.issues).toEqual([])
    expect(result.code).toBe(1)
    expect(server.problems()).toEqual([])
  })

  it('tells the verdict, the first screen and all findings within GitHub\u2019s limits, in both languages', async () => {
    const both = settings.replace('language: fi', 'language: [fi, sv]')
    const request = changed({ ...files, '.github/kuntalint.yml': both }, wrong)
    const server = await gitHub(commitsOf(request), {}, request.head)
    await onRequest(request, server)
    const { title, summary, text } = server.state.repository.checkRuns[0]!.output
    expect(title).toContain('Tarkistus ei mene läpi')
    expect(title).toContain('Kontrollen går inte igenom')
    for (const page of [summary, text]) expect(Buffer.byteLength(page ?? '')).toBeLessThanOrEqual(65_535)
    expect(summary).toContain('## Mitä on jo olemassa')
    expect(summary).toContain('## Det här finns redan')
    expect(text).toContain('GitHub ei tunne huutomerkkiä')
    expect(text).toContain('## Mitä kone ei voi arvioida')
  })

  it('stays within them for a report of hundreds of files', { timeout: 60_000 }, async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`docs/ohje-${i}.md`, '# Ohje\n\n[a](ei.md) '.repeat(60)]),
    )
    const request = changed(files, { ...many, 'README.md': `# Jono\n\n${'[ö](puuttuu-ö.md)\n\n'.repeat(900)}` })
    const server = await gitHub(commitsOf(request), {}, request.head)
    await onRequest(request, server, { inputs: { ...inputs, level: '3' } })
    const [check] = server.state.repository.checkRuns
    expect(Buffer.byteLength(check?.output.text ?? '')).toBeLessThanOrEqual(65_535)
    expect(check?.output.text).toMatch(/riviä jätettiin pois/u)
    expect(ours(server)[0]?.length).toBeLessThanOrEqual(65_536)
    expect(server.problems()).toEqual([])
  })

  it('of another run on the same commit takes the place of the first', async () => {
    const request = changed(files, wrong)
    const server = await gitHub(commitsOf(request), {}, request.head)
    await onRequest(request, server)
    await onRequest(request, server)
    const { objects, checkRuns } = server.state.repository
    expect(objects.commits.has(request.head)).toBe(true)
    const api = openApi(server)
    const shown = await api.request<{ check_runs: readonly { id: number; conclusion: string }[] }>(
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      { owner: 'example-city', repo: 'map-service', ref: request.head, filter: 'latest' },
    )
    expect(checkRuns).toHaveLength(2)
    expect(shown.data.check_runs.map(({ id }) => id)).toEqual([checkRuns[1]?.id])
  })

  it('that breaks off half way tells how much arrived, and the job annotates the rest', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => `!docs/${i}/ @kunta/jonot\n`).join('')
    const request = changed(files, { '.github/CODEOWNERS': `* @kunta/jonot\n${lines}` })
    const server = await gitHub(commitsOf(request), {}, request.head)
    server.fault({ kind: 403, operation: 'checks/update' })
    const result = await onRequest(request, server)
    expect(result.issues.filter(({ severity }) => severity === 'error')).toHaveLength(10)
    expect(result.summary).toMatch(/50 huomautusta ehti perille/u)
    expect(server.state.repository.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' })
  })

  it('gets each batch once, though an answer is lost', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => `!docs/${i}/ @kunta/jonot\n`).join('')
    const request = changed(files, { '.github/CODEOWNERS': `* @kunta/jonot\n${lines}` })
    const server = await gitHub(commitsOf(request), {}, request.head)
    server.fault({ kind: 'lost', operation: 'checks/update', times: 1 })
    await onRequest(request, server)
    const [check] = server.state.repository.checkRuns
    expect(check?.annotations.filter(({ annotation_level }) => annotation_level === 'failure')).toHaveLength(120)
    expect(server.problems()).toEqual([])
  })
})

describe('the comment', () => {
  it('is written once, left alone while it says the same, changed with the change, and resolved in the end', async () => {
    const request = changed(files, wrong)
    const server = await gitHub(commitsOf(request), {}, request.head)
    const writes = () =>
      server.log.filter(({ operation }) => /^issues\/(?:create|update)/u.test(operation ?? '')).length
    await onRequest(request, server)
    expect([writes(), ours(server).length]).toEqual([1, 1])
    expect(ours(server)[0]).toContain('Tarkistus ei mene läpi: 1 uusi havainto on korjattava ensin.')
    await onRequest(request, server, { env: { GITHUB_RUN_ID: '2' } })
    expect(writes()).toBe(1)
    const worse = changed(files, { '.github/CODEOWNERS': `${wrong['.github/CODEOWNERS']}!src/ @kunta/jonot\n` })
    moveOn(server, worse)
    await onRequest(worse, server)
    expect([writes(), ours(server).length]).toEqual([2, 1])
    expect(ours(server)[0]).toContain('2 uutta havaintoa on korjattava ensin')
    const right = changed(files, { 'docs/lisää.md': '# Lisää\n' })
    moveOn(server, right)
    await onRequest(right, server)
    expect([writes(), ours(server).length]).toEqual([3, 1])
    expect(ours(server)[0]).toContain('aiemmin kerrotut havainnot on korjattu.')
    // Runs of an older state that come late say nothing over it.
    await onRequest(request, server)
    await onRequest(worse, server)
    expect(ours(server)[0]).toContain('aiemmin kerrotut havainnot on korjattu.')
    expect(server.problems()).toEqual([])
  })

  it('is not begun when there is nothing to say', async () => {
    const request = changed(files, { 'docs/lisää.md': '# Lisää\n' })
    const server = await gitHub(commitsOf(request), {}, request.head)
    await onRequest(request, server)
    expect(ours(server)).toEqual([])
  })

  it('is found behind a hundred others', async () => {
    const request = changed(files, wrong)
    const server = await gitHub(commitsOf(request), {}, request.head)
    for (let id = 1; id <= 230; id += 1)
      server.state.repository.comments.push({ id, issue: 7, login: 'somebody', body: 'Hei', minimized: false })
    await onRequest(request, server)
    await onRequest(request, server)
    expect(ours(server)).toHaveLength(1)
    expect(server.log.filter(({ operation }) => operation === 'graphql')).toHaveLength(9)
  })

  it('is one, though two runs begin it at the same moment', async () => {
    const request = changed(files, wrong)
    const server = await gitHub(commitsOf(request), {}, request.head)
    server.fault({ kind: 'slow', ms: 1500, operation: 'graphql', times: 2 })
    const results = await Promise.all([onRequest(request, server), onRequest(request, server)])
    expect(server.log.filter(({ operation }) => operation === 'issues/create-comment')).toHaveLength(2)
    expect(ours(server)).toHaveLength(1)
    for (const { summary } of results) expect(summary).not.toContain('ei julkaistu')
    expect(server.problems()).toEqual([])
  })

  it('is one, though the answer to its first writing was lost', async () => {
    const request = changed(files, wrong)
    const server = await gitHub(commitsOf(request), {}, request.head)
    server.fault({ kind: 'lost', operation: 'issues/create-comment', times: 1 })
    const result = await onRequest(request, server)
    expect(ours(server)).toHaveLength(1)
    expect(result.summary).not.toContain('Kommenttia')
  })
})

describe('the badge', () => {
  const badge = { 'badge-branch': 'kuntalint-badge' }
  /** A push of what the folder holds, which is then the tip of the default branch. */
  const publish = (folder: string, server: GitHub, before: string, given: Record<string, string> = {}) => {
    const head = run(folder, 'rev-parse', 'HEAD')
    know(server, [head])
    server.state.repository.refs.set('refs/heads/main', head)
    return act(folder, at(server, { ...pushEvent(before), inputs: { ...badge, ...given } }))
  }
  const branchFiles = ({ state: { repository } }: GitHub) => {
    const tip = repository.refs.get('refs/heads/kuntalint-badge') as string
    const { tree, parents } = repository.objects.commits.get(tip)!
    const texts = new Map(
      [...repository.objects.filesOf(tree)].map(([path, { sha }]) => [
        path,
        Buffer.from(repository.objects.blobs.get(sha) as Uint8Array).toString(),
      ]),
    )
    return { tip, parents, texts }
  }

  it('is published with data and without texts of findings, on a branch without the product\u2019s history', async () => {
    const folder = newRepository({ ...files, ...wrong })
    const before = run(folder, 'rev-parse', 'HEAD')
    const server = await gitHub([before])
    const result = await publish(folder, server, before)
    const { parents, texts } = branchFiles(server)
    expect(parents).toEqual([])
    expect([...texts.keys()].sort()).toEqual(['kuntalint-badge.json', 'kuntalint-badge.svg', 'kuntalint-outcomes.json'])
    const outcomes = JSON.parse(texts.get('kuntalint-outcomes.json') as string)
    expect(outcomes).toMatchObject({ schemaVersion: 1, commit: before, level: expect.any(Number) })
    expect(outcomes.outcomes.find(({ rule }: { rule: string }) => rule === 'owners/valid')).toEqual({
      rule: 'owners/valid',
      component: null,
      level: 1,
      severity: 'error',
      status: 'failed',
      findings: 1,
    })
    expect(JSON.stringify(outcomes)).not.toMatch(/CODEOWNERS|huutomerkkiä|docs\//u)
    expect(result.summary).toContain(
      '![Hallintamallin omatarkistus, ei todistus](https://github.com/example-city/map-service/raw/kuntalint-badge/kuntalint-badge.svg)',
    )
    expect(server.problems()).toEqual([])
  })

  it('is one commit a change: none when nothing changed but the commit', async () => {
    const folder = newRepository({ ...files, ...wrong })
    const first = run(folder, 'rev-parse', 'HEAD')
    const server = await gitHub([first])
    await publish(folder, server, first)
    const { tip } = branchFiles(server)
    const second = commit(folder, { 'src/a.py': 'a = 1\n' })
    const result = await publish(folder, server, first)
    expect(branchFiles(server).tip).toBe(tip)
    expect(result.log.join('\n')).toContain('raw/kuntalint-badge')
    commit(folder, { '.github/CODEOWNERS': '* @kunta/jonot\n' })
    await publish(folder, server, second)
    expect(branchFiles(server).parents).toEqual([tip])
    expect(server.log.filter(({ body }) => (body as { force?: boolean } | undefined)?.force === true)).toEqual([])
    expect(server.problems()).toEqual([])
  })

  it('tells the tip of the branch: a run of an older state that comes late writes nothing', async () => {
    const folder = newRepository({ ...files, ...wrong })
    const first = run(folder, 'rev-parse', 'HEAD')
    const server = await gitHub([first])
    await publish(folder, server, first)
    const { tip } = branchFiles(server)
    const late = newRepository({ 'README.md': '# Vanha\n' })
    know(server, [run(late, 'rev-parse', 'HEAD')])
    const result = await act(late, at(server, { ...pushEvent(first), inputs: badge }))
    expect([branchFiles(server).tip, result.code]).toEqual([tip, 0])
  })

  it('survives runs at the same time: every one ends well, and nothing is lost', { timeout: 60_000 }, async () => {
    const folder = newRepository({ ...files, ...wrong })
    const head = run(folder, 'rev-parse', 'HEAD')
    const server = await gitHub([head])
    const results = await Promise.all(['1', '2', '3'].map((level) => publish(folder, server, head, { level })))
    for (const { summary } of results) expect(summary).not.toContain('ei julkaistu')
    const { repository } = server.state
    const written = server.log.filter(
      ({ operation, status }) => /^git\/(?:create|update)-ref$/u.test(operation ?? '') && status !== 422,
    )
    expect(repository.objects.history(branchFiles(server).tip)).toHaveLength(written.length)
    expect(written.length).toBeGreaterThanOrEqual(2)
    expect(server.problems()).toEqual([])
  })

  it('leaves a branch alone that somebody else began, and says so', async () => {
    const folder = newRepository(files)
    const before = run(folder, 'rev-parse', 'HEAD')
    const server = await gitHub([before])
    const { refs, objects } = server.state.repository
    const theirs = objects.commitFiles({ 'index.html': '<h1>Meidän</h1>' }, [], 'Sivu')
    refs.set('refs/heads/kuntalint-badge', theirs)
    const result = await publish(folder, server, before)
    expect(refs.get('refs/heads/kuntalint-badge')).toBe(theirs)
    expect(result.code).toBe(0)
    expect(result.summary).toContain('haarassa `kuntalint-badge` on muuta kuin kuntalintin tiedostoja')
  })

  it('cannot be published on the default branch', async () => {
    const folder = newRepository(files)
    const before = run(folder, 'rev-parse', 'HEAD')
    const server = await gitHub([before])
    const event = pushEvent(before)
    const result = await act(folder, at(server, { ...event, inputs: { 'badge-branch': 'main', language: 'fi' } }))
    expect(result.code).toBe(2)
    expect(result.issues[0]?.message).toContain('on oletushaara')
  })
})

describe('a pull request without anything to compare with', () => {
  /** Checked out alone, and the base cannot be had. */
  const alone = (request: PullRequest, server: GitHub) => {
    const folder = checkout(request, 1)
    run(folder, 'remote', 'remove', 'origin')
    const env = { GITHUB_SERVER_URL: 'https://github.invalid' }
    return act(folder, at(server, { ...requestEvent(request), inputs, env }))
  }

  it('shows what stands in the files that it changes, which the server knows, and no flood', async () => {
    const request = changed({ ...files, ...wrong }, { 'src/a.py': 'a = 1\n' })
    const server = await gitHub(commitsOf(request), {}, request.head)
    server.state.repository.pulls[0]!.files = [{ filename: 'src/a.py' }]
    server.permit({ contents: 'read', 'pull-requests': 'write' })
    const result = await alone(request, server)
    expect(result.issues.filter(({ file }) => file)).toEqual([])
    expect(result.issues.filter(({ title }) => title !== 'kuntalint')).toHaveLength(1)
    expect(ours(server)).toEqual([])
  })
})

describe('a run that cannot judge', () => {
  it('leaves a check run that fails and says why, so that nobody waits for one', async () => {
    const request = changed(files, { '.github/kuntalint.yml': 'product:\n  levle: 2\n' })
    const server = await gitHub(commitsOf(request), {}, request.head)
    const result = await onRequest(request, server)
    expect(result.code).toBe(2)
    expect(server.state.repository.checkRuns).toMatchObject([{ headSha: request.head, conclusion: 'failure' }])
    expect(server.state.repository.checkRuns[0]?.output.title).toContain('levle')
    expect(server.problems()).toEqual([])
  })

  it('says nothing of a commit that it has not seen', async () => {
    const request = changed(files, wrong)
    const server = await gitHub(commitsOf(request), {}, request.head)
    const folder = checkout({ origin: request.origin, merge: request.base }, 1)
    const result = await act(folder, at(server, { ...requestEvent(request), eventName: 'pull_request_target', inputs }))
    expect(server.state.repository.checkRuns).toEqual([])
    expect(ours(server)).toEqual([])
    expect(result.summary).toContain('työkansiossa on toinen commit')
  })
})

describe('a server that answers strangely', () => {
  it.each<[string, string, unknown]>([
    ['a type that every object has', 'graphql', { errors: [{ type: 'constructor' }] }],
    ['a type that is no text', 'graphql', { errors: [{ type: { toString: 1, valueOf: 1 } }] }],
    ['nothing', 'graphql', { data: null }],
    [
      'a path that is no text',
      'git/get-tree',
      {
        sha: 'x',
        tree: [
          { type: 'blob', path: ['SECURITY.md'] },
          { type: 'blob', path: 7 },
        ],
      },
    ],
    [
      'errors that are none',
      'repos/codeowners-errors',
      { errors: [null, { kind: 1 }, { kind: 'Unknown owner', line: 'x', path: 'a' }] },
    ],
    [
      'rules that are none',
      'repos/get-branch-rules',
      [{ type: 'pull_request', parameters: { required_approving_review_count: 'x' } }],
    ],
    ['ten million lists', 'repos/get', `{"a":[${'[],'.repeat(10_000_000)}[]]}`],
  ])('changes no verdict: %s', { timeout: 60_000 }, async (_, operation, body) => {
    const request = changed(files, wrong)
    const server = await gitHub(commitsOf(request), {}, request.head)
    server.fault({ kind: 'body', operation, body: typeof body === 'string' ? body : JSON.stringify(body) })
    const result = await onRequest(request, server)
    expect(result.code, result.stderr).toBe(1)
    expect(result.outputs.conclusion).toBe('failure')
    expect(result.summary).toContain('GitHub ei tunne huutomerkkiä')
    if (operation === 'repos/get-branch-rules') expect(result.summary).not.toContain('GitHub ei edellytä')
  })

  it('about what the organisation shares is no reason to say that a document is not there', async () => {
    const folder = newRepository(files)
    const head = run(folder, 'rev-parse', 'HEAD')
    const server = await gitHub([head])
    server.fault({ kind: 503, operation: 'git/get-tree' })
    const result = await act(folder, at(server, { ...pushEvent(head), inputs: { level: '3' } }))
    expect(result.summary).toMatch(/mutta se voi olla GitHubissa[^\n]*`code-of-conduct\/present`/u)
    expect(result.summary).not.toMatch(
      /\*\*(?:varoitus|huomio)\*\*[^\n]*`(?:security|code-of-conduct|support)\/present`/u,
    )
  })
})

describe('what GitHub is asked', () => {
  it('are at most ten things for the verdict, in two rounds, with a token', async () => {
    const request = changed(files, wrong)
    const server = await gitHub(commitsOf(request), {}, request.head)
    await onRequest(request, server, { inputs: {} })
    expect(server.log.length).toBeLessThanOrEqual(10)
    expect(server.log.every(({ method }) => method === 'GET')).toBe(true)
    expect(server.problems()).toEqual([])
  })

  it('is nothing without a token', async () => {
    const request = changed(files, wrong)
    const server = await gitHub(commitsOf(request), {}, request.head)
    const result = await onRequest(request, server, { token: '', inputs })
    expect(server.log).toEqual([])
    expect(result.code).toBe(1)
    expect(result.summary).toContain('avainta ei ole')
  })

  it('works on an Enterprise Server', async () => {
    const request = changed(files, wrong)
    const server = await gitHub(commitsOf(request), { prefix: '/api/v3' }, request.head)
    const result = await onRequest(request, server, { env: { GITHUB_SERVER_URL: 'https://github.kunta.invalid' } })
    expect(server.state.repository.checkRuns).toHaveLength(1)
    expect(ours(server)[0]).toContain('https://github.kunta.invalid/example-city/map-service/blob/')
    expect(result.summary).not.toContain('https://github.com/example-city')
    expect(server.problems()).toEqual([])
  })

  it('tells what the organisation shares, and what it knows of owners and reviews', async () => {
    const plain = { ...files, 'src/a.py': 'a = 1\n' }
    const folder = newRepository(plain)
    const head = run(folder, 'rev-parse', 'HEAD')
    const column = files['.github/CODEOWNERS'].indexOf('@') + 1
    const error = {
      line: 1,
      column,
      kind: 'Unknown owner',
      source: '* @kunta/jonot',
      suggestion: 'x',
      message: 'x',
      path: '.github/CODEOWNERS',
    }
    const server = await gitHub([head], {
      organisation: { 'SECURITY.md': '# Tietoturva\n', '.github/CODE_OF_CONDUCT.md': '# Säännöt\n' },
      repository: { files, codeownersErrors: { '': [error] }, privateReporting: true },
    })
    const result = await act(folder, at(server, { ...pushEvent(head), inputs: { level: '3' } }))
    expect(result.summary).toContain('example-city/.github')
    expect(result.summary).toContain('`owners/exist`')
    expect(result.summary).toContain('`review/required`')
    expect(result.summary).toMatch(/@\u200bkunta\/jonot|`@kunta\/jonot`/u)
    expect(server.problems()).toEqual([])
  })
})

describe('a hostile repository', () => {
  const clean = (server: GitHub, result: ActionResult): void => {
    expectNoForeignCommand(result)
    expectCleanPage(result.summary ?? '')
    for (const { output, annotations } of server.state.repository.checkRuns) {
      expectCleanPage(output.summary ?? '')
      expectCleanPage(output.text ?? '')
      const plain = [output.title, ...annotations.flatMap(({ title, message }) => [title, message])].join('\n')
      expect(plain).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u)
    }
    for (const body of ours(server)) expectCleanPage(body)
    expect(server.problems()).toEqual([])
  }

  /** What one repository of many words holds: its texts one after the other, of data files the first. */
  const joined = (some: readonly string[]) => {
    const held: Record<string, string> = {}
    for (const word of some)
      for (const [path, text] of Object.entries(repositoryWith(word)))
        held[path] = /\.md$|CODEOWNERS$/u.test(path) ? `${held[path] ?? ''}\n${text}` : (held[path] ?? String(text))
    return held
  }

  it.each([0, 1, 2, 3])('leaves no command, mention or tag anywhere (%s)', { timeout: 30_000 }, async (part) => {
    const request = changed({ 'README.md': '# Jono\n' }, joined(words.filter((_, index) => index % 4 === part)))
    const server = await gitHub(commitsOf(request), { organisation: { 'SECURITY.md': 'x' } }, request.head)
    const given = { ...inputs, level: '3', sarif: 'true', language: 'fi' }
    const result = await onRequest(request, server, { inputs: given })
    clean(server, result)
    expect(server.state.repository.checkRuns[0]?.annotations.length).toBeGreaterThan(3)
    expect(ours(server)).toHaveLength(1)
  })

  it('has names that are harmless', { timeout: 60_000 }, async () => {
    const form = '# Suunnitelma\n\n[ei ole](puuttuu.md) TODO\n'
    const request = changed({ 'README.md': '# Jono\n' }, Object.fromEntries(paths.map((path) => [path, form])))
    const server = await gitHub(commitsOf(request), {}, request.head)
    clean(server, await onRequest(request, server, { inputs: { ...inputs, level: '3', language: 'fi' } }))
  })
})
