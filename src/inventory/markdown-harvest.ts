import GithubSlugger from 'github-slugger'
import type { Blockquote, Definition, Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, Table } from 'mdast'
import {
  bareUrls,
  emptyParts,
  isRowOfData,
  linkAt,
  type Parts,
  type Places,
  type Range,
  readFrontMatter,
} from './document-parts.ts'
import { attribute, harvestHtmlBlock, harvestTag, htmlTokens } from './markdown-html.ts'
import { boldLeads, inlineLines, plainText, textOf } from './markdown-inline.ts'

/** Gathers labels, passages, links, anchors and hidden ranges of a parsed Markdown text. Throws RangeError on a tree too deep. */
export function harvestMarkdown(text: string, tree: Root, where: Places): Parts {
  const harvest = new Harvest(text, where)
  harvest.define(tree)
  for (const node of tree.children) harvest.node(node, { item: false, quoted: false })
  for (const match of text.matchAll(/\[\^([^\]\s]{1,100})\]/g)) harvest.footnote(match[1]!)
  for (const match of text.matchAll(/^[ ]{0,8}\{:[^}\n]{0,200}#([\w-]{1,200})/gm)) {
    harvest.parts.anchors.add(match[1]!.toLowerCase())
  }
  return harvest.parts
}

interface Context {
  item: boolean
  quoted: boolean
}

class Harvest {
  readonly parts = emptyParts()
  readonly #text: string
  readonly #where: Places
  readonly #slugger = new GithubSlugger()
  readonly #definitions = new Map<string, Definition>()

  constructor(text: string, where: Places) {
    this.#text = text
    this.#where = where
  }

  define(parent: Parents): void {
    for (const node of parent.children) {
      if (node.type === 'definition' && !this.#definitions.has(node.identifier)) {
        this.#definitions.set(node.identifier, node)
      } else if ('children' in node && node.type !== 'paragraph' && node.type !== 'table') this.define(node)
    }
  }

