import type { Inventory, Label } from '../artefact.ts'
import { conceptsIn } from '../inventory/concepts.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Judgement, Problem } from '../report.ts'
import { couldNotRead } from './answers.ts'
import { type Entry, entriesIn } from './implementation-entries.ts'
import { code } from './phrases.ts'
import { read } from './stated.ts'

export type Options = Readonly<Record<string, never>>

const register =
  /(?:^|\/)(?:implementations?|toteutukset|implementeringar|adopters|noudattavat[-_ ]ohjelmistot)\.(?:md|markdown|rst|adoc|txt)$/iu
const places = /^(?:docs?\/|documentation\/|\.github\/)?[^/]+$/u

/** A list of implementations: its entries, and where it begins. */
interface Register {
  path: string
  line: number
  entries: readonly Entry[]
}

const headingsOf = ({ document, from, to }: Reading): readonly Label[] =>
  document.labels.filter(
    ({ kind, text, line }) => kind !== 'cell' && line >= from && line <= to && conceptsIn(text).has('implementations'),
  )

/** The file that is a register by its name; null: there is none, or it cannot be read. */
async function inFile(inventory: Inventory): Promise<Register | null> {
  const path = inventory.repository.files.map((file) => file.path).find((one) => register.test(one) && places.test(one))
  if (path === undefined) return null
  const document = await inventory.document(path)
  return 'unread' in document ? null : { path, line: 1, entries: entriesIn(document, 1, document.lines) }
}

async function inPubliccode(inventory: Inventory): Promise<readonly Location[]> {
  const file = await inventory.publiccode()
  if (!file) return []
  const used = [...file.fields].find(([key, { value }]) => /^usedBy(?:\.|$)/u.test(key) && value.trim() !== '')
  return used ? [{ path: file.path, line: used[1].line }] : []
}

const notFound = (found: readonly Reading[]): Text => {
  const fi = found.length === 0 ? '' : ` Luin: ${read(found, 'fi')}.`
  const sv = found.length === 0 ? '' : ` Jag läste ${read(found, 'sv')}.`
  const en = found.length === 0 ? '' : ` I read ${read(found, 'en')}.`
  return {
    fi: `En löytänyt luetteloa ohjelmistoista, jotka noudattavat rajapintaa.${fi} Luettelo voi olla myös tiedostossa ${code('IMPLEMENTATIONS.md')} tai tiedoston publiccode.yml kohdassa ${code('usedBy')}.`,
    sv: `Jag hittade ingen förteckning över programvaror som följer gränssnittet.${sv} Den kan också finnas i filen ${code('IMPLEMENTATIONS.md')} eller under ${code('usedBy')} i publiccode.yml.`,
    en: `I did not find a list of the software that implements the interface.${en} It may also stand in a file ${code('IMPLEMENTATIONS.md')} or under ${code('usedBy')} in publiccode.yml.`,
  }
}

const emptyList = (label: string): Text => ({
  fi: `Otsikon ${code(label)} alla ei ole vielä yhtään ohjelmistoa.`,
  sv: `Under rubriken ${code(label)} finns ännu ingen programvara.`,
  en: `Under the heading ${code(label)} no software is listed yet.`,
})

const lacks: Readonly<Record<'version' | 'contact' | 'both', Text>> = {
  version: { fi: 'versiota', sv: 'version', en: 'a version' },
  contact: { fi: 'yhteystietoa', sv: 'kontaktuppgift', en: 'a contact' },
  both: { fi: 'versiota tai yhteystietoa', sv: 'version eller kontaktuppgift', en: 'a version or a contact' },
}

const incomplete = (path: string, all: number, open: number, what: Text): Text => ({
  fi: `Luettelon ${code(path)} ohjelmistoista ${open}/${all} on mainittu ilman ${what.fi}. Kirjaa nekin, niin muutoksesta osataan kertoa oikeille.`,
  sv: `Förteckningen ${code(path)} nämner ${open} av ${all} programvaror utan ${what.sv}. Skriv in också det, så når information om ändringar rätt mottagare.`,
  en: `The list in ${code(path)} names ${open} of ${all} implementations without ${what.en}. Add it, so that news of a change reaches the right people.`,
})

