/** The nodes of a YAML document, with aliases and merge keys followed. */
import type { Node, Pair, Scalar, YAMLMap } from 'yaml'
import type { YamlReading } from './yaml.ts'

export type Kit = typeof import('yaml')
export type MapNode = YAMLMap<Node, Node | null>
export type Entry = Pair<Node, Node | null>

export interface Nodes {
  /** The node itself, or what an alias stands for. */
  plain(node: Node | null | undefined): Node | null
  /**
   * The entries of a map by name: its own, and those that it takes over from others, as long as it does not say them itself.
   * Of names that stand twice the last one holds.
   */
  entries(node: MapNode): ReadonlyMap<string, Entry>
}

/** A key as it is written: `200` and `1.10` are names, whatever YAML takes them for. */
export function nameOf(key: Node, { isScalar }: Kit): string {
  if (!isScalar(key)) return '?'
  const { value, source } = key as Scalar
  return typeof value === 'string' ? value : (source ?? String(value))
}

export const isMerge = (key: Node, { isScalar }: Kit): boolean => isScalar(key) && typeof key.value === 'symbol'

/** What aliases stand for, found in one pass: the library would look through the whole document for each of them. */
function targetsIn({ document }: YamlReading, { visit, isAlias }: Kit): ReadonlyMap<Node, Node | null> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Node, Node | null>()
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) targets.set(node, anchors.get(node.source) ?? null)
      else if (node.anchor) anchors.set(node.anchor, node)
    },
  })
  return targets
}

/** The nodes of a document that has no circle of aliases. What was noted of a map once is kept: it may hold thousands of names. */
export function nodesOf(reading: YamlReading, kit: Kit): Nodes {
  const targets = targetsIn(reading, kit)
  const known = new WeakMap<MapNode, ReadonlyMap<string, Entry>>()
  const plain = (node: Node | null | undefined): Node | null =>
    kit.isAlias(node) ? (targets.get(node) ?? null) : (node ?? null)
  const sourcesOf = (value: Node | null): readonly MapNode[] => {
    const from = plain(value)
    const all = kit.isSeq(from) ? (from.items as Node[]).map(plain) : [from]
    return all.filter((one) => kit.isMap(one)) as MapNode[]
  }
  const gathered = (node: MapNode): ReadonlyMap<string, Entry> => {
    const own = node.items.filter(({ key }) => !isMerge(key, kit))
    const found = new Map(own.map((pair) => [nameOf(pair.key, kit), pair] as const))
    for (const { value } of node.items.filter(({ key }) => isMerge(key, kit)))
      for (const [name, pair] of sourcesOf(value).flatMap((source) => [...entries(source)]))
        if (!found.has(name)) found.set(name, pair)
    return found
  }
  const entries = (node: MapNode): ReadonlyMap<string, Entry> => {
    const found = known.get(node) ?? gathered(node)
    known.set(node, found)
    return found
  }
  return { plain, entries }
}
