/**
 * The types that every part of kuntalint speaks. This file imports nothing.
 * Lines and columns count from 1 everywhere; columns are UTF-16 code units. Paths are POSIX, relative to the
 * top of the repository.
 */

export type Language = 'fi' | 'sv' | 'en'

/** A sentence exists in all three languages or not at all. */
export type Text = Readonly<Record<Language, string>>

export type Severity = 'error' | 'warning' | 'notice'
export type Level = 1 | 2 | 3

/** A place in the repository. `missing`: the path is where a file should be, not where one is. */
export interface Location {
  path: string
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
  missing?: true
}

// ── repository ──────────────────────────────────────────────────────────────────────────────────────────

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
    }
  | { kind: 'too-large'; size: number; limit: number }
  | { kind: 'binary'; size: number }
  | { kind: 'unreadable'; reason: Text }

/** What to read. Over `limit` bytes the content is `too-large`; with `head` only the first bytes are read, and never too large. */
export interface ReadRequest {
  path: string
  limit: number
  head?: number
}

export interface Undetermined {
  undetermined: Text
}

export interface History {
  /** Author dates of the last change of each path; a path never committed has no entry. */
  lastChanged(paths: readonly string[]): Promise<ReadonlyMap<string, Date> | Undetermined>
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
}

// ── inventory ───────────────────────────────────────────────────────────────────────────────────────────

export const artefactKinds = [
  'governance',
  'roadmap',
  'owners',
  'licence',
  'readme',
  'contributing',
  'code-of-conduct',
  'security',
  'changelog',
  'publiccode',
  'api-description',
  'funding',
  'support',
] as const
export type ArtefactKind = (typeof artefactKinds)[number]

export const topics = [
  'purpose-scope',
  'roles',
  'owner-named',
  'decision-making',
  'contribution-process',
  'release-versioning',
  'funding',
  'meetings-communication',
  'membership',
  'conflict-resolution',
  'lifecycle',
  'licence-ipr',
] as const
export type Topic = (typeof topics)[number]

export type ArtefactStatus = 'present' | 'section' | 'linked' | 'inherited' | 'absent'
export type Substance = 'full' | 'stub' | 'placeholder' | 'empty' | 'pointer' | 'image-only'

/** One artefact of governance, or the fact that there is none (`absent`, path null). */
export interface Artefact {
  kind: ArtefactKind
  component: string | null
  status: ArtefactStatus
  path: string | null
  /** First line of the artefact: 1 for a file, the heading's line for a section, the link's line for a link. */
  line: number | null
  /** Last line of a section; null for a whole file. */
  endLine: number | null
  substance: Substance | null
  /** Where a link leads: a path in the repository or a URL. */
  target: string | null
  /** `owner/repo` of an inherited artefact. */
  from: string | null
  /** What the JSON report tells about it; keys depend on the kind. */
  details: Readonly<Record<string, unknown>>
  /** Why it was taken for this artefact, for `--evidence`. */
  evidence: Text | null
}

export type DocumentFormat = 'markdown' | 'rst' | 'asciidoc' | 'text'

/** A heading, a bold line that stands for one, or the first cell of a table row (or a definition list's term). */
export interface Label {
  kind: 'heading' | 'bold' | 'cell'
  /** 1-6 for headings, 7 for bold lines, 8 for cells. */
  depth: number
  /** Plain text, as a reader sees it. */
  text: string
  line: number
  column: number
  /** Last line of what stands under the label, subsections included (for a cell: of its row). */
  endLine: number
  /** For a cell: plain texts of the other cells of its row. */
  cells: readonly string[]
}

/** A paragraph, list item or table cell as plain text; code, quotes and comments are left out. `text` is on one line. */
export interface Passage {
  kind: 'paragraph' | 'item' | 'cell'
  text: string
  line: number
  endLine: number
}

