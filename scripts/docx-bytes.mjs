// A template as the bytes of a .docx: the same source always gives the same bytes.
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { blocks, contextOf } from './docx-blocks.mjs'
import { languages, numbering, page, pageWord, stylesFor } from './docx-styles.mjs'
import { markdownTree, titleOf } from './docx-text.mjs'

/** The one day that all these files are from: when they were made says nothing, what they hold is what counts. */
const day = '2026-01-01T00:00:00Z'

const pageNumbers = (language) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ children: [`${pageWord[language]} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

const documentOf = (tree, title, language) =>
  new Document({
    title,
    creator: 'kuntalint',
    lastModifiedBy: 'kuntalint',
    description: title,
    styles: stylesFor(language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        footers: { default: pageNumbers(language) },
        children: blocks(tree.children, contextOf(tree)),
      },
    ],
  })

/** Numbers for ids that the library draws at random, in the order in which the document names them. */
function numbered(texts) {
  const ids = new Map()
  const name = (id) => {
    if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`)
    return ids.get(id)
  }
  const drawn = /(?<=(?:r:id|Id)=")rId[a-z0-9_-]{15,}(?=")/gu
  return texts.map((text) => text.replaceAll(drawn, name))
}

const dated = (core, language) =>
  core
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}`)
    .replace('</cp:coreProperties>', `<dc:language>${languages[language]}</dc:language></cp:coreProperties>`)

/** Nothing of the clock and nothing drawn by chance is left in the parts, and they stand in one order. */
function settled(bytes, language) {
  const parts = unzipSync(bytes)
  const text = (path) => strFromU8(parts[path])
  const linked = ['word/document.xml', 'word/_rels/document.xml.rels']
  const settledParts = Object.fromEntries(linked.map((path, index) => [path, numbered(linked.map(text))[index]]))
  const core = dated(text('docProps/core.xml'), language)
  const all = { ...parts }
  for (const [path, value] of Object.entries({ ...settledParts, 'docProps/core.xml': core })) all[path] = strToU8(value)
  const first = '[Content_Types].xml'
  const order = [
    first,
    ...Object.keys(all)
      .filter((path) => path !== first && !path.endsWith('/'))
      .sort(),
  ]
  const mtime = new Date(1980, 0, 1)
  return zipSync(Object.fromEntries(order.map((path) => [path, [all[path], { mtime, level: 9, os: 0 }]])))
}

/** The bytes of a Word file. `name`: file name of the template without ending; `language`: `fi`, `sv` or `en`. */
export async function docxOf(markdown, name, language) {
  const tree = markdownTree(markdown)
  const document = documentOf(tree, titleOf(tree, name), language)
  return settled(new Uint8Array(await Packer.toBuffer(document)), language)
}
