import type { Inventory, Label } from '../artefact.ts'
import { conceptsIn } from '../inventory/concepts.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotRead } from './answers.ts'
import { code } from './phrases.ts'
import { read } from './stated.ts'

export type Options = Readonly<Record<string, never>>

const register =
  /(?:^|\/)(?:implementations?|toteutukset|implementeringar|adopters|noudattavat[-_ ]ohjelmistot)\.(?:md|markdown|rst|adoc|txt)$/iu
const places = /^(?:docs?\/|documentation\/|\.github\/)?[^/]+$/u

/** Rows and list items under a heading say something when they have words. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]{2,}/u.test(text)

function entriesUnder({ document, to }: Pick<Reading, 'document' | 'to'>, heading: Label | null): readonly number[] {
  const from = heading ? heading.line + 1 : 1
  const end = Math.min(to, heading?.endLine ?? to)
  const rows = document.labels.filter(
    ({ kind, line, text, cells }) => kind === 'cell' && line >= from && line <= end && [text, ...cells].some(hasWords),
  )
  const items = document.passages.filter(
    ({ kind, line, text }) => kind === 'item' && line >= from && line <= end && hasWords(text),
  )
  return [...rows.map(({ line }) => line), ...items.map(({ line }) => line)].sort((a, b) => a - b)
}

const headingsOf = ({ document, from, to }: Reading): readonly Label[] =>
  document.labels.filter(
    ({ kind, text, line }) => kind !== 'cell' && line >= from && line <= to && conceptsIn(text).has('implementations'),
  )

async function inFile(inventory: Inventory): Promise<readonly Location[]> {
  const path = inventory.repository.files.map((file) => file.path).find((one) => register.test(one) && places.test(one))
  if (path === undefined) return []
  const document = await inventory.document(path)
  if ('unread' in document) return []
  return entriesUnder({ document, to: document.lines }, null)
    .slice(0, 1)
    .map((line) => ({ path, line }))
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

/** Is there a register of the software that implements the interface, with one entry at least? */
export default {
  async judge({ inventory }) {
    const elsewhere = [...(await inFile(inventory)), ...(await inPubliccode(inventory))]
    if (elsewhere.length > 0) return { passed: elsewhere }
    const { readings: found, unread } = await readings(inventory, ['governance', 'readme'])
    const headings = found.flatMap((reading) =>
      headingsOf(reading).map((label) => ({ reading, label, lines: entriesUnder(reading, label) })),
    )
    const filled = headings.filter(({ lines, reading, label }) => lines.length > 0 || hasLink(reading, label))
    if (filled.length > 0)
      return {
        passed: filled.map(({ reading, label, lines }) => ({
          path: reading.document.path,
          line: lines[0] ?? label.line,
        })),
      }
    const empty = headings.find(({ reading, label }) => isEmpty(reading, label))
    if (empty) {
      const location = { path: empty.reading.document.path, line: empty.label.line }
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

/** Nothing under a heading that is a name, not a step of a procedure. */
const isEmpty = ({ document }: Reading, { text, line, endLine }: Label): boolean =>
  text.split(/\s+/u).length <= 4 && !document.passages.some((passage) => passage.line > line && passage.line <= endLine)

/** A pointer to a list that is kept elsewhere is an answer too. */
const hasLink = ({ document }: Reading, label: Label): boolean =>
  document.links.some(({ kind, line }) => kind === 'link' && line >= label.line && line <= label.endLine)
