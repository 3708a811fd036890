import type { Part } from '../description.ts'
import { child, isObject } from '../interfaces/parts.ts'
import { canonical } from './canonical.ts'

/** The innermost parts in which two parts differ first; the parts themselves where they hold no maps. */
export function firstDifference(before: Part, after: Part): readonly [Part, Part] {
  if (!isObject(before.value) || !isObject(after.value)) return [before, after]
  for (const name of Object.keys({ ...before.value, ...after.value })) {
    const [was, is] = [child(before, name), child(after, name)]
    if (was && is && canonical(was.value, true) === canonical(is.value, true)) continue
    return was && is ? firstDifference(was, is) : [was ?? before, is ?? after]
  }
  return [before, after]
}
