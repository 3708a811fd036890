import type { Edit } from '../model.ts'
import type { Draft, DraftFile } from './draft.ts'
import { asRead, lineEndOf, offsetsIn, withLineEnd } from './line-ends.ts'

/** A draft after edits: which of them hold, and which wait for a round of their own. */
export interface Applied {
  draft: Draft
  taken: readonly Edit[]
  /** They touch what an edit before them changed, or a file that is another one, or is there already. */
  left: readonly Edit[]
}

type Change = Edit['changes'][number]
type Splice = Extract<Change, { start: number }>

/** What one round has taken on so far. */
interface Round {
  splices: Map<string, Splice[]>
  created: Map<string, string>
  renamed: Map<string, string>
}

/** No edit leads out of the repository or into git's own folder. */
const isInside = (path: string): boolean =>
  path.length < 4096 && !/(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)|[\\\0]/iu.test(path)

const isSame = (one: Splice, other: Splice): boolean =>
  one.start === other.start && one.end === other.end && one.text === other.text

/** Ranges that share a character, or of which one is a place within or at an end of the other. */
const touches = (one: Splice, other: Splice): boolean =>
  one.start === one.end || other.start === other.end
    ? one.start <= other.end && other.start <= one.end
    : one.start < other.end && other.start < one.end

const overlaps = (one: Splice, other: Splice): boolean =>
  one !== other && one.start < other.end && other.start < one.end && one.end > one.start && other.end > other.start

const isSplice = (change: Change): change is Splice => 'start' in change

/** Is this change there already, by an edit before? */
function isTaken(change: Change, round: Round): boolean {
  if (isSplice(change)) return (round.splices.get(change.path) ?? []).some((other) => isSame(change, other))
  if ('create' in change) return round.created.get(change.create) === change.text
  return round.renamed.get(change.rename) === change.to
}

function splicePossible(change: Splice, { splices, renamed }: Round, draft: Draft): boolean {
  const file = draft.get(change.path)
  if (!file || file.oid !== change.oid || renamed.has(change.path)) return false
  const { start, end } = change
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end)) return false
  return end <= asRead(file.text).length && !(splices.get(change.path) ?? []).some((other) => touches(change, other))
}

/** May a file of this path come to be? */
const isFree = (path: string, { created, renamed }: Round, draft: Draft, others: ReadonlySet<string>): boolean =>
  isInside(path) && !draft.has(path) && !others.has(path) && !created.has(path) && ![...renamed.values()].includes(path)

function isPossible(change: Change, round: Round, draft: Draft, others: ReadonlySet<string>): boolean {
  if (isSplice(change)) return splicePossible(change, round, draft)
  if ('create' in change) return isFree(change.create, round, draft, others)
  const { rename, to } = change
  return (
    draft.has(rename) && !round.splices.has(rename) && !round.renamed.has(rename) && isFree(to, round, draft, others)
  )
}

function take(changes: readonly Change[], { splices, created, renamed }: Round): void {
  for (const change of changes) {
    if (isSplice(change)) splices.set(change.path, [...(splices.get(change.path) ?? []), change])
    else if ('create' in change) created.set(change.create, change.text)
    else renamed.set(change.rename, change.to)
  }
}

/** An edit holds as a whole or not at all; changes that another edit has made already count as made. */
function takes({ changes }: Edit, round: Round, draft: Draft, others: ReadonlySet<string>): boolean {
  const open = changes.filter((change) => !isTaken(change, round))
  const splices = changes.filter(isSplice)
  const possible =
    open.every((change) => isPossible(change, round, draft, others)) &&
    !splices.some((one) => splices.some((other) => one.path === other.path && overlaps(one, other)))
  if (possible) take(open, round)
  return possible
}

/** A text with its splices made, in the order of the text; line ends are those that the file has. */
function spliced(text: string, splices: readonly Splice[]): string {
  const at = offsetsIn(text)
  const end = lineEndOf(text)
  let result = ''
  let done = 0
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(done, at(splice.start)) + withLineEnd(splice.text, end)
    done = at(splice.end)
  }
  return result + text.slice(done)
}

function changed(path: string, file: DraftFile, { splices, renamed }: Round): [string, DraftFile] {
  const own = splices.get(path)
  const after = own ? { ...file, text: spliced(file.text, own), oid: null } : file
  return [renamed.get(path) ?? path, after]
}

/**
 * Makes edits in a draft, in their order. Offsets count in the text as it is read; the file keeps its byte order mark and
 * line ends. Of edits that touch each other the first holds; equal ones are made once. An edit of a file that has another
 * object id, or that would put a file where one is (`others`: paths that are not in the draft), is left. Never throws.
 */
export function applyEdits(draft: Draft, edits: readonly Edit[], others: ReadonlySet<string> = new Set()): Applied {
  const round: Round = { splices: new Map(), created: new Map(), renamed: new Map() }
  const taken: Edit[] = []
  const left: Edit[] = []
  for (const edit of edits) (takes(edit, round, draft, others) ? taken : left).push(edit)
  const files = [...draft].map(([path, file]) => changed(path, file, round))
  const made = [...round.created].map(([path, text]): [string, DraftFile] => [path, { text, oid: null, origin: null }])
  return { draft: new Map([...files, ...made]), taken, left }
}
