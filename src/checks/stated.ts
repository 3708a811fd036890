/** Does a document state a thing? Shared by the checks that look for topics, concepts and words. */

import type { Document, Topic } from '../artefact.ts'
import { conceptsIn } from '../inventory/concepts.ts'
import type { Reading } from '../inventory/reading.ts'
import { type Statement, statements } from '../inventory/statements.ts'
import { topicsOf } from '../inventory/topics.ts'
import type { Language, Location, Text } from '../model.ts'
import { code, inAll, some } from './phrases.ts'

/** One thing that is looked for, and by what it is recognised. */
export interface Wanted {
  key: string
  name: Text
  topics: readonly Topic[]
  /** `anywhere`: also in a sentence; else only in labels (headings, bold lines, first cells of rows). */
  concepts: readonly { concept: string; anywhere: boolean }[]
  /** A municipality's own words, matched at the start of a word. */
  words: readonly string[]
  /** What to say was looked for. */
  looked: Readonly<Record<Language, readonly string[]>>
}

/** Where a wanted thing is stated, and where its label stands with nothing behind it. */
export interface Answer {
  wanted: Wanted
  places: readonly Location[]
  gaps: readonly Statement[]
}

const lines = new WeakMap<Document, readonly string[]>()

/** The lines of a document, split once: a plan of thousands of headings asks for them as often. */
function linesOf(document: Document): readonly string[] {
  const known = lines.get(document) ?? document.text.split('\n')
  lines.set(document, known)
  return known
}

/** Something other than headings and comments stands under the label: a code block, a picture, a quote. */
function hasOtherContent(document: Document, { line, endLine }: Statement): boolean {
  const under = linesOf(document)
    .slice(line, Math.min(endLine, line + 200))
    .join('\n')
  return /[\p{L}\p{N}]/u.test(under.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').replace(/^[ \t]{0,3}#.*$/gmu, ''))
}

const isStated = (document: Document, statement: Statement): boolean =>
  statement.substance === 'said' ||
  statement.substance === 'pointer' ||
  (statement.substance === 'empty' && statement.via === 'heading' && hasOtherContent(document, statement))

/** Lines that have one of the words at the start of a word, whatever the case. */
function linesWith(document: Document, { from, to }: Reading, words: readonly string[]): readonly number[] {
  const wanted = words.map((word) => word.normalize('NFC').toLowerCase())
  return document.visible.split('\n').flatMap((text, index) => {
    const line = index + 1
    if (line < from || line > to) return []
    const folded = text.normalize('NFC').toLowerCase()
    return wanted.some((word) => beginsWord(folded, word)) ? [line] : []
  })
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true
  }
  return false
}

/** Lines of links and badges whose text or target names one of the concepts: a pointer is an answer. */
function linesOfLinks({ document, from, to }: Reading, concepts: ReadonlySet<string>): readonly number[] {
  if (concepts.size === 0) return []
  const names = (text: string): boolean => [...conceptsIn(text)].some((concept) => concepts.has(concept))
  return document.links
    .filter(
      ({ line, text, destination }) => line >= from && line <= to && (names(text) || names(lastPart(destination))),
    )
    .map(({ line }) => line)
}

/** The last part of a link's path, in words: `docs/asennus-ohje.md` is "asennus ohje". */
export const lastPart = (destination: string): string =>
  (
    destination
      .slice(0, 500)
      .replace(/[?#].*$/u, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  )
    .replace(/\.\w{1,5}$/u, '')
    .replace(/[-_.]/gu, ' ')

function inReading(reading: Reading, wanted: Wanted): { places: readonly Location[]; gaps: readonly Statement[] } {
  const { document } = reading
  const byTopic = wanted.topics.flatMap((topic) => topicsOf(document, reading).get(topic) ?? [])
  const anywhere = new Set(wanted.concepts.filter((one) => one.anywhere).map(({ concept }) => concept))
  const all = statements(
    document,
    wanted.concepts.map(({ concept }) => concept),
    reading,
  )
  const about = all.filter(({ via, concept }) => via !== 'sentence' || anywhere.has(concept))
  const byStatement = about.filter((statement) => isStated(document, statement)).map(({ line }) => line)
  const byLink = linesOfLinks(reading, anywhere)
  // A label over the text of a template is none the better for being called by a known word.
  const open = new Set(about.flatMap(({ substance, line }) => (substance === 'placeholder' ? [line] : [])))
  const byWord = wanted.words.length > 0 ? linesWith(document, reading, wanted.words).filter((at) => !open.has(at)) : []
  const lines = [...new Set([...byTopic, ...byStatement, ...byLink, ...byWord])].sort((a, b) => a - b)
  return {
    places: lines.map((line) => ({ path: document.path, line })),
    gaps: about.filter((statement) => !isStated(document, statement)),
  }
}

/** Looks for each thing in all readings. */
export function answersIn(readings: readonly Reading[], wanted: readonly Wanted[]): readonly Answer[] {
  return wanted.map((one) => {
    const found = readings.map((reading) => inReading(reading, one))
    return { wanted: one, places: found.flatMap(({ places }) => places), gaps: found.flatMap(({ gaps }) => gaps) }
  })
}

/** "docs/hallintamalli.md, README.md": what was read, in the order of reading. */
export const read = (readings: readonly Reading[], language: Language): string =>
  some([...new Set(readings.map(({ document }) => code(document.path)))], language, 3)

/** A label that stands there with nothing, or with the template's words, behind it. */
export function gapText({ label, substance, via }: Statement): Text {
  const row: Text =
    via === 'heading'
      ? {
          fi: `Otsikon ${code(label)} alla`,
          sv: `Under rubriken ${code(label)}`,
          en: `Under the heading ${code(label)}`,
        }
      : { fi: `Kohdassa ${code(label)}`, sv: `Vid ${code(label)}`, en: `At ${code(label)}` }
  const what: Text =
    substance === 'placeholder'
      ? {
          fi: 'on vielä mallipohjan teksti.',
          sv: 'står ännu mallens text.',
          en: 'there is still the text of the template.',
        }
      : { fi: 'ei ole vielä mitään.', sv: 'står ännu ingenting.', en: 'there is nothing yet.' }
  return inAll((language) => `${row[language]} ${what[language]}`)
}

/** Where one says that a thing goes by another name. */
export const otherName: Text = {
  fi: 'Jos se on siellä toisella nimellä, lisää nimi asetustiedostoon tämän säännön kohtaan `words`.',
  sv: 'Om det finns där under ett annat namn, lägg till namnet för den här regeln under `words` i inställningsfilen.',
  en: 'If it stands there under another name, add that name for this rule under `words` in the settings file.',
}
