import { isUtf8 } from 'node:buffer'
import type { Content } from '../model.ts'

type TextContent = Extract<Content, { kind: 'text' }>
type Encoding = TextContent['encoding']

/** How many bytes are searched for NUL, as git itself does to tell text from binary. */
const sniffed = 8000

/**
 * The content that a file's bytes stand for: text without byte order mark, every line ending as LF; or binary.
 * `size` is the whole file's size in bytes; `bytes` may be only its beginning.
 */
export function decode(bytes: Uint8Array, size: number): Content {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const encoding = encodingOf(buffer, buffer.length < size)
  if (encoding === null) return { kind: 'binary', size }
  return { kind: 'text', text: withLineFeeds(textOf(buffer, encoding)), encoding, size }
}

function encodingOf(buffer: Buffer, cut: boolean): Encoding | null {
  const wide = utf16Of(buffer)
  if (wide) return isWideText(textOf(buffer.subarray(0, sniffed), wide), hasMark(buffer)) ? wide : null
  if (buffer.subarray(0, sniffed).includes(0)) return null
  return isUtf8(cut ? withoutBrokenEnd(buffer) : buffer) ? 'utf-8' : 'latin1'
}

/** By byte order mark, or because every second byte of the beginning is NUL, as in Finnish or English text. */
function utf16Of(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (hasMark(buffer)) return buffer[0] === 0xff ? 'utf-16le' : 'utf-16be'
  const pairs = Math.floor(Math.min(buffer.length, sniffed) / 2)
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (buffer[2 * i] === 0) even++
    if (buffer[2 * i + 1] === 0) odd++
  }
  if (even === 0 && odd >= pairs * 0.9) return 'utf-16le'
  if (odd === 0 && even >= pairs * 0.9) return 'utf-16be'
  return null
}

function hasMark(buffer: Buffer): boolean {
  return (buffer[0] === 0xff && buffer[1] === 0xfe) || (buffer[0] === 0xfe && buffer[1] === 0xff)
}

/** Sound samples and the like also have NUL in every second place, but then control characters too. */
function isWideText(text: string, marked: boolean): boolean {
  return marked ? !text.includes('\0') : !/[\x00-\x08\x0e-\x1f\ufffe]/.test(text)
}

/** A text cut in the middle of a character is still UTF-8: leaves out up to three bytes of an unfinished one. */
function withoutBrokenEnd(buffer: Buffer): Buffer {
  for (let back = 1; back <= Math.min(4, buffer.length); back++) {
    const byte = buffer[buffer.length - back] as number
    if (byte < 0x80) return buffer
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return back < length ? buffer.subarray(0, buffer.length - back) : buffer
  }
  return buffer
}

function textOf(buffer: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-8') return withoutMark(whole(buffer).toString('utf8'))
  if (encoding === 'latin1') return buffer.toString('latin1').replace(/[\x80-\x9f]/g, windows1252)
  const even = buffer.subarray(0, buffer.length - (buffer.length % 2))
  const little = encoding === 'utf-16le' ? even : Buffer.from(even).swap16()
  return withoutMark(little.toString('utf16le'))
}

// What files called Latin-1 are written in has printable characters at 0x80-0x9f (five places are unused).
// Node 20's TextDecoder('windows-1252') does not know them, later versions do.
const printable = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function windows1252(control: string): string {
  return printable[control.charCodeAt(0) - 0x80] ?? control
}

function whole(buffer: Buffer): Buffer {
  return isUtf8(buffer) ? buffer : withoutBrokenEnd(buffer)
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
