import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/artefact.ts'
import { readDocument } from '../../src/inventory/document.ts'

const read = async (text: string, path = 'README.md'): Promise<Document> => (await readDocument(path, text)) as Document
const labels = async (text: string) =>
  (await read(text)).labels.map(({ kind, text, line, endLine, cells }) => [kind, text, line, endLine, ...cells])

describe('labels of a Markdown document', () => {
  it('are its headings, each with the lines that stand under it', async () => {
    const text = '# Varaamo\n\nJohdanto\n\n## Omistajat\n\nx\n\n### Roolit ###\n\nOhjausryhmä\n===========\ny\n'
    expect(await labels(text)).toEqual([
      ['heading', 'Varaamo', 1, 10],
      ['heading', 'Omistajat', 5, 10],
      ['heading', 'Roolit', 9, 10],
      ['heading', 'Ohjausryhmä', 11, 13],
    ])
  })

  it('show words as a reader sees them: no marks, no pictures, links by their text', async () => {
    const text = '## 4.1 **Who** _decides_ [on changes](x.md) ![logo](l.png) `main` <br> & more 🚀\n'
    expect(await labels(text)).toEqual([['heading', '4.1 Who decides on changes main & more 🚀', 1, 1]])
  })

  it('are HTML headings too', async () => {
    expect(await labels('<h1 align="center">\n  <img src="l.png"> Päivähoitojono</h1>\n\ntext\n')).toEqual([
      ['heading', 'Päivähoitojono', 1, 4],
    ])
  })

  it('are bold lines that stand for a heading', async () => {
    expect(await labels('**Päätöksenteko**\n\nOhjausryhmä päättää.\n\n__Rahoitus:__\n\n- tasan\n\n# Liite\n')).toEqual([
      ['bold', 'Päätöksenteko', 1, 4],
      ['bold', 'Rahoitus', 5, 8],
      ['heading', 'Liite', 9, 9],
    ])
  })

  it('are bold words before a value, line by line', async () => {
    const text =
      '**Owner:** City of Espoo\n**Product manager**: the service desk\nof the city\n\n- **Status** – approved\n'
    expect(await labels(text)).toEqual([
      ['bold', 'Owner', 1, 1, 'City of Espoo'],
      ['bold', 'Product manager', 2, 4, 'the service desk of the city'],
      ['bold', 'Status', 5, 5, 'approved'],
    ])
  })

  it('are not bold words in running text, nor bold sentences', async () => {
    expect(
      await labels(
        '**Varaamo** is a booking service.\n\n**This plan is a draft.**\n\n**It runs over\ntwo lines** and on.\n',
      ),
    ).toEqual([])
  })

  it('are the first cells of table rows, the header row left out', async () => {
    const text = '| Rooli | Nimi |\n|---|---|\n| **Omistaja** | Espoo<br>Turku |\n| Ohjausryhmä | |\n'
    expect(await labels(text)).toEqual([
      ['cell', 'Omistaja', 3, 3, 'Espoo Turku'],
      ['cell', 'Ohjausryhmä', 4, 4, ''],
    ])
  })

  it('do not come from code, quotes, comments or front matter', async () => {
    const text = '---\ntitle: x\n---\n```\n# a\n```\n\n> # b\n\n<!--\n# c\n-->\n\n    # d\n'
    expect(await labels(text)).toEqual([])
  })
})

describe('passages of a Markdown document', () => {
  it('are paragraphs, list items and cells on one line', async () => {
    const text =
      'Espoo owns it\nwith *Turku*.\n\n- [x] plan\n  - roadmap\n\n|a|b|\n|-|-|\n|c|d|\n\n<table><tr><td>Oulu</td></tr></table>\n'
    expect((await read(text)).passages.map(({ kind, text, line, endLine }) => [kind, text, line, endLine])).toEqual([
      ['paragraph', 'Espoo owns it with Turku.', 1, 2],
      ['item', 'plan', 4, 4],
      ['item', 'roadmap', 5, 5],
      ['cell', 'a', 7, 7],
      ['cell', 'b', 7, 7],
      ['cell', 'c', 9, 9],
      ['cell', 'd', 9, 9],
      ['cell', 'Oulu', 11, 11],
    ])
  })

  it('leave out quotes, but not the alerts of GitHub', async () => {
    const document = await read('> somebody said\n\n> [!NOTE]\n> The plan is approved.\n')
    expect(document.passages.map((passage) => passage.text)).toEqual(['The plan is approved.'])
    expect(document.words).toBe(4)
  })
})

