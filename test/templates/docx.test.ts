import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Nodes } from 'mdast'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeParser } from '../../src/inventory/markdown-engine.ts'
import { root } from '../built.ts'

const languages = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const
const script = join(root, 'scripts/docx.mjs')
const folder = mkdtempSync(join(tmpdir(), 'docx-'))
const make = (...more: string[]) => execFileSync(process.execPath, [script, ...more], { cwd: root, stdio: 'pipe' })
const partOf = (path: string, part: string): string => strFromU8(unzipSync(readFileSync(path))[part] as Uint8Array)

const decoded = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
/** The text of an element of Word; a new line within a paragraph is a blank. */
const wordText = (xml: string): string =>
  decoded(xml.replaceAll('<w:br/>', ' ').replaceAll(/<[^>]*>/gu, ''))
    .replaceAll(/\s+/gu, ' ')
    .trim()
const elements = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 'gsu')) ?? []

const paragraphs = (xml: string, style: RegExp): readonly string[] =>
  elements(xml, 'p')
    .filter((paragraph) => style.test(/<w:pStyle w:val="(\w+)"\/>/u.exec(paragraph)?.[1] ?? ''))
    .map(wordText)

const parse = makeParser()
/** The text of a node as it is seen: without comments and tags. */
function seen(node: Nodes): string {
  if (node.type === 'html' || node.type === 'break') return ' '
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(seen).join('') : ''
}
const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
const all = (node: Nodes, type: string): readonly Nodes[] =>
  node.type === type ? [node] : 'children' in node ? node.children.flatMap((child) => all(child, type)) : []
const withoutComments = (text: string): string => text.replaceAll(/<!--.*?-->/gsu, '')

const gap = /\[(?:täydennä|fyll i|fill in):[^\]]*\]/gu

const sample = `---
title: ei näy
---
<!-- ohje täyttäjälle -->
# Koe: [täydennä: tuotteen nimi]

<!-- several -->Alku & "l'oppu"<!-- one: yksi --> sekä **lihava [täydennä: kaksi *sanaa*
riviltä toiselle]** ja \`koodi <x>\`: [sivu](https://kunta.fi/a?b=1&c=2), [osaan](#toinen-osa) ja [tiedosto](A.md).

1. yksi
   - alempi
2. kaksi

Välissä.

1. taas yksi

## Toinen osa

| Rooli | Kuka | Muuta |
|---|---|---|
| Omistaja<br>kunta | [täydennä: kuka] | |
| Sihteeri <!-- several --> | kunta |

\`\`\`
<!-- jää -->
\`\`\`
`

