/** How people write the names of licences. Data: it may grow. The GNU licences have rules of their own (licence-names.ts). */

export type Naming = readonly [RegExp, string | ((match: RegExpExecArray) => string)]

const version = String.raw`(?:,? ?\(?(?:version|versio|versie|ver|v)?\.? ?)`
/** `EUPL-lisenssin`, `EUPL-licens`, `EUPL-Lizenz`. */
const compound = '(?:[- ](?:lisen[st]|licens|licenti|lizen[zs])[a-zäöå]{0,12})?'

const nonCommercial =
  'non-?commercial|ei-?kaupallinen|icke-?kommersiell|niet-?commercieel|nicht-?kommerziell|ikke-?kommerciel'
const shareAlike =
  'share-?alike|jaa-?samoin|dela-?lika|gelijk-?delen|weitergabe unter gleichen bedingungen|del-?på-?samme-?vilkår'
const noDerivatives =
  'no-?deriv[a-z]{0,8}|ei-?muutoksia|inga-?bearbetningar|geen-?afgeleide-?werken|keine-?bearbeitungen'
const attribution = 'attribution|nimeä|erkännande|naamsvermelding|namensnennung|navngivelse|kreditering'

/** The id's middle part in its one order, from the parts in any order and language: `by sa nc` → `CC-BY-NC-SA`. */
export function creativeCommons(parts: string): string {
  const has = (words: string) => new RegExp(`(?:^|[ -])(?:${words})(?:$|[ -])`).test(parts)
  const nc = has(`nc|${nonCommercial}`) ? '-NC' : ''
  const last = has(`sa|${shareAlike}`) ? '-SA' : has(`nd|${noDerivatives}`) ? '-ND' : ''
  return `CC-BY${nc}${last}`
}

export const shortParts = String.raw`by(?:[ -](?:nc|sa|nd)\b){0,2}`
export const longParts = `(?:${attribution})(?:[ -]{1,3}(?:${nonCommercial}|${shareAlike}|${noDerivatives})){0,2}`

const ccVersion = String.raw`(?:[ -]|,? ?(?:license )?(?:version |v\.? ?))([1-4]\.[05])\b`

// Tried on text in lower case with single blanks, without Markdown. All repetitions are bounded.
export const namings: readonly Naming[] = [
  [
    new RegExp(
      `apache(?: software)?(?: license|${compound})?${version}2(?:\\.0)?\\b|apache-2\\.0|apache software license$`,
      'g',
    ),
    'Apache-2.0',
  ],
  [/\bmit-0\b|\bmit no attribution/g, 'MIT-0'],
  [
    /\b(?:mit|expat)(?: ?\/ ?expat| x11| style)? (?:open source )?license\b|\blicense:? ?-?(?: the)? ?mit\b|\bunder (?:the )?(?:mit|expat)\b|\bdual-licensed under mit\b|\bmit-(?:lisen[st]|licens|licenti|lizenz)|\bmit (?:lisenssi|licentie)|\b(?:unter der|onder de) mit\b/g,
    'MIT',
  ],
  [
    /\b(?:3|three)[ -]clause bsd|\bbsd[ -](?:3|three)[ -]clause|\b(?:new|modified|revised) bsd license/g,
    'BSD-3-Clause',
  ],
  [/\b(?:2|two)[ -]clause bsd|\bbsd[ -](?:2|two)[ -]clause|\b(?:simplified|freebsd) bsd license/g, 'BSD-2-Clause'],
  [
    new RegExp(
      `\\beupl${compound}(?:[ -]|\\b|(?=,))${version}1\\.([012])\\b|european union public license(?: \\(eupl\\))?${version}1\\.([012])\\b`,
      'g',
    ),
    (m) => `EUPL-1.${m[1] ?? m[2]}`,
  ],
  [
    new RegExp(
      `\\bmpl${compound}[ -]?${version}(1\\.[01]|2(?:\\.0)?)\\b|mozilla public license(?: \\(mpl\\))?${version}(1\\.[01]|2(?:\\.0)?)\\b`,
      'g',
    ),
    (m) => `MPL-${(m[1] ?? m[2])!.padEnd(3, '.0')}`,
  ],
  [
    new RegExp(`\\bepl[ -]?${version}([12])(?:\\.0)?\\b|eclipse public license${version}([12])(?:\\.0)?\\b`, 'g'),
    (m) => `EPL-${m[1] ?? m[2]}.0`,
  ],
  [/\bcc ?0\b(?!-)|\bcc0-1\.0\b|creative commons zero\b|publicdomain\/zero\/1\.0/g, 'CC0-1.0'],
  [/creativecommons\.org\/licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)/g, (m) => `${creativeCommons(m[1]!)}-${m[2]}`],
  [
    new RegExp(`\\b(?:cc|creative commons)[ -](${shortParts})${ccVersion}`, 'g'),
    (m) => `${creativeCommons(m[1]!)}-${m[2]}`,
  ],
  [
    new RegExp(`\\b(?:cc|creative commons):? (${longParts})${ccVersion}`, 'g'),
    (m) => `${creativeCommons(m[1]!)}-${m[2]}`,
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

/** Names without a version: they tell that a licence is stated, never which text holds. */
export const bareNames: readonly Naming[] = [
  [/\beupl\b|\beuropean union public license\b|\beuroopan unionin (?:yleinen|yleisen) lisen[st][a-zäö]{1,8}/g, 'EUPL'],
  [/\bagpl\b|\baffero general public license\b/g, 'AGPL'],
  [/\blgpl\b|\b(?:lesser|library) general public license\b/g, 'LGPL'],
  [/\bgpl\b|\bgnu general public license\b/g, 'GPL'],
  [/\bmpl\b|\bmozilla public license\b/g, 'MPL'],
  [/\bapache(?: software)? license\b|\bapache-(?:lisen[st]|licens|licenti|lizenz)/g, 'Apache'],
  [/\bbsd(?:[- ](?:style )?license|-lisen[st]|-licens|-licenti|-lizenz)/g, 'BSD'],
  [new RegExp(`\\b(?:cc|creative commons)[ -](${shortParts})(?![\\w])`, 'g'), (m) => creativeCommons(m[1]!)],
  [new RegExp(`\\bcreative commons:? (${longParts})`, 'g'), (m) => creativeCommons(m[1]!)],
  [/\bcreative commons(?: license|[- ](?:lisen[st]|licens|licenti|lizenz))/g, 'Creative Commons'],
  [/\bopen government license\b/g, 'OGL'],
]
