/** Licences as people name them in sentences: "licensed under the EUPL v1.2", "GPLv3 or later", "CC BY-SA 4.0". */
import { bareNames, type Naming, namings } from './licence-namings.ts'
import { isBeside, isStatement, sentencesOf, withMit } from './licence-sentence.ts'

/** Follows the name of a GNU licence and leaves later versions open. */
export const laterWords =
  /^[ ,(]{0,3}(?:\+|or (?:\(at your option\) )?(?:any )?(?:later|newer|above|higher)|and (?:later|newer)|or, at your option, any later|tai (?:uudempi|myöhempi|uudemma|myöhemm)|eller (?:senare|nyare|senere|nyere)|of (?:later|hoger)|oder (?:später|neuer|höher)|ou (?:ultérieure|supérieure))/
const onlyWords = /^[ (]{0,2}(?:only\b|no later version|ainoastaan|vain\b|endast|uitsluitend)/

const gnuLong =
  /\b(?:gnu )?((?:affero|lesser|library) )?(?:general public license|gpl)(?: \(?a?l?gpl\)?)?(?: as published by the free software foundation)?(?:[,;:]? (?:either )?\(?(?:version|v)?\.? ?| ?v)([123](?:\.[01])?)(?: of the license)?/g
const gnuShort = /\b(a|l)?gpl(?:[ -]?v?(?:ersion)?\.? ?)([123](?:\.[01])?)(?:-(only|or-later))?(?![\d.]*\d)/g
const versionFirst =
  /\bversion ([123](?:\.[01])?)(?: or (?:any )?(later|newer))?(?: version)?(?: only)? of the (?:gnu )?((?:affero|lesser|library) )?general public license/g
/** The standard notice puts the choice after the publisher: "either version 3 of the License, or (at your option) any later version". */
const noticeVersion =
  /\bgnu ((?:affero|lesser|library) )?general public license,? (?:version ([123](?:\.[01])?),? )?as published by the free software foundation[;,]? ?(?:either )?(?:version ([123](?:\.[01])?)(?: of the license)?)?/g

const letters = new Map([
  ['affero ', 'A'],
  ['lesser ', 'L'],
  ['library ', 'L'],
  ['a', 'A'],
  ['l', 'L'],
])

function gnu(kind: string | undefined, number: string, tail: string): string {
  const dotted = number.includes('.') ? number : `${number}.0`
  const id = `${letters.get(kind ?? '') ?? ''}GPL-${dotted}`
  if (laterWords.test(tail)) return `${id}-or-later`
  return onlyWords.test(tail) ? `${id}-only` : id
}

export interface Named {
  id: string
  /** Place of its first character and of the one after its last, from 0. */
  at: number
  end: number
}

function gnuNames(text: string): Named[] {
  const found: Named[] = []
  const push = (m: RegExpExecArray, id: string) => found.push({ id, at: m.index, end: m.index + m[0].length })
  const tailOf = (m: RegExpExecArray) => text.slice(m.index + m[0].length, m.index + m[0].length + 60)
  for (const m of text.matchAll(noticeVersion)) {
    const number = m[2] ?? m[3]
    if (number === undefined) continue
    const id = gnu(m[1], number, tailOf(m))
    // "version 3 as published by the Free Software Foundation" without a word about later ones is the notice of -only.
    push(m, m[2] !== undefined && m[3] === undefined && isBare(id) ? `${id}-only` : id)
  }
  for (const m of text.matchAll(gnuLong)) push(m, gnu(m[1], m[2]!, tailOf(m)))
  for (const m of text.matchAll(versionFirst)) {
    push(m, gnu(m[3], m[1]!, m[2] ? ' or later' : m[0].includes(' only ') ? 'only' : ''))
  }
  for (const m of text.matchAll(gnuShort)) {
    const suffix = m[3] === undefined ? tailOf(m) : m[3] === 'only' ? 'only' : ' or later'
    push(m, gnu(m[1], m[2]!, suffix))
  }
  return found
}

const isBare = (id: string) => /GPL-\d\.\d$/.test(id)

/** Lower case, one spelling, no Markdown: what the patterns above are tried on. Web addresses stay. */
export function plainSentence(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*`"“”'’‘[\]<>|]+/g, ' ')
    .replace(/licence/g, 'license')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
}

/** Without one of these no pattern can match: most lines of a README are done here. */
const hint =
  /gpl|government|elastic|source|boost|\bisc\b|ouverte|open|\bmit\b|\bexpat\b|eupl|apache|creative|\bcc|bsd|mpl|epl|public|wtf|etalab|odbl|sspl|busl/i

function matchesOf(table: readonly Naming[], text: string): Named[] {
  const found: Named[] = []
  for (const [pattern, name] of table) {
    for (const match of text.matchAll(pattern)) {
      const id = typeof name === 'string' ? name : name(match)
      found.push({ id, at: match.index, end: match.index + match[0].length })
    }
  }
  return found
}

/** Licences with their places in a text that `plainSentence` has been through, in the order named. */
export const licencesIn = (plain: string): readonly Named[] =>
  [...gnuNames(plain), ...matchesOf(namings, plain)].sort((a, b) => a.at - b.at)

/** Every licence that a sentence names, in the order named, each id once. An open GNU id gives way to a settled one. */
export function namedLicences(sentence: string): readonly string[] {
  if (!hint.test(sentence)) return []
  const ids = [...new Set(licencesIn(plainSentence(sentence)).map(({ id }) => id))]
  return ids.filter((id) => !(isBare(id) && ids.some((other) => other.startsWith(`${id}-`))))
}

/**
 * Licences named without a version ("the EUPL", "CC BY-NC-SA"), with their places; names that are part of one in
 * `licencesIn`, or that only repeat it, are left out.
 */
export function versionlessIn(plain: string): readonly Named[] {
  const known = licencesIn(plain)
  return matchesOf(bareNames, plain)
    .filter(({ id, at, end }) =>
      known.every((other) => !other.id.startsWith(id) && (other.end <= at || other.at >= end)),
    )
    .sort((a, b) => a.at - b.at)
}

const maxSentence = 600

/**
 * Does a sentence of the passage state the licence of the product ("licensed under the EUPL", "Lisensoitu
 * MIT-lisenssillä")? Advice, other people's code and sentences about parts such as the documentation do not.
 */
export function licenceSentence(passageText: string): boolean {
  if (!hint.test(passageText)) return false
  return sentencesOf(passageText.slice(0, 20_000)).some((sentence) => {
    const plain = plainSentence(withMit(sentence.slice(0, maxSentence)))
    if (!isStatement(plain) || isBeside(plain)) return false
    return licencesIn(plain).length > 0 || versionlessIn(plain).length > 0
  })
}
