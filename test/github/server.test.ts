import { describe, expect, it } from 'vitest'
import { clientOf, place, refused, started } from './started.ts'
import { addComment, addCommit, addPull, addRepository, commitOf } from './state.ts'

const annotationsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: 'README.md',
    start_line: first + index,
    end_line: first + index,
    annotation_level: 'warning' as const,
    message: `Number ${first + index}`,
  }))
const output = (annotations: ReturnType<typeof annotationsFrom> = []) => ({ title: 'T', summary: 'S', annotations })

describe.each(['', '/api/v3'] as const)('a server below "%s"', (prefix) => {
  it('keeps a check run of 120 annotations that came in three requests', async () => {
    const { github, octokit, head } = await started({ prefix })
    const { data: run } = await octokit.checks.create({
      ...place,
      name: 'kuntalint',
      head_sha: head,
      status: 'in_progress',
      output: output(annotationsFrom(1, 50)),
    })
    const one = { ...place, check_run_id: run.id }
    await octokit.checks.update({ ...one, output: output(annotationsFrom(51, 50)) })
    await octokit.checks.update({ ...one, conclusion: 'failure', output: output(annotationsFrom(101, 20)) })
    const read = await octokit.paginate('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', one)
    expect(read.map(({ message }) => message)).toEqual(annotationsFrom(1, 120).map(({ message }) => message))
    const { data: listed } = await octokit.checks.listForRef({ ...place, ref: head, check_name: 'kuntalint' })
    expect(listed.check_runs).toHaveLength(1)
    expect(listed.check_runs[0]).toMatchObject({ id: run.id, status: 'completed', conclusion: 'failure' })
    expect(github.log.every(({ responseValidated }) => responseValidated)).toBe(true)
    expect(github.log.filter(({ operation }) => operation === 'checks/list-annotations')).toHaveLength(4)
    expect(github.problems()).toEqual([])
  })

  it('answers GraphQL by its own schema', async () => {
    const { github, octokit } = await started({ prefix, organisation: { 'SECURITY.md': 'Mail us.' } })
    addPull(github.state.repository, 7, commitOf(github.state.repository, 'HEAD') as string)
    for (const text of ['a', 'b', 'c']) addComment(github.state, 7, text)
    addComment(github.state, 7, 'd', 'octocat')
    const query = `query ($after: String) { viewer { login }
      shared: repository(owner: "example-city", name: ".github") {
        object(expression: "HEAD:SECURITY.md") { ... on Blob { text isBinary isTruncated byteSize } } }
      repository(owner: "example-city", name: "map-service") { pullRequest(number: 7) {
        comments(first: 3, after: $after) { nodes { databaseId id body viewerDidAuthor isMinimized author { login } }
          pageInfo { hasNextPage endCursor hasPreviousPage startCursor } } } } }`
    // biome-ignore lint/suspicious/noExplicitAny: what GraphQL answers has no type
    const first = await octokit.graphql<any>(query)
    expect(first.viewer.login).toBe('github-actions')
    expect(first.shared.object).toEqual({ text: 'Mail us.', isBinary: false, isTruncated: false, byteSize: 8 })
    const { pageInfo, nodes } = first.repository.pullRequest.comments
    expect(pageInfo.hasNextPage).toBe(true)
    expect(nodes.map((node: { body: string }) => node.body)).toEqual(['a', 'b', 'c'])
    // biome-ignore lint/suspicious/noExplicitAny: what GraphQL answers has no type
    const second = await octokit.graphql<any>(query, { after: pageInfo.endCursor })
    const { comments } = second.repository.pullRequest
    expect(comments.nodes).toMatchObject([{ body: 'd', viewerDidAuthor: false, author: { login: 'octocat' } }])
    expect(comments.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect(github.problems()).toEqual([])
    expect((await refused(octokit.graphql('{ viewer { nickname } }'))).message).toContain('Cannot query field')
    expect(github.problems()).toHaveLength(1)
  })
})

describe('what GitHub does not take', () => {
  it.each([
    ['51 annotations', { annotations: annotationsFrom(1, 51) }, /No more than 50 items are allowed; 51 were supplied/u],
    ['a long summary', { summary: 'x'.repeat(65_536) }, /Only 65535 characters are allowed; 65536 were supplied/u],
    ['a long text', { text: 'ä'.repeat(65_536) }, /Only 65535 characters are allowed; 65536 were supplied/u],
    ['a long message', { annotations: [{ ...annotationsFrom(1, 1)[0], message: 'ä'.repeat(32_769) }] }, /64 KB/u],
    ['a long title', { annotations: [{ ...annotationsFrom(1, 1)[0], title: 'x'.repeat(256) }] }, /255 characters/u],
    ['an end before the start', { annotations: [{ ...annotationsFrom(2, 1)[0], end_line: 1 }] }, /before start_line/u],
    ['columns', { annotations: [{ ...annotationsFrom(1, 1)[0], end_line: 2, start_column: 1 }] }, /several lines/u],
  ])('%s: 422, and a problem of the request', async (_, wrong, words) => {
    const { github, octokit, head } = await started()
    const request = { ...place, name: 'x', head_sha: head, output: { ...output(), ...wrong } }
    const { status, message } = await refused(
      octokit.request('POST /repos/{owner}/{repo}/check-runs', request as never),
    )
    expect(status).toBe(422)
    expect(message).toMatch(words)
    expect(github.problems()).toHaveLength(1)
    expect(github.state.repository.checkRuns).toEqual([])
  })

  it('completed without a conclusion, a comment that is too long, a key and a parameter that are not declared', async () => {
    const { github, octokit, head } = await started()
    addPull(github.state.repository, 7, head)
    const run = { ...place, name: 'x', head_sha: head, status: 'completed' } as never
    expect((await refused(octokit.request('POST /repos/{owner}/{repo}/check-runs', run))).message).toContain(
      'conclusion',
    )
    const long = { ...place, issue_number: 7, body: 'x'.repeat(65_537) }
    expect((await refused(octokit.issues.createComment(long))).status).toBe(422)
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...long,
      body: 'x',
      title: 'y',
    })
    await octokit.request('GET /repos/{owner}/{repo}', { ...place, sort: 'name' })
    await refused(octokit.request('GET /repos/{owner}/{repo}/teams', place))
    const words = ['conclusion', 'Body is too long', 'undeclared key .title', 'undeclared parameter sort', 'Not Found']
    expect(github.problems()).toEqual(words.map((word) => expect.stringContaining(word)))
  })
})

