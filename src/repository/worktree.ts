import { basename } from 'node:path'
import { AuthorError, type Content, type File, type ReadRequest, type Repository } from '../model.ts'
import { blobContent, readBlobs } from './blobs.ts'
import { locateIn, lookOnDisk, readFromDisk } from './disk.ts'
import { unknownFacts } from './facts-unknown.ts'
import { GitError, git } from './git.ts'
import { gitHistory } from './history.ts'
import { type Listing, parseListing } from './listing.ts'
import { forgeName } from './name.ts'
import { gitRefuses, requireFolder, workingTreeFacts } from './top.ts'
import { uniteRequests } from './tree.ts'

export interface WorktreeOptions {
  today: Date
  /** Leave out files that git does not track; in an Action they are products of the build. */
  trackedOnly: boolean
  /** `owner/name`, where it is known better than from the address of `origin`. */
  name?: string
}

/**
 * The working tree as it stands, uncommitted changes included. `path` must be its top folder.
 * Throws AuthorError (in all three languages, with the remedy) when there is no such working tree or no git.
 */
export async function openWorktree(path: string, options: WorktreeOptions): Promise<Repository> {
  requireFolder(path)
  const [facts, tracked, others, address] = await Promise.allSettled([
    workingTreeFacts(path),
    git(path, ['ls-files', '-t', '-s', '-d', '-z']),
    options.trackedOnly ? null : git(path, ['ls-files', '-o', '--exclude-standard', '-z']),
    options.name === undefined ? git(path, ['config', '--get', 'remote.origin.url'], { allowFailure: true }) : null,
  ])
  // The facts come first: they tell in words why the others failed.
  const { top, commit, shallow } = settled(facts, path)
  const listing = parseListing(settled(tracked, path), settled(others, path), (other) => `${top}/${other}`)
  return {
    name: options.name ?? forgeName(settled(address, path)?.toString('utf8') ?? '') ?? basename(top),
    commit,
    today: options.today,
    complete: true,
    files: [...listing.files.values()],
    read: (requests) => readWorktree(top, commit, listing, requests),
    history: gitHistory(top, commit, shallow),
    forge: unknownFacts(),
  }
}

function settled<T>(result: PromiseSettledResult<T>, path: string): T {
  if (result.status === 'fulfilled') return result.value
  const { reason } = result
  throw reason instanceof GitError ? new AuthorError(gitRefuses(path, reason.exit.stderr), null) : reason
}

async function readWorktree(
  top: string,
  commit: string | null,
  listing: Listing,
  requests: readonly ReadRequest[],
): Promise<ReadonlyMap<string, Content>> {
  const contents = new Map<string, Content>()
  const locate = locateIn(top, listing.raw)
  const look = lookOnDisk(locate)
  const absent: { request: ReadRequest; oid: string }[] = []
  for (const request of uniteRequests(requests)) {
    const file = listing.files.get(request.path)
    if (!file) continue
    const content = readFromDisk(request, listing, look, locate)
    if (content) contents.set(request.path, content)
    else if (isSparse(listing, file)) absent.push({ request, oid: file.oid })
  }
  if (absent.length > 0) await readSparse(top, commit, absent, contents)
  return contents
}

function isSparse(listing: Listing, file: File): file is File & { oid: string } {
  return listing.sparse.has(file.path) && file.oid !== null && file.mode !== '120000'
}

/** A sparse checkout leaves files out of the disk; they are part of the repository all the same. */
async function readSparse(
  top: string,
  commit: string | null,
  absent: readonly { request: ReadRequest; oid: string }[],
  contents: Map<string, Content>,
): Promise<void> {
  const blobs = await readBlobs(
    top,
    commit,
    absent.map(({ request: { limit, head }, oid }) => ({ oid, limit, head })),
  )
  for (const [index, { request }] of absent.entries()) {
    contents.set(request.path, blobContent(blobs[index] ?? 'missing', request, null))
  }
}