describe('links of a Markdown document', () => {
  it('are found in every form, with their places', async () => {
    const text = [
      'See [the plan](docs/plan.md#owners), [notes][n] and <https://a.fi>.',
      'Or https://b.fi/x_(y)_z. ![map](map.png) <a href="c.md?a=1&amp;b=2">C</a>',
      '',
      '[n]: notes.md "title"',
      '<p><a href="d.md">the <b>D</b></a> <img src=\'e.png\' alt="E"></p>',
    ].join('\n')
    const links = (await read(text)).links.map(({ kind, destination, text, line, column }) => [
      kind,
      destination,
      text,
      line,
      column,
    ])
    expect(links).toEqual([
      ['link', 'docs/plan.md#owners', 'the plan', 1, 5],
      ['link', 'notes.md', 'notes', 1, 38],
      ['link', 'https://a.fi', 'https://a.fi', 1, 53],
      ['link', 'https://b.fi/x_(y)_z', 'https://b.fi/x_(y)_z', 2, 4],
      ['image', 'map.png', 'map', 2, 26],
      ['link', 'c.md?a=1&b=2', 'C', 2, 42],
      ['link', 'd.md', 'the D', 5, 4],
      ['image', 'e.png', 'E', 5, 36],
    ])
  })

  it('are not taken from code, comments or footnotes', async () => {
    const text = '`[a](a.md)` text[^1]\n\n<!-- [b](b.md) -->\n\n```\n[c](c.md)\n```\n\n[^1]: plan.md\n'
    expect((await read(text)).links).toEqual([])
  })
})

describe('anchors of a Markdown document', () => {
  it('are those that GitHub makes, numbered when they repeat, and those written in HTML', async () => {
    const text =
      '# Päätöksenteko & roolit\n\n## Status\n\n## Status\n\n<a name="Owners"></a>\n\n## Custom {#own}\n\n:[^1]\n'
    const { anchors } = await read(text)
    for (const anchor of ['päätöksenteko--roolit', 'status', 'status-1', 'owners', 'own', 'custom', 'fn-1']) {
      expect(anchors).toContain(anchor)
    }
  })
})

describe('visible text and front matter', () => {
  it('blanks out what a reader does not see, and keeps every line and column', async () => {
    const text =
      '---\nowner: "Espoo" # us\nstatus: draft\nlist:\n  - x\n---\nA `code` b <!-- c --> d\n\n```\nTODO\n```\n> q\n'
    const document = await read(text)
    expect(document.visible.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length))
    expect(document.visible.trim()).toBe(`A ${' '.repeat(6)} b ${' '.repeat(10)} d`)
    expect([...document.frontMatter]).toEqual([
      ['owner', { value: 'Espoo', line: 2 }],
      ['status', { value: 'draft', line: 3 }],
    ])
  })

  it('blanks out brace comments of MDX', async () => {
    expect((await read('A {/* TODO */} b\n', 'docs/a.mdx')).visible).toBe('A              b\n')
  })
})

describe('any Markdown text', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '\n',
      '\n\n',
      '**',
      'a',
      ' ',
      '> ',
      '- ',
      '    ',
      '|',
      '|-|',
      '```',
      '`',
      '[',
      '](x)',
      '<',
      '>',
      '<!--',
      '-->',
      '<h1>',
      '</h1>',
      '---\n',
      '===\n',
      ':',
      '<td>',
      '<a href=',
      '"',
      '[^1]',
      'https://a',
      '\\',
      '&amp;',
      '{#',
      '}',
      'ä',
      '🚀',
    ],
  )

  it('is read without an error, within its lines, and with visible text of the same shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const text = pieces.join('')
        const document = await read(text)
        const lines = text.split('\n')
        expect(document.visible.split('\n').map((line) => line.length)).toEqual(lines.map((line) => line.length))
        for (const { line, endLine } of [...document.labels, ...document.passages, ...document.links]) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(endLine).toBeGreaterThanOrEqual(line)
          expect(endLine).toBeLessThanOrEqual(lines.length)
        }
        for (const { text } of [...document.labels, ...document.passages])
          expect(text).toBe(text.replace(/\s+/g, ' ').trim())
      }),
      { numRuns: 400 },
    )
  })
})
