// What stands in a template, read for Word: runs of text with their marks, and the places to fill in among them.

import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified()
  .data({
    micromarkExtensions: [gfmTable(), frontmatter(['yaml'])],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
  .use(remarkParse)

const comments = /<!--[\s\S]*?-->/gu

/** All HTML nodes below a node. */
const htmlIn = (node) => (node.type === 'html' ? [node] : (node.children ?? []).flatMap(htmlIn))

/** A text without its comments (notes to the program that fills the template), so that they cut no paragraph in two. */
function withoutComments(text) {
  const ranges = htmlIn(processor.parse(text)).map(({ position: { start, end } }) => [start.offset, end.offset])
  const isHtml = (at) => ranges.some(([from, to]) => from <= at && at < to)
  return text.replaceAll(comments, (comment, at) => (isHtml(at) ? '' : comment))
}

/** The Markdown tree (mdast) of a template without its comments, with GitHub's tables; front matter is a node of its own. */
export const markdownTree = (text) => processor.parse(withoutComments(text))

/** A place to fill in, as `src/templates/fill.ts` writes it. */
const gap = /\[(?:täydennä|fyll i|fill in):[^\]]*\]/gu
/** What HTML leaves for readers: tags have no meaning here. */
const withoutTags = (html) => html.replaceAll(/<\/?[a-z][^<>]*>/giu, '')

const lineBreak = /^<br\s*\/?>$/iu

/** Runs of inline nodes: text with `bold`, `italics`, `code`, `link` (an address or `#anchor`); `{ break: true }` is a new line. */
export function runsOf(nodes, marks = {}) {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        // Lines of the source are wrapped anywhere; in Word a paragraph is one line.
        return [{ ...marks, text: node.value.replaceAll(/\s*\n\s*/gu, ' ') }]
      case 'inlineCode':
        return [{ ...marks, code: true, text: node.value }]
      case 'strong':
        return runsOf(node.children, { ...marks, bold: true })
      case 'emphasis':
        return runsOf(node.children, { ...marks, italics: true })
      case 'link':
        return runsOf(node.children, { ...marks, link: node.url })
      case 'image':
        return [{ ...marks, text: node.alt ?? '' }]
      case 'break':
        return [{ break: true, text: '' }]
      case 'html':
        return lineBreak.test(node.value) ? [{ break: true, text: '' }] : [{ ...marks, text: withoutTags(node.value) }]
      default:
        return 'children' in node ? runsOf(node.children, marks) : []
    }
  })
}

/** Where the places to fill in begin and end in a text. */
const gapsIn = (text) =>
  [...text.matchAll(gap)].map((match) => ({ from: match.index, to: match.index + match[0].length }))

/** Cuts runs at the places to fill in, which may begin in one run and end in another, and marks those with `open`. */
export function marked(runs) {
  const gaps = gapsIn(runs.map(({ text }) => text).join(''))
  const edges = gaps.flatMap(({ from, to }) => [from, to])
  let start = 0
  return runs.flatMap((run) => {
    const from = start
    start += run.text.length
    if (run.break) return [run]
    const cuts = [from, ...edges.filter((edge) => edge > from && edge < start), start]
    return cuts.slice(1).flatMap((to, index) => {
      const at = cuts[index]
      const text = run.text.slice(at - from, to - from)
      return text === '' ? [] : [{ ...run, text, open: gaps.some((one) => one.from <= at && to <= one.to) }]
    })
  })
}

/** Inline nodes as plain text, as a reader sees it. */
export const plain = (nodes) =>
  runsOf(nodes)
    .map((run) => (run.break ? ' ' : run.text))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** The title of a document: its first heading without places to fill in; the name of its file where nothing is left. */
export function titleOf(tree, name) {
  const heading = tree.children.find(({ type }) => type === 'heading')
  const title = heading
    ? plain(heading.children)
        .replaceAll(gap, '')
        .replaceAll(/^[\s:–-]+|[\s:–-]+$/gu, '')
    : ''
  return title === '' ? name.replaceAll('-', ' ') : title
}
