/** One text → the licence it is. Never guesses: what is not certain has a reason instead of an expression. */
import type { LicenceEvidence } from '../artefact.ts'
import type { Text } from '../model.ts'
import type { Effort } from './licence-align.ts'
import { afterAppendix, type Found, outside, ownPart } from './licence-around.ts'
import { tyingLine } from './licence-beside.ts'
import { restrictionIn } from './licence-differences.ts'
import { euplByStructure } from './licence-eupl.ts'
import { familyOf, idsOf, isOpen, isSettled, standardExpression } from './licence-expression.ts'
import { licenceIndex } from './licence-index.ts'
import { bestFits, type Fit } from './licence-match.ts'
import { namedLicences, plainSentence } from './licence-names.ts'
import * as reasons from './licence-reasons.ts'
import { sentencesOf } from './licence-sentence.ts'
import { endOfTerms, licenceHashes, licenceWords, type Words } from './licence-text.ts'

export interface Identified {
  /** SPDX expression, or null when it is not certain. */
  expression: string | null
  /** The expression with `-only` and `-or-later` left open (`GPL-3.0`); null when the licence is not known. */
  family: string | null
  /** 0-1; 1 = equal text, a modified text has 0.5 at most. */
  confidence: number
  /** Words that the text has and the licence has not. */
  added: readonly string[]
  /** All licences whose texts stand in it, when there is more than one. */
  several: readonly string[]
  source: LicenceEvidence['source']
  /** The licence that it is or most resembles. */
  nearest: string | null
  /** Line of the licence's first word, from 1. */
  line: number
  reason: Text | null
  /**
   * The text before and after the licence, where people write which versions they mean. Of a GNU licence only what
   * stands before it: the advice after it holds a sample notice that says "or any later version".
   */
  around: string
}

const nothing: Identified = {
  expression: null,
  family: null,
  confidence: 0,
  added: [],
  several: [],
  source: 'text',
  nearest: null,
  line: 1,
  reason: null,
  around: '',
}

async function exact(words: Words): Promise<Found | null> {
  const { default: table } = await import('../generated/licence-hashes.json', { with: { type: 'json' } })
  const ids = new Map(
    Object.entries(table.hashes).flatMap(([id, hashes]) => hashes.match(/.{12}/g)!.map((hash) => [hash, id])),
  )
  for (const { hash, from } of licenceHashes(words)) {
    const id = ids.get(hash)
    // A title with a number may name another version: then the matcher has to look.
    if (id === undefined || words.words.slice(0, from).some((word) => /^\p{N}/u.test(word))) continue
    const end = endOfTerms(words.words)
    return {
      id,
      open: table.open.includes(id),
      start: from,
      end,
      similarity: 1,
      added: [],
      missing: [],
      modified: false,
    }
  }
  return null
}

/** Among licences whose texts fit equally well: the one that the text names in or just before its first lines. */
function named(fits: readonly Fit[], words: readonly string[]): Fit | null {
  const [first] = fits
  if (first === undefined || fits.every(({ match }) => match.licence.id === first.match.licence.id))
    return first ?? null
  const { start } = first.match
  const opening = ` ${words.slice(Math.max(0, start - 40), start + 40).join(' ')} `
  const fitting = fits.filter(({ match }) =>
    opening.includes(` ${licenceWords(match.licence.name.replace(/["“”]/g, '')).words.join(' ')} `),
  )
  return fitting.length === 1 ? fitting[0]! : null
}

const maxRounds = 6
/** Takes the place of words already explained; no licence has it. */
const gone = '\u0000'

/** Beside another licence a changed text counts as one only where most of a long one is there. */
const counts = ({ modified, similarity, match }: Fit) => !modified || (similarity >= 0.8 && match.matched >= 100)

interface Similar {
  found: readonly Found[]
  /** Licences of one text, when nothing tells which is meant. */
  alike: readonly string[]
}

async function similar({ words: all, statements }: Words, effort: Effort): Promise<Similar> {
  const index = await licenceIndex()
  const words = [...all]
  const found: Found[] = []
  for (let round = 0; round < maxRounds; round++) {
    const fits = bestFits(words, statements, index, effort)
    const fit = named(fits, words)
    if (fit === null && fits.length > 0 && found.length === 0)
      return { found: [], alike: [...new Set(fits.map(({ match }) => match.licence.id))] }
    if (fit === null || (found.length > 0 && !counts(fit))) break
    const { match, similarity, added, missing, modified } = fit
    const { start, end } = match
    const { id, open } = match.licence
    found.push({ id, open, start, end, similarity, added, missing, modified })
    words.fill(gone, start, end)
  }
  return { found: found.sort((a, b) => a.start - b.start), alike: [] }
}

