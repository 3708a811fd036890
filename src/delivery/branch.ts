/** Keeps files on a branch of their own, which has nothing of the product's history. */
import { createHash } from 'node:crypto'
import { refusalOf, textIn } from '../api/refusal.ts'
import type { BranchFiles } from '../report.ts'
import { attempted, type Delivered, left, type Target, written } from './target.ts'

export interface BranchPlace {
  branch: string
  /** Subject of the commit. */
  message: string
  /** The branch whose state is told, and the commit that was judged: when it has moved on, a newer run will write. */
  source: { branch: string; commit: string }
}

/** Several runs may write at the same time: what lost is read anew, and tried again. */
const tries = 4

interface Tip {
  commit: string
  tree: string
  /** Object ids by path, of the top of the branch. */
  files: ReadonlyMap<string, string>
}

const oidOf = (text: string): string => {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The commit at the tip of a branch; null: there is no such branch. */
async function commitOf(branch: string, { api, owner, repo }: Target): Promise<string | null> {
  try {
    const { data } = await api.request<{ object?: unknown }>('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      owner,
      repo,
      ref: `heads/${branch}`,
    })
    return textIn(data.object, 'sha')
  } catch (error) {
    if (refusalOf(error).kind === 'absent') return null
    throw error
  }
}

async function tipOf({ branch }: BranchPlace, target: Target): Promise<Tip | null> {
  const { api, owner, repo } = target
  const place = { owner, repo }
  const sha = await commitOf(branch, target)
  if (sha === null) return null
  const { data: commit } = await api.request<{ tree?: unknown }>('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...place,
    commit_sha: sha,
  })
  const tree = textIn(commit.tree, 'sha')
  const { data } = await api.request<{ tree: readonly { path?: string; sha?: string }[] }>(
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    { ...place, tree_sha: tree },
  )
  return {
    commit: sha,
    tree,
    files: new Map(data.tree.flatMap(({ path, sha: oid }) => (path && oid ? [[path, oid] as const] : []))),
  }
}

type Fields = Readonly<Record<string, unknown>>

/** What the record of the branch says; {} where it cannot be read. */
async function recordOn(oid: string, { api, owner, repo }: Target): Promise<Fields> {
  const { data } = await api.request<{ content?: string }>('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    owner,
    repo,
    file_sha: oid,
  })
  try {
    const value: unknown = JSON.parse(Buffer.from(data.content ?? '', 'base64').toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Fields) : {}
  } catch {
    return {}
  }
}

/** A push that changes nothing of what is told is no reason for a commit. */
const told = ({ commit: _commit, ...rest }: Fields): string => JSON.stringify(rest)

const recordText = ({ record }: BranchFiles): string => `${JSON.stringify(record.value, null, 2)}\n`

/** Null: it is to be written. */
async function standingOf(files: BranchFiles, tip: Tip, target: Target): Promise<'unchanged' | 'foreign' | null> {
  const oid = tip.files.get(files.record.path)
  if (oid === undefined) return 'foreign'
  const earlier = await recordOn(oid, target)
  const equal = files.others.every(({ path, text }) => tip.files.get(path) === oidOf(text))
  return equal && told(earlier) === told(files.record.value) ? 'unchanged' : null
}

async function commitOn(tip: Tip | null, files: BranchFiles, place: BranchPlace, target: Target): Promise<void> {
  const { api, owner, repo } = target
  const here = { owner, repo }
  const { data: tree } = await api.request('POST /repos/{owner}/{repo}/git/trees', {
    ...here,
    ...(tip ? { base_tree: tip.tree } : {}),
    tree: [...files.others, { path: files.record.path, text: recordText(files) }].map(({ path, text }) => ({
      path,
      mode: '100644',
      type: 'blob',
      content: text,
    })),
  })
  const { data: commit } = await api.request('POST /repos/{owner}/{repo}/git/commits', {
    ...here,
    message: place.message,
    tree: textIn(tree, 'sha'),
    parents: tip ? [tip.commit] : [],
  })
  if (tip)
    await api.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...here,
      ref: `heads/${place.branch}`,
      sha: textIn(commit, 'sha'),
      force: false,
    })
  else
    await api.request('POST /repos/{owner}/{repo}/git/refs', {
      ...here,
      ref: `refs/heads/${place.branch}`,
      sha: textIn(commit, 'sha'),
    })
}

/** Another run was faster: the branch has moved, or has come into being. */
const isRace = (error: unknown): boolean => {
  const { status, said } = refusalOf(error)
  return (status === 422 || status === 409) && /fast forward|already exists/iu.test(said)
}

/**
 * Commits the files once where they say something else than what is there; never over a branch that holds something
 * else, and never by force.
 */
export const keepBranch = (files: BranchFiles, place: BranchPlace, target: Target): Promise<Delivered> =>
  attempted(async () => {
    const now = await commitOf(place.source.branch, target)
    if (now !== null && now !== place.source.commit) return left('superseded')
    for (let attempt = 1; ; attempt += 1) {
      const tip = await tipOf(place, target)
      const standing = tip ? await standingOf(files, tip, target) : null
      if (standing !== null) return left(standing)
      try {
        await commitOn(tip, files, place, target)
        return written(tip === null)
      } catch (error) {
        if (attempt === tries || !isRace(error)) throw error
      }
    }
  })
