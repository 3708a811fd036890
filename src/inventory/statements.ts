import type { Document, Label, Link, Passage } from '../artefact.ts'
import { conceptsIn, names } from './concepts.ts'
import { placeholders } from './placeholders.ts'
import { countWords, sentences } from './sentences.ts'

/** What a document says about a concept, at one place. */
export interface Statement {
  concept: string
  path: string
  line: number
  endLine: number
  via: 'heading' | 'bold' | 'cell' | 'sentence'
  /** The words of the label; '' for a sentence. */
  label: string
  /** Prose under the heading, the row's other cells, or the sentence. */
  text: string
  /** `pointer`: nothing but a link. */
  substance: 'said' | 'empty' | 'placeholder' | 'pointer'
  /** Where a pointer leads, as written. */
  target: string | null
}

export interface Range {
  from: number
  to: number
}

/** A dash, a blank or dots: a row that is there and says nothing. */
const nothing = /^[\s\-–—.…_/?]*$/u

/** Words beside a link that make a section say no more than "look there". */
const pointerWords = 14

/** Passages and links of a document by line: a document of 20,000 headings is not searched 20,000 times. */
interface ByLine {
  passages: readonly Passage[]
  links: readonly Link[]
}
const ordered = new WeakMap<Document, ByLine>()

function byLine(document: Document): ByLine {
  const known = ordered.get(document)
  if (known) return known
  const sorted = <T extends { line: number }>(list: readonly T[]): readonly T[] =>
    list.every((one, index) => index === 0 || one.line >= (list[index - 1] as T).line)
      ? list
      : [...list].sort((a, b) => a.line - b.line)
  const made = {
    passages: sorted(document.passages),
    links: sorted(document.links.filter((link) => link.kind === 'link')),
  }
  ordered.set(document, made)
  return made
}

/** The first index at which `line` or a later one stands. */
function firstAt(list: readonly { line: number }[], line: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as { line: number }).line < line) low = middle + 1
    else high = middle
  }
  return low
}

const between = <T extends { line: number }>(list: readonly T[], from: number, to: number): readonly T[] =>
  list.slice(firstAt(list, from), firstAt(list, to + 1))

/** What stands under a label: passages and links after its line, up to the line before the next label of its rank. */
export function bodyOf(document: Document, label: Label): { passages: readonly Passage[]; links: readonly Link[] } {
  const from = label.kind === 'heading' ? label.line + 1 : label.line
  const { passages, links } = byLine(document)
  return {
    passages: between(passages, from, label.endLine).filter(
      (passage) => label.kind === 'heading' || passage.line !== label.line || passage.kind !== 'cell',
    ),
    links: between(links, from, label.endLine),
  }
}

const delimiterRow = /^[ \t]{0,3}\|?[ \t]{0,20}:?-{2,}/u
const headers = new WeakMap<Document, ReadonlySet<number>>()

/** Lines of the header rows of pipe tables, found once. */
function headerLines(document: Document): ReadonlySet<number> {
  const known = headers.get(document)
  if (known) return known
  const isDelimiter = (line: string): boolean => line.includes('|') && delimiterRow.test(line.slice(0, 100))
  const made = new Set(document.text.split('\n').flatMap((line, index) => (isDelimiter(line) ? [index] : [])))
  headers.set(document, made)
  return made
}

/** `lines`: with the text of a template. The header over a row of it says nothing by itself. */
function substanceOf(
  document: Document,
  text: string,
  links: readonly Link[],
  lines: ReadonlySet<number>,
  passages: readonly Passage[],
): Statement['substance'] {
  const filled = passages.filter((passage) => !lines.has(passage.line))
  const isOpen = filled.length < passages.length
  const prose = isOpen ? filled.filter(({ kind, line }) => kind !== 'cell' || !headerLines(document).has(line)) : filled
  if (passages.length > 0 && prose.length === 0) return 'placeholder'
  if (nothing.test(text)) return links.length > 0 ? 'pointer' : 'empty'
  return links.length > 0 && countWords(text) <= pointerWords ? 'pointer' : 'said'
}

function fromLabel(
  document: Document,
  label: Label,
  concept: string,
  placeholderLines: ReadonlySet<number>,
): Statement {
  const { passages, links } = bodyOf(document, label)
  const rows = label.kind === 'heading' ? [] : label.cells
  const text = [...rows, ...(label.kind === 'cell' ? [] : passages.map((passage) => passage.text))]
    .join(' ')
    .slice(0, 4000)
    .trim()
  const own = label.kind === 'cell' ? [] : passages
  const hit = label.kind !== 'heading' && placeholderLines.has(label.line) && rows.length > 0
  return {
    concept,
    path: document.path,
    line: label.line,
    endLine: label.endLine,
    via: label.kind,
    label: label.text,
    text,
    substance: hit ? 'placeholder' : substanceOf(document, text, links, placeholderLines, own),
    target: links[0]?.destination ?? null,
  }
}

/** Words of money: without one nearby, "new features" or "participation" is not about who pays. */
const money =
  /fund|financ|\bcosts?\b|\bpa(?:y|id)|\bfees?\b|rahoit|kustann|maksa|maksu|finansier|kostnad|avgift|betala|økonomi|financier|€/iu

/** Does a label stand under a heading about funding, or speak of money itself? */
function aboutMoney(document: Document, line: number, text: string): boolean {
  if (money.test(text)) return true
  return document.labels.some(
    (label) =>
      label.kind !== 'cell' && label.line < line && line <= label.endLine && conceptsIn(label.text).has('funding'),
  )
}

/** The concepts of a label or sentence that were asked for; those of funding only where money is spoken of. */
function asked(
  document: Document,
  concepts: readonly string[],
  line: number,
  text: string,
  has: (concept: string) => boolean,
) {
  return concepts.filter(
    (concept) => has(concept) && (!concept.startsWith('funding_') || aboutMoney(document, line, text)),
  )
}

/** What a document says about concepts, by labels and by sentences, within the lines of `range` when given. */
export function statements(document: Document, concepts: readonly string[], range?: Range): readonly Statement[] {
  const inside = (line: number): boolean => !range || (line >= range.from && line <= range.to)
  const placeholderLines = new Set(
    placeholders(document, range)
      .filter(({ weak }) => !weak)
      .map(({ line }) => line),
  )
  const byLabel = document.labels
    .filter((label) => inside(label.line))
    .flatMap((label) => {
      const named = conceptsIn(label.text)
      return asked(document, concepts, label.line, label.text, (concept) => named.has(concept)).map((concept) =>
        fromLabel(document, label, concept, placeholderLines),
      )
    })
  const bySentence = document.passages
    .filter((passage) => inside(passage.line) && !placeholderLines.has(passage.line))
    .flatMap((passage) =>
      sentences(passage.text)
        .filter((sentence) => countWords(sentence) >= 4)
        .flatMap((sentence) =>
          asked(document, concepts, passage.line, sentence, (concept) => names(sentence, concept)).map((concept) =>
            fromSentence(document, passage, sentence, concept),
          ),
        ),
    )
  return [...byLabel, ...bySentence]
}

const fromSentence = (document: Document, passage: Passage, sentence: string, concept: string): Statement => ({
  concept,
  path: document.path,
  line: passage.line,
  endLine: passage.endLine,
  via: 'sentence',
  label: '',
  text: sentence,
  substance: 'said',
  target: null,
})
