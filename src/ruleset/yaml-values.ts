import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Text } from '../model.ts'
import { duplicateKey, forbiddenKey, keyNotText, tagUsed, tooDeep, tooManyAliases, unknownAlias } from './yaml-words.ts'

type Yaml = typeof import('yaml')

export type Segment = string | number

/** A mistake by its character offsets in the text. */
export interface OffsetMistake {
  text: Text
  from: number
  to: number
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const deepest = 40
const mostAliases = 100
const mostNodes = 300_000

class Stop extends Error {}

const rangeOf = (node: Node | null | undefined): { from: number; to: number } => {
  const [from, to] = node?.range ?? [0, 0]
  return { from, to }
}

/**
 * Plain values of a parsed YAML document. Aliases are expanded within a budget; keys that stand twice, keys that reach
 * into JavaScript's objects and tags are mistakes. Scalars under the keys of `asWritten` stay texts: `version: 1.10`.
 */
export class YamlValues {
  readonly mistakes: OffsetMistake[] = []
  readonly value: unknown
  private readonly yaml: Yaml
  private readonly root: Node | null
  private readonly lineOf: (offset: number) => number
  private readonly asWritten: ReadonlySet<string>
  private readonly anchors = new Map<string, Node>()
  private readonly targets = new Map<Node, Node>()
  /** Pairs of a map by key: thousands of mistakes are placed without searching each time. */
  private readonly pairs = new Map<Node, Map<string, Pair<Node, Node | null>>>()
  private nodes = 0
  private aliases = 0

  constructor(yaml: Yaml, root: Node | null, lineOf: (offset: number) => number, asWritten: ReadonlySet<string>) {
    this.yaml = yaml
    this.root = root
    this.lineOf = lineOf
    this.asWritten = asWritten
    this.value = this.convertAll()
  }

  /** The node that stands at a path (aliases followed) and the key that it stands under; the nearest above when there is none. */
  find(path: readonly Segment[]): { key: Node | null; value: Node | null } {
    let key: Node | null = null
    let value = this.follow(this.root)
    for (const segment of path) {
      if (this.yaml.isMap(value)) {
        const pair = this.pairsOf(value as YAMLMap).get(String(segment))
        if (pair === undefined) break
        key = pair.key
        value = this.follow(pair.value)
      } else if (this.yaml.isSeq(value)) {
        key = null
        value = this.follow((value.items[Number(segment)] as Node | undefined) ?? null)
      } else break
    }
    return { key, value }
  }

  private pairsOf(map: YAMLMap): Map<string, Pair<Node, Node | null>> {
    const known = this.pairs.get(map)
    if (known !== undefined) return known
    const pairs = new Map<string, Pair<Node, Node | null>>()
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const key = this.keyText(pair.key)
      if (key !== null && !pairs.has(key)) pairs.set(key, pair)
    }
    this.pairs.set(map, pairs)
    return pairs
  }

  private convertAll(): unknown {
    try {
      return this.convert(this.root, null, 0)
    } catch (error) {
      if (error instanceof Stop) return null
      throw error
    }
  }

  private convert(node: Node | null | undefined, key: string | null, depth: number): unknown {
    if (node === null || node === undefined) return null
    this.nodes += 1
    if (depth > deepest) this.stop(tooDeep, node)
    if (this.nodes > mostNodes) this.stop(tooManyAliases, node)
    if (this.yaml.isAlias(node)) return this.expand(node, key, depth)
    if (node.anchor) this.anchors.set(node.anchor, node)
    if (node.tag?.startsWith('!')) this.mistakes.push({ text: tagUsed(node.tag), ...rangeOf(node) })
    if (this.yaml.isMap(node)) return this.convertMap(node as YAMLMap, depth)
    if (this.yaml.isSeq(node)) return (node as YAMLSeq<Node>).items.map((item) => this.convert(item, key, depth + 1))
    return this.yaml.isScalar(node) ? this.convertScalar(node, key) : null
  }

  private convertScalar(node: Scalar, key: string | null): unknown {
    if (key === null || !this.asWritten.has(key) || node.value === null) return node.value
    return typeof node.value === 'string' ? node.value : node.source
  }

  private convertMap(node: YAMLMap, depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {}
    const seen = new Map<string, number>()
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = this.keyText(pair.key)
      const text = this.refusal(key, seen)
      if (text !== null) this.mistakes.push({ text, ...rangeOf(pair.key) })
      else if (key !== null) {
        seen.set(key, rangeOf(pair.key).from)
        result[key] = this.convert(pair.value, key, depth + 1)
      }
    }
    return result
  }

  /** Why a key cannot be taken, or null. */
  private refusal(key: string | null, seen: ReadonlyMap<string, number>): Text | null {
    if (key === null) return keyNotText
    if (forbidden.has(key)) return forbiddenKey(key)
    const before = seen.get(key)
    return before === undefined ? null : duplicateKey(key, this.lineOf(before))
  }

  private expand(node: Alias, key: string | null, depth: number): unknown {
    const target = this.anchors.get(node.source)
    if (target === undefined) {
      this.mistakes.push({ text: unknownAlias(node.source), ...rangeOf(node) })
      return null
    }
    this.aliases += 1
    if (this.aliases > mostAliases) this.stop(tooManyAliases, node)
    this.targets.set(node, target)
    return this.convert(target, key, depth + 1)
  }

  private stop(text: Text, node: Node | null): never {
    this.mistakes.push({ text, ...rangeOf(node) })
    throw new Stop()
  }

  private follow(node: Node | null): Node | null {
    return (node && this.targets.get(node)) ?? node
  }

  /** The key of a pair as it is written; null when it is none. */
  private keyText(key: unknown): string | null {
    if (!this.yaml.isScalar(key) || key.value === null) return null
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
  }
}
