import type { PhrasingContent } from 'mdast'
import { oneLine } from './document-parts.ts'

/** A run of text; `strong` numbers the bold stretch that it stands in, 0 for none. */
interface Piece {
  text: string
  strong: number
}

/** What stands on one line of the source (or between line breaks). */
export interface InlineLine {
  line: number
  /** Column where it starts, when that is known; else null. */
  column: number | null
  pieces: Piece[]
}

const longestCode = 60

/** The text of a paragraph, line by line: without marks, images and tags; links as their text. */
export function inlineLines(nodes: readonly PhrasingContent[], line: number): InlineLine[] {
  const flow = new InlineFlow(line)
  flow.all(nodes, 0)
  return flow.lines
}

/** The same on one line of text. */
export const plainText = (nodes: readonly PhrasingContent[]): string => textOf(inlineLines(nodes, 1))

/** Lines joined to one. */
export const textOf = (lines: readonly InlineLine[]): string =>
  tidy(lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join(' '))

/** Without strike-through marks, footnote references and check boxes, on one line. */
export const tidy = (text: string): string =>
  oneLine(
    text
      .replace(/^\s*\[[ xX]\]\s/, '')
      .replace(/\[\^[^\]\s]{1,100}\]/g, '')
      .replace(/~~/g, ''),
  )

class InlineFlow {
  readonly lines: InlineLine[]
  #bold = 0
  #open = 0

  constructor(line: number) {
    this.lines = [{ line, column: null, pieces: [] }]
  }

  all(nodes: readonly PhrasingContent[], strong: number): void {
    for (const node of nodes) this.one(node, strong)
  }

  one(node: PhrasingContent, strong: number): void {
    if (node.type === 'text') this.text(node.value, strong)
    else if (node.type === 'inlineCode') this.text(node.value.length > longestCode ? ' ' : node.value, strong)
    else if (node.type === 'strong') this.all(node.children, strong || ++this.#bold)
    else if (node.type === 'html') this.html(node.value, node.position?.end.line, node.position?.end.column)
    else if (node.type === 'break') this.split(node.position?.end.line ?? this.lines.at(-1)!.line + 1, null)
    else if ('children' in node) this.all(node.children, strong)
  }

  text(value: string, strong: number): void {
    value.split('\n').forEach((text, index) => {
      if (index > 0) this.split(this.lines.at(-1)!.line + 1, null)
      this.lines.at(-1)!.pieces.push({ text, strong: strong || this.#open })
    })
  }

  split(line: number, column: number | null): void {
    this.lines.push({ line, column, pieces: [] })
  }

  html(value: string, endLine: number | undefined, endColumn: number | undefined): void {
    const tag = /^<(\/?)([a-z][a-z0-9]{0,20})/i.exec(value)
    const name = tag?.[2]?.toLowerCase()
    if (name === 'br') this.split(endLine ?? this.lines.at(-1)!.line, endColumn ?? null)
    else if (name === 'b' || name === 'strong') this.#open = tag![1] ? 0 : ++this.#bold
    else if (name && /^(?:li|p|div|tr|td|ul|ol|hr|h[1-6])$/.test(name)) this.text(' ', 0)
    if (endLine !== undefined && endLine > this.lines.at(-1)!.line) this.split(endLine, null)
  }
}

/** A bold start of a line that names what follows: `**Owner:** Espoo`, or a bold line that stands for a heading. */
export interface BoldLead {
  line: number
  column: number | null
  text: string
  /** What follows in the paragraph, up to the next lead; '' when the bold words stand alone. */
  rest: string
}

const longestLead = 120

/** The bold leads of a paragraph's lines. A bold sentence is none, and so are bold words in running text. */
export function boldLeads(lines: readonly InlineLine[]): BoldLead[] {
  const leads: BoldLead[] = []
  let open: BoldLead | undefined
  lines.forEach((current, index) => {
    const lead = leadAt(lines, index)
    if (lead) {
      open = lead
      leads.push(lead)
    } else if (open) open.rest = oneLine(`${open.rest} ${textOf([current])}`)
  })
  return leads
}

function leadAt(lines: readonly InlineLine[], index: number): BoldLead | null {
  const current = lines[index]!
  const pieces = current.pieces.filter((piece) => piece.text !== '')
  const first = pieces.findIndex((piece) => piece.text.trim() !== '')
  const strong = pieces[first]?.strong ?? 0
  if (strong === 0 || touches(lines[index - 1], strong, 'end') || touches(lines[index + 1], strong, 'start'))
    return null
  let end = first
  while (end < pieces.length && pieces[end]!.strong > 0) end++
  const lead = leadOf(tidy(join(pieces.slice(first, end))), tidy(join(pieces.slice(end))))
  return lead && { line: current.line, column: current.column, ...lead }
}

const join = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('')

const touches = (line: InlineLine | undefined, strong: number, at: 'start' | 'end'): boolean => {
  const pieces = line?.pieces.filter((piece) => piece.text.trim() !== '') ?? []
  return pieces.at(at === 'start' ? 0 : -1)?.strong === strong
}

/** Bold words and what follows them, when they read as a label and its value. */
export function leadOf(bold: string, rest: string): { text: string; rest: string } | null {
  if (bold === '' || bold.length > longestLead) return null
  const text = bold.replace(/\s?:$/, '')
  if (text === '') return null
  if (rest === '') return /[.!?…]$/.test(text) && !/^[\d.]+$/.test(text) ? null : { text, rest }
  const separator = /^(?::|–|—|- |-$)\s?/.exec(rest)
  if (text !== bold) return { text, rest: rest.slice(separator?.[0].length ?? 0) }
  return separator ? { text, rest: rest.slice(separator[0].length) } : null
}
