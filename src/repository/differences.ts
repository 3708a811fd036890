import { git } from './git.ts'

/** What differs between two commits, or between a commit and what is staged. */
export interface Differences {
  /** Every path that one of the two has and the other has not, or has otherwise. */
  changed: ReadonlySet<string>
  /** Today's name by the earlier one. */
  renames: ReadonlyMap<string, string>
}

interface Place {
  top: string
  base: string
  /** Null: what is staged. */
  head: string | null
  env: Readonly<Record<string, string>>
}

const listing = ({ base, head }: Place): readonly string[] =>
  head === null
    ? ['diff-index', '--cached', '-r', '-z', '--end-of-options', base]
    : ['diff-tree', '-r', '-z', '--end-of-options', base, head]

/** Options go before the commits. */
const withOptions = (place: Place, ...options: string[]): readonly string[] => {
  const [command = '', ...rest] = listing(place)
  return [command, ...options, ...rest]
}

const fields = async (place: Place, ...options: string[]): Promise<readonly string[]> =>
  (await git(place.top, withOptions(place, ...options), { env: place.env, signal: AbortSignal.timeout(patience) }))
    .toString('utf8')
    .split('\0')
    .filter(Boolean)

interface Change {
  letter: string
  path: string
  /** Object id before; zeros for a file that was added. */
  oid: string
}

/** `:<mode> <mode> <oid> <oid> <letter>`, then the path. */
async function changesIn(place: Place): Promise<readonly Change[]> {
  const list = await fields(place, '--raw', '--no-renames', '--no-abbrev')
  const changes: Change[] = []
  for (let at = 0; at + 1 < list.length; at += 2) {
    const [, , oid = '', , letter = ''] = (list[at] as string).split(' ')
    changes.push({ letter, path: list[at + 1] as string, oid })
  }
  return changes
}

/** `R<score>`, the earlier path, the path; other letters are followed by one path. */
function renamesIn(list: readonly string[]): ReadonlyMap<string, string> {
  const renames = new Map<string, string>()
  for (let at = 0; at < list.length; ) {
    const isRename = (list[at] as string).startsWith('R')
    if (isRename) renames.set(list[at + 1] ?? '', list[at + 2] ?? '')
    at += isRename ? 3 : 2
  }
  return renames
}

/** Milliseconds: to compare hundreds of large files with each other takes git minutes. */
const patience = 10_000
/** More removed or added files than this and only files that are equal are paired. */
const mostCompared = '-l300'

/** Contents that are not here make git end; a rename without a change needs none. */
async function renamesOf(place: Place): Promise<ReadonlyMap<string, string>> {
  for (const likeness of ['--find-renames=50%', '--find-renames=100%']) {
    try {
      return renamesIn(await fields(place, '--name-status', likeness, mostCompared))
    } catch {}
  }
  return new Map()
}

/** Contents of so many removed files are fetched to see whether they live on under another name. */
const mostFetched = 300

/**
 * What differs, with renames where files were both removed and added. `fetch` brings contents that are not here; a
 * rename that cannot be known is none.
 */
export async function differences(
  place: Place,
  fetch: ((ids: readonly string[]) => Promise<void>) | null,
): Promise<Differences> {
  const changes = await changesIn(place)
  const changed = new Set(changes.map(({ path }) => path))
  const removed = changes.filter(({ letter }) => letter === 'D')
  if (removed.length === 0 || !changes.some(({ letter }) => letter === 'A')) return { changed, renames: new Map() }
  if (fetch) await fetch(removed.slice(0, mostFetched).map(({ oid }) => oid)).catch(() => {})
  return { changed, renames: await renamesOf(place) }
}
