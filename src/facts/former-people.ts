import type { Document, Label } from '../artefact.ts'
import { foldName } from '../inventory/body-forms.ts'
import { bodiesIn } from '../inventory/public-bodies.ts'
import type { Reading } from '../inventory/reading.ts'
import { isTemplateMail, mails } from '../inventory/template-address.ts'

/** Somebody's full name or mail address, folded: compared, never told. */
export interface PersonMark {
  mark: string
  path: string
  /** From 1. */
  line: number
}

const former =
  /(?<!\p{L})(?:emerit(?:us|a|i)|former|past|previous|alumni|retired|entis(?:et|iä)|entinen|aiem(?:pi|mat|pia)|tidigare|före ?detta|avgångna|forhenværende|voormalig)(?!\p{L})/iu
const people =
  /maintain|member|contributor|committer|contact|people|team|author|owner|manager|ylläpitäj|jäsen|tekij|kehittäj|yhteyshenkil|henkilö|päällik|medlem|underhåll|förvaltare|utvecklare|kontakt|ansvarig|person|bidragsgivare/iu
const alone = /^(?:emerit(?:us|a|i)|alumni)(?: \p{L}+)?$/iu

/** Does a heading or bold line say that those under it no longer have their task? */
const isFormerLabel = (label: string): boolean => {
  const plain = label.slice(0, 200).trim()
  return alone.test(plain) || (former.test(plain) && people.test(plain))
}

const formerCell = /^(?:emerit(?:us|a|i)|former|past|retired|entinen|aiempi|tidigare|alumni)$/iu
/** "Matti Meikäläinen (emeritus)": the word stands in brackets, or ends what is said of the one. */
const inBrackets = /[([](?:emerit(?:us|a)|former|retired|entinen|aiempi|tidigare)(?: \p{L}{1,30}){0,3}[)\]]/iu

const fullName =
  /(?<![\p{L}-])\p{Lu}\p{Ll}{1,24}(?:-\p{Lu}\p{Ll}{1,24})?(?:\s\p{Lu}\.)?\s\p{Lu}\p{Ll}{1,24}(?:-\p{Lu}\p{Ll}{1,24})?(?![\p{L}-])/gu

/** The full names and mail addresses of a text. Names of bodies are no persons. */
export function marksIn(text: string): readonly string[] {
  const plain = text.slice(0, 2000).normalize('NFC')
  const addresses = (plain.match(mails) ?? []).filter((mail) => !isTemplateMail(mail))
  const bodies = bodiesIn(plain)
  const names = [...plain.matchAll(fullName)].filter(
    ({ 0: name, index }) => !bodies.some(({ start, end }) => start < index + name.length && index < end),
  )
  return [...addresses, ...names.map(([name]) => name)].map(foldName)
}

/** Lines that tell of people who have left their task. */
function formerLines(document: Document, labels: readonly Label[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { kind, text, line, endLine, cells } of labels) {
    if (kind === 'cell') {
      if (cells.some((cell) => formerCell.test(cell.trim()))) lines.add(line)
    } else if (isFormerLabel(text)) for (let at = line + 1; at <= Math.min(endLine, line + 500); at += 1) lines.add(at)
  }
  for (const { kind, text, line } of document.passages)
    if (kind !== 'paragraph' && inBrackets.test(text.slice(0, 500))) lines.add(line)
  return lines
}

/** What a document tells of people in rows, items and short lines: who has left, and who is named otherwise. */
export function peopleIn({ document, from, to }: Reading): {
  former: readonly PersonMark[]
  present: readonly PersonMark[]
} {
  const labels = document.labels.filter(({ line }) => line >= from && line <= to)
  const left = formerLines(document, labels)
  const all = document.passages
    .filter(({ kind, text, line }) => line >= from && line <= to && (kind !== 'paragraph' || text.length <= 200))
    .map(({ text, line }) => ({ line, marks: marksIn(text) }))
    .flatMap(({ line, marks }) => marks.map((mark) => ({ mark, path: document.path, line })))
  return { former: all.filter(({ line }) => left.has(line)), present: all.filter(({ line }) => !left.has(line)) }
}
