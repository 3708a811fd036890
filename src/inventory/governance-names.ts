import { names } from './concepts.ts'

/** Words that say what kind of body or part somebody is: they tell two holders apart no more than "the" does. */
const generic =
  /^(?:kaupun|kunta|kunna|kuntayht|hyvinvointi|ministeri|virasto|stad(?:en|s)?$|kommun|samkommun|city$|of$|the$|municipal|region|council|gemeente|van$|de$|den$|der$|von$|af$|ja$|och$|and$|oy$|oyj$|ab$|ry$|ltd$|inc$|gmbh$|pj$|puheenjohtaj|varapuheenj|varapj|jäsen|sihteeri|chair|ordförande|sekreterar|secretary|vice|member|medlem|edustaj|representa|yhteyshenk|kontakt|contact)/u
const separators = /[,;:&|()[\]/•\n]|\s[-–—]\s|[.!?](?:\s|$)|(?<!\p{L})(?:ja|sekä|och|samt|and|og|en)(?!\p{L})/u
const roleWords = ['owner', 'steering', 'product_manager', 'openness', 'integrator', 'maintainer', 'roles', 'community']
const address = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|https?:\/\/\S{1,300}/gu
/** A text without mail and web addresses: "tuote@oulu.example" names no holder. */
export const withoutAddresses = (text: string): string => text.replace(address, ' ')
const handle = /(?<![\w@])@[\w-]{2,39}(?:\/[\w-]{1,100})?/gu

const chunk = 280
const overlap = 60

/** Does a text of any length name a concept? Labels are short, sentences are not. */
export function mentions(text: string, concept: string): boolean {
  for (let at = 0; at === 0 || at < Math.min(text.length, 2000); at += chunk - overlap)
    if (names(text.slice(at, at + chunk), concept)) return true
  return false
}

/** Who has a role, as words to compare: never told to anybody. */
export type Name = readonly string[]

const capital = (word: string): boolean => /^\p{Lu}/u.test(word)
const isGeneric = (word: string): boolean => generic.test(word.toLowerCase())

/** "Oulun kaupunki" is a name, "approves the roadmap" is none: every word begins with a capital or is generic. */
function nameOf(segment: string): Name | null {
  const words = segment.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  if (words.length === 0 || words.length > 5 || !words.every((word) => capital(word) || isGeneric(word))) return null
  const telling = words.filter(
    (word) => word.length > 1 && !isGeneric(word) && !roleWords.some((role) => names(word, role)),
  )
  return telling.length > 0 ? telling.map((word) => word.toLowerCase()) : null
}

/**
 * The names that a cell, a list item or the rest of a bold line holds: "Espoo, Oulun kaupunki ja Tampere (pj)". A text
 * that begins with one word in a capital and goes on in small ones is a sentence and names nobody.
 */
export function namesIn(source: string): readonly Name[] {
  const plain = source.slice(0, 1000).normalize('NFC')
  const handles = [...plain.matchAll(handle)].map(([word]): Name => [word.toLowerCase()])
  const segments = withoutAddresses(plain)
    .replace(handle, ' ')
    .split(separators)
    .map((segment) => segment.trim())
    .filter((segment) => /\p{L}{2}/u.test(segment))
  const found = segments.map(nameOf)
  const named = found.filter((name) => name !== null)
  // "Oulun kaupunki, tekninen toimi" is a name with a unit behind it, "Valmistelee, päättää …" is no name.
  const opensSentence = named.length === 1 && found[0] != null && segments.length > 1 && !/\s/u.test(segments[0]!)
  return [...(opensSentence ? [] : named), ...handles]
}

/** Endings that Finnish and Swedish put to a name, with what may change before them: "Turku", "Turun". */
const ending = /^(?:\p{L}{0,2}n|s|ens?|ss[aä]|st[aä]|l[lt][aä]|lle|t[aä]|[aä])$/u

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** One letter more, less or other: a corrected slip. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false
  const start = commonStart(a, b)
  const rest = [a.slice(start), b.slice(start)] as const
  return rest[0].slice(1) === rest[1].slice(1) || rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1)
}

/** Is it the same word, in another case ("Turku", "Turun") or with a slip corrected? */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const start = commonStart(a, b)
  if (start >= 3 && start >= Math.min(a.length, b.length) / 2) {
    const ends = [a.slice(start), b.slice(start)]
    if (ends.every(({ length }) => length <= 3) && ends.some((end) => ending.test(end))) return true
  }
  return oneSlip(a, b)
}

/** Are two texts the same but for corrected slips? Figures are no slips. */
export function sameButForSlips(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at] || (!/\d/u.test(word) && oneSlip(word, b[at]!)))
}

/** Does half of a name, or more, stand among these words? */
export function standsAmong(name: Name, words: ReadonlySet<string>): boolean {
  const hits = name.filter((part) => words.has(part) || [...words].some((word) => sameWord(part, word)))
  return hits.length * 2 >= name.length
}
