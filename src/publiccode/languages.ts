/** Languages as BCP 47 names them, and countries as ISO 3166-1 does. */
import { isValue } from './standard.ts'

const tag =
  /^([a-z]{2,3})(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})){0,6}(?:-[a-wyz0-9](?:-[a-z0-9]{2,8}){1,8}){0,4}(?:-x(?:-[a-z0-9]{1,8}){1,8})?$/iu
const ownUse = /^x(?:-[a-z0-9]{1,8}){1,8}$/iu
/** Tags of before the present form that BCP 47 keeps (RFC 5646, section 2.2.8). */
const kept =
  /^(?:en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|ta[oyu]|tsu)|sgn-(?:be-fr|be-nl|ch-de)|art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang))$/iu
/** Regions that the registry of BCP 47 has beside the countries. */
const otherRegion = /^(?:AC|CP|DG|EA|EU|EZ|IC|TA|UN|XK|ZZ|Q[M-Z]|X[A-Z]|AN|BU|CS|DD|FX|NT|SU|TP|YD|YU|ZR)$/u

/** Words that people write for languages, and codes of countries that are codes of no language. */
const otherNames: Readonly<Record<string, string>> = {
  finnish: 'fi',
  suomi: 'fi',
  finska: 'fi',
  swedish: 'sv',
  svenska: 'sv',
  ruotsi: 'sv',
  english: 'en',
  englanti: 'en',
  engelska: 'en',
  danish: 'da',
  dansk: 'da',
  norwegian: 'no',
  norsk: 'no',
  german: 'de',
  deutsch: 'de',
  dutch: 'nl',
  nederlands: 'nl',
  italian: 'it',
  italiano: 'it',
  french: 'fr',
  spanish: 'es',
  dk: 'da',
  gb: 'en',
  jp: 'ja',
  cn: 'zh',
  cz: 'cs',
  gr: 'el',
}

/** The tag of two letters for a language that is written with three (`fin`), where there is one. */
function twoLetters(written: string): string | null {
  const [primary = ''] = written.toLowerCase().split('-')
  if (primary.length !== 3) return null
  try {
    const shorter = Intl.getCanonicalLocales(primary)[0] ?? ''
    return shorter.length === 2 ? shorter : null
  } catch {
    return null
  }
}

const isRegion = (region: string): boolean =>
  /^\d/u.test(region) || isValue('countries', region.toUpperCase()) || otherRegion.test(region.toUpperCase())

/**
 * Is this a language tag of BCP 47? The form is that of RFC 5646; languages of two letters and regions must exist. Of
 * those of three letters all are taken but the ones that have a shorter name, which BCP 47 asks for.
 */
export function isLanguage(written: string): boolean {
  if (written.length > 100) return false
  if (ownUse.test(written) || kept.test(written)) return true
  const parts = tag.exec(written)
  if (!parts) return false
  const primary = parts[1]!.toLowerCase()
  if (parts[2] !== undefined && !isRegion(parts[2])) return false
  return primary.length === 2 ? isValue('languages', primary) : twoLetters(primary) === null
}

/** The tag that was probably meant: `en-US` for `en_US`, `fi` for `fin` and for `Suomi`; null: nobody can say. */
export function languageMeant(written: string): string | null {
  const word = written.trim().slice(0, 40)
  const named = otherNames[word.toLowerCase()]
  if (named !== undefined && Object.hasOwn(otherNames, word.toLowerCase())) return named
  const hyphened = word.replaceAll('_', '-').replace(/\.[\w-]{1,20}$/u, '')
  const shorter = twoLetters(hyphened)
  const meant = shorter === null ? hyphened : shorter + hyphened.slice(3)
  return meant !== written && isLanguage(meant) ? meant : null
}

/** Is this a country of ISO 3166-1 in two letters, all in upper or all in lower case? */
export const isCountry = (written: string): boolean =>
  (written === written.toUpperCase() || written === written.toLowerCase()) &&
  written.length === 2 &&
  isValue('countries', written.toUpperCase())

const otherCountries: Readonly<Record<string, string>> = {
  uk: 'GB',
  finland: 'FI',
  suomi: 'FI',
  sweden: 'SE',
  sverige: 'SE',
  ruotsi: 'SE',
  norway: 'NO',
  denmark: 'DK',
  germany: 'DE',
  netherlands: 'NL',
  italy: 'IT',
  italia: 'IT',
  fin: 'FI',
  swe: 'SE',
  nor: 'NO',
  dnk: 'DK',
  ita: 'IT',
  nld: 'NL',
  deu: 'DE',
}

/** The country that was probably meant: `FI` for `Fi`, `FIN` and `Suomi`; null: nobody can say. */
export function countryMeant(written: string): string | null {
  const word = written.trim().toLowerCase()
  if (Object.hasOwn(otherCountries, word)) return otherCountries[word]!
  return word.length === 2 && isCountry(word) ? word.toUpperCase() : null
}
