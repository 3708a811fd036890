/** More than any sensible description nests. */
const deepest = 100

/**
 * Where JSON text nests more than 100 levels deep, or null. Line and column count from 1. What stands in strings does not
 * count; a string ends at the end of its line at the latest, as it must in JSON.
 */
export function jsonNestedTooDeep(text: string): { line: number; column: number } | null {
  let [line, start, open] = [1, 0, 0]
  let isText = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10) {
      line += 1
      start = at + 1
      isText = false
    } else if (isText) {
      if (code === 92) at += text.charCodeAt(at + 1) === 10 ? 0 : 1
      else if (code === 34) isText = false
    } else if (code === 34) isText = true
    else if (code === 91 || code === 123) open += 1
    else if (code === 93 || code === 125) open -= 1
    if (open > deepest) return { line, column: at - start + 1 }
  }
  return null
}
