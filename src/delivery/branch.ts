/** Keeps files on a branch of their own, which has nothing of the product's history. */
import { createHash } from 'node:crypto'
import { refusalOf, textIn } from '../api/refusal.ts'
import type { BranchFiles } from '../report.ts'
import { attempted, type Delivered, left, type Target, written } from './target.ts'

export interface BranchPlace {
  branch: string
  /** Subject of the commit. */
  message: string
  /** The number of the workflow run: an older run does not write over what a newer one wrote. */
  run: number
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

async function tipOf({ branch }: BranchPlace, { api, owner, repo }: Target): Promise<Tip | null> {
  const place = { owner, repo }
  try {
    const { data: ref } = await api.request<{ object: { sha: string } }>('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...place,
      ref: `heads/${branch}`,
    })
    const { data: commit } = await api.request<{ tree: { sha: string } }>(
      'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
      { ...place, commit_sha: ref.object.sha },
    )
    const { data } = await api.request<{ tree: readonly { path?: string; sha?: string }[] }>(
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      { ...place, tree_sha: commit.tree.sha },
    )
    const files = new Map(data.tree.flatMap(({ path, sha }) => (path && sha ? [[path, sha] as const] : [])))
    return { commit: ref.object.sha, tree: commit.tree.sha, files }
  } catch (error) {
    if (refusalOf(error).kind === 'absent') return null
    throw error
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
const told = ({ run: _run, commit: _commit, ...rest }: Fields): string => JSON.stringify(rest)

const recordText = ({ record }: BranchFiles, { run }: BranchPlace): string =>
  `${JSON.stringify({ ...record.value, run }, null, 2)}\n`

/** Null: it is to be written. */
async function standingOf(
  files: BranchFiles,
  tip: Tip,
  place: BranchPlace,
  target: Target,
): Promise<'unchanged' | 'superseded' | 'foreign' | null> {
  const oid = tip.files.get(files.record.path)
  if (oid === undefined) return 'foreign'
  const earlier = await recordOn(oid, target)
  if (typeof earlier.run === 'number' && earlier.run > place.run) return 'superseded'
  const equal = files.others.every(({ path, text }) => tip.files.get(path) === oidOf(text))
  return equal && told(earlier) === told(files.record.value) ? 'unchanged' : null
}

async function commitOn(tip: Tip | null, files: BranchFiles, place: BranchPlace, target: Target): Promise<void> {
  const { api, owner, repo } = target
  const here = { owner, repo }
  const { data: tree } = await api.request('POST /repos/{owner}/{repo}/git/trees', {
    ...here,
    ...(tip ? { base_tree: tip.tree } : {}),
    tree: [...files.others, { path: files.record.path, text: recordText(files, place) }].map(({ path, text }) => ({
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
  const { status } = refusalOf(error)
  return status === 422 || status === 409
}

/**
 * Commits the files once where they say something else than what is there; never over a branch that holds something
 * else, and never by force.
 */
export const keepBranch = (files: BranchFiles, place: BranchPlace, target: Target): Promise<Delivered> =>
  attempted(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const tip = await tipOf(place, target)
      const standing = tip ? await standingOf(files, tip, place, target) : null
      if (standing !== null) return left(standing)
      try {
        await commitOn(tip, files, place, target)
        return written(tip === null)
      } catch (error) {
        if (attempt === tries || !isRace(error)) throw error
      }
    }
  })
