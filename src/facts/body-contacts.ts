import type { Document, Inventory, Passage } from '../artefact.ts'
import { foldName } from '../inventory/body-forms.ts'
import { conceptsIn } from '../inventory/concepts.ts'
import { bodiesIn, isHostOf, type PublicBody } from '../inventory/public-bodies.ts'
import type { Reading } from '../inventory/reading.ts'
import { isTemplateMail, mails } from '../inventory/template-address.ts'
import type { Location } from '../model.ts'

/** An owner whose contact is looked for: a known body, or a name. */
export interface Sought {
  written: string
  body: PublicBody | null
}

/** A row, list item or paragraph as one text. */
interface Unit {
  text: string
  line: number
  endLine: number
  /** A row or an item: a person or team beside the body is its contact. */
  compact: boolean
}

/** A document in units, each with the bodies of the list and the mail addresses in it: made once for all owners. */
export interface ContactPlace {
  reading: Reading
  units: readonly (Unit & { bodies: ReadonlySet<PublicBody>; mails: readonly string[] })[]
}

const longestUnit = 4000

const phone = /(?<![\d/.-])(?:\+\d{1,3}[\s-]?\(?\d|0\d{1,3}[\s-])\d[\d\s-]{4,12}\d(?![\d/.])/u
const handle = /(?<![\w@/.])@[\w-]{2,39}(?:\/[\w-]{1,100})?(?![\w.])/u
const roleWord =
  /yhteys(?:henkil|tie|osoit)|yhteyden|palaut|kirjaamo|asiakaspalvel|kundtjänst|feedback|vastuuhenkil|vastaava|päällik|johtaja|asiantuntij|kontakt|ansvarig|chef|handläggare|contact|manager|lead(?!\p{L})|representative|edustaj|representant|coordinator|koordinaattor|samordnare|owner|omistaj|ägare/iu
const teamWord = /tiimi|team(?!\p{L})|työryhm|arbetsgrupp|kehittäjä(?:t|ryhmä)|developers/iu
const personName =
  /(?<![\p{L}-])\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?\s\p{Lu}\p{Ll}{1,24}(?:-\p{Lu}\p{Ll}{1,24})?(?![\p{L}-])/gu

const realMails = (text: string): readonly string[] =>
  (text.slice(0, longestUnit).match(mails) ?? []).filter((mail) => !isTemplateMail(mail))

const hostOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase()

const plainLetters = (name: string): string => foldName(name).normalize('NFD').replace(/\p{M}/gu, '')

const telling = (name: string): readonly string[] =>
  (plainLetters(name).match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(
    (word) => !/^(?:city|town|municipality|kommune?|gemeente|stad|staden|the|and|kunta|kaupunki)$/u.test(word),
  )

/** Does a mail address belong to the body: of a known one by its domains, of another by its name in the domain? */
function isMailOf({ body, written }: Sought, mail: string): boolean {
  const host = hostOf(mail)
  if (body) return isHostOf(body, host)
  const [word, ...more] = telling(written)
  return word !== undefined && more.length === 0 && host.split(/[.-]/u).includes(word)
}

/** Does a text name the body, in whatever form? */
export function namesBody({ body, written }: Sought, text: string): boolean {
  if (body) return bodiesIn(text).some((mention) => mention.body === body)
  const words = new Set(plainLetters(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  const names = telling(written)
  return names.length > 0 && names.every((word) => words.has(word))
}

function rowOf(rows: Map<number, Passage[]>, line: number): Passage[] {
  const row = rows.get(line) ?? []
  rows.set(line, row)
  return row
}

/** Rows as one unit each; items and paragraphs as they are. */
function unitsOf({ document, from, to }: Reading): readonly Unit[] {
  const rows = new Map<number, Passage[]>()
  const units: Unit[] = []
  for (const passage of document.passages) {
    if (passage.line < from || passage.line > to) continue
    const { kind, line, endLine, text } = passage
    if (kind === 'cell') rowOf(rows, line).push(passage)
    else
      units.push({
        text: text.slice(0, longestUnit),
        line,
        endLine,
        compact: kind === 'item',
      })
  }
  for (const [line, cells] of rows) {
    const text = cells
      .map((cell) => cell.text)
      .join(' | ')
      .slice(0, longestUnit)
    units.push({ text, line, endLine: line, compact: true })
  }
  return [...units, ...underHeadings(document, from, to)]
}

/** What stands under a heading is about what the heading names: "### Turun kaupunki" and a mail address below. */
function underHeadings(document: Document, from: number, to: number): readonly Unit[] {
  return document.labels
    .filter(({ kind, line }) => (kind === 'heading' || kind === 'bold') && line >= from && line <= to)
    .filter(({ text }) => bodiesIn(text).length > 0)
    .slice(0, 50)
    .map(({ text, line, endLine }) => {
      const inside = document.passages.filter((one) => one.line > line && one.line <= Math.min(endLine, line + 15))
      const all = [text, ...inside.map((one) => one.text)].join(' | ')
      return { text: all.slice(0, longestUnit), line, endLine: Math.min(endLine, line + 15), compact: true }
    })
}

/** Words of organisations and products, which are also written with capital letters. */
const noPerson =
  /kommun|gemeente|(?<!\p{L})(?:stad|city|council|agency|ministry|board|group|team|source|code|policy|hub|teams|public|digital|service)s?(?!\p{L})|kaupunki|kunta|virasto|ryhmä|palvelu/iu

/** A first and a last name that are no part of a body's name, nor a role. */
const namesPerson = (text: string): boolean => {
  const bodies = bodiesIn(text)
  return [...text.matchAll(personName)].some(
    ({ 0: name, index }) =>
      conceptsIn(name).size === 0 &&
      !noPerson.test(name) &&
      !bodies.some(({ start, end }) => start < index + name.length && index < end),
  )
}

/** Does a unit that names the body say whom to turn to? */
function holdsContact({ text, line, endLine, compact }: Unit, document: Document): boolean {
  if (realMails(text).length > 0 || phone.test(text) || handle.test(text)) return true
  const linked = document.links.filter((link) => link.line >= line && link.line <= endLine && link.kind === 'link')
  if (linked.some(({ destination }) => destination.startsWith('mailto:') && realMails(destination).length > 0))
    return true
  if (linked.length > 0 && roleWord.test(text)) return true
  return (compact || roleWord.test(text)) && (namesPerson(text) || (compact && teamWord.test(text)))
}

/** Makes a document ready to be asked for contacts. */
export const contactPlace = (reading: Reading): ContactPlace => ({
  reading,
  units: unitsOf(reading).map((unit) => ({
    ...unit,
    bodies: new Set(bodiesIn(unit.text).map(({ body }) => body)),
    mails: realMails(unit.text),
  })),
})

/** The first place in a document that says how to reach the body; null: none does. */
export function contactIn(sought: Sought, { reading, units }: ContactPlace): Location | null {
  const { document } = reading
  for (const unit of units) {
    const named = sought.body ? unit.bodies.has(sought.body) : namesBody(sought, unit.text)
    if (unit.mails.some((mail) => isMailOf(sought, mail)) || (named && holdsContact(unit, document)))
      return { path: document.path, line: unit.line }
  }
  const link = document.links.find(
    ({ destination, line }) =>
      line >= reading.from && line <= reading.to && realMails(destination).some((mail) => isMailOf(sought, mail)),
  )
  return link ? { path: document.path, line: link.line } : null
}

const contactKeys = /^maintenance\.contacts\.(\d+)\.(name|email|affiliation|phone)$/u

/** A contact of publiccode.yml who works for the body, by affiliation or by mail address. */
export async function contactInPubliccode(sought: Sought, inventory: Inventory): Promise<Location | null> {
  const file = await inventory.publiccode()
  for (const [key, { value, line }] of file?.fields ?? []) {
    const part = contactKeys.exec(key)?.[2]
    if (part === 'affiliation' && namesBody(sought, value)) return { path: file!.path, line }
    if (part === 'email' && isMailOf(sought, value)) return { path: file!.path, line }
  }
  return null
}

/** A team or an address in CODEOWNERS that names the body. It may stand there; nobody asks for it. */
export async function contactInOwners(sought: Sought, inventory: Inventory): Promise<Location | null> {
  const owners = await inventory.owners()
  for (const { owners: names, line } of owners?.rules ?? []) {
    for (const { name, kind } of names) {
      if (kind === 'email' ? isMailOf(sought, name) : namesInHandle(sought, name)) return { path: owners!.path, line }
    }
  }
  return null
}

/** "@espoon-voltti/tampere" names Espoo and Tampere. */
function namesInHandle({ body, written }: Sought, name: string): boolean {
  const spaced = name.slice(0, 200).replace(/[@/_-]+/gu, ' , ')
  if (body) return bodiesIn(spaced, { anyCase: true }).some((mention) => mention.body === body)
  return namesBody({ body, written }, spaced)
}
