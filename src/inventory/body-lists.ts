import { bodiesIn, bodyNamed, type Mention, type PublicBody } from './public-bodies.ts'

/** A body as a text names it. */
export interface NamedBody {
  /** As written; in the nominative, where it was in another case and the body is known. */
  name: string
  /** The Finnish public body that it is; null: it is not in the list. */
  body: PublicBody | null
  /** The words of the text by which its place is found again. */
  written: string
}

/** What a list names. `whole`: nothing in it was left out that could be a name, and it does not say that there are more. */
export interface BodyList {
  bodies: readonly NamedBody[]
  whole: boolean
}

/** Words that make a name that of a public body or another organisation. */
const organisation =
  /kunta(?:yhtymä)?$|kuntayhtymä|kaupunki$|hyvinvointialue|maakunta|virasto|ministeriö|laitos$|liitto$|keskus$|^stad$|stad$|kommun$|samkommun|välfärdsområde|^region|verket$|myndighet|^city$|municipality|^county$|council$|gemeente|kommune$|agency|ministry|association|^oy$|^ab$|^ry$/iu

/** Words that begin with a capital letter at the start of a sentence and name nobody. */
const nobody =
  /^(?:the|a|an|we|its|this|these|each|all|kukin|jokainen|kaikki|kunnat|kunta|kaupunki|kaupungit|omistajat?|omistavat|tuotteen|palvelun|varje|alla|kommunerna|ägarna|ägare|owners?|project|members?|organisations?|none|no|ei|ingen|avoin|open)$/iu

/** "And others": the list does not name all. */
const andOthers =
  /(?<!\p{L})(?:mm\.|m\.m\.|muun muassa|esim\.|esimerkiksi|bl\.\s?a\.|bland annat|t\.\s?ex\.|till exempel|among others|e\.g\.|such as|including|for example|etc|jne|osv|m\.\s?fl\.|ym\.|muut|muita|andra|others?)(?!\p{L})/iu

const longestList = 500

const asName = (part: string): string =>
  part
    .trim()
    .replace(/^(?:the|both|både|sekä|ja|och|and)\s+/iu, '')
    .replace(/[\s.:;!?]+$/u, '')

/** A municipality by one word, or at most five words that say what kind of body it is. */
function looksLikeBody(name: string): boolean {
  const words = name.split(/\s+/u)
  if (name.length > 60 || !/^\p{Lu}/u.test(name) || nobody.test(name)) return false
  if (words.length === 1) return /^\p{Lu}[\p{L}’'-]{2,}$/u.test(name) && !name.endsWith('-')
  return words.length <= 5 && words.some((word) => organisation.test(word))
}

/** Does a name say that it is one of an organisation? A word without such a part may be somebody's surname. */
export const isOrganisation = (name: string): boolean => name.split(/\s+/u).some((one) => organisation.test(one))

const separator = /,|;|\n|&|(?<![\p{L}])(?:ja|sekä|och|samt|and|og)(?![\p{L}])|(?<=[.!?])\s/u
const bilingual = /\s\/\s|(?<=\p{L})\/(?=\p{L})/u

/** Conjunctions inside a known name separate nothing: "Vantaan ja Keravan hyvinvointialue". */
function splitList(text: string, mentions: readonly Mention[]): readonly string[] {
  const names: string[] = []
  let marked = ''
  let at = 0
  for (const { start, end } of mentions) {
    marked += `${text.slice(at, start)}\u0001${names.length}\u0002`
    names.push(text.slice(start, end))
    at = end
  }
  const whole = (part: string): string => part.replace(/\u0001(\d+)\u0002/gu, (_, index) => names[Number(index)] ?? '')
  return `${marked}${text.slice(at)}`.split(separator).map(whole)
}

function toNamed(part: string): NamedBody | null {
  const written = asName(part)
  const body = bodiesIn(written).length > 0 ? bodyNamed(written, { listed: true }) : null
  if (body) return { name: nameOf(written, body), body, written }
  // A name and its translation, of which neither is known, are one body: "Gemeente Utrecht / Utrecht".
  const [first = ''] = written.split(bilingual)
  return looksLikeBody(asName(first)) ? { name: asName(first), body: null, written: asName(first) } : null
}

/** The name in the nominative: as written, else that of the list. */
function nameOf(written: string, body: PublicBody): string {
  const [mention] = bodiesIn(written)
  return mention && mention.case === 'nominative' && mention.certainty !== 'part'
    ? written.slice(mention.start, mention.end)
    : body.fi
}

/** A part of a body, by its last word: "Espoon kaupunki, Tietohallinto". */
const unit =
  /(?:hallinto|palvelut?|toimi|toimiala|yksikkö|osasto|toimisto|tiimi|ryhmä|johto|förvaltning(?:en)?|enhet(?:en)?|avdelning(?:en)?|sektorn?|tjänster|department|division|unit|services|office|team)$/iu

/** Leaves out what behind a known body says which part of it is meant. */
function withoutUnits(parts: readonly string[]): readonly string[] {
  const isKnown = (part: string | undefined): boolean => part !== undefined && (toNamed(part)?.body ?? null) !== null
  return parts.filter((part, index) => !(unit.test(asName(part)) && !isKnown(part) && isKnown(parts[index - 1])))
}

/** The bodies of a list, each once. */
function distinct(list: readonly NamedBody[]): readonly NamedBody[] {
  const seen = new Set<unknown>()
  return list.filter(({ body, name }) => {
    const key = body ?? name.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * The bodies that a list names: "Espoo, Oulun kaupunki ja Tampere (johtava)". Known bodies count in every form, others by a
 * name of one word or one that says what kind of body it is. What is neither is left out.
 */
export function bodyList(list: string): BodyList {
  const plain = list
    .slice(0, longestList)
    .replace(/[\u0001\u0002]/gu, ' ')
    .replace(/\([^()]{0,80}\)/gu, ' ')
  const parts = withoutUnits(splitList(plain, bodiesIn(plain)).filter((part) => asName(part) !== ''))
  const found = parts.map(toNamed)
  const missed = parts.some((part, index) => found[index] === null && /\p{Lu}/u.test(part))
  return {
    bodies: distinct(found.filter((one) => one !== null)),
    whole: !missed && !andOthers.test(list.slice(0, longestList)) && list.length <= longestList,
  }
}
