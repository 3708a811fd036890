/** The second workflow, which posts the report of a fork's pull request: as docs/github.md has it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { act, root } from './built.ts'
import { type GitHub, type GitHubOptions, startGitHub } from './github/server.ts'
import { addPull } from './github/state.ts'
import { expectCleanPage, expectNoForeignCommand } from './hostile/outputs.ts'
import { checkout, type PullRequest, pullRequest } from './pull-request.ts'
import { newFolder, write } from './repository/sandbox.ts'
import type { ActionResult } from './runner.ts'

const files = {
  '.github/kuntalint.yml': 'language: fi\n',
  '.github/CODEOWNERS': '* @kunta/jonot\n',
  'README.md': '# Kirjastojono\n\nAsiakas varaa aineistoa ja seuraa paikkaansa varausjonossa.\n',
  LICENSE: readFileSync(join(root, 'LICENSE'), 'utf8'),
}
const wrong = { '.github/CODEOWNERS': '* @kunta/jonot\n!docs/ @kunta/jonot\n' }
const repository = { default_branch: 'main' }
const fork = 'somebody/map-service'

interface Step {
  uses?: string
  with?: Record<string, string>
}
interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, 'read' | 'write'>
  jobs: Record<string, { steps: Step[] }>
}

/** The workflows of docs/github.md that are whole, by name. */
const workflows = new Map(
  [...readFileSync(join(root, 'docs/github.md'), 'utf8').matchAll(/```yaml\n(name: [\s\S]*?)```/gu)].map(([, text]) => {
    const workflow = parse(text as string) as Workflow & { name: string }
    return [workflow.name, workflow]
  }),
)
const posting = workflows.get('kuntalint-post') as Workflow
const step = posting.jobs.post?.steps.find(({ uses }) => uses?.startsWith('kuntalint/')) as Step

