/** A repository: what it says of itself, its files, branches and comparisons. */
import { type Call, commitNamed, type Handlers, notFound, type Reply, restUrl, userBody, webUrl } from './call.ts'
import type { Values } from './contract.ts'
import type { Commit, TreeEntry } from './git-objects.ts'
import { changedFiles } from './handlers-pulls.ts'
import { commitOf, type Repository } from './state.ts'

/** The body of a repository. */
export function repositoryBody(repository: Repository): Values {
  const { id, owner, name, description, homepage, archived, private: closed, defaultBranch } = repository
  return {
    id,
    name,
    full_name: `${owner}/${name}`,
    owner: userBody(owner),
    description,
    homepage,
    archived,
    private: closed,
    visibility: closed ? 'private' : 'public',
    default_branch: defaultBranch,
    url: restUrl(repository),
    html_url: webUrl(repository),
    // Of the example: forks of other repositories.
    fork: false,
    parent: undefined,
    source: undefined,
    template_repository: undefined,
  }
}

/** The body of a commit as the repository's endpoints show it, not git's. */
function commitBody(repository: Repository, sha: string): Values {
  const { message, author, committer, tree, parents } = repository.objects.commits.get(sha) as Commit
  const url = (one: string): string => `${restUrl(repository)}/commits/${one}`
  return {
    sha,
    url: url(sha),
    html_url: `${webUrl(repository)}/commit/${sha}`,
    commit: { message, author, committer, tree: { sha: tree, url: `${restUrl(repository)}/git/trees/${tree}` } },
    parents: parents.map((parent) => ({ sha: parent, url: url(parent) })),
  }
}

function entryBody(repository: Repository, entry: TreeEntry, ref: string): Values {
  const { path, type, mode, sha } = entry
  const isLink = mode === '120000'
  const self = `${restUrl(repository)}/contents/${path}?ref=${ref}`
  const git = `${restUrl(repository)}/git/${type}s/${sha}`
  const html = `${webUrl(repository)}/blob/${ref}/${path}`
  return {
    type: type === 'tree' ? 'dir' : type === 'commit' ? 'submodule' : isLink ? 'symlink' : 'file',
    name: path.split('/').at(-1),
    path,
    sha,
    size: repository.objects.blobs.get(sha)?.length ?? 0,
    url: self,
    git_url: git,
    html_url: html,
    download_url: type === 'blob' ? `https://raw.githubusercontent.com/${path}` : null,
    _links: { self, git, html },
  }
}

/** "1-100 MB: only the raw or object media types are supported" (description of `repos/get-content`). */
const longestJson = 1024 * 1024

function fileReply(call: Call, entry: TreeEntry, ref: string): Reply {
  const { repository, accept } = call
  const content = repository.objects.blobs.get(entry.sha) ?? Buffer.alloc(0)
  if (/\.raw\b|\+raw\b|\braw\+/u.test(accept))
    return { status: 200, raw: { type: `${accept}; charset=utf-8`, content } }
  const common = entryBody(repository, entry, ref)
  if (common.type === 'symlink') return { status: 200, given: { ...common, target: String(content) }, bare: true }
  const long = content.length > longestJson
  const lines = content.toString('base64').replaceAll(/.{60}/gu, '$&\n')
  const file = { ...common, encoding: long ? 'none' : 'base64', content: long ? '' : lines }
  return { status: 200, given: file, bare: true }
}

function getContent(call: Call): Reply {
  const { repository, parameters } = call
  const { objects } = repository
  const ref = String(parameters.ref ?? '')
  const commit = objects.commits.get(commitOf(repository, ref) ?? '')
  if (commit === undefined)
    throw notFound(ref === '' ? 'This repository is empty.' : `No commit found for the ref ${ref}`)
  const entry = objects.entryAt(commit.tree, String(parameters.path))
  if (entry === null) throw notFound()
  if (entry.type === 'blob') return fileReply(call, entry, ref)
  const inside = (objects.trees.get(entry.sha) ?? []).map((one) => {
    const path = entry.path === '' ? one.path : `${entry.path}/${one.path}`
    return entryBody(repository, { ...one, path }, ref)
  })
  return { status: 200, given: inside, bare: true }
}

