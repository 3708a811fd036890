/** What changed between the artefacts, waivers and declarations of two reports. */
import type { WrittenArtefact, WrittenDeclaration, WrittenReport, WrittenWaiver } from '../written-report.ts'
import type { ArtefactChange, ArtefactMove, ArtefactPlace, Comparison, WaiverChange } from './changes.ts'
import { keyOf, type Matched, matchedBy } from './matching.ts'

const placeOf = ({ path, target, from, status }: WrittenArtefact): ArtefactPlace => ({
  // A file of another repository may be called like one of this.
  place: status === 'inherited' && path !== null && from !== null ? `${from}: ${path}` : (path ?? from ?? target),
  status,
})

const artefactChange = (artefact: WrittenArtefact): ArtefactChange => ({
  kind: artefact.kind,
  component: artefact.component,
  ...placeOf(artefact),
})

const baseName = ({ path }: WrittenArtefact): string => path?.slice(path.lastIndexOf('/') + 1) ?? ''

/** Artefacts of components that both reports have. */
export function comparedArtefacts(
  before: readonly WrittenArtefact[],
  now: readonly WrittenArtefact[],
): Pick<Comparison, 'artefacts'> & { moved: readonly ArtefactMove[] } {
  const [old, latest] = [before, now].map((list) => list.filter(({ status }) => status !== 'absent'))
  const kind = (artefact: WrittenArtefact): string => keyOf(artefact.kind, artefact.component)
  const there = matchedBy(old!, latest!, (artefact) => keyOf(kind(artefact), placeOf(artefact).place))
  const named = matchedBy(there.before, there.now, (artefact) => keyOf(kind(artefact), baseName(artefact)))
  const single = onlyOnes(old!, latest!, named, kind)
  const changed = there.pairs.filter(([was, is]) => was.status !== is.status)
  return {
    artefacts: { now: single.now.map(artefactChange), before: single.before.map(artefactChange) },
    moved: [...changed, ...named.pairs, ...single.pairs].map(([from, to]) => ({
      kind: to.kind,
      component: to.component,
      from: placeOf(from),
      to: placeOf(to),
    })),
  }
}

/** Where a kind has one artefact in each report, it is the same one, whatever its name. */
function onlyOnes(
  before: readonly WrittenArtefact[],
  now: readonly WrittenArtefact[],
  left: Matched<WrittenArtefact>,
  kind: (artefact: WrittenArtefact) => string,
): Matched<WrittenArtefact> {
  const [was, is] = [before, now].map((list) => {
    const counts = new Map<string, number>()
    for (const artefact of list) counts.set(kind(artefact), (counts.get(kind(artefact)) ?? 0) + 1)
    return counts
  })
  const single = (artefact: WrittenArtefact): boolean => was!.get(kind(artefact)) === 1 && is!.get(kind(artefact)) === 1
  const pairs = matchedBy(left.before.filter(single), left.now.filter(single), kind)
  const rest = (artefact: WrittenArtefact): boolean => !single(artefact)
  return { pairs: pairs.pairs, before: left.before.filter(rest), now: left.now.filter(rest) }
}

const waiverChange = ({ rule, path, component, reason, until }: WrittenWaiver): WaiverChange => ({
  rule,
  path,
  component,
  reason,
  until,
})

/** Null when one of the reports does not tell its waivers. */
export function comparedWaivers(before: WrittenReport, now: WrittenReport): Comparison['waivers'] {
  if (before.waivers === null || now.waivers === null) return null
  const place = ({ rule, path, component, fingerprint }: WrittenWaiver): string =>
    keyOf(rule, path, component, fingerprint)
  const same = matchedBy(before.waivers, now.waivers, (waiver) => keyOf(place(waiver), waiver.until))
  const other = matchedBy(same.before, same.now, place)
  const expired = [...same.pairs, ...other.pairs].filter(([was, is]) => !was.expired && is.expired)
  return {
    added: other.now.map(waiverChange),
    ended: [
      ...other.before.map((waiver) => ({ ...waiverChange(waiver), how: 'removed' as const })),
      ...expired.map(([, waiver]) => ({ ...waiverChange(waiver), how: 'expired' as const })),
    ],
    changed: other.pairs.filter(([, is]) => !is.expired).map(([was, is]) => ({ ...waiverChange(is), from: was.until })),
  }
}

/** Null when one of the reports does not tell its declarations. */
export function comparedDeclarations(before: WrittenReport, now: WrittenReport): Comparison['declared'] {
  if (before.declared === null || now.declared === null) return null
  const whole = ({ topic, statement, on }: WrittenDeclaration): string => keyOf(topic, statement, on)
  const same = matchedBy(before.declared, now.declared, whole)
  const topics = matchedBy(same.before, same.now, ({ topic }) => topic)
  return { now: topics.now, before: topics.before, renewed: topics.pairs.map(([, is]) => is) }
}
