/** Does a list of licences, as the owners have agreed on it, hold a licence? `-or-later` is understood on both sides. */
import { standardExpression } from './licence-expression.ts'
import { type Term, termOf } from './licence-terms.ts'

/** A licence split into its family, its version and how later versions stand to it. */
interface Versioned {
  family: string
  version: readonly number[]
  /** `open`: the id leaves open whether later versions may be used. */
  later: 'yes' | 'no' | 'open'
}

const form = /^(.{1,80}?)-(\d{1,4}(?:\.\d{1,4}){0,3})(-only|-or-later|\+)?$/
const openFamily = /^(?:A|L)?GPL$|^GFDL$/

function versioned(id: string): Versioned | null {
  const [, family, version, ending] = form.exec(id) ?? []
  if (family === undefined || version === undefined) return null
  const later = ending === undefined ? (openFamily.test(family) ? 'open' : 'no') : ending === '-only' ? 'no' : 'yes'
  return { family, version: version.split('.').map(Number), later }
}

function compared(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function covers(entry: string, id: string): boolean {
  if (entry === id) return true
  const [one, other] = [versioned(entry), versioned(id)]
  if (one === null || other === null || one.family !== other.family) return false
  const order = compared(one.version, other.version)
  if (order === 0) return one.later === 'open' || other.later !== 'no' || one.later === 'yes'
  return order > 0 ? other.later === 'yes' : one.later === 'yes'
}

/** The entries of a list that name no licence of the SPDX list, as they are written. */
export const unknownEntries = (list: readonly string[]): readonly string[] =>
  list.filter((entry) => {
    const standard = standardExpression(entry)
    const term = standard === null ? null : termOf(standard)
    return term === null || !('id' in term)
  })

/**
 * Is a licence on the list? `GPL-2.0-or-later` is where any GPL of version 2 or later is, since those who use it may
 * choose that one; an entry `GPL-2.0-or-later` takes in every later version. An exception adds permissions to the licence.
 */
export function isAgreed({ id, later }: Extract<Term, { id: string }>, list: readonly string[]): boolean {
  const own = standardExpression(later ? `${id}+` : id) ?? id
  return list.some((entry) => covers(standardExpression(entry) ?? entry, own))
}
