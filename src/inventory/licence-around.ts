/** What stands around the licence texts of a file: advice on how to apply them, notices, other people's licences. */
import type { Line } from './licence-beside.ts'
import { plainSentence } from './licence-names.ts'
import type { Words } from './licence-text.ts'

/** A licence found in a text; `start` and `end` are its first word and the one after its last. */
export interface Found {
  id: string
  open: boolean
  start: number
  end: number
  similarity: number
  added: readonly string[]
  missing: readonly string[]
  modified: boolean
}

const appendixEnds = [
  'limitations under the license',
  'instead of this license',
  'instead of this license but first please read',
  'all there is to it',
  'ty coon president of vice',
  'how to apply and follow the gnu agpl see',
  'to permit their use in free software',
]

/** The word after the advice on how to apply the licence, which follows the terms of some licences (see `endOfTerms`). */
export function afterAppendix(words: readonly string[], end: number): number {
  const appendix = words.slice(end, end + 480).join(' ')
  if (!/^(?:end of terms and conditions|addendum how to use this license)\b/.test(appendix)) return end
  const last = Math.max(
    ...appendixEnds.map((phrase) =>
      appendix.lastIndexOf(phrase) < 0 ? -1 : appendix.lastIndexOf(phrase) + phrase.length,
    ),
  )
  return last < 0 ? end + 5 : end + appendix.slice(0, last).split(' ').length
}

const thirdParty =
  /third[- ]part|bundled|vendored|(?:licenses? of|includes?|incorporates?) (?:the following )?(?:software|code|components?|dependenc)|kolmannen osapuolen|tredje part/

/**
 * Cuts what follows a heading such as "Licences of bundled dependencies": the licence before it is the file's own.
 * Gives the number of words and lines that count.
 */
export function ownPart(text: string, { words, lines }: Words, first: Found): { text: string; words: number } {
  const whole = { text, words: words.length }
  const after = afterAppendix(words, first.end)
  const line = lines[after]
  if (line === undefined || after - first.end > 500) return whole
  const raw = text.split('\n')
  for (let n = line - 1; n < Math.min(raw.length, line + 5); n++) {
    if (!thirdParty.test(plainSentence(raw[n]!))) continue
    return { text: raw.slice(0, n).join('\n'), words: lines.findIndex((each) => each > n) }
  }
  return whole
}

interface Outside {
  text: string
  /** The part of it that can say which licence is meant (see `around`). */
  notice: string
  /** Its lines with their numbers. */
  lines: readonly Line[]
  words: number
}

/** Words `from` … `to` that stand on the line of word `beside`, which is the licence's own. */
function sharing({ words, lines }: Words, from: number, to: number, beside: number): Line {
  const line = lines[beside] ?? 0
  const text = words.slice(from, to).filter((_, n) => lines[from + n] === line)
  return { line, text: text.join(' ') }
}

/**
 * The text outside of the licences found, as it is written; of a line that a licence begins or ends in, the words that
 * are not the licence's ("MIT License, non-commercial use only").
 */
export function outside(text: string, all: Words, found: readonly Found[]): Outside {
  const { words, lines } = all
  const raw = text.split('\n')
  const kept: Line[] = []
  let beforeGnu: number | undefined
  let count = 0
  let from = 0
  let line = 0
  for (const { start, end, open } of [...found, { start: words.length, end: words.length, open: false }]) {
    count += Math.max(0, start - from)
    if (from > 0) kept.push(sharing(all, from, start, from - 1))
    const to = (lines[start] ?? raw.length + 1) - 1
    kept.push(...raw.slice(line, to).map((each, n) => ({ line: line + n + 1, text: each })))
    if (start < words.length && lines[start] !== lines[from - 1]) kept.push(sharing(all, from, start, start))
    if (open) beforeGnu ??= kept.length
    from = Math.max(from, afterAppendix(words, end))
    const next = lines[from] ?? raw.length + 1
    line = next === lines[from - 1] ? next : next - 1
  }
  const joined = (some: readonly Line[]) => some.map((each) => each.text).join('\n')
  return { text: joined(kept), notice: joined(kept.slice(0, beforeGnu)), lines: kept, words: count }
}
