import { type Document, type Label, type Topic, topics } from '../artefact.ts'
import { conceptsIn } from './concepts.ts'
import { topicLabels, topicsInSentence } from './cues.ts'
import { placeholders } from './placeholders.ts'
import { countWords, sentences } from './sentences.ts'
import { bodyOf, type Range } from './statements.ts'

/** Two capitalised words in a row, a handle, a mail address, or a capitalised word with a place of work behind it. */
const someone =
  /(?:^|\s)@[\w-]{2,}|[\w.+-]{1,64}@[\w-]{1,64}\.\w|\p{Lu}[\p{Ll}'’-]{1,40}\s{1,3}(?:(?:van|de|der|von|af|ten)\s+)?\p{Lu}[\p{Ll}'’-]+|^\s*\p{Lu}[\p{L}'’-]{1,60}(?:\s*[,(–-]\s*\p{Lu}|\s*$)/u
const fewWords = 12

/** The header row of a table of roles, in a pipe table. */
const roleTable =
  /(?:^|\|)[ \t*_]*(?:roles?|roolit?|roll(?:er|en)?|rolle(?:n|r)?|rol(?:len)?|tehtävä|role ?\/ ?responsibilities|rolle og ansvar|roll och ansvar|rooli ja vastuut?|roles? and responsibilities)[ \t*_]*\|/iu
const delimiterRow = /^[ \t]*\|?[ \t]*:?-{2,}/u

/** "The current team members are:", "Jäsenet:", "The Stakeholders are:". */
const membersFollow =
  /(?:members|stakeholders|partners|owners|parties|municipalities|jäsenet|jäseniä|omistajat|kunnat|kaupungit|medlemmar(?:na)?|ägare|ägarna|parterna|kommuner(?:na)?|myndigheter(?:na)?|medlemmer|deltagere|leden|gemeenten)(?:[ ,]+[\p{L}'’()-]{1,30}){0,6}\s*:\s*$/iu

const names = (text: string): boolean => text.length < 400 && countWords(text) <= fewWords && someone.test(text)

/** "None yet", "ei ole", "ingen ännu": a row that says that nobody does it. */
const nobody =
  /^(?:none|no one|nobody|not yet|n\/a|ei(?: vielä)?(?: ole)?|ei kukaan|ingen|inga|inte än|ännu ingen|geen|nog geen)\b/iu

/** Does what stands under a label answer the topic? `body` is the vocabulary's word for what it takes. */
function answers(document: Document, label: Label, body: string, empty: ReadonlySet<number>): boolean {
  const { passages, links } = bodyOf(document, label)
  const filled = passages.filter((passage) => !empty.has(passage.line))
  const row = label.kind === 'heading' ? [] : label.cells
  const cells = nobody.test(row[0] ?? '') ? [] : row.filter((cell) => /[\p{L}\p{N}]{2,}/u.test(cell))
  if (label.kind !== 'heading' && empty.has(label.line)) return false
  if (body === 'named')
    return (
      (cells.length > 0 && conceptsIn(label.text).has('owner')) ||
      cells.some((cell) => someone.test(cell.slice(0, 400))) ||
      filled.some((passage) => passage.kind !== 'paragraph' && names(passage.text))
    )
  if (cells.length > 0) return true
  if (label.kind === 'cell') return false
  const words = filled.reduce((sum, passage) => sum + countWords(passage.text), 0)
  return words >= 8 || (body !== 'duties' && links.length > 0 && words > 0)
}

/** A label that lists people is no answer to how one contributes. */
const listing = /\bcontributors?\b/iu

function byLabels(
  document: Document,
  inside: (line: number) => boolean,
  empty: ReadonlySet<number>,
  add: (topic: Topic, line: number) => void,
): void {
  for (const label of document.labels) {
    if (!inside(label.line) || label.depth === 1) continue
    const named = conceptsIn(label.text)
    if (named.size === 0) continue
    for (const topic of topics) {
      const { labels, body } = topicLabels(topic)
      if (topic === 'contribution-process' && listing.test(label.text)) continue
      if (labels.some((concept) => named.has(concept)) && answers(document, label, body, empty)) add(topic, label.line)
    }
    if ((named.has('maintainer') || named.has('steering')) && answers(document, label, 'named', empty))
      add('owner-named', label.line)
  }
}

function bySentences(
  document: Document,
  inside: (line: number) => boolean,
  empty: ReadonlySet<number>,
  add: (topic: Topic, line: number) => void,
): void {
  document.passages.forEach((passage, index) => {
    if (!inside(passage.line) || empty.has(passage.line)) return
    for (const sentence of sentences(passage.text))
      for (const topic of topicsInSentence(sentence)) add(topic, passage.line)
    const next = document.passages[index + 1]
    if (membersFollow.test(passage.text) && next && next.kind !== 'paragraph' && /\p{Lu}/u.test(next.text))
      add('owner-named', passage.line)
  })
}

function byTables(
  document: Document,
  inside: (line: number) => boolean,
  empty: ReadonlySet<number>,
  add: (topic: Topic, line: number) => void,
): void {
  const lines = document.visible.split('\n')
  const filled = document.labels.filter(
    ({ kind, line, cells }) =>
      kind === 'cell' && !empty.has(line) && cells.some((cell) => /[\p{L}\p{N}]{2,}/u.test(cell)),
  )
  lines.forEach((text, index) => {
    if (
      !inside(index + 1) ||
      text.length > 2000 ||
      !delimiterRow.test((lines[index + 1] ?? '').slice(0, 100)) ||
      !roleTable.test(text)
    )
      return
    const end = lines.findIndex((line, at) => at > index && line.trim() === '')
    const last = end < 0 ? lines.length : end
    if (filled.some(({ line }) => line > index + 2 && line <= last)) add('roles', index + 1)
  })
}

/** Rows of a form whose box is not ticked: `| [ ] | G6 | …`. They say what is asked, not what holds. */
const untickedRow = /^[ \t]*\|[ \t]*(?:<[\w/<> ]{1,20}>)?[ \t]*\[[ \t]*\]/u

const unticked = (document: Document): readonly number[] =>
  document.text.includes('[')
    ? document.text.split('\n').flatMap((line, index) => (untickedRow.test(line.slice(0, 80)) ? [index + 1] : []))
    : []

const found = new WeakMap<Document, Map<string, ReadonlyMap<Topic, readonly number[]>>>()

/** The topics of governance that a document states so that a reader could act on them, with the lines where. */
export function topicsOf(document: Document, range?: Range): ReadonlyMap<Topic, readonly number[]> {
  const key = range ? `${range.from}-${range.to}` : ''
  const known = found.get(document)?.get(key)
  if (known) return known
  const inside = (line: number): boolean => !range || (line >= range.from && line <= range.to)
  const empty = new Set(
    placeholders(document, range)
      .filter(({ weak }) => !weak)
      .map(({ line }) => line),
  )
  for (const line of unticked(document)) empty.add(line)
  const map = new Map<Topic, Set<number>>()
  const add = (topic: Topic, line: number): void =>
    void (map.get(topic) ?? map.set(topic, new Set()).get(topic))!.add(line)
  byLabels(document, inside, empty, add)
  bySentences(document, inside, empty, add)
  byTables(document, inside, empty, add)
  const ordered = new Map(
    topics.filter((topic) => map.has(topic)).map((topic) => [topic, [...map.get(topic)!].sort((a, b) => a - b)]),
  )
  if (!found.has(document)) found.set(document, new Map())
  found.get(document)!.set(key, ordered)
  return ordered
}
