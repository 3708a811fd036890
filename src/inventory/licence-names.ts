/** Licences as people name them in sentences: "licensed under the EUPL v1.2", "GPLv3 or later", "CC BY-SA 4.0". */

type Naming = readonly [RegExp, string | ((match: RegExpExecArray) => string | null)]

const version = String.raw`(?:,? ?\(?(?:version|versio|ver|v)?\.? ?)`
const upper = (text: string) => text.replaceAll(' ', '-').toUpperCase()

// Tried on text in lower case with single blanks, without Markdown. All repetitions are bounded.
const namings: readonly Naming[] = [
  [
    new RegExp(`apache(?: software)?(?: license)?${version}2(?:\\.0)?\\b|apache-2\\.0|apache software license$`, 'g'),
    'Apache-2.0',
  ],
  [/\bmit-0\b|\bmit no attribution/g, 'MIT-0'],
  [
    /\b(?:mit|expat)(?: ?\/ ?expat| x11| style)? (?:open source )?license\b|\blicense:? ?-?(?: the)? ?mit\b|\bunder (?:the )?(?:mit|expat)\b|\bdual-licensed under mit\b|\bmit-lisenssi|\bmit-licens/g,
    'MIT',
  ],
  [
    /\b(?:3|three)[ -]clause bsd|\bbsd[ -](?:3|three)[ -]clause|\b(?:new|modified|revised) bsd license/g,
    'BSD-3-Clause',
  ],
  [/\b(?:2|two)[ -]clause bsd|\bbsd[ -](?:2|two)[ -]clause|\b(?:simplified|freebsd) bsd license/g, 'BSD-2-Clause'],
  [
    new RegExp(
      `\\beupl(?:[ -]|\\b)${version}1\\.([012])\\b|european union public license(?: \\(eupl\\))?${version}1\\.([012])\\b`,
      'g',
    ),
    (m) => `EUPL-1.${m[1] ?? m[2]}`,
  ],
  [
    new RegExp(
      `\\bmpl[ -]?${version}(1\\.[01]|2(?:\\.0)?)\\b|mozilla public license(?: \\(mpl\\))?${version}(1\\.[01]|2(?:\\.0)?)\\b`,
      'g',
    ),
    (m) => `MPL-${(m[1] ?? m[2])!.padEnd(3, '.0')}`,
  ],
  [
    new RegExp(`\\bepl[ -]?${version}([12])(?:\\.0)?\\b|eclipse public license${version}([12])(?:\\.0)?\\b`, 'g'),
    (m) => `EPL-${m[1] ?? m[2]}.0`,
  ],
  [/\bcc ?0\b(?!-)|\bcc0-1\.0\b|creative commons zero\b|publicdomain\/zero\/1\.0/g, 'CC0-1.0'],
  [/creativecommons\.org\/licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)/g, (m) => `CC-${upper(m[1]!)}-${m[2]}`],
  [/\bcc[ -](by(?:[ -]nc)?(?:[ -](?:sa|nd))?)[ -]([1-4]\.[05])\b/g, (m) => `CC-${upper(m[1]!)}-${m[2]}`],
  [
    /creative commons attribution(?:[ -](non-?commercial))?(?:[ -](share-?alike|no-?deriv(?:ative|ative)?s?))? ([1-4]\.[05])\b/g,
    (m) => `CC-BY${m[1] ? '-NC' : ''}${m[2] ? (m[2].startsWith('s') ? '-SA' : '-ND') : ''}-${m[3]}`,
  ],
  [/\bunlicense\.org\b|\bthe unlicense\b/g, 'Unlicense'],
  [/\bisc license\b/g, 'ISC'],
  [/\bboost software license\b/g, 'BSL-1.0'],
  [/\bbusiness source license(?: 1\.1)?\b|\bbusl-1\.1\b/g, 'BUSL-1.1'],
  [/\bserver side public license\b|\bsspl-1\.0\b/g, 'SSPL-1.0'],
  [/\belastic license 2\.0\b/g, 'Elastic-2.0'],
  [/\bopen database license\b|\bodbl(?:-1\.0)?\b/g, 'ODbL-1.0'],
  [/\bopen government license v(?:ersion )?([123])(?:\.0)?\b/g, (m) => `OGL-UK-${m[1]}.0`],
  [
    /\betalab-2\.0\b|\b(?:open license|license ouverte)(?: \/ (?:open license|license ouverte))?(?: version)? 2\.0\b/g,
    'etalab-2.0',
  ],
  [/\bdo what the fuck you want to public license\b|\bwtfpl\b/g, 'WTFPL'],
]

const laterWords =
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

interface Named {
  id: string
  at: number
}

function gnuNames(text: string): readonly Named[] {
  const found: Named[] = []
  const tailOf = (m: RegExpExecArray) => text.slice(m.index + m[0].length, m.index + m[0].length + 60)
  for (const m of text.matchAll(noticeVersion)) {
    const number = m[2] ?? m[3]
    if (number === undefined) continue
    const id = gnu(m[1], number, tailOf(m))
    // "version 3 as published by the Free Software Foundation" without a word about later ones is the notice of -only.
    found.push({ id: m[2] !== undefined && m[3] === undefined && isBare(id) ? `${id}-only` : id, at: m.index })
  }
  for (const m of text.matchAll(gnuLong)) found.push({ id: gnu(m[1], m[2]!, tailOf(m)), at: m.index })
  for (const m of text.matchAll(versionFirst)) {
    found.push({ id: gnu(m[3], m[1]!, m[2] ? ' or later' : m[0].includes(' only ') ? 'only' : ''), at: m.index })
  }
  for (const m of text.matchAll(gnuShort)) {
    const suffix = m[3] === undefined ? tailOf(m) : m[3] === 'only' ? 'only' : ' or later'
    found.push({ id: gnu(m[1], m[2]!, suffix), at: m.index })
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

/** Every licence that a sentence names, in the order named, each id once. An open GNU id gives way to a settled one. */
export function namedLicences(sentence: string): readonly string[] {
  if (!hint.test(sentence)) return []
  const text = plainSentence(sentence)
  const found: Named[] = [...gnuNames(text)]
  for (const [pattern, id] of namings) {
    for (const match of text.matchAll(pattern)) {
      const name = typeof id === 'string' ? id : id(match)
      if (name !== null) found.push({ id: name, at: match.index })
    }
  }
  const ids = [...new Set(found.sort((a, b) => a.at - b.at).map(({ id }) => id))]
  return ids.filter((id) => !(isBare(id) && ids.some((other) => other.startsWith(`${id}-`))))
}
