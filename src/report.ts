import type { Artefact, ArtefactKind, Inventory, LeftOut, Product } from './artefact.ts'
import type { Edit, Language, Level, Location, Severity, Text } from './model.ts'
import type { Declared, Gate, Waiver, WaiverUse } from './settings.ts'

/** How a repository is judged and what is told of it: rules, checks, settings, the report and where it goes. */
export interface Problem {
  message: Text
  location: Location
  related?: readonly Location[]
  /** What identifies it when lines move: words of the thing, never of the sentence. */
  key: string
  /** What is still open, where one finding is about several things: fewer of them are no new finding. */
  parts?: readonly string[]
  /** While it stands, the rest of what the rule looks at cannot be seen: what is not found beside it is not mended. */
  hides?: true
  edit?: Edit
}

export type Judgement =
  | { passed: readonly Location[] }
  | { problems: readonly Problem[] }
  | { notApplicable: Text }
  | { undetermined: Text }

export interface Subject {
  inventory: Inventory
  /** What the commit before held, when two are compared. */
  base?: Inventory
  /** What the run has found so far: only for checks about the run itself. */
  run?: Run
  /** A text to start from that the rule offers, Markdown with places to fill in: what an edit may put into a document. */
  starter?: Text
}

/** A check is a function: it knows neither the id nor the severity of the rule that uses it. */
export interface Check<Options> {
  judge(subject: Subject, options: Options): Promise<Judgement>
}

/** A check about the run itself: its waivers, its badge. Judged last, in no level or score. */
export interface RunCheck<Options> {
  judge(run: Run, options: Options): Promise<Judgement>
}

/** What a run has found, for checks about the run itself. */
export interface Run {
  /** The repository as a whole. */
  inventory: Inventory
  /** Path of the settings file in force; null: none. */
  settings: string | null
  /** Outcomes of all rules but those about the run, waivers applied. */
  outcomes: readonly Outcome[]
  waivers: readonly WaiverUse[]
  /** The level whose rules were judged. */
  level: Level
  /** The level that the settings ask for: another one than `level` when the user asked for less or more. */
  settingsLevel: Level
  levelReached: 0 | Level
}

export interface Reference {
  /** Name of the document: "Standard for Public Code". */
  document: string
  clause: string
  version?: string
  url?: string
}

/** Where the project lives, as package.json says: the rules that come with it are explained there. */
export const projectAddress = 'https://github.com/kuntalint/kuntalint'

/** The page that explains a rule of ours in a language: `docs/rules/fi/governance/funding.md` on GitHub. */
export const rulePage = (id: string, language: Language): string =>
  `${projectAddress}/blob/HEAD/docs/rules/${language}/${id}.md`

/** Who usually decides about the thing: shown beside a next step. */
export type Decider = 'owner' | 'steering-group' | 'product-manager' | 'openness-guardian' | 'maintainers'

/** What has to be true for a rule to be asked at all. */
export interface Condition {
  kind?: 'software' | 'interface'
  /** `several`: two or more owners are stated. */
  owners?: 'several'
  access?: 'open'
  control?: 'buyer'
  /** Globs: one of these files is there. Only for users' own rules. */
  files?: readonly string[]
  /** SPDX ids: the licence of the product is one of these. Only for users' own rules. */
  licences?: readonly string[]
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
  /** What the check cannot do without: another commit to compare with, or the rest of the run. */
  needs: 'base' | 'run' | null
  /** Can it fail by the passing of time alone? Such a finding never fails a pull request unless that brings it. */
  timed: boolean
  /** Is its severity one step milder before a first release? */
  softened: boolean
  options: Readonly<Record<string, unknown>>
  /** The rule file of a user; null for the rules that come with kuntalint. */
  source: string | null
  judge(subject: Subject): Promise<Judgement>
}

export interface Finding extends Problem {
  /** Against the base; null when there is none. */
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

/** A finding of the base that is no longer there. */
export interface Fixed {
  rule: string
  component: string | null
  fingerprint: string
  /** Where it was, by today's name of the file. */
  path: string
  title: Text
  message: Text
  /** The waiver that covered it, which is no longer needed. */
  waiver: Waiver | null
}

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
    /** Those that fail the run. */
    failing: number
  }
  levelReached: 0 | Level
  /** 0-100: the share of applicable, determined rules that passed. */
  score: number
}