/** What a register does not tell of its entries, as one problem; null: it tells all. */
function incompleteness({ path, entries }: Register): Problem | null {
  const open = entries.filter((entry) => !entry.version || !entry.contact)
  const [first, ...rest] = open
  if (!first) return null
  const [version, contact] = [open.some((entry) => !entry.version), open.some((entry) => !entry.contact)]
  const what = lacks[version && contact ? 'both' : version ? 'version' : 'contact']
  return {
    message: incomplete(path, entries.length, open.length, what),
    location: { path, line: first.line },
    related: rest.slice(0, 10).map(({ line }) => ({ path, line })),
    key: 'incomplete',
  }
}

/** Headings that cannot but announce a register; "Implementation" alone may be about anything. */
const announces =
  /implementations\b|conforming|adopters|implemented by|noudattav|toteutukset|programvaror som|implementeringar|realiseringar/iu

const registersIn = (found: readonly Reading[]) =>
  found.flatMap((reading) =>
    headingsOf(reading).map((label) => {
      const to = Math.min(reading.to, label.endLine)
      const all = entriesIn(reading.document, label.line + 1, to)
      const isSure = announces.test(label.text)
      const entries = isSure || all.some(({ version, contact }) => version && contact) ? all : []
      return { reading, label, isSure, path: reading.document.path, line: label.line, entries }
    }),
  )

const judged = (lists: readonly Register[]): Judgement => {
  const problems = lists.flatMap((list) => incompleteness(list) ?? [])
  // One complete list is enough, whatever stands elsewhere.
  if (problems.length === lists.length) return { problems: problems.slice(0, 1) }
  return { passed: lists.map(({ path, line, entries }) => ({ path, line: entries[0]?.line ?? line })) }
}

/** Is there a register of the software that implements the interface, with version and contact of each? */
export default {
  async judge({ inventory }) {
    const used = await inPubliccode(inventory)
    if (used.length > 0) return { passed: used }
    const file = await inFile(inventory)
    if (file && file.entries.length > 0) return judged([file])
    const { readings: found, unread } = await readings(inventory, ['governance', 'readme'])
    const lists = registersIn(found)
    const filled = lists.filter(({ entries }) => entries.length > 0)
    if (filled.length > 0) return judged(filled)
    const pointer = lists.find(({ reading, label }) => hasLink(reading, label))
    if (pointer) return { passed: [{ path: pointer.path, line: pointer.line }] }
    const empty = lists.find(({ reading, label, isSure }) => isSure && isEmpty(reading, label))
    if (empty) {
      const location = { path: empty.path, line: empty.line }
      return { problems: [{ message: emptyList(empty.label.text), location, key: 'implementations' }] }
    }
    if (unread.length > 0) return couldNotRead(unread)
    const first = found[0]
    const location: Location = first
      ? { path: first.document.path, line: first.from }
      : { path: 'IMPLEMENTATIONS.md', missing: true }
    return { problems: [{ message: notFound(found), location, key: 'implementations' }] }
  },
} satisfies Check<Options>

/** Nothing under a heading that is a name, not a step of a procedure; rows of a template are nothing. */
const isEmpty = ({ document }: Reading, { text, line, endLine }: Label): boolean =>
  text.split(/\s+/u).length <= 4 &&
  !document.passages.some((passage) => passage.kind === 'paragraph' && passage.line > line && passage.line <= endLine)

/** A pointer to a list that is kept elsewhere is an answer too. */
const hasLink = ({ document }: Reading, label: Label): boolean =>
  document.links.some(({ kind, line }) => kind === 'link' && line >= label.line && line <= label.endLine)
