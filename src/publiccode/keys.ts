/** Keys that the standard does not know, and what was probably meant by them. */

import type { Instead } from '../description.ts'
import { isAlike, nearestWord } from './nearest.ts'
import { holds, mapOf, type Node } from './nodes.ts'
import { basicKeys, type KeyRule, keyOf, nowCalled, standard } from './standard.ts'

type Values = Readonly<Record<string, unknown>>

/** Names of a section that the standard does not have there, in the order of the file. */
export const unknownIn = (rule: KeyRule, map: Values): readonly string[] =>
  Object.keys(map).filter((name) => keyOf(rule, name) === null)

/** The key that an unknown name stands for: one that the section lacks. Null: nobody can say. */
export function keyMeant(rule: KeyRule, map: Values, name: string): string | null {
  const open = Object.keys(rule.keys ?? {}).filter((key) => !Object.hasOwn(map, key))
  const now = nowCalled(name)
  return now !== undefined && now !== null && open.includes(now) ? now : nearestWord(name, open)
}

/** A key under the name that was meant. */
export const insteadOf = (name: string, meant: string): Instead => ({
  of: name,
  is: meant,
  sure: isAlike(name, meant) || nowCalled(name) === meant,
})

/** Is this a key without which no file is whole (or a section of such), and without a value? Another rule tells that. */
export function isOpenBasic(label: string, map: Values, key: string): boolean {
  const path = label === '' ? key : `${label}.${key}`
  return !holds(map[key]) && basicKeys.some((basic) => basic === path || basic.startsWith(`${path}.`))
}

interface Open {
  /** The key by dotted path. */
  label: string
  /** Where to tell it: what is there of its path, or the misspelt key. */
  steps: readonly string[]
  /** The key is there, without a value. */
  there: boolean
  /** The name that probably stands for it. */
  misspelt: string | null
}

/** So many names are compared with what is missing. */
const mostCompared = 30

function openKey(value: unknown, label: string): Open | null {
  const path = label.split('.')
  let [rule, at] = [standard, value]
  for (const [index, name] of path.entries()) {
    if (Array.isArray(at) && Object.hasOwn(at, name)) {
      at = at[Number(name)]
      rule = rule.of ?? { type: 'section' }
      continue
    }
    const map = mapOf(at)
    // What stands here instead of a section is the finding of another rule.
    if (!map && index > 0 && at !== null && at !== undefined && at !== '') return null
    if (!map || !Object.hasOwn(map, name)) {
      const misspelt = map ? misspeltFor(rule, map, name) : null
      const steps = path.slice(0, index)
      return misspelt === null
        ? { label, steps, there: false, misspelt }
        : { label: [...steps, name].join('.'), steps: [...steps, misspelt], there: false, misspelt }
    }
    at = map[name]
    rule = keyOf(rule, name) ?? { type: 'section' }
  }
  return holds(at) ? null : { label, steps: path, there: true, misspelt: null }
}

const misspeltFor = (rule: KeyRule, map: Values, name: string): string | null =>
  unknownIn(rule, map)
    .slice(0, mostCompared)
    .find((one) => keyMeant(rule, map, one) === name) ?? null

/** Keys of a file that hold nothing, of those that must, by dotted path; a misspelt section once for all its keys. */
export function openKeys(value: unknown, keys: readonly string[]): readonly Open[] {
  const open = keys.flatMap((label) => openKey(value, label) ?? [])
  return [...new Map(open.map((one) => [one.label, one])).values()]
}

/** Where a node of a name under this section stands. */
export const under = (node: Node, name: string): Node => ({ ...node, steps: [...node.steps, name], entry: false })
