/** Facts that a README states: name, licence, status, and whom to tell of a vulnerability. */
import type { Document, Inventory, Label } from '../artefact.ts'
import type { FactName, StatedFact } from '../fact.ts'
import { choiceIn, licenceHeading } from '../inventory/licence-choice.ts'
import { licenceSentence, namedLicences } from '../inventory/licence-names.ts'
import { withMit } from '../inventory/licence-sentence.ts'
import { readings } from '../inventory/reading.ts'
import { sentences } from '../inventory/sentences.ts'
import { addressesIn } from './addresses.ts'
import { statusIn } from './status-words.ts'

/** More headings are not looked at. */
const mostHeadings = 200

const fact = (document: Document, name: FactName, value: string, line: number, field: string | null): StatedFact => ({
  name,
  value,
  source: 'readme',
  field,
  location: { path: document.path, line },
})

/** "Welcome to Oskari", "Oskari – map platform", "README for X": what is not the name goes. */
const greeting =
  /^(?:welcome to|about|readme(?: for| of)?|tervetuloa|välkommen till|the)\s+|\s+(?:[–—|]|-{1,2})\s.{1,200}$|\s*:\s.{1,200}$/giu

function nameIn(document: Document): readonly StatedFact[] {
  const title = document.labels.find(({ kind, depth }) => kind === 'heading' && depth === 1)
  const value = title?.text.slice(0, 200).replace(greeting, '').trim() ?? ''
  // What comes later is the first section of a README without a title.
  if (!title || value === '' || value.length > 80 || title.line > 15) return []
  return [fact(document, 'name', value, title.line, null)]
}

const sectionOf = (document: Document, { line, endLine }: Label): readonly { text: string; line: number }[] =>
  document.passages.filter((passage) => passage.line > line && passage.line <= endLine)

/** One licence, or one choice between those that are named; null where it takes a reader to tell. */
function expressionIn(written: string): string | null {
  const text = withMit(written)
  const ids = namedLicences(text)
  if (ids.length < 2) return ids[0] ?? null
  const choice = choiceIn(text)
  return choice?.expression && choice.names.length === ids.length ? choice.expression : null
}

/** The sentences under a heading about the licence that state the product's; else all that stands there, if it is one. */
function licenceUnder(document: Document, heading: Label): readonly StatedFact[] {
  const passages = sectionOf(document, heading).slice(0, 40)
  const stating = passages.flatMap(({ text, line }) =>
    sentences(text.slice(0, 4000))
      .filter((sentence) => licenceSentence(sentence))
      .map((sentence) => ({ text: sentence, line })),
  )
  const chosen =
    stating.length > 0 ? stating : passages.filter(({ text }) => namedLicences(withMit(text.slice(0, 2000))).length > 0)
  const expressions = chosen.map(({ text }) => expressionIn(text.slice(0, 2000)))
  const [first = null] = expressions
  if (first === null || expressions.some((one) => one !== first)) return []
  return [fact(document, 'licence', first, chosen[0]!.line, null)]
}

const badge = /\/badge\/licen[cs]e-((?:[^-/?]|--){2,60})-/iu

/** A badge that shows one licence: `img.shields.io/badge/license-EUPL%201.2-blue`. */
function licenceBadge(document: Document): readonly StatedFact[] {
  const badges = document.links.flatMap(({ destination, line }) => {
    const shown = badge.exec(destination.slice(0, 300))?.[1]?.replaceAll('--', '-').replaceAll('_', ' ') ?? ''
    const ids = namedLicences(`license: ${decoded(shown)} license`)
    return ids.length === 1 ? [fact(document, 'licence', ids[0]!, line, 'badge')] : []
  })
  return badges.slice(0, 1)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const aboutSecurity =
  /^(?:security|tietoturva|säkerhet|sikkerhed|beveiliging|reporting (?:a )?(?:security|vulnerab)|haavoittuvuu|sårbarhet)/iu

function securityContacts(document: Document, headings: readonly Label[]): readonly StatedFact[] {
  const section = headings.find(({ text }) => aboutSecurity.test(text.trim().slice(0, 80)))
  if (!section) return []
  return addressesIn(document, section.line, section.endLine).map(({ value, line }) => ({
    ...fact(document, 'security-contact', value, line, null),
    personal: true,
  }))
}

function statusOf(document: Document): readonly StatedFact[] {
  const found = statusIn(document)
  return found ? [fact(document, 'status', found.status, found.line, null)] : []
}

/** What the README of the product states. */
export async function fromReadme(inventory: Inventory): Promise<readonly StatedFact[]> {
  const [first] = (await readings(inventory, ['readme'])).readings
  if (!first) return []
  const { document } = first
  const headings = document.labels.filter(({ kind }) => kind === 'heading').slice(0, mostHeadings)
  const licences = headings.filter(({ text, depth }) => depth > 1 && licenceHeading.test(text.slice(0, 80)))
  const licence = licences.flatMap((heading) => licenceUnder(document, heading)).slice(0, 1)
  return [
    ...nameIn(document),
    ...(licence.length > 0 ? licence : licenceBadge(document)),
    ...statusOf(document),
    ...securityContacts(document, headings),
  ]
}
