/** Licences as short fields name them: a name, an SPDX identifier or an address, without a sentence around it. */
import { idsOf, standardExpression } from './licence-expression.ts'
import { namedLicences, plainSentence, versionlessIn } from './licence-names.ts'

/** Licences of data whose names the sentences of software seldom have. */
const dataNames: readonly (readonly [RegExp, string])[] = [
  [/\b(?:odc[- ]by|open data commons attribution|opendatacommons\.org\/licenses\/by)\b/iu, 'ODC-By-1.0'],
  [/\b(?:pddl|public domain dedication and licen[cs]e|opendatacommons\.org\/licenses\/pddl)\b/iu, 'PDDL-1.0'],
  [/opendatacommons\.org\/licenses\/odbl/iu, 'ODbL-1.0'],
  [/\betalab\b|\blicence ouverte\b/iu, 'etalab-2.0'],
  [/\bnlod\b|data\.norge\.no\/nlod/iu, 'NLOD-2.0'],
  [/\bdl-?de[-/]by\b|govdata\.de\/dl-de\/by/iu, 'DL-DE-BY-2.0'],
  [/\bdl-?de[-/]zero\b|govdata\.de\/dl-de\/zero/iu, 'DL-DE-ZERO-2.0'],
  [/\bopen government licence\b|nationalarchives\.gov\.uk\/doc\/open-government-licence/iu, 'OGL-UK-3.0'],
]

const data =
  /^(?:CC0-1\.0|CC-BY(?:-SA)?(?:-\d\.\d.*)?|ODbL-1\.0|ODC-By-1\.0|PDDL-1\.0|etalab-2\.0|NLOD-\d\.\d|DL-DE-(?:BY|ZERO)-2\.0|OGL-UK-\d\.\d|CDLA-(?:Permissive|Sharing)-\d\.\d)$/u

/** Is this the SPDX id of an open licence that is made for data and texts rather than for programs? */
export const isDataLicence = (id: string): boolean => data.test(id)

/** Addresses whose last part is an SPDX id: `https://opensource.org/licenses/MIT`. */
const ofCatalogue =
  /^https?:\/\/(?:www\.)?(?:opensource\.org\/licen[sc]es?|spdx\.org\/licenses|choosealicense\.com\/licenses|api\.github\.com\/licenses|interoperable-europe\.ec\.europa\.eu\/licence)\/([\w.+-]{1,40}?)(?:\.html|\.txt|\.json)?(?:-license)?(?:\.php)?\/?(?:[?#].*)?$/iu

const apache = /^https?:\/\/(?:www\.)?apache\.org\/licenses\/license-2\.0/iu
const eupl = /eupl[-_./]?v?1[-_.]?([012])(?!\d)/iu

function inAddress(url: string): readonly string[] {
  const listed = standardExpression(ofCatalogue.exec(url)?.[1] ?? '')
  if (listed !== null) return [listed]
  if (apache.test(url)) return ['Apache-2.0']
  const version = eupl.exec(url)?.[1]
  return version === undefined ? [] : [`EUPL-1.${version}`]
}

/** The SPDX ids that a name, identifier or address stands for; one without a version (`EUPL`) as it is; none: not known. */
export function shortLicences(text: string): readonly string[] {
  const short = text.trim().slice(0, 300)
  const expression = standardExpression(short)
  if (expression !== null) return idsOf(expression)
  const found = [
    ...inAddress(short),
    ...dataNames.filter(([pattern]) => pattern.test(short)).map(([, id]) => id),
    ...namedLicences(short.replace(/-or-later$/iu, ' or later').replace(/-only$/iu, ' only')),
  ]
  const bare = found.length > 0 ? [] : versionlessIn(plainSentence(short)).map(({ id }) => id)
  return [...new Set([...found, ...bare])]
}
