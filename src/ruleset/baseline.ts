/** `kuntalint baseline`: writes what a repository has today into its settings file as waivers. */
import { isDeepStrictEqual } from 'node:util'
import type { Language, Location, Text } from '../model.ts'
import { AuthorErrors, refuse } from './mistakes.ts'
import { wrongType } from './schema-words.ts'
import { withWaivers } from './waiver-splices.ts'
import { type BaselineEntry, settingsFile, written } from './waiver-text.ts'
import { readYaml, type YamlDocument } from './yaml.ts'
import { secondDocument } from './yaml-words.ts'

export type { BaselineEntry } from './waiver-text.ts'

/** A settings file with the waivers added, and what became of each entry. Rules are in the order of the entries. */
export interface Baseline {
  /** The same text when nothing was added; '' when there is neither a file nor an entry. */
  text: string
  added: readonly string[]
  /** Rules that a waiver of the file covers everywhere, until the same day or later. */
  covered: readonly string[]
  /** Rules that a waiver covers everywhere, but not as long: what people wrote is left as it is. */
  exists: readonly { rule: string; until: string; location: Location }[]
}

type Entries = readonly BaselineEntry[]
type Waivers = readonly Readonly<Record<string, unknown>>[]

const cannotAdd: Text = {
  fi: 'En osaa lisätä poikkeuksia tähän tiedostoon niin, että kaikki muu säilyy ennallaan. Kirjoita `waivers:` omalle rivilleen ja poikkeukset luetteloksi sen alle, tai lisää ne käsin.',
  sv: 'Jag kan inte lägga till undantagen i den här filen så att allt annat förblir som det är. Skriv `waivers:` på en egen rad och undantagen som en lista under den, eller lägg till dem för hand.',
  en: 'I cannot add the exceptions to this file so that all else stays as it is. Write `waivers:` on a line of its own and the exceptions as a list below it, or add them by hand.',
}

/**
 * Adds a waiver for each entry, one a rule. Everything else in the text stays byte for byte, and what results is read
 * again before it is given. `text` null: there is no file yet. Throws `AuthorErrors` for YAML that cannot be read, and
 * for a file that has no safe place for the waivers.
 */
export async function addWaivers(
  path: string,
  text: string | null,
  entries: Entries,
  { language }: { language: Language },
): Promise<Baseline> {
  const once = oneEach(entries)
  const rules = once.map(({ rule }) => rule)
  if (text === null) {
    const file = once.length > 0 ? settingsFile(once, language) : ''
    return { text: file, added: rules, covered: [], exists: [] }
  }
  const document = await settingsIn(path, text)
  const { fresh, ...kept } = sorted(once, document)
  const result = fresh.length > 0 ? await edited(path, text, document, fresh) : text
  return { text: result, added: fresh.map(({ rule }) => rule), ...kept }
}

/** The first entry of each rule. */
function oneEach(entries: Entries): Entries {
  const seen = new Set<string>()
  return entries.filter(({ rule }) => !seen.has(rule) && seen.add(rule))
}

/** The one document of the file, its top level and its waivers in the form that they must have; null for an empty file. */
async function settingsIn(path: string, text: string): Promise<YamlDocument | null> {
  const [document, second] = await readYaml(path, text)
  if (second !== undefined) refuse([{ text: secondDocument, location: second.place([], 'value') }])
  if (document === undefined || document.value === null) return null
  if (typeof document.value !== 'object' || Array.isArray(document.value))
    refuse([{ text: wrongType(document.value, [], ['object']), location: document.place([], 'value') }])
  const { waivers } = document.value as { waivers?: unknown }
  if (waivers !== undefined && waivers !== null && !Array.isArray(waivers))
    refuse([{ text: wrongType(waivers, ['waivers'], ['array']), location: document.place(['waivers'], 'value') }])
  return document
}

const waiversOf = (document: YamlDocument | null): Waivers =>
  ((document?.value ?? {}) as { waivers?: Waivers | null }).waivers ?? []

/** The longest waiver of each rule that covers all of its findings: for no path, component or fingerprint only. */
function wholeOnes(document: YamlDocument | null): ReadonlyMap<string, { until: string; location: Location }> {
  const whole = new Map<string, { until: string; location: Location }>()
  waiversOf(document).forEach((waiver, index) => {
    if (typeof waiver?.rule !== 'string' || ['path', 'component', 'fingerprint'].some((key) => key in waiver)) return
    const until = typeof waiver.until === 'string' ? waiver.until : ''
    if (until < (whole.get(waiver.rule)?.until ?? '')) return
    whole.set(waiver.rule, { until, location: document!.place(['waivers', index], 'value') })
  })
  return whole
}

function sorted(
  entries: Entries,
  document: YamlDocument | null,
): Omit<Baseline, 'text' | 'added'> & { fresh: Entries } {
  const whole = wholeOnes(document)
  const known = entries.flatMap((entry) => {
    const waiver = whole.get(entry.rule)
    return waiver ? [{ rule: entry.rule, wanted: entry.until, ...waiver }] : []
  })
  return {
    fresh: entries.filter(({ rule }) => !whole.has(rule)),
    covered: known.filter(({ until, wanted }) => until >= wanted).map(({ rule }) => rule),
    exists: known
      .filter(({ until, wanted }) => until < wanted)
      .map(({ rule, until, location }) => ({ rule, until, location })),
  }
}

async function edited(path: string, text: string, before: YamlDocument | null, fresh: Entries): Promise<string> {
  const result = await withWaivers(text, fresh)
  const waivers = [...waiversOf(before), ...fresh.map(written)]
  const expected = { ...((before?.value ?? {}) as object), waivers }
  if (result === null || !(await saysTheSame(path, result, expected)))
    refuse([{ text: cannotAdd, location: before?.place(['waivers'], 'key') ?? { path, line: 1, column: 1 } }])
  return result as string
}

/** Does the new text say what the old one said, and the new waivers, and nothing else? */
async function saysTheSame(path: string, text: string, expected: unknown): Promise<boolean> {
  try {
    const documents = await readYaml(path, text)
    return documents.length === 1 && isDeepStrictEqual(trimmed(documents[0]!.value), trimmed(expected))
  } catch (error) {
    if (error instanceof AuthorErrors) return false
    throw error
  }
}

/** Without blanks at the ends of texts: a block text at the end of a file gains a line end when something follows it. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trimEnd()
  if (Array.isArray(value)) return value.map(trimmed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, trimmed(part)]))
}