const servers: GitHub[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function gitHub(request: PullRequest, options: GitHubOptions = {}): Promise<GitHub> {
  const server = await startGitHub({ permissions: { contents: 'read' }, repository: { files }, ...options })
  servers.push(server)
  const { repository: held } = server.state
  const [some] = held.objects.commits.values()
  for (const sha of [request.base, request.head, request.merge]) held.objects.commits.set(sha, { ...some!, sha })
  addPull(held, 7, request.head, { fork, files: [{ filename: '.github/CODEOWNERS' }] })
  return server
}

/** The first workflow: its token may only read. Gives the report that it saves. */
async function reportOf(request: PullRequest, server: GitHub): Promise<{ result: ActionResult; report: string }> {
  const pull_request = {
    number: 7,
    base: { sha: request.base },
    head: { sha: request.head, ref: 'change', repo: { full_name: fork } },
  }
  const temp = newFolder()
  const env = { GITHUB_API_URL: server.apiUrl, RUNNER_TEMP: temp }
  const event = { repository, pull_request }
  const result = await act(checkout(request, 2), { eventName: 'pull_request', event, env, token: server.token })
  expect(result.outputs.report).toBe(join(temp, 'kuntalint-report.json'))
  return { result, report: readFileSync(join(temp, 'kuntalint-report.json'), 'utf8') }
}

interface Posting {
  conclusion?: string
  event?: string
  path?: string
}

/** The second workflow, with what the artifact of the first one held. */
function post(report: string | null, request: PullRequest, server: GitHub, given: Posting = {}): Promise<ActionResult> {
  const workspace = newFolder()
  const path = given.path ?? (step.with?.report as string)
  if (report !== null) write(workspace, { [path]: report })
  server.permit(posting.permissions)
  const workflow_run = {
    id: 12,
    event: given.event ?? 'pull_request',
    conclusion: given.conclusion ?? 'failure',
    head_sha: request.head,
    head_branch: 'change',
    head_repository: { full_name: fork },
    html_url: 'https://github.com/example-city/map-service/actions/runs/12',
    pull_requests: [],
  }
  return act(workspace, {
    eventName: 'workflow_run',
    event: { repository, workflow_run },
    inputs: { ...step.with, language: 'fi' },
    env: { GITHUB_API_URL: server.apiUrl, GITHUB_REF: 'refs/heads/main' },
    token: server.token,
  })
}

const request = () => pullRequest(files, (folder) => write(folder, wrong))
const posted = ({ state: { repository: held, login } }: GitHub) => ({
  checks: held.checkRuns,
  comments: held.comments.filter((one) => one.login === login).map(({ body }) => body),
})

describe('a fork\u2019s pull request', () => {
  it('gets its whole verdict from a token that may only read, and check run and comment from the second workflow', async () => {
    const change = request()
    const server = await gitHub(change)
    const { result, report } = await reportOf(change, server)
    expect(result.issues).toMatchObject([{ file: '.github/CODEOWNERS', line: 2 }])
    expect(posted(server)).toEqual({ checks: [], comments: [] })
    const second = await post(report, change, server)
    expect(second.code).toBe(0)
    const { checks, comments } = posted(server)
    expect(checks).toMatchObject([
      {
        name: 'kuntalint',
        headSha: change.head,
        conclusion: 'failure',
        annotations: [{ path: '.github/CODEOWNERS', start_line: 2 }],
      },
    ])
    expect(comments).toHaveLength(1)
    expect(comments[0]).toContain('GitHub ei tunne huutomerkkiä')
    expect(server.problems()).toEqual([])
    await post(report, change, server)
    expect(posted(server).comments).toHaveLength(1)
  })

  it('is green only when both the report and GitHub say so', async () => {
    const change = request()
    const server = await gitHub(change)
    const { report } = await reportOf(change, server)
    const forged = JSON.parse(report)
    forged.summary.conclusion = 'success'
    await post(JSON.stringify(forged), change, server, { conclusion: 'failure' })
    await post(JSON.stringify(forged), change, server, { conclusion: 'success' })
    await post(report, change, server, { conclusion: 'success' })
    expect(posted(server).checks.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success', 'failure'])
  })

  it('cannot keep the second run busy for long', { timeout: 60_000 }, async () => {
    const change = request()
    const server = await gitHub(change)
    const { report } = await reportOf(change, server)
    const forged = JSON.parse(report)
    const [outcome] = forged.outcomes.filter(({ status }: { status: string }) => status === 'failed')
    const passed = forged.outcomes.find(({ status }: { status: string }) => status === 'passed')
    const [finding] = outcome.findings
    const long = { fi: 'ab.\t'.repeat(200_000), sv: 'x', en: 'x' }
    forged.outcomes = [
      {
        ...outcome,
        rule: 'library/long',
        fix: { ...outcome.fix, fi: 'x'.repeat(2_000_000) },
        findings: Array(1_500).fill(finding),
      },
      ...Array(3_000).fill(passed),
    ]
    const one = {
      rule: 'a/b',
      component: null,
      fingerprint: finding.fingerprint,
      path: 'a',
      message: { fi: 'x', sv: 'x', en: 'x' },
    }
    forged.fixed = [{ ...one, message: long }, ...Array(3_000).fill(one)]
    const result = await post(JSON.stringify(forged), change, server)
    expect(result.code, result.issues[0]?.message).toBe(0)
  })

  it('links to nothing outside of its repository', async () => {
    const change = request()
    const server = await gitHub(change)
    const { report } = await reportOf(change, server)
    const forged = JSON.parse(report)
    const climbing = '../../../../evil/repo/releases/download/v1/x.exe'
    for (const artefact of forged.artefacts) Object.assign(artefact, { path: climbing, status: 'present', line: 1 })
    await post(JSON.stringify(forged), change, server)
    const { checks, comments } = posted(server)
    for (const page of [checks[0]?.output.summary, checks[0]?.output.text, ...comments]) expectCleanPage(page ?? '')
  })

  it('that has moved on gets no comment, and the check run of the commit that was checked', async () => {
    const change = request()
    const server = await gitHub(change)
    const { report } = await reportOf(change, server)
    server.state.repository.pulls[0]!.head.sha = change.base
    const result = await post(report, change, server)
    expect(result.log.join('\n')).toContain('Muutosehdotukseen on tullut uutta')
    expect(posted(server).comments).toEqual([])
    expect(posted(server).checks).toMatchObject([{ headSha: change.head }])
  })

  it('cannot choose another pull request, repository or commit by what its report says', async () => {
    const change = request()
    const server = await gitHub(change)
    addPull(server.state.repository, 1, change.base)
    const { report } = await reportOf(change, server)
    const forged = JSON.parse(report)
    forged.repository = { name: 'example-city/secret', commit: 'f'.repeat(40), base: null, anchor: '../../etc/passwd' }
    await post(JSON.stringify(forged), change, server)
    const { checks } = posted(server)
    expect(checks).toMatchObject([{ headSha: change.head }])
    expect(server.state.repository.comments.every(({ issue }) => issue === 7)).toBe(true)
    expect(JSON.stringify(checks)).not.toContain('f'.repeat(40))
  })

  it('with words that mean something leaves none of them', async () => {
    const change = request()
    const server = await gitHub(change)
    const { report } = await reportOf(change, server)
    const evil =
      '::add-mask::e ##[error]x @kunta/tiimi #1 <script>alert(1)</script> [a](https://evil.invalid) ![b](https://evil.invalid/x.png)'
    const forged = JSON.parse(report, (key, value) =>
      typeof value === 'string' &&
      ![
        'status',
        'severity',
        'state',
        'rule',
        'cause',
        'fingerprint',
        'kind',
        'conclusion',
        'commit',
        'base',
        'name',
        'stage',
        'findings',
        'substance',
        'date',
        'until',
      ].includes(key) &&
      value !== 'fi' &&
      value !== 'software'
        ? `${value} ${evil}`
        : value,
    )
    forged.outcomes[0].rule = 'library/evil'
    const result = await post(JSON.stringify(forged), change, server)
    expect(result.code, result.issues[0]?.message).toBe(0)
    expectNoForeignCommand(result)
    const { checks, comments } = posted(server)
    expect([checks.length, comments.length]).toEqual([1, 1])
    expectCleanPage(checks[0]?.output.summary ?? '')
    expectCleanPage(checks[0]?.output.text ?? '')
    expectCleanPage(comments[0] ?? '')
    expect(server.problems()).toEqual([])
  })
})

describe('what the second workflow is given', () => {
  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another JSON', '{"a": 1}'],
    ['keys of the language itself', '{"__proto__": {"a": 1}, "schemaVersion": 1, "tool": {"name": "kuntalint"}}'],
    ['a list without end', `${'['.repeat(100_000)}`],
    ['more than 10 MB', ' '.repeat(10_000_001)],
  ])('is refused in words: %s', async (_, report) => {
    const change = request()
    const server = await gitHub(change)
    const result = await post(report, change, server)
    expect(result.code).toBe(2)
    expect(result.issues).toHaveLength(1)
    expect(result.issues[0]?.message).toMatch(/[Rr]aport/u)
    expect(posted(server)).toEqual({ checks: [], comments: [] })
  })

  it('about a push posts nothing', async () => {
    const change = request()
    const server = await gitHub(change)
    const result = await post('{}', change, server, { event: 'push' })
    expect([result.code, server.log.length]).toEqual([0, 0])
    expect(result.log.join('\n')).toContain('ei koskenut muutosehdotusta')
  })

  it('is not a report elsewhere than in a workflow that follows another one', async () => {
    const result = await act(newFolder(), {
      eventName: 'push',
      event: {},
      inputs: { report: 'x.json', language: 'fi' },
    })
    expect(result.code).toBe(2)
    expect(result.issues[0]?.message).toContain('workflow_run')
  })

  it('may be what it likes where rights are missing: that is told, and nothing falls', async () => {
    const change = request()
    const server = await gitHub(change)
    const { report } = await reportOf(change, server)
    server.fault({ kind: 403, operation: 'checks/create' })
    const result = await post(report, change, server)
    expect(result.code).toBe(0)
    expect(result.issues).toMatchObject([{ severity: 'notice' }])
    expect(result.issues[0]?.message).toContain('`checks: write`')
    expect(posted(server).comments).toHaveLength(1)
  })
})

