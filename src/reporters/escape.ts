/**
 * Text of a repository is foreign text. Each format has one function here that makes it harmless; the reporters
 * pass through it every message, path and name that they write.
 */

/** Controls (but tab and line breaks), bidirectional controls, line separators, byte order marks, tags, lone surrogates. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\u{e0000}-\u{e007f}]/gu

const codePoint = (char: string) => `\\u${char.codePointAt(0)!.toString(16).padStart(4, '0')}`

/** Shows characters that a reader cannot see, or that reorder what he sees, as `\uXXXX`. Tabs and line breaks stay. */
export const visible = (text: string): string => text.replace(invisible, codePoint)

/** For terminals and logs: one line without control characters, ANSI sequences or bidirectional controls. */
export const plain = (text: string): string => visible(text.replace(/[\r\n\t ]+/g, ' '))

/** HTML's five characters as entities; invisible characters made visible. */
export const html = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

/** At most `limit` UTF-16 code units: a longer text ends in `…`, and no character is cut in two. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)

/** A Markdown code span with the text as it is, on one line; '' for nothing to show. */
export function code(text: string): string {
  const shown = plain(text)
  if (shown.trim() === '') return ''
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** A fenced Markdown code block with the text as it is; `info` is one of our own words. */
export function codeBlock(text: string, info: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${info}\n${visible(text.replace(/\r\n?/g, '\n')).replace(/\n+$/, '')}\n${fence}`
}

const gap = '\u200b'
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * GitHub looks for mentions, issue numbers, addresses and emoji in the text that results, after entities and
 * backslashes are gone: only a character between their parts keeps it from linking them.
 */
const unlinked = (text: string): string =>
  text
    .replace(/@/g, `@${gap}`)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/(gh-)(?=\d)/gi, `$1${gap}`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/(mailto|xmpp):/gi, `$1:${gap}`)
    .replace(/(www)(?=\.)/gi, `$1${gap}`)
    .replace(/:(?=[\w+-]+:)/g, `:${gap}`)

const words = (text: string): string =>
  unlinked(text)
    .replace(/[\\`|[\]*_~#!$]/g, '\\$&')
    .replace(/[&<>"']/g, (char) => entities[char] as string)

/** What would begin a list, a heading's underline or a rule at the start of a line. */
const atStart = (text: string): string => text.replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')

/**
 * Foreign text as inline Markdown on one line: nothing in it links, mentions, formats or opens a block. Parts
 * between two backticks become code spans, so that quoted values stay readable.
 */
export function markdown(text: string): string {
  const parts = plain(text).trim().split('`')
  if (parts.length % 2 === 0) {
    // An odd number of backticks: the last one opens nothing and stays a backtick.
    const end = parts.pop()
    parts[parts.length - 1] += `\`${end}`
  }
  return parts
    .map((part, index) => (index % 2 === 1 ? code(part) || '\\`\\`' : index === 0 ? atStart(words(part)) : words(part)))
    .join('')
}

/**
 * JSON that says the same in fewer dangerous characters: what reorders or hides text is written as `\uXXXX`, and so is
 * the second `#` of `##[` and `##vso[`, which the log of a workflow or pipeline would read as a command.
 */
export const harmless = (json: string): string =>
  json
    .replace(/##(?=[a-z]{0,20}\[)/giu, '#\\u0023')
    .replace(
      /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
