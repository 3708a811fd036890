/** What the built action suggests at the lines of a pull request, and the links that begin a missing document. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { act, root } from './built.ts'
import { type GitHub, type GitHubOptions, startGitHub } from './github/server.ts'
import { addPull } from './github/state.ts'
import { checkout, type PullRequest, pullRequest } from './pull-request.ts'
import { newRepository, run, write } from './repository/sandbox.ts'
import type { ActionResult, ActionRun } from './runner.ts'

const owners = '# Kuka tarkastaa\n* @kunta/jonot\n/docs/ @kunta/tiedotus\n'
const files = {
  '.github/kuntalint.yml': 'language: fi\nproduct:\n  level: 2\n  owners: [Espoo, Oulu]\n',
  '.github/CODEOWNERS': owners,
  'README.md': '# Kirjastojono\n\nAsiakas varaa aineistoa ja seuraa paikkaansa varausjonossa.\n',
  'docs/ohje.md': '# Ohje\n\nNäin varaat aineistoa.\n',
  LICENSE: readFileSync(join(root, 'LICENSE'), 'utf8'),
}
/** The same line twice: the first of them does nothing. */
const doubled = { '.github/CODEOWNERS': `${owners}/docs/ @kunta/tiedotus\n` }

const servers: GitHub[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const changed = (after: Parameters<typeof write>[1]): PullRequest =>
  pullRequest(files, (folder) => write(folder, after))

/** The files of a pull request as GitHub lists them. */
function filesOf({ origin, base, head }: PullRequest) {
  const paths = run(origin, 'diff', '--name-only', '-z', base, head).split('\0').filter(Boolean)
  return paths.map((filename) => ({
    filename,
    sha: run(origin, 'rev-parse', `${head}:${filename}`),
    patch: run(origin, 'diff', base, head, '--', filename).replace(/^.*?(?=^@@ )/msu, ''),
  }))
}

async function gitHub(request: PullRequest, options: GitHubOptions = {}, fork?: string): Promise<GitHub> {
  const permissions = { contents: 'write', checks: 'write', 'pull-requests': 'write' } as const
  const server = await startGitHub({ permissions, ...options, repository: { files } })
  servers.push(server)
  const { repository } = server.state
  const [some] = repository.objects.commits.values()
  for (const sha of [request.base, request.head, request.merge]) repository.objects.commits.set(sha, { ...some!, sha })
  addPull(repository, 7, request.head, { files: filesOf(request), ...(fork === undefined ? {} : { fork }) })
  return server
}

const own = 'example-city/map-service'

function onRequest(
  request: PullRequest,
  server: GitHub,
  given: Partial<ActionRun> = {},
  from = own,
): Promise<ActionResult> {
  const { base, head } = request
  const payload = {
    repository: { default_branch: 'main' },
    pull_request: { number: 7, base: { sha: base }, head: { sha: head, ref: 'change/ä#1', repo: { full_name: from } } },
  }
  const env = { GITHUB_API_URL: server.apiUrl, ...given.env }
  return act(checkout(request, 2), {
    token: server.token,
    eventName: 'pull_request',
    event: payload,
    inputs: { suggestions: 'true' },
    ...given,
    env,
  })
}

describe('suggested changes', () => {
  it('are posted where they are asked for, and once', async () => {
    const request = changed(doubled)
    const server = await gitHub(request)
    await onRequest(request, server)
    await onRequest(request, server)
    const { reviews, reviewComments } = server.state.repository
    expect(reviews).toMatchObject([{ pull: 7, commit: request.head }])
    expect(reviews[0]?.body).toMatch(/^kuntalint ehdottaa yhtä korjausta\./u)
    expect(reviewComments).toHaveLength(1)
    expect(reviewComments[0]).toMatchObject({ path: '.github/CODEOWNERS', startLine: null })
    expect(reviewComments[0]?.body).toMatch(
      /^<!-- kuntalint-suggestion [0-9a-f]{16} -->\n\*\*kuntalint\*\* \(`owners\//u,
    )
    expect(reviewComments[0]?.body).toMatch(/\n\n```suggestion\n```$/u)
    expect(server.problems()).toEqual([])
  })

  it('are not posted where nobody asks for them', async () => {
    const request = changed(doubled)
    const server = await gitHub(request)
    await onRequest(request, server, { inputs: {} })
    expect(server.state.repository.reviews).toEqual([])
  })

  it('of a fork are refused by GitHub, and the run says what would make the same changes', async () => {
    const request = changed(doubled)
    const server = await gitHub(request, { permissions: { contents: 'read' } }, 'somebody/map-service')
    const result = await onRequest(request, server, {}, 'somebody/map-service')
    expect(server.state.repository.reviews).toEqual([])
    expect(result.summary).toMatch(/Korjausehdotuksia ei julkaistu: GitHub antaa vain lukuoikeuden/u)
    expect(result.summary).toContain('`kuntalint fix`')
  })

  it('without the right to pull requests tell which line the workflow lacks', async () => {
    const request = changed(doubled)
    const server = await gitHub(request, { permissions: { contents: 'read' } })
    const result = await onRequest(request, server)
    expect(result.summary).toContain('`pull-requests: write`')
    expect(result.issues.map(({ message }) => message).join('\n')).toContain('Korjausehdotuksia ei julkaistu')
  })

  it('stand in the check run as diffs', async () => {
    const request = changed(doubled)
    const server = await gitHub(request)
    await onRequest(request, server, { inputs: { 'check-run': 'true' } })
    const details = server.state.repository.checkRuns[0]!.annotations.map(({ raw_details }) => raw_details)
    expect(details.filter(Boolean)).toHaveLength(1)
    expect(details.find(Boolean)).toMatch(
      /^diff --git .*\n--- a\/\.github\/CODEOWNERS\n\+\+\+ b\/\.github\/CODEOWNERS\n@@ /u,
    )
    expect(details.find(Boolean)).toContain('\n-/docs/ @kunta/tiedotus\n')
    expect(server.problems()).toEqual([])
  })
})

describe('links that begin a missing document', () => {
  const editors = (text: string | null): readonly string[] =>
    [...(text ?? '').matchAll(/https:\/\/github\.com\/[^\s)]*\/new\/[^\s)]*/gu)].map(([link]) => link)
  const branchesOf = (text: string | null) => new Set(editors(text).map((link) => new URL(link).pathname))

  it('lead to the branch of a pull request, percent-encoded', async () => {
    const request = changed({ 'docs/lisää.md': '# Lisää\n' })
    const { summary } = await onRequest(request, await gitHub(request), { inputs: {} })
    expect([...branchesOf(summary)]).toEqual(['/example-city/map-service/new/change/%C3%A4%231'])
    const names = editors(summary).map((link) => new URL(link).searchParams.get('filename'))
    expect(names).toContain('GOVERNANCE.md')
    expect(names).toContain('ROADMAP.md')
    for (const link of editors(summary)) expect(link.length).toBeLessThanOrEqual(6_000)
  })

  it('lead to the default branch where the pull request comes from a fork', async () => {
    const request = changed({ 'docs/lisää.md': '# Lisää\n' })
    const { summary } = await onRequest(request, await gitHub(request), { inputs: {} }, 'somebody/map-service')
    expect([...branchesOf(summary)]).toEqual(['/example-city/map-service/new/main'])
  })

  it('lead to the Enterprise Server of the run, and begin the settings where there are none', async () => {
    const folder = newRepository({ 'README.md': '# Jono\n\nVaraukset kirjastoon.\n' })
    const { summary } = await act(folder, {
      eventName: 'push',
      event: { repository: { default_branch: 'main' } },
      env: { GITHUB_REF: 'refs/heads/main', GITHUB_SERVER_URL: 'https://git.example.org' },
      inputs: { token: '', language: 'sv' },
    })
    expect(summary).toContain(
      '](https://git.example.org/example-city/map-service/new/main?filename=.github%2Fkuntalint.yml',
    )
    expect(summary).toContain('Inställningsfilen kan påbörjas här')
  })
})
