/** Accepted exceptions: which findings they cover, and what became of each in this run. */
import { compileGlobs } from './inventory/globs.ts'
import type { Finding, Outcome } from './report.ts'
import type { Waiver, WaiverUse } from './settings.ts'
import { distinctFindings } from './verdict.ts'

/** So many days before its last one a waiver is told to be ending. */
const warnedAhead = 30
const millisecondsADay = 86_400_000

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

/** Midnight of a day in UTC, in milliseconds; NaN for what is no day of the calendar. */
function midnight(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) || isoDay(new Date(time)) !== day ? Number.NaN : time
}

/** Days from today to the last day of a waiver: 0 on that day, negative after it; NaN for what is no date. */
const daysLeft = (until: string, today: Date): number => (midnight(until) - midnight(isoDay(today))) / millisecondsADay

/** The last day counts as a whole, in UTC. What is no date has ended: an exception never holds by a mistake. */
function stateOf({ until }: Waiver, today: Date): WaiverUse['state'] {
  const left = daysLeft(until, today)
  if (Number.isNaN(left) || left < 0) return 'expired'
  return left <= warnedAhead ? 'expiring' : 'active'
}

type Covers = (outcome: Outcome, finding: Finding) => boolean

async function coverOf({ rule, component, path, fingerprint }: Waiver): Promise<Covers> {
  const [glob] = path === null ? [] : await compileGlobs([path])
  return (outcome, { location, fingerprint: own }) =>
    outcome.rule.id === rule &&
    (component === null || outcome.component === component) &&
    (fingerprint === null || own === fingerprint) &&
    (path === null || location.path === path || glob?.match(location.path) === true)
}

interface Applied {
  waiver: Waiver
  state: WaiverUse['state']
  covers: Covers
}

/** The outcome with only those of its findings that a waiver covers. */
const coveredIn = (outcome: Outcome, covers: Covers): readonly Outcome[] =>
  outcome.status === 'failed' || outcome.status === 'waived'
    ? [{ ...outcome, findings: outcome.findings.filter((finding) => covers(outcome, finding)) }]
    : []

function waived(outcome: Outcome, waivers: readonly Applied[]): Outcome {
  if (outcome.status !== 'failed' && outcome.status !== 'waived') return outcome
  const findings = outcome.findings.map((finding) => {
    const by = waivers.find(({ state, covers }) => state !== 'expired' && covers(outcome, finding))
    return { ...finding, waiver: by?.waiver ?? null }
  })
  return { ...outcome, status: findings.every(({ waiver }) => waiver) ? 'waived' : 'failed', findings }
}

const gaveVerdict = ({ status }: Outcome): boolean => status === 'passed' || status === 'failed' || status === 'waived'

/** A rule that was not judged, or whose verdict waits for something else, says nothing about its waivers. */
function isUntried({ rule, component }: Waiver, outcomes: readonly Outcome[]): boolean {
  const own = outcomes.filter(
    (outcome) => outcome.rule.id === rule && (component === null || outcome.component === component),
  )
  return !own.some(gaveVerdict)
}

/** The outcomes with the waivers that hold today set on their findings, and what became of each waiver. */
export async function applyWaivers(
  outcomes: readonly Outcome[],
  waivers: readonly Waiver[],
  today: Date,
): Promise<{ outcomes: readonly Outcome[]; uses: readonly WaiverUse[] }> {
  if (waivers.length === 0) return { outcomes, uses: [] }
  const applied = await Promise.all(
    waivers.map(async (waiver) => ({ waiver, state: stateOf(waiver, today), covers: await coverOf(waiver) })),
  )
  const uses = applied.map(({ waiver, state, covers }): WaiverUse => {
    const covered = outcomes.flatMap((outcome) => coveredIn(outcome, covers))
    return { waiver, state, findings: distinctFindings(covered).length, untried: isUntried(waiver, outcomes) }
  })
  return { outcomes: outcomes.map((outcome) => waived(outcome, applied)), uses }
}

/** Is this finding one that a waiver covered until its day passed? */
export async function expiredCover(waivers: readonly WaiverUse[]): Promise<Covers> {
  const covers = await Promise.all(
    waivers.filter(({ state }) => state === 'expired').map(({ waiver }) => coverOf(waiver)),
  )
  return (outcome, finding) => covers.some((cover) => cover(outcome, finding))
}
