/** Facts that a README states: name, licence, status, and whom to tell of a vulnerability. */
import type { Document, Inventory, Label } from '../artefact.ts'
import type { FactName, StatedFact } from '../fact.ts'
import { choiceIn, licenceHeading } from '../inventory/licence-choice.ts'
import { licenceSentence, namedLicences, plainSentence } from '../inventory/licence-names.ts'
import { isBeside, withMit } from '../inventory/licence-sentence.ts'
import { readings } from '../inventory/reading.ts'
import { sentences } from '../inventory/sentences.ts'
import { addressesIn } from './addresses.ts'
import { filledIn } from './manifest.ts'
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
  if (!title || value === '' || value.length > 80 || title.line > 15 || filledIn.test(value)) return []
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

/** "Documentation: CC BY 4.0" says nothing of the code. */
const isOfPart = (text: string): boolean =>
  sentences(text.slice(0, 2000))
    .filter((sentence) => namedLicences(withMit(sentence)).length > 0)
    .every((sentence) => isBeside(plainSentence(sentence.slice(0, 600))))

/** The sentences under a heading about the licence that state the product's; else all that stands there, if it is one. */
function licenceUnder(document: Document, heading: Label): readonly StatedFact[] {
  const passages = sectionOf(document, heading).slice(0, 40)
  const stating = passages.flatMap(({ text, line }) =>
    sentences(text.slice(0, 4000))
      .filter((sentence) => licenceSentence(sentence))
      .map((sentence) => ({ text: sentence, line })),
  )
  const naming = passages.filter(({ text }) => namedLicences(withMit(text.slice(0, 2000))).length > 0)
  const chosen = stating.length > 0 ? stating : naming.filter(({ text }) => !isOfPart(text))
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

/** Names that other artefacts give, where the first paragraphs use them too: a code name and the name for the public. */
function namesUsed(document: Document, others: readonly StatedFact[]): readonly StatedFact[] {
  const first = document.passages.filter(({ kind, line }) => kind === 'paragraph' && line <= 40).slice(0, 6)
  const names = new Set(others.filter(({ name }) => name === 'name').map(({ value }) => value))
  return [...names].slice(0, 20).flatMap((name) => {
    const text = name.toLowerCase()
    const found = text.length < 3 ? undefined : first.find((one) => namesProduct(one.text.slice(0, 4000), text))
    return found ? [fact(document, 'name', name, found.line, null)] : []
  })
}

/** What the product replaces or belongs to is another product. */
const otherProduct =
  /replac|korva|ersätt|part of|osa(?:na)? |del av|uses|based on|perustuu|bygger på|käyttää|använder/iu

const namesProduct = (passage: string, name: string): boolean =>
  sentences(passage).some((sentence) => sentence.toLowerCase().includes(name) && !otherProduct.test(sentence))

const aboutSecurity =
  /^(?:security|tietoturva|säkerhet|sikkerhed|beveiliging|reporting (?:a )?(?:security|vulnerab)|haavoittuvuu|sårbarhet)/iu

/** Mailboxes for personal data and for conduct take no reports of vulnerabilities. */
const otherMatter = /^[^@]*(?:tietosuoja|dataskydd|privacy|gdpr|dpo(?![a-z])|conduct|personuppgift)/u

function securityContacts(document: Document, headings: readonly Label[]): readonly StatedFact[] {
  const section = headings.find(({ text }) => aboutSecurity.test(text.trim().slice(0, 80)))
  if (!section) return []
  return addressesIn(document, section.line, section.endLine)
    .filter(({ value }) => !otherMatter.test(value))
    .map(({ value, line }) => ({ ...fact(document, 'security-contact', value, line, null), personal: true }))
}

function statusOf(document: Document): readonly StatedFact[] {
  const found = statusIn(document)
  return found ? [fact(document, 'status', found.status, found.line, null)] : []
}

/** What the README of the product states. `others`: what other artefacts state; names among them are looked for. */
export async function fromReadme(
  inventory: Inventory,
  others: readonly StatedFact[] = [],
): Promise<readonly StatedFact[]> {
  const [first] = (await readings(inventory, ['readme'])).readings
  if (!first) return []
  const { document } = first
  const headings = document.labels.filter(({ kind }) => kind === 'heading').slice(0, mostHeadings)
  const licences = headings.filter(({ text, depth }) => depth > 1 && licenceHeading.test(text.slice(0, 80)))
  const licence = licences.flatMap((heading) => licenceUnder(document, heading)).slice(0, 1)
  return [
    ...nameIn(document),
    ...namesUsed(document, others),
    ...(licence.length > 0 ? licence : licenceBadge(document)),
    ...statusOf(document),
    ...securityContacts(document, headings),
  ]
}
