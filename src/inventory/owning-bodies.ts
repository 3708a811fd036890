import type { Document, Label, Passage } from '../artefact.ts'
import { type BodyList, bodyList, type NamedBody } from './body-lists.ts'
import { conceptsIn } from './concepts.ts'
import { sentences } from './sentences.ts'

/** An owner that a document names. */
export interface StatedOwner extends NamedBody {
  /** Of the document, from 1. */
  line: number
}

/** The owners that a document names at one place. `whole`: they are all, as far as the document says. */
export interface OwnerStatement {
  owners: readonly StatedOwner[]
  whole: boolean
}

const boundary = { before: '(?<![\\p{L}])', after: '(?![\\p{L}])' }
const word = (pattern: string): string => `${boundary.before}(?:${pattern})${boundary.after}`

/** Sentences that say who owns; the names stand behind the verb, or before it. */
const behind = [
  new RegExp(`${word('owned|governed|steered')}(?:,? (?:and )?[\\w-]{1,20}){0,5} by (.{3,300})`, 'iu'),
  new RegExp(`${word('owners?')} (?:is|are) (.{3,300})`, 'iu'),
  new RegExp(`${word('omistajat?|omistajia')} (?:ovat|on) (.{3,300})`, 'iu'),
  new RegExp(`${word('omistajana|omistajina')} (?:ovat|on|toimii|toimivat) (.{3,300})`, 'iu'),
  new RegExp(`${word('omistavat|omistaa')}(?: yhdessä)? (.{3,300})`, 'iu'),
  new RegExp(`${word('ägs')}(?: gemensamt| tillsammans)? av (.{3,300})`, 'iu'),
  new RegExp(`${word('ägare|ägarna')} är (.{3,300})`, 'iu'),
  /^(?:tuotteen |palvelun )?(?:omistajat?|ägare|owners?)\s{0,3}:\s{0,3}(.{2,300})/iu,
]
const before = new RegExp(`^(.{3,300}?) (?:${word('omistavat|äger|(?:jointly )?owns? (?:the|this|it)')})`, 'iu')
/** "Jono on Espoon, Oulun ja Turun yhdessä omistama ohjelmisto." */
const ownedBy = /^(?:\S{1,40} ){1,4}on (.{3,300}?) (?:yhteisesti |yhdessä )?omistama(?!\p{L})/iu

const none: BodyList = { bodies: [], whole: false }

/** Rights that somebody else may own: "The copyright is owned by the vendor". */
const rights = /copyright|trade ?mark|upphovsrätt|varumärk|tekijänoik|tavaramerk|immateri|patent/iu
/** Things around a product that one of its users may own alone. */
const otherThing =
  /servers?(?!\p{L})|palvelime|environment|ympäristö|miljö|installation|asennu|instance|instans|infrastru|database|databas|tietokan|tietovarasto|aineisto|(?<!\p{L})data|account|käyttäjätil|domain|verkkotunnu|fork|plug-?in|laajennu|module|moduul|modul(?:en|er)|component|komponen|theme|teema|logo|repositor|koodivarasto|kodförråd|document|asiakirj|dokument/iu
/** The product stands in few words before the verb. */
const mostSubjectWords = 7

/** Is a sentence about the product, by what stands before its verb? */
const isAboutProduct = (subject: string): boolean => !otherThing.test(subject)
const isShort = (subject: string): boolean => (subject.match(/[\p{L}\p{N}]+/gu) ?? []).length <= mostSubjectWords

/** Who governs a product together need not be all who own it, nor the other way round. */
const otherVerb = /^(?:governed|steered)/iu

function listInSentence(sentence: string): BodyList {
  const text = sentence.slice(0, 600)
  if (rights.test(text)) return none
  for (const pattern of behind) {
    const match = pattern.exec(text)
    const list = bodyList(match?.[1] ?? '')
    if (!match || list.bodies.length === 0) continue
    const subject = text.slice(0, match.index)
    if (!isAboutProduct(subject)) return none
    return { ...list, whole: list.whole && isShort(subject) && !otherVerb.test(match[0]) }
  }
  const owned = bodyList(ownedBy.exec(text)?.[1] ?? '')
  if (owned.bodies.some(({ body }) => body !== null)) return isAboutProduct(text.slice(0, 40)) ? owned : none
  const match = before.exec(text)
  const list = bodyList(match?.[1] ?? '')
  return isAboutProduct(text.slice(match?.[0].length ?? 0)) ? list : none
}

