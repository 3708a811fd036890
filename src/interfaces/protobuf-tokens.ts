/** Words and signs of a .proto file. */

export interface Token {
  kind: 'name' | 'number' | 'text' | 'sign' | 'end'
  /** As it is written; of a text, without its quotation marks. */
  value: string
  /** Offset of its first character. */
  at: number
  /** The comment that stands directly before it, '' without one. */
  comment: string
}

/** What the tokenizer gave. `broken`: offset of a text, comment or sign that no .proto file can hold; null: none. */
export interface Tokens {
  tokens: readonly Token[]
  broken: number | null
  /** There are more than `most`, or a name is too long: the rest was not read. */
  tooMany: boolean
}

const most = 1_000_000
/** Names may be joined to longer ones many times: one that is longer than any that somebody wrote is not read. */
const longestName = 500
const nameStart = /[A-Za-z_]/u
const namePart = /[\w.]/u
const digit = /[0-9]/u
const blank = /\s/u

/** The place behind characters that fit. */
function behind(text: string, from: number, fits: (sign: string) => boolean): number {
  let at = from
  while (at < text.length && fits(text[at] as string)) at += 1
  return at
}

/** The place behind a text that begins with a quotation mark; null: it does not end on its line. */
function behindText(text: string, from: number): number | null {
  const mark = text[from]
  let at = from + 1
  while (at < text.length && text[at] !== mark && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1
  return at < text.length && text[at] === mark ? at + 1 : null
}

const isComment = (text: string, at: number): boolean =>
  text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')

/** The place behind a comment; null: it has no end. */
function behindComment(text: string, at: number): number | null {
  const [mark, width] = text[at + 1] === '/' ? ['\n', 0] : ['*/', 2]
  const end = text.indexOf(mark as string, at + 2)
  if (end >= 0) return end + (width as number)
  return mark === '\n' ? text.length : null
}

/** Does a blank line lie between two offsets? Then a comment before it belongs to nothing after it. */
const isApart = (text: string, from: number, to: number): boolean => text.slice(from, to).split('\n').length > 2

const plain = (comment: string): string =>
  comment
    .slice(2, comment.startsWith('/*') ? -2 : undefined)
    .split('\n')
    .map((line) => line.replace(/^\s{0,200}[*/]{0,80}/u, '').trim())
    .join(' ')
    .trim()

interface Reading {
  text: string
  at: number
  /** Comment lines that stand together before what comes next, and the offset behind them. */
  comments: string[]
  commentEnd: number
  /** Line break since the last token? A comment on its line belongs to that token. */
  newLine: boolean
}

/** Over blanks and comments; null: a comment has no end. */
function skip(reading: Reading): number | null {
  const { text } = reading
  for (;;) {
    const next = behind(text, reading.at, (sign) => blank.test(sign) || sign === '\uFEFF')
    if (text.slice(reading.at, next).includes('\n')) reading.newLine = true
    reading.at = next
    if (!isComment(text, next)) return next
    const end = behindComment(text, next)
    if (end === null) return null
    if (isApart(text, reading.commentEnd, next)) reading.comments = []
    // What stands behind something on its line is about that, and not about what follows.
    if (reading.newLine) reading.comments.push(plain(text.slice(next, end)))
    reading.commentEnd = end
    reading.at = end
  }
}

function readToken(text: string, at: number): Omit<Token, 'comment'> | null {
  const sign = text[at] as string
  if (nameStart.test(sign)) {
    const end = behind(text, at, (next) => namePart.test(next))
    return { kind: 'name', value: text.slice(at, end), at }
  }
  if (digit.test(sign) || (sign === '.' && digit.test(text[at + 1] ?? ''))) {
    const end = behind(text, at, (next) => namePart.test(next))
    // The sign of an exponent belongs to the number: `1e-5`.
    const whole =
      /e$/iu.test(text.slice(at, end)) && /[+-]/u.test(text[end] ?? '') && !/^0x/iu.test(text.slice(at, end))
    const last = whole ? behind(text, end + 1, (next) => namePart.test(next)) : end
    return { kind: 'number', value: text.slice(at, last), at }
  }
  if (sign === '.' && nameStart.test(text[at + 1] ?? '')) {
    const end = behind(text, at + 1, (next) => namePart.test(next))
    return { kind: 'name', value: text.slice(at, end), at }
  }
  if (sign === '"' || sign === "'") {
    const end = behindText(text, at)
    return end === null ? null : { kind: 'text', value: text.slice(at + 1, end - 1), at }
  }
  return '{}[]()<>=;,:-+/.'.includes(sign) ? { kind: 'sign', value: sign, at } : null
}

/** The tokens of a file, an `end` last. Linear. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = []
  const reading: Reading = { text, at: 0, comments: [], commentEnd: 0, newLine: true }
  const finish = (broken: number | null, tooMany = false): Tokens => {
    tokens.push({ kind: 'end', value: '', at: broken ?? text.length, comment: '' })
    return { tokens, broken, tooMany }
  }
  for (;;) {
    reading.comments = []
    reading.commentEnd = reading.at
    const at = skip(reading)
    if (at === null) return finish(reading.at)
    if (at >= text.length) return finish(null)
    if (tokens.length >= most) return finish(null, true)
    const token = readToken(text, at)
    if (token === null) return finish(at)
    if (token.kind === 'name' && token.value.length > longestName) return finish(null, true)
    const about = isApart(text, reading.commentEnd, at) ? '' : reading.comments.join(' ').trim()
    tokens.push({ ...token, comment: about })
    reading.at = at + (token.kind === 'text' ? token.value.length + 2 : token.value.length)
    reading.newLine = false
  }
}
