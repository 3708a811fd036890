/** READMEs that offer a choice of licences, of which the licence file holds one only. */
import { familyOf } from './licence-expression.ts'
import { laterWords, licencesIn, type Named, namedLicences, plainSentence, versionlessIn } from './licence-names.ts'
import { isBeside, isStatement, sentencesOf, withMit } from './licence-sentence.ts'

export interface Choice {
  /** SPDX ids, and names without a version ("EUPL"), in the order named. */
  names: readonly string[]
  /** The ids joined by OR, or null when the words leave open how the licences go together. */
  expression: string | null
}

/** A choice and the line (from 1) of the paragraph that states it. */
export interface ChoiceAt extends Choice {
  path: string
  line: number
}

// Tried on one sentence in lower case (see plainSentence); repetitions are bounded.
const dual =
  /\bdual(?:ly)?\b|\bdouble[- ]licens|\bunder either\b|\b(?:either|one|any) of (?:the )?(?:following|these)\b|\bat your (?:option|choice)(?! any later)(?!\) any later)|\byour choice of\b|\byou (?:may|can) choose\b|kaksoislisen|rinnakkaislisen|valintasi mukaan|valinnaisesti|dubbel ?licens|dubbellicens|\bvalfritt\b|dobbelt ?licens|dobbeltlicens|naar keuze|dubbele licentie|wahlweise|doppel-?lizen/
const or = /^(?:or|tai|eller|of|oder|ou)$/
const bothWays = /\b(?:and ?\/ ?or|ja ?\/ ?tai|och ?\/ ?eller|og ?\/ ?eller|en ?\/ ?of|und ?\/ ?oder)\b/
/** A licence for this and another for that: no choice. */
const shared =
  /\b(?:but|while|whereas|mutta|kun taas|men|medan|mens|maar|terwijl|aber|während)\b|\bfor (?:the |our |all )?(?:\S{1,30} ){0,2}(?:code|documentation|docs|content|data|rest|extensions?|images?|fonts?|icons?|others?)\b|\b(?:rest|everything else|other content|respectively|except|excluding|unless)\b|\b(?:muu|muut|paitsi|lukuun ottamatta|övrig\w{0,2}|förutom|utom|overig\w{0,2}|øvrig\w{0,2}|außer)\b/

/** One entry a name: overlapping names are one, a settled one before an open one. */
function distinct(named: readonly Named[]): readonly Named[] {
  const kept: Named[] = []
  for (const each of named) {
    const last = kept.at(-1)
    if (last === undefined || each.at >= last.end) kept.push(each)
    else {
      const settled = familyOf(last.id) === last.id ? each.id : last.id
      kept[kept.length - 1] = { id: settled, at: last.at, end: Math.max(last.end, each.end) }
    }
  }
  return kept
}

/** What stands between two names, without brackets, addresses and "or later". */
const between = (plain: string, a: Named, b: Named): string =>
  plain
    .slice(a.end, b.at)
    .replace(laterWords, ' ')
    .replace(/^[^\s\p{L}]{0,3}[a-z]{0,12} ?\([^()]{0,200}\)/u, ' ')
    .replace(/\([^()]{0,200}\)|https?:\/\/\S{1,300}/g, ' ')

type Joint = 'or' | 'unclear' | 'none'

function joint(text: string): Joint {
  if (bothWays.test(text) || /^(?: license)?[^\p{L}]*\/[^\p{L}]*$/u.test(text)) return 'unclear'
  const words = text.match(/[\p{L}]+/gu) ?? []
  if (!words.some((word) => or.test(word))) return 'none'
  return words.length <= 8 ? 'or' : 'unclear'
}

/** "Dual-licensed" between two names speaks of the second only. */
function isOffered(plain: string, named: readonly Named[]): boolean {
  const at = dual.exec(plain)?.index ?? -1
  return at >= 0 && (at <= named[0]!.at || at >= named.at(-1)!.at)
}

/** The choice between licences that a sentence offers for the product, or null. */
export function choiceIn(sentence: string): Choice | null {
  const plain = plainSentence(withMit(sentence.slice(0, 2000)))
  const known = distinct(licencesIn(plain))
  const named = [...known, ...versionlessIn(plain)].sort((a, b) => a.at - b.at)
  const names = [...new Set(named.map(({ id }) => id))]
  if (names.length < 2 || names.length > 5 || isBeside(plain) || shared.test(plain)) return null
  const joints = named.slice(1).map((each, n) => joint(between(plain, named[n]!, each)))
  const offered = isOffered(plain, named)
  if (!offered && joints.every((each) => each === 'none')) return null
  const clear = known.length === named.length && !joints.includes('unclear') && (offered || joints.includes('or'))
  return { names, expression: clear ? names.join(' OR ') : null }
}

export const licenceHeading = /licen[cs]|copying|lisens|licens|public domain|käyttöoike|lizenz/i
const maxLines = 20_000

interface Paragraph {
  line: number
  text: string
  inSection: boolean
}

/** Paragraphs outside of code, each with what a list after "either of" holds. */
function paragraphs(text: string): readonly Paragraph[] {
  const result: Paragraph[] = []
  const lines = text.split('\n', maxLines)
  let inSection = false
  let fence = false
  let open: Paragraph | null = null
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n]!.slice(0, 2000)
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fence = !fence
    const underlined = /^\s{0,3}[=~^-]{3,}\s*$/.test(lines[n + 1]?.slice(0, 200) ?? '')
    const heading = /^\s{0,3}#{1,6}\s/.test(line) || (underlined && line.trim() !== '')
    if (heading) inSection = licenceHeading.test(line)
    if (fence || heading || line.trim() === '') open = null
    else if (open === null) {
      open = { line: n + 1, text: line, inSection }
      result.push(open)
    } else if (open.text.length < 4000) open.text += ` ${line.trim()}`
  }
  return result
}

/** "Licensed under either of", and the licences in a list below. */
const isLeadIn = (text: string) => dual.test(plainSentence(text.slice(-300))) && namedLicences(text).length < 2

/** Every choice that a README offers for the product, in the order written. */
export function readmeChoices(path: string, text: string): readonly ChoiceAt[] {
  const found: ChoiceAt[] = []
  const all = paragraphs(text)
  all.forEach(({ line, text: own, inSection }, n) => {
    const list = isLeadIn(own) ? all.slice(n + 1, n + 5).map((each) => each.text) : []
    const units = list.length > 0 ? [[own, ...list].join(' ')] : sentencesOf(own)
    for (const unit of units) {
      if (namedLicences(withMit(unit)).length === 0) continue
      const choice = inSection || isStatement(plainSentence(unit)) ? choiceIn(unit) : null
      if (choice !== null) found.push({ path, line, ...choice })
    }
  })
  return found
}
