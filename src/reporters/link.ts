/** Links from a Markdown page to files of the repository. */
import { code } from './escape.ts'

/** Percent-encodes a path for a URL inside a Markdown link; lone surrogates become U+FFFD. */
export const encoded = (path: string): string =>
  path
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*~_]/g, (char) => `%${char.charCodeAt(0).toString(16)}`))
    .join('/')

/** GitHub shows these as pages, which have no line numbers: `?plain=1` shows their source. */
const rendered = /\.(md|markdown|mdx|rst|adoc|asciidoc)$/i

/**
 * A place as Markdown: a link when `base` (`https://host/owner/name/blob/<commit>/`) is known, else the path as code.
 * The line, counted from 1, is named and linked when it says more than "this file". No link leads above the base.
 */
export function fileLink(path: string, line: number | null, base: string | null): string {
  const shown = code(line === null || line === 1 ? path : `${path}:${line}`) || '`?`'
  if (base === null || path.split('/').some((part) => part === '.' || part === '..')) return shown
  const anchor = line === null || line === 1 ? '' : `${rendered.test(path) ? '?plain=1' : ''}#L${line}`
  return `[${shown}](${base}${encoded(path)}${anchor})`
}

/** A web address as a Markdown link with `text` (already escaped); only the text when it is not an http address. */
export function webLink(text: string, url: string): string {
  if (!URL.canParse(url)) return text
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return text
  return `[${text}](${href.replace(/[()<>\\`*_~|[\]]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)})`
}
