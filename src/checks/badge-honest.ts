import { isOutside } from '../inventory/names.ts'
import type { Content, File, Location, Text } from '../model.ts'
import type { Judgement, Problem, Run, RunCheck } from '../report.ts'
import { couldNotReadFiles, incomplete } from './answers.ts'
import { claimOfJson, claimOfSvg, type ReadClaim } from './badge-claim.ts'
import { aboveReached, aboveSettings, brokeOff, inFuture, notAsked, tooOld, unreadable } from './badge-words.ts'
import { code, inAll, some } from './phrases.ts'

export interface Options {
  /** How old, in days, a badge may be. */
  days: number
}

interface Badge {
  path: string
  claim: ReadClaim | 'unreadable'
}

/** What is to be said of one badge; those of other badges that say the same are told with it. */
type Verdict =
  | { passed: true }
  | { undetermined: Text }
  | { key: 'unreadable' | 'level' | 'future' | 'age'; message: (files: Text) => Text }

const most = 10
const limit = 64_000
const dayLength = 86_400_000

function mayBeBadge({ path, mode }: File): boolean {
  const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const isNamed = base.startsWith('kuntalint') || base.includes('kuntalint-badge')
  return isNamed && /\.(?:svg|json)$/u.test(base) && (mode === '100644' || mode === '100755') && !isOutside(path)
}

function readBadge(path: string, content: Content | undefined): readonly Badge[] {
  if (content?.kind !== 'text') return []
  const claim = path.toLowerCase().endsWith('.svg') ? claimOfSvg(content.text) : claimOfJson(content.text)
  return claim === null ? [] : [{ path, claim }]
}

/** What the level of a badge is worth in this run; null: it holds. */
function levelVerdict(claimed: number, { level, settingsLevel, levelReached, outcomes }: Run): Verdict | null {
  if (claimed <= levelReached) return null
  // A fault of ours lowers the level that is reached: the owners need not answer for it.
  if (outcomes.some(({ status }) => status === 'broken')) return { undetermined: brokeOff }
  if (claimed <= level || levelReached < level) return { key: 'level', message: aboveReached(claimed, levelReached) }
  if (claimed <= settingsLevel) return { undetermined: notAsked(claimed, level) }
  return { key: 'level', message: aboveSettings(claimed, settingsLevel) }
}

function dateVerdict({ oldest, newest }: ReadClaim, today: Date, days: number): Verdict | null {
  const daysFrom = (date: Date): number => Math.floor(today.getTime() / dayLength) - date.getTime() / dayLength
  if (daysFrom(newest) < -1) return { key: 'future', message: inFuture(newest, today) }
  return daysFrom(oldest) > days ? { key: 'age', message: tooOld(oldest, days) } : null
}

/** One thing a badge: making it again answers all that could be said of it. */
function verdictOn({ claim }: Badge, run: Run, days: number): Verdict {
  if (claim === 'unreadable') return { key: 'unreadable', message: unreadable }
  const level = levelVerdict(claim.level, run)
  const date = dateVerdict(claim, run.inventory.repository.today, days)
  if (level && 'key' in level) return level
  return date ?? level ?? { passed: true }
}

const locationOf = ({ path, claim }: Badge): Location => ({ path, line: claim === 'unreadable' ? 1 : claim.line })

const namesOf = (badges: readonly Badge[]): Text =>
  inAll((language) =>
    some(
      badges.map(({ path }) => code(path)),
      language,
      3,
    ),
  )

interface Judged {
  badge: Badge
  verdict: Verdict
}

/** Files that were written together say the same: they are one problem. */
function problemsIn(judged: readonly Judged[]): readonly Problem[] {
  const groups = new Map<string, { badges: Badge[]; verdict: Extract<Verdict, { key: string }> }>()
  for (const { badge, verdict } of judged) {
    if (!('key' in verdict)) continue
    const same = verdict.message(inAll(() => '')).en
    const group = groups.get(same) ?? { badges: [], verdict }
    group.badges.push(badge)
    groups.set(same, group)
  }
  return [...groups.values()].map(({ badges, verdict: { key, message } }) => {
    const [first, ...others] = badges.map(locationOf) as [Location, ...Location[]]
    return { message: message(namesOf(badges)), location: first, related: others, key }
  })
}

const noBadge: Judgement = {
  notApplicable: {
    fi: 'Koodivarastossa ei ole kuntalint-merkkiä.',
    sv: 'I kodförrådet finns inget kuntalint-märke.',
    en: 'There is no kuntalint badge in the repository.',
  },
}

function conclude(judged: readonly Judged[]): Judgement {
  const problems = problemsIn(judged)
  if (problems.length > 0) return { problems }
  const open = judged.flatMap(({ verdict }) => ('undetermined' in verdict ? [verdict.undetermined] : []))
  if (open.length > 0) return couldNotReadFiles(open)
  return { passed: judged.map(({ badge }) => locationOf(badge)) }
}

/** Does the badge that is kept in the repository claim no more than this run finds, and is it fresh? */
export default {
  async judge(run, { days }) {
    const { repository } = run.inventory
    const paths = repository.files
      .filter(mayBeBadge)
      .slice(0, most)
      .map(({ path }) => path)
    const contents = await repository.read(paths.map((path) => ({ path, limit })))
    const badges = paths.flatMap((path) => readBadge(path, contents.get(path)))
    if (badges.length === 0) return repository.complete ? noBadge : incomplete
    return conclude(badges.map((badge) => ({ badge, verdict: verdictOn(badge, run, days) })))
  },
} satisfies RunCheck<Options>
