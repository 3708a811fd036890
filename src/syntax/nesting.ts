/** More than any sensible YAML file nests, and far less than what overflows the parser's stack. */
const deepest = 100
const widestIndent = 200

/**
 * Where YAML text nests too deep to be parsed, or null. The `yaml` package recurses for each level; some 5,000 levels
 * (10 kB of "- ") end the whole process in V8's regular expression compiler, which no try/catch can stop. So this looks
 * at the raw text first, in linear time: brackets that stay open, indentation, and `-`, `?`, `:` on one line. It may
 * count brackets inside texts too: the limits are high enough for that.
 */
export function nestedTooDeep(text: string): { line: number; column: number } | null {
  let line = 1
  let start = 0
  let open = 0
  let indicators = 0
  let indent = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) {
      line += 1
      start = at + 1
      indicators = 0
      indent = true
      continue
    }
    if (code === 91 || code === 123) open += 1
    else if (code === 93 || code === 125) open = Math.max(0, open - 1)
    else if (isIndicator(code) && isBlank(text.charCodeAt(at + 1))) indicators += 1
    if (code !== 32) {
      if (indent && at - start > widestIndent) return { line, column: at - start + 1 }
      indent = false
    }
    if (open > deepest || indicators > deepest) return { line, column: at - start + 1 }
  }
  return null
}

/** `-`, `?` and `:` begin a level when a blank follows. */
const isIndicator = (code: number): boolean => code === 45 || code === 63 || code === 58

/** Blank, tab, line end, end of text. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || Number.isNaN(code)
