import type { ApiDescription } from '../artefact.ts'
import type { ApiChange } from '../description.ts'
import { interfaceChanges } from '../differences/interface.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Judgement, Problem } from '../report.ts'
import * as words from './api-changes-words.ts'
import { type ApiPair, apiPairs, hasApis, type States } from './api-pairs.ts'
import {
  changelogRequirement,
  decisionRequirement,
  deprecationRequirement,
  type Requirement,
  versionRequirement,
} from './api-record.ts'
import { isStable } from './api-stable.ts'
import { addedEntries } from './changelog-added.ts'
import { changelogEdit } from './changelog-edit.ts'
import { distinct, joined } from './phrases.ts'

export interface Options {
  /** `decided`: breaks of stable interfaces, and whether what was agreed is there. `told`: all else that users should know. */
  tell?: 'decided' | 'told'
}

const mostRelated = 20

/** The whole description is gone: then so is everything that it describes. */
const goneChange = ({ path, title, version, format }: ApiDescription): ApiChange => ({
  verdict: 'breaking',
  code: 'description-removed',
  subject: null,
  others: 0,
  what: words.descriptionGone(path),
  before: { path },
  after: null,
  key: `description-removed ${format} ${version ?? ''}`,
  names: [path, ...(title ? [title] : [])],
  deprecated: null,
})

interface Compared {
  pair: ApiPair
  changes: readonly ApiChange[]
}

/** A description that cannot be read on a side, and why. */
interface Left {
  path: string
  reason: Text
}

async function comparedPairs(states: States): Promise<{ compared: readonly Compared[]; left: readonly Left[] }> {
  const found = await apiPairs(states.base, states.head)
  const compared: Compared[] = []
  const left: Left[] = [...found.left]
  for (const pair of found.pairs) {
    const { before, after } = pair
    if (after === null) {
      if (states.head.repository.complete) compared.push({ pair, changes: [goneChange(before)] })
      continue
    }
    const changes = await interfaceChanges(before, after)
    if ('undetermined' in changes) left.push({ path: after.path, reason: changes.undetermined })
    else compared.push({ pair, changes })
  }
  return { compared, left }
}

const of = ({ before, after }: ApiPair): { title: string | null; path: string } => ({
  title: after?.title ?? before.title,
  path: after?.path ?? before.path,
})

/** Where a change shows today. */
const placeOf = ({ after, before }: ApiChange): Location => after ?? { path: before?.path ?? '', missing: true }

function problemOf(changes: readonly ApiChange[], message: Text): Problem {
  const [location, ...related] = [
    ...new Map(changes.map((change) => [JSON.stringify(placeOf(change)), placeOf(change)])).values(),
  ]
  return {
    message,
    location: location ?? { path: '' },
    related: related.slice(0, mostRelated),
    key: changes
      .map(({ key }) => key)
      .sort()
      .join('\n'),
  }
}

interface Weighed {
  problem: Problem | null
  met: readonly Location[]
  unknown: readonly Text[]
}

async function weigh({ pair, changes }: Compared): Promise<Weighed> {
  const { states } = pair
  const broken = changes.filter(({ verdict }) => verdict === 'breaking')
  const entries = await addedEntries(states.base, states.head)
  const inChangelog = changelogRequirement(pair, broken, entries)
  const requirements: readonly Requirement[] = [
    versionRequirement(pair),
    inChangelog,
    deprecationRequirement(states, broken),
    await decisionRequirement(states, entries),
  ]
  const missing = requirements.flatMap((one) => ('missing' in one ? [one.missing] : []))
  const problem = missing.length > 0 ? problemOf(broken, words.undecided(of(pair), broken, missing)) : null
  const edit = 'missing' in inChangelog ? await changelogEdit(states.head, 'interface') : null
  return {
    problem: problem && edit ? { ...problem, edit } : problem,
    met: requirements.flatMap((one) => ('met' in one && one.met ? [one.met] : [])),
    unknown: requirements.flatMap((one) => ('unknown' in one ? [one.unknown] : [])),
  }
}

/** Why descriptions could not be compared, three of them at most. */
const notCompared = (left: readonly Left[]): Text =>
  joined(left.slice(0, 3).map(({ path, reason }) => words.notCompared(path, reason)))

/** The descriptions that were compared. */
const placesIn = (compared: readonly Compared[]): readonly Location[] =>
  compared.flatMap(({ pair: { after } }) => (after ? [{ path: after.path, line: 1 }] : []))

const isBreaking = ({ verdict }: ApiChange): boolean => verdict === 'breaking'

async function decided(compared: readonly Compared[], left: readonly Left[]): Promise<Judgement> {
  const stable = compared.filter(
    ({ pair, changes }) => changes.some(isBreaking) && isStable(pair.before, pair.states.head.product),
  )
  const weighed = await Promise.all(stable.map(weigh))
  const problems = weighed.flatMap(({ problem }) => problem ?? [])
  if (problems.length > 0) return { problems }
  const unknown = distinct(weighed.flatMap((one) => one.unknown))
  if (unknown.length > 0) return { undetermined: joined(unknown) }
  if (left.length > 0) return { undetermined: notCompared(left) }
  return { passed: stable.length === 0 ? placesIn(compared) : weighed.flatMap(({ met }) => met) }
}

function told(compared: readonly Compared[], left: readonly Left[]): Judgement {
  const problems = compared.flatMap(({ pair, changes }) => {
    const broken = isStable(pair.before, pair.states.head.product) ? [] : changes.filter(isBreaking)
    const unclear = changes.filter(({ verdict }) => verdict === 'unclear')
    return [
      ...(broken.length > 0 ? [problemOf(broken, words.broken(of(pair), broken))] : []),
      ...(unclear.length > 0 ? [problemOf(unclear, words.unclear(of(pair), unclear))] : []),
    ]
  })
  if (problems.length > 0) return { problems }
  return left.length > 0 ? { undetermined: notCompared(left) } : { passed: placesIn(compared) }
}

/** What changed in the interfaces since the base, and whether what the owners agreed on for that is there. */
export default {
  async judge({ inventory, base }, options) {
    if (!base || !(await hasApis(base))) return { notApplicable: words.noApi }
    const states: States = { base, head: inventory }
    const { compared, left } = await comparedPairs(states)
    return options.tell === 'told' ? told(compared, left) : decided(compared, left)
  },
} satisfies Check<Options>
