import type { ArtefactKind } from '../artefact.ts'
import { readings } from '../inventory/reading.ts'
import { newestReleases, type Release } from '../inventory/released.ts'
import { isTemplate, type SupportList, type SupportRow, supportedVersions } from '../inventory/supported-versions.ts'
import { covers, isAbove, type VersionRange } from '../inventory/version-ranges.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Judgement } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import * as words from './supported-versions-words.ts'

export interface Options {
  /** Where such a list may stand. Default: security policy, support, README. */
  kinds?: readonly ArtefactKind[]
}

/** Does the list hold a release? `ahead`: it names a later one that counts; `unclear`: a row cannot be read. */
type Answer = 'covered' | 'ahead' | 'unclear' | 'left-out'

const isYear = (first: number | undefined): boolean => first !== undefined && first >= 1990 && first < 2100
const yearsOf = (range: VersionRange): readonly boolean[] =>
  range.kind === 'series'
    ? [isYear(range.parts[0])]
    : range.kind === 'between'
      ? [range.from, range.to].flatMap((bound) => (bound ? [isYear(bound[0])] : []))
      : []

/** Rows of years say nothing of versions that are counted from one, nor the other way round. */
const isOtherCount = (range: VersionRange, { version }: Release): boolean =>
  yearsOf(range).some((year) => year !== isYear(version.parts[0]))

function answerOf(rows: readonly SupportRow[], release: Release): Answer {
  const counting = rows.filter(({ supported }) => supported !== false)
  const { parts } = release.version
  const ranges = counting.flatMap((row) => row.ranges ?? [])
  if (ranges.some((range) => covers(range, parts))) return 'covered'
  if (counting.some((row) => row.ranges === null) || ranges.some((range) => isOtherCount(range, release)))
    return 'unclear'
  return ranges.some((range) => isAbove(range, parts)) ? 'ahead' : 'left-out'
}

function problem(message: Text, list: SupportList, release: Release | undefined, key: string): Judgement {
  const location: Location = { path: list.path, line: list.rows[0]?.line ?? list.line }
  const related = release?.place ? { related: [release.place] } : {}
  return { problems: [{ message, location, key, ...related }] }
}

/** By each release that is known: only a list that none of them fits is behind. */
function judged(list: SupportList, releases: readonly Release[], unknown: Text | null): Judgement {
  const here: Judgement = { passed: [{ path: list.path, line: list.line }] }
  const answers = releases.map((release) => answerOf(list.rows, release))
  if (list.latest || answers.includes('covered')) return here
  const [release] = releases
  if (isTemplate(list)) return problem(words.isTemplate(list.path, release ?? null), list, release, 'template')
  if (!release) return unknown ? { undetermined: unknown } : { notApplicable: words.nothingReleased }
  if (answers.includes('unclear')) {
    const row = list.rows.find(({ ranges, supported }) => supported !== false && ranges === null) ?? list.rows[0]
    return { undetermined: words.unclearRow(list.path, row?.written ?? '', row?.line ?? list.line) }
  }
  if (answers.includes('ahead')) return { undetermined: words.isAhead(list.path, release) }
  const counting = list.rows.filter(({ supported }) => supported !== false).map(({ written }) => written)
  return problem(words.leftOut(list.path, release, counting), list, release, 'newest-release')
}

/** Does the list of supported versions hold the newest release? */
export default {
  async judge({ inventory }, { kinds = ['security', 'support', 'readme'] }) {
    if (inventory.product.stage === 'obsolete') return { notApplicable: words.isRetired }
    const { readings: found, unread } = await readings(inventory, kinds)
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds)
    const [list] = found.flatMap((reading) => supportedVersions(reading) ?? [])
    if (!list) return { notApplicable: words.noList }
    const { releases, unknown } = await newestReleases(inventory)
    return judged(list, releases, unknown)
  },
} satisfies Check<Options>
