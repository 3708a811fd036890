/** Findings as SARIF results. */
import type { Language, Location } from '../model.ts'
import type { Told } from './collect.ts'
import { plain } from './escape.ts'
import { placeNamed } from './phrases.ts'
import { levels, messageLimit, messageOf, physicalLocation, unlinked } from './sarif-text.ts'

/** Code scanning keeps so many results of a run. */
const resultLimit = 5_000
/** Code scanning takes files of 10 MB, packed; results of so many bytes stay under that however badly they pack. */
const byteLimit = 8_000_000
const relatedShown = 10

const states = { new: 'new', existing: 'unchanged' } as const

/** What concerns a file that is not there is shown at the anchor; null: nowhere. */
const placeOf = ({ finding: { location } }: Told, anchor: string | null): Location | null => {
  if (!location.missing && location.path !== '') return location
  return anchor === null ? null : { path: anchor }
}

/** Shown at the anchor, a message has to name the file that is missing. */
function textOf({ rule, finding: { message, location } }: Told, language: Language): { text: string } {
  const text = message[language]
  if (!location.missing || text.includes(location.path)) return messageOf(text, rule.title[language], rule.id)
  const where = unlinked(placeNamed(location.path)[language], messageLimit / 2)
  return messageOf(`${unlinked(text, messageLimit - where.length - 1)} ${where}`)
}

/** Other places of the finding, each once. */
function relatedOf(related: readonly Location[]) {
  const places = related.filter(({ missing, path }) => !missing && path !== '').map(physicalLocation)
  const distinct = new Map(places.map((place) => [JSON.stringify(place), place]))
  return [...distinct.values()]
    .slice(0, relatedShown)
    .map((place, index) => ({ id: index + 1, physicalLocation: place }))
}

function resultOf(told: Told, at: Location, ruleIndex: number, language: Language) {
  const { rule, severity, finding, components } = told
  const related = relatedOf(finding.related ?? [])
  const { fingerprint, state } = finding
  return {
    ruleId: rule.id,
    ruleIndex,
    level: levels[severity],
    message: textOf(told, language),
    locations: [{ physicalLocation: physicalLocation(at) }],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    // GitHub follows an alert by the first one alone, which has the form of a hash and an ordinal.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'kuntalint/v1': fingerprint },
    ...(state === null ? {} : { baselineState: states[state] }),
    ...(components.length > 0 ? { properties: { components: components.map(plain) } } : {}),
  }
}

type Result = ReturnType<typeof resultOf>

export interface Results {
  results: readonly Result[]
  /** Findings that there was no room for. */
  beyond: number
  /** Findings with no file to be shown at. */
  nowhere: number
}

const bytesOf = (result: Result): number => new TextEncoder().encode(JSON.stringify(result)).length

/** As many results, from the first, as a file may hold. */
function withinLimits(results: readonly Result[]): readonly Result[] {
  let bytes = 0
  const end = results.slice(0, resultLimit).findIndex((result) => {
    bytes += bytesOf(result)
    return bytes > byteLimit
  })
  return results.slice(0, end < 0 ? resultLimit : end)
}

/**
 * The findings in the order given, as many as fit. Code scanning refuses a whole file for one result without a place,
 * so a finding about a missing file that no file can stand in for (a repository with neither settings nor README) is
 * not among them: it is counted.
 */
export function resultsOf(
  findings: readonly Told[],
  ruleIndex: ReadonlyMap<string, number>,
  anchor: string | null,
  language: Language,
): Results {
  const all = findings.flatMap((told) => {
    const at = placeOf(told, anchor)
    return at === null ? [] : [resultOf(told, at, ruleIndex.get(told.rule.id) ?? -1, language)]
  })
  const results = withinLimits(all)
  return { results, beyond: all.length - results.length, nowhere: findings.length - all.length }
}
