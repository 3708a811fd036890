import { foldName } from './body-forms.ts'
import type { PublicBody } from './body-index.ts'
import { bodiesIn, type Mention } from './body-mentions.ts'

export { isHostOf, type PublicBody, publicBodies } from './body-index.ts'
export { bodiesIn, type Mention } from './body-mentions.ts'

/** Names of bodies are short; a longer text is a sentence. */
const longestName = 200

/** What stands behind the name of a body makes it another one: a company, a school, a foundation that it owns. */
const another =
  /(?<!\p{L})(?:oy|ab|oyj|abp|ry|rf|ltd|inc|\p{L}*(?:yhtiö|säätiö|yliopisto|seura|seurakunta|yhdistys|kuntayhtymä|bolag|stiftelse|universitet|församling|förening|omist|äg|own)\p{L}*|company|foundation|university|association)(?!\p{L})/iu
const mostUnitWords = 8

/** Does the rest behind a name say nothing but which part of the body is meant: ", Tietohallinto"? */
function isUnit(rest: string, partMayFollow: boolean): boolean {
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? []
  return (partMayFollow || /^[,:;–—-]/u.test(rest)) && words.length <= mostUnitWords && !another.test(rest)
}

type Named = Pick<Mention, 'body' | 'certainty'>

/** The body that a text names from its first word on; null where the text is about something else, or about several. */
function named(text: string): Named | null {
  const plain = text.trim().replace(/^(?:the|den|det)\s+/iu, '')
  const [first, ...others] = bodiesIn(plain, { anyCase: true })
  if (!first || first.start > 0) return null
  if (others.some(({ body, certainty }) => body !== first.body && certainty === 'sure')) return null
  const rest = plain.slice(first.end).trim()
  // "Suomen Kuntaliitto ry" is the association itself, "Espoo ry" is not the city.
  if (first.body.kind === 'association' && /^(?:ry|rf|r\.y|r\.f)\.?$/iu.test(rest)) return first
  return rest === '' || (first.certainty !== 'part' && isUnit(rest, first.partMayFollow)) ? first : null
}

/** "Espoon kaupunki / Esbo stad", "Digi- ja väestötietovirasto (DVV)": the parts name one body, the first one at least. */
function namedByParts(name: string): Named | null {
  const parts = name
    .slice(0, longestName)
    .normalize('NFC')
    .replace(/[*_`"”“]/gu, '')
    .split(/\s*[/()|=]\s*/u)
    .map((part) => part.replace(/[\s.,;:!?]+$/u, ''))
    .filter((part) => part.trim() !== '')
  const found = parts.map(named)
  const [first] = found
  if (!first || found.some((one) => one && one.body !== first.body)) return null
  return found.some((one) => one?.certainty === 'sure') ? { body: first.body, certainty: 'sure' } : first
}

/**
 * The Finnish public body that a name means, in whatever form it is written: "Espoo", "Espoon kaupungille", "City of Espoo",
 * "Staden Esbo", "ESBO STAD", "Espoon kaupunki / Esbo stad", "Espoon kaupunki, Tietohallinto". Null: it is not known.
 * `listed`: it stands in a list of bodies, where a word such as "Salo" is one too.
 */
export function bodyNamed(name: string, { listed = false } = {}): PublicBody | null {
  if (name.length > longestName) return null
  const found = namedByParts(name)
  return found && (found.certainty === 'sure' || (listed && found.certainty === 'ambiguous')) ? found.body : null
}

/** Words that say what kind of body a name is of, in the languages of the neighbours too. */
const kinds =
  /^(?:kaupunki|kunta|stad|stads|staden|kommun|kommuns|kommunen|kommune|gemeente|city|town|municipality|council|of|the|van|de|den)$/u

/** The telling words of a name: "Aarhus Kommune" is "Aarhus", "Gemeente Utrecht" is "Utrecht". */
function tellingWords(name: string): string {
  const words = foldName(name.slice(0, longestName))
    .replace(/(kuntayhtymä|hyvinvointialue)\p{L}*/gu, '$1')
    .replace(/(samkommun)(?:en|ens|s)?(?!\p{L})/gu, '$1')
    .match(/[\p{L}\p{N}]+/gu)
  const telling = (words ?? []).filter((word) => !kinds.test(word))
  return (telling.length > 0 ? telling : (words ?? [])).join(' ')
}

/**
 * Do two names mean the same body? Null: one of them is not in the list and nothing else shows it. Bodies of other countries
 * are the same where their words are, and never told to be different ones.
 */
export function sameBody(a: string, b: string): boolean | null {
  const [one, other] = [bodyNamed(a, { listed: true }), bodyNamed(b, { listed: true })]
  if (one && one === other) return true
  if (tellingWords(a) === tellingWords(b) && tellingWords(a) !== '') return true
  return bodyNamed(a) && bodyNamed(b) ? false : null
}
