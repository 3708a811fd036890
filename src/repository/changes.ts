import { randomBytes } from 'node:crypto'
import { StringDecoder } from 'node:string_decoder'
import type { FileChange, FileVersion, History } from '../model.ts'
import { type BlobRequest, readBlobs } from './blobs.ts'
import { gitStream, gitWords } from './git.ts'
import { unreadableHistory } from './history-words.ts'
import { contentOf } from './tree.ts'

/** Where a history is read, and up to which commit. */
export interface Line {
  cwd: string
  commit: string
}

/** So many changes are looked at, and so many bytes of a text: a document that changes more often is no old one. */
const mostChanges = 60
const longestText = 256_000

/** One file in one commit: the ids of its contents before and after, zeros where there was none. */
interface Entry {
  commit: string
  date: Date
  before: string
  after: string
  path: string
}

/** Texts of these files before and after each change since a day; what was authored before it is left out. */
export async function readChanges(
  line: Line,
  paths: readonly string[],
  since: Date,
): ReturnType<History['changesSince']> {
  const entries: Entry[] = []
  const keep = (entry: Entry): boolean => {
    if (entry.date >= since) entries.push(entry)
    return entries.length < mostChanges
  }
  const args = ['--no-renames', `--since=${since.toISOString()}`]
  const failed = await readLog(line, { args, paths, date: '%at' }, keep)
  if (failed !== null) return { undetermined: unreadableHistory(failed) }
  const texts = await textsOf(line, entries)
  const changes = new Map<string, FileChange[]>(paths.map((path) => [path, []]))
  for (const { commit, date, before, after, path } of entries)
    changes.get(path)?.push({ commit, date, before: texts.get(before) ?? null, after: texts.get(after) ?? null })
  return { changes, complete: entries.length < mostChanges }
}

/** Texts of a file along the first parents, back to the one that held at a time. */
export async function readVersions(line: Line, path: string, since: Date): ReturnType<History['versionsSince']> {
  const entries: Entry[] = []
  let reached = false
  const keep = (entry: Entry): boolean => {
    entries.push(entry)
    reached = entry.date <= since
    return !reached && entries.length < mostChanges
  }
  // A merge shows what it brings to the branch; without -m it would show nothing.
  const args = ['--first-parent', '-m', '--follow', '-M', '-l200']
  const failed = await readLog(line, { args, paths: [path], date: '%ct' }, keep)
  if (failed !== null) return { undetermined: unreadableHistory(failed) }
  const texts = await textsOf(line, entries)
  const versions = entries.map(
    ({ commit, date, after }): FileVersion => ({ commit, date, text: texts.get(after) ?? null }),
  )
  return { versions, complete: reached || entries.length < mostChanges }
}

interface Asked {
  args: readonly string[]
  paths: readonly string[]
  /** Which date of a commit counts: `%at` of its author, `%ct` of its committer. */
  date: string
}

/** Hands each changed file of the log to `keep` until it says false; gives git's words when git fails, else null. */
async function readLog(
  { cwd, commit }: Line,
  { args, paths, date }: Asked,
  keep: (entry: Entry) => boolean,
): Promise<string | null> {
  // No file can be called like a header, because nobody knows the word beforehand.
  const word = randomBytes(16).toString('hex')
  const format = ['--raw', '--no-abbrev', '-z', '--no-color', '--no-ext-diff', `--format=${word} %H ${date}`]
  const command = ['--literal-pathspecs', 'log', ...args, ...format, commit, '--', ...paths]
  const exit = await gitStream(cwd, command, logReader(word, keep))
  return exit.status === 0 ? null : gitWords(exit.stderr)
}

/** `:<mode> <mode> <id> <id> <what>`; something renamed (R) or copied (C) has two names behind it, the new one last. */
const record = /^\n?:\d{6} \d{6} ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])\d*$/u

/** Reads `<word> <commit> <seconds>\0\n:<record>\0<path>\0…` piece by piece. */
function logReader(word: string, keep: (entry: Entry) => boolean): (chunk: Buffer) => boolean {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let header = { commit: '', date: new Date(Number.NaN) }
  let open: { before: string; after: string; names: number } | null = null
  let going = true
  const read = (text: string): void => {
    if (open) {
      open.names -= 1
      if (open.names > 0) return
      const { before, after } = open
      open = null
      if (!Number.isNaN(header.date.getTime())) going = keep({ ...header, before, after, path: text })
    } else if (text.startsWith(word)) {
      const [, commit = '', seconds = ''] = text.trimEnd().split(' ')
      header = { commit, date: new Date(Number.parseInt(seconds, 10) * 1000) }
    } else {
      const [, before, after, what] = record.exec(text) ?? []
      if (before && after && what) open = { before, after, names: 'RC'.includes(what) ? 2 : 1 }
    }
  }
  return (chunk) => {
    const texts = (rest + decoder.write(chunk)).split('\0')
    rest = texts.pop() ?? ''
    for (const text of texts) if (going) read(text)
    return going
  }
}

/** The texts of all contents that the entries name, by their ids, in one batch. */
async function textsOf({ cwd, commit }: Line, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(entries.flatMap(({ before, after }) => [before, after]).filter((id) => !/^0+$/u.test(id)))
  const requests = [...ids].map((oid): BlobRequest => ({ oid, limit: longestText }))
  const blobs = await readBlobs(cwd, commit, requests)
  const texts = new Map<string, string>()
  for (const [index, { oid }] of requests.entries()) {
    const blob = blobs[index]
    if (!blob || blob === 'missing' || blob.bytes === null) continue
    const content = contentOf(blob.bytes, blob.size, null)
    if (content.kind === 'text') texts.set(oid, content.text)
  }
  return texts
}
