/**
 * Differences that leave a licence what it is, after the matching guidelines of the SPDX licence list: names of holders
 * where the licence lets them stand, numbers of lists, spelling, the address of the publisher. Word lists are data.
 */
import type { Gap } from './licence-align.ts'
import { mayTie } from './licence-beside.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Words that no name has and that may take away or tie a permission. */
const strong = words(`
  non noncommercial commercial commercially only not cannot never prohibited forbidden consent must shall may except
  excluding unless without permission approval restricted restriction modified internal academic educational evaluation
  fee royalty payment ei vain ainoastaan kielletty kaupallinen kaupallisiin kaupalliseen lupa endast inte icke ej
  kommersiell kommersiellt kommersiella förbjudet tillstånd muokattu ändrad`)

const maxNameWords = 15

/** May these words be a name? */
const isName = (list: readonly string[]) =>
  list.length <= maxNameWords && !list.some((word) => strong.has(word)) && !mayTie(list.join(' '))

/** Words by which licences call their holder where they name nobody. */
const holder = words(`
  copyright holder holders owner owners author authors contributor contributors organization organizations name names the
  of and or its his their her any by nor company foundation inc regents university california above licensor project`)

/** What a licence says just before the name of its holder, and how it goes on after it. */
const namePlaces: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:^| )(?:neither(?: the)? names?(?: of)?|names?(?: of)?(?: the)?)$/,
    /^(?:nor|or|and|may|must|shall|not be|be used|for|in|specifically)(?: |$)/,
  ],
  [/(?:^| )provided by(?: the)?$/, /^(?:and|or|as is|in|with)(?: |$)/],
  [/(?:^| )no event (?:shall|will)(?: the)?$/, /^(?:or|and|be liable|nor|its|any)(?: |$)/],
  [/(?:^| )(?:is|as is|warranties) and$/, /^(?:disclaims?|makes?|and|or|its)(?: |$)/],
  [/(?:^| )(?:developed|written|contributed|created) (?:by|at)(?: the)?$/, /^(?:and|or|for|in|its)(?: |$)/],
  [
    /(?:^| )(?:contact|called|appear|trademarks? of|copyright (?:holder|owner|c)?)$/,
    /^(?:nor|or|and|have|has|may|must|makes?|in|for|nor may|representations)(?: |$)/,
  ],
]

/** The addresses that the Free Software Foundation has had, as its licences give them. */
const addressWords = words(`
  temple place suite mass ave avenue cambridge ma boston franklin street st fifth 5th floor usa us inc
  02139 02111 02110 1307 1301 59 51 330 675`)

const sameHolder = words('owner owners holder holders proprietor')

/** Phrases that stand in some copies of a licence and not in others. */
const optionalPhrases = new Set([
  'including the next paragraph',
  'the text of the creative commons public licenses is dedicated to the public domain under the cc0 public domain dedication',
])

const isNumber = (word: string) => /^(?:\p{N}[\p{N}.]{0,5}|[ivx]{1,4})$/u.test(word)

const sameLetters = ({ missing, added }: Gap) => missing.join('') === added.join('')

/** One letter more, less or other: a slip of the pen, where no licence has the word. */
function isSlip(known: string, own: string): boolean {
  if (known.length < 5 || known[0] !== own[0] || Math.abs(known.length - own.length) > 1 || /\p{N}/u.test(own))
    return false
  let from = 0
  while (from < known.length && known[from] === own[from]) from++
  let end = 0
  while (end < known.length - from && end < own.length - from && known.at(-1 - end) === own.at(-1 - end)) end++
  return known.length - from - end <= 1 && own.length - from - end <= 1
}

const isNumbering = ({ missing, added }: Gap) =>
  (missing.length === 0 || added.length === 0) &&
  missing.length + added.length <= 4 &&
  [...missing, ...added].every(isNumber)

const isAddress = ({ missing, added, before }: Gap) =>
  before.some((word) => word === 'foundation' || addressWords.has(word)) &&
  [...missing, ...added].every((word) => addressWords.has(word))

/** A licence speaks of its holder here, whatever the last words before the gap are. */
const ofHolder = /\b(?:provided by|neither the names?|no event shall|no event will)\b/

/** What follows a name there, or is a part of it. */
const goesOn =
  /^(?:nor|or|and|as is|be liable|its|their|may|have|the|copyright|holders?|owners?|authors?|contributors?|organization)(?: |$)/

/** `slot`: the word that stands for any name. */
function isHolder({ missing, added, before, after }: Gap, slot: string): boolean {
  const left = missing.filter((word) => word !== slot)
  if (!isName(added) || !isName(left)) return false
  const general = left.every((word) => holder.has(word))
  const said = before.join(' ')
  const next = after.join(' ')
  if (general && (left.length < missing.length || (ofHolder.test(said) && goesOn.test(next)))) return true
  return left.length > 0 && namePlaces.some(([place, end]) => place.test(said) && end.test(next))
}

/** A further statement of copyright inside the text: years and names. */
const isFurtherNotice = ({ missing, added }: Gap, slot: string) =>
  missing.every((word) => word === slot) &&
  added.length <= 40 &&
  /^(?:portions )?copyright(?: c)?(?: by)? \d{4}/.test(added.join(' ')) &&
  !added.some((word) => strong.has(word) || /^(?:grant|use|used|licensed|distribut|permit)/.test(word))

const reserved = new Set(['all', 'rights', 'reserved'])

/** Does the difference leave the licence what it is? `knows`: has any licence this word? */
export function isAllowed(gap: Gap, slot: string, knows: (word: string) => boolean): boolean {
  const { missing, added, before } = gap
  if (sameLetters(gap) || isNumbering(gap) || isAddress(gap)) return true
  if (isHolder(gap, slot) || isFurtherNotice(gap, slot)) return true
  const both = [...missing, ...added]
  if (optionalPhrases.has(both.join(' ')) || both.every((word) => reserved.has(word))) return true
  if (missing.length === 1 && added.length === 1 && before.at(-1) === 'copyright')
    return sameHolder.has(missing[0]!) && sameHolder.has(added[0]!)
  return missing.length === added.length && missing.every((word, n) => !knows(added[n]!) && isSlip(word, added[n]!))
}

/**
 * A gap where the text had a statement of copyright, which was left out with whatever stood on its line (`statement`, in
 * lower case): the licence's words may stand in it, and what is more may be the rest of its names.
 */
export const isInStatement = ({ missing, added }: Gap, slot: string, statement: string): boolean =>
  isName(added) && missing.every((word) => word === slot || statement.includes(word))
