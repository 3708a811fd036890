import type { Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { ParsedFile, Steps } from '../description.ts'
import type { YamlReading } from './yaml.ts'

type Kit = typeof import('yaml')
type Map_ = YAMLMap<Node, Node | null>
type Entry = Pair<Node, Node | null>

/** So many values may a file hold once its aliases are written out: a few kilobytes of aliases can stand for billions. */
const mostValues = 2_000_000

/** A file of a few aliases that would swell beyond what can be read. */
export class Swollen extends Error {}

/** A key as it is written: `200` and `1.10` are names, whatever YAML takes them for. */
function nameOf(key: Node, { isScalar }: Kit): string {
  if (!isScalar(key)) return '?'
  const { value, source } = key as Scalar
  return typeof value === 'string' ? value : (source ?? String(value))
}

const isMerge = (key: Node, { isScalar }: Kit): boolean => isScalar(key) && typeof key.value === 'symbol'

/** Sets a name of a map, `__proto__` too, as a plain property. */
function set(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true })
}

interface Made {
  value: unknown
  /** How many values it holds once its aliases are written out. */
  weight: number
}

/** Makes plain data of nodes: each node once, so that an alias stands for the very object that it names. */
function dataOf(top: Node | null, kit: Kit, { document }: YamlReading): unknown {
  const done = new Map<Node, Made>()
  const open = new Set<Node>()
  const of = (node: Node | null | undefined): Made => {
    if (!node) return { value: null, weight: 1 }
    if (kit.isAlias(node)) return of(node.resolve(document) ?? null)
    const known = done.get(node)
    if (known) return known
    // An alias that stands inside what it names: a circle, which no description has.
    if (open.has(node)) throw new Swollen()
    open.add(node)
    const made = kit.isMap(node) ? map(node as Map_) : kit.isSeq(node) ? list(node as YAMLSeq<Node>) : scalar(node)
    open.delete(node)
    if (made.weight > mostValues) throw new Swollen()
    done.set(node, made)
    return made
  }
  const scalar = (node: Node): Made => ({ value: kit.isScalar(node) ? node.value : null, weight: 1 })
  const list = (node: YAMLSeq<Node>): Made => {
    const items = node.items.map(of)
    return { value: items.map(({ value }) => value), weight: items.reduce((sum, { weight }) => sum + weight, 1) }
  }
  const map = (node: Map_): Made => {
    const value: Record<string, unknown> = {}
    let weight = 1
    const merged: object[] = []
    for (const pair of node.items) {
      const made = of(pair.value)
      weight += made.weight
      if (!isMerge(pair.key, kit)) set(value, nameOf(pair.key, kit), made.value)
      else merged.push(...[made.value].flat().filter((one) => typeof one === 'object' && one !== null))
    }
    // What a map says itself goes before what it takes over.
    for (const from of merged)
      for (const [name, one] of Object.entries(from)) if (!Object.hasOwn(value, name)) set(value, name, one)
    return { value, weight }
  }
  return of(top).value
}

/** The entry under a name: of the map itself, else of those that it takes over. */
function entryIn(node: Map_, name: string, kit: Kit, reading: YamlReading, depth = 0): Entry | null {
  const own = node.items.findLast(({ key }) => !isMerge(key, kit) && nameOf(key, kit) === name)
  if (own || depth > 20) return own ?? null
  for (const { key, value } of node.items) {
    if (!isMerge(key, kit)) continue
    const from = plain(value, kit, reading)
    const sources = kit.isSeq(from) ? (from.items as Node[]) : [from]
    for (const source of sources) {
      const map = plain(source, kit, reading)
      const found = kit.isMap(map) ? entryIn(map as Map_, name, kit, reading, depth + 1) : null
      if (found) return found
    }
  }
  return null
}

const plain = (node: Node | null | undefined, kit: Kit, { document }: YamlReading): Node | null =>
  kit.isAlias(node) ? (node.resolve(document) ?? null) : (node ?? null)

interface At {
  key: Node | null
  value: Node | null
}

function next({ value }: At, step: string | number, kit: Kit, reading: YamlReading): At | null {
  const node = plain(value, kit, reading)
  if (kit.isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined
    return item ? { key: item, value: item } : null
  }
  return kit.isMap(node) ? entryIn(node as Map_, String(step), kit, reading) : null
}

/** Offset of what stands at the steps; of an empty value, of its key. */
function offsetOf(steps: Steps, part: 'key' | 'value', kit: Kit, reading: YamlReading): number {
  const top = reading.document.contents as Node | null
  let at: At = { key: top, value: top }
  for (const step of steps) {
    const found = next(at, step, kit, reading)
    if (found === null) return at.key?.range?.[0] ?? 0
    at = found
  }
  const value = at.value?.range
  // A value that was left out has no length: its key shows where it would be.
  return part === 'value' && value && value[1] > value[0] ? value[0] : (at.key?.range?.[0] ?? 0)
}

/** A YAML document as plain data with places. Throws Swollen. */
export async function yamlFile(path: string, reading: YamlReading): Promise<ParsedFile> {
  const kit = await import('yaml')
  const value = dataOf(reading.document.contents as Node | null, kit, reading)
  return {
    path,
    value,
    place: (steps, part = 'value') => ({ path, ...reading.place(offsetOf(steps, part, kit, reading)) }),
  }
}
