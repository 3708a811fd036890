import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/artefact.ts'
import { readDocument } from '../../src/inventory/document.ts'

const read = async (text: string): Promise<Document> => (await readDocument('CONTRIBUTING.adoc', text)) as Document

describe('an AsciiDoc document', () => {
  it('has headings, bold lines, terms and table rows as labels', async () => {
    const text =
      '= Map service\n:revnumber: 1.2\n\n== Owners\n\n*Owner:* City of Turku\n\nStatus:: approved\n\n[options="header"]\n|===\n|Role |Who\n|Product manager |Service desk\n|===\n'
    const document = await read(text)
    expect(document.labels.map(({ kind, text, line, cells }) => [kind, text, line, ...cells])).toEqual([
      ['heading', 'Map service', 1],
      ['heading', 'Owners', 4],
      ['bold', 'Owner', 6, 'City of Turku'],
      ['cell', 'Status', 8, 'approved'],
      ['cell', 'Product manager', 13, 'Service desk'],
    ])
    expect(document.frontMatter.get('revnumber')).toEqual({ value: '1.2', line: 2 })
  })

  it('has links of every form', async () => {
    const text =
      'See link:docs/plan.adoc[the plan], https://a.fi[A], xref:b.adoc#x[B], <<owners,Owners>> and https://c.fi.\n\nimage::map.png[Map]\n'
    expect((await read(text)).links.map(({ kind, destination, text }) => [kind, destination, text])).toEqual([
      ['link', 'docs/plan.adoc', 'the plan'],
      ['link', 'https://a.fi', 'A'],
      ['link', 'b.adoc#x', 'B'],
      ['link', '#owners', 'Owners'],
      ['link', 'https://c.fi', 'https://c.fi'],
      ['image', 'map.png', 'Map'],
    ])
  })

  it('leaves out comments and code, and blanks them in the visible text', async () => {
    const text = 'Prose.\n\n// TODO a\n----\nTODO b\n----\n////\nTODO c\n////\n`TODO d` end\n'
    const document = await read(text)
    expect(document.visible).not.toContain('TODO')
    expect(document.visible.length).toBe(text.length)
    expect(document.passages.map((passage) => passage.text)).toEqual(['Prose.', 'TODO d end'])
  })

  it('is read without an error, whatever it holds', async () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\n\n',
      '= ',
      '|===\n',
      '|',
      '----\n',
      '////\n',
      '//',
      '*',
      '**',
      '`',
      '[',
      ']',
      'link:',
      '::',
      '<<',
      '>>',
      '[[',
      ']]',
      ':a: ',
      '====\n',
      'image::',
      'cols="2*"',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const text = pieces.join('')
        expect((await read(text)).visible.length).toBe(text.length)
      }),
      { numRuns: 500 },
    )
  })
})
