import type { Label } from '../artefact.ts'
import { conceptsIn } from './concepts.ts'
import { languageOf } from './natural-language.ts'
import { placeholders } from './placeholders.ts'
import type { Reading } from './reading.ts'
import { sentences } from './sentences.ts'

/** A sentence or a table row of a plan: what is compared, one by one, between two states of it. */
export interface Unit {
  path: string
  line: number
  text: string
  row: boolean
  /** The words as they are compared: lower case, without marks and punctuation. */
  key: string
  /** Concepts of the headings that it stands under. */
  under: ReadonlySet<string>
  /** Words of the nearest heading above; '' for none. */
  section: string
  language: string | null
  /** In the lines of the plan; a README has others. */
  inPlan: boolean
  /** A template's own words still stand here. */
  open: boolean
}

const longestText = 2000

/** The words of a text as they are compared: NFC, lower case, set apart by single blanks. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, longestText)
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}€%]+/gu) ?? []

/** A full stop after a word of four letters or more ends a sentence for sure. */
const afterLongWord = /(?<=[\p{L})]{4}[.!?])\s+(?=[\p{Lu}\p{N}"“*(])/u

/** Passages on one line are the cells of a row. */
function texts({ document }: Reading): readonly { text: string; line: number; row: boolean }[] {
  const rows = new Map<number, string[]>()
  for (const { kind, line, text } of document.passages)
    if (kind === 'cell') rows.set(line, [...(rows.get(line) ?? []), text])
  const ofRows = [...rows].map(([line, cells]) => ({ text: cells.join(' | '), line, row: true }))
  const prose = document.passages
    .filter(({ kind }) => kind !== 'cell')
    .flatMap(({ text, line }) =>
      sentences(text)
        .flatMap((sentence) => sentence.split(afterLongWord))
        .map((sentence) => ({ text: sentence, line, row: false })),
    )
  return [...ofRows, ...prose].sort((a, b) => a.line - b.line)
}

const tellingWords = 20

/** The language of each part under a first or second heading; parts of few words speak that of the whole document. */
function languages({ document }: Reading): (line: number) => string | null {
  const whole = languageOf(document.visible)
  const lines = document.visible.split('\n')
  const parts = document.labels
    .filter(({ kind, depth }) => kind === 'heading' && depth <= 2)
    .map(({ line, endLine }) => {
      const text = lines.slice(line - 1, endLine).join('\n')
      return { line, endLine, language: wordsOf(text).length < tellingWords ? null : languageOf(text) }
    })
  return (line) =>
    parts.findLast((part) => part.language !== null && part.line <= line && line <= part.endLine)?.language ?? whole
}

/** For lines asked in order: the headings and bold lines that each stands under, outermost first. */
function labelsAbove(labels: readonly Label[]): (line: number) => readonly Label[] {
  const rest = labels.filter(({ kind }) => kind !== 'cell').values()
  let next = rest.next()
  let open: readonly Label[] = []
  return (line) => {
    for (; !next.done && next.value.line < line; next = rest.next()) open = [...open.slice(-12), next.value]
    open = open.filter(({ endLine }) => endLine >= line)
    return open
  }
}

/** The sentences and rows of a plan, in its order. */
export function unitsOf(reading: Reading): readonly Unit[] {
  const { document, artefact } = reading
  const languageAt = languages(reading)
  const open = new Set(placeholders(document).map(({ line }) => line))
  const [from, to] = planLines(reading)
  // A section of a README is the plan; what stands around it is not, though it may say the same.
  const isPlan = (line: number): boolean => artefact.status !== 'section' || (line >= from && line <= to)
  const labelsAt = labelsAbove(document.labels)
  return texts(reading).map(({ text, line, row }) => {
    const above = labelsAt(line)
    return {
      path: document.path,
      line,
      text: text.slice(0, longestText),
      row,
      key: wordsOf(text).join(' '),
      under: new Set(above.flatMap((label) => [...conceptsIn(label.text)])),
      section: above.at(-1)?.text ?? '',
      language: languageAt(line),
      inPlan: isPlan(line),
      open: open.has(line),
    }
  })
}

/** First and last line of the plan itself: of the section, when it is one. */
export const planLines = ({ artefact, from, to }: Reading): readonly [number, number] =>
  artefact.status === 'section' ? [artefact.line ?? from, artefact.endLine ?? to] : [from, to]
