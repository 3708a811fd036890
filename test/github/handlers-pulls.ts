/** Pull requests. */
import { formatPatch, structuredPatch } from 'diff'
import { type Call, commitNamed, type Handlers, notFound, restUrl, userBody, webUrl } from './call.ts'
import type { Values } from './contract.ts'
import type { PullRequest, Repository } from './state.ts'

function lineCounts(content: Buffer | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  const lines = content === undefined || content.length === 0 ? [] : String(content).replace(/\n$/u, '').split('\n')
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** How many lines of `content` are not in `other`: close to a diff, and enough for counts. */
function linesMissing(content: Buffer | undefined, other: Buffer | undefined): number {
  const known = lineCounts(other)
  const missing = [...lineCounts(content)].map(([line, count]) => Math.max(0, count - (known.get(line) ?? 0)))
  return missing.reduce((sum, count) => sum + count, 0)
}

/** The hunks alone, as GitHub gives them; none of what is not text. */
function patchOf(old: Buffer | undefined, now: Buffer | undefined): string | undefined {
  if (old?.includes(0) || now?.includes(0)) return undefined
  const patch = structuredPatch('a', 'b', String(old ?? ''), String(now ?? ''), undefined, undefined, { context: 3 })
  return formatPatch(patch)
    .replace(/^.*?(?=^@@ )/msu, '')
    .trimEnd()
}

/** Files that differ between two commits, by path; renamed files are a removed and an added one. */
export function changedFiles(repository: Repository, base: string, head: string): Values[] {
  const { objects } = repository
  const [before, after] = [base, head].map((sha) => objects.filesOf(objects.commits.get(sha)?.tree ?? ''))
  const paths = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort()
  return paths.flatMap((filename) => {
    const old = before?.get(filename)?.sha
    const now = after?.get(filename)?.sha
    if (old === now) return []
    const [left, right] = [old, now].map((sha) => objects.blobs.get(sha ?? ''))
    const additions = linesMissing(right, left)
    const deletions = linesMissing(left, right)
    const url = `${webUrl(repository)}/blob/${head}/${filename}`
    return {
      filename,
      status: old === undefined ? 'added' : now === undefined ? 'removed' : 'modified',
      sha: now ?? old,
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: url,
      raw_url: url.replace('/blob/', '/raw/'),
      contents_url: `${restUrl(repository)}/contents/${filename}?ref=${head}`,
      patch: patchOf(left, right),
    }
  })
}

/** Where a pull request comes from, or goes to. `login`: the user, when the fork was deleted. */
function sideBody(ref: string, sha: string, fullName: string | null, own: string, login: string): Values {
  const [owner = '', name = ''] = fullName?.split('/') ?? [login]
  const repo = { name, full_name: fullName, fork: fullName !== own, owner: userBody(owner) }
  return { ref, sha, label: `${owner}:${ref}`, user: userBody(owner), repo: fullName === null ? null : repo }
}

function pullBody(repository: Repository, pull: PullRequest): Values {
  const { number, title, state, login, head, base } = pull
  const own = `${repository.owner}/${repository.name}`
  return {
    number,
    title,
    state,
    user: userBody(login),
    url: `${restUrl(repository)}/pulls/${number}`,
    html_url: `${webUrl(repository)}/pull/${number}`,
    head: sideBody(head.ref, head.sha, head.repository, own, login),
    base: sideBody(base.ref, base.sha, own, own, login),
    requested_teams: [],
    requested_reviewers: [],
    assignees: [],
    labels: [],
    draft: false,
    closed_at: null,
    merged_at: null,
  }
}

export function pullOf({ repository, parameters }: Call): PullRequest {
  const pull = repository.pulls.find(({ number }) => number === parameters.pull_number)
  if (pull === undefined) throw notFound()
  return pull
}

function listed({ repository, parameters }: Call): PullRequest[] {
  const { state = 'open', head, base } = parameters
  const label = (pull: PullRequest): string => `${pull.head.repository?.split('/')[0] ?? pull.login}:${pull.head.ref}`
  return repository.pulls.filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (head === undefined || label(pull) === head) &&
      (base === undefined || pull.base.ref === base),
  )
}

export const pullHandlers: Handlers = {
  'pulls/get': (call) => {
    const pull = pullOf(call)
    const more = { merged: false, merged_by: null, changed_files: filesOf(call.repository, pull).length }
    return { status: 200, given: { ...pullBody(call.repository, pull), ...more } }
  },
  'pulls/list': (call) => {
    return { status: 200, given: listed(call).map((pull) => pullBody(call.repository, pull)), paged: '' }
  },
  'pulls/list-files': (call) => ({ status: 200, given: filesOf(call.repository, pullOf(call)), paged: '' }),
  'repos/list-pull-requests-associated-with-commit': ({ repository, parameters }) => {
    const sha = commitNamed(repository, String(parameters.commit_sha), 422)
    const pulls = repository.pulls.filter(({ head }) => head.sha === sha)
    return { status: 200, given: pulls.map((pull) => pullBody(repository, pull)), paged: '' }
  },
}

/** The files that a pull request changes. */
export function filesOf(repository: Repository, { files, head, base }: PullRequest): readonly Values[] {
  const parted = repository.objects.mergeBase(base.sha, head.sha) ?? base.sha
  return files ?? changedFiles(repository, parted, head.sha)
}