/** Owners of something else than the product, and roles that are called owner. */
const otherOwner =
  /edustaj|representa|företräd|toiminnalli|tekninen omistaj|teknisk ägare|technical owner|business owner|code ?owner|data|aineisto|tiedon|prosess|process|riski|risk|domain|repository|repo |copyright|upphovs|tekijänoik|budjet|budget/iu
const namesOwner = /(?<!\p{L})(?:delägare|samägare|ägarkommun|ägarkommuner|ägarorganisation)/iu

/** Does a label say that what stands beside or under it owns the product? */
function isOwnerLabel(label: string): boolean {
  const named = conceptsIn(label)
  if (named.has('product_manager') || otherOwner.test(label.slice(0, 200))) return false
  return named.has('owner') || namesOwner.test(label.slice(0, 200))
}

/** A cell that says nothing but that its row is about an owner: "| Espoon kaupunki | Omistaja |". */
const ownerCell =
  /^(?:yhteis|pää|tuotteen |main |co-?|joint |samman)?(?:omistaja|ägare|delägare|owner)(?:organisaatio|organisation| organisation)?$/iu

const at = (list: readonly NamedBody[], line: number): readonly StatedOwner[] => list.map((one) => ({ ...one, line }))

/** Roles beside the owners that one heading may speak of: what stands under it is no list of owners alone. */
const otherRoles = ['steering', 'integrator', 'community', 'funder', 'maintainer', 'customiser', 'quality', 'openness']
const speaksOfOthers = (label: string): boolean => {
  const named = conceptsIn(label)
  return otherRoles.some((role) => named.has(role))
}

/** The cell of an owner's row that names bodies: the first with one that is known, else the first of all. */
function inCells({ cells, line, text }: Label): OwnerStatement {
  const lists = cells.slice(0, 8).map(bodyList)
  const list = lists.find(({ bodies }) => bodies.some(({ body }) => body !== null)) ?? lists[0] ?? none
  return { owners: at(list.bodies, line), whole: list.whole && !speaksOfOthers(text) }
}

/** Rows of which a cell says that the first one names an owner. */
function byRoleColumn(labels: readonly Label[]): OwnerStatement {
  const rows = labels.filter(({ kind, cells }) => kind === 'cell' && cells.some((cell) => ownerCell.test(cell.trim())))
  const lists = rows
    .map(({ text, line }) => ({ list: bodyList(text), line }))
    // The header of a table that has a column "Owner" names nobody.
    .filter(({ list }) => list.bodies.some(({ body }) => body !== null))
  return {
    owners: lists.flatMap(({ list, line }) => at(list.bodies, line)),
    whole: lists.every(({ list }) => list.whole && list.bodies.length > 0),
  }
}

/** A plan speaks of its owners under few headings. */
const mostHeadings = 50
/** Prose of more words than this under "Owner" is no list of names. */
const fewWords = 25

/** Behind the name of a body an item may go on with other words in capital letters. */
const knownOrFirst = ({ bodies }: BodyList): readonly NamedBody[] => {
  const known = bodies.filter(({ body }) => body !== null)
  return known.length > 0 ? known : bodies.slice(0, 1)
}