  node(node: Nodes, context: Context): void {
    if (node.type === 'heading') this.heading(node, context)
    else if (node.type === 'paragraph') this.paragraph(node, context)
    else if (node.type === 'table') this.table(node, context)
    else if (node.type === 'html')
      harvestHtmlBlock(this.#text, rangeOf(node), this.parts, this.#where, this.slug, context.quoted)
    else if (node.type === 'code') this.parts.hidden.push(rangeOf(node))
    else if (node.type === 'yaml' || (node.type as string) === 'toml') this.front(node as Nodes & { value: string })
    else if (node.type === 'blockquote') this.quote(node, context)
    else if ('children' in node) {
      for (const child of node.children) this.node(child, { ...context, item: node.type === 'listItem' })
    }
  }

  front(node: Nodes & { value: string }): void {
    this.parts.hidden.push(rangeOf(node))
    readFrontMatter(node.value, 2, this.parts.frontMatter)
  }

  /** GitHub's alerts (`> [!NOTE]`) are the document's own words, other quotes are somebody else's. */
  quote(node: Blockquote, context: Context): void {
    const range = rangeOf(node)
    const isAlert = /^>[ \t]{0,3}\[!(?:note|tip|important|warning|caution)\]/i.test(
      this.#text.slice(range.start, range.start + 40),
    )
    const quoted = context.quoted || !isAlert
    if (quoted) this.parts.hidden.push(range)
    for (const child of node.children) this.node(child, { item: false, quoted })
  }

  slug = (heading: string): void => {
    const anchor = this.#slugger.slug(heading)
    this.parts.anchors.add(anchor)
    // A picture or an emoji at either end leaves a hyphen on some renderers and none on others.
    const trimmed = anchor.replace(/^-{1,5}|-{1,5}$/g, '')
    if (trimmed !== '') this.parts.anchors.add(trimmed)
  }

  heading(node: Heading, context: Context): void {
    this.phrasing(node.children, context)
    let text = plainText(node.children)
    const own = /\s?\{:?\s?#([\w-]{1,200})[^{}]{0,100}\}$/.exec(text)
    if (own) {
      text = text.slice(0, own.index)
      this.parts.anchors.add(own[1]!.toLowerCase())
    }
    this.slug(text)
    const { line, column } = node.position!.start
    if (!context.quoted) this.parts.labels.push({ kind: 'heading', depth: node.depth, text, line, column, cells: [] })
  }

  paragraph(node: Paragraph, context: Context): void {
    this.phrasing(node.children, context)
    if (context.quoted) return
    const { start, end } = node.position!
    const lines = inlineLines(node.children, start.line)
    const leads = boldLeads(lines)
    for (const lead of leads) {
      const column = lead.column ?? (lead.line === start.line ? start.column : this.#firstColumn(lead.line))
      const cells = lead.rest === '' ? [] : [lead.rest]
      this.parts.labels.push({ kind: 'bold', depth: 7, text: lead.text, line: lead.line, column, cells })
    }
    const text = textOf(lines).replace(/^\[!(?:note|tip|important|warning|caution)\] ?/i, '')
    const isLabel = leads.length === 1 && leads[0]!.rest === '' && text.length <= leads[0]!.text.length + 2
    if (text === '' || isLabel) return
    this.parts.passages.push({ kind: context.item ? 'item' : 'paragraph', text, line: start.line, endLine: end.line })
  }

  #firstColumn(line: number): number {
    const start = this.#where.startOf(line)
    const blanks = /^[ \t>]*/.exec(this.#text.slice(start, start + 300))
    return (blanks?.[0].length ?? 0) + 1
  }

  table(node: Table, context: Context): void {
    node.children.forEach((row, index) => {
      const texts = row.children.map((cell) => plainText(cell.children))
      const line = row.position!.start.line
      row.children.forEach((cell, column) => {
        this.phrasing(cell.children, context)
        const text = texts[column]!
        if (text !== '' && !context.quoted) this.parts.passages.push({ kind: 'cell', text, line, endLine: line })
      })
      const [text, ...cells] = texts
      if ((index === 0 && !isRowOfData(texts)) || !text || context.quoted) return
      const column = this.#cellColumn(row.children[0]!)
      this.parts.labels.push({ kind: 'cell', depth: 8, text, line, column, cells })
    })
  }

  /** Where the words of a cell start; the cell itself starts at its bar. */
  #cellColumn(cell: Parents): number {
    return (cell.children[0] ?? cell).position!.start.column
  }

  /** Links, images, bare addresses, code spans and inline HTML of a run of text. */
  phrasing(nodes: readonly PhrasingContent[], context: Context): void {
    let open: { text: string } | null = null
    for (const node of nodes) {
      if (node.type === 'html') open = this.#inlineHtml(node, open)
      else {
        if (open) open.text = `${open.text} ${plainText([node])}`.trim()
        this.#inline(node, context)
      }
    }
  }

  /** Gives the link that is open after this tag. */
  #inlineHtml(node: Nodes, before: { text: string } | null): { text: string } | null {
    const { start, end } = rangeOf(node)
    let open = before
    for (const token of htmlTokens(this.#text, start, end)) {
      if (token.type === 'comment') this.parts.hidden.push(token)
      if (token.type !== 'tag') continue
      const opened = harvestTag(token, this.parts, this.#where)
      if (token.name === 'a') open = opened
    }
    return open
  }

  #inline(node: PhrasingContent, context: Context): void {
    if (node.type === 'inlineCode') this.parts.hidden.push(rangeOf(node))
    else if (node.type === 'text') this.#bareUrls(rangeOf(node))
    else if (node.type === 'image') this.#link(node, 'image', node.url, node.alt ?? '')
    else if (node.type === 'imageReference') this.#reference(node, 'image', node.identifier, node.alt ?? '')
    else if (node.type === 'link') {
      this.#link(node, 'link', node.url, linkText(node.children))
      this.#insideLink(node.children, context)
    } else if (node.type === 'linkReference') {
      this.#reference(node, 'link', node.identifier, linkText(node.children))
      this.#insideLink(node.children, context)
    } else if ('children' in node) this.phrasing(node.children, context)
  }

  /** An address that is the text of a link is no second link. */
  #insideLink(nodes: readonly PhrasingContent[], context: Context): void {
    this.phrasing(
      nodes.filter((node) => node.type !== 'text'),
      context,
    )
  }

  #reference(node: Nodes, kind: 'link' | 'image', identifier: string, text: string): void {
    const definition = this.#definitions.get(identifier)
    // `[^1]: words` is a footnote, which this parser takes for a definition.
    if (definition && !identifier.startsWith('^')) this.#link(node, kind, definition.url, text)
  }

  #link(node: Nodes, kind: 'link' | 'image', destination: string, text: string): void {
    this.parts.links.push(linkAt(this.#where, rangeOf(node), kind, destination, text))
  }

  #bareUrls(range: Range): void {
    const source = this.#text.slice(range.start, range.end)
    if (!source.includes('://')) return
    for (const { start, end, url } of bareUrls(source)) {
      const destination = url.replace(/\\([_~*-])/g, '$1').replace(/&amp;/g, '&')
      const place = { start: range.start + start, end: range.start + end }
      this.parts.links.push(linkAt(this.#where, place, 'link', destination, destination))
    }
  }

  footnote(name: string): void {
    for (const prefix of ['fn-', 'fnref-', 'fn', 'fnref']) this.parts.anchors.add(prefix + name.toLowerCase())
  }
}

const rangeOf = (node: Nodes): Range => ({
  start: node.position!.start.offset!,
  end: node.position!.end.offset!,
})

/** Text of a link; a picture in it counts by its alternative text, for a badge says what it leads to. */
function linkText(nodes: readonly PhrasingContent[]): string {
  const words = nodes.map((node) => {
    if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
    if (node.type === 'html') return attribute(node.value, 'alt') ?? ''
    return plainText([node])
  })
  return words.join(' ')
}