export interface Link {
  kind: 'link' | 'image'
  /** As written, percent-encoding kept. */
  destination: string
  text: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** A Markdown, reStructuredText, AsciiDoc or plain-text file, read once. */
export interface Document {
  path: string
  format: DocumentFormat
  text: string
  lines: number
  /** In document order. */
  labels: readonly Label[]
  passages: readonly Passage[]
  links: readonly Link[]
  /** Anchors that a link may point to, lower case, without `#`. */
  anchors: ReadonlySet<string>
  /** Scalars of YAML front matter, with the line of each key. */
  frontMatter: ReadonlyMap<string, { value: string; line: number }>
  /** Text with comments, code and quotes blanked out by spaces, same lines and columns as `text`. */
  visible: string
  /** Words of visible prose. */
  words: number
}

/** Why a document could not be read, in words for the report. */
export interface Unread {
  unread: Text
}

export interface OwnersRule {
  line: number
  pattern: string
  patternColumn: number
  owners: readonly { name: string; column: number; kind: 'user' | 'team' | 'email' | 'role' }[]
  section: string | null
}
export interface OwnersProblem {
  line: number
  column: number
  endColumn: number
  kind:
    | 'invalid-pattern'
    | 'invalid-owner'
    | 'negation'
    | 'character-class'
    | 'escaped-hash'
    | 'owner-as-pattern'
    | 'gitlab-section'
    | 'bare-slash'
    | 'triple-star'
    | 'too-large'
  source: string
  message: Text
  edit?: Edit
}
/** A CODEOWNERS file, parsed by the rules of the forge that reads it. */
export interface Owners {
  path: string
  dialect: 'github' | 'gitlab'
  rules: readonly OwnersRule[]
  problems: readonly OwnersProblem[]
  /** Owners of each path: the index of the rule that decides, or -1. One pass over all paths. */
  assign(paths: readonly string[]): Int32Array
  /** Number of paths that each rule matches, whether or not a later rule overrides it, and how many it decides. */
  usage(paths: readonly string[]): readonly { matched: number; decided: number }[]
}

/** What the texts and statements of the repository say about its licence. */
export interface LicenceFacts {
  /** SPDX expression of the repository as a whole; null when undetermined. */
  expression: string | null
  /** Family when only -only or -or-later is open, e.g. `GPL-3.0`; else equal to the expression. */
  family: string | null
  /** Why it is undetermined, when it is. */
  reason: Text | null
  /** Each licence text or statement found, most decisive first. */
  evidence: readonly LicenceEvidence[]
}
export interface LicenceEvidence {
  path: string
  line: number
  source: 'text' | 'notice' | 'expression' | 'file-name' | 'readme' | 'manifest' | 'reuse' | 'publiccode' | 'header'
  expression: string
  /** 0-1; 1 = equal text. */
  confidence: number
  /** Words that the text has and the licence has not (`non-commercial`): the text is a modified one. */
  added: readonly string[]
}

export interface ApiDescription {
  path: string
  format: 'openapi' | 'asyncapi' | 'graphql' | 'wsdl' | 'protobuf'
  /** Version of the format, as written: `3.1.0`, `2.0`. Null where the format has none. */
  formatVersion: string | null
  title: string | null
  version: string | null
  /** Does it parse? null: not known (too large, a template). */
  valid: boolean | null
  problem: (Location & { message: Text }) | null
  /** Fields of the root object that governance asks about, with their lines: `info.contact.email` and the like. */
  fields: ReadonlyMap<string, { value: string; line: number; column: number }>
}

export interface Publiccode {
  path: string
  problem: (Location & { message: Text }) | null
  /** Scalars by dotted path (`legal.license`, `maintenance.contacts.0.name`); a key without a value has ''. */
  fields: ReadonlyMap<string, { value: string; line: number; column: number }>
  /** Paths of keys that hold something: a scalar, a list or a map with entries. */
  keys: ReadonlySet<string>
}

export interface Product {
  kind: readonly ('software' | 'interface')[]
  stage: 'concept' | 'development' | 'beta' | 'stable' | 'obsolete'
  level: Level
  /** Public bodies that own it, from the settings or the plan; null when nobody says. */
  owners: readonly string[] | null
  access: 'open' | 'restricted'
  control: 'buyer' | 'vendor'
}

/** What of a repository matters to governance, found once and parsed when asked. */
export interface Inventory {
  repository: Repository
  component: string | null
  product: Product
  /** At least one entry a kind, in the order of `artefactKinds`. */
  artefacts: readonly Artefact[]
  /** Those of a kind that are there; most authoritative first. */
  of(kind: ArtefactKind): readonly Artefact[]
  /** Every place that was looked at for a kind, for "looked for in". */
  searched(kind: ArtefactKind): readonly string[]
  /** Is this path in the repository (file or folder; symbolic links count)? */
  exists(path: string): boolean
  document(path: string): Promise<Document | Unread>
  content(path: string): Promise<Content | null>
  owners(): Promise<Owners | null>
  licence(): Promise<LicenceFacts>
  apis(): Promise<readonly ApiDescription[]>
  publiccode(): Promise<Publiccode | null>
}

// ── rules and checks ────────────────────────────────────────────────────────────────────────────────────

export type Edit = {
  safe: boolean
  changes: readonly (
    | { path: string; oid: string | null; start: number; end: number; text: string }
    | { create: string; text: string }
    | { rename: string; to: string }
  )[]
}

export interface Problem {
  message: Text
  location: Location
  related?: readonly Location[]
  /** What identifies it when lines move: words of the thing, never of the sentence. */
  key: string
  edit?: Edit
}

export type Judgement =
  | { passed: readonly Location[] }
  | { problems: readonly Problem[] }
  | { notApplicable: Text }
  | { undetermined: Text }

export interface Subject {
  inventory: Inventory
  base?: Inventory
}

/** A check is a function: it knows neither the id nor the severity of the rule that uses it. */
export interface Check<Options> {
  needs?: 'base'
  judge(subject: Subject, options: Options): Promise<Judgement>
}

export interface Reference {
  /** Name of the document: "Standard for Public Code". */
  document: string
  clause: string
  version?: string
  url?: string
}

/** Who usually decides about the thing: shown beside a next step. */
export type Decider = 'owner' | 'steering-group' | 'product-manager' | 'openness-guardian' | 'maintainers'

/** What has to be true for a rule to be asked at all. */
export interface Condition {
  kind?: 'software' | 'interface'
  /** `several`: two or more owners are stated. */
  owners?: 'several'
  access?: 'open'
  control?: 'buyer'
}

export interface Rule {
  id: string
  family: string
  level: Level
  /** As in the rule file. */
  severity: Severity
  basis: 'exact' | 'recognised'
  scope: 'component' | 'repository'
  requires: ArtefactKind | null
  when: Condition
  title: Text
  why: Text
  fix: Text
  /** A text to start from, Markdown. */
  starter: Text | null
  decidedBy: Decider
  references: readonly Reference[]
  check: string
  options: Readonly<Record<string, unknown>>
  /** The rule file of a user; null for the rules that come with kuntalint. */
  source: string | null
  judge(subject: Subject): Promise<Judgement>
}

// ── settings ────────────────────────────────────────────────────────────────────────────────────────────

export interface RuleSetting {
  severity: Severity | 'off' | null
  options: Readonly<Record<string, unknown>> | null
  notApplicable: string | null
  line: number
}

/** The settings in force. `path` null: no settings file, all defaults. */
export interface Settings {
  path: string | null
  product: {
    kind: readonly ('software' | 'interface')[] | null
    stage: Product['stage'] | null
    level: Level
    owners: readonly string[] | null
    access: 'open' | 'restricted'
    control: 'buyer' | 'vendor'
  }
  /** Null: chosen by the language of the plan or README. */
  language: readonly Language[] | null
  /** Paths or globs by kind, as the owners named them. */
  artefacts: ReadonlyMap<ArtefactKind, readonly string[]>
  ignore: readonly string[]
  ruleFiles: readonly string[]
  rules: ReadonlyMap<string, RuleSetting>
}

// ── report ──────────────────────────────────────────────────────────────────────────────────────────────

export interface Waiver {
  rule: string
  reason: string
  until: string
}

export interface Finding extends Problem {
  state: 'new' | 'existing' | null
  waiver: Waiver | null
  fingerprint: string
}

export type Verdict =
  | { status: 'passed'; evidence: readonly Location[] }
  | { status: 'failed' | 'waived'; findings: readonly Finding[] }
  /** `cause`: the rule whose finding already says it. */
  | { status: 'notApplicable'; reason: Text; cause: string | null }
  | { status: 'undetermined'; reason: Text }
  | { status: 'broken'; error: string }

export type Outcome = { rule: Rule; component: string | null; severity: Severity } & Verdict

export interface Summary {
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
  }
  levelReached: 0 | Level
  /** 0-100: the share of applicable, determined rules that passed. */
  score: number
}

