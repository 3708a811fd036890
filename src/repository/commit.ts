import { basename, resolve } from 'node:path'
import { AuthorError, type Content, type File, type ReadRequest, type Repository, type Text } from '../model.ts'
import { type BlobRequest, blobContent, type Lent, readBlobs } from './blobs.ts'
import { unknownFacts } from './facts-unknown.ts'
import { GitError, git } from './git.ts'
import { gitHistory } from './history.ts'
import { forgeName } from './name.ts'
import { longestLink, resolvePath, type Thing, unlisted } from './symlink.ts'
import { type Facts, isCommit, requireFolder } from './top.ts'
import { fileMode, isSafePath, lookIn, records, uniteRequests } from './tree.ts'

export interface CommitOptions {
  today: Date
  /** `owner/name`, where it is known better than from the address of `origin`. */
  name?: string
  /** Objects that are not in this clone. */
  lent?: Lent | undefined
}

/**
 * The repository at a commit, tag or branch, read from git's objects and never from the disk or a remote.
 * `path` may be any folder of a clone, shallow, partial or bare. Throws AuthorError when git does not know `ref`.
 */
export async function openCommit(path: string, ref: string, options: CommitOptions): Promise<Repository> {
  requireFolder(path)
  const { lent } = options
  const [{ top, commit, shallow }, address] = await Promise.all([
    commitFacts(path, ref, lent),
    options.name === undefined ? git(path, ['config', '--get', 'remote.origin.url'], { allowFailure: true }) : null,
  ])
  const files = await treeFiles(top, commit, ref, lent)
  const linkTexts = linkReader(top, commit, files, lent)
  return {
    name: options.name ?? forgeName(address?.toString('utf8') ?? '') ?? basename(top, '.git'),
    commit,
    today: options.today,
    complete: true,
    files: [...files.values()],
    read: (requests) => readCommit({ top, commit, files, lent }, linkTexts, requests),
    // What was fetched comes without its history.
    history: gitHistory(top, commit, shallow || lent !== undefined),
    forge: unknownFacts(),
  }
}

async function commitFacts(path: string, ref: string, lent: Lent | undefined): Promise<Facts & { commit: string }> {
  if (ref === '' || ref.startsWith('-')) throw new AuthorError(unknownRef(ref), null)
  const args = ['rev-parse', '--show-cdup', '--is-shallow-repository', '--verify', '--quiet', `${ref}^{commit}`]
  const answers = (await git(path, args, { allowFailure: true, ...(lent ? { env: lent.env } : {}) }))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  const commit = answers.pop()
  if (!isCommit(commit)) throw new AuthorError(unknownRef(ref), null)
  const shallow = answers.pop() === 'true'
  // A bare repository, and git's own folder, print no way up.
  return { top: resolve(path, answers.pop() ?? ''), commit, shallow }
}

/** Records of `git ls-tree -z` are `<mode> <type> <oid>\t<path>`. */
async function treeFiles(
  path: string,
  commit: string,
  ref: string,
  lent: Lent | undefined,
): Promise<ReadonlyMap<string, File>> {
  const files = new Map<string, File>()
  for (const { text } of records(await treeListing(path, commit, ref, lent))) {
    const tab = text.indexOf('\t')
    const name = text.slice(tab + 1)
    const oid = text.slice(text.lastIndexOf(' ', tab) + 1, tab)
    if (!files.has(name) && isSafePath(name)) files.set(name, { path: name, mode: fileMode(text.slice(0, 6)), oid })
  }
  return files
}

async function treeListing(path: string, commit: string, ref: string, lent: Lent | undefined): Promise<Buffer> {
  try {
    return await git(path, ['ls-tree', '-r', '-z', '--full-tree', commit], lent ? { env: lent.env } : {})
  } catch (error) {
    throw error instanceof GitError ? new AuthorError(unknownTree(ref, commit), null) : error
  }
}

