import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/artefact.ts'
import { concepts } from '../../src/inventory/concepts.ts'
import { readDocument } from '../../src/inventory/document.ts'
import { type Statement, statements } from '../../src/inventory/statements.ts'
import { emptyForm, finnishPlan, skeletonOf, swedishPlan } from './plans.ts'

async function read(text: string): Promise<Document> {
  const document = await readDocument('GOVERNANCE.md', text)
  if ('unread' in document) throw new Error(document.unread.en)
  return document
}
const said = async (text: string, ...wanted: string[]): Promise<readonly Statement[]> =>
  statements(await read(text), wanted)
const short = ({ via, label, text, substance }: Statement) => `${via} ${label}: ${text} (${substance})`

describe('what a document says about a concept', () => {
  it('stands in the other cells of a row', async () => {
    const [row] = await said(finnishPlan, 'owner')
    expect(row).toMatchObject({ via: 'cell', label: 'Omistajat', text: 'Espoo, Oulu ja Tampere', substance: 'said' })
    const [swedish] = await said(swedishPlan, 'product_manager')
    expect(swedish).toMatchObject({ via: 'cell', text: 'Vasa stad, dagvardskon@vasa.fi', substance: 'said' })
  })

  it('stands under a heading', async () => {
    const [heading] = await said(finnishPlan, 'conflict')
    expect(heading).toMatchObject({ via: 'heading', label: '2.3 Erimielisyydet', substance: 'said' })
    expect(heading?.text).toContain('johtoryhmä kuukauden kuluessa')
  })

  it('stands in a sentence of its own', async () => {
    const list = await said('# Map\n\nThe steering group consists of the directors of the three cities.\n', 'steering')
    expect(list.map(({ via, line }) => `${via} ${line}`)).toEqual(['sentence 3'])
  })

  it('is empty where the row has no value, a dash or dots', async () => {
    for (const value of ['', '-', '–', '…', '__'])
      expect(
        (await said(`# Plan\n\n| Rooli | Kuka |\n|---|---|\n| Ohjausryhmä | ${value} |\n`, 'steering')).map(
          (one) => one.substance,
        ),
        value,
      ).toEqual(['empty'])
  })

  it('is empty where the heading has nothing under it', async () => {
    for (const plan of [finnishPlan, swedishPlan])
      for (const one of await said(skeletonOf(plan), ...concepts())) expect(one.substance, short(one)).toBe('empty')
  })

  it('is a placeholder where the text of the form was left', async () => {
    const list = await said(emptyForm, 'owner', 'decision', 'funding', 'purpose')
    expect(list.map(({ concept, substance }) => `${concept} ${substance}`)).toEqual([
      'purpose placeholder',
      'owner placeholder',
      'decision placeholder',
      'funding placeholder',
    ])
  })

  it('is a pointer where a link is all there is, and says where it leads', async () => {
    const [one] = await said('# Plan\n\n## Rahoitus\n\nKatso [rahoitussopimus](docs/rahoitus.md).\n', 'funding')
    expect(one).toMatchObject({ via: 'heading', substance: 'pointer', target: 'docs/rahoitus.md' })
  })

  it('is said where a link stands among whole sentences', async () => {
    const text =
      'Kunnat jakavat ylläpidon kustannukset asukasluvun suhteessa, ja uudet ominaisuudet maksaa se kunta, joka niitä tarvitsee. Katso [sopimus](sopimus.md).'
    const [one] = await said(`# Plan\n\n## Rahoitus\n\n${text}\n`, 'funding')
    expect(one?.substance).toBe('said')
  })

  it('is looked for only in the given lines', async () => {
    const document = await read(finnishPlan)
    expect(statements(document, ['owner'], { from: 1, to: 10 })).toEqual([])
    expect(statements(document, ['owner'], { from: 12, to: 22 }).length).toBeGreaterThan(0)
  })

  it('never ends before it begins, lies in the document and is one of those asked for, whatever the text', async () => {
    const line = fc.constantFrom(
      '# Rahoitus',
      '## Roolit',
      '| Omistaja | Oulu |',
      '|---|---|',
      '',
      '- TODO',
      '**Owner:** Oulu',
      'Ohjausryhmä päättää asiasta aina itse.',
      '> x',
      '```',
      '[x](y)',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const document = await read(lines.join('\n'))
        const list = statements(document, ['owner', 'funding', 'steering'])
        expect(statements(document, ['owner', 'funding', 'steering'])).toEqual(list)
        for (const one of list) {
          expect(['owner', 'funding', 'steering']).toContain(one.concept)
          expect(one.line).toBeGreaterThan(0)
          expect(one.endLine).toBeGreaterThanOrEqual(one.line)
        }
      }),
    )
  })
})
