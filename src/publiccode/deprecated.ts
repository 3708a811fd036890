/** What of the file is going from the standard? Catalogues still read it. */
import { goingKey, goingSection, lowerCaseCountry } from './deprecated-words.ts'
import type { Remark } from './found.ts'
import { isCountry } from './languages.ts'
import { holds, type Node } from './nodes.ts'

/** Deprecated keys that hold something, the section of a country, and countries in lower case. */
export function* deprecatedRemarks(node: Node): Iterable<Remark> {
  const { rule, value, label, entry } = node
  if (rule.deprecated && !entry && holds(value)) {
    const { deprecated, instead = null, type } = rule
    yield {
      node,
      key: `going:${label}`,
      message: () => (type === 'section' ? goingSection(label, deprecated) : goingKey(label, deprecated, instead)),
    }
  }
  if (rule.form === 'country' && typeof value === 'string' && isCountry(value) && value !== value.toUpperCase())
    yield { node, part: 'value', key: `country:${label}:${value}`, message: () => lowerCaseCountry(label, value) }
}
