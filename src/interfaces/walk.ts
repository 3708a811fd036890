/** Finds every object of a known kind in a part of a description, each once. */
import type { Part } from '../description.ts'
import { type Grammar, isReferrer } from './grammar.ts'
import { child, get, isObject, textAt } from './parts.ts'

/** What the walk knows of the description: its format, version and grammar. */
export interface Language {
  format: string
  line: string
  grammar: Grammar
}

/** An object of a kind. `based`: a schema around it has an `$id`, from which its references count. */
export interface Sighting {
  part: Part
  kind: string
  based: boolean
}

/** The objects that were seen, by kind: aliases and references lead to one object by many ways. */
export class Covered {
  private readonly seen = new Map<string, WeakSet<object>>()

  /** Is it new? From now on it is not. */
  add(kind: string, value: object): boolean {
    const known = this.seen.get(kind) ?? new WeakSet()
    this.seen.set(kind, known)
    if (known.has(value)) return false
    known.add(value)
    return true
  }

  has(kind: string, value: unknown): boolean {
    return typeof value === 'object' && value !== null && this.seen.get(kind)?.has(value) === true
  }
}

/** Formats of payloads that are JSON Schema or what AsyncAPI makes of it; others have references of their own. */
const readable = /vnd\.aai\.asyncapi|schema\+(?:json|yaml)/u
const foreign = (value: unknown): boolean => {
  const format = get(value, 'schemaFormat')
  return typeof format === 'string' && !readable.test(format)
}

/** Does an object with `$ref` consist of nothing else, whatever stands beside it? So it is in older drafts. */
export const isOnlyReference = (value: unknown, kind: string, { format, line }: Language): boolean =>
  typeof get(value, '$ref') === 'string' &&
  isReferrer(kind, format) &&
  kind !== 'pathItem' &&
  kind !== 'channel' &&
  !(kind === 'schema' && (line === '3.1' || line === '3.2' || line.startsWith('20')))

function specOf(kind: string, key: string, value: unknown, { grammar }: Language): string | null {
  const children = grammar[kind]
  if (children === undefined) return null
  if (key === 'payload' && foreign(value)) return null
  if (key === 'schema' && kind === 'multiFormat' && foreign(value)) return null
  if (Object.hasOwn(children, key)) return children[key] as string
  return !key.startsWith('x-') && Object.hasOwn(children, '*') ? (children['*'] as string) : null
}

/** A schema of AsyncAPI 3 may be wrapped, to say in which language it is written. */
const kindAt = (kind: string, value: unknown, { format, line }: Language): string =>
  kind === 'schema' && format === 'asyncapi' && line.startsWith('3') && isObject(get(value, 'schema'))
    ? 'multiFormat'
    : kind

function below({ part, kind, based }: Sighting, language: Language): Sighting[] {
  const found: Sighting[] = []
  const add = (from: Part, step: string | number, spec: string): void => {
    const next = child(from, step)
    if (next === null || typeof next.value !== 'object' || next.value === null) return
    if (Array.isArray(next.value)) for (const index of next.value.keys()) add(next, index, spec)
    else if (spec.endsWith('{}')) for (const name of Object.keys(next.value)) add(next, name, spec.slice(0, -2))
    else found.push({ part: next, kind: kindAt(spec, next.value, language), based: based || hasBase(next.value) })
  }
  for (const key of Object.keys(part.value as object)) {
    const spec = specOf(kind, key, part.value, language)
    if (spec !== null) add(part, key, spec)
  }
  return found
}

const hasBase = (value: unknown): boolean => /^[^#]/u.test(textAt(value, '$id') ?? textAt(value, '$self') ?? '')

/** All objects of known kinds in a part and the part itself, from the top down, but for those that are covered already. */
export function sightings(root: { part: Part; kind: string }, language: Language, covered: Covered): Sighting[] {
  const all: Sighting[] = []
  const open: Sighting[] = [
    { ...root, kind: kindAt(root.kind, root.part.value, language), based: hasBase(root.part.file.value) },
  ]
  while (open.length > 0) {
    const sighting = open.pop() as Sighting
    const { value } = sighting.part
    if (!isObject(value) || !covered.add(sighting.kind, value)) continue
    all.push(sighting)
    if (isOnlyReference(value, sighting.kind, language)) continue
    // One by one: a map may hold more than a call may have arguments.
    for (const next of below(sighting, language).reverse()) open.push(next)
  }
  return all
}
