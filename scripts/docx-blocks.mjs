// From the blocks of a Markdown tree to paragraphs and tables of Word.
import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import GithubSlugger from 'github-slugger'
import { codeFont, colours, textWidth } from './docx-styles.mjs'
import { marked, plain, runsOf } from './docx-text.mjs'

const headingLevels = [1, 2, 3, 4, 5, 6].map((depth) => HeadingLevel[`HEADING_${depth}`])
const shade = (fill) => ({ type: ShadingType.CLEAR, color: 'auto', fill })

const textRun = ({ text, bold, italics, code, open, link }) =>
  new TextRun({
    text,
    bold,
    italics,
    ...(code ? { font: codeFont } : {}),
    ...(open ? { highlight: 'yellow' } : {}),
    ...(link ? { style: 'Hyperlink' } : {}),
  })

/** Name of the bookmark at the heading of this number, from 1. */
const bookmark = (number) => `heading_${number}`

/** One run, as a link where it leads somewhere from a document that stands alone: files beside the source are not beside it. */
function inlineOf(run, anchors) {
  if (run.break) return new TextRun({ text: '', break: 1 })
  if (/^(?:https?:|mailto:)/u.test(run.link ?? ''))
    return new ExternalHyperlink({ link: run.link, children: [textRun(run)] })
  const anchor = run.link?.startsWith('#') ? decodeURIComponent(run.link.slice(1)) : null
  if (anchors.has(anchor)) return new InternalHyperlink({ anchor: anchors.get(anchor), children: [textRun(run)] })
  return textRun({ ...run, link: undefined })
}

const inlines = (nodes, { anchors }) => marked(runsOf(nodes)).map((run) => inlineOf(run, anchors))

function heading(node, context) {
  context.headings += 1
  const id = context.headings
  return new Paragraph({
    heading: headingLevels[node.depth - 1],
    children: [new BookmarkStart(bookmark(id), id), ...inlines(node.children, context), new BookmarkEnd(id)],
  })
}

const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0)

/** How much room the columns of a table get: by their longest words and by how much they say, none below an eighth. */
function columnWidths(rows) {
  const count = rows[0].children.length
  const weights = Array.from({ length: count }, (_, column) => {
    const texts = rows.map(({ children }) => plain(children[column]?.children ?? []))
    const mean = sumOf(texts.map(({ length }) => length)) / texts.length
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s/u).map((word) => word.length)))
    return Math.max(Math.sqrt(mean) * 3, longestWord)
  })
  const least = textWidth / 8
  const wide = weights.map((weight) => Math.max(least, (weight / sumOf(weights)) * textWidth))
  const widths = wide.map((width) => Math.floor((width * textWidth) / sumOf(wide)))
  return [...widths.slice(0, -1), textWidth - sumOf(widths.slice(0, -1))]
}

function cell(node, isHeader, width, context) {
  const nodes = isHeader ? [{ type: 'strong', children: node?.children ?? [] }] : (node?.children ?? [])
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    ...(isHeader ? { shading: shade(colours.headerRow) } : {}),
    children: [new Paragraph({ style: 'TableText', children: inlines(nodes, context) })],
  })
}

/** A table whose first row is repeated on each page and told to a screen reader as its header. */
function table(node, context) {
  const widths = columnWidths(node.children)
  const side = { style: BorderStyle.SINGLE, size: 4, color: colours.rule }
  return [
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      borders: { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side },
      rows: node.children.map(
        (row, index) =>
          new TableRow({
            ...(index === 0 ? { tableHeader: true } : {}),
            cantSplit: true,
            children: widths.map((width, column) => cell(row.children[column], index === 0, width, context)),
          }),
      ),
    }),
    // Two tables without a paragraph between them become one in Word.
    new Paragraph({ children: [] }),
  ]
}

/** The paragraphs of a list; those that follow the first of an item have no mark of their own. */
function list(node, context, depth) {
  const reference = node.ordered ? 'numbers' : 'bullets'
  context.lists += 1
  const instance = context.lists
  return node.children.flatMap((item) => {
    let isFirst = true
    return item.children.flatMap((child) => {
      if (child.type !== 'paragraph') return blocks([child], context, depth + 1)
      const place = isFirst
        ? { numbering: { reference, level: Math.min(depth, 8), instance } }
        : { indent: { left: 425 * (depth + 1) } }
      isFirst = false
      return [new Paragraph({ style: 'ListParagraph', ...place, children: inlines(child.children, context) })]
    })
  })
}

const codeLines = (node) =>
  node.value
    .split('\n')
    .map(
      (text) => new Paragraph({ style: 'CodeBlock', shading: shade(colours.code), children: [new TextRun({ text })] }),
    )

const quote = (node, context) =>
  node.children.flatMap((child) =>
    child.type === 'paragraph'
      ? [new Paragraph({ style: 'Quote', children: inlines(child.children, context) })]
      : blocks([child], context, 0),
  )

/**
 * Word's paragraphs and tables for Markdown blocks. `context`: `anchors` of headings with the names of their
 * bookmarks, and how many `lists` and `headings` there were before; `depth`: how many lists the blocks stand in.
 */
export function blocks(nodes, context, depth = 0) {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'heading':
        return [heading(node, context)]
      case 'paragraph':
        return [new Paragraph({ children: inlines(node.children, context) })]
      case 'table':
        return table(node, context)
      case 'list':
        return list(node, context, depth)
      case 'blockquote':
        return quote(node, context)
      case 'code':
        return codeLines(node)
      case 'html':
        return [new Paragraph({ children: inlines([node], context) })]
      default:
        return []
    }
  })
}

/** What the blocks of a document need to know of each other; see `blocks`. */
export function contextOf(tree) {
  const slugger = new GithubSlugger()
  const headings = tree.children.filter(({ type }) => type === 'heading')
  const anchors = new Map(headings.map(({ children }, index) => [slugger.slug(plain(children)), bookmark(index + 1)]))
  return { anchors, lists: 0, headings: 0 }
}
