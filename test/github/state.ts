/** What the server knows: repositories with all that hangs on them. Tests change it as they like. */
import type { Values } from './contract.ts'
import { type Files, ObjectStore } from './git-objects.ts'

export interface Comment {
  id: number
  issue: number
  /** Who wrote it; GraphQL's names have no `[bot]`. */
  login: string
  body: string
  minimized: boolean
}

/** A comment at a line of a pull request. */
export interface ReviewComment {
  id: number
  pull: number
  review: number
  login: string
  path: string
  body: string
  line: number
  startLine: number | null
}

export interface Review {
  id: number
  pull: number
  login: string
  body: string
  commit: string
}

export interface CheckRun {
  id: number
  name: string
  headSha: string
  status: string
  conclusion: string | null
  detailsUrl: string | null
  externalId: string | null
  startedAt: string
  completedAt: string | null
  output: { title: string | null; summary: string | null; text: string | null }
  annotations: Values[]
  actions: readonly Values[]
}

export interface PullRequest {
  number: number
  title: string
  state: 'open' | 'closed'
  login: string
  /** `repository` is `owner/name`, another one for a fork; null: the fork was deleted. */
  head: { ref: string; sha: string; repository: string | null }
  base: { ref: string; sha: string }
  /** Over what the trees of the commits say. */
  files: readonly Values[] | null
}

export interface Repository {
  id: number
  owner: string
  name: string
  defaultBranch: string
  archived: boolean
  private: boolean
  description: string | null
  homepage: string | null
  /** Null: 404. */
  privateReporting: boolean | null
  /** Over GitHub's example of a release; null: 404. */
  latestRelease: Values | null
  /** Names of protected branches, with what `protection` of a branch shows. */
  protectedBranches: Record<string, Values>
  /** Rules by branch. */
  rules: Record<string, readonly Values[]>
  /** Errors of CODEOWNERS by ref as it is asked for; '' for the default branch, and for those that are not named. */
  codeownersErrors: Record<string, readonly Values[]>
  pulls: PullRequest[]
  /** Numbers of issues that are not pull requests. */
  issues: number[]
  comments: Comment[]
  reviews: Review[]
  reviewComments: ReviewComment[]
  checkRuns: CheckRun[]
  /** Over GitHub's example of a run, by id. */
  workflowRuns: Record<number, Values>
  objects: ObjectStore
  /** Ids of commits by full name, `refs/heads/main`. */
  refs: Map<string, string>
}

export interface State {
  /** Who acts, as the REST API names it. */
  login: string
  /** The repository that the token is of. */
  repository: Repository
  /** By `owner/name` in small letters. */
  repositories: Map<string, Repository>
  /** New names by old ones: a request for the old one is answered with 301. */
  moved: Record<string, string>
  /** The next id of anything. */
  nextId(): number
}

/** Files, and whatever else is to be otherwise than at first. */
export type RepositoryOptions = Partial<Omit<Repository, 'owner' | 'name' | 'objects' | 'refs'>> & { files?: Files }

/** Puts a repository into the state: one commit of the files on its default branch; none without files. */
export function addRepository(
  state: State,
  fullName: string,
  { files, ...options }: RepositoryOptions = {},
): Repository {
  const [owner = '', name = ''] = fullName.split('/')
  const repository: Repository = {
    id: state.nextId(),
    owner,
    name,
    defaultBranch: 'main',
    archived: false,
    private: false,
    description: null,
    homepage: null,
    privateReporting: null,
    latestRelease: null,
    protectedBranches: {},
    rules: {},
    codeownersErrors: {},
    pulls: [],
    issues: [],
    comments: [],
    reviews: [],
    reviewComments: [],
    checkRuns: [],
    workflowRuns: {},
    objects: new ObjectStore(),
    refs: new Map(),
    ...options,
  }
  state.repositories.set(fullName.toLowerCase(), repository)
  if (files !== undefined) addCommit(repository, repository.defaultBranch, files)
  return repository
}

/** A commit of these files on a branch, over what it was or over `parent`. */
export function addCommit({ objects, refs }: Repository, branch: string, files: Files, parent?: string): string {
  const ref = `refs/heads/${branch}`
  const before = parent ?? refs.get(ref)
  const sha = objects.commitFiles(files, before === undefined ? [] : [before], `Change ${branch}`)
  refs.set(ref, sha)
  return sha
}

/** A pull request of a branch; the commits of a fork stand in this repository too, as on GitHub. */
export function addPull(
  repository: Repository,
  number: number,
  headSha: string,
  options: Partial<PullRequest> & { fork?: string | null } = {},
): PullRequest {
  const { fork, ...given } = options
  const { defaultBranch, refs, owner, name } = repository
  const pull: PullRequest = {
    number,
    title: `Change ${number}`,
    state: 'open',
    login: 'octocat',
    head: { ref: 'change', sha: headSha, repository: fork === undefined ? `${owner}/${name}` : fork },
    base: { ref: defaultBranch, sha: refs.get(`refs/heads/${defaultBranch}`) ?? headSha },
    files: null,
    ...given,
  }
  refs.set(`refs/pull/${number}/head`, headSha)
  repository.pulls.push(pull)
  return pull
}

/** A comment that is there already. */
export function addComment(state: State, issue: number, body: string, login = state.login): Comment {
  const comment = { id: state.nextId(), issue, login, body, minimized: false }
  state.repository.comments.push(comment)
  return comment
}

/** The commit that a name stands for: an id, HEAD, a branch, a tag or the rest of a ref. Null: none. */
export function commitOf({ objects, refs, defaultBranch }: Repository, name: string): string | null {
  if (objects.commits.has(name)) return name
  if (name === '' || name === 'HEAD') return refs.get(`refs/heads/${defaultBranch}`) ?? null
  const forms = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]
  return forms.map((form) => refs.get(form)).find((sha) => sha !== undefined) ?? null
}

/** GitHub's links and redirects name a repository by its number: `/repositories/7/...`. */
export function movedPath(state: State, path: string): string {
  return path.replace(/^\/repositories\/(\d+)/u, (whole, id) => {
    const found = [...state.repositories.values()].find((one) => one.id === Number(id))
    return found === undefined ? whole : `/repos/${found.owner}/${found.name}`
  })
}

/** A state with one repository. */
export function newState(fullName: string, login: string, options: RepositoryOptions): State {
  let last = 1000
  const nextId = (): number => {
    last += 1
    return last
  }
  const state = { login, repositories: new Map(), moved: {}, nextId } as unknown as State
  state.repository = addRepository(state, fullName, options)
  return state
}
