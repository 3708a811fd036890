/** Do the days of the file fit today: contracts in force, releases that have happened? */
import { contractEnded, contractTooLong, releaseAhead } from './dates-words.ts'
import { dayOf } from './days.ts'
import type { Remark } from './found.ts'
import type { Node } from './nodes.ts'

/** No contract runs so long. */
const mostYears = 10
const day = 86_400_000

/** Somewhere on earth it may already be tomorrow. */
const isAhead = (date: Date, today: Date): boolean => date.getTime() > today.getTime() + day

function yearsAhead(today: Date): Date {
  const limit = new Date(today)
  limit.setUTCFullYear(limit.getUTCFullYear() + mostYears)
  return limit
}

/** Asks which days have passed, or lie too far ahead, on a day. */
export function datesJudge(today: Date): (node: Node) => Iterable<Remark> {
  const start = new Date(Math.floor(today.getTime() / day) * day)
  return function* ({ rule, value, label, ...rest }) {
    const date = rule.form === 'date' && typeof value === 'string' ? dayOf(value) : null
    if (!date) return
    const at = { node: { rule, value, label, ...rest }, part: 'value' as const }
    // The contract still runs on its last day.
    if (label === 'maintenance.contractors.until') {
      if (date < start) yield { ...at, key: 'until:past', message: () => contractEnded(date) }
      else if (date > yearsAhead(start))
        yield { ...at, key: 'until:far', message: () => contractTooLong(date, mostYears) }
    } else if (label === 'releaseDate' && isAhead(date, start)) {
      yield { ...at, key: 'release:ahead', message: () => releaseAhead(date) }
    }
  }
}
