/** What replaces a product that is archived or being retired, or that nothing does: where a text says so. */
import type { Document, Label } from '../artefact.ts'

/** So much of a paragraph is read: the signs are words near each other. */
const longest = 2000
/** So many lines count as the beginning of a README, even where its headings come early. */
const beginning = 60
/** A beginning or a section of more lines is no notice. */
const mostLines = 150

/** Lines, headings and paragraphs that are looked at: a README of thousands tells it early or not at all. */
const mostRead = 3000
const mostHeadings = 200
const mostParagraphs = 300
/** Stands for a section whose heading is the answer. */
const nothingElse = 'replaced by this'

/** A word or an address after the sign: what the product was replaced by. */
const thing = String.raw`[^\p{L}\p{N}]{1,20}[\p{L}\p{N}]`
const isIt = String.raw`.{0,60}?(?:(?<!\p{L})(?:is|on|toimii|löytyy|är|heter|er|ist|heißt)(?!\p{L})|:|https?|[[(])`

/** Signs with the thing behind them. */
const followed = [
  // English
  '(?:replaced|superseded|succeeded|supplanted|obsoleted) (?:with|by|through)',
  '(?:moved|migrated|relocated|transferred|merged|folded|renamed) (?:over )?(?:in)?to',
  'now (?:lives|developed|maintained|hosted|available|found|located|part) (?:at|in|by|under|on|as|of)',
  'continue[sd]? (?:at|in|by|under|on|as)',
  'in favou?r of',
  'instead,? (?:please )?(?:use|see|visit|try)',
  // Finnish
  'korva(?:ttu|ttiin|utuu|utui|utunut|a|si|nnut)',
  '(?:siirtynyt|siirretty|siirtyi|siirrettiin|siirtyy|muuttanut|yhdistetty|yhdistettiin)',
  '(?:sen|tämän|niiden|näiden) (?:tilalla|tilalle|sijaan|sijasta)',
  String.raw`kehit\p{L}{1,10} jatk(?:uu|etaan)`,
  // Swedish
  '(?:ersätts|ersatts|ersatt|ersattes|efterträds|efterträtts|efterträddes) (?:av|med|genom)',
  '(?:flyttat|flyttats|flyttad|flyttades|flyttar|överförts|överförd) till',
  '(?:utvecklingen|arbetet|projektet) fortsätter',
  // Danish, Dutch, German
  '(?:erstattet|erstattes|afløst|afløses) (?:af|med)|flyttet til',
  'vervangen door|(?:verhuisd|verplaatst) naar',
  '(?:ersetzt|abgelöst) (?:durch|von)|(?:umgezogen|verschoben) (?:nach|zu|auf)|stattdessen',
].map((sign) => `(?:${sign})${thing}`)

/** Signs that name the thing before or after them, with a word between. */
const joined = [
  String.raw`(?:use|see|try|switch to|migrate to|refer to|visit|check out|consider(?: using)?) .{1,200}? instead(?!\p{L})(?! of (?!this|the old))`,
  String.raw`(?:new|current|active) (?:repository|repo|home|location|version|project|website|site) (?:is|at|can be found|lives)(?!\p{L})`,
  `(?:successor|replacement)${isIt}`,
  '(?:käytä|käyttäkää|katso|siirry) .{1,200}? (?:sijaan|sijasta|asemesta|tilalla)',
  String.raw`(?:seuraaja|korvaava|korvaaja)\p{L}{0,6}${isIt}`,
  '(?:använd|se|välj|gå över till) .{1,200}? i ?stället',
  'i ?stället (?:används|använd|finns|se) ',
  String.raw`(?:ersättare|efterträdare|efterföljare)\p{L}{0,3}${isIt}`,
  String.raw`brug .{1,200}? i stedet|efterfølger\p{L}{0,3}${isIt}`,
  `gebruik .{1,200}? in plaats|opvolger${isIt}`,
  String.raw`nachfolger\p{L}{0,4}${isIt}`,
]

