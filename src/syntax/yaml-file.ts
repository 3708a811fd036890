import type { Node, YAMLSeq } from 'yaml'
import type { ParsedFile, Steps } from '../description.ts'
import type { YamlReading } from './yaml.ts'
import { isMerge, type Kit, type MapNode, type Nodes, nameOf, nodesOf } from './yaml-nodes.ts'

/** So many values may a file hold once its aliases are written out: a few kilobytes of aliases can stand for billions. */
const mostValues = 2_000_000

/** A file of a few aliases that would swell beyond what can be read. */
export class Swollen extends Error {}

/** Sets a name of a map, `__proto__` too, as a plain property. */
function set(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value
  else Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true })
}

interface Made {
  value: unknown
  /** How many values it holds once its aliases are written out. */
  weight: number
}

/** Makes plain data of nodes: each node once, so that an alias stands for the very object that it names. */
function dataOf(top: Node | null, kit: Kit, { plain }: Nodes): unknown {
  const done = new Map<Node, Made>()
  const open = new Set<Node>()
  const of = (written: Node | null | undefined): Made => {
    const node = plain(written)
    if (!node) return { value: null, weight: 1 }
    const known = done.get(node)
    if (known) return known
    // An alias that stands inside what it names: a circle, which no description has.
    if (open.has(node)) throw new Swollen()
    open.add(node)
    const made = kit.isMap(node) ? map(node as MapNode) : kit.isSeq(node) ? list(node as YAMLSeq<Node>) : scalar(node)
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
  const map = (node: MapNode): Made => {
    const value: Record<string, unknown> = {}
    let weight = 1
    const merged: object[] = []
    for (const pair of node.items) {
      const made = of(pair.value)
      weight += made.weight
      if (!isMerge(pair.key, kit)) set(value, nameOf(pair.key, kit), made.value)
      else for (const one of [made.value].flat()) if (typeof one === 'object' && one !== null) merged.push(one)
    }
    // What a map says itself goes before what it takes over.
    for (const from of merged)
      for (const [name, one] of Object.entries(from)) if (!Object.hasOwn(value, name)) set(value, name, one)
    return { value, weight }
  }
  return of(top).value
}

interface At {
  key: Node | null
  value: Node | null
}

function next({ value }: At, step: string | number, kit: Kit, { plain, entries }: Nodes): At | null {
  const node = plain(value)
  if (kit.isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined
    return item ? { key: item, value: item } : null
  }
  return kit.isMap(node) ? (entries(node as MapNode).get(String(step)) ?? null) : null
}

/** Offset of what stands at the steps; of an empty value, of its key. */
function offsetOf(top: Node | null, steps: Steps, part: 'key' | 'value', kit: Kit, nodes: Nodes): number {
  let at: At = { key: top, value: top }
  for (const step of steps) {
    const found = next(at, step, kit, nodes)
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
  const nodes = nodesOf(reading, kit)
  const top = reading.document.contents as Node | null
  const value = dataOf(top, kit, nodes)
  return {
    path,
    value,
    place: (steps, part = 'value') => ({ path, ...reading.place(offsetOf(top, steps, part, kit, nodes)) }),
  }
}
