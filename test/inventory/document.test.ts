import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/artefact.ts'
import { documentFormat, readDocument } from '../../src/inventory/document.ts'

const read = async (path: string, text: string): Promise<Document> => {
  const document = await readDocument(path, text)
  if ('unread' in document) throw new Error(document.unread.en)
  return document
}

describe('readDocument', () => {
  it('chooses the format by the extension, in any case', () => {
    expect(documentFormat('docs/hallintamalli.MD')).toBe('markdown')
    expect(documentFormat('README.NL.rst')).toBe('rst')
    expect(documentFormat('CONTRIBUTING.adoc')).toBe('asciidoc')
    expect(documentFormat('README')).toBe('text')
    expect(documentFormat('docs/.hidden')).toBe('text')
    expect(documentFormat('hallintasuunnitelma.docx')).toBeNull()
  })

  it('tells in words that it cannot read a format', async () => {
    const document = await readDocument('docs/hallintasuunnitelma.docx', 'PK')
    expect('unread' in document && document.unread.fi).toContain('docs/hallintasuunnitelma.docx')
  })

  it('reads a README without extension as Markdown when it has headings at several places', async () => {
    const document = await read('README', '# Map service\n\nShows maps.\n\n## Owners\n\nThe City of Turku.\n')
    expect(document.format).toBe('markdown')
    expect(document.labels.map((label) => label.text)).toEqual(['Map service', 'Owners'])
  })

  it('reads plain text by paragraphs and finds the addresses in it', async () => {
    const document = await read(
      'SUPPORT.txt',
      'Ask for help at\nhttps://tuki.example.fi/jono.\n\nWe answer on weekdays.\n',
    )
    expect(document.passages.map(({ text, line, endLine }) => [text, line, endLine])).toEqual([
      ['Ask for help at https://tuki.example.fi/jono.', 1, 2],
      ['We answer on weekdays.', 4, 4],
    ])
    expect(document.links).toMatchObject([
      { destination: 'https://tuki.example.fi/jono', line: 2, column: 1, endColumn: 29 },
    ])
    expect(document.lines).toBe(4)
  })

  it('reads an empty file', async () => {
    for (const path of ['README.md', 'README.rst', 'README.adoc', 'README.txt']) {
      expect(await read(path, '')).toMatchObject({
        lines: 0,
        labels: [],
        passages: [],
        links: [],
        words: 0,
        visible: '',
      })
    }
  })
})
