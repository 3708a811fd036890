/**
 * Where new waivers go in the text of a settings file, and in which form. The text is never printed again: everything
 * that people wrote stays byte for byte, and only what is new is put between.
 */
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { type BaselineEntry, blockItems, flowItems } from './waiver-text.ts'

type Yaml = typeof import('yaml')

/** What stands from `from` to `to` is replaced by `text`. */
interface Splice {
  from: number
  to: number
  text: string
}

interface File {
  yaml: Yaml
  text: string
  entries: readonly BaselineEntry[]
}

/** The text with the waivers added; null when no safe place was found. */
export async function withWaivers(text: string, entries: readonly BaselineEntry[]): Promise<string | null> {
  const yaml = await import('yaml')
  const options = { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' } as const
  const [document] = yaml.parseAllDocuments(text, options)
  const splices = splicesIn({ yaml, text, entries }, (document?.contents ?? null) as Node | null)
  return splices === null ? null : apply(text, splices)
}

function apply(text: string, splices: readonly Splice[]): string {
  let result = ''
  let done = 0
  for (const { from, to, text: added } of splices) {
    result += text.slice(done, from) + added
    done = to
  }
  return result + text.slice(done)
}

function splicesIn(file: File, root: Node | null): readonly Splice[] | null {
  const { yaml } = file
  if (root === null || (yaml.isScalar(root) && root.source === '')) return [newKey(file, 0, 0)]
  if (!yaml.isMap(root) || !root.range) return null
  const pair = (root as YAMLMap<Node, Node | null>).items.find(
    ({ key }) => yaml.isScalar(key) && key.value === 'waivers',
  )
  if (root.flow) return inFlowMap(file, root as YAMLMap<Node, Node | null>, pair)
  if (pair === undefined) return [newKey(file, root.range[1], columnOf(file.text, root.range[0]))]
  return inBlock(file, pair)
}

/** `{ … }` around the whole file. */
function inFlowMap(file: File, root: YAMLMap<Node, Node | null>, pair: Pair<Node, Node | null> | undefined) {
  const list = `[${flowItems(file.entries).join(', ')}]`
  if (pair === undefined) return intoBrackets(file, root, [`waivers: ${list}`], endOfPair(root.items.at(-1)), 0)
  const { value } = pair
  if (file.yaml.isSeq(value)) return intoList(file, value as YAMLSeq<Node>, 0)
  if (!file.yaml.isScalar(value) || !value.source || !value.range) return null
  return [{ from: value.range[0], to: value.range[1], text: list }]
}

const endOfPair = (pair: Pair<Node, Node | null> | undefined): number | undefined =>
  pair?.value?.range?.[1] ?? pair?.key.range?.[1]

/** A key of its own line whose value is nothing, a list in brackets or a list below. */
function inBlock(file: File, { key, value }: Pair<Node, Node | null>): readonly Splice[] | null {
  const { yaml, text } = file
  if (!key.range || yaml.isAlias(value)) return null
  const column = columnOf(text, key.range[0])
  if (yaml.isSeq(value) && value.range) {
    if (!value.flow) return [belowLast(file, value as YAMLSeq<Node>, column)]
    const empty = value.items.length === 0 && /^\[[ \t]*\]$/u.test(text.slice(value.range[0], value.range[1]))
    if (empty && !value.anchor) return belowKey(file, value.range, column)
    return intoList(file, value as YAMLSeq<Node>, column)
  }
  if (value === null || !yaml.isScalar(value) || value.anchor) return null
  return belowKey(file, value.source ? value.range! : [key.range[1], key.range[1]], column)
}

/** Items below a key; what stood for an empty list (`[]`, `null`, `~`) goes. */
function belowKey(file: File, [from, to]: readonly number[], column: number): readonly Splice[] {
  const { text, entries } = file
  const at = pastComments(text, nextLine(text, to!), column + 1)
  const lines = linesAt(text, at, blockItems(entries, `${' '.repeat(column + 2)}- `))
  if (from === to) return [lines]
  return [{ from: text.slice(0, from).trimEnd().length, to: to!, text: '' }, lines]
}

/** Items below the last one of a block list, indented as the others; comments that belong to the list come before them. */
function belowLast({ yaml, text, entries }: File, list: YAMLSeq<Node>, column: number): Splice {
  const start = list.range![0]
  const indent = columnOf(text, start)
  const blanks = /^-( {1,8})(?=\S)/u.exec(text.slice(start, list.items[0]?.range?.[0]).concat('x'))?.[1] ?? ' '
  const at = pastComments(text, nextLine(text, endOf(yaml, list)), Math.max(indent, column + 1))
  return linesAt(text, at, blockItems(entries, `${' '.repeat(indent)}-${blanks}`))
}

/** Where the last value of a node ends. The parser counts comments that follow a list to the list. */
function endOf(yaml: Yaml, node: Node): number {
  const own = node.range?.[1] ?? 0
  if (!yaml.isCollection(node) || node.flow) return own
  const last = node.items.at(-1) as Node | Pair<Node, Node | null> | undefined
  if (last === undefined) return own
  return endOf(yaml, yaml.isPair(last) ? (last.value ?? last.key) : last)
}

/** A key `waivers` at the end of the document: before its end marker `...`, when there is one. */
function newKey({ text, entries }: File, from: number, column: number): Splice {
  const marker = text.slice(from).search(/^\.\.\.(?=\s|$)/mu)
  const at = marker < 0 ? text.length : from + marker
  const before = text.slice(0, at)
  const apart = /[^\s\ufeff]/u.test(before) && !/\n[ \t]*\r?\n$/u.test(before) ? [''] : []
  const indent = ' '.repeat(column)
  return linesAt(text, at, [...apart, `${indent}waivers:`, ...blockItems(entries, `${indent}  - `)])
}

function intoList(file: File, list: YAMLSeq<Node>, column: number): readonly Splice[] | null {
  return intoBrackets(file, list, flowItems(file.entries), list.items.at(-1)?.range?.[1], column)
}

/** Items before a closing bracket, each on a line of its own. `end`: where the last item ends that stands there. */
function intoBrackets(
  { text }: File,
  { range }: YAMLSeq | YAMLMap,
  items: readonly string[],
  end: number | undefined,
  column: number,
): readonly Splice[] | null {
  const close = (range?.[1] ?? 0) - 1
  if (!range || !/[\]}]/u.test(text.charAt(close))) return null
  const gap = text.slice(end ?? range[0] + 1, close)
  const comma = gap.replace(/#.*/gu, '').includes(',')
  const splices = end === undefined || comma ? [] : [{ from: end, to: end, text: ',' }]
  const indent = ' '.repeat(column + 2)
  const alone = /(?:^|\n)[ \t]*$/u.test(text.slice(0, close))
  if (alone) {
    const lines = items.map((item, index) => `${indent}${item}${index < items.length - 1 || comma ? ',' : ''}`)
    return [...splices, linesAt(text, text.lastIndexOf('\n', close) + 1, lines)]
  }
  const at = text.slice(0, close).trimEnd().length
  const eol = lineEnd(text, at)
  const first = end === undefined ? '' : eol + indent
  return [...splices, { from: at, to: at, text: first + items.join(`,${eol}${indent}`) }]
}