export interface Report {
  tool: { name: 'kuntalint'; version: string; ruleset: string }
  repository: { name: string; commit: string | null; base: string | null; anchor: string | null; files: number }
  product: Product & { licence: string | null }
  language: readonly Language[]
  settings: string | null
  artefacts: readonly Artefact[]
  outcomes: readonly Outcome[]
  fixed: readonly { rule: string; component: string | null; fingerprint: string; path: string; message: Text }[]
  /** Things the run could not look at (files over a cap, unreadable files), told beside the verdict. */
  remarks: readonly Text[]
  summary: Summary
}

/** A destination is a value; only delivery/ acts on it. */
export type Delivery =
  | { to: 'stdout'; text: string }
  | { to: 'annotation'; severity: Severity; title: string; message: string; location: Location | null }
  | { to: 'summary'; markdown: string }
  | { to: 'output'; name: string; value: string }
  | { to: 'file'; path: string; text: string }

/** How a report is to be told. */
export interface ReporterOptions {
  colour: boolean
  /** Paths that the pull request changes; null when that is not known or there is no pull request. */
  changed: ReadonlySet<string> | null
  /** Show why rules passed. */
  evidence: boolean
  /** `https://github.com/owner/name/blob/<commit>/`, to link files from a page; null when unknown. */
  linkBase: string | null
}
export type Reporter = (report: Report, language: Language, options: ReporterOptions) => readonly Delivery[]

/** A mistake in a file that somebody wrote for kuntalint: told with its place and remedy, exit 2. */
export class AuthorError extends Error {
  readonly text: Text
  readonly location: Location | null
  constructor(text: Text, location: Location | null) {
    super(text.en)
    this.name = 'AuthorError'
    this.text = text
    this.location = location
  }
}
