/** The file as the standard sees it: what stands at each of its keys, in one walk that ends however large the file is. */
import type { ParsedFile, Steps } from '../description.ts'
import type { Location } from '../model.ts'
import { type KeyRule, keyOf, standard } from './standard.ts'

/** Something in the file of which the standard says what it should be. */
export interface Node {
  rule: KeyRule
  steps: Steps
  value: unknown
  /** Keys with dots between, without the numbers of list entries: `maintenance.contacts.email`. */
  label: string
  /** An entry of a list. */
  entry: boolean
  /** A section that stands for a language: its key. */
  language: string | null
}

type Values = Readonly<Record<string, unknown>>

/** So much is looked at: values, and the characters of texts. A real file has a few thousand. */
const most = 2_000_000
/** No text is looked at any further. */
const longestLook = 20_000

/** A map of keys, or null. */
export const mapOf = (value: unknown): Values | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : null

/** Does a key hold something: no empty text, list or map? */
export function holds(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}

function cost(value: unknown): number {
  if (typeof value === 'string') return 20 + Math.min(value.length, longestLook)
  return 20 + (mapOf(value) ? 20 * Object.keys(value as object).length : 0)
}

/** Where something stands. `key`: its key, or the entry of a list. */
export const placeOf = (file: ParsedFile, { steps }: Pick<Node, 'steps'>, part: 'key' | 'value' = 'key'): Location =>
  file.place(steps, part)

/** Looks at all that the standard knows of, section before keys. False: the file was too much to look at all of it. */
export function walk(file: ParsedFile, visit: (node: Node) => void): boolean {
  let left = most
  const each = (node: Node): void => {
    left -= cost(node.value)
    if (left < 0) return
    visit(node)
    for (const inner of within(node)) {
      if (left < 0) return
      each(inner)
    }
  }
  each({ rule: standard, steps: [], value: file.value, label: '', entry: false, language: null })
  return left >= 0
}

function* within(node: Node): Iterable<Node> {
  const { rule, value, steps, label } = node
  if (rule.type === 'list') {
    if (Array.isArray(value)) yield* entries(node, value)
    else if (rule.lone && rule.of && value !== null) yield { ...node, rule: rule.of }
    return
  }
  const map = mapOf(value)
  if (!map || !rule.keys) return
  const prefix = label === '' ? '' : `${label}.`
  for (const name in map) {
    if (!Object.hasOwn(map, name)) continue
    const languages = rule.type === 'languages'
    const inner: KeyRule | null = languages ? { type: 'section', keys: rule.keys } : keyOf(rule, name)
    const at = { steps: [...steps, name], value: map[name], label: `${prefix}${name}`, entry: false }
    if (inner) yield { ...at, rule: inner, language: languages ? name : null }
  }
}

function* entries({ rule, steps, label }: Node, values: readonly unknown[]): Iterable<Node> {
  if (!rule.of) return
  for (const [index, value] of values.entries())
    yield { rule: rule.of, steps: [...steps, index], value, label, entry: true, language: null }
}
