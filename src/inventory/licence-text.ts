/**
 * The one normal form in which licence texts are compared. The build script (scripts/licence-data.mjs) uses this very
 * file for the known texts, so both sides always agree. It imports nothing but node:crypto.
 */
import { createHash } from 'node:crypto'

/** Words of a licence text in their normal form, with the line (from 1) that each stands on. */
export interface Words {
  words: readonly string[]
  lines: readonly number[]
  /** Statements of copyright that were left out: the number of the word that follows, and what they said. */
  statements: readonly Statement[]
}

export interface Statement {
  before: number
  text: string
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
  ['analogue', 'analog'],
  ['analyse', 'analyze'],
  ['artefact', 'artifact'],
  ['authorisation', 'authorization'],
  ['authorise', 'authorize'],
  ['cancelled', 'canceled'],
  ['capitalisations', 'capitalizations'],
  ['catalogue', 'catalog'],
  ['categorise', 'categorize'],
  ['centre', 'center'],
  ['customise', 'customize'],
  ['emphasised', 'emphasized'],
  ['favourite', 'favorite'],
  ['fulfilment', 'fulfillment'],
  ['fulfils', 'fulfills'],
  ['initialise', 'initialize'],
  ['judgement', 'judgment'],
  ['labelling', 'labeling'],
  ['labour', 'labor'],
  ['maximise', 'maximize'],
  ['modelled', 'modeled'],
  ['modelling', 'modeling'],
  ['offence', 'offense'],
  ['optimise', 'optimize'],
  ['organise', 'organize'],
  ['practise', 'practice'],
  ['programme', 'program'],
  ['realise', 'realize'],
  ['recognise', 'recognize'],
  ['signalling', 'signaling'],
  ['utilisation', 'utilization'],
  ['wilful', 'willful'],
])

/** What follows the word in running text, so that the line is no statement of who holds the copyright. */
const runningText =
  /^(?:holders?|owners?|notices?|laws?|and|or|licen[cs]es?|act|statements?|in|of|on|to|is|are|interests?|protection|rights?|treat(?:y|ies)|status|disclaimers?|permissions?|for|as|that|which|with|if|resulting|doctrines|exceptions)(?![\p{L}\p{N}])/iu
const copyrightStart =
  /^[^\p{L}\p{N}©(]{0,40}(?:(?:[Pp]ortions|[Pp]arts?|[Ss]ome|[Cc]ontent|[Tt]ext) )?(?:(?:[Cc]opyright|COPYRIGHT|[Cc]opr\.)(?: by)?[ \t:]{0,20}(?=\p{Lu}|[\d(©<[{])|\([cC]\)[ \t]{0,5}(?=\d{4}|©|[Cc]opyright)|©[ \t]{0,5})/u

/** Where the statement of who holds the copyright ends and the licence goes on in the same line. */
const statementEnd =
  /[\p{L}\p{N}>)\]]{2}[.,;]?\s{1,3}(?=[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED|Permission |PERMISSION |Redistribution |[Tt]his (?:software|program|work|file|library|document|material) |[Ll]icensed )|[\p{L}\d>)]{2}\.["”)]?\s{1,3}(?=[\p{Lu}"“*_])/u
/** Longer lines without an end are a whole paragraph; a statement takes no more of them than this. */
const longestStatement = 160

/** Length of the statement of copyright that a line begins with; 0: there is none. */
function statementLength(line: string): number {
  const start = copyrightStart.exec(line)
  if (start === null || runningText.test(line.slice(start[0].length, start[0].length + 60))) return 0
  const end = statementEnd.exec(line.slice(start[0].length, start[0].length + 400))
  if (end !== null) return start[0].length + end.index + end[0].length
  if (line.length <= start[0].length + longestStatement) return line.length
  return line.lastIndexOf(' ', start[0].length + longestStatement) + 1 || longestStatement
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

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['copy', '©'],
  ['quot', '"'],
])

// What a line must hold for the pattern to be tried. Every repetition is bounded or cannot overlap what follows it: long
// lines stay linear.
const markup: readonly (readonly [string, RegExp])[] = [
  ['](', /\]\((?:[^()\s]{0,300})(?: "[^"]{0,100}")?\)/g],
  ['<', /<\/?[a-z][^<>]{0,200}>/gi],
  ['://', /https?:\/\/[^\s<>()[\]{}"']{0,300}/gi],
  ['@', /(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}/g],
  [
    '.',
    /(?<![\w.-])(?:[a-z\d-]{1,40}\.){1,4}(?:org|com|net|eu|int|gov|fi|se|io|edu)(?![\w-])(?:\/[^\s<>()[\]{}"']{0,200})?/gi,
  ],
]

/** A line without Markdown's links, HTML and addresses. */
function withoutMarkup(line: string): string {
  let result = line
  if (line.includes('&')) result = line.replace(/&(?:([a-z]{2,8})|#\d{1,5});/gi, (_, name) => entities.get(name) ?? ' ')
  for (const [sign, pattern] of markup) if (result.includes(sign)) result = result.replace(pattern, ' ')
  return result
}

/** Words, and numbers with their points ("2.0"). */
const wordOrNumber = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu
const oneLetter = /^\p{L}$/u
const listNumber = /^(?:\p{N}{1,2}|[ivx]{1,4})$/u

/** The number of a list ("2.", "(iv)") says nothing about which licence it is; that of "30 days" does. */
function isEnumerator(word: string, line: string, at: number): boolean {
  if (oneLetter.test(word)) return true
  if (!listNumber.test(word)) return false
  const bracket = '(['.includes(line[at - 1] ?? ' ')
  return bracket
    ? !/^\p{N}\p{N}/u.test(word)
    : /^(?:[.:](?![^\s*_])|[)\]])/.test(line.slice(at + word.length, at + word.length + 2))
}

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
  const statements: Statement[] = []
  const body = withoutComments(text.replace(/^\uFEFF/, '').normalize('NFC'))
  let number = 0
  for (const raw of body.split('\n')) {
    number++
    const clean = withoutMarkup(raw)
    const statement = statementLength(clean)
    if (statement > 0) statements.push({ before: words.length, text: clean.slice(0, statement) })
    const line = clean.slice(statement).replaceAll('&', ' and ').toLowerCase()
    for (const { 0: word, index } of line.matchAll(wordOrNumber)) {
      if (isEnumerator(word, line, index)) continue
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
  return { words, lines, statements }
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
 * most: titles differ ("The MIT License (MIT)"), bodies do not. `from` is the first word that the hash covers. Of the
 * known texts only the whole and what follows the title has a hash.
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

/** 72 bits of SHA-256: nobody finds another text with the same. */
export function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('base64').slice(0, 12)
}
