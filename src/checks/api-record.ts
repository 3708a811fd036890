/** What was agreed for a change that breaks an interface: a version, an entry in the changelog, a time, a decision. */
import type { ApiDescription } from '../artefact.ts'
import type { ApiChange } from '../description.ts'
import { isoDateIn } from '../language.ts'
import type { Location, Text } from '../model.ts'
import * as words from './api-changes-words.ts'
import type { ApiPair, States } from './api-pairs.ts'
import { versionOf } from './api-stable.ts'
import type { AddedEntry } from './changelog-added.ts'
import { tellsOf } from './changelog-tells.ts'
import { linkedDecision } from './decision-linked.ts'
import { type DatedNote, datesIn } from './deprecation-dates.ts'
import { code, inAll } from './phrases.ts'

/** What one requirement comes to. */
export type Requirement = { met: Location | null } | { missing: Text } | { unknown: Text }

const versionPlace = ({ path, fields }: ApiDescription): Location => {
  const field = fields.get('info.version')
  return field ? { path, line: field.line, column: field.column } : { path, line: 1 }
}

/** `2026.5` counts years. */
const isCalendar = (major: number): boolean => major >= 1990 && major < 2200

/** `v2.1` is followed by `v3.0`. */
const nextMajor = (version: string): string => {
  const [, sign = '', major = '', rest = ''] = /^(\D?)(\d{1,9})((?:\.\d{1,9}){0,3})/u.exec(version.trim()) ?? []
  return `${sign}${Number(major) + 1}${rest.replace(/\d+/gu, '0')}`
}

/** A new major version, where the description has one. */
export function versionRequirement({ before, after }: ApiPair): Requirement {
  const was = versionOf(before.version)
  if (!after || !was) return { met: null }
  const is = versionOf(after.version)
  if (is && is.major > was.major) return { met: versionPlace(after) }
  const isOther = after.version !== null && after.version !== before.version
  // Versions by the calendar have no major part, and a date instead of a version cannot be compared with one.
  if (isOther && (isCalendar(was.major) || (!is && /\d/u.test(after.version ?? ''))))
    return { met: versionPlace(after) }
  const text = before.version ?? ''
  return { missing: words.majorMissing(text, after.version, isCalendar(was.major) ? null : nextMajor(text)) }
}

/** A new entry in the changelog. One that only GitHub's releases hold cannot be seen before the release. */
export function changelogRequirement(
  { before, after, states: { head } }: ApiPair,
  changes: readonly ApiChange[],
  entries: readonly AddedEntry[] | null,
): Requirement {
  const version = after && after.version !== before.version ? after.version : null
  const entry = entries?.find((one) => tellsOf(one, changes, version))
  if (entry) return { met: entry.place }
  const artefacts = head.of('changelog')
  const path = artefacts.find(({ status }) => status === 'present' || status === 'section')?.path ?? null
  if (entries === null || (artefacts.length > 0 && path === null)) return { met: null }
  return { missing: words.changelogMissing(path, after === null ? 'end' : version === null ? 'part' : 'version') }
}

/** What formats let one mark as deprecated: not servers, media types or values. */
const announceable =
  /(?:^|-)(?:property|parameter|operation|path|field|argument|method|message|type|channel)-(?:removed|renamed)$/u
const isRemoval = ({ code: kind, verdict }: ApiChange): boolean => verdict === 'breaking' && announceable.test(kind)

const monthsBefore = (today: Date, months: number): Date =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, today.getUTCDate()))

const nameOf = ({ names, subject }: ApiChange): string => code(names[0] ?? subject ?? '')

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10)
/** A change is prepared before the day of its release: a month (in milliseconds) before a promised day it may go in. */
const preparation = 31 * 24 * 60 * 60 * 1000

const dated = (iso: string): Text => inAll((language) => isoDateIn(iso, language))

/** Was it told long enough before that this would go, and does it not go before the day that was told? */
function timeOf(change: ApiChange, months: number, today: Date): Text | null {
  if (change.deprecated === null) return words.notDeprecated(nameOf(change), months)
  const dates = datesIn(change.deprecated.note)
  const asked = isoDate(monthsBefore(today, months).getTime())
  const now = isoDate(today.getTime())
  const soon = isoDate(today.getTime() + preparation)
  const promised = dates.find(({ iso, kind }) => kind === 'until' && iso > soon)
  if (promised) return words.goesBeforePromised(nameOf(change), dated(promised.iso))
  const isLong = ({ iso, kind }: DatedNote): boolean => (kind === 'since' ? iso <= asked : iso <= now)
  if (dates.some(isLong)) return null
  const [date] = dates
  return date
    ? words.deprecatedTooShort(nameOf(change), dated(date.iso), months)
    : words.deprecationUndated(nameOf(change), months)
}

/** The time for which what goes must have been deprecated, where it is agreed. Only what goes can be announced so. */
export function deprecationRequirement({ head }: States, changes: readonly ApiChange[]): Requirement {
  const { months } = head.agreements.deprecation
  if (months === null) return { met: null }
  const [first] = changes.filter(isRemoval).flatMap((change) => timeOf(change, months, head.repository.today) ?? [])
  return first ? { missing: first } : { met: null }
}

/** A decision that is linked, where the owners ask for one. */
export async function decisionRequirement(states: States, entries: readonly AddedEntry[] | null): Promise<Requirement> {
  const { folder, required } = states.head.agreements.decisions
  if (!required) return { met: null }
  const linked = await linkedDecision(states, entries ?? [])
  if ('found' in linked) return { met: linked.found }
  return linked.sure ? { missing: words.decisionMissing(folder) } : { unknown: words.messagesUnknown }
}
