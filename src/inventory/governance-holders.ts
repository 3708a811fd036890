import type { Document, Label, Passage } from '../artefact.ts'
import { conceptsIn } from './concepts.ts'
import { mentions, type Name, namesIn } from './governance-names.ts'
import { planLines, wordsOf } from './governance-units.ts'
import { ownersStated } from './owning-bodies.ts'
import { placeholders } from './placeholders.ts'
import type { Reading } from './reading.ts'
import { sentences } from './sentences.ts'

/** Roles of a plan, as concepts of the vocabulary. */
export const roles = ['owner', 'steering', 'product_manager', 'openness', 'integrator', 'maintainer', 'funder'] as const

/** Somebody who has a role, by the words of the name: compared, never told. */
export interface Holder {
  name: Name
  path: string
  line: number
}

/** Words that may name holders, and where they stand. */
type Found = Pick<Passage, 'text' | 'line'>

const taskColumn =
  /tehtäv|vastu|kuvaus|toimivalt|uppgift|ansvar|beskriv|befogen|respons|dut(?:y|ies)|task|descri|mandate|opgave|taken/iu
const owns = /omista|(?<!\p{L})äg(?:s|er|are)(?!\p{L})|(?<!\p{L})own(?:s|ed)?(?!\p{L})|stakeholders are/u

const namesRole = (label: string, role: string): boolean => conceptsIn(label).has(role)

/** Does a sentence or row speak of a role, in whatever words? */
export const speaksOf = (text: string, role: string): boolean =>
  mentions(text, role) || (role === 'owner' && owns.test(text.toLowerCase()))

const mostLabels = 300
const labels = new WeakMap<Document, ReadonlyMap<string, readonly Label[]>>()

/** The headings, bold lines and rows that are called like a role; in a plan there are few of them. */
export function labelsOf(document: Document, role: string): readonly Label[] {
  const known = labels.get(document)
  if (known) return known.get(role) ?? []
  const found = new Map<string, Label[]>(roles.map((one) => [one, []]))
  for (const label of document.labels) {
    const named = conceptsIn(label.text)
    for (const [one, list] of found) if (named.has(one) && list.length < mostLabels) list.push(label)
  }
  labels.set(document, found)
  return found.get(role) ?? []
}

/** Cells of the header row above a row, by line of the passages; empty when they do not fit. */
function headerOf(document: Document, label: Label, rows: ReadonlySet<number>): readonly string[] {
  const header = document.passages.findLast(
    ({ kind, line }) => kind === 'cell' && line < label.line && !rows.has(line),
  )?.line
  const cells = document.passages.filter(({ kind, line }) => kind === 'cell' && line === header).map(({ text }) => text)
  return cells.length === label.cells.length + 1 ? cells.slice(1) : []
}

/** Passages in blocks: a list, or a paragraph. */
function blocksOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const blocks: Passage[][] = []
  for (const passage of passages) {
    const before = blocks.at(-1)?.at(-1)
    if (passage.kind === 'item' && before?.kind === 'item') blocks.at(-1)!.push(passage)
    else blocks.push([passage])
  }
  return blocks
}

/** Passages under a heading, or up to the next bold line; what stands there under another role's name is not its own. */
function passagesUnder(document: Document, label: Label, role: string): readonly Passage[] {
  const own = new Set(labelsOf(document, role))
  const others = roles.flatMap((other) => labelsOf(document, other)).filter((one) => !own.has(one))
  const ends = (label.kind === 'bold' ? document.labels : others)
    .filter(({ kind, line }) => kind !== 'cell' && line > label.line && line <= label.endLine)
    .map(({ line }) => line - 1)
  const end = ends.reduce((first, line) => Math.min(first, line), label.endLine)
  return document.passages.filter(({ kind, line }) => kind !== 'cell' && line > label.line && line <= end)
}

/** A list of which most items are names names holders; a list of tasks does not. */
function namingPassages(passages: readonly Passage[]): readonly Passage[] {
  return blocksOf(passages).flatMap((block) => {
    if (block[0]!.kind === 'paragraph' && wordsOf(block[0]!.text).length > 8) return []
    const naming = block.filter(({ text }) => wordsOf(text).length <= 12 && namesIn(text).length > 0)
    return naming.length * 2 > block.length ? naming : []
  })
}

const longestList = 100

/** The lists that sentences like "The members of the steering group are:" lead to. */
function listsAfter(document: Document, role: string): readonly Passage[] {
  const lists: Passage[] = []
  let room = 0
  for (const passage of document.passages) {
    const { kind, text } = passage
    if (kind === 'item' && room > 0) lists.push(passage)
    room = kind === 'item' && room > 0 ? room - 1 : 0
    const leads = kind !== 'cell' && text.trimEnd().endsWith(':') && wordsOf(text).length <= 15
    if (leads && speaksOf(text, role)) room = longestList
  }
  return lists
}

/** "Omistajat: Espoo, Oulu", "Product manager – City of Oulu". */
const leadAndRest = /^(.{3,60}?)\s?(?::|\s[–—-])\s+(.{2,400})/u

function textsOf(document: Document, role: string, rows: ReadonlySet<number>): readonly Found[] {
  const labelled = labelsOf(document, role).flatMap((label): readonly Found[] => {
    if (label.kind === 'cell') {
      const header = headerOf(document, label, rows)
      return label.cells
        .filter((_, at) => !taskColumn.test(header[at] ?? ''))
        .map((text) => ({ text, line: label.line }))
    }
    if (label.cells.length > 0) return [{ text: sentences(label.cells.join(', '))[0] ?? '', line: label.line }]
    return namingPassages(passagesUnder(document, label, role))
  })
  const led = document.passages
    .filter(({ kind }) => kind !== 'cell')
    .flatMap(({ text, line }) => {
      const parts = leadAndRest.exec(text.slice(0, 500))
      return parts && namesRole(parts[1]!, role) ? [{ text: sentences(parts[2]!)[0] ?? '', line }] : []
    })
  return [...labelled, ...led, ...namingPassages(listsAfter(document, role))]
}

const rowsOf = (document: Document): ReadonlySet<number> =>
  new Set(document.labels.filter(({ kind }) => kind === 'cell').map(({ line }) => line))

/** Who has a role by a plan: rows, bold lines, lists and short sections; of owners also sentences. */
export function holdersIn(reading: Reading, role: string): readonly Holder[] {
  const { document } = reading
  const [from, to] = planLines(reading)
  const open = new Set(placeholders(document).map(({ line }) => line))
  const found = textsOf(document, role, rowsOf(document))
    .filter(({ line }) => line >= from && line <= to && !open.has(line))
    .flatMap(({ text, line }) => namesIn(text).map((name) => ({ name, path: document.path, line })))
  if (role !== 'owner' || found.length > 0) return found
  return ownersStated(document, from, to).owners.flatMap((owner) =>
    namesIn(owner.name).map((name) => ({ name, path: document.path, line: owner.line })),
  )
}
