/** How `$ref`s are found and what they lead to. */
import { posix } from 'node:path'
import type { ParsedFile, Part, Steps } from '../description.ts'
import { child, isObject, textOf, topOf } from './parts.ts'

/** A reference taken apart. `path`: null for the file that it stands in; `pointer`: null where it is an anchor. */
export interface Reference {
  path: string | null
  pointer: Steps | null
  anchor: string | null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const hasScheme = /^(?:[a-z][a-z0-9+.-]*:|\/)/iu

/**
 * Takes a `$ref` apart. `outside` is an address, an absolute path or one that leads above the top of the repository.
 * Pointers follow RFC 6901.
 */
export function referenceOf(ref: string, from: string): Reference | 'outside' {
  const [file = '', fragment = ''] = ref.split('#', 2)
  if (hasScheme.test(file)) return 'outside'
  const path = file === '' ? null : posix.normalize(posix.join(posix.dirname(from), decoded(file)))
  if (path?.startsWith('../') || path === '..') return 'outside'
  const isPointer = fragment === '' || fragment.startsWith('/')
  const pointer = fragment
    .split('/')
    .slice(1)
    .map((step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))
  return { path, pointer: isPointer ? pointer : null, anchor: isPointer ? null : decoded(fragment) }
}

/** Under these names stand values of the users' own, in which a `$ref` is a word like others. */
const opaque: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const'])

/** Calls `visit` for every map of a value, each object once, from the top down. */
export function eachMap(top: unknown, visit: (map: Readonly<Record<string, unknown>>) => void): void {
  const seen = new Set<unknown>()
  const open: unknown[] = [top]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    // One by one: a list may hold more than a call may have arguments.
    if (Array.isArray(value)) for (const one of value) open.push(one)
    else if (isObject(value)) {
      visit(value)
      for (const [name, one] of Object.entries(value)) if (!opaque.has(name) && !name.startsWith('x-')) open.push(one)
    }
  }
}

/** All `$ref`s of a value, each once. */
export function refsIn(value: unknown): readonly string[] {
  const refs = new Set<string>()
  eachMap(value, (map) => {
    if (typeof map.$ref === 'string') refs.add(map.$ref)
  })
  return [...refs]
}

/** What a pointer leads to in a file; null when there is no such place. */
export const pointed = (part: Part, pointer: Steps): Part | null =>
  pointer.reduce<Part | null>((from, step) => (from === null ? null : child(from, step)), part)

const anchors = new WeakMap<ParsedFile, ReadonlyMap<string, Part>>()

/** The anchors of a file (`$anchor`, or `$id: "#name"` of older drafts); of one that stands twice the first that is met. */
function anchorsIn(file: ParsedFile): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>()
  const seen = new Set<unknown>()
  const open: Part[] = [topOf(file)]
  while (open.length > 0) {
    const one = open.pop() as Part
    if (typeof one.value !== 'object' || one.value === null || seen.has(one.value)) continue
    seen.add(one.value)
    const { $anchor, $dynamicAnchor, $id, id } = one.value as Record<string, unknown>
    const names = [$anchor, $dynamicAnchor, ...[$id, id].map((name) => /^#(.+)$/su.exec(textOf(name))?.[1])]
    for (const name of names) if (typeof name === 'string' && !found.has(name)) found.set(name, one)
    for (const step of Object.keys(one.value)) {
      const next = child(one, step)
      if (next) open.push(next)
    }
  }
  return found
}

/** The map that bears an anchor; null when none does. */
export function anchored({ file }: Part, anchor: string): Part | null {
  const known = anchors.get(file) ?? anchorsIn(file)
  anchors.set(file, known)
  return known.get(anchor) ?? null
}
