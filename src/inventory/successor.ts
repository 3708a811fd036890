/** What replaces a product that is archived or being retired, or that nothing does: where a text says so. */
import type { Document, Label } from '../artefact.ts'
import { pointsElsewhere, saysAnswer, saysBoth } from './successor-answers.ts'
import { saysEnding } from './successor-endings.ts'
import { hasLinkOut, type Paragraph, paragraphsOf, plain } from './successor-paragraphs.ts'

/** So many lines count as the beginning of a README, even where its headings come early. */
const beginning = 60
/** A beginning or a section of more lines is no notice. */
const mostLines = 150
/** Headings and paragraphs that are looked at. */
const mostHeadings = 200
const mostParagraphs = 300
/** After a notice so many paragraphs may hold the answer. */
const after = 2
/** So many paragraphs under the title are its first words. */
const first = 3

/** Headings whose section is itself the answer. */
const named =
  /^[^\p{L}\p{N}]{0,9}(?:(?:the|its|official|suggested|recommended) ){0,2}(?:successors?|replacements?|replaced by|moved to|seuraaja|korvaaja|korvaava (?:tuote|palvelu|ratkaisu)|siirtynyt|efterträdare|ersättare|ersätts av|flyttat till|efterfølger|opvolger|nachfolger)[^\p{L}\p{N}]{0,9}$/iu
/** Headings under which such a thing is told. */
const telling =
  /archiv|arkist|arkiv|deprecat|obsolete|retired|sunset|end[- ]of[- ](?:life|support)|discontinued|(?:un|not |no longer )maintained|^(?:project )?status|moved|migrat|alternativ|replace|successor|vanhentu|käytöstä|lopetettu|lopettami|elinkaar|^tila(?!\p{L})|siirty|korvaa|seuraaja|vaihtoeh|utfas|avveckl|föråldrad|nedlagd|ersätt|efterträd|udfaset|forældet|verouderd|veraltet/iu

const answers = (text: string): boolean => hasLinkOut(text) || saysAnswer(text)

/** The notice with what follows it: a heading ends it, unless it is the title or goes on from a heading. */
function noticeAt(all: readonly Paragraph[], index: number): readonly Paragraph[] {
  const title = all.findIndex(({ heading }) => heading)
  const rest = all.slice(index + 1, index + 2 + after).filter((_, at) => index + 1 + at !== title)
  const end = rest.findIndex(({ heading, line }) => heading && !(all[index]!.heading && line <= all[index]!.line + 2))
  return [all[index]!, ...rest.slice(0, end < 0 ? after : Math.min(end, after))]
}

/** The line where the paragraph at this place, or what follows it, answers. */
function answerAt(all: readonly Paragraph[], index: number): number | null {
  const { text, line } = all[index]!
  if (saysBoth(text)) return line
  if (!saysEnding(text)) return null
  return noticeAt(all, index).some((one) => answers(one.text)) ? line : null
}

/** The line of a pointer that is all that the README begins with. */
function pointerLine(all: readonly Paragraph[]): number | null {
  const title = all.findIndex(({ heading }) => heading)
  const opening = all.slice(0, title + 1 + first)
  const end = opening.findIndex(({ heading }, index) => heading && index !== title)
  return opening.slice(0, end < 0 ? undefined : end).find(({ text }) => pointsElsewhere(text))?.line ?? null
}

/** The lines that are read: the beginning, and sections whose headings say so. */
function rangesOf({ lines }: Document, headings: readonly Label[]): readonly (readonly [from: number, to: number])[] {
  const third = (headings[2]?.line ?? lines + 1) - 1
  const sections = headings.filter(({ text }) => telling.test(text.slice(0, 200)))
  return [
    [1, Math.min(Math.max(third, beginning), mostLines)],
    ...sections.map(({ line, endLine }) => [line, Math.min(endLine, line + mostLines)] as const),
  ]
}

/** The line of a heading such as "Successor" with something under it. */
function namedLine(all: readonly Paragraph[], headings: readonly Label[]): number | null {
  const under = ({ line, endLine }: Label) => all.some((one) => one.line > line && one.line <= endLine && !one.heading)
  return headings.find((heading) => named.test(heading.text.slice(0, 200)) && under(heading))?.line ?? null
}

/** Does the one line that describes a repository say it? The repository is known to be archived or its product obsolete. */
export const saysSuccessor = (description: string, homepage = ''): boolean => {
  const text = plain(description)
  return answers(text) || saysBoth(text) || saysAnswer(`${text} ${plain(homepage)}`)
}

/** Does a longer description say it, in a paragraph that tells of the end or in the next ones? */
export function tellsSuccessor(text: string): boolean {
  const all = paragraphsOf({ text, labels: [] }).slice(0, mostParagraphs)
  return all.some((_, index) => answerAt(all, index) !== null)
}

/**
 * The line of a README that says what replaces the product, or that nothing does: a notice in its beginning (to the third
 * heading, sixty lines at least) or in a section whose heading is about it, with the answer in it or close behind.
 */
export function successorLine(document: Document): number | null {
  const all = paragraphsOf(document)
  const headings = document.labels.filter(({ kind }) => kind === 'heading').slice(0, mostHeadings)
  const ranges = rangesOf(document, headings)
  const indexes = all.flatMap(({ line }, index) =>
    ranges.some(([from, to]) => line >= from && line <= to) ? [index] : [],
  )
  for (const index of indexes.slice(0, mostParagraphs)) {
    const line = answerAt(all, index)
    if (line !== null) return line
  }
  return pointerLine(all) ?? namedLine(all, headings)
}
