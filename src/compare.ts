/** Head against base: which findings are new, which were there before, which are fixed. */
import { fingerprinted } from './lint.ts'
import type { Finding, Fixed, Outcome } from './report.ts'

/** Today's names of files that the base calls otherwise. */
export type Renames = ReadonlyMap<string, string>

type Told = Outcome & { status: 'failed' | 'waived'; findings: readonly Finding[] }

const isTold = (outcome: Outcome | undefined): outcome is Told =>
  outcome !== undefined && (outcome.status === 'failed' || outcome.status === 'waived')

const keyOf = ({ rule, component }: Pick<Outcome, 'rule' | 'component'>): string => `${rule.id}\n${component ?? ''}`

/** The findings of a base outcome under today's names of the files, as the head's outcome would have them. */
function underTodaysNames(outcome: Told, head: Outcome, renames: Renames): readonly Finding[] {
  const moved = outcome.findings.map((finding) => {
    const path = renames.get(finding.location.path)
    return path === undefined ? finding : { ...finding, location: { ...finding.location, path } }
  })
  const fresh = fingerprinted(head.rule.id, head.component, moved)
  return fresh.map((finding, index) => ({ ...finding, waiver: moved[index]?.waiver ?? null }))
}

/** A finding about several things is the same one while nothing was added to what is open. */
const within = (head: Finding, base: Finding): boolean =>
  head.parts !== undefined &&
  base.parts !== undefined &&
  head.location.path === base.location.path &&
  head.parts.every((part) => base.parts?.includes(part))

/** Words that were not found are not found, whichever of the documents it is told at. */
const sameElsewhere = (head: Finding, base: Finding): boolean =>
  head.key === base.key || (head.parts !== undefined && within({ ...head, location: base.location }, base))

/** Some of what the one is about the other is about too: whatever became of it, it was not mended. */
const sharesParts = (head: Finding, base: Finding): boolean =>
  head.parts?.some((part) => base.parts?.includes(part)) ?? false

interface Pairs {
  /** What each finding of the head was at the base; those without one are new. */
  twins: ReadonlyMap<Finding, Finding>
  gone: readonly Finding[]
}

/** Pairs findings, the surest sign first; each finding of the base is paired once. */
function paired(outcome: Told, base: readonly Finding[]): Pairs {
  const left = new Set(base)
  const twins = new Map<Finding, Finding>()
  const take = (finding: Finding, twin: Finding | undefined): void => {
    if (!twin) return
    twins.set(finding, twin)
    left.delete(twin)
  }
  const pair = (same: (head: Finding, base: Finding) => boolean): void => {
    for (const finding of outcome.findings)
      if (!twins.has(finding))
        take(
          finding,
          [...left].find((one) => same(finding, one)),
        )
  }
  const byFingerprint = new Map(base.map((finding) => [finding.fingerprint, finding]))
  for (const finding of outcome.findings) take(finding, byFingerprint.get(finding.fingerprint))
  if (left.size > 0) pair(within)
  if (left.size > 0 && outcome.rule.basis === 'recognised') pair(sameElsewhere)
  // What was one finding about many things may be told one by one once they are few.
  for (const finding of outcome.findings)
    if (!twins.has(finding))
      take(
        finding,
        base.find((one) => within(finding, one) && (finding.parts?.length ?? 0) < (one.parts?.length ?? 0)),
      )
  const gone = [...left].filter((one) => !outcome.findings.some((finding) => sharesParts(finding, one)))
  return { twins, gone }
}

/** A waiver of this one finding goes with it when its file gets another name. */
const waiverOf = (finding: Finding, twin: Finding | undefined): Finding['waiver'] =>
  finding.waiver ?? (twin?.waiver?.fingerprint ? twin.waiver : null)

const withStates = (outcome: Told, twins: Pairs['twins'], state: (finding: Finding) => 'new' | 'existing'): Outcome => {
  const findings = outcome.findings.map((finding) => ({
    ...finding,
    state: state(finding),
    waiver: waiverOf(finding, twins.get(finding)),
  }))
  return { ...outcome, status: findings.every(({ waiver }) => waiver) ? 'waived' : 'failed', findings }
}

const fixedOf = ({ rule, component }: Outcome, gone: readonly Finding[]): readonly Fixed[] =>
  gone.map(({ fingerprint, location, message, waiver }) => ({
    rule: rule.id,
    component,
    fingerprint,
    path: location.path,
    title: rule.title,
    message,
    waiver,
  }))

/**
 * What could not be determined or broke off before may have been there: nothing shows that the change brought it. And
 * what a document does not say was not said either while there was no document: writing one is no step back.
 */
const unknownBefore = ({ rule }: Outcome, base: Outcome | undefined): boolean =>
  base?.status === 'undetermined' ||
  base?.status === 'broken' ||
  (base?.status === 'notApplicable' && base.cause !== null && rule.basis === 'recognised')

/**
 * Both sides are judged with the same waivers: one that is used again, or covers nothing any more, was not mended by the
 * change.
 */
const isOfWaivers = ({ rule }: Outcome): boolean => rule.check.startsWith('waivers-')

/** A waiver that this change made unnecessary is no fault of it: the findings that it covered are told as fixed. */
const isPraise = (outcome: Outcome): boolean => outcome.rule.check === 'waivers-used'

function withoutNew(outcome: Outcome): Outcome {
  if (!isTold(outcome)) return outcome
  const findings = outcome.findings.filter(({ state }) => state !== 'new')
  const { rule, component, severity } = outcome
  return findings.length > 0
    ? { ...outcome, findings }
    : { rule, component, severity, status: 'passed', evidence: outcome.findings.map(({ location }) => location) }
}

const none: Pairs['twins'] = new Map()

function compareOne(
  head: Outcome,
  base: Outcome | undefined,
  renames: Renames,
): { outcome: Outcome; fixed: readonly Fixed[] } {
  const before = isTold(base) ? underTodaysNames(base, head, renames) : []
  if (!isTold(head))
    return { outcome: head, fixed: head.status === 'passed' && !isOfWaivers(head) ? fixedOf(head, before) : [] }
  if (head.rule.needs === 'base') return { outcome: withStates(head, none, () => 'new'), fixed: [] }
  if (unknownBefore(head, base)) return { outcome: withStates(head, none, () => 'existing'), fixed: [] }
  const { twins, gone } = paired(head, before)
  const outcome = withStates(head, twins, (finding) => (twins.has(finding) ? 'existing' : 'new'))
  const hidden = head.findings.some(({ hides }) => hides)
  return {
    outcome: isPraise(head) ? withoutNew(outcome) : outcome,
    fixed: hidden || isOfWaivers(head) ? [] : fixedOf(head, gone),
  }
}

/**
 * Gives every finding of the head its state, and tells what of the base is no longer there. Only a rule that gave a
 * verdict at the head has something fixed: what does not apply any more, or cannot be determined, was not mended.
 */
export function compareOutcomes(
  head: readonly Outcome[],
  base: readonly Outcome[],
  renames: Renames,
): { outcomes: readonly Outcome[]; fixed: readonly Fixed[] } {
  const before = new Map(base.map((outcome) => [keyOf(outcome), outcome]))
  // Where a monorepo gets or loses its components, the same rule was asked of another part.
  const elsewhere = new Map([...base].reverse().map((outcome) => [outcome.rule.id, outcome]))
  const compared = head.map((outcome) =>
    compareOne(outcome, before.get(keyOf(outcome)) ?? elsewhere.get(outcome.rule.id), renames),
  )
  return { outcomes: compared.map(({ outcome }) => outcome), fixed: compared.flatMap(({ fixed }) => fixed) }
}
