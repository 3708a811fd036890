/** SPDX expressions (SPDX 2.3, annex D): read leniently in case and spacing, given back in the standard form. */
import ids from '../generated/licence-ids.json' with { type: 'json' }

const byLowerCase = new Map(ids.known.map((id) => [id.toLowerCase(), id]))
const openFamily = /^(?:A|L)?GPL-\d(?:\.\d)?$|^GFDL-\d\.\d$/

/** A licence of the GNU family whose name leaves `-only` or `-or-later` open (`GPL-3.0`). */
export const isOpen = (id: string): boolean => openFamily.test(id)

/** `GPL-3.0` for `GPL-3.0-only` and `GPL-3.0-or-later`; any other id as it is. */
export const familyOf = (id: string): string => id.replace(/-(?:only|or-later)$/, '')

function standardId(word: string): string | null {
  if (/^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(word)) return word
  const id = byLowerCase.get(word.toLowerCase())
  if (id?.endsWith('+')) return `${id.slice(0, -1)}-or-later`
  if (id !== undefined) return id
  if (!word.endsWith('+')) return null
  const base = standardId(word.slice(0, -1))
  return base === null ? null : base + (isOpen(base) ? '-or-later' : '+')
}

/**
 * The expression in its standard form, or null when the text as a whole is none. Licence ids must be in the SPDX list;
 * the exception after WITH is taken as written.
 */
export function standardExpression(text: string): string | null {
  const tokens =
    text
      .trim()
      .slice(0, 400)
      .match(/[()]|[^\s()]+/g) ?? []
  const result: string[] = []
  let depth = 0
  let wantsId = true
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n]!
    const operator = token.toUpperCase()
    if (wantsId && token === '(') depth++
    else if (!wantsId && token === ')' && depth > 0) depth--
    else if (!wantsId && (operator === 'AND' || operator === 'OR')) wantsId = true
    else if (!wantsId && operator === 'WITH' && /^[\w.-]+$/.test(tokens[n + 1] ?? '')) {
      result.push('WITH', tokens[++n]!)
      continue
    } else {
      const id = wantsId ? standardId(token) : null
      if (id === null) return null
      result.push(id)
      wantsId = false
      continue
    }
    result.push(token === '(' || token === ')' ? token : operator)
  }
  return wantsId || depth > 0
    ? null
    : result
        .join(' ')
        .replaceAll('( ', '(')
        .replaceAll(' )', ')')
        .replace(/^\(([^()]*)\)$/, '$1')
}

/** The licence ids of an expression, without exceptions and operators, in the order written. */
export function idsOf(expression: string): readonly string[] {
  const words = expression.match(/[^\s()]+/g) ?? []
  return words.filter((word, n) => word !== 'AND' && word !== 'OR' && word !== 'WITH' && words[n - 1] !== 'WITH')
}

/** Is every way to read it settled, that is, no licence of the GNU family left open? */
export const isSettled = (expression: string): boolean => !idsOf(expression).some(isOpen)
