import type { Document } from '../artefact.ts'

/** So much of a paragraph is read: the signs are words near each other. */
export const longest = 2000
/** Lines that are looked at: a README of thousands tells it early or not at all. */
const mostLines = 3000

/** A paragraph, a list item, a quote or a heading as one line, with links that lead out of the repository only. */
export interface Paragraph {
  line: number
  heading: boolean
  text: string
}

const fence = /^[\s>]{0,6}(?:```|~~~)/u
const item = /^[\s>]{0,20}(?:[-*+•]|\d{1,3}[.)])\s/u
/** Marks of quotes, lists, headings and emphasis; a notice at the top of a README is often a quote. */
const marks = /^[\s>#*_+=-]{1,40}/u
/** Lines that name addresses and pictures for other lines. */
const apart =
  /^\s{0,8}(?:\[[^\]]{1,100}\]:\s|\.\. (?:_|\||image::|figure::)|:(?:target|alt|width|height|align|scale|toc|icons)\b[^:]{0,20}:|image::)/iu
const definition = /^\s{0,8}\[([^\]]{1,100})\]:\s{0,5}<?(https?:\/\/\S{1,500}?)>?(?:\s|$)/iu
/** A form that nobody filled in tells nothing. */
const unfilled = /\[(?:täydennä|fyll i|fill in):/iu

const badges =
  /\[!\[[^\]]{0,200}\](?:\([^)]{0,500}\)|\[[^\]]{0,100}\])?\](?:\([^)]{0,500}\)|\[[^\]]{0,100}\])|!\[[^\]]{0,200}\](?:\([^)]{0,500}\)|\[[^\]]{0,100}\])?|<a\s[^<>]{0,500}>\s{0,9}<img\s[^<>]{0,500}>\s{0,9}<\/a>|<img\s[^<>]{0,500}>|image:\S{1,300}?\[[^\]]{0,300}\]/giu
const alert =
  /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]|^\.\. (?:warning|note|attention|important|caution|danger)::/giu
const inline = /\[([^[\]]{1,300})\]\(\s{0,5}<?([^\s()<>]{0,500})[^)]{0,200}\)/gu
const byName = /\[([^[\]]{1,100})\](?:\[([^[\]]{0,100})\])?(?!\()/gu
const anchor = /<a\s[^<>]{0,300}?href=["']([^"'<>]{1,500})["'][^<>]{0,300}>([^<>]{0,300})<\/a>/giu
const tag = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?\/?>/gu
const noSuccessor =
  /licen[cs]e|opensource\.org|creativecommons|gnu\.org|eupl|shields\.io|badge|travis-ci|codecov|\/\/(?:localhost|127\.|0\.0\.0\.0)|\.(?:svg|png|gif|jpe?g|webp)(?:[?#]|$)/iu

const leadsOut = (address: string): boolean => /^https?:\/\//iu.test(address) && !noSuccessor.test(address)

/** The words of a line with links that lead out as `[text](address)`, other links as their text; no pictures, no emphasis. */
function wordsOf(line: string, addresses: ReadonlyMap<string, string>): string {
  const link = (text: string, address: string) => (leadsOut(address) ? `[${text}](${address})` : text)
  return line
    .replace(badges, ' ')
    .replace(alert, ' ')
    .replace(anchor, (_, address: string, text: string) => link(text, address))
    .replace(inline, (_, text: string, address: string) => link(text, address))
    .replace(byName, (whole, text: string, label: string | undefined) => {
      const address = addresses.get((label || text).toLowerCase())
      return address ? link(text, address) : whole
    })
    .replace(tag, ' ')
    .replace(/\*{1,3}|__|~~/gu, '')
}

/** The lines of a text without comments. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, (comment) => comment.replace(/[^\n]/gu, ''))
    .split('\n', mostLines)
    .map((line) => line.slice(0, longest))

/** Addresses that a Markdown text names at its end: `[foo]: https://…`. */
const addressesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n')
      .flatMap((line) => definition.exec(line.slice(0, longest)) ?? [])
      .flatMap((_, index, all) => (index % 3 === 0 ? [[all[index + 1]!.toLowerCase(), all[index + 2]!]] : [])),
  )

/** Moving to a language or a tool is no moving away. */
const technology =
  /(?:moved|migrated|switched|siirtynyt|siirretty|siirtyi|siirretään|flyttats?|flyttad|gått över)(?: over)?(?: to| till)? (?:the |an? )?(?:us(?:e|ing)(?!\p{L})|käyttämään|käyttöön|använda|python|typescript|javascript|kotlin|docker|kuberne|openshift|react|angular|webpack|gradle|maven|postgre|node|java|(?:vue|vite|rust|php|npm|yarn|pnpm|es[m\d]|go)(?!\p{L}))/giu

/** The words of a text on one line, as far as they are read. */
export const plain = (text: string): string =>
  text.slice(0, longest).replace(/\s+/gu, ' ').replace(technology, ' ').trim()

/** The paragraphs of a document with their first lines; code, comments, pictures and empty forms are left out. */
export function paragraphsOf({ text, labels }: Pick<Document, 'text' | 'labels'>): readonly Paragraph[] {
  const addresses = addressesIn(text)
  const headings = new Set(labels.filter(({ kind }) => kind === 'heading').map(({ line }) => line))
  const found: Paragraph[] = []
  let inCode = false
  let open = false
  for (const [index, raw] of linesOf(text).entries()) {
    const isFence = fence.test(raw.slice(0, 20))
    const skipped = isFence || inCode || apart.test(raw)
    if (isFence) inCode = !inCode
    const line = skipped ? '' : wordsOf(raw.replace(marks, ''), addresses).trim()
    const heading = headings.has(index + 1)
    const last = found.at(-1)
    if (line !== '' && open && last && !heading && !item.test(raw)) {
      if (last.text.length < longest) last.text += ` ${line}`
    } else if (line !== '') found.push({ line: index + 1, heading, text: line })
    open = (line !== '' || (!skipped && badges.test(raw) && open)) && !heading
  }
  return found
    .map((one) => ({ ...one, text: plain(one.text) }))
    .filter((one) => /\p{L}{2}/u.test(one.text) && !unfilled.test(one.text))
}

/** Is there a link or an address that leads out of the repository, and is none of a badge or a licence? */
export const hasLinkOut = (text: string): boolean =>
  (text.match(/https?:\/\/[^\s()<>"'\]]{3,500}/giu) ?? []).some(leadsOut)
