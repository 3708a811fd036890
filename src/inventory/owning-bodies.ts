import type { Document } from '../artefact.ts'
import { conceptsIn } from './concepts.ts'
import { sentences } from './sentences.ts'

/** Words that make a name that of a public body or another organisation. */
const organisation =
  /kunta(?:yhtymä)?$|kuntayhtymä|kaupunki$|hyvinvointialue|maakunta|virasto|ministeriö|laitos$|liitto$|keskus$|^stad$|stad$|kommun$|samkommun|välfärdsområde|^region|verket$|myndighet|^city$|municipality|^county$|council$|gemeente|kommune$|agency|ministry|association|^oy$|^ab$|^ry$/iu

/** Words that begin with a capital letter at the start of a sentence and name nobody. */
const nobody =
  /^(?:the|a|an|we|its|this|these|each|all|kukin|jokainen|kaikki|kunnat|kunta|kaupunki|kaupungit|omistajat?|omistavat|tuotteen|palvelun|varje|alla|kommunerna|ägarna|ägare|owners?|project|members?|organisations?|none|no|ei|ingen|avoin|open)$/iu

const asName = (part: string): string =>
  part
    .trim()
    .replace(/^(?:the|både|sekä|ja|och|and)\s+/iu, '')
    .replace(/[\s.:;!?]+$/u, '')

/** A municipality by one word, or at most five words that say what kind of body it is. */
function isBody(name: string): boolean {
  const words = name.split(/\s+/u)
  if (name.length > 60 || !/^\p{Lu}/u.test(name) || nobody.test(name)) return false
  if (words.length === 1) return /^\p{Lu}[\p{L}’'-]{2,}$/u.test(name)
  return words.length <= 5 && words.some((word) => organisation.test(word))
}

/** The bodies that a list names: "Espoo, Oulu ja Tampere (johtava)". Parts that are no names of bodies are left out. */
export function bodiesIn(list: string): readonly string[] {
  const plain = list.slice(0, 500).replace(/\([^()]{0,80}\)/gu, ' ')
  const parts = plain.split(/,|;|\n|&|(?<![\p{L}])(?:ja|sekä|och|samt|and|og)(?![\p{L}])|(?<=[.!?])\s/u)
  return [...new Set(parts.map(asName).filter(isBody))]
}

const boundary = { before: '(?<![\\p{L}])', after: '(?![\\p{L}])' }
const word = (pattern: string): string => `${boundary.before}(?:${pattern})${boundary.after}`

/** Sentences that say who owns; the names stand behind the verb, or before it. */
const behind = [
  new RegExp(`${word('owned|governed|steered')}(?:,? (?:and )?[\\w-]{1,20}){0,5} by (.{3,300})`, 'iu'),
  new RegExp(`${word('owners?')} (?:is|are) (.{3,300})`, 'iu'),
  new RegExp(`${word('omistajat?|omistajia')} (?:ovat|on) (.{3,300})`, 'iu'),
  new RegExp(`${word('omistavat|omistaa')}(?: yhdessä)? (.{3,300})`, 'iu'),
  new RegExp(`${word('ägs')}(?: gemensamt| tillsammans)? av (.{3,300})`, 'iu'),
  new RegExp(`${word('ägare|ägarna')} är (.{3,300})`, 'iu'),
  /^(?:tuotteen |palvelun )?(?:omistajat?|ägare|owners?)\s{0,3}:\s{0,3}(.{2,300})/iu,
]
const before = new RegExp(`^(.{3,300}?) (?:${word('omistavat|äger|own')})`, 'iu')

function bodiesInSentence(sentence: string): readonly string[] {
  const text = sentence.slice(0, 600)
  for (const pattern of behind) {
    const bodies = bodiesIn(pattern.exec(text)?.[1] ?? '')
    if (bodies.length > 0) return bodies
  }
  return bodiesIn(before.exec(text)?.[1] ?? '')
}

/** Prose of more words than this under "Owner" is no list of names. */
const fewWords = 25

/** Owners by a row or bold line that says "owner", or by what stands under such a heading. */
function byLabel(document: Document, from: number, to: number): readonly string[] {
  for (const label of document.labels) {
    if (label.line < from || label.line > to || !conceptsIn(label.text).has('owner')) continue
    const cell = bodiesIn(label.cells[0] ?? '')
    if (cell.length > 0) return cell
    if (label.kind !== 'heading') continue
    const under = document.passages.filter(({ line }) => line > label.line && line <= label.endLine)
    const items = under
      .filter(({ kind }) => kind === 'item')
      .flatMap(({ text }) => bodiesIn(text.split(/[:–,(]/u)[0] ?? ''))
    if (items.length > 0) return [...new Set(items)]
    for (const sentence of under.flatMap(({ text }) => sentences(text))) {
      const bodies = bodiesInSentence(sentence)
      if (bodies.length > 0) return bodies
      if (sentence.split(/\s+/u).length <= fewWords && bodiesIn(sentence).length > 0) return bodiesIn(sentence)
    }
  }
  return []
}

/** The public bodies that a document names as owners, within these lines; empty when it names none. */
export function ownersIn(document: Document, from: number, to: number): readonly string[] {
  const labelled = byLabel(document, from, to)
  if (labelled.length > 0) return labelled
  for (const passage of document.passages) {
    if (passage.line < from || passage.line > to) continue
    for (const sentence of sentences(passage.text)) {
      const bodies = bodiesInSentence(sentence)
      if (bodies.length > 0) return bodies
    }
  }
  return []
}