describe('a template as a Word file', () => {
  const path = join(folder, 'out/fi/koe.docx')
  let xml = ''
  beforeAll(() => {
    mkdirSync(join(folder, 'from/fi'), { recursive: true })
    writeFileSync(join(folder, 'from/fi/koe.md'), sample)
    make('--from', join(folder, 'from'), '--out', join(folder, 'out'))
    xml = partOf(path, 'word/document.xml')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has its headings as headings', () => {
    expect(paragraphs(xml, /^Heading1$/u)).toEqual(['Koe: [täydennä: tuotteen nimi]'])
    expect(paragraphs(xml, /^Heading2$/u)).toEqual(['Toinen osa'])
    expect(partOf(path, 'word/styles.xml')).toMatch(/w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>/u)
  })

  it('tells its title and language', () => {
    expect(partOf(path, 'docProps/core.xml')).toContain('<dc:title>Koe</dc:title>')
    expect(partOf(path, 'docProps/core.xml')).toContain('<dc:language>fi-FI</dc:language>')
    expect(partOf(path, 'word/styles.xml')).toContain('<w:lang w:val="fi-FI"/>')
  })

  it('leaves out comments and front matter, and keeps a paragraph whole', () => {
    expect(wordText(xml)).not.toMatch(/ohje täyttäjälle|ei näy|several|one: yksi/u)
    expect(elements(xml, 'p').map(wordText)).toContain(
      'Alku & "l\'oppu" sekä lihava [täydennä: kaksi sanaa riviltä toiselle] ja koodi <x>: sivu, osaan ja tiedosto.',
    )
    expect(elements(xml, 'p').map(wordText)).toContain('<!-- jää -->')
  })

  it('highlights what is to be filled in, and nothing else', () => {
    const highlighted = elements(xml, 'r')
      .filter((run) => run.includes('<w:highlight w:val="yellow"/>'))
      .map((run) => decoded(run.replaceAll(/<[^>]*>/gu, '')))
    expect(highlighted.join('')).toBe(
      '[täydennä: tuotteen nimi][täydennä: kaksi sanaa riviltä toiselle][täydennä: kuka]',
    )
  })

  it('repeats the first row of a table as its header, and gives every row all cells', () => {
    const rows = elements(xml, 'tr')
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
    expect(rows.map((row) => elements(row, 'tc').map(wordText))).toEqual([
      ['Rooli', 'Kuka', 'Muuta'],
      ['Omistaja kunta', '[täydennä: kuka]', ''],
      ['Sihteeri', 'kunta', ''],
    ])
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638)
  })

  it('begins each numbered list at one', () => {
    const lists = elements(xml, 'p').flatMap((paragraph) => {
      const [, id] = /<w:numId w:val="(\d+)"\/>/u.exec(paragraph) ?? []
      return id === undefined ? [] : [`${wordText(paragraph)} ${id}`]
    })
    const ids = Object.fromEntries(lists.map((one) => [one.replace(/ \d+$/u, ''), one.replace(/^.* /u, '')]))
    expect(Object.keys(ids)).toEqual(['yksi', 'alempi', 'kaksi', 'taas yksi'])
    expect(ids.yksi).toBe(ids.kaksi)
    expect(new Set(Object.values(ids)).size).toBe(3)
  })

  it('links to the web and to its own headings; a file that does not travel with it is text', () => {
    const links = elements(xml, 'hyperlink')
    expect(links.map(wordText)).toEqual(['sivu', 'osaan'])
    const [, anchor] = /w:anchor="(\w+)"/u.exec(links[1] ?? '') ?? []
    expect(xml).toContain(`<w:bookmarkStart w:name="${anchor}"`)
    expect(partOf(path, 'word/_rels/document.xml.rels')).toContain('Target="https://kunta.fi/a?b=1&amp;c=2"')
  })

  it('numbers its pages in its language', () => {
    const footer = partOf(path, 'word/footer1.xml')
    expect(footer).toContain('Sivu ')
    expect(footer).toMatch(/PAGE.*NUMPAGES/u)
  })

  it('is the same bytes whenever it is made, and a change of its source makes it stale', () => {
    const check = () =>
      spawnSync(process.execPath, [script, '--check', '--from', join(folder, 'from'), '--out', join(folder, 'out')])
    expect(check().status).toBe(0)
    writeFileSync(join(folder, 'from/fi/koe.md'), `${sample}\nLisäys.\n`)
    const stale = check()
    expect(stale.status).toBe(1)
    expect(String(stale.stderr)).toContain('koe.docx is stale')
  })
})

describe('the Word files of the templates', () => {
  const out = mkdtempSync(join(tmpdir(), 'docx-all-'))
  beforeAll(() => make('--out', out))
  afterAll(() => rmSync(out, { recursive: true, force: true }))
  const templates = Object.keys(languages).flatMap((language) =>
    readdirSync(join(root, 'templates', language))
      .filter((name) => name.endsWith('.md'))
      .map((name) => [language as keyof typeof languages, name.replace(/\.md$/u, '')] as const),
  )

  it.each(templates)('hold every heading, row and open place of %s/%s.md', (language, name) => {
    const source = withoutComments(readFileSync(join(root, 'templates', language, `${name}.md`), 'utf8'))
    const tree = parse(source)
    const path = join(out, language, `${name}.docx`)
    const xml = partOf(path, 'word/document.xml')
    expect(paragraphs(xml, /^Heading\d$/u)).toEqual(all(tree, 'heading').map((node) => tidy(seen(node))))
    const rows = all(tree, 'tableRow').map((row) => all(row, 'tableCell').map((cell) => tidy(seen(cell))))
    const there = elements(xml, 'tr').map((row) => elements(row, 'tc').map(wordText))
    expect(there.map((row, index) => row.slice(0, rows[index]?.length))).toEqual(rows)
    expect(elements(xml, 'tbl').every((table) => /<w:tr>.*?<w:tblHeader\/>/su.test(table))).toBe(true)
    const open = (text: string) => [...text.matchAll(gap)].map(([place]) => place)
    expect(open(wordText(xml))).toEqual(open(tidy(source)))
    expect(partOf(path, 'word/styles.xml')).toContain(`<w:lang w:val="${languages[language]}"/>`)
    expect(partOf(path, 'docProps/core.xml')).toMatch(/<dc:title>[^<]+<\/dc:title>/u)
  })

  it('are committed as they would be made today', () => {
    const check = spawnSync(process.execPath, [script, '--check'], { cwd: root, encoding: 'utf8' })
    expect(check.stderr).toBe('')
    expect(check.status).toBe(0)
  })
})