describe('rights', () => {
  it('that the token lacks: 403 as GitHub says it, and no problem of the request', async () => {
    const { github, octokit, head } = await started({ permissions: { contents: 'read' } })
    addPull(github.state.repository, 7, head)
    const run = octokit.checks.create({ ...place, name: 'x', head_sha: head })
    expect(await refused(run)).toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      headers: { 'x-accepted-github-permissions': 'checks=write' },
    })
    const comment = { ...place, issue_number: 7, body: 'x' }
    expect((await refused(octokit.issues.createComment(comment))).status).toBe(403)
    github.permit({ 'pull-requests': 'write' })
    expect((await octokit.issues.createComment(comment)).status).toBe(201)
    expect((await refused(octokit.users.getAuthenticated())).status).toBe(403)
    expect(github.problems()).toEqual([])
  })

  it('to what is private, and a token that is wrong or absent', async () => {
    const { github, octokit } = await started({ repository: { private: true, files: { a: 'b' } }, permissions: {} })
    addRepository(github.state, 'example-city/secret', { private: true, files: {} })
    expect((await octokit.repos.get(place)).data.private).toBe(true)
    expect((await refused(octokit.repos.getContent({ ...place, path: 'a' }))).status).toBe(403)
    expect((await refused(octokit.repos.get({ ...place, repo: 'secret' }))).status).toBe(404)
    const query = '{ repository(owner: "example-city", name: "map-service") { object(oid: "a") { oid } } }'
    expect((await refused(octokit.graphql(query))).message).toContain('not accessible')
    const anonymous = clientOf(github)
    expect((await refused(anonymous.repos.get(place))).status).toBe(404)
    github.state.repository.private = false
    expect((await anonymous.repos.get(place)).status).toBe(200)
    const wrong = clientOf(github, 'ghs_other')
    expect((await refused(wrong.repos.get(place))).status).toBe(401)
    expect(github.problems()).toEqual([])
  })
})

