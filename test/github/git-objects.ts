/** A store of git objects, in memory. Ids are git's own. */
import { createHash } from 'node:crypto'

/** What stands in a tree, by its name there; of a list of a whole tree, by its path. */
export interface TreeEntry {
  path: string
  mode: string
  type: 'blob' | 'tree' | 'commit'
  sha: string
}

export interface Signature {
  name: string
  email: string
  /** `2026-01-01T00:00:00Z`. */
  date: string
}

export interface Commit {
  sha: string
  tree: string
  parents: readonly string[]
  message: string
  author: Signature
  committer: Signature
}

/** Contents by path; null takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

const someone: Signature = { name: 'Some Body', email: 'somebody@example.org', date: '2026-01-01T00:00:00Z' }

function idOf(type: string, content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

/** Git sorts a folder as if its name ended in `/`. */
const sortKey = ({ path, type }: TreeEntry): Buffer => Buffer.from(type === 'tree' ? `${path}/` : path)
const bySortKey = (a: TreeEntry, b: TreeEntry): number => Buffer.compare(sortKey(a), sortKey(b))

function treeBytes(entries: readonly TreeEntry[]): Buffer {
  return Buffer.concat(
    entries.flatMap(({ mode, path, sha }) => [
      Buffer.from(`${mode.replace(/^0/u, '')} ${path}\0`),
      Buffer.from(sha, 'hex'),
    ]),
  )
}

const signed = ({ name, email, date }: Signature): string => `${name} <${email}> ${Date.parse(date) / 1000} +0000`

export class ObjectStore {
  readonly blobs = new Map<string, Buffer>()
  readonly trees = new Map<string, readonly TreeEntry[]>()
  readonly commits = new Map<string, Commit>()

  addBlob(content: string | Uint8Array): string {
    const bytes = Buffer.from(content as Uint8Array)
    const sha = idOf('blob', bytes)
    this.blobs.set(sha, bytes)
    return sha
  }

  /** A tree of what stands directly in it. */
  addTree(entries: readonly TreeEntry[]): string {
    const sorted = entries.toSorted(bySortKey)
    const sha = idOf('tree', treeBytes(sorted))
    this.trees.set(sha, sorted)
    return sha
  }

  /** A tree, with the trees below it, of files by path. */
  addPaths(files: ReadonlyMap<string, TreeEntry>): string {
    const here: TreeEntry[] = []
    const below = new Map<string, Map<string, TreeEntry>>()
    for (const [path, entry] of files) {
      const slash = path.indexOf('/')
      if (slash < 0) here.push({ ...entry, path })
      else {
        const folder = below.get(path.slice(0, slash)) ?? new Map<string, TreeEntry>()
        below.set(path.slice(0, slash), folder.set(path.slice(slash + 1), entry))
      }
    }
    for (const [path, inside] of below) here.push({ path, mode: '040000', type: 'tree', sha: this.addPaths(inside) })
    return this.addTree(here)
  }

  addCommit(given: Pick<Commit, 'tree' | 'message'> & Partial<Commit>): string {
    const { tree, message, parents = [], author = someone } = given
    const { committer = author } = given
    const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)]
    const text = [...head, `author ${signed(author)}`, `committer ${signed(committer)}`, '', message].join('\n')
    const sha = idOf('commit', Buffer.from(text))
    this.commits.set(sha, { sha, tree, parents, message, author, committer })
    return sha
  }

  /** A commit of these files over those of its first parent. */
  commitFiles(files: Files, parents: readonly string[], message: string): string {
    const first = this.commits.get(parents[0] ?? '')
    const paths = first === undefined ? new Map<string, TreeEntry>() : this.filesOf(first.tree)
    for (const [path, content] of Object.entries(files)) {
      if (content === null) paths.delete(path)
      else paths.set(path, { path, mode: '100644', type: 'blob', sha: this.addBlob(content) })
    }
    return this.addCommit({ tree: this.addPaths(paths), parents, message })
  }

  /** All that a tree holds, folders before what they hold. */
  list(tree: string, prefix = ''): TreeEntry[] {
    return (this.trees.get(tree) ?? []).flatMap((entry) => {
      const path = prefix + entry.path
      return [{ ...entry, path }, ...(entry.type === 'tree' ? this.list(entry.sha, `${path}/`) : [])]
    })
  }

  /** The files of a tree by path: all but folders. */
  filesOf(tree: string): Map<string, TreeEntry> {
    const files = this.list(tree).filter(({ type }) => type !== 'tree')
    return new Map(files.map((entry) => [entry.path, entry]))
  }

  /** What stands at a path of a tree; null: nothing. */
  entryAt(tree: string, path: string): TreeEntry | null {
    let found: TreeEntry = { path: '', mode: '040000', type: 'tree', sha: tree }
    for (const name of path.split('/').filter((part) => part !== '')) {
      const next = this.trees.get(found.sha)?.find((entry) => entry.path === name)
      if (next === undefined) return null
      found = next
    }
    return { ...found, path }
  }

  /** A commit and all before it, itself first. */
  history(sha: string): string[] {
    const seen = new Set([sha])
    for (const one of seen) for (const parent of this.commits.get(one)?.parents ?? []) seen.add(parent)
    return [...seen]
  }

  /** The commit at which two histories parted; null: they have none in common. */
  mergeBase(a: string, b: string): string | null {
    const others = new Set(this.history(b))
    return this.history(a).find((sha) => others.has(sha)) ?? null
  }
}
