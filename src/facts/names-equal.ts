/** Is it one name? Products are called "Open Forms", `open-forms`, "openforms" and "@maykin/open-forms". */
import type { Comparison } from '../fact.ts'

/** Words that many products have in their names: alone they make none the same. */
const common = new Set(
  'the of for and ja och api apis app apps project service services application software system platform platforms open public core web site website server client frontend backend docs documentation library tool tools parent root monorepo repository main new palvelu palvelut järjestelmä sovellus rajapinta rajapinnat tuote projekti hanke alusta getting started introduction overview installation usage setup development about readme asennus johdanto esittely yleistä sisällys kom igång inledning innehåll tjänst tjänster system applikation gränssnitt plattform projekt city helsinki kaupunki stad kunta kommun org com github'.split(
    ' ',
  ),
)

/** Words of a name: camel case is set apart, letters lose their marks, as they do in names of packages. */
function wordsOf(name: string): readonly string[] {
  return (
    name
      .slice(0, 200)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** A short name of the first letters of another one's words: "PDD" of "Palautteiden Digitaalinen Dialogi". */
const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('')

/** `unknown`: one of them holds nothing but words that say nothing. */
export function compareNames(one: string, other: string): Comparison {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const telling = [a, b].map((words) => words.filter((word) => !common.has(word) && word.length > 1))
  if (telling.some((words) => words.length === 0)) return 'unknown'
  const [left, right] = [a.join(''), b.join('')]
  if (left.includes(right) || right.includes(left)) return 'same'
  const shared = telling[0]!.some((word) => telling[1]!.some((other) => nearlyEqual(word, other)))
  if (shared || initials(a) === right || initials(b) === left) return 'same'
  const inside =
    telling[0]!.some((word) => word.length > 3 && right.includes(word)) ||
    telling[1]!.some((word) => word.length > 3 && left.includes(word))
  return inside ? 'same' : 'different'
}

/** One begins with the other: an inflected word, a plural. */
const nearlyEqual = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1))))
