/**
 * kuntalint as a library: what programs are given. This file imports nothing, and is shipped as it stands as
 * `dist/library.d.ts`; the compiler checks it against the program in `library.ts`.
 *
 * Lines and columns count from 1; columns are UTF-16 code units. Paths are POSIX, relative to the top of the repository that
 * is judged. Later versions may add properties to the report: leave those that you do not know alone.
 */

export type Language = 'fi' | 'sv' | 'en'

/** The same sentence in Finnish, Swedish and English. */
export type Text = Readonly<Record<Language, string>>

export type Severity = 'error' | 'warning' | 'notice'

/** 1 starting out, 2 together, 3 exemplary. */
export type Level = 1 | 2 | 3

export type Stage = 'concept' | 'development' | 'beta' | 'stable' | 'obsolete'

/** A place in a repository. `missing`: the path is where a file should be, not where one is. */
export interface Location {
  path: string
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
  missing?: true
}

/** What is judged, and how. What is left out comes from the repository's settings, then from the defaults. */
export interface LintOptions {
  /** Top folder of a git working tree; a relative path counts from the current folder at the time of the call. */
  path: string
  /** A commit, branch or tag to judge instead of the working tree. */
  ref?: string
  /** A commit, branch or tag to compare with: findings become `new` or `existing`, and only new ones fail by default. */
  base?: string
  level?: Level
  /** First of the report's languages; messages are told in all three whatever it is. */
  language?: Language
  /** Path of the settings file in the repository; default: the usual places. */
  config?: string
  /** Rule files on this machine, beside those that the settings name. Foreign ones are data: nothing in them is run. */
  rules?: readonly string[]
  /** Default: now. What depends on dates is judged by its day in UTC. */
  today?: Date
  /** From which severity on findings fail the run. */
  failOn?: Severity | 'never'
  /**
   * Reads settings that the repository's settings extend from other GitHub repositories. Default: without a token, which is
   * enough for public ones. Null: GitHub is not asked, and settings that would need it are a mistake.
   */
  token?: string | null
}

export type ArtefactKind =
  | 'governance'
  | 'roadmap'
  | 'owners'
  | 'licence'
  | 'readme'
  | 'contributing'
  | 'code-of-conduct'
  | 'security'
  | 'changelog'
  | 'publiccode'
  | 'api-description'
  | 'funding'
  | 'support'

/** One artefact of governance, or the fact that there is none (`absent`). */
export interface Artefact {
  kind: ArtefactKind
  component: string | null
  status: 'present' | 'section' | 'linked' | 'inherited' | 'absent'
  path: string | null
  line: number | null
  substance: 'full' | 'stub' | 'placeholder' | 'empty' | 'pointer' | 'image-only' | null
  /** Where a link leads: a path in the repository or a web address. */
  target: string | null
  /** `owner/repository` of an inherited artefact. */
  from: string | null
  /** Keys depend on the kind. */
  details: Readonly<Record<string, unknown>>
}

/** An accepted exception, as the settings state it. */
export interface Waiver {
  rule: string
  path: string | null
  component: string | null
  fingerprint: string | null
  reason: string
  approvedBy: string | null
  /** ISO date: the last day on which it holds. */
  until: string
  /** The settings file, and the line. */
  file: string
  line: number | null
}

/** The smallest change that would satisfy a rule; offsets are UTF-16 code units of the text with LF line ends. */
export interface Edit {
  /** False: somebody has to look at it. */
  safe: boolean
  changes: readonly (
    | { path: string; oid: string | null; start: number; end: number; text: string }
    | { create: string; text: string }
    | { rename: string; to: string }
  )[]
}

export interface Finding {
  path: string
  /** Null: the file as a whole. */
  line: number | null
  column: number | null
  endLine: number | null
  endColumn: number | null
  /** The path is where a file should be. */
  missing: boolean
  message: Text
  related: readonly Location[]
  /** The same as long as the thing is the same, wherever its lines move and however it is worded. */
  fingerprint: string
  /** Null: nothing was compared. */
  state: 'new' | 'existing' | null
  /** The exception that covers it. */
  waiver: Waiver | null
  edit: Edit | null
}

