import type { Artefact, ArtefactKind, Inventory, Product } from './artefact.ts'
import type { Edit, Language, Level, Location, Severity, Text } from './model.ts'

/** How a repository is judged and what is told of it: rules, checks, settings, the report and where it goes. */
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