describe('the workflows of the documentation', () => {
  const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> }
  const blocks = ['README.md', 'README.fi.md', 'README.sv.md', 'docs/github.md', 'docs/settings.md'].flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gmu)].map(
      ([, indent, text]) => ({
        path,
        text: (text as string).replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
      }),
    ),
  )
  const steps = (value: unknown): readonly Step[] => {
    if (Array.isArray(value)) return value.flatMap(steps)
    if (typeof value !== 'object' || value === null) return []
    return 'uses' in value ? [value as Step] : Object.values(value).flatMap(steps)
  }

  it('can be read, name inputs that the action has, and never pull_request_target', () => {
    const own = blocks.flatMap(({ text }) => steps(parse(text))).filter(({ uses }) => uses?.startsWith('kuntalint/'))
    expect(own.length).toBeGreaterThanOrEqual(7)
    for (const { with: given = {} } of own)
      for (const name of Object.keys(given)) expect(Object.keys(manifest.inputs)).toContain(name)
    for (const { text } of blocks) expect(JSON.stringify(parse(text))).not.toContain('pull_request_target')
  })

  it('give no job of a pull request the right to write code, and check nothing of a fork out beside a right to write', () => {
    for (const [name, { on, permissions, jobs }] of workflows) {
      if ('pull_request' in on) expect(permissions.contents, name).toBe('read')
      if ('workflow_run' in on)
        for (const { uses } of Object.values(jobs).flatMap((job) => job.steps)) expect(uses).not.toContain('checkout')
    }
  })
})
