/** Pieces of the HTML page: markup that escapes by default, prose, places, tables, and lists of a bounded length. */
import type { Language, Location, Text } from '../model.ts'
import type { NewFiles, Report } from '../report.ts'
import type { Collected } from './collect.ts'
import { clipped, html } from './escape.ts'
import { leftOut } from './phrases.ts'

/** Longer texts of a user's own rules or settings are cut. */
const textLimit = 2_000
const pathLimit = 500

/** What a part of the page is made from. */
export interface Page {
  report: Report
  collected: Collected
  language: Language
  /** Address that paths are added to; null: paths are not linked. */
  base: string | null
  /** Links that begin files. */
  newFiles: NewFiles | null
}

/** HTML in which every foreign text is escaped: only `markup` makes it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Markup | readonly Markup[] | null

function written(value: Value): string {
  if (value === null) return ''
  if (value instanceof Markup) return value.text
  return typeof value === 'object' ? value.map(({ text }) => text).join('') : html(String(value))
}

/** A template of HTML: values are escaped, but for other markup. Attributes stand in double quotes. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(strings.map((string, index) => `${string}${written(values[index] ?? null)}`).join(''))

/** Parts in a row with something between them. */
export const joined = (parts: readonly Markup[], between: string): readonly Markup[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [markup`${between}`, part]))

/** A text of ours or of a rule; parts between two backticks are shown as code. */
export function prose(text: string): Markup {
  const parts = clipped(text, textLimit).split('`')
  if (parts.length % 2 === 0) {
    // An odd number of backticks: the last one opens nothing and stays a backtick.
    const end = parts.pop()
    parts[parts.length - 1] += `\`${end}`
  }
  return markup`${parts.map((part, index) => (index % 2 === 1 ? code(part) : markup`${part}`))}`
}

/** A path, an id or another value that is no sentence. */
export const code = (text: string): Markup => markup`<code>${clipped(text, pathLimit) || '?'}</code>`

/** The owners' own words, in whichever language they chose. */
export const own = (text: string): Markup => markup`<span lang="">${clipped(text, textLimit)}</span>`

/** The words of the page's language. */
export const say = (text: Text, { language }: Page): Markup => prose(text[language])

/** An http address without a user name or password, as browsers read it; null for anything else. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, username, password, href } = new URL(url)
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' ? href : null
}

const encoded = (path: string): string =>
  path
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')

/** GitHub shows these as pages, which have no line numbers: `?plain=1` shows their source. */
const rendered = /\.(md|markdown|mdx|rst|adoc|asciidoc)$/i

/** A link that opens what it names; the words are escaped here, the address is an http address. */
export const link = (address: string, words: string): Markup =>
  markup`<a href="${address}" rel="noreferrer"><code>${clipped(words, pathLimit)}</code></a>`

/** `path:line`, linked when the repository's address is known and the file is there. */
export function place({ path, line, missing }: Location, { base }: Page): Markup {
  const exact = line !== undefined && line > 1
  const shown = exact ? `${path}:${line}` : path
  if (base === null || missing || path === '') return code(shown)
  return link(`${base}${encoded(path)}${exact ? `${rendered.test(path) ? '?plain=1' : ''}#L${line}` : ''}`, shown)
}

/** The line that says how many entries a list left out; nothing when it is whole. */
export const leftLine = (left: number, page: Page): Markup =>
  left > 0 ? markup`<p class="left-out">${leftOut(left)[page.language]}</p>` : markup``

/** Entries that fit, written; and the line about the others. */
export function bounded<T>(entries: readonly T[], limit: number, page: Page, write: (kept: readonly T[]) => Markup) {
  return markup`${write(entries.slice(0, limit))}${leftLine(entries.length - limit, page)}`
}

/** An unordered list. */
export const list = (items: readonly Markup[]): Markup =>
  markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`

/**
 * A table with a caption: the first cell of a row names it. Without `head` there is no row of column names. Three
 * columns are too many for a small screen: there the cells stand under each other, each with its column's name.
 */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  const stacked = head.length > 2
  const label = (index: number) => (stacked ? markup` data-label="${head[index] ?? ''}"` : null)
  const names = markup`<thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>\n`
  const row = ([first, ...rest]: readonly Markup[]) =>
    markup`<tr><th scope="row">${first ?? null}</th>${rest.map((cell, index) => markup`<td${label(index + 1)}>${cell}</td>`)}</tr>\n`
  return markup`<table${stacked ? markup` class="stacked"` : null}>
<caption>${caption}</caption>
${head.length > 0 ? names : null}<tbody>${rows.map(row)}</tbody>
</table>
`
}
