/** What a difference between a text and the licence it resembles means. */
import type { Gap, Match } from './licence-align.ts'
import { isAllowed, isInStatement } from './licence-allowed.ts'
import { type LicenceIndex, slot } from './licence-index.ts'
import { plainSentence } from './licence-names.ts'
import type { Statement } from './licence-text.ts'

export interface Differences {
  /** Words that the text has and the licence has not, and the other way round. */
  added: readonly string[]
  missing: readonly string[]
  /** How many words differ where a name may stand. */
  names: number
  /** The text says something else than the licence. */
  modified: boolean
}

/** `non`, `commercial` → `non-commercial`. */
function joined(added: readonly string[]): readonly string[] {
  const result: string[] = []
  for (let n = 0; n < added.length; n++) {
    result.push(added[n] === 'non' && n + 1 < added.length ? `non-${added[++n]}` : added[n]!)
  }
  return result
}

/** A sentence about an older copyright, wrapped so that one of its lines looked like a notice and was left out. */
const isOldNotice = ({ added, missing }: Gap) =>
  added.length === 0 && missing.length <= 16 && missing[0] === 'copyright' && /^\d{4}$/.test(missing[1] ?? '')

/**
 * Reads the differences of a match. Titles, names where the licence has a place for them, numbers of lists and spelling
 * are none (see `isAllowed`); any other word makes the text another one.
 */
export function differences(match: Match, index: LicenceIndex, statements: readonly Statement[]): Differences {
  const anyName = index.wordOf[slot]!
  const knows = (word: string) => index.numberOf.has(word)
  const stated = (from: number, to: number) =>
    statements
      .filter(({ before }) => before >= from && before <= to)
      .map(({ text }) => text.toLowerCase())
      .join(' ')
  const { licence, head, tail } = match
  const allowed = (gap: Gap) => {
    if (isAllowed(gap, anyName, knows) || isOldNotice(gap)) return true
    const statement = stated(gap.at, gap.at + gap.added.length)
    return statement !== '' && isInStatement(gap, anyName, statement)
  }
  const gaps = match.gaps.filter((gap) => !allowed(gap))
  const missing = gaps.flatMap((gap) => gap.missing.filter((word) => word !== anyName))
  const before = stated(match.start, match.start)
  if (head.length > licence.title && !head.every((word) => before.includes(word))) missing.unshift(...head)
  if (tail.length > licence.tail) missing.push(...tail)
  const added = gaps.flatMap((gap) => gap.added)
  const names = match.gaps.reduce((sum, gap) => sum + gap.missing.length + gap.added.length, 0)
  return { added: joined(added), missing, names, modified: added.length + missing.length > 0 }
}

// Tried on one line of lower-case text (see plainSentence); repetitions are bounded.
const restrictions =
  /\bnon-? ?commercial\w*|\bcommons clause\b|\b(?:separate |paid )?commercial licenses?\b|\bcommercial use (?:is |are )?(?:not|only|requires?|prohibited|forbidden|of)\b|\bnot (?:for|allow\w* for|permit\w* for) commercial\b|\b(?:academic|research|educational|evaluation|internal|personal|private|non-production)(?: and \w{1,15}| or \w{1,15})? (?:use|purposes?) only\b|\b(?:use|uses|used|purposes?) only\b|\bonly (?:for|be used|to be used)\b|\bonly appl\w{1,5} to\b|\bappl(?:y|ies) only (?:to|for)\b|\b(?:may|must|shall|can) ?not be used\b|\bmay only be used\b|\bprior (?:written )?(?:consent|permission|approval|agreement)\b|\badditional (?:terms|restrictions?|conditions?)\b|\bfollowing (?:restrictions?|exceptions?|limitations?)\b|\benterprise (?:edition|license)\b|\bnot permitted\b|\bprohibited\b|\bstrictly forbidden\b|\bei-?kaupalli\w*|\bepäkaupalli\w*|\bkielletty\b|\bvain (?:[\p{L}-]{1,30} ){0,3}(?:käyttöön|tarkoituksiin)|\bicke-? ?kommersiell\w*|\bendast för\b|\bförbjud\w*|\binte användas\b/u

/** The words of a text beside a licence that restrict it, or null. */
export const restrictionIn = (text: string): string | null => restrictions.exec(plainSentence(text))?.[0].trim() ?? null