/** Is the rest in another language than the licences (the EUPL is often given in two)? */
async function isForeign(words: readonly string[], found: readonly Found[]): Promise<boolean> {
  const { numberOf } = await licenceIndex()
  const inside = new Uint8Array(words.length)
  for (const { start, end } of found) inside.fill(1, start, end)
  const rest = words.filter((_, at) => inside[at] === 0)
  return rest.filter((word) => word.length > 3 && numberOf.has(word)).length < rest.length * 0.4
}

const clearChoice = /\bdual[- ]licen|\b(?:under|of) either\b|\beither of the following licen|\byou may choose\b/
const choice = /\bdual[- ]|\beither\b|\bat your (?:option|choice)\b|\bor\b|\bchoose\b|\bvalintasi\b|\bvalfritt\b/

/** The LGPL 3.0 is written as an addition to the GPL 3.0, whose text often stands in the same file. */
const isLesser = (ids: readonly string[]) => ids.length === 2 && ids.includes('GPL-3.0') && ids.includes('LGPL-3.0')

function combined(ids: readonly string[], around: string): string | null {
  if (ids.length === 1) return ids[0]!
  if (isLesser(ids)) return 'LGPL-3.0'
  const plain = plainSentence(around)
  if (ids.length !== 2 || ids.some(isOpen)) return null
  const mentioned = namedLicences(around)
  const chosen = clearChoice.test(plain) || (choice.test(plain) && ids.every((id) => mentioned.includes(id)))
  return chosen ? ids.join(' OR ') : null
}

async function judged(whole: string, all: Words, everything: readonly Found[]): Promise<Identified> {
  const first = everything[0]!
  const own = ownPart(whole, all, first)
  const text = own.text
  const words: Words = {
    words: all.words.slice(0, own.words),
    lines: all.lines.slice(0, own.words),
    statements: all.statements,
  }
  const found = everything.filter(({ start }) => start < own.words)
  const ids = [...new Set(found.map(({ id }) => id))]
  const rest = outside(text, words, found)
  const base: Identified = {
    ...nothing,
    confidence: Math.min(...found.map((each) => each.similarity)),
    several: ids.length > 1 && !isLesser(ids) ? ids : [],
    nearest: first.id,
    line: words.lines[first.start] ?? 1,
    around: rest.notice,
  }
  const changed = found.find(({ modified }) => modified)
  const restriction = restrictionIn([rest.text, ...all.statements.map((each) => each.text)].join('\n'))
  if (changed !== undefined || restriction !== null) {
    const added = [...(changed?.added ?? []), ...(restriction === null ? [] : [restriction])]
    const { id, missing } = changed ?? first
    const reason = reasons.modifiedText(id, added, missing)
    return { ...base, nearest: id, confidence: Math.min(0.5, base.confidence), added, reason }
  }
  const stated = words.statements.map((each) => ({ line: words.lines[each.before] ?? 1, text: `\n${each.text}` }))
  const tied = tyingLine(rest.lines) ?? tyingLine(stated)
  if (tied !== null) {
    return { ...base, confidence: Math.min(0.5, base.confidence), reason: reasons.conditionBeside(first.id, tied) }
  }
  const matched = found.reduce((sum, { start, end }) => sum + end - start, 0)
  if (rest.words > 250 + matched * 0.3 && !(first.id.startsWith('EUPL') && (await isForeign(words.words, found)))) {
    return { ...base, confidence: Math.min(0.5, base.confidence), reason: reasons.otherTextBeside(first.id) }
  }
  const expression = combined(ids, rest.text)
  if (expression === null) return { ...base, reason: reasons.severalTexts(ids) }
  return settled({ ...base, expression })
}

/** Leaves the expression open where the text does not tell `-only` from `-or-later`. */
function settled(identified: Identified): Identified {
  const { expression } = identified
  if (expression === null) return identified
  if (isSettled(expression)) {
    return {
      ...identified,
      family: idsOf(expression).length === 1 ? familyOf(expression) : expression,
      nearest: expression,
    }
  }
  return {
    ...identified,
    expression: null,
    family: expression,
    nearest: expression,
    reason: reasons.openVersion(expression),
  }
}

