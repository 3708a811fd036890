import type { Location, Text, Undetermined } from './model.ts'

/** Descriptions of interfaces: how they are read, what is wrong with them, and what changed between two of them. */

export const apiFormats = ['openapi', 'asyncapi', 'graphql', 'wsdl', 'protobuf', 'json-schema'] as const
export type ApiFormat = (typeof apiFormats)[number]

/** The way from the top of a file to something in it: keys of maps and indexes of lists (from 0). */
export type Steps = readonly (string | number)[]

/** A YAML or JSON file, parsed once. */
export interface ParsedFile {
  path: string
  /** Plain data: aliases and merge keys are applied, keys stand in the order of the file. Two steps may lead to one object. */
  value: unknown
  /**
   * Where something stands. `key`: the key that it stands under (in a list, the entry itself). What is not there is given
   * the place of the nearest thing above it. Columns are given, `endLine` is not.
   */
  place(steps: Steps, part?: 'key' | 'value'): Location
}

/** Something in a description: what it is and where it stands. */
export interface Part {
  file: ParsedFile
  steps: Steps
  value: unknown
  /** Values inside it that stand in another place: where a part was put together of others. */
  elsewhere?: ReadonlyMap<unknown, Part>
}

/**
 * Why a reference leads nowhere: `outside` of the repository (an address, or a path above its top; never followed),
 * `missing` (no such file), `nothing` (the file has no such place), `unread` (too large, or it does not parse), `loop`
 * (it leads back to itself).
 */
export type Unresolved = 'outside' | 'missing' | 'nothing' | 'unread' | 'loop'

/** A YAML or JSON description with all the files that it refers to, inside the repository. */
export interface Bundle {
  format: ApiFormat
  /** Version of the format as written: `3.1.0`; null where it has none. */
  formatVersion: string | null
  entry: ParsedFile
  /** All files, the entry first. */
  files: readonly ParsedFile[]
  /** Paths of files that it refers to and that could not be read: too large, too many, or they do not parse. */
  unread: readonly string[]
  /** What a `$ref` that stands in `from` leads to; chains of references are followed to their end. */
  resolve(ref: string, from: ParsedFile): Part | Unresolved
  /** The part itself, or what its `$ref` leads to; as it is where that leads nowhere. */
  followed(part: Part): Part
}

/** Something wrong in a description. */
export interface Fault {
  location: Location
  message: Text
  /** What identifies it when lines move: words of the thing, never of the sentence. */
  key: string
  /** How it is mended in the text; `quoted`: the key or value there wants quotation marks. */
  instead?: Instead | 'quoted'
}

/** What stands at a place as a key of YAML, and what should stand there. */
export interface Instead {
  of: string
  is: string
  /** Nothing else can have been meant. */
  sure: boolean
}

/** All that is wrong with a description. */
export interface Validation {
  /** At most 20, in the order of the files. */
  faults: readonly Fault[]
  /** How many more there are. */
  more: number
}

/**
 * What a change means to those who use the interface. `breaking`: what worked before may stop working. `unclear`: it
 * depends on how they use it, or on what no description says.
 */
export type ChangeVerdict = 'breaking' | 'compatible' | 'unclear'

/** One change of an interface, as those who use it see it. */
export interface ApiChange {
  verdict: ChangeVerdict
  /** Kind of change, for machines: `response-property-removed`. */
  code: string
  /** What it is about, as users of the interface call it: `GET /lights/{id}`, `Query.light`, `LightService.Get`; null: all. */
  subject: string | null
  /** How many other operations the same change touches, through something that they share. */
  others: number
  /** What changed, in words: one sentence or part of one, without a full stop at the end and without the subject. */
  what: Text
  /** Where it stood before; null: it was not there. */
  before: Location | null
  /** Where it stands now; of something removed, what held it; null: the file is gone. */
  after: Location | null
  /** What identifies it when lines move. */
  key: string
  /** Names by which a changelog may mention it: the path, the property, the type. */
  names: readonly string[]
  /** The thing was marked as deprecated before the change; with what the description said about it. */
  deprecated: { note: string } | null
}

/** Kinds of things that a check may look at one by one in a description. */
export const selections = [
  'operations',
  'unsafe-operations',
  'deprecated-operations',
  'properties',
  'servers',
  'parameters',
  'responses',
  'channels',
] as const
export type Selection = (typeof selections)[number]

/** Published rules of style for HTTP interfaces: the Dutch API Design Rules, the Italian ModI, and those of Zalando. */
export const styleProfiles = ['adr', 'modi', 'zalando'] as const
export type StyleProfile = (typeof styleProfiles)[number]

/** One thing that a style profile says of a description. The words are those of the profile: foreign text. */
export interface StyleResult {
  /** Name of the profile's own rule: `nlgov:semver`. */
  rule: string
  message: string
  /** 0: an error to the profile, 1: a warning, 2: information, 3: a hint. */
  severity: 0 | 1 | 2 | 3
  steps: Steps
  location: Location
}

export interface StyleReading {
  /** In the order of the files. */
  results: readonly StyleResult[]
  /** Could all references be followed? What stands behind the others was not looked at. */
  whole: boolean
}

/**
 * Asks a style profile about a description. `files`: the texts of all its files by their paths, the one at `entry` among
 * them. What stands in the way (no program, no rules, no time) is told; it never rejects.
 */
export type AskStyle = (
  files: ReadonlyMap<string, string>,
  entry: string,
  profile: StyleProfile,
) => Promise<StyleReading | Undetermined>
