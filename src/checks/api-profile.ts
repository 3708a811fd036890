import type { Inventory } from '../artefact.ts'
import type { StyleProfile, StyleReading, StyleResult } from '../description.ts'
import type { Text, Undetermined } from '../model.ts'
import type { Check, Problem, Subject } from '../report.ts'
import { nothingToRead } from './answers.ts'
import {
  noAnswer,
  noneChosen,
  noOpenapi,
  notAll,
  notFollowed,
  notHere,
  notReadable,
  styleSays,
  styleSaysMore,
} from './api-profile-words.ts'
import { distinct, joined } from './phrases.ts'

export interface Options {
  /** Default: none, and nothing is asked. */
  profiles?: readonly StyleProfile[]
}

/** So many results of a profile are told of one description; the rest are counted. */
const most = 20

const keyOf = ({ rule, steps }: StyleResult): string => `${rule} ${steps.join('.')}`
const idOf = (result: StyleResult): string => `${result.location.path}\n${keyOf(result)}`

const gravest = (results: readonly StyleResult[]): readonly StyleResult[] =>
  [...results].sort((a, b) => a.severity - b.severity).slice(0, most)

/**
 * Those that are told, in the order of the files: the gravest. Against a base, what it was told and is still there comes
 * first, and then what is new: else one finding more would push another out, which nobody has mended.
 */
function chosen(results: readonly StyleResult[], before: readonly StyleResult[]): readonly StyleResult[] {
  if (results.length <= most) return results
  const known = new Set(before.map(idOf))
  const told = new Set(gravest(before).map(idOf))
  const picked = new Set([
    ...results.filter((result) => told.has(idOf(result))),
    ...gravest(results.filter((result) => !known.has(idOf(result)))),
  ])
  for (const result of gravest(results)) if (picked.size < most) picked.add(result)
  return results.filter((result) => picked.has(result))
}

/** What a profile said of the description before the change; nothing where there was none, or nobody knows. */
async function saidBefore(base: Inventory | undefined, path: string, profile: StyleProfile) {
  if (!base?.style || !base.exists(path)) return []
  const reading = await base.style(path, profile)
  return 'undetermined' in reading ? [] : reading.results
}

/** Why a profile says nothing, or not everything, of a description. */
interface Gap {
  profile: StyleProfile
  path: string
  reason: Text
}

interface Answer {
  problems: readonly Problem[]
  gaps: readonly Gap[]
}

function problemsOf(
  { results }: StyleReading,
  shown: readonly StyleResult[],
  path: string,
  profile: StyleProfile,
): readonly Problem[] {
  const told = shown.map((result) => ({
    message: styleSays(profile, result),
    location: result.location,
    key: `${profile} ${keyOf(result)}`,
  }))
  const more = results.length - shown.length
  if (more === 0) return told
  return [...told, { message: styleSaysMore(profile, path, more), location: { path, line: 1 }, key: `${profile} more` }]
}

async function answerOf({ inventory, base }: Subject, path: string, profile: StyleProfile): Promise<Answer> {
  const reading: StyleReading | Undetermined = (await inventory.style?.(path, profile)) ?? { undetermined: notHere }
  if ('undetermined' in reading) return { problems: [], gaps: [{ profile, path, reason: reading.undetermined }] }
  const before = reading.results.length > most ? await saidBefore(base, path, profile) : []
  return {
    problems: problemsOf(reading, chosen(reading.results, before), path, profile),
    gaps: reading.whole ? [] : [{ profile, path, reason: notFollowed }],
  }
}

/** Each reason once, with what it is about unless it is about everything (there is no Spectral); three at most. */
function reasonsOf(gaps: readonly Gap[], asked: number, unread: readonly string[]): readonly Text[] {
  const reasons = distinct(gaps.map(({ reason }) => reason))
  const everywhere = reasons.length === 1 && gaps.length === asked && asked > 1
  const told = reasons.map((reason) => {
    const about = gaps.filter((gap) => gap.reason.en === reason.en)
    const profiles = [...new Set(about.map(({ profile }) => profile))]
    const paths = [...new Set(about.map(({ path }) => path))]
    return everywhere ? reason : noAnswer(profiles, paths, reason)
  })
  return [...told, ...unread.map(notReadable)].slice(0, 3)
}

/**
 * What a profile could not look at may still be there: nothing beside it counts as mended. It is told with the last
 * problem, since a rule that found something has no other place to say it.
 */
function withGaps(problems: readonly Problem[], reasons: readonly Text[]): readonly Problem[] {
  if (reasons.length === 0) return problems
  const last = problems.length - 1
  return problems.map((problem, index) => ({
    ...problem,
    message: index === last ? joined([problem.message, notAll(joined(reasons))]) : problem.message,
    hides: true,
  }))
}

/** What does a published style profile say of each OpenAPI description? Off unless a profile is chosen. */
export default {
  async judge(subject, { profiles = [] }) {
    if (profiles.length === 0) return { notApplicable: noneChosen }
    const all = await subject.inventory.apis()
    if (all.length === 0) return nothingToRead(['api-description'])
    const apis = all.filter(({ format }) => format === 'openapi')
    if (apis.length === 0) return { notApplicable: noOpenapi }
    const [readable, unread] = [true, false].map((valid) =>
      apis.filter((api) => (api.valid === true) === valid).map(({ path }) => path),
    ) as [string[], string[]]
    const asked = readable.flatMap((path) => profiles.map((profile) => answerOf(subject, path, profile)))
    const answers = await Promise.all(asked)
    const problems = answers.flatMap((answer) => answer.problems)
    const reasons = reasonsOf(
      answers.flatMap(({ gaps }) => gaps),
      asked.length,
      unread,
    )
    if (problems.length > 0) return { problems: withGaps(problems, reasons) }
    if (reasons.length > 0) return { undetermined: joined(reasons) }
    return { passed: readable.map((path) => ({ path, line: 1 })) }
  },
} satisfies Check<Options>
