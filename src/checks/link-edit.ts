/** The address of a link changed to the file that was probably meant. */
import { posix } from 'node:path'
import type { Document, Link } from '../artefact.ts'
import type { Edit, File } from '../model.ts'

/** Where a place stands in a text; line and column count from 1. */
function offsetAt(text: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    start = end + 1
  }
  return Math.min(start + column - 1, text.length)
}

/** From the folder of one path to another, as a link writes it. */
function relativeTo(from: string, path: string): string {
  const way = posix.relative(posix.dirname(from), path)
  return encodeURI(way).replace(/[?#()]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Where the address stands in the link as it is written, once; null: elsewhere, or more than once. */
function addressIn(source: string, destination: string): number | null {
  const places = [`](${destination}`, `](<${destination}`, `]( ${destination}`].flatMap((words) => {
    const at = source.indexOf(words)
    return at < 0 || source.indexOf(words, at + 1) >= 0 ? [] : [at + words.length - destination.length]
  })
  return places.length === 1 ? (places[0] as number) : null
}

/**
 * Only the address of the link changes; what follows `#` or `?` stays. It is not safe: somebody must say that this file is
 * meant. Null where the link is written in another way than `[words](address)`, or leads from the top of a site.
 */
export function linkEdit(document: Document, file: File | undefined, link: Link, near: string): Edit | null {
  const { destination, line, column, endLine, endColumn } = link
  if (document.format !== 'markdown' || !file || file.mode === '120000' || /^\/|^\w+:/u.test(destination)) return null
  const start = offsetAt(document.text, line, column)
  const at = addressIn(document.text.slice(start, offsetAt(document.text, endLine, endColumn)), destination)
  if (at === null) return null
  const rest = /[?#][\s\S]*$/u.exec(destination)?.[0] ?? ''
  const from = start + at
  const text = `${relativeTo(document.path, near)}${rest}`
  return {
    safe: false,
    changes: [{ path: document.path, oid: file.oid, start: from, end: from + destination.length, text }],
  }
}
