/** One text for what says the same, with references followed. */
import type { Bundle, Part } from '../description.ts'
import { refOf } from '../interfaces/bundle.ts'
import { child, isObject } from '../interfaces/parts.ts'
import { annotations, canonical } from './canonical.ts'

/** So many references are followed from one to the next, and so many values are written out. */
const deepest = 4
const most = 2000

/** The text of a part: keys sorted, what only describes left out. References that lead further than that stand as names. */
export function writtenOut(top: Part, bundle: Bundle): string {
  let left = most
  const of = (part: Part, depth: number): string => {
    left -= 1
    const ref = refOf(part)
    if (ref !== null) {
      const target = bundle.followed(part)
      const isEnd = target === part || depth >= deepest || left < 0
      return isEnd ? JSON.stringify(ref.split('/').at(-1)) : of(target, depth + 1)
    }
    const { value } = part
    if (left < 0) return canonical(value, true)
    if (Array.isArray(value)) return `[${value.map((_, index) => of(child(part, index) as Part, depth)).join(',')}]`
    if (!isObject(value)) return canonical(value)
    const names = Object.keys(value).filter((name) => !(annotations.has(name) || name.startsWith('x-')))
    return `{${names
      .sort()
      .map((name) => `${JSON.stringify(name)}:${of(child(part, name) as Part, depth)}`)
      .join(',')}}`
  }
  return of(top, 0)
}
