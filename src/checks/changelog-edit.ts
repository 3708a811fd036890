/** The skeleton of an entry in the changelog for what is not released yet. */
import type { Document, Inventory, Label } from '../artefact.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import type { Edit, Language, Text } from '../model.ts'
import { documentLanguage, editableReading, insertion, isOpenAtEnd } from './section-edit.ts'

/** A heading for what is not released yet. */
export const unreleased = /unreleased|julkaisematon|julkaisematta|tulossa|ej släppt|kommande|utgivet inte|opublicerad/iu

const headings: Text = { fi: '[Julkaisematta]', sv: '[Kommande]', en: '[Unreleased]' }

/** What is to be told. `change`: of the product; `interface`: what breaks for those who use it. */
const items: Readonly<Record<'change' | 'interface', Text>> = {
  change: {
    fi: '- [täydennä: mikä tuotteessa muuttuu]',
    sv: '- [fyll i: vad som ändras i produkten]',
    en: '- [fill in: what changes in the product]',
  },
  interface: {
    fi: '- [täydennä: mikä rajapinnassa muuttuu ja mitä sen käyttäjien on tehtävä]',
    sv: '- [fyll i: vad som ändras i gränssnittet och vad de som använder det behöver göra]',
    en: '- [fill in: what changes in the interface and what those who use it have to do]',
  },
}

const releaseHeading = /(?<![\p{L}\d.])v?\d{1,4}\.\d{1,4}(?![\d])|\b20\d\d-\d\d-\d\d\b|\b\d{1,2}\.\d{1,2}\.20\d\d\b/u

const isHeading = ({ kind, depth }: Label): boolean => kind === 'heading' && depth >= 2 && depth <= 4

/** An own line of `#` marks: not in a list, a quotation or a table. */
const stands = (lines: readonly string[], { line }: Label): boolean => /^#{2,4}[ \t]/u.test(lines[line - 1] ?? '')

/** The language of the changelog, else of the README or the plan, else English. */
async function languageFor(inventory: Inventory, document: Document): Promise<Language> {
  const own = documentLanguage(document)
  if (own) return own
  const { readings: others } = await readings(inventory, ['readme', 'governance'])
  return others.map((one) => documentLanguage(one.document)).find((one) => one !== null) ?? 'en'
}

/** Under the heading for what is to come: after its blank line, before the first entry. */
function underHeading(lines: readonly string[], { line }: Label, item: string): { line: number; text: string } {
  const isBlank = (lines[line] ?? '').trim() === '' && line < lines.length
  const next = lines[line + 1] ?? ''
  const text = isBlank ? `${item}\n${/^\s*[-*+]\s/u.test(next) || next === '' ? '' : '\n'}` : `\n${item}\n`
  return { line: isBlank ? line + 2 : line + 1, text }
}

const atEnd = (text: string): string => (text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n')

/** Where the entry goes, and what is put there; null: the file has an order of its own. */
function entryIn({ document, from, to }: Reading, language: Language, item: string) {
  const lines = document.text.split('\n')
  const own = document.labels.filter((label) => isHeading(label) && label.line >= from && label.line <= to)
  const coming = own.find(({ text }) => unreleased.test(text))
  if (coming) return stands(lines, coming) ? underHeading(lines, coming, item) : null
  const newest = own.find(({ text }) => releaseHeading.test(text))
  const section = `${'#'.repeat(newest?.depth ?? 2)} ${headings[language]}\n\n${item}\n`
  if (newest) return stands(lines, newest) ? { line: newest.line, text: `${section}\n` } : null
  if (own.length > 0 || document.passages.some(({ kind }) => kind !== 'paragraph') || document.links.length > 2)
    return null
  if (isOpenAtEnd(document)) return null
  return { line: lines.length + 1, text: `${atEnd(document.text)}${section}` }
}

/**
 * Puts an entry with a place to fill in under what is not released yet: into the section that is there, else into a new one
 * above the newest release, else at the end of a changelog that has none yet. Null where the file is no Markdown, tells
 * changes in an order of its own, or has the entry already.
 */
export async function changelogEdit(inventory: Inventory, about: 'change' | 'interface'): Promise<Edit | null> {
  const { readings: found } = await readings(inventory, ['changelog'])
  const reading = editableReading(inventory, found, 'changelog')
  if (!reading) return null
  const { document } = reading
  const language = await languageFor(inventory, document)
  const item = items[about][language]
  if (document.text.includes(item)) return null
  const entry = entryIn(reading, language, item)
  return entry && insertion(inventory, document, entry.line, entry.text)
}
