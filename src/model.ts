/**
 * The words that every part of kuntalint speaks: texts, places, repositories. This file imports nothing.
 * Lines and columns count from 1 everywhere; columns are UTF-16 code units. Paths are POSIX, relative to the
 * top of the repository.
 */

export type Language = 'fi' | 'sv' | 'en'

/** A sentence exists in all three languages or not at all. */
export type Text = Readonly<Record<Language, string>>

export type Severity = 'error' | 'warning' | 'notice'
export type Level = 1 | 2 | 3

/** The graver, the higher. */
export const severityRank: Readonly<Record<Severity, number>> = { notice: 1, warning: 2, error: 3 }

/** A place in the repository. `missing`: the path is where a file should be, not where one is. */
export interface Location {
  path: string
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
  missing?: true
}

/** Where GitHub looks for CODEOWNERS, in its order: the first one holds, the others are not read. */
export const codeownersPlaces: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** git's file modes: file, executable, symbolic link, submodule. */
export type FileMode = '100644' | '100755' | '120000' | '160000'

export interface File {
  path: string
  mode: FileMode
  /** git object id of the committed or staged content; null when untracked or unknown. */
  oid: string | null
}

export type Content =
  /** `target`: for a symbolic link, the path inside the repository that the text was read from. */
  | {
      kind: 'text'
      text: string
      encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1'
      size: number
      target?: string
      bytes?: Uint8Array
    }
  | { kind: 'too-large'; size: number; limit: number }
  | { kind: 'binary'; size: number; bytes?: Uint8Array }
  | { kind: 'unreadable'; reason: Text }

/**
 * What to read. Over `limit` bytes the content is `too-large`; with `head` only the first bytes are read, and never too large.
 * `bytes`: what was read is given as bytes as well.
 */
export interface ReadRequest {
  path: string
  limit: number
  head?: number
  bytes?: true
}

export interface Undetermined {
  undetermined: Text
}

/** Messages of commits. */
export interface Messages {
  messages: readonly string[]
  complete: boolean
}

/** A tag; `date`: its own day, or that of the commit it names; null: not known. The name is foreign text. */
export interface Tag {
  name: string
  date: Date | null
}

/** What one commit did to a file. A text is null where there was no file, or it is too large or not text. */
export interface FileChange {
  commit: string
  /** Author date. */
  date: Date
  before: string | null
  after: string | null
}

/** What a file said from a commit on, until the next one. */
export interface FileVersion {
  commit: string
  /** When it came to the branch: the date of the committer. */
  date: Date
  /** Null: there was no file, or it is too large or not text. */
  text: string | null
}

export interface History {
  /** Author dates of the last change of each path; a path never committed has no entry. */
  lastChanged(paths: readonly string[]): Promise<ReadonlyMap<string, Date> | Undetermined>
  /** What the commits since another one say, newest first; `complete` false: the clone does not hold all of them. */
  messagesSince(commit: string): Promise<Messages | Undetermined>
  /** What the last commits say, newest first, at most 1,000 of them; `complete` false: the clone does not hold so many. */
  lastMessages(count: number): Promise<Messages | Undetermined>
  /**
   * What changed in these files since a day, by path, newest first. `complete` false: there were more changes than are
   * read (60 in all).
   */
  changesSince(
    paths: readonly string[],
    since: Date,
  ): Promise<{ changes: ReadonlyMap<string, readonly FileChange[]>; complete: boolean } | Undetermined>
  /**
   * What a file said at a time and since: newest first, the last one held at `since` (none: there was no file). Along the
   * first parents, under whatever name it had. `complete` false: there were more than are read (60).
   */
  versionsSince(
    path: string,
    since: Date,
  ): Promise<{ versions: readonly FileVersion[]; complete: boolean } | Undetermined>
  /** Tags of the whole repository, newest first, at most 2,000. An empty list: there is none, not in the origin either. */
  tags(): Promise<readonly Tag[] | Undetermined>
}