type LinkTexts = () => Promise<ReadonlyMap<string, string>>

/** What the symbolic links of the tree hold, read together when the first link is asked for. */
function linkReader(path: string, commit: string, files: ReadonlyMap<string, File>, lent: Lent | undefined): LinkTexts {
  let texts: Promise<ReadonlyMap<string, string>> | undefined
  const load = async (): Promise<ReadonlyMap<string, string>> => {
    const links = [...files.values()].filter(({ mode }) => mode === '120000')
    const blobs = await readBlobs(
      path,
      commit,
      links.map(({ oid }) => ({ oid: oid as string, limit: longestLink })),
      lent,
    )
    return new Map(
      links.flatMap((link, index) => {
        const blob = blobs[index]
        return blob && blob !== 'missing' && blob.bytes ? [[link.path, blob.bytes.toString('utf8')] as const] : []
      }),
    )
  }
  return () => {
    texts ??= load()
    return texts
  }
}

interface Tree {
  top: string
  commit: string
  files: ReadonlyMap<string, File>
  lent: Lent | undefined
}

async function readCommit(
  { top, commit, files, lent }: Tree,
  linkTexts: LinkTexts,
  requests: readonly ReadRequest[],
): Promise<ReadonlyMap<string, Content>> {
  const known = uniteRequests(requests).filter((request) => files.has(request.path))
  const anyLink = known.some((request) => files.get(request.path)?.mode === '120000')
  const texts = anyLink ? await linkTexts() : new Map<string, string>()
  const look = lookIn(files, (link) => texts.get(link))
  const contents = new Map<string, Content>()
  const wanted: { request: ReadRequest; target: string | null; blob: BlobRequest }[] = []
  for (const request of known) {
    const destination = whereTo(request.path, files, look)
    if ('reason' in destination) contents.set(request.path, { kind: 'unreadable', reason: destination.reason })
    else wanted.push({ request, target: destination.target, blob: { ...request, oid: destination.oid } })
  }
  const blobs = await readBlobs(
    top,
    commit,
    wanted.map(({ blob }) => blob),
    lent,
  )
  for (const [index, { request, target }] of wanted.entries()) {
    contents.set(request.path, blobContent(blobs[index] ?? 'missing', request, target))
  }
  return contents
}

function whereTo(
  path: string,
  files: ReadonlyMap<string, File>,
  look: (path: string) => Thing,
): { oid: string; target: string | null } | { reason: Text } {
  const file = files.get(path)
  // Most files are no links: no need to look at the folders above them.
  if (file?.oid && file.mode.startsWith('100')) return { oid: file.oid, target: null }
  const destination = resolvePath(path, look)
  if (destination && 'reason' in destination) return destination
  const oid = destination && files.get(destination.path)?.oid
  return oid ? { oid, target: destination.path } : { reason: unlisted(path, path) }
}

const unknownRef = (ref: string): Text => ({
  fi: `En löytänyt versiota ”${ref}” tästä koodivarastosta. Tarkista nimi (git branch --all, git tag) tai hae se ensin: git fetch origin "${ref}".`,
  sv: `Jag hittade inte versionen ”${ref}” i det här kodförrådet. Kontrollera namnet (git branch --all, git tag) eller hämta den först: git fetch origin "${ref}".`,
  en: `I did not find the commit, branch or tag "${ref}" in this repository. Check the name (git branch --all, git tag) or fetch it first: git fetch origin "${ref}".`,
})

const unknownTree = (ref: string, commit: string): Text => ({
  fi: `Version ”${ref}” (${commit}) tiedostoluettelo ei ole tässä kloonissa. Hae se: git fetch --refetch origin ${commit}`,
  sv: `Fillistan för versionen ”${ref}” (${commit}) finns inte i den här klonen. Hämta den: git fetch --refetch origin ${commit}`,
  en: `The list of files of "${ref}" (${commit}) is not in this clone. Fetch it: git fetch --refetch origin ${commit}`,
})