function underHeading(document: Document, heading: Label): OwnerStatement {
  const inside = ({ line }: { line: number }): boolean => line > heading.line && line <= heading.endLine
  const under = document.passages.filter(inside)
  const whole = !speaksOfOthers(heading.text)
  const items = under.filter(({ kind }) => kind === 'item')
  const listed = items.map(({ text, line }) => ({
    list: bodyList(text.split(/[:–—(]|\s-\s|,\s+(?=\S+@)/u)[0] ?? ''),
    line,
  }))
  const ofItems = listed.flatMap(({ list, line }) => at(knownOrFirst(list), line))
  if (ofItems.length > 0) return { owners: ofItems, whole: whole && listed.every(({ list }) => list.bodies.length > 0) }
  const rows = document.labels.filter((label) => label.kind === 'cell' && inside(label))
  const ofRows = rows.flatMap(({ text, line }) =>
    at(
      bodyList(text).bodies.filter(({ body }) => body !== null),
      line,
    ),
  )
  if (whole && ofRows.length > 0) return { owners: ofRows, whole: ofRows.length === rows.length }
  for (const passage of under) {
    for (const sentence of sentences(passage.text)) {
      const found = listInSentence(sentence)
      const list = found.bodies.length > 0 || sentence.split(/\s+/u).length > fewWords ? found : bodyList(sentence)
      if (list.bodies.length > 0) return inPassage(document, passage, list, whole)
    }
  }
  return { owners: [], whole: false }
}

/** The line of each name within a passage that may go over several lines. */
function inPassage(document: Document, passage: Passage, { bodies, whole }: BodyList, also = true): OwnerStatement {
  const lines = document.text.split('\n').slice(passage.line - 1, passage.endLine)
  const lineOf = (written: string): number => {
    const [first = ''] = written.split(/\s/u)
    const offset = lines.findIndex((line) => line.includes(first))
    return passage.line + Math.max(offset, 0)
  }
  return { owners: bodies.map((one) => ({ ...one, line: lineOf(one.written) })), whole: whole && also }
}

/** The first row or bold line that names owners, and the rows next to it: each owner may have one of its own. */
function firstRows(named: readonly Label[]): readonly OwnerStatement[] {
  const rows: OwnerStatement[] = []
  let last = 0
  for (const label of named) {
    if (rows.length > 0 && label.line !== last + 1) break
    const row = inCells(label)
    if (row.owners.length === 0) continue
    rows.push(row)
    last = label.line
  }
  return rows
}

/** Owners by rows, bold lines and headings that say "owner". */
function byLabel(document: Document, labels: readonly Label[]): OwnerStatement {
  const named = labels.filter(({ text }) => isOwnerLabel(text))
  const rows = firstRows(named)
  if (rows.length > 0) return { owners: rows.flatMap(({ owners }) => owners), whole: rows.every(({ whole }) => whole) }
  const columns = byRoleColumn(labels)
  if (columns.owners.length > 0) return columns
  for (const heading of named.filter(({ kind }) => kind === 'heading').slice(0, mostHeadings)) {
    const under = underHeading(document, heading)
    if (under.owners.length > 0) return under
  }
  return { owners: [], whole: false }
}

/** Each body once, where it is named first. */
function once({ owners, whole }: OwnerStatement): OwnerStatement {
  const first = new Map<unknown, StatedOwner>()
  for (const owner of owners) {
    const key = owner.body ?? owner.name.toLowerCase()
    if (!first.has(key)) first.set(key, owner)
  }
  return { owners: [...first.values()], whole }
}

/** The owners that sentences name, within these lines. */
function bySentence(document: Document, from: number, to: number): OwnerStatement {
  for (const passage of document.passages) {
    if (passage.line < from || passage.line > to) continue
    for (const sentence of sentences(passage.text)) {
      const list = listInSentence(sentence)
      if (list.bodies.length > 0) return inPassage(document, passage, list)
    }
  }
  return { owners: [], whole: false }
}

/** The public bodies that a document names as owners within these lines, each with its line. */
export function ownersStated(document: Document, from: number, to: number): OwnerStatement {
  const labels = document.labels.filter(({ line }) => line >= from && line <= to)
  const labelled = byLabel(document, labels)
  return once(labelled.owners.length > 0 ? labelled : bySentence(document, from, to))
}

/** Their names; empty when it names none. */
export const ownersIn = (document: Document, from: number, to: number): readonly string[] =>
  ownersStated(document, from, to).owners.map(({ name }) => name)
