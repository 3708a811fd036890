/** Do two licence expressions say the same? SPDX 2.3, annex D. */
import type { Comparison } from '../fact.ts'
import { familyOf, idsOf, isOpen, standardExpression } from '../inventory/licence-expression.ts'

/** `GPL-3.0` leaves open whether later versions may be taken: it says nothing against either. */
function sameLicence(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true
  return familyOf(a) === familyOf(b) && (isOpen(a) || isOpen(b))
}

const within = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((one) => all.some((other) => sameLicence(one, other)))

/**
 * `same`: equal, or one names some of the licences among which the other lets choose. `unknown`: one names a part of what
 * the other names together, or is no expression.
 */
export function compareLicences(one: string, other: string): Comparison {
  const [a, b] = [standardExpression(one), standardExpression(other)]
  if (a === null || b === null)
    return one.toLowerCase() === other.toLowerCase()
      ? 'same'
      : isClosed(one) !== isClosed(other)
        ? 'different'
        : 'unknown'
  const [left, right] = [idsOf(a), idsOf(b)]
  if (a === b || (within(left, right) && within(right, left))) return 'same'
  if (!within(left, right) && !within(right, left)) return 'different'
  return [a, b].some((expression) => / (?:AND|WITH) /u.test(expression)) ? 'unknown' : 'same'
}

const isClosed = (text: string): boolean => /^proprietary$/iu.test(text)
