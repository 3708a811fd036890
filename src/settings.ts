import type { ArtefactKind, Product } from './artefact.ts'
import type { Language, Level, Location, Severity } from './model.ts'

/** Where the settings file of a repository stands: the first of these. */
export const settingsPlaces = ['.github/kuntalint.yml', '.github/kuntalint.yaml', 'kuntalint.yml', 'kuntalint.yaml']

/** What the owners settle about how their repository is judged: severities, exceptions, components, the gate. */
export interface RuleSetting {
  severity: Severity | 'off' | null
  options: Readonly<Record<string, unknown>> | null
  notApplicable: string | null
  /** Settings that inherit this one may not weaken it. */
  locked: boolean
  /** Where it is written: the settings file itself or one that it extends. */
  path: string
  line: number
}

/** A part of a monorepo that is judged for itself. */
export interface Component {
  name: string
  /** Folder, without a slash at the end. */
  path: string
}

/** What no machine can read, as the owners state it. */
export interface Declared {
  topic: string
  statement: string
  by: string
  /** ISO date. */
  on: string
}

/** Which findings fail a run. */
export interface Gate {
  /** `new`: those that the base does not have; all of them where there is no base. */
  findings: 'new' | 'any' | 'none'
  /** Findings of this severity or worse. */
  severity: Severity
}

/** An accepted exception, as the settings state it. */
export interface Waiver {
  rule: string
  /** Path or glob of the findings that it covers; null: wherever they are. */
  path: string | null
  component: string | null
  fingerprint: string | null
  reason: string
  approvedBy: string | null
  /** ISO date: the last day on which it holds. */
  until: string
  /** Where it is written. */
  location: Location
}

/** What became of a waiver in this run. */
export interface WaiverUse {
  waiver: Waiver
  /** `expiring`: it holds, for 30 days at most. */
  state: 'active' | 'expiring' | 'expired'
  /** Findings that it covers, or would cover if it had not expired. */
  findings: number
  /** Nothing to say about it: its rule was not judged, or could not be determined, in this run. */
  untried: boolean
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
    /** Why access is restricted, in the owners' own words. */
    accessReason: string | null
    control: 'buyer' | 'vendor'
    /** SPDX id of the licence that the owners have chosen; null: they do not say here. */
    licence: string | null
  }
  /** Null: chosen by the language of the plan or README. */
  language: readonly Language[] | null
  /** Paths or globs by kind, as the owners named them. */
  artefacts: ReadonlyMap<ArtefactKind, readonly string[]>
  ignore: readonly string[]
  ruleFiles: readonly string[]
  rules: ReadonlyMap<string, RuleSetting>
  waivers: readonly Waiver[]
  components: readonly Component[]
  declared: readonly Declared[]
  gate: Gate
  decisions: { folder: string | null; required: boolean }
  deprecation: { months: number | null }
  /** May web addresses be asked whether they answer? Without it no request for any is made. */
  checkUrls: boolean
}
