/** What a difference between a text and the licence it resembles means. Word lists are data: they may grow. */
import type { Gap, Match } from './licence-match.ts'
import { plainSentence } from './licence-names.ts'

const words = (text: string) => new Set(text.split(/\s+/))

/** Words that can take away or tie a permission; adding one makes the text another licence. */
const restrictive = words(`
  non noncommercial commercial commercially only solely except excepting excluding exclude excluded prohibited prohibit
  prohibits forbidden forbid restricted restriction restrictions limited academic educational education research
  evaluation personal internal private military weapons weapon surveillance evil good ethical harm fee fees royalty
  royalties pay paid payment charge subscription consent permission approval approved must shall may not cannot never no
  unless without require requires required terminate terminated revoke revoked revocable production competing compete
  competitor sell sale selling saas hosted hosting managed country countries citizens government municipalities
  exclusive proprietary confidential notify inform report advertise trial days users
  ei vain ainoastaan kielletty kaupallinen kaupallisiin kaupalliseen lupa suostumus
  endast inte icke ej kommersiell kommersiellt kommersiella förbjudet förbjuden tillstånd samtycke`)

/** Words that give the permissions; leaving one out makes the text another licence. */
const permissive = words(`
  use copy modify merge publish distribute sublicense sell free charge royalty perpetual worldwide irrevocable commercial
  noncommercial any purpose without restriction not no patent source binary forms redistribution permitted granted`)

/** Places where licences name their holder (BSD, Apache 1.1 and their like); any name may stand there. */
const holder = words(`
  copyright holder holders owner owners author authors contributors contributor organization organizations name names the
  of and its company university regents california by nor or above foundation inc isc`)

const maxNameWords = 12

export interface Differences {
  added: readonly string[]
  missing: readonly string[]
  /** The text says something else than the licence. */
  modified: boolean
}

const sameLetters = ({ missing, added }: Gap) =>
  missing.join('') === added.join('') || [...missing].sort().join(' ') === [...added].sort().join(' ')

const strong = words('non noncommercial commercial only not cannot never prohibited forbidden consent must')

function isName({ missing, added }: Gap): boolean {
  if (missing.length === 0 || missing.length > maxNameWords || added.length > maxNameWords) return false
  return missing.every((word) => holder.has(word)) && !added.some((word) => strong.has(word))
}

/** A sentence about an older copyright, wrapped so that one of its lines looked like a notice and was left out. */
const isOldNotice = ({ missing, added }: Gap) =>
  added.length === 0 && missing.length <= 16 && missing[0] === 'copyright' && /^\d{4}$/.test(missing[1] ?? '')

/** `non`, `commercial` → `non-commercial`. */
function joined(added: readonly string[]): readonly string[] {
  const result: string[] = []
  for (let n = 0; n < added.length; n++) {
    result.push(added[n] === 'non' && n + 1 < added.length ? `non-${added[++n]}` : added[n]!)
  }
  return result
}

function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return list.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/**
 * Reads the differences of a match. Titles, holders' names and another order of the same words are none; a few harmless
 * words (4 % of the licence, at least six) are tolerated; one restrictive word more or permissive word less is not.
 */
export function differences(match: Match): Differences {
  const gaps = match.gaps.filter((gap) => !sameLetters(gap) && !isName(gap) && !isOldNotice(gap))
  const added = gaps.flatMap((gap) => without(gap.added, gap.missing))
  const missing = [...gaps.flatMap((gap) => without(gap.missing, gap.added)), ...match.tail]
  const allowed = Math.max(6, match.licence.words.length * 0.04)
  const modified =
    added.some((word) => restrictive.has(word)) ||
    missing.some((word) => permissive.has(word)) ||
    match.head > Math.max(30, match.licence.words.length * 0.1) ||
    added.length + missing.length > Math.min(allowed, match.licence.words.length * 0.15)
  return { added: joined(added), missing, modified }
}

// Tried on one line of lower-case text (see plainSentence); repetitions are bounded.
const restrictions =
  /\bnon-? ?commercial\w*|\bcommons clause\b|\b(?:separate |paid )?commercial licenses?\b|\bcommercial use (?:is |are )?(?:not|only|requires?|prohibited|forbidden|of)\b|\bnot (?:for|allow\w* for|permit\w* for) commercial\b|\b(?:academic|research|educational|evaluation|internal|personal|private|non-production)(?: and \w{1,15}| or \w{1,15})? (?:use|purposes?) only\b|\b(?:use|uses|used|purposes?) only\b|\bonly (?:for|be used|to be used)\b|\bonly appl\w{1,5} to\b|\bappl(?:y|ies) only (?:to|for)\b|\b(?:may|must|shall|can) ?not be used\b|\bmay only be used\b|\bprior (?:written )?(?:consent|permission|approval|agreement)\b|\badditional (?:terms|restrictions?|conditions?)\b|\bfollowing (?:restrictions?|exceptions?|limitations?)\b|\benterprise (?:edition|license)\b|\bnot permitted\b|\bprohibited\b|\bstrictly forbidden\b|\bei-?kaupalli\w*|\bepäkaupalli\w*|\bkielletty\b|\bvain (?:[\p{L}-]{1,30} ){0,3}(?:käyttöön|tarkoituksiin)|\bicke-? ?kommersiell\w*|\bendast för\b|\bförbjud\w*|\binte användas\b/u

/** The words of a text beside a licence that restrict it, or null. */
export const restrictionIn = (text: string): string | null => restrictions.exec(plainSentence(text))?.[0].trim() ?? null
