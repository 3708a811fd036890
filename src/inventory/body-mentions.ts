import { foldName, type NameCase } from './body-forms.ts'
import { type BodyForm, bodyForm, isMunicipality, longestForm, type PublicBody } from './body-index.ts'

/**
 * A Finnish public body that a text mentions. `sure`: it means the body itself. `ambiguous`: the word is also an ordinary
 * one ("Salo"). `part`: the name belongs to something else, or to something of the body ("Turun yliopisto", "Oulu-tiimi").
 */
export interface Mention {
  body: PublicBody
  /** Offsets in the text, UTF-16 code units; `end` is behind the last one. */
  start: number
  end: number
  certainty: 'sure' | 'ambiguous' | 'part'
  /** Case of the whole: "Espoon kaupunki" is a nominative, "Espoon kaupungin" a genitive. */
  case: NameCase
  /** A part of the body may follow: "Espoon kaupungin tietohallinto", "City of Espoo Digital Services". */
  partMayFollow: boolean
}

interface Token {
  text: string
  folded: string
  start: number
  end: number
}

const words = /[\p{L}\p{N}]+(?:['’‐‑–-][\p{L}\p{N}]+|:\p{Ll}{1,5}(?![\p{L}\p{N}]))*/gu
/** Longer texts are looked at up to here. */
const longest = 50_000

const tokensOf = (text: string): readonly Token[] =>
  [...text.slice(0, longest).matchAll(words)].map((match) => ({
    text: match[0],
    folded: foldName(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))

const municipalHead =
  /^(?:kaupun(?:ki|gin|kia|kiin|kina|gissa|gista|gilla|gilta|gille|giksi|git|kien)|kun(?:ta|nan|taa|taan|tana|nassa|nasta|nalla|nalta|nalle|naksi|nat|tien)|stads?|kommuns?|city|municipality)$/u
const nominativeHead = /^(?:kaupunki|kaupungit|kunta|kunnat|stad|kommun|city|municipality)$/u
const genitiveHead = /^(?:kaupungin|kaupunkien|kunnan|kuntien|stads|kommuns)$/u
const caseOfHead = (head: string): NameCase =>
  nominativeHead.test(head) ? 'nominative' : genitiveHead.test(head) ? 'genitive' : 'other'
const kindBefore = /^(?:staden|stadens|kommunen|kommunens)$/u
const kindOf = /^(?:city|town|municipality|cities|towns|municipalities)$/u

/** Participles and conjunctions behind a genitive: "Espoon omistama" speaks of Espoo, "Espoon seurakunta" does not. */
const afterGenitive =
  /^(?:omist|rahoit|kehittäm|ylläpitäm|hallinnoim|johtam|tilaam|tuottam|ja$|sekä$|tai$|och$|samt$|eller$|and$|or$)/u
const places =
  /^(?:region|area|university|district|harbour|port|metropolitan|seutu|seudun|universitet|domkyrka|regionen)$/u

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
const isBlank = (gap: string): boolean => gap.length > 0 && gap.length < 20 && /^\s+$/u.test(gap)
const insideName = (gap: string): boolean => gap.length < 20 && /^[-‐–]?\s+[-–—]?\s*$/u.test(gap)

/** A text with its words. */
interface Scan {
  text: string
  tokens: readonly Token[]
  anyCase: boolean
}

/** What stands between a token and the next one. */
function gapAfter({ text, tokens }: Scan, at: number): string {
  const [one, next] = [tokens[at], tokens[at + 1]]
  return one && next ? text.slice(one.end, next.start) : ''
}

/** The token behind or before one, when only blanks stand between. */
const tokenBehind = (scan: Scan, at: number): Token | null =>
  isBlank(gapAfter(scan, at)) ? (scan.tokens[at + 1] ?? null) : null
const tokenBefore = (scan: Scan, at: number): Token | null =>
  isBlank(gapAfter(scan, at - 1)) ? (scan.tokens[at - 1] ?? null) : null

/** A form, and how many tokens it takes. */
interface Found {
  form: BodyForm
  length: number
}

/** The longest form that begins at a token. */
function formAt(scan: Scan, at: number): Found | null {
  const first = scan.tokens[at]!
  if (!scan.anyCase && !isCapital(first.text)) return null
  for (let length = longestForm(first.folded); length > 0; length -= 1) {
    const part = scan.tokens.slice(at, at + length)
    if (part.length < length) continue
    if (!part.slice(1).every((_, index) => insideName(gapAfter(scan, at + index)))) continue
    const form = bodyForm(part.map(({ folded }) => folded).join(' '))
    if (form && (!form.short || first.text === first.text.toUpperCase())) return { form, length }
  }
  return shortWithEnding(first)
}

/** "HSL:n": an abbreviation with the ending of a case. */
function shortWithEnding({ text }: Token): Found | null {
  const [name = '', ending] = text.split(':')
  const form = ending === undefined || name !== name.toUpperCase() ? undefined : bodyForm(foldName(name))
  return form ? { form: { ...form, case: ending === 'n' || ending === 's' ? 'genitive' : 'other' }, length: 1 } : null
}

/** Does a bare name, from one token to another, mean the municipality itself? */
function certaintyOf(scan: Scan, form: BodyForm, from: number, to: number): Mention['certainty'] {
  const [before, next] = [tokenBefore(scan, from), tokenBehind(scan, to)]
  if (before?.folded === 'of' && !kindOf.test(tokenBefore(scan, from - 1)?.folded ?? '')) return 'part'
  if (form.case === 'genitive' && next && !afterGenitive.test(next.folded)) return 'part'
  if (form.case === 'nominative' && next && (places.test(next.folded) || isCapital(next.text))) return 'part'
  if (!form.ambiguous) return 'sure'
  return before && isCapital(before.text) ? 'part' : 'ambiguous'
}

/** Where a name begins with what says what kind of body it is: "City of Espoo", "Staden Esbo". */
function kindStart(scan: Scan, at: number): number | null {
  const before = tokenBefore(scan, at)
  if (before && kindBefore.test(before.folded)) return before.start
  const kind = before?.folded === 'of' ? tokenBefore(scan, at - 1) : null
  return kind && kindOf.test(kind.folded) ? kind.start : null
}

interface Step {
  mention: Mention
  /** The token to go on with. */
  next: number
}

/** A municipality: with a word that says so behind or before it, or bare. */
function municipalityAt(scan: Scan, at: number, { form, length }: Found): Step {
  const last = at + length - 1
  const withKind = kindStart(scan, at)
  const start = withKind ?? scan.tokens[at]!.start
  const head = tokenBehind(scan, last)
  const step = (to: number, certainty: Mention['certainty'], name: NameCase): Step => ({
    mention: {
      body: form.body,
      start,
      end: scan.tokens[to]!.end,
      certainty,
      case: name,
      partMayFollow: name === 'genitive' || withKind !== null,
    },
    next: to + 1,
  })
  if (head && form.case !== 'other' && municipalHead.test(head.folded))
    return step(last + 1, 'sure', caseOfHead(head.folded))
  return step(last, withKind === null ? certaintyOf(scan, form, at, last) : 'sure', form.case)
}

function mentionAt(scan: Scan, at: number): Step | null {
  const found = formAt(scan, at)
  if (!found) return compoundAt(scan, at)
  const { form, length } = found
  if (isMunicipality(form.body)) return municipalityAt(scan, at, found)
  const [first, last] = [scan.tokens[at]!, scan.tokens[at + length - 1]!]
  const certainty = form.ambiguous ? 'ambiguous' : 'sure'
  const partMayFollow = form.case === 'genitive'
  return {
    mention: { body: form.body, start: first.start, end: last.end, certainty, case: form.case, partMayFollow },
    next: at + length,
  }
}

/** "HSL-kuntayhtymä", "HUS-yhtymän": the body itself. */
const jointEnding = /^(?:kuntayhtymä|yhtymä|samkommun)((?:n|s|lle|lla|ltä|llä|ssä|stä|en|ens)?)$/u

/** "Oulu-tiimi", "Espoon-voltti": something that is called after the body. */
function compoundAt(scan: Scan, at: number): Step | null {
  const { text, folded, start, end } = scan.tokens[at]!
  if (!folded.includes('-') || (!scan.anyCase && !isCapital(text))) return null
  const hyphen = folded.indexOf('-')
  const form = bodyForm(folded.slice(0, hyphen))
  const ending = jointEnding.exec(folded.slice(hyphen + 1))
  const isWritten = !form?.short || text.slice(0, hyphen) === text.slice(0, hyphen).toUpperCase()
  if (form?.body.kind === 'joint' && ending && isWritten) {
    const name: NameCase = ending[1] === '' ? 'nominative' : /^n|s$/u.test(ending[1]!) ? 'genitive' : 'other'
    return {
      mention: { body: form.body, start, end, certainty: 'sure', case: name, partMayFollow: name === 'genitive' },
      next: at + 1,
    }
  }
  if (!form || form.short || form.ambiguous || form.case === 'other') return null
  return {
    mention: { body: form.body, start, end, certainty: 'part', case: 'nominative', partMayFollow: false },
    next: at + 1,
  }
}

const listGap = /^\s*(?:[,;/&]\s*)?(?:(?:ja|sekä|och|samt|and|og)\s)?\s*$/iu

/** An ordinary word in a list beside a body is a body: "Turku ja Salo". */
function inLists(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = []
  let chain: Mention[] = []
  const close = (): void => {
    const known = chain.some(({ certainty }) => certainty === 'sure')
    result.push(
      ...chain.map((one) => (known && one.certainty === 'ambiguous' ? { ...one, certainty: 'sure' as const } : one)),
    )
    chain = []
  }
  for (const mention of mentions) {
    const before = chain.at(-1)
    const gap = before ? text.slice(before.end, mention.start) : ''
    if (before && (gap.length > 20 || gap.trim() === '' || !listGap.test(gap))) close()
    chain.push(mention)
  }
  close()
  return result
}

/**
 * The Finnish public bodies that a text mentions, in its order, in any case and in Finnish, Swedish or English. Time grows
 * with the length of the text; what stands behind 50,000 characters is not looked at. `anyCase`: also in small letters.
 */
export function bodiesIn(text: string, { anyCase = false } = {}): readonly Mention[] {
  const scan: Scan = { text, tokens: tokensOf(text), anyCase }
  const mentions: Mention[] = []
  for (let at = 0; at < scan.tokens.length; ) {
    const found = mentionAt(scan, at)
    if (found) mentions.push(found.mention)
    at = found?.next ?? at + 1
  }
  return inLists(text, mentions)
}
