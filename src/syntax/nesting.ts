import type { Lexer } from 'yaml'

/** More than any sensible YAML file nests, and far less than what overflows the parser's stack. */
const deepest = 100
const widestIndent = 200
/** So many `- ` on one line are no text any more. */
const mostOnLine = 1000

interface Place {
  line: number
  column: number
}

/**
 * Where YAML text nests too deep to be parsed, or null. The `yaml` package recurses for each level; some 5,000 levels
 * (10 kB of "- ") end the whole process in V8's regular expression compiler, which no try/catch can stop. So this looks
 * at the raw text first, in linear time: at indentation, and at `-`, `?`, `:` one after the other. Brackets may stand in
 * texts, too: only where there are many of them the package's lexer tells which count.
 */
export function nestedTooDeep(text: string, makeLexer: () => Lexer): Place | null {
  let [line, start, run, onLine, brackets] = [1, 0, 0, 0, 0]
  let indent = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) {
      line += 1
      start = at + 1
      run = 0
      onLine = 0
      indent = true
      continue
    }
    if (isIndicator(code) && isBlank(text.charCodeAt(at + 1))) {
      run += 1
      if (code !== colon) onLine += 1
    } else if (!isBlank(code)) run = 0
    if (code === 91 || code === 123) brackets += 1
    if (code !== 32) {
      if (indent && at - start > widestIndent) return { line, column: at - start + 1 }
      indent = false
    }
    if (run > deepest || onLine > mostOnLine) return { line, column: at - start + 1 }
  }
  return brackets > deepest ? bracketsTooDeep(text, makeLexer()) : null
}

/** What the lexer says before the text of a scalar without quotes. */
const beforeScalar = '\u001F'

/** Where more brackets are open than any sensible file opens. */
function bracketsTooDeep(text: string, lexer: Lexer): Place | null {
  let [offset, open] = [0, 0]
  let isScalar = false
  for (const token of lexer.lex(text)) {
    if (!isScalar && (token === '[' || token === '{')) open += 1
    else if (!isScalar && (token === ']' || token === '}')) open = Math.max(0, open - 1)
    if (open > deepest) return placeAt(text, offset)
    isScalar = token === beforeScalar
    // Of its own the lexer adds single signs that stand for no text.
    if (token === text.slice(offset, offset + token.length)) offset += token.length
  }
  return null
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const colon = 58

/** `-`, `?` and `:` begin a level when a blank follows. */
const isIndicator = (code: number): boolean => code === 45 || code === 63 || code === colon

/** Blank, tab, line end, end of text. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || Number.isNaN(code)
