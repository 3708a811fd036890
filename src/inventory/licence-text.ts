/**
 * The one normal form in which licence texts are compared. The build script (scripts/licence-data.mjs) uses this very
 * file for the known texts, so both sides always agree. It imports nothing but node:crypto.
 */
import { createHash } from 'node:crypto'

/** Words of a licence text in their normal form, with the line (from 1) that each stands on. */
export interface Words {
  words: readonly string[]
  lines: readonly number[]
}

const spellings = new Map([
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['licenced', 'licensed'],
  ['licencing', 'licensing'],
  ['licencee', 'licensee'],
  ['licencor', 'licensor'],
  ['sublicence', 'sublicense'],
  ['sublicences', 'sublicenses'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['recognised', 'recognized'],
  ['authorised', 'authorized'],
  ['acknowledgement', 'acknowledgment'],
  ['acknowledgements', 'acknowledgments'],
  ['favour', 'favor'],
  ['fulfil', 'fulfill'],
  ['whilst', 'while'],
  ['wilful', 'willful'],
])

/** What follows the word in running text, so that the line is no statement of who holds the copyright. */
const runningText =
  /^(?:holders?|owners?|notices?|laws?|and|or|licen[cs]es?|act|statements?|in|of|on|to|is|are|interests?|protection|rights?|treat(?:y|ies)|status|disclaimers?|permissions?|for|as|that|which|with|if|resulting|doctrines|exceptions)(?![\p{L}\p{N}])/iu
const copyrightStart =
  /^[^\p{L}\p{N}©(]{0,40}(?:(?:[Pp]ortions|[Pp]arts?|[Ss]ome|[Cc]ontent|[Tt]ext) )?(?:(?:[Cc]opyright|COPYRIGHT|[Cc]opr\.)(?: by)?[ \t:]{0,20}(?=\p{Lu}|[\d(©<[{])|\([cC]\)[ \t]{0,5}(?=\d{4}|©|[Cc]opyright)|©[ \t]{0,5})/u

function isCopyrightLine(line: string): boolean {
  const start = copyrightStart.exec(line)
  return start !== null && !runningText.test(line.slice(start[0].length, start[0].length + 60))
}

/** Blanks `<!-- … -->` out, keeping the line breaks; a comment that is never closed is left alone. */
function withoutComments(text: string): string {
  let result = ''
  let at = 0
  for (;;) {
    const open = text.indexOf('<!--', at)
    const close = open < 0 ? -1 : text.indexOf('-->', open)
    if (close < 0) return result + text.slice(at)
    result += text.slice(at, open) + text.slice(open, close).replace(/[^\n]+/g, ' ')
    at = close + 3
  }
}

// Every repetition is bounded or cannot overlap what follows it: long lines stay linear.
const noise: readonly (readonly [RegExp, string])[] = [
  [/\]\((?:[^()\s]{0,300})(?: "[^"]{0,100}")?\)/g, ' '],
  [/<\/?[a-z][^<>]{0,200}>/gi, ' '],
  [/https?:\/\/[^\s<>()[\]{}"']{1,300}/gi, ' '],
  [/&(?:quot|lt|gt|nbsp|ldquo|rdquo|lsquo|rsquo|apos|#\d{1,5});/g, ' '],
  [/&(?:amp;)?/g, ' and '],
]

/** A number of a list, an article or a single letter says nothing about which licence it is. */
const enumerator = /^(?:\p{N}{1,2}|[ivx]{1,4}|\p{L})$/u

const beforeTerms = /(?: |^)gnu (?:(?:lesser|library|affero) )?general public license terms and conditions for copying$/

/** Copies of the GNU licences differ in whether the title stands a second time above the terms: it goes. */
function dropSecondTitle(words: string[], lines: number[]): void {
  const title = beforeTerms.exec(words.slice(-10).join(' '))
  if (title === null) return
  const count = title[0].trim().split(' ').length - 5
  words.splice(-5 - count, count)
  lines.splice(-5 - count, count)
}

/**
 * Words of a text: lower case, one spelling (`license`), without copyright lines, "all rights reserved", Markdown,
 * HTML, web addresses and list numbers.
 */
export function licenceWords(text: string): Words {
  const words: string[] = []
  const lines: number[] = []
  const body = withoutComments(text.replace(/^\uFEFF/, '').normalize('NFC'))
  let number = 0
  for (const raw of body.split('\n')) {
    number++
    if (isCopyrightLine(raw)) continue
    let line = raw
    for (const [pattern, by] of noise) line = line.replace(pattern, by)
    for (const word of line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      if (enumerator.test(word)) continue
      if (word === 'reserved' && words.at(-1) === 'rights' && words.at(-2) === 'all') {
        words.length -= 2
        lines.length -= 2
        continue
      }
      words.push(spellings.get(word) ?? word)
      lines.push(number)
      if (word === 'copying') dropSecondTitle(words, lines)
    }
  }
  return { words, lines }
}

/** What ends the terms of the GNU and Apache licences, and of the GNU Free Documentation License. */
const termsEnd = ['end of terms and conditions', 'addendum how to use this license'].map((phrase) => phrase.split(' '))

/** Where the terms end in the words, else their number: what follows is advice on how to use the licence. */
export function endOfTerms(words: readonly string[]): number {
  for (const phrase of termsEnd) {
    for (let at = words.indexOf(phrase[0]!); at >= 0; at = words.indexOf(phrase[0]!, at + 1)) {
      if (phrase.every((word, n) => words[at + n] === word)) return at
    }
  }
  return words.length
}

/** How many lines at the head may be a title. */
const titleLines = 4

/**
 * Hashes of the text as a whole and of the text without its first one to four lines, where these hold 30 words at
 * most: titles differ ("The MIT License (MIT)"), bodies do not. `from` is the first word that the hash covers.
 */
export function licenceHashes({ words, lines }: Words): readonly { hash: string; from: number }[] {
  const end = endOfTerms(words)
  const result = [{ hash: hashOf(words.slice(0, end)), from: 0 }]
  let from = 0
  for (let round = 0; round < titleLines; round++) {
    const line = lines[from]
    while (from < end && lines[from] === line) from++
    if (from > 30 || end - from < 15) break
    result.push({ hash: hashOf(words.slice(from, end)), from })
  }
  return result
}

function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('base64').slice(0, 12)
}