/** What holds once a pull request that changes settings, rule files or waivers is merged. */
export interface AfterMerge {
  /** Its settings file; null: none. */
  settings: string | null
  /** What it changes, in words; those that exempt it from something first. */
  changes: readonly { text: Text; exempts: boolean }[]
  level: Level
  summary: Summary
}

export interface Report {
  tool: { name: 'kuntalint'; version: string; ruleset: string }
  repository: { name: string; commit: string | null; base: string | null; anchor: string | null; files: number }
  product: Product & { licence: string | null }
  language: readonly Language[]
  settings: string | null
  components: readonly string[]
  gate: Gate
  /** The owners have not chosen to be judged yet: nothing is redder than a warning. */
  soft: boolean
  /** Rules that shared settings lock: no exception of the repository's own can cover them. */
  locked: readonly string[]
  /** The day of the run, ISO. */
  date: string
  artefacts: readonly Artefact[]
  /** Files that look like artefacts of the product and do not count, with the reason. */
  leftOut: readonly LeftOut[]
  outcomes: readonly Outcome[]
  fixed: readonly Fixed[]
  waivers: readonly WaiverUse[]
  /** What the owners state and no machine can read: in no level or score. */
  declared: readonly Declared[]
  afterMerge: AfterMerge | null
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

/** The annotation of a check run: always at a line of a file. */
export interface CheckAnnotation {
  severity: Severity
  title: string
  message: string
  location: Location & { line: number }
  /** What would mend it, as a unified diff; shown when its reader asks for more. */
  details?: string
}

/** What GitHub shows of a commit under `Checks`. Summary and text are Markdown. */
export interface CheckRun {
  name: string
  conclusion: 'success' | 'failure'
  title: string
  summary: string
  text: string
  annotations: readonly CheckAnnotation[]
}

/** The one comment of a pull request: `open` says something, `clear` stands only where something was said before. */
export interface Comment {
  state: 'open' | 'clear'
  /** Markdown, without the mark by which the comment is found again. */
  body: string
  /** What it says, without links to a commit: it is written again when this is another. */
  content: string
}

/** Files that are kept on a branch of their own, at its top. */
export interface BranchFiles {
  others: readonly { path: string; text: string }[]
  /** JSON for programs. It marks the branch as ours. */
  record: { path: string; value: Readonly<Record<string, unknown>> }
}

/** A link that begins a file in GitHub's own editor, and links to the whole of its template. */
export interface NewFile {
  /** Where the file will be. */
  path: string
  /** The editor with the file's name and a text to start from; at most 6,000 bytes. */
  address: string
  /** The text in the editor is shorter than the template. */
  shortened: boolean
  /** The template as a page; null: there is none. */
  template: string | null
  /** The template as a Word file; null: there is none. */
  word: string | null
}

/** Files that are not there and can be begun in GitHub's own editor, in each language. */
export interface NewFiles {
  /** By the rule that asks for the document. */
  documents: ReadonlyMap<string, Readonly<Record<Language, NewFile>>>
  /** The settings file; null: there is one already. */
  settings: Readonly<Record<Language, NewFile>> | null
}

/** How a report is to be told. */
export interface ReporterOptions {
  colour: boolean
  /** Paths that the pull request changes; null when that is not known or there is no pull request. */
  changed: ReadonlySet<string> | null
  /** Show why rules passed. */
  evidence: boolean
  /** `https://github.com/owner/name/blob/<commit>/`, to link files from a page; null when unknown. */
  linkBase: string | null
  /** Notices that others tell beside the findings: the runner shows ten in all. Default: none. */
  notices?: number
  /** Links that begin files; null or absent: where they would lead is not known. */
  newFiles?: NewFiles | null
  /** Texts of the files that edits change, by path: what their edits do is shown. Absent: it is not. */
  texts?: ReadonlyMap<string, string>
}
export type Reporter = (report: Report, language: Language, options: ReporterOptions) => readonly Delivery[]