describe('git', () => {
  it('takes a branch of its own, made of a tree, a commit and a ref, and moves it only forward', async () => {
    const { github, octokit, head } = await started()
    const files = [{ path: 'badges/main.json', mode: '100644' as const, type: 'blob' as const, content: '{"level":2}' }]
    const { data: tree } = await octokit.git.createTree({ ...place, tree: files })
    const { data: commit } = await octokit.git.createCommit({ ...place, message: 'Badge', tree: tree.sha, parents: [] })
    await octokit.git.createRef({ ...place, ref: 'refs/heads/badges', sha: commit.sha })
    const again = octokit.git.createRef({ ...place, ref: 'refs/heads/badges', sha: commit.sha })
    expect((await refused(again)).message).toContain('Reference already exists')
    const path = 'badges/main.json'
    const { data } = await octokit.repos.getContent({ ...place, path, ref: 'badges', mediaType: { format: 'raw' } })
    expect(data).toBe('{"level":2}')
    const moved = { ...place, ref: 'heads/badges', sha: head }
    expect(await refused(octokit.git.updateRef(moved))).toMatchObject({
      status: 422,
      message: expect.stringContaining('Update is not a fast forward'),
    })
    const more = [{ path: 'b.json', mode: '100644' as const, content: 'x' }]
    const { data: wider } = await octokit.git.createTree({ ...place, tree: more, base_tree: tree.sha })
    expect(wider.tree.map((entry) => entry.path)).toEqual(['b.json', 'badges'])
    const next = { ...place, message: 'More', tree: wider.sha, parents: [commit.sha] }
    const { data: child } = await octokit.git.createCommit(next)
    await octokit.git.updateRef({ ...moved, sha: child.sha })
    expect((await octokit.git.getRef({ ...place, ref: 'heads/badges' })).data.object.sha).toBe(child.sha)
    expect((await octokit.git.getTree({ ...place, tree_sha: 'badges', recursive: 'true' })).data.tree).toHaveLength(3)
    await octokit.git.updateRef({ ...moved, force: true })
    expect(github.problems()).toEqual([])
  })

  it("has git's own ids", async () => {
    const { github, octokit, head } = await started({ repository: { files: {} } })
    const { objects } = github.state.repository
    expect(objects.commits.get(head)?.tree).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904')
    const { data } = await octokit.git.createBlob({ ...place, content: 'hello\n' })
    expect(data.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
    expect((await octokit.git.getBlob({ ...place, file_sha: data.sha })).data.content).toBe('aGVsbG8K')
  })
})

it('answers every other operation as it is described', async () => {
  const { github, octokit, head } = await started({ login: 'octocat', actor: 'user' })
  const { repository } = github.state
  const change = addCommit(repository, 'change', { 'docs/a.md': 'A\n', 'README.md': null })
  expect(commitOf(repository, 'HEAD')).toBe(head)
  const fork = addCommit(repository, 'change', { 'docs/a.md': 'A\nB\n' }, head)
  addPull(repository, 7, fork, { fork: 'somebody/map-service' })
  addPull(repository, 8, change, { fork: null })
  Object.assign(repository, { privateReporting: true, latestRelease: { tag_name: 'v1.0.0', body: null } })
  repository.protectedBranches.main = { required_status_checks: { contexts: ['kuntalint'] } }
  repository.rules.main = [{ type: 'pull_request', parameters: { required_approving_review_count: 2 } }]
  repository.codeownersErrors[head] = [{ path: 'CODEOWNERS', line: 1, column: 3, kind: 'Unknown owner', message: 'x' }]
  repository.workflowRuns[3] = { head_sha: fork, event: 'pull_request' }
  const { data: about } = await octokit.repos.get(place)
  expect(about).toMatchObject({ full_name: 'example-city/map-service', default_branch: 'main', archived: false })
  const { data: branch } = await octokit.repos.getBranch({ ...place, branch: 'main' })
  expect(branch).toMatchObject({ protected: true, commit: { sha: head } })
  const { data: rules } = await octokit.repos.getBranchRules({ ...place, branch: 'main' })
  expect(rules).toMatchObject([{ type: 'pull_request', parameters: { required_approving_review_count: 2 } }])
  const { data: owners } = await octokit.repos.codeownersErrors({ ...place, ref: head })
  expect(owners.errors).toHaveLength(1)
  expect((await octokit.repos.checkPrivateVulnerabilityReporting(place)).data).toEqual({ enabled: true })
  expect((await octokit.repos.getLatestRelease(place)).data.tag_name).toBe('v1.0.0')
  expect((await octokit.repos.getContent({ ...place, path: '' })).data).toMatchObject([{ name: 'README.md' }])
  const file = (await octokit.repos.getContent({ ...place, path: 'README.md' })).data as { content: string }
  expect(Buffer.from(file.content, 'base64').toString()).toBe('# Map service\n')
  const { data: compared } = await octokit.repos.compareCommitsWithBasehead({ ...place, basehead: `main...${fork}` })
  expect(compared).toMatchObject({ status: 'ahead', ahead_by: 1, merge_base_commit: { sha: head } })
  const { data: pull } = await octokit.pulls.get({ ...place, pull_number: 7 })
  expect(pull.head).toMatchObject({ sha: fork, repo: { full_name: 'somebody/map-service', fork: true } })
  const { data: pulls } = await octokit.pulls.list({ ...place, state: 'open', head: 'somebody:change' })
  expect(pulls.map(({ number }) => number)).toEqual([7])
  const { data: changed } = await octokit.pulls.listFiles({ ...place, pull_number: 7 })
  expect(changed).toMatchObject([{ filename: 'docs/a.md', status: 'added', additions: 2 }])
  const associated = { ...place, commit_sha: change }
  expect((await octokit.repos.listPullRequestsAssociatedWithCommit(associated)).data).toMatchObject([
    { number: 8, head: { repo: null } },
  ])
  expect((await octokit.actions.getWorkflowRun({ ...place, run_id: 3 })).data.head_sha).toBe(fork)
  expect((await octokit.git.getCommit({ ...place, commit_sha: fork })).data.parents).toMatchObject([{ sha: head }])
  expect((await octokit.users.getAuthenticated()).data.login).toBe('octocat')
  const { data: comment } = await octokit.issues.createComment({ ...place, issue_number: 7, body: 'a' })
  expect(comment.user?.login).toBe('octocat')
  await octokit.issues.updateComment({ ...place, comment_id: comment.id, body: 'b' })
  expect((await octokit.issues.listComments({ ...place, issue_number: 7 })).data).toMatchObject([{ body: 'b' }])
  await octokit.issues.deleteComment({ ...place, comment_id: comment.id })
  expect(repository.comments).toEqual([])
  expect(github.problems()).toEqual([])
  expect(github.log.every(({ responseValidated }) => responseValidated)).toBe(true)
})

it('does not give what GitHub would not give, and says so', async () => {
  const { github, octokit } = await started()
  github.state.repository.latestRelease = { tag_name: 5 }
  expect((await refused(octokit.repos.getLatestRelease(place))).status).toBe(500)
  await refused(octokit.graphql('{ viewer { bio } }'))
  const words = ['answer tag_name: must be string', 'the test server has no User.bio']
  expect(github.problems()).toEqual(words.map((word) => expect.stringMatching(new RegExp(word, 'iu'))))
})

it('sends on who asks for a renamed repository', async () => {
  const { github, octokit } = await started()
  github.state.moved['example-city/maps'] = 'example-city/map-service'
  expect((await octokit.repos.get({ ...place, repo: 'maps' })).data.name).toBe('map-service')
  expect(github.log.map(({ status }) => status)).toEqual([301, 200])
  expect(github.problems()).toEqual([])
})
