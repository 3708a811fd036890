import type { ArtefactKind, Inventory } from '../artefact.ts'
import { datesOf, latestPeriodEnd, type StatedDate, statedDate } from '../inventory/dates.ts'
import { finishedLine } from '../inventory/finished.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { nextReview } from '../inventory/review-dates.ts'
import { onlyLaidOut } from '../inventory/reviews.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { isFinished, isRetired, littleSaid, noDate, old, onlyForm, past } from './fresh-words.ts'
import { distinct, joined } from './phrases.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
  /** How old, in months, the newest date of a document may be. */
  months: number
}

/** `unsaid`: the text tells no date. `needless`: nothing new is asked of this document. */
type Age =
  | { passed: Location }
  | { problem: Problem }
  | { undetermined: Text }
  | { needless: Text }
  | { unsaid: Reading }

/** The same day so many months earlier, at 00:00 UTC. */
function monthsBefore(today: Date, months: number): Date {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, today.getUTCDate()))
}

/** Work that is planned without a date. */
const undated =
  /^(?:next|later|now|future|upcoming|planned|backlog|ideas?|seuraavaksi|myöhemmin|tulossa|suunnitteilla|tulevaisuus|työjono|ideat|härnäst|senare|kommande|planerat|planerade|framtid)(?![\p{L}])/iu

/** Until a review that is planned the owners have said themselves that the text holds; so far ahead may it be. */
const mostMonthsAhead = 36

/** So many lines of a README tell what the product is. */
const beginning = 80

const inRange = ({ from, to }: Reading, line: number): boolean => line >= from && line <= to

const hasUndatedPlans = (reading: Reading): boolean =>
  reading.document.labels.some(
    ({ kind, text, line }) => kind !== 'cell' && inRange(reading, line) && undated.test(text.trim()),
  )

const whole = (date: StatedDate, limit: Date): boolean => date.to >= limit

/** By the latest period that a roadmap names; null when it names none that could tell. */
function byPeriod(reading: Reading, today: Date): Age | null {
  // A past day is when something was written or done; a past month, quarter or year may have been the plan.
  const periods = datesOf(reading.document, reading).filter(({ precision, to }) => precision !== 'day' || to >= today)
  const end = latestPeriodEnd(periods)
  if (end === null) return null
  const last = periods.find(({ to }) => to.getTime() === end.getTime())!
  const location = {
    path: reading.document.path,
    line: last.line,
    column: last.column,
    endLine: last.line,
    endColumn: last.column + last.text.length,
  }
  if (whole(last, monthsBefore(today, 0))) return { passed: location }
  if (hasUndatedPlans(reading)) return null
  return { problem: { message: past(reading.document.path, last), location, key: last.text } }
}

/** A change that only wraps lines or moves marks is no review; where the history does not tell, a change counts. */
async function byHistory(inventory: Inventory, unsaid: readonly Reading[], months: number): Promise<readonly Age[]> {
  const paths = [...new Set(unsaid.map(({ document }) => document.path))]
  const changed = await inventory.repository.history.lastChanged(paths)
  if ('undetermined' in changed)
    return unsaid.map(({ document }) => ({ undetermined: joined([noDate(document.path), changed.undetermined]) }))
  const limit = monthsBefore(inventory.repository.today, months)
  const recent = paths.filter((path) => (changed.get(path) ?? 0) >= limit)
  const laidOut = recent.length > 0 ? await onlyLaidOut(inventory, recent, limit) : new Set<string>()
  return unsaid.map(({ document: { path }, from }): Age => {
    const date = changed.get(path)
    if (!date) return { undetermined: noDate(path) }
    const location = { path, line: from }
    if (laidOut.has(path)) return { problem: { message: onlyForm(path, date, months), location, key: 'history' } }
    if (date >= limit) return { passed: location }
    return { problem: { message: old(path, date, months, 'history'), location, key: 'history' } }
  })
}

/** What the text itself tells; what it says of its own date comes before all that git knows. */
function byText(inventory: Inventory, reading: Reading, months: number): Age {
  const { document, artefact } = reading
  const { today } = inventory.repository
  const finished = finishedLine(document, reading.from, reading.to)
  if (finished !== null) return { needless: isFinished(document.path, finished) }
  const limit = monthsBefore(today, months)
  const stated = statedDate(document, reading)
  if (stated && whole(stated, limit)) return { passed: { path: document.path, line: stated.line } }
  const planned = nextReview(document, reading)
  if (planned && planned.to >= monthsBefore(today, 0) && planned.to <= monthsBefore(today, -mostMonthsAhead))
    return { passed: { path: document.path, line: planned.line } }
  const period = artefact.kind === 'roadmap' ? byPeriod(reading, today) : null
  if (period) return period
  if (!stated) return { unsaid: reading }
  const location = { path: document.path, line: stated.line }
  return { problem: { message: old(document.path, stated.to, months, 'text'), location, key: stated.text } }
}

/** Says so little that another rule asks for its content first. */
const saysLittle = ({ artefact: { substance } }: Reading): boolean =>
  substance === 'empty' || substance === 'stub' || substance === 'placeholder'

/** A document that says too little is asked for its content first. */
const orContent = (age: Age, reading: Reading): Age =>
  'passed' in age || 'needless' in age || !saysLittle(reading) ? age : { needless: littleSaid(reading.document.path) }

/** One age a reading; all that need the history ask it together. */
async function agesOf(inventory: Inventory, found: readonly Reading[], months: number): Promise<readonly Age[]> {
  const told = found.map((reading) => byText(inventory, reading, months))
  const unsaid = told.flatMap((age) => ('unsaid' in age ? [age.unsaid] : []))
  const rest = (unsaid.length > 0 ? await byHistory(inventory, unsaid, months) : []).values()
  const ages = told.map((age) => ('unsaid' in age ? (rest.next().value as Age) : age))
  return ages.map((age, index) => orContent(age, found[index] as Reading))
}

/** A README that says the product is finished speaks for the roadmap too. */
async function finishedInReadme(inventory: Inventory, kinds: readonly ArtefactKind[]): Promise<Text | null> {
  if (!kinds.includes('roadmap')) return null
  const { readings: found } = await readings(inventory, ['readme'])
  for (const { document, from, to } of found) {
    const line = finishedLine(document, from, Math.min(to, from + beginning))
    if (line !== null) return isFinished(document.path, line)
  }
  return null
}

/** Is the newest date of each document recent enough? The text's own date comes first, then git's. */
export default {
  async judge({ inventory }, { kinds, months }) {
    const { readings: found, unread } = await readings(inventory, kinds)
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds)
    if (inventory.product.stage === 'obsolete') return { notApplicable: isRetired }
    const ages = await agesOf(inventory, found, months)
    const problems = ages.flatMap((age) => ('problem' in age ? [age.problem] : []))
    const finished = problems.length > 0 ? await finishedInReadme(inventory, kinds) : null
    if (finished) return { notApplicable: finished }
    if (problems.length > 0) return { problems }
    const passed = ages.flatMap((age) => ('passed' in age ? [age.passed] : []))
    if (passed.length > 0) return { passed }
    const needless = ages.flatMap((age) => ('needless' in age ? [age.needless] : []))
    if (needless.length === ages.length) return { notApplicable: joined(distinct(needless).slice(0, 3)) }
    return { undetermined: joined(distinct(ages.flatMap((age) => ('undetermined' in age ? [age.undetermined] : [])))) }
  },
} satisfies Check<Options>