function asExpression(text: string): Identified | null {
  const line = text.trim()
  if (line.length === 0 || line.length > 300 || line.includes('\n')) return null
  const expression = standardExpression(line.replace(/^.{0,6}SPDX-License-Identifier:/i, ''))
  return expression === null ? null : settled({ ...nothing, expression, confidence: 1, source: 'expression' })
}

const licensing = /\blicen[cs]|\bpublic domain\b|\bwaive\b|lisens|\breleased under\b|\bterms of\b/

/** Words of which every licence text has one; a short file without them points to a licence, and needs no comparison. */
const terms = /warrant|liab|permitted|permission|redistribut|\bas is\b|hereby|\bterms and conditions for\b/i

/** A short file with terms of its own only gives the licence that it names when it says that it does. */
const grants =
  /\b(?:licensed|released|published|distributed|available|provided|covered) (?:\w+ ){0,2}under\b|\bthrough the\b|\bterms of the\b/

const linesOf = (text: string) => text.split('\n').map((each, n) => ({ line: n + 1, text: each }))

/** Sentences that compare their licence with another one. */
const compared =
  /\b(?:version|variant|form) of the\b|\bsimilar to\b|\bcompatible with\b|\bessentially\b|\b(?:based|modelled|modeled) on\b|\bderived from\b|\binspired by\b|\binstead of\b|\brather than\b|\bunlike\b/

/** A short file that names a licence instead of holding its text: the Apache notice, a summary of CC0. */
function asNotice(text: string, words: Words): Identified | null {
  const plain = plainSentence(text)
  const ids = namedLicences(text)
  if (ids.length === 0 || words.words.length > 400 || !licensing.test(plain)) return null
  const naming = sentencesOf(text.replace(/\s+/g, ' ')).filter((each) => namedLicences(each).length > 0)
  if (naming.length > 0 && naming.every((each) => compared.test(plainSentence(each)))) return null
  if (terms.test(text) && !grants.test(plain)) return null
  const line = text.split('\n').findIndex((each) => namedLicences(each).length > 0) + 1
  const base = { ...nothing, source: 'notice' as const, nearest: ids[0]!, line: Math.max(1, line), around: text }
  const restriction = restrictionIn(text)
  if (restriction !== null)
    return { ...base, added: [restriction], reason: reasons.modifiedText(ids[0]!, [restriction], []) }
  const tied = terms.test(text) || /\bexception/i.test(text) ? tyingLine(linesOf(text)) : null
  if (tied !== null) return { ...base, reason: reasons.conditionInNotice(ids[0]!, tied) }
  const several = ids.length > 1 ? ids : []
  const either = ids.length === 2 && choice.test(plain) && ids.every((id) => !isOpen(id))
  if (ids.length > 1 && !either) return { ...base, several, reason: reasons.severalTexts(ids) }
  return settled({ ...base, several, expression: ids.join(' OR '), confidence: 0.9 })
}

/** Identifies one text and tells where and how sure. `effort` counts what it cost. */
export async function identifyText(text: string, effort: Effort = { steps: 0 }): Promise<Identified> {
  const expression = asExpression(text)
  if (expression !== null) return expression
  const words = licenceWords(text)
  if (words.words.length === 0) return { ...nothing, reason: reasons.emptyText() }
  const equal = await exact(words)
  // A second licence may follow the advice at the end: then the matcher has to look.
  if (equal !== null && words.words.length - afterAppendix(words.words, equal.end) < 40)
    return judged(text, words, [equal])
  const notice = asNotice(text, words)
  if (notice !== null && !terms.test(text)) return notice
  const { found, alike } = words.words.length < 15 ? { found: [], alike: [] } : await similar(words, effort)
  const eupl = found.every(({ modified }) => modified) ? euplByStructure(text) : null
  if (eupl !== null && found.every(({ id }) => id !== eupl))
    return { ...nothing, nearest: eupl, reason: reasons.unknownLanguage(eupl), around: text.slice(0, 800) }
  if (found.length > 0) return judged(text, words, found)
  if (alike.length > 0) return { ...nothing, nearest: alike[0]!, reason: reasons.sameText(alike), around: text }
  return notice ?? { ...nothing, reason: reasons.unknownText(), around: text }
}
