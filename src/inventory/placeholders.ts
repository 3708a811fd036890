import type { Document, Label, Passage } from '../artefact.ts'
import { addresses, nobodies } from './placeholder-people.ts'
import { at, bare, type Placeholder, place } from './placeholder-places.ts'
import { emptyLinks, prompts, quotedPrompts } from './placeholder-prompts.ts'
import { isShout } from './prompts.ts'

export type { Placeholder } from './placeholder-places.ts'
export { isPrompt } from './prompts.ts'
export { isReserved } from './template-address.ts'

interface Lines {
  from: number
  to: number
}

/** Licence texts carry gaps of their own (`[yyyy]`); forms are meant to be filled in by others. */
const notJudged =
  /(?:^|\/)(?:licen[cs]es?|copying|unlicense|notice)(?:[-._][^/]*)?$|(?:^|\/)(?:licenses|templates?|issue_template|pull_request_template|cookiecutter[^/]*|\{\{[^/]*)\/|(?:^|\/)(?:issue|pull_request|merge_request)_template[^/]*$/i

/** Documents in which "TBD" is an honest answer to "when". */
const plansAhead = /roadmap|tiekart|färdplan|fardplan|changelog|changes|history|release|news|muutos|ändringslogg/i

const insertToken = /(?<![\w-])INSERT_[A-Z][A-Z0-9_]{1,60}(?![\w*-])/gu
const bracketed = /\\?\[([^[\]\n]{2,120})\]/gu
const braced = /\{\{([^{}\n]{1,80})\}\}/gu
const angled = /<([^<>\n]{4,200})>/gu
/** "LIST NAMES here", in the middle of a sentence. */
const shoutedHere =
  /(?<![\p{L}\p{N}_])(?:LIST|INSERT|ADD|ENTER|DESCRIBE|NAME)(?: \p{Lu}{2,30}){1,5} (?:here|HERE)(?![\p{L}\p{N}_])/gu
const lorem = /\blorem ipsum\b/giu

/** These stand in brackets for nothing but a gap, even where the brackets make a link. */
const shouted = /^(?:INSERT|REPLACE|FILL IN)[\s_]|^(?:täydennä|fyll i|fill in)\s*:/u
const work = /^(?:TODO|TBD|TBC|FIXME)(?:\s*[:–-].*)?$/u
const prompt =
  /^(?:insert|replace (?:with|by|this|the|me)|fill (?:in|this|out)|to be (?:filled|completed|added|decided|defined|written)|describe (?:the|your|how|what|here)|add (?:\S+ ){0,6}here|enter (?:the|your)|name of (?:the |your )?(?!copyright)|your (?:name|e-?mail|project|organi[sz]ation|product|team|city|municipality|contact)|täydennä|täytä|täydennetään|lisää|kirjoita|kuvaa|luettele|nimeä|fyll i|fylls i|ange|beskriv|skriv|lägg till|infoga|ska kompletteras|kompletteras|indsæt|udfyld|udfyldes|ikke udfyldt|vul|voeg|invullen|nog in te vullen|aanvullen)(?![\p{L}\p{N}_])/iu
const namedGap =
  /^(?:tuotteen|palvelun|rajapinnan|ohjelmiston|kunnan|kaupungin|organisaation|projektin|hankkeen)(?:\s*\/\s*\p{L}+)?\s+(?:nimi|nimet|lyhenne|kuvaus|osoite|omistaja|yhteystiedot)$|^(?:tuotteen|rajapinnan|palvelun)\s*\/\s*\p{L}+.{0,60}$|^(?:produktens|tjänstens|gränssnittets|kommunens|stadens|organisationens|projektets)\s+(?:namn|adress|beskrivning|ägare|kontaktuppgifter)$|^(?:project|product|organi[sz]ation|company|city|municipality) name$|^(?:e-?mail|contact) (?:address|method)$/iu

/** Words that open an instruction in angle brackets, as in the templates of the open-product model. */
const angledPrompt =
  /^(?:tähän|tässä|ohje|kirjoita|täydennä|täytä|lisää|kuvaa|kuvataan|luettele|nimeä|mainitse|här|fyll i|ange|beskriv|skriv|lägg till|infoga|insert|fill in|replace (?:with|this)|describe (?:the|your|here)|to be (?:filled|completed|added|written)|indsæt|udfyld|beskriv)(?![\p{L}\p{N}_])/iu
const nordic = /[äöåæø]/iu
/** Names that a template engine of a site would not use for its own values. */
const bracedGap =
  /^\s*(?:cookiecutter|copier)\.|^\s*[A-Z_ -]{0,30}(?:NAME|PROJECT|PRODUCT|E-?MAIL|CONTACT|ORG|ORGANI[SZ]ATION|OWNER|TUOTE|KUNTA|NIMI|NAMN)[A-Z_ -]{0,30}\s*$|^\s*\p{L}+(?: \p{L}+){1,6}\s*$|^\s*(?:project|product|repo|repository|org|organi[sz]ation|tuote|tuotteen|kunta|kunnan)_(?:name|nimi|slug|url|owner|email|description)\s*$/u
const engineWord =
  /^\s*(?:if|else|elif|endif|for|endfor|end|range|with|include|block|define|template|partial|site|page|raw|import|toc|t|i18n)\b/iu

const onlyWork =
  /^(?:TODO|TBD|TBC|FIXME|t\.b\.d)[.:…!]*$|^todo[.:…]+$|^(?:to be (?:defined|determined|decided|written|completed|confirmed|added|filled in)|täydennä tähän|täydennetään(?: myöhemmin)?|täydentyy(?: myöhemmin)?|fylls i(?: senare| av \p{L}+)?|(?:ska|skall) (?:kompletteras|fyllas i)|kompletteras(?: senare)?|ikke udfyldt)[.…]*$/iu
const startsWork = /^(?:TODO|FIXME|TBD)\s?(?::|–|—|-\s)\s*\S/u
const endsWork =
  /[:–—(-]\s*(?:TODO|TBD|TBC|FIXME|täydennetään(?: myöhemmin)?|täydennä tähän|fylls i(?: senare)?|ska kompletteras)\)?[.…]*$/u
const capitalsOnly = /^(?:todo|tbd|tbc|fixme)/iu
const onlyWeak =
  /^(?:tekeillä|työn alla|tulossa(?: pian)?|coming soon|under construction|kommer snart|kommer senare|under arbete|under udarbejdelse|binnenkort)[.!…]*$/iu
const dashes = /^[\s\-–—.…_]*$/u
const leadingX = /^x{3,}(?![\p{L}\p{N}@._-])/iu
/** A person's handle in a list of maintainers, as the form has it. */
const standsAlone = /^(?:GITHUB_(?:ID|USERNAME|HANDLE)|YOUR_[A-Z_]{3,40})$/u
const todoList = /\bto-?\s?dos?\b|tehtävälist|att göra/iu

const words = (text: string): number => text.split(/\s+/u).length

/** Square brackets: a gap, unless they make a link, a footnote or a task box. */
function isGapInBrackets(inner: string, before: string, after: string, linkTexts: ReadonlySet<string>): boolean {
  const text = inner.replace(/\\$/u, '').trim()
  if (/[\p{L}\p{N}$!/]/u.test(before)) return false
  if (shouted.test(text)) return true
  if (after === '(' || after === '[' || after === ':') return false
  return (work.test(text) || prompt.test(text) || namedGap.test(text)) && !linkTexts.has(text)
}

function isGapInAngles(inner: string, before: string, after: string, whole: boolean): boolean {
  if (/[=@{}|]|:\/\/|^[/!?]/u.test(inner) || /[\p{L}\p{N}/.$=_-]/u.test(before) || /[\p{L}\p{N}/_@-]/u.test(after))
    return false
  if (angledPrompt.test(inner)) return true
  return whole && nordic.test(inner) && words(inner) >= 3
}

const isGapInBraces = (inner: string, before: string): boolean =>
  before !== '$' && before !== '{' && !engineWord.test(inner) && bracedGap.test(inner)

/** Is what is matched all that stands in the line, the cell or behind a label? */
const standsWhole = (line: string, start: number, end: number): boolean =>
  /(?:^[\s\d.)*_#>-]*|[|:]\s*)$/u.test(line.slice(Math.max(0, start - 40), start)) &&
  /^[\s*_.]*(?:\||$)/u.test(line.slice(end, end + 20))

/** Template tokens of one line. */
function tokensIn(line: string, linkTexts: ReadonlySet<string>): readonly { start: number; text: string }[] {
  const found: { start: number; text: string }[] = []
  const each = (pattern: RegExp, holds: (inner: string, start: number, end: number) => boolean): void => {
    for (const match of line.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (holds(match[1] ?? '', match.index, end)) found.push({ start: match.index, text: match[0] })
    }
  }
  if (line.includes('[')) {
    each(bracketed, (inner, start, end) => isGapInBrackets(inner, line[start - 1] ?? '', line[end] ?? '', linkTexts))
  }
  if (line.includes('{{')) each(braced, (inner, start) => isGapInBraces(inner, line[start - 1] ?? ''))
  if (line.includes('<')) {
    each(angled, (inner, start, end) =>
      isGapInAngles(inner, line[start - 1] ?? '', line[end] ?? '', standsWhole(line, start, end)),
    )
  }
  if (line.includes('INSERT_'))
    each(insertToken, (_, start) => !found.some((one) => start > one.start && start < one.start + one.text.length))
  if (/ here/i.test(line)) each(shoutedHere, () => true)
  each(lorem, () => true)
  return found
}

/** A passage or heading that is nothing but a note to its author; null when it is something else. */
function note(text: string, isHeading: boolean, ahead: boolean): { text: string; weak: boolean } | null {
  if (text.length > 300) return null
  const core = bare(text)
  if (leadingX.test(core)) return { text: leadingX.exec(core)![0], weak: false }
  if (isHeading) return startsWork.test(core) || isShout(core) ? { text: core, weak: false } : null
  if (onlyWeak.test(core)) return { text: core, weak: true }
  if (onlyWork.test(core) && (!capitalsOnly.test(core) || /^(?:[A-Z]{3,5}|todo[.:…]+|t\.b\.d)/u.test(core))) {
    return { text: core, weak: ahead && /^(?:TB|to be)/iu.test(core) }
  }
  if (standsAlone.test(core)) return { text: core, weak: false }
  if (startsWork.test(core)) return { text: core, weak: ahead }
  const end = words(core) <= 14 ? endsWork.exec(text) : null
  return end ? { text: end[0].replace(/^[:–—(\s-]+|[)\s]+$/gu, ''), weak: ahead } : null
}

/** Lines of headings that announce a list of things to do: what stands under them is no gap. */
const isTodoList = (labels: readonly Label[], line: number): boolean =>
  labels.some(
    (label) => label.kind === 'heading' && label.line < line && line <= label.endLine && todoList.test(label.text),
  )

/** All that is there is a comment for the author: then the comment is what is left of the template. */
function onlyComments(document: Document): readonly Placeholder[] {
  if (document.words > 0) return []
  const lines = document.text.split('\n')
  const index = lines.findIndex((line) => /\b(?:TODO|TBD|FIXME)\b|\[?INSERT[\s_]|täydennä|fyll i/u.test(line))
  return index < 0 || !document.text.includes('<!--') ? [] : [at(index + 1, 1, lines[index]!.slice(0, 80), false)]
}

/** Rows whose value is a dash: told as weak, for the row may well be meant so. */
const dashRows = (document: Document): readonly Placeholder[] =>
  document.labels
    .filter(
      ({ kind, cells }) =>
        kind === 'cell' && cells.some((cell) => cell.trim() !== '') && cells.every((cell) => dashes.test(cell)),
    )
    .map((label) => at(label.line, label.column, label.text, true))

const known = new WeakMap<Document, readonly Placeholder[]>()

function find(document: Document): readonly Placeholder[] {
  if (notJudged.test(document.path)) return []
  const lines = document.visible.split('\n')
  const linkTexts = new Set(document.links.map((link) => link.text))
  const tokens = lines.flatMap((line, index) =>
    tokensIn(line, linkTexts).map(({ start, text }) => at(index + 1, start + 1, text, false)),
  )
  const ahead = plansAhead.test(document.path.slice(document.path.lastIndexOf('/') + 1))
  const notes = [
    ...document.labels
      .filter(({ kind }) => kind === 'heading')
      .map((label) => ({ ...label, endLine: label.line, heading: true })),
    ...document.passages.map((passage: Passage) => ({ ...passage, heading: false })),
  ].flatMap((part) => {
    const found = note(part.text, part.heading, ahead)
    if (!found || isTodoList(document.labels, part.line)) return []
    const { line, column } = place(lines, part.line, part.endLine, found.text)
    return tokens.some((token) => token.line === line) ? [] : [at(line, column, found.text, found.weak)]
  })
  const more = [...prompts(document, lines), ...quotedPrompts(document), ...emptyLinks(document)]
  const people = [...addresses(document, lines), ...nobodies(document, lines)]
  const all = [...tokens, ...notes, ...dashRows(document), ...more, ...people, ...onlyComments(document)]
  return [...new Map(all.map((one) => [`${one.line}:${one.column}`, one] as const).reverse()).values()].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  )
}

/**
 * The rests of a template that a reader of the document sees: `[INSERT …]`, `INSERT_LINK`, `<tähän …>`, "TODO: …" and
 * the like, outside code, quotes and comments. `range`: only these lines. Licence texts and form files have none.
 */
export function placeholders(document: Document, range?: Lines): readonly Placeholder[] {
  const found = known.get(document) ?? find(document)
  known.set(document, found)
  return range ? found.filter(({ line }) => line >= range.from && line <= range.to) : found
}