function getBranch({ repository, parameters }: Call): Reply {
  const name = String(parameters.branch)
  const sha = repository.refs.get(`refs/heads/${name}`)
  if (sha === undefined) throw notFound('Branch not found')
  const protection = repository.protectedBranches[name]
  const self = `${restUrl(repository)}/branches/${name}`
  const given = {
    name,
    commit: commitBody(repository, sha),
    protected: protection !== undefined,
    protection: { enabled: protection !== undefined, required_status_checks: undefined, ...protection },
    protection_url: `${self}/protection`,
    _links: { self, html: `${webUrl(repository)}/tree/${name}` },
  }
  return { status: 200, given }
}

function compare({ repository, parameters }: Call): Reply {
  const { objects } = repository
  const [base = '', head = ''] = String(parameters.basehead)
    .split('...')
    .map((name) => commitNamed(repository, name.replace(/^[^/:]+:/u, '')))
  if (head === '') throw notFound()
  const parted = objects.mergeBase(base, head)
  if (parted === null) throw notFound(`No common ancestor between ${base} and ${head}.`)
  const since = (sha: string, other: string): string[] => {
    const known = new Set(objects.history(other))
    return objects.history(sha).filter((one) => !known.has(one))
  }
  const ahead = since(head, base)
  const behind = since(base, head)
  const oneSided = ahead.length > 0 ? 'ahead' : behind.length > 0 ? 'behind' : 'identical'
  const given = {
    status: ahead.length > 0 && behind.length > 0 ? 'diverged' : oneSided,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: commitBody(repository, base),
    merge_base_commit: commitBody(repository, parted),
    commits: ahead.toReversed().map((sha) => commitBody(repository, sha)),
    files: changedFiles(repository, parted, head),
  }
  return { status: 200, given, paged: 'commits' }
}

export const repositoryHandlers: Handlers = {
  'repos/get': ({ repository }) => ({ status: 200, given: repositoryBody(repository) }),
  'repos/get-content': getContent,
  'repos/get-branch': getBranch,
  'repos/get-branch-rules': ({ repository, parameters }) => {
    const source = { ruleset_source_type: 'Repository', ruleset_source: `${repository.owner}/${repository.name}` }
    const rules = repository.rules[String(parameters.branch)] ?? []
    return { status: 200, given: rules.map((rule) => ({ ...source, ruleset_id: 1, ...rule })), bare: true, paged: '' }
  },
  'repos/codeowners-errors': ({ repository, parameters }) => {
    const ref = String(parameters.ref ?? '')
    if (commitOf(repository, ref) === null) throw notFound()
    const errors = repository.codeownersErrors[ref] ?? repository.codeownersErrors[''] ?? []
    return { status: 200, given: { errors }, bare: true }
  },
  'repos/check-private-vulnerability-reporting': ({ repository }) => {
    if (repository.privateReporting === null) throw notFound()
    return { status: 200, given: { enabled: repository.privateReporting } }
  },
  'repos/get-latest-release': ({ repository }) => {
    if (repository.latestRelease === null) throw notFound()
    return { status: 200, given: { assets: [], ...repository.latestRelease } }
  },
  'repos/compare-commits-with-basehead': compare,
  'actions/get-workflow-run': ({ repository, parameters }) => {
    const run = repository.workflowRuns[Number(parameters.run_id)]
    if (run === undefined) throw notFound()
    const whole = parameters.exclude_pull_requests === true ? { ...run, pull_requests: [] } : run
    return { status: 200, given: { id: parameters.run_id, pull_requests: [], ...whole } }
  },
  'users/get-authenticated': ({ state }) => ({ status: 200, given: userBody(state.login) }),
  'apps/get-authenticated': ({ state }) => ({ status: 200, given: { slug: state.login.replace('[bot]', '') } }),
}