/** Whole lines at the start of a line or at the end of the text; a text without a last line end stays without one. */
function linesAt(text: string, at: number, lines: readonly string[]): Splice {
  const eol = lineEnd(text, at)
  const open = at === text.length && /[^\n\ufeff]$/u.test(text)
  const added = lines.join(eol)
  return { from: at, to: at, text: open ? eol + added : added + eol }
}

/** The line end of the line before, else of the first line. */
function lineEnd(text: string, at: number): string {
  const before = at > 0 ? text.lastIndexOf('\n', at - 1) : -1
  const end = before < 0 ? text.indexOf('\n') : before
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n'
}

const columnOf = (text: string, offset: number): number =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace('\ufeff', '').length

/** The start of the first line that begins at an offset or after it. */
function nextLine(text: string, offset: number): number {
  if (offset === 0 || text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** Past the comments that follow, as long as they are indented by so many blanks: those belong to what stands above. */
function pastComments(text: string, from: number, indent: number): number {
  let past = from
  for (let at = from; at < text.length; at = nextLine(text, at + 1)) {
    const line = text.slice(at, nextLine(text, at + 1)).trimEnd()
    if (line === '') continue
    if (!/^ *#/u.test(line) || line.indexOf('#') < indent) break
    past = nextLine(text, at + 1)
  }
  return past
}
