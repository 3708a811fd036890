import { randomBytes } from 'node:crypto'
import { StringDecoder } from 'node:string_decoder'
import type { History } from '../model.ts'
import { readChanges, readVersions } from './changes.ts'
import { gitStream, gitWords } from './git.ts'
import { shallowHistory, unreadableHistory, unreadableMessages } from './history-words.ts'
import { readTags } from './tags.ts'

/** More path text than this on a command line and all of the history is read instead (Linux allows 2 MB in all). */
const longestArguments = 60_000

/** The history up to a commit, read from git when it is asked for; `commit` null: nothing was ever committed. */
export function gitHistory(cwd: string, commit: string | null, shallow: boolean): History {
  return {
    async lastChanged(paths) {
      if (commit === null || paths.length === 0) return new Map()
      if (shallow) return { undetermined: shallowHistory }
      return readDates(cwd, commit, paths)
    },
    async messagesSince(base) {
      if (commit === null) return { messages: [], complete: true }
      return readMessages(cwd, commit, base, shallow)
    },
    async lastMessages(count) {
      if (commit === null) return { messages: [], complete: true }
      return readLastMessages(cwd, commit, Math.min(count, mostLast), shallow)
    },
    async changesSince(paths, since) {
      if (commit === null || paths.length === 0) return { changes: new Map(), complete: true }
      return shallow ? { undetermined: shallowHistory } : readChanges({ cwd, commit }, paths, since)
    },
    async versionsSince(path, since) {
      if (commit === null) return { versions: [], complete: true }
      return shallow ? { undetermined: shallowHistory } : readVersions({ cwd, commit }, path, since)
    },
    tags: () => readTags(cwd, shallow),
  }
}

/** So many commits may a change have. */
const mostMessages = 300

/** So many commits are looked back on. */
const mostLast = 1000

/** A shallow clone may hold as many as are asked for: then nothing is lacking. */
async function readLastMessages(
  cwd: string,
  commit: string,
  count: number,
  shallow: boolean,
): ReturnType<History['lastMessages']> {
  const chunks: Buffer[] = []
  const args = ['log', '--format=%B', '-z', '--no-color', `--max-count=${count}`, commit, '--']
  const exit = await gitStream(cwd, args, (chunk) => chunks.push(chunk) > 0)
  if (exit.status !== 0) return { undetermined: unreadableMessages(gitWords(exit.stderr)) }
  const all = Buffer.concat(chunks).toString('utf8').split('\0')
  const commits = all.at(-1) === '' ? all.length - 1 : all.length
  return { messages: all.filter((message) => message.trim() !== ''), complete: !shallow || commits >= count }
}

/** In a shallow clone the history ends before all commits of a change were met; then what is there is given. */
async function readMessages(
  cwd: string,
  commit: string,
  base: string,
  shallow: boolean,
): ReturnType<History['messagesSince']> {
  const chunks: Buffer[] = []
  const args = ['log', '--format=%B', '-z', '--no-color', `--max-count=${mostMessages}`, commit, `^${base}`, '--']
  const exit = await gitStream(cwd, args, (chunk) => chunks.push(chunk) > 0)
  if (exit.status !== 0) return { undetermined: unreadableMessages(gitWords(exit.stderr)) }
  const messages = Buffer.concat(chunks).toString('utf8').split('\0')
  return { messages: messages.filter((message) => message.trim() !== ''), complete: !shallow }
}

async function readDates(cwd: string, commit: string, paths: readonly string[]): ReturnType<History['lastChanged']> {
  // No file can be called like a header, because nobody knows the word beforehand.
  const word = randomBytes(16).toString('hex')
  const parser = logParser(word, new Set(paths))
  const args = ['--literal-pathspecs', 'log', `--format=${word} %at`, '--name-only', '-z', '--no-renames', '--no-color']
  const exit = await gitStream(cwd, [...args, '--no-ext-diff', commit, '--', ...pathspecs(paths)], parser.receive)
  return exit.status === 0 ? parser.dates : { undetermined: unreadableHistory(gitWords(exit.stderr)) }
}

/** Names that are not UTF-8 cannot be given as arguments, and long lists of them make git slow. */
function pathspecs(paths: readonly string[]): readonly string[] {
  const length = paths.reduce((sum, path) => sum + path.length + 1, 0)
  return length > longestArguments || paths.some((path) => path.includes('\ufffd')) ? [] : paths
}

/** Reads `<word> <seconds>\0\n<path>\0<path>\0…`; newest first, so the first date of a path counts. */
function logParser(word: string, wanted: ReadonlySet<string>) {
  const dates = new Map<string, Date>()
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let date = new Date(Number.NaN)
  let first = false
  const record = (text: string): void => {
    if (text.startsWith(word)) {
      date = new Date(Number.parseInt(text.slice(word.length + 1), 10) * 1000)
      first = true
      return
    }
    const path = first && text.startsWith('\n') ? text.slice(1) : text
    first = false
    if (wanted.has(path) && !dates.has(path) && !Number.isNaN(date.getTime())) dates.set(path, date)
  }
  const receive = (chunk: Buffer): boolean => {
    const texts = (rest + decoder.write(chunk)).split('\0')
    rest = texts.pop() ?? ''
    for (const text of texts) record(text)
    return dates.size < wanted.size
  }
  return { dates, receive }
}
