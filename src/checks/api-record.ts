/** What was agreed for a change that breaks an interface: a version, an entry in the changelog, a time, a decision. */
import type { ApiDescription, Inventory } from '../artefact.ts'
import type { ApiChange } from '../description.ts'
import { isoDateIn } from '../language.ts'
import type { Location, Text } from '../model.ts'
import * as words from './api-changes-words.ts'
import type { ApiPair } from './api-pairs.ts'
import { versionOf } from './api-stable.ts'
import { type AddedLine, addedLines } from './changelog-added.ts'
import { linkedDecision } from './decision-linked.ts'
import { type DatedNote, datesIn } from './deprecation-dates.ts'
import { code, inAll } from './phrases.ts'

/** What one requirement comes to. */
export type Requirement = { met: Location | null } | { missing: Text } | { unknown: Text }

/** The states that are compared. */
export interface States {
  base: Inventory
  head: Inventory
}

const versionPlace = ({ path, fields }: ApiDescription): Location => {
  const field = fields.get('info.version')
  return field ? { path, line: field.line, column: field.column } : { path, line: 1 }
}

/** A new major version, where the description has one. */
export function versionRequirement({ before, after }: ApiPair): Requirement {
  const was = versionOf(before.version)
  if (!after || !was) return { met: null }
  const is = versionOf(after.version)
  if (is && is.major > was.major) return { met: versionPlace(after) }
  // Another word than a version cannot be compared: the rule about versions tells of it.
  if (!is && after.version !== null && after.version !== before.version) return { met: versionPlace(after) }
  return { missing: words.majorMissing(before.version ?? '', after.version, was.major + 1) }
}

const breakingWords =
  /\bbreak(?:s|ing)?\b|\bincompatib|epäyhteensop|ei ole yhteensop|rikko[ov]|katkai|\bbryt(?:er|ande)\b|inkompatib|ej bakåtkompatib/iu

const escaped = (text: string): string => text.toLowerCase()

/** Does an added line tell of the break: by what changed, by the new version, or in so many words? */
function tells({ text }: AddedLine, changes: readonly ApiChange[], version: string | null): boolean {
  const line = escaped(text)
  if (breakingWords.test(text)) return true
  if (version !== null && version !== '' && line.includes(version.toLowerCase())) return true
  return changes.some(({ names }) => names.some((name) => name.length >= 2 && line.includes(escaped(name))))
}

/** Lines of the changelog that tell of the break; null: the changelog cannot be read, or stands elsewhere. */
export async function changelogEntries(
  { base, head }: States,
  { after }: ApiPair,
  changes: readonly ApiChange[],
): Promise<readonly AddedLine[] | null> {
  const added = await addedLines(base, head)
  return added === null ? null : added.filter((line) => tells(line, changes, after?.version ?? null))
}

/** An entry in the changelog. One that only GitHub's releases hold cannot be seen before the release. */
export async function changelogRequirement(
  { head }: States,
  entries: readonly AddedLine[] | null,
): Promise<Requirement> {
  const [entry] = entries ?? []
  if (entry) return { met: entry.place }
  const artefacts = head.of('changelog')
  const path = artefacts.find(({ status }) => status === 'present')?.path ?? null
  if (entries === null || (artefacts.length > 0 && path === null)) return { met: null }
  return { missing: words.changelogMissing(path) }
}

/** What formats let one mark as deprecated: not servers, media types or values. */
const announceable =
  /(?:^|-)(?:property|parameter|operation|path|field|argument|method|message|type|channel)-(?:removed|renamed)$/u
const isRemoval = ({ code: kind, verdict }: ApiChange): boolean => verdict === 'breaking' && announceable.test(kind)

const monthsBefore = (today: Date, months: number): Date =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, today.getUTCDate()))

const nameOf = ({ names, subject }: ApiChange): string => code(names[0] ?? subject ?? '')

/** Was it told long enough before that this would go? */
function timeOf(change: ApiChange, months: number, today: Date): Text | null {
  if (change.deprecated === null) return words.notDeprecated(nameOf(change), months)
  const dates = datesIn(change.deprecated.note)
  const asked = monthsBefore(today, months).toISOString().slice(0, 10)
  const now = today.toISOString().slice(0, 10)
  const isLong = ({ iso, kind }: DatedNote): boolean => (kind === 'since' ? iso <= asked : iso <= now)
  if (dates.some(isLong)) return null
  const [date] = dates
  if (!date) return words.deprecationUndated(nameOf(change), months)
  return inAll((language) => words.deprecatedTooShort(nameOf(change), isoDateIn(date.iso, language), months)[language])
}

/** The time for which what goes must have been deprecated, where it is agreed. Only what goes can be announced so. */
export function deprecationRequirement({ base, head }: States, changes: readonly ApiChange[]): Requirement {
  const { months } = head.agreements.deprecation
  if (months === null) return { met: null }
  void base
  const [first] = changes.filter(isRemoval).flatMap((change) => timeOf(change, months, head.repository.today) ?? [])
  return first ? { missing: first } : { met: null }
}

/** A decision that is linked, where the owners ask for one. */
export async function decisionRequirement(states: States, entries: readonly AddedLine[] | null): Promise<Requirement> {
  const { folder, required } = states.head.agreements.decisions
  if (folder === null && !required) return { met: null }
  const linked = await linkedDecision(states, entries ?? [])
  if ('found' in linked) return { met: linked.found }
  return linked.sure ? { missing: words.decisionMissing(folder) } : { unknown: words.messagesUnknown }
}
