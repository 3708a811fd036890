/** Upper and lower limits of values, in whichever way they are written. */
import type { Part } from '../description.ts'
import { child, get } from '../interfaces/parts.ts'

export interface Limit {
  value: number
  /** The value itself does not fit. */
  exclusive: boolean
  part: Part
}

const sizes = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'] as const

/** OpenAPI 3.0 marks `minimum` as exclusive by `exclusiveMinimum: true`; 3.1 gives `exclusiveMinimum` the number. */
function edge(part: Part, name: 'minimum' | 'maximum', exclusive: string): readonly (readonly [string, Limit])[] {
  const plain = child(part, name)
  const other = child(part, exclusive)
  const all: Limit[] = []
  if (plain && typeof plain.value === 'number')
    all.push({ value: plain.value, exclusive: other?.value === true, part: other?.value === true ? other : plain })
  if (other && typeof other.value === 'number') all.push({ value: other.value, exclusive: true, part: other })
  const [first, second] = all
  if (!first) return []
  return [[name, second ? tighter(name, first, second) : first]]
}

/** The limits that a schema sets itself, by name; those that leave everything as it is (`minLength: 0`) are none. */
export function bounds(part: Part): readonly (readonly [string, Limit])[] {
  const named = sizes.flatMap((name) => {
    const value = get(part.value, name)
    if (typeof value !== 'number' || (name.startsWith('min') && value <= 0)) return []
    return [[name, { value, exclusive: false, part: child(part, name) as Part }] as const]
  })
  return [...edge(part, 'minimum', 'exclusiveMinimum'), ...edge(part, 'maximum', 'exclusiveMaximum'), ...named]
}

const isLower = (name: string): boolean => name.startsWith('min')

/** Does `b` leave fewer values than `a`? */
export function isTighter(name: string, a: Limit, b: Limit): boolean {
  if (a.value === b.value) return b.exclusive && !a.exclusive
  return isLower(name) ? b.value > a.value : b.value < a.value
}

/** The one that leaves fewer values. */
export const tighter = (name: string, a: Limit, b: Limit): Limit => (isTighter(name, a, b) ? b : a)

/** `≥ 5`, `< 100`, `10`. */
export function limitText(name: string, { value, exclusive }: Limit): string {
  if (name === 'minimum') return `${exclusive ? '>' : '≥'} ${value}`
  if (name === 'maximum') return `${exclusive ? '<' : '≤'} ${value}`
  return String(value)
}
