import vocabulary from '../generated/vocabulary.json' with { type: 'json' }
import type { Language } from '../model.ts'

/** One stem of a concept: where in a word it may stand. */
interface Stem {
  text: string
  place: 'whole' | 'start' | 'inside'
}

/** Languages whose compounds put the telling stem inside a word; English words match at their start only. */
const compounding = new Set(['fi', 'sv', 'da', 'nl', 'de'])
const shortestInside = 6

const toStem = (language: string, source: string): Stem => {
  if (source.startsWith('=')) return { text: source.slice(1), place: 'whole' }
  if (source.startsWith('^')) return { text: source.slice(1), place: 'start' }
  const inside = compounding.has(language) && source.length >= shortestInside
  return { text: source, place: inside ? 'inside' : 'start' }
}

let stems: ReadonlyMap<string, readonly Stem[]> | null = null

/** The stems of every concept, made once. */
function stemsByConcept(): ReadonlyMap<string, readonly Stem[]> {
  stems ??= new Map(
    Object.entries(vocabulary.concepts as Record<string, Record<string, string[]>>).map(([concept, languages]) => [
      concept,
      Object.entries(languages).flatMap(([language, list]) => list.map((source) => toStem(language, source))),
    ]),
  )
  return stems
}

/** All concepts of the vocabulary, in its order. */
export const concepts = (): readonly string[] => [...stemsByConcept().keys()]

const numbering = /^(?:§\s*)?(?:\d{1,3}|[ivx]{1,5}|[a-z])(?:[.)]\d{0,3}){1,6}\s+|^\d{1,3}\s+|^#+\s*/u
const prefix =
  /^(?:liite|bilaga|taulukko|tabell|table|annex|appendix|luku|kapitel|chapter|kuva)\s+\d{0,3}[a-z]?\s*[.:–-]\s*/u

/**
 * A label as it is compared: NFC, lower case, without numbering ("4.1 "), prefixes ("Liite 2: "), emphasis marks and
 * punctuation at its ends; words are set apart by single blanks.
 */
export function normaliseLabel(label: string): string {
  const plain = label
    .slice(0, 300)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*_`#"'“”’<>[\]()]/gu, ' ')
  const trimmed = plain.replace(/\s+/gu, ' ').trim()
  return trimmed
    .replace(prefix, '')
    .replace(numbering, '')
    .replace(/[\s.:;,!?–-]+$/u, '')
    .trim()
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

function stands(text: string, stem: Stem): boolean {
  for (let at = text.indexOf(stem.text); at >= 0; at = text.indexOf(stem.text, at + 1)) {
    if (stem.place === 'inside' || !isWordCharacter(text[at - 1])) {
      if (stem.place !== 'whole' || !isWordCharacter(text[at + stem.text.length])) return true
    }
  }
  return false
}

/** Words that look like a concept and are another thing in software documents. */
const decoys: readonly RegExp[] = [
  /\barchitectur\w* decision/u,
  /\bdecision records?\b/u,
  /\brole[- ]based/u,
  /\bpermissions?\b/u,
  /\bproject organi[sz]ation\b/u,
  /\bgithub sponsors?\b/u,
]

/** Does a label name this concept? `label` as written. */
export function names(label: string, concept: string): boolean {
  const text = normaliseLabel(label)
  return (stemsByConcept().get(concept) ?? []).some((stem) => stands(text, stem))
}

const found = new Map<string, ReadonlySet<string>>()

/** The concepts that the label of a heading, bold line or table row names; none for a label of more than 12 words. */
export function conceptsIn(label: string): ReadonlySet<string> {
  const text = normaliseLabel(label)
  const known = found.get(text)
  if (known) return known
  const set = new Set<string>()
  if (text && text.split(' ').length <= 12 && !decoys.some((decoy) => decoy.test(text))) {
    for (const [concept, list] of stemsByConcept()) if (list.some((stem) => stands(text, stem))) set.add(concept)
  }
  if (found.size < 5000) found.set(text, set)
  return set
}

/** A few readable words for a concept, to say what was looked for; the concept's own name where the vocabulary has none. */
export function words(concept: string, language: Language): readonly string[] {
  const table = vocabulary.words as Record<string, Record<Language, string[]>>
  return table[concept]?.[language] ?? [concept.replaceAll('_', ' ')]
}
