import type { Document, Inventory } from '../artefact.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { languages } from '../language.ts'
import type { Language, Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code, inAll, some } from './phrases.ts'
import { lastPart } from './stated.ts'

export interface Options {
  /** Classes of documents by key: what each is called, and words of the headings and links that stand for it. */
  classes: Readonly<Record<string, { name: Text; words: Partial<Readonly<Record<Language, readonly string[]>>> }>>
  least: number
}

const kinds = ['readme', 'governance', 'contributing', 'support'] as const
const index = /^(?:docs?|documentation)\/(?:index|readme|toc)\.(?:md|markdown|rst|adoc|txt)$/iu

const fold = (text: string): string => text.slice(0, 500).normalize('NFC').toLowerCase()

/** Finnish and Swedish compound, so that a long word may stand inside another; short ones and English ones open a word. */
function names(text: string, { words }: Options['classes'][string]): boolean {
  const folded = fold(text)
  return languages.some((language) =>
    (words[language] ?? []).some((word) => {
      const wanted = fold(word)
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        if ((language !== 'en' && wanted.length >= 6) || at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1]!)) return true
      }
      return false
    }),
  )
}

/** Headings, rows and links of a document that name the class. */
function placeIn(document: Document, of: Options['classes'][string], from = 1, to = document.lines): Location | null {
  const label = document.labels.find(
    ({ text, line, cells, kind }) =>
      line >= from && line <= to && (kind !== 'cell' || cells.some((cell) => cell.trim() !== '')) && names(text, of),
  )
  if (label) return { path: document.path, line: label.line }
  const link = document.links.find(
    ({ kind, text, destination, line }) =>
      kind === 'link' && line >= from && line <= to && (names(text, of) || names(lastPart(destination), of)),
  )
  return link ? { path: document.path, line: link.line } : null
}

async function indexes(inventory: Inventory): Promise<readonly Document[]> {
  const paths = inventory.repository.files
    .map(({ path }) => path)
    .filter((path) => index.test(path))
    .slice(0, 3)
  const documents = await Promise.all(paths.map((path) => inventory.document(path)))
  return documents.filter((document): document is Document => !('unread' in document))
}

interface Class {
  key: string
  name: Text
  place: Location | null
}

function notFound(classes: readonly Class[], least: number, found: readonly Reading[]): Text {
  const open = inAll((language) =>
    some(
      classes.filter(({ place }) => place === null).map(({ name }) => name[language]),
      language,
      12,
    ),
  )
  const have = inAll((language) =>
    some(
      classes.filter(({ place }) => place !== null).map(({ name }) => name[language]),
      language,
      12,
    ),
  )
  const any = classes.some(({ place }) => place !== null)
  const where = code(found[0]!.document.path)
  return {
    fi: `En löytänyt otsikkoa enkä linkkiä näille asiakirjoille: ${open.fi}.${any ? ` Löysin: ${have.fi}.` : ''} Tarvitaan ainakin ${least} eri asiakirjaa. Aloitin lukemisen tiedostosta ${where}.`,
    sv: `Jag hittade varken rubrik eller länk för de här dokumenten: ${open.sv}.${any ? ` Jag hittade: ${have.sv}.` : ''} Det behövs minst ${least} olika dokument. Jag började läsa i ${where}.`,
    en: `I did not find a heading or a link for these documents: ${open.en}.${any ? ` I found: ${have.en}.` : ''} At least ${least} of them are expected. I began reading at ${where}.`,
  }
}

/** Do README, plan or the documentation's index lead to enough classes of documents? */
export default {
  async judge({ inventory }, { classes, least }) {
    const { readings: found, unread } = await readings(inventory, kinds)
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds)
    const others = await indexes(inventory)
    const placed = Object.entries(classes).map(([key, one]): Class => {
      const places = [
        ...found.map(({ document, from, to }) => placeIn(document, one, from, to)),
        ...others.map((document) => placeIn(document, one)),
      ]
      return { key, name: one.name, place: places.find((place) => place !== null) ?? null }
    })
    const there = placed.filter(({ place }) => place !== null)
    if (there.length >= least) return { passed: there.map(({ place }) => place!) }
    const { document, from } = found[0]!
    const parts = placed.filter(({ place }) => place === null).map((one) => one.key)
    const location = { path: document.path, line: from }
    return { problems: [{ message: notFound(placed, least, found), location, key: parts.join(' '), parts }] }
  },
} satisfies Check<Options>
