/** What GitHub tells of the event that started a run. */
import type { Event } from './repository/base.ts'
import type { Occasion } from './verdict.ts'

interface Head {
  sha?: string
  ref?: string
  repo?: { full_name?: string } | null
}

/** What is read of the payload: any of it may be missing. */
export interface Payload {
  pull_request?: { number?: number; base?: { sha?: string }; head?: Head }
  merge_group?: { base_sha?: string; head_sha?: string }
  before?: string
  after?: string
  repository?: { default_branch?: string }
  workflow_run?: {
    id?: number
    event?: string
    conclusion?: string | null
    head_sha?: string
    head_branch?: string | null
    head_repository?: { full_name?: string; owner?: { login?: string } } | null
    html_url?: string
  }
}

/** The run of another workflow that this one follows (`workflow_run`). */
export interface FollowedRun {
  id: number
  event: string
  conclusion: string | null
  headSha: string
  headBranch: string
  /** `owner/name` of the repository that the change comes from. */
  headRepository: string
  url: string
}

export interface WorkflowEvent {
  /** What is to be compared; null: an event that has nothing before it. */
  change: Event | null
  occasion: Occasion
  /** The commit that a check run belongs to. */
  headSha: string | null
  /** Number of the pull request. */
  request: number | null
  /** GitHub gives the run a token that may only read: the pull request comes from a fork. */
  readOnly: boolean
  defaultBranch: string | null
  /** What is judged is on the default branch: its badge may be published. */
  onDefaultBranch: boolean
  /** Branch of this repository that new files belong to: of a fork's pull request the default branch. Foreign text. */
  editBranch: string | null
  followed: FollowedRun | null
}

type Env = Readonly<Record<string, string | undefined>>

const requestEvents: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'pull_request_review'])

function changeOf(name: string, payload: Payload, env: Env): Event | null {
  const { pull_request: request, merge_group: group, before } = payload
  if (request && requestEvents.has(name)) {
    const isMerge = /^refs\/pull\/\d+\/merge$/u.test(env.GITHUB_REF ?? '')
    const merge = isMerge ? (env.GITHUB_SHA ?? null) : null
    return { kind: 'pull-request', head: request.head?.sha ?? null, target: request.base?.sha ?? null, merge }
  }
  if (name === 'merge_group') return { kind: 'merge-group', head: null, target: group?.base_sha ?? null, merge: null }
  return name === 'push' ? { kind: 'push', head: null, target: before ?? null, merge: null } : null
}

/** Runs of Dependabot may read only by default, but the workflow can give them more. */
function isReadOnly(name: string, { pull_request: request }: Payload, env: Env): boolean {
  if (name !== 'pull_request' && name !== 'pull_request_review') return false
  const from = request?.head?.repo?.full_name
  const isFork = request?.head !== undefined && from?.toLowerCase() !== (env.GITHUB_REPOSITORY ?? '').toLowerCase()
  return isFork
}

function followedRun({ workflow_run: run }: Payload): FollowedRun | null {
  const { id, head_sha: headSha, head_repository: repository } = run ?? {}
  if (id === undefined || headSha === undefined || !repository?.full_name) return null
  return {
    id,
    event: run?.event ?? '',
    conclusion: run?.conclusion ?? null,
    headSha,
    headBranch: run?.head_branch ?? '',
    headRepository: repository.full_name,
    url: run?.html_url ?? '',
  }
}

/** A schedule runs on the default branch, and its payload may not name the repository. */
const scheduledOn = (name: string, env: Env): string | null =>
  name === 'schedule' ? (/^refs\/heads\/(.+)$/u.exec(env.GITHUB_REF ?? '')?.[1] ?? null) : null

const isOwn = ({ pull_request: request }: Payload, env: Env): boolean =>
  request?.head?.repo?.full_name?.toLowerCase() === (env.GITHUB_REPOSITORY ?? '').toLowerCase()

/** A branch of a merge queue is gone when somebody follows a link to it; so is a fork's, and it is not the owners'. */
function editBranchOf(name: string, payload: Payload, env: Env, defaultBranch: string | null): string | null {
  if (requestEvents.has(name)) return isOwn(payload, env) ? (payload.pull_request?.head?.ref ?? null) : defaultBranch
  const branch = name === 'merge_group' ? undefined : /^refs\/heads\/(.+)$/u.exec(env.GITHUB_REF ?? '')?.[1]
  return branch ?? defaultBranch
}

const badgeEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch'])

/** Reads an event by its name, its payload and the variables of the runner. */
export function readEvent(name: string, payload: Payload, env: Env): WorkflowEvent {
  const change = changeOf(name, payload, env)
  const request = change?.kind === 'pull-request' ? (payload.pull_request?.number ?? null) : null
  const defaultBranch = payload.repository?.default_branch ?? scheduledOn(name, env)
  const headSha =
    change?.kind === 'pull-request' ? change.head : (payload.merge_group?.head_sha ?? env.GITHUB_SHA ?? null)
  return {
    change,
    occasion: change === null ? 'other' : change.kind === 'push' ? 'push' : 'pull-request',
    headSha,
    request,
    readOnly: isReadOnly(name, payload, env),
    defaultBranch,
    onDefaultBranch:
      badgeEvents.has(name) && defaultBranch !== null && env.GITHUB_REF === `refs/heads/${defaultBranch}`,
    editBranch: editBranchOf(name, payload, env, defaultBranch),
    followed: name === 'workflow_run' ? followedRun(payload) : null,
  }
}