/** What a rule found. */
export interface Outcome {
  /** `family/name`. */
  rule: string
  component: string | null
  /** The good state that the rule asks for. */
  title: Text
  /** What to do now. */
  fix: Text
  /** In force in this run. */
  severity: Severity
  level: Level
  status: 'passed' | 'failed' | 'waived' | 'notApplicable' | 'undetermined' | 'broken'
  /** Of a failed or waived rule. */
  findings: readonly Finding[]
  /** Of a passed rule: the places that show it. */
  evidence: readonly Location[]
  /** Why it does not apply or could not be determined. */
  reason: Text | null
  /** The rule whose finding already says it. */
  cause: string | null
  /** What broke off, in English. */
  error: string | null
}

/** A finding of the base that is no longer there. */
export interface Fixed {
  rule: string
  component: string | null
  fingerprint: string
  path: string
  title: Text
  message: Text
  waiver: Waiver | null
}

export interface Summary {
  /** `failure`: findings that fail the run; `error`: a rule broke off. */
  conclusion: 'success' | 'failure' | 'error'
  failed: number
  passed: number
  waived: number
  notApplicable: number
  undetermined: number
  broken: number
  findings: {
    new: number
    existing: number
    fixed: number
    waived: number
    total: number
    errors: number
    warnings: number
    notices: number
    failing: number
  }
  levelReached: 0 | Level
  /** 0-100: the share of applicable, determined rules that passed. */
  score: number
}

/** The JSON report, version 1, as `rules/schema/report.json` describes it. Messages are told in all three languages. */
export interface Report {
  schemaVersion: typeof reportSchemaVersion
  tool: { name: 'kuntalint'; version: string; ruleset: string }
  /** The day of the run, ISO. */
  date: string
  language: readonly Language[]
  repository: { name: string; commit: string | null; base: string | null; anchor: string | null }
  product: { kind: readonly ('software' | 'interface')[]; stage: Stage; level: Level; licence: string | null }
  /** Path of the settings file in force; null: none. */
  settings: string | null
  components: readonly string[]
  gate: { findings: 'new' | 'any' | 'none'; severity: Severity }
  artefacts: readonly Artefact[]
  /** Files that look like artefacts of the product and do not count. */
  leftOut: readonly { path: string; reason: Text }[]
  outcomes: readonly Outcome[]
  fixed: readonly Fixed[]
  waivers: readonly (Waiver & { state: 'active' | 'expiring' | 'expired'; findings: number; untried: boolean })[]
  declared: readonly { topic: string; statement: string; by: string; on: string }[]
  /** What holds once a change of the settings is merged; null: nothing of the kind changes. */
  afterMerge: {
    settings: string | null
    changes: readonly { text: Text; exempts: boolean }[]
    level: Level
    summary: Summary
  } | null
  /** What the run could not look at, and how it chose what to compare with. */
  remarks: readonly Text[]
  summary: Summary
}

/**
 * Judges a repository and gives the report; nothing is printed, written or kept. Findings are no error: look at
 * `summary.conclusion`. Several runs at a time do not disturb one another.
 *
 * Throws AuthorError for mistakes of whoever asks or of the repository's settings and rule files: an option that does not
 * exist, a folder that is no repository, a commit that is not there.
 */
export declare function lint(options: LintOptions): Promise<Report>

/** Version of the report's format. It changes only when something is removed or changes its meaning. */
export declare const reportSchemaVersion: 1

/** A mistake that somebody can correct, with its place and remedy. `message` is in English, with all mistakes. */
export declare class AuthorError extends Error {
  constructor(text: Text, location: Location | null)
  /** What is wrong and what to do; where there are several mistakes the first one's. */
  readonly text: Text
  /** Where it is written; null: in no file. */
  readonly location: Location | null
  /** The language that the repository's settings ask for, where they could be read that far. */
  language: Language | null
  /** All mistakes, where there are several, in the order of their places. */
  readonly all?: readonly { text: Text; location: Location }[]
}
