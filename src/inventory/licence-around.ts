/** What stands around the licence texts of a file: advice on how to apply them, notices, other people's licences. */
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
  words: number
}

/** The raw text outside of the licences found. A line that a licence begins or ends in counts as inside. */
export function outside(text: string, { words, lines }: Words, found: readonly Found[]): Outside {
  const raw = text.split('\n')
  const kept: string[] = []
  let beforeGnu: number | undefined
  let count = 0
  let from = 0
  let line = 0
  for (const { start, end, open } of [...found, { start: words.length, end: words.length, open: false }]) {
    count += Math.max(0, start - from)
    kept.push(...raw.slice(line, (lines[start] ?? raw.length + 1) - 1))
    // Words that share the first line with the licence ("MIT License, non-commercial use only").
    kept.push(words.slice(Math.max(from, start - 30), start).join(' '))
    if (open) beforeGnu ??= kept.length
    from = Math.max(from, afterAppendix(words, end))
    line = lines[from] === undefined ? raw.length : lines[from]! - 1
  }
  return { text: kept.join('\n'), notice: kept.slice(0, beforeGnu).join('\n'), words: count }
}