/** "There is no successor" is an answer, too. */
const nothing = [
  String.raw`(?:no|without(?: a)?|have an?|has no|have no) (?:\p{L}{2,12} ){0,2}(?:replacement|successor|alternative)`,
  '(?:not|never) (?:be |been )?(?:replaced|succeeded)',
  String.raw`(?:ei|eikä|ilman|vailla) (?:\p{L}{2,14} ){0,3}(?:korva\p{L}{1,10}|seuraaj\p{L}{1,8}|jatkaj\p{L}{1,8})`,
  String.raw`(?:korvaav\p{L}{1,6} \p{L}{2,20}|korvaaja{1,2}|seuraaja{1,2}) ei (?:ole|tule)`,
  String.raw`(?:ingen|inget|inga|inte|utan|saknar) (?:\p{L}{2,14} ){0,3}(?:ersätt\p{L}{1,8}|ersatt\p{L}{0,4}|efterträd\p{L}{1,8}|efterföljar\p{L}{1,4})`,
  String.raw`ingen (?:erstatning|efterfølger|afløser)|geen (?:vervang\p{L}{1,6}|opvolger|alternatief)`,
  String.raw`(?:kein\p{L}{0,2}|ohne) (?:\p{L}{2,14} ){0,2}(?:ersatz|nachfolger)`,
]

const signs = new RegExp(String.raw`(?<!\p{L})(?:${[...nothing, ...followed, ...joined].join('|')})`, 'iu')

/** Headings whose section is itself the answer. */
const named =
  /successor|replacement|replaced by|moved to|seuraaja|korvaava|korvaaja|siirtynyt|efterträdare|ersättare|flyttat till|efterfølger|opvolger|nachfolger/iu
/** Headings under which such a thing is told. */
const telling =
  /archiv|arkist|arkiv|deprecat|obsolete|retired|sunset|end[- ]of[- ](?:life|support)|discontinued|(?:un|not |no longer )maintained|^(?:project )?status|moved|migrat|vanhentu|käytöstä|lopetettu|lopettami|elinkaar|^tila(?!\p{L})|utfas|avveckl|föråldrad|nedlagd|udfaset|forældet|verouderd|veraltet/iu

/** Does a text say what replaces the product, or that nothing does? */
export const saysSuccessor = (text: string): boolean => signs.test(text.slice(0, longest).replace(/\s+/gu, ' '))

const fence = /^[\s>]{0,6}(?:```|~~~)/u
/** Marks of quotes, lists, headings and emphasis; a notice at the top of a README is often a quote. */
const marks = /^[\s>#*_+-]{1,40}/u

interface Paragraph {
  line: number
  text: string
}

/** The lines of a document without comments. */
const linesOf = ({ text }: Document): readonly string[] =>
  text.replace(/<!--[\s\S]*?(?:-->|$)/gu, (comment) => comment.replace(/[^\n]/gu, '')).split('\n')

/** The paragraphs of a document with their first lines, quotes and headings included; code and comments are left out. */
function paragraphsOf(document: Document): readonly Paragraph[] {
  const found: Paragraph[] = []
  let inCode = false
  let open = false
  for (const [index, raw] of linesOf(document).slice(0, mostRead).entries()) {
    const isFence = fence.test(raw.slice(0, 20))
    const line = isFence || inCode ? '' : raw.slice(0, longest).replace(marks, '').trim()
    if (isFence) inCode = !inCode
    const last = found.at(-1)
    if (line !== '' && open && last && !raw.startsWith('#')) last.text += ` ${line}`
    else if (line !== '') found.push({ line: index + 1, text: line })
    open = line !== '' && !raw.startsWith('#')
  }
  return found
}

const within = (all: readonly Paragraph[], from: number, to: number): readonly Paragraph[] =>
  all.filter(({ line }) => line >= from && line <= to)

/** Paragraphs of sections whose heading is about it; of one whose heading names it, the heading's line with its words. */
function ofSection(all: readonly Paragraph[], { line, endLine, text }: Label): readonly Paragraph[] {
  const heading = text.slice(0, 200)
  if (!named.test(heading) && !telling.test(heading)) return []
  const said = within(all, line + 1, Math.min(endLine, line + mostLines))
  const isAnswer = named.test(heading) && said.some((one) => /[\p{L}\p{N}]{2}/u.test(one.text))
  return isAnswer ? [{ line, text: nothingElse }] : said
}

/**
 * The line of a README that says what replaces the product, or that nothing does: in its beginning (to the third heading,
 * sixty lines at least) or in a section whose heading is about it.
 */
export function successorLine(document: Document): number | null {
  const all = paragraphsOf(document)
  const headings = document.labels.filter(({ kind }) => kind === 'heading').slice(0, mostHeadings)
  const end = Math.max((headings[2]?.line ?? document.lines + 1) - 1, beginning)
  const read = [...within(all, 1, Math.min(end, mostLines)), ...headings.flatMap((heading) => ofSection(all, heading))]
  const distinct = [...new Map(read.map((one) => [`${one.line} ${one.text === nothingElse}`, one])).values()]
  return distinct.slice(0, mostParagraphs).find(({ text }) => saysSuccessor(text))?.line ?? null
}
