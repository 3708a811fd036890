/** Git's objects and refs. */
import { type Call, commitNamed, type Handlers, notFound, Refusal, restUrl } from './call.ts'
import type { Values } from './contract.ts'
import type { Commit, Signature, TreeEntry } from './git-objects.ts'
import { commitOf, type Repository } from './state.ts'

const base64Lines = (content: Buffer): string => content.toString('base64').replaceAll(/.{60}/gu, '$&\n')
const typeOfMode: Readonly<Record<string, TreeEntry['type']>> = { '040000': 'tree', '160000': 'commit' }

/** The body of a commit among git's objects. */
export function commitBody(repository: Repository, { sha, tree, parents, message, author, committer }: Commit): Values {
  const url = `${restUrl(repository)}/git`
  return {
    sha,
    url: `${url}/commits/${sha}`,
    message,
    author,
    committer,
    tree: { sha: tree, url: `${url}/trees/${tree}` },
    parents: parents.map((parent) => ({ sha: parent, url: `${url}/commits/${parent}` })),
  }
}

function treeBody(repository: Repository, sha: string, recursive: boolean): Values {
  const { objects } = repository
  const entries = recursive ? objects.list(sha) : (objects.trees.get(sha) ?? [])
  const url = `${restUrl(repository)}/git`
  const tree = entries.map((entry) => ({
    ...entry,
    size: entry.type === 'blob' ? objects.blobs.get(entry.sha)?.length : undefined,
    url: `${url}/${entry.type}s/${entry.sha}`,
  }))
  return { sha, url: `${url}/trees/${sha}`, tree, truncated: false }
}

function refBody(repository: Repository, ref: string): Values {
  const sha = repository.refs.get(ref)
  if (sha === undefined) throw notFound()
  const url = `${restUrl(repository)}/git`
  return { ref, url: `${url}/${ref}`, object: { type: 'commit', sha, url: `${url}/commits/${sha}` } }
}

/** One entry of a request for a tree: a file with content, an object that is there, or null where it is taken away. */
function entryOf({ objects }: Repository, given: Values): TreeEntry | null {
  const { path, mode = '100644', content, sha } = given as Record<string, string | null | undefined>
  if (sha === null) return null
  if ((content === undefined) === (sha === undefined))
    throw new Refusal(422, 'tree.sha or tree.content must be given, and not both', { mistake: true })
  const type = typeOfMode[String(mode)] ?? 'blob'
  const found = sha === undefined ? objects.addBlob(String(content)) : sha
  const known = { blob: objects.blobs, tree: objects.trees, commit: null }[type]
  if (known?.has(String(found)) === false) throw new Refusal(422, `tree.sha ${found} is not a valid ${type}`)
  return { path: String(path), mode: String(mode), type, sha: String(found) }
}

function createTree({ repository, body }: Call): string {
  const { objects } = repository
  const base = body.base_tree === undefined ? null : String(body.base_tree)
  const tree = objects.commits.get(base ?? '')?.tree ?? base
  if (tree !== null && !objects.trees.has(tree)) throw notFound()
  const files = tree === null ? new Map<string, TreeEntry>() : objects.filesOf(tree)
  for (const given of body.tree as Values[]) {
    const path = String(given.path)
    const entry = entryOf(repository, given)
    for (const known of [...files.keys()]) if (known === path || known.startsWith(`${path}/`)) files.delete(known)
    if (entry?.type === 'tree') for (const [name, one] of objects.filesOf(entry.sha)) files.set(`${path}/${name}`, one)
    else if (entry !== null) files.set(path, entry)
  }
  return objects.addPaths(files)
}

function createCommit({ state, repository: { objects }, body }: Call): Commit {
  const { message, tree, parents = [], author, committer } = body as unknown as Commit
  if (!objects.trees.has(tree)) throw new Refusal(422, 'Tree SHA does not exist')
  if (!parents.every((parent) => objects.commits.has(parent)))
    throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
  const acting = { name: state.login, email: `${state.login}@users.noreply.github.com` }
  const signature = (given: Partial<Signature> = {}): Signature => {
    const date = `${new Date(given.date ?? Date.now()).toISOString().slice(0, 19)}Z`
    return { ...acting, ...given, date }
  }
  const signatures = { author: signature(author), committer: signature(committer ?? author) }
  return objects.commits.get(objects.addCommit({ message, tree, parents, ...signatures })) as Commit
}

/** What git says of names of refs, as far as tests need it (git-check-ref-format). */
const validRef = /^refs\/(?!.*(?:\.\.|\/\/|@\{|[\s~^:?*[\\]|\.lock$|\/$|\.$))[^/]+\/.+$/u

function createRef({ repository, body }: Call): Values {
  const ref = String(body.ref)
  const sha = String(body.sha)
  if (!validRef.test(ref)) throw new Refusal(422, `${ref} is not a valid ref name.`, { mistake: true })
  if (repository.refs.has(ref)) throw new Refusal(422, 'Reference already exists')
  if (!repository.objects.commits.has(sha)) throw new Refusal(422, 'Object does not exist')
  repository.refs.set(ref, sha)
  return refBody(repository, ref)
}

function updateRef({ repository, parameters, body }: Call): Values {
  const ref = `refs/${parameters.ref}`
  const sha = String(body.sha)
  const before = repository.refs.get(ref)
  if (before === undefined) throw new Refusal(422, 'Reference does not exist')
  if (!repository.objects.commits.has(sha)) throw new Refusal(422, 'Object does not exist')
  const forward = repository.objects.history(sha).includes(before)
  if (body.force !== true && !forward) throw new Refusal(422, 'Update is not a fast forward')
  repository.refs.set(ref, sha)
  return refBody(repository, ref)
}

export const gitHandlers: Handlers = {
  'git/get-ref': ({ repository, parameters }) => ({
    status: 200,
    given: refBody(repository, `refs/${parameters.ref}`),
  }),
  'git/create-ref': (call) => ({ status: 201, given: createRef(call) }),
  'git/update-ref': (call) => ({ status: 200, given: updateRef(call) }),
  'git/get-tree': ({ repository, parameters }) => {
    const name = String(parameters.tree_sha)
    const commit = repository.objects.commits.get(commitOf(repository, name) ?? '')
    const sha = commit?.tree ?? name
    if (!repository.objects.trees.has(sha)) throw notFound()
    return { status: 200, given: treeBody(repository, sha, parameters.recursive !== undefined) }
  },
  'git/create-tree': (call) => ({ status: 201, given: treeBody(call.repository, createTree(call), false) }),
  'git/get-commit': ({ repository, parameters }) => {
    const sha = commitNamed(repository, String(parameters.commit_sha))
    return { status: 200, given: commitBody(repository, repository.objects.commits.get(sha) as Commit) }
  },
  'git/create-commit': (call) => ({ status: 201, given: commitBody(call.repository, createCommit(call)) }),
  'git/get-blob': ({ repository, parameters }) => {
    const sha = String(parameters.file_sha)
    const content = repository.objects.blobs.get(sha)
    if (content === undefined) throw notFound()
    const url = `${restUrl(repository)}/git/blobs/${sha}`
    return { status: 200, given: { sha, url, size: content.length, encoding: 'base64', content: base64Lines(content) } }
  },
  'git/create-blob': ({ repository, body }) => {
    const { content, encoding } = body as { content: string; encoding?: string }
    const sha = repository.objects.addBlob(encoding === 'base64' ? Buffer.from(content, 'base64') : content)
    return { status: 201, given: { sha, url: `${restUrl(repository)}/git/blobs/${sha}` } }
  },
}
