import type { ApiFormat, Bundle, ParsedFile, StyleProfile, StyleReading, Validation } from './description.ts'
import type { AskUrls, Content, Edit, File, Level, Location, Repository, Text, Undetermined } from './model.ts'

/** What of a repository matters to governance: artefacts, documents, and the inventory that holds them. */
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

/** What is read of one file that is an API description. */
export interface ApiReading {
  path: string
  format: ApiFormat
  /** Version of the format, as written: `3.1.0`, `2.0`. Null where the format has none. */
  formatVersion: string | null
  title: string | null
  version: string | null
  /** Does it parse? null: not known. */
  valid: boolean | null
  problem: (Location & { message: Text }) | null
  /** Why it could not be read: too large, a template; null: it could, or it has a mistake. */
  unread: Text | null
  /** Fields of the root object that governance asks about, with their lines: `info.contact.email` and the like. */
  fields: ReadonlyMap<string, { value: string; line: number; column: number }>
  /** A description in YAML or JSON as data. */
  file: ParsedFile | null
}

/** An API description of the product, with all files that it is made of. */
export interface ApiDescription extends ApiReading {
  /** It may be the interface of another: why nobody can say; null: it is the product's own. */
  doubt: Text | null
  /** A description in YAML or JSON with the files that it refers to; null: another format, or it could not be read. */
  bundle(): Promise<Bundle | null>
  /** Texts of all its files, the entry first. Of a description in YAML or JSON the entry alone. */
  texts(): Promise<ReadonlyMap<string, string>>
  /** What is wrong with it by the official schema of its format; undetermined where that cannot be told. */
  validation(): Promise<Validation | Undetermined>
}

/** A file that looks like an API description of the product and does not count as one. */
export interface LeftOut {
  path: string
  reason: Text
}

export interface Publiccode {
  path: string
  problem: (Location & { message: Text }) | null
  /** Scalars by dotted path (`legal.license`, `maintenance.contacts.0.name`); a key without a value has ''. */
  fields: ReadonlyMap<string, { value: string; line: number; column: number }>
  /** Paths of keys that hold something: a scalar, a list or a map with entries. */
  keys: ReadonlySet<string>
  /** The whole file as plain data with places; null: it has a problem. */
  data: ParsedFile | null
}

export interface Product {
  kind: readonly ('software' | 'interface')[]
  stage: 'concept' | 'development' | 'beta' | 'stable' | 'obsolete'
  /** The owners say the stage themselves; else it is read from the version of the software, or taken for granted. */
  stageDeclared?: boolean
  level: Level
  /** Public bodies that own it, from the settings or the plan; null when nobody says. */
  owners: readonly string[] | null
  access: 'open' | 'restricted'
  control: 'buyer' | 'vendor'
}

/** What the owners have agreed on about changes. */
export interface Agreements {
  /** Where decisions are kept; `required`: a change that breaks something needs one. */
  decisions: { folder: string | null; required: boolean }
  /** For how long what is to go stays deprecated; null: nothing is agreed. */
  deprecation: { months: number | null }
  /** SPDX id of the licence that they have chosen; null: they do not say. */
  licence: string | null
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
  /** Files of the repository that count: all but those that the settings ignore. */
  files: readonly File[]
  /** Is this path in the repository (file or folder; symbolic links count)? */
  exists(path: string): boolean
  document(path: string): Promise<Document | Unread>
  content(path: string): Promise<Content | null>
  owners(): Promise<Owners | null>
  licence(): Promise<LicenceFacts>
  /** The product's own API descriptions, and those of which nobody can say whose they are. */
  apis(): Promise<readonly ApiDescription[]>
  agreements: Agreements
  /** API descriptions that do not count, and why. */
  leftOut: readonly LeftOut[]
  /** Of the whole: the inventories of the components of the settings. */
  components?: readonly Inventory[]
  publiccode(): Promise<Publiccode | null>
  /** What a style profile says of the API description at this path. Absent: nobody can be asked here. */
  style?(path: string, profile: StyleProfile): Promise<StyleReading | Undetermined>
  /** Asks whether web addresses answer. Absent: the settings do not ask for it, and nothing is requested. */
  urls?: AskUrls
}
