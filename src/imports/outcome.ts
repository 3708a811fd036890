import type { Location, Severity, Text } from '../model.ts'

/** A mistake in the file that is imported, told with its place. */
export interface ImportMistake {
  text: Text
  location: Location
}

/** A rule in the form of our rule files. */
export interface OwnRule {
  id: string
  level: 1
  severity: Severity
  basis: 'exact' | 'recognised'
  requires?: string
  when?: { files?: readonly string[]; licences?: readonly string[] }
  title: Partial<Text>
  why: Partial<Text>
  fix: Partial<Text>
  starter?: Partial<Text>
  check: string
  options: Readonly<Record<string, unknown>>
  references?: readonly { document: string; clause: string; url: string }[]
}

/**
 * What became of one thing in the imported file. `own`: a rule in the rule file; `built-in`: a rule that kuntalint has;
 * `none`: there is no equal.
 */
export interface Entry {
  /** What it is called there: foreign text. */
  name: string
  location: Location
  became: 'own' | 'built-in' | 'none'
  /** The id of the rule; null: none. */
  to: string | null
  /** Switched off: because it was, or because its condition has no equal. */
  off: boolean
  /** What is different now, and why there is no equal. */
  notes: readonly Text[]
}

/** What the settings say of a rule. */
export type RuleSetting = Severity | 'off' | { 'not-applicable': string }

/** What an imported file is in our words. */
export interface Imported {
  /** Name of the file that was imported, as the user gave it. */
  source: string
  entries: readonly Entry[]
  rules: readonly OwnRule[]
  /** By id of the rule. */
  settings: ReadonlyMap<string, RuleSetting>
  /** What concerns the file as a whole. */
  remarks: readonly Text[]
}
