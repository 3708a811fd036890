/**
 * Where things stand in a JSON text. No tree of the whole is made: of what lies on the way to a place the entries are noted
 * once, the rest is skipped. So a place costs a few passes over what holds it, and next to no memory.
 */
import type { Steps } from '../description.ts'

/** Offsets of an entry of a map or list, and of its key; in a list both are those of the entry. */
interface Entry {
  key: number
  value: number
}

type Entries = ReadonlyMap<string, Entry>

const quote = 34
const comma = 44
const backslash = 92

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9
const opens = (code: number): boolean => code === 123 || code === 91
const closes = (code: number): boolean => code === 125 || code === 93

function afterBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at += 1
  return at
}

/** The end of the string that begins here. */
function afterString(text: string, from: number): number {
  let at = text.indexOf('"', from + 1)
  while (at >= 0) {
    let before = at
    while (text.charCodeAt(before - 1) === backslash) before -= 1
    if ((at - before) % 2 === 0) return at + 1
    at = text.indexOf('"', at + 1)
  }
  return text.length
}

/** The end of the value that begins here. */
function afterValue(text: string, from: number): number {
  let at = from
  let open = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = afterString(text, at)
      if (open === 0) return at
      continue
    }
    if (closes(code)) {
      if (open <= 1) return open === 0 ? at : at + 1
      open -= 1
    } else if (opens(code)) open += 1
    else if (open === 0 && (code === comma || isBlank(code))) return at
    at += 1
  }
  return at
}

/** The entries of the map or list that begins here; none where another value does. Of keys that stand twice the last one holds. */
function entriesFrom(text: string, from: number): Entries {
  const entries = new Map<string, Entry>()
  const isMap = text.charCodeAt(from) === 123
  if (!opens(text.charCodeAt(from))) return entries
  let at = afterBlanks(text, from + 1)
  for (let index = 0; at < text.length && !closes(text.charCodeAt(at)); index += 1) {
    const key = at
    if (isMap) at = afterBlanks(text, afterBlanks(text, afterString(text, at)) + 1)
    entries.set(isMap ? nameAt(text, key) : String(index), { key, value: at })
    at = afterBlanks(text, afterValue(text, at))
    if (text.charCodeAt(at) === comma) at = afterBlanks(text, at + 1)
  }
  return entries
}

const nameAt = (text: string, from: number): string => JSON.parse(text.slice(from, afterString(text, from))) as string

/** Gives the offset of what stands at some steps in a JSON text that is known to parse; of what is not there, of what would hold it. */
export function jsonPlaces(text: string): (steps: Steps, part: 'key' | 'value') => number {
  const known = new Map<number, Entries>()
  const entriesAt = (offset: number): Entries => {
    const entries = known.get(offset) ?? entriesFrom(text, offset)
    known.set(offset, entries)
    return entries
  }
  const top = afterBlanks(text, 0)
  return (steps, part) => {
    let at: Entry = { key: top, value: top }
    for (const step of steps) {
      const next = entriesAt(at.value).get(String(step))
      if (!next) return at.key
      at = next
    }
    return at[part]
  }
}
