/** Is a text of the form that the standard wants, one of the words that it allows, and neither too long nor too short? */
import { isEmail } from './addresses.ts'
import { charactersIn } from './characters.ts'
import { forms } from './forms.ts'
import type { Remark } from './found.ts'
import { emptyText } from './key-words.ts'
import { nearestWord } from './nearest.ts'
import type { Node } from './nodes.ts'
import { isValue, type ValueList, valuesOf } from './standard.ts'
import { notAllowed, tooLong, tooShort } from './value-words.ts'

/** Characters of a text that is too long are counted up to this. */
const mostCounted = 20_000

/** A text as a message may show it: not where it tells who somebody is. */
export const shown = ({ rule }: Node, text: string): string =>
  rule.person || isEmail(text.trim().replace(/^mailto:/u, '')) ? '…' : text

/** What is wrong with a text (or a number that stands for one). */
export function* textRemarks(node: Node): Iterable<Remark> {
  const { rule, value, label } = node
  const text = String(value)
  if (text === '') {
    if ((rule.form || rule.values) && !rule.required)
      yield { node, key: `empty:${label}`, message: () => emptyText(label) }
    return
  }
  const kept = rule.form ? forms[rule.form] : undefined
  if (kept && !kept.keeps(text))
    yield {
      node,
      part: 'value',
      key: formKey(node, text),
      message: (line) => kept.words(label, shown(node, text), line),
    }
  if (rule.values && !isAllowed(rule.values, value)) yield valueRemark(node, rule.values, text)
  const length = lengthRemark(node, text)
  if (length) yield length
}

const formKey = (node: Node, text: string): string => `form:${node.label}:${shown(node, text).slice(0, 200)}`

/** A number that stands for one of the words (`1.0`) is told as what lacks its quotes. */
const isAllowed = (list: ValueList, value: unknown): boolean =>
  isValue(list, String(value)) ||
  (typeof value === 'number' && valuesOf(list).some((word) => word !== '' && Number(word) === value))

/** Lists whose words are taken for one another. */
const others: Readonly<Partial<Record<ValueList, { list: ValueList; key: string }>>> = {
  categories: { list: 'scopes', key: 'intendedAudience.scope' },
  scopes: { list: 'categories', key: 'categories' },
}

function valueRemark(node: Node, list: ValueList, text: string): Remark {
  const { label } = node
  const other = others[list]
  const elsewhere = other && isValue(other.list, text) ? other.key : null
  const words = valuesOf(list)
  return {
    node,
    part: 'value',
    key: `value:${label}:${text.slice(0, 200)}`,
    message: () => notAllowed(label, shown(node, text), words, nearestWord(text, words), elsewhere),
  }
}

function lengthRemark(node: Node, text: string): Remark | null {
  const { rule, label } = node
  const { least = 0, most = Number.POSITIVE_INFINITY } = rule
  if (least === 0 && text.length <= most) return null
  const limit = Math.min(most, mostCounted)
  const count = charactersIn(text, limit)
  if (count < least) return { node, key: `length:${label}`, message: () => tooShort(label, count, least) }
  if (count <= most) return null
  const all = (): number | null => {
    const counted = charactersIn(text, mostCounted)
    return counted > mostCounted ? null : counted
  }
  return { node, key: `length:${label}`, message: () => tooLong(label, all(), most) }
}
