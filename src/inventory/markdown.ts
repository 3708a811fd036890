import type { Root } from 'mdast'
import type { Document } from '../artefact.ts'
import { assemble, type Parts, type Places, places } from './document-parts.ts'
import { harvestMarkdown } from './markdown-harvest.ts'
import { isTree, loadParser, type SafeParse } from './markdown-parse.ts'
import { readByLines } from './markdown-plain.ts'
import { isRisky } from './markdown-risk.ts'

/**
 * Reads Markdown. A text that could hurt the parser goes through `parse`; without it, or when it fails, the reading is
 * reduced to headings and lines. Never throws for what a text holds.
 */
export async function readMarkdown(path: string, text: string, parse?: SafeParse): Promise<Document> {
  const where = places(text)
  const tree = await treeOf(text, parse)
  const parts = (tree && harvested(text, tree, where)) ?? readByLines(text, where)
  if (path.toLowerCase().endsWith('.mdx')) hideBraceComments(text, parts)
  return assemble(path, 'markdown', text, parts)
}

async function treeOf(text: string, parse: SafeParse | undefined): Promise<Root | null> {
  if (!isRisky(text)) return orNull(await loadParser(), text)
  const result = parse ? await parse(text) : 'crash'
  return isTree(result) ? result : null
}

function orNull(parse: (text: string) => Root, text: string): Root | null {
  try {
    return parse(text)
  } catch (error) {
    return stackOverflow(error)
  }
}

function harvested(text: string, tree: Root, where: Places): Parts | null {
  try {
    return harvestMarkdown(text, tree, where)
  } catch (error) {
    return stackOverflow(error)
  }
}

/** A text nested too deep overflows the stack of parser or walk; anything else is our own mistake and goes up. */
function stackOverflow(error: unknown): null {
  if (error instanceof RangeError) return null
  throw error
}

function hideBraceComments(text: string, parts: Parts): void {
  for (let start = text.indexOf('{/*'); start !== -1; ) {
    const end = text.indexOf('*/}', start)
    parts.hidden.push({ start, end: end === -1 ? text.length : end + 3 })
    start = end === -1 ? -1 : text.indexOf('{/*', end)
  }
}