/** Something that GitHub knows, or why it is not known here. */
export type Fact<T> = { known: T } | Undetermined

/** A line of CODEOWNERS that GitHub cannot carry out. Line and column count from 1. */
export interface OwnersError {
  path: string
  line: number
  column: number
  /** GitHub's word: `Unknown owner`, `Invalid owner`, `Invalid pattern` and others. */
  kind: string
  /** The line as it is written. */
  source: string
}

/** What GitHub asks of a change to the default branch. */
export interface BranchRules {
  branch: string
  /** Approvals that active rules ask for; 0: none. */
  approvals: number
  /** Must those whom CODEOWNERS names approve? */
  codeOwners: boolean
  /** Branch protection of the older kind may ask for more: only an administrator can read what. */
  protected: boolean
}

/** What GitHub knows of a repository, and no file tells. */
export interface ForgeFacts {
  /** Was GitHub asked? If not, what is not known says nothing about GitHub. */
  asked: boolean
  about: Fact<{ archived: boolean; fork: boolean; defaultBranch: string; description: string; homepage: string }>
  /** What GitHub finds wrong with the effective CODEOWNERS of the commit that is judged. */
  ownersErrors: Fact<readonly OwnersError[]>
  /** Files of the owner's `.github` repository, which count for all its repositories. `from`: `owner/.github`. */
  shared: Fact<{ from: string; paths: readonly string[] }>
  defaultBranch: Fact<BranchRules>
  /** Can a vulnerability be reported on GitHub in confidence? */
  privateReporting: Fact<boolean>
  /** Null: there is none. `notes`: it says what has changed. */
  latestRelease: Fact<{ tag: string; notes: boolean } | null>
}

export interface Repository {
  /** `owner/name` when known, else the folder's name. */
  name: string
  /** The commit that is judged (40 or 64 hex digits), or null for a repository without commits. */
  commit: string | null
  /** Today, for everything that depends on dates. */
  today: Date
  /** false: the whole list of files is not known; what depends on absence is undetermined. */
  complete: boolean
  files: readonly File[]
  /** Always in a batch. A path that does not exist has no entry. */
  read(requests: readonly ReadRequest[]): Promise<ReadonlyMap<string, Content>>
  history: History
  forge: ForgeFacts
}

/** A repository on the repository's own GitHub server at a commit, which never changes. */
export interface RemoteRepository {
  owner: string
  repository: string
  /** 40 hexadecimal digits. */
  commit: string
}

/**
 * What became of a request for a web address. `status`: what the server said in the end, where it sent on included. `refused`:
 * it was not asked, or not to its end: it leads into a private network, has a name and password in it, another port than those
 * of the web, or is of another kind. `none`: the name does not exist; no name at all was found; it took too long; the
 * connection failed; it was sent on too often; so many addresses are not asked in one run.
 */
export type UrlAnswer =
  | { answer: 'status'; status: number }
  | { answer: 'refused'; why: 'private' | 'credentials' | 'port' | 'scheme' }
  | { answer: 'none'; why: 'name' | 'network' | 'time' | 'connection' | 'redirects' | 'limit' }

/** Asks whether web addresses answer; every one of them is given an answer. It never rejects. */
export type AskUrls = (urls: readonly string[]) => Promise<ReadonlyMap<string, UrlAnswer>>

/** The smallest change that would satisfy a rule; offsets are in UTF-16 code units of the text with LF line ends. */
export type Edit = {
  safe: boolean
  changes: readonly (
    | { path: string; oid: string | null; start: number; end: number; text: string }
    | { create: string; text: string }
    | { rename: string; to: string }
  )[]
}

/** A mistake in a file that somebody wrote for kuntalint: told with its place and remedy, exit 2. */
export class AuthorError extends Error {
  readonly text: Text
  readonly location: Location | null
  /** The language that the author's own settings ask for, where they can be read that far. */
  language: Language | null = null
  constructor(text: Text, location: Location | null) {
    super(text.en)
    this.name = 'AuthorError'
    this.text = text
    this.location = location
  }
}
