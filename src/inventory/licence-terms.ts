/** SPDX expressions as a tree (SPDX 2.3, annex D), every word as it is written: for rules that care how a licence is spelled. */

/** A licence, or several that hold together (`and`) or by choice (`or`). */
export type Term =
  /** `id` without a `+`; `later`: the `+` was there. */
  { id: string; later: boolean; exception: string | null } | { and: readonly Term[] } | { or: readonly Term[] }

/** Longer expressions and deeper nesting are nobody's: they are read as malformed. */
const longest = 1000
const deepest = 40

const wordForm = /^[\w.:-]+\+?$/

interface Cursor {
  tokens: readonly string[]
  at: number
  depth: number
}

const isOperator = (token: string | undefined, word: 'AND' | 'OR' | 'WITH'): boolean => token?.toUpperCase() === word
const isWord = (token: string | undefined): token is string =>
  token !== undefined && wordForm.test(token) && !/^(?:and|or|with)$/i.test(token)

function licence(cursor: Cursor): Term | null {
  const word = cursor.tokens[cursor.at++]
  if (!isWord(word)) return null
  const own = { id: word.replace(/\+$/, ''), later: word.endsWith('+') }
  if (!isOperator(cursor.tokens[cursor.at], 'WITH')) return { ...own, exception: null }
  const exception = cursor.tokens[cursor.at + 1]
  cursor.at += 2
  return isWord(exception) ? { ...own, exception } : null
}

function single(cursor: Cursor): Term | null {
  if (cursor.tokens[cursor.at] !== '(') return licence(cursor)
  cursor.at++
  if (++cursor.depth > deepest) return null
  const inner = choice(cursor)
  cursor.depth--
  return cursor.tokens[cursor.at++] === ')' ? inner : null
}

function series(cursor: Cursor, word: 'AND' | 'OR', next: (cursor: Cursor) => Term | null): readonly Term[] | null {
  const parts: Term[] = []
  do {
    const part = next(cursor)
    if (part === null) return null
    parts.push(part)
  } while (isOperator(cursor.tokens[cursor.at], word) && cursor.at++ >= 0)
  return parts
}

function together(cursor: Cursor): Term | null {
  const parts = series(cursor, 'AND', single)
  return parts === null ? null : parts.length === 1 ? parts[0]! : { and: parts }
}

function choice(cursor: Cursor): Term | null {
  const parts = series(cursor, 'OR', together)
  return parts === null ? null : parts.length === 1 ? parts[0]! : { or: parts }
}

/** The tree of an expression, or null when the text as a whole is none. Operators in any case; ids are not looked up. */
export function termOf(text: string): Term | null {
  if (text.length > longest) return null
  const tokens = text.match(/[()]|[^\s()]+/g) ?? []
  const cursor: Cursor = { tokens, at: 0, depth: 0 }
  const term = choice(cursor)
  return cursor.at === tokens.length ? term : null
}

/** The licences of an expression, in the order written. */
export function licencesOf(term: Term): readonly Extract<Term, { id: string }>[] {
  if ('id' in term) return [term]
  return ('and' in term ? term.and : term.or).flatMap(licencesOf)
}

/**
 * The licences that keep an expression from fitting: of a choice one that fits is enough, of parts that hold together
 * each must fit. Each once, with its `+` and its exception; none: it fits.
 */
export function unfitting(term: Term, fits: (licence: Extract<Term, { id: string }>) => boolean): readonly string[] {
  if ('id' in term) return fits(term) ? [] : [written(term)]
  if ('and' in term) return [...new Set(term.and.flatMap((part) => unfitting(part, fits)))]
  const all = term.or.map((part) => unfitting(part, fits))
  return all.some((wrong) => wrong.length === 0) ? [] : [...new Set(all.flat())]
}

/** A licence as an expression has it: `GPL-2.0-only WITH Classpath-exception-2.0`. */
export const written = ({ id, later, exception }: Extract<Term, { id: string }>): string =>
  `${id}${later ? '+' : ''}${exception === null ? '' : ` WITH ${exception}`}`
